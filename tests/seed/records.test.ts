import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assertionRecord } from '../../seed/records/assertion-records.ts';
import { nodeRecords } from '../../seed/records/node-records.ts';
import { nodeLabels } from '../../src/graph/model/labels.ts';
import { assertedRelationships, referenceRelationships } from '../../src/graph/model/relationships.ts';

const folder = new URL('../../schema/generated/', import.meta.url);
const sdl = parse(
  readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n'),
);

/** The values of each enumeration of the schema, in its order. */
const enumerations = Object.fromEntries(
  sdl.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [[definition.name.value, definition.values?.map(({ name }) => name.value)]]
      : [],
  ),
);

describe('records', () => {
  it.each([
    ['IndicationRole', nodeLabels.IndicationAssertion.properties.role],
    ['Applicability', nodeLabels.ModifierAssertion.properties.applicability],
    ['AppliesTo', nodeLabels.ModifierAssertion.properties.appliesTo],
    ['SpecialtyRole', nodeLabels.SpecialtyAssertion.properties.roles],
    ['RelationKind', nodeLabels.RelationAssertion.properties.kind],
    ['AssertionStrength', nodeLabels.PayerAssertion.properties.strength],
    ['DocumentKind', nodeLabels.SourceDocument.properties.kind],
    ['ProcedureCategory', nodeLabels.Procedure.properties.category],
    ['ProcedureComponent', nodeLabels.Procedure.properties.component],
    ['DiagnosisLevel', nodeLabels.Diagnosis.properties.level],
    ['PayerKind', nodeLabels.Payer.properties.kind],
    ['Sex', nodeLabels.ClinicalScenario.properties.sex],
    ['PlaceEquivalence', referenceRelationships.MAPS_TO.properties.equivalence],
    ['FactorKind', nodeLabels.ClinicalFactor.properties.kind],
  ])('say %s in the words of the schema, in its order', (name, { values }) => {
    expect(values).toEqual(enumerations[name]);
  });

  it('have no id longer than the API accepts', () => {
    const payer = (name: string) => ({ record: 'payer', id: `PAYER:${name}`, name: 'A payer', kind: 'PUBLIC' });
    expect(nodeRecords.payer.safeParse(payer('a'.repeat(194))).success).toBe(true);
    expect(nodeRecords.payer.safeParse(payer('a'.repeat(195))).error?.issues).toMatchObject([
      { path: ['id'], message: 'expected at most 200 characters' },
    ]);
  });

  it('can assert every relationship that is based on assertions', () => {
    const predicates = assertionRecord.options.flatMap(({ shape }) => [...shape.predicate.values]);
    expect(predicates.sort()).toEqual(Object.keys(assertedRelationships).sort());
  });
});
