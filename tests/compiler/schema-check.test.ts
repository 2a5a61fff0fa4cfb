import { expect, test } from 'vitest';
import { knowledge } from '../../src/api/knowledge.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import { graphModel } from '../../src/graph/model/graph-model.ts';
import { readAuthored } from '../../src/sdl/authored.ts';
import { expandFiles } from '../../src/sdl/expand.ts';
import type { SdlFile } from '../../src/sdl/sdl-file.ts';

const files = readAuthored();

test('the schema fits the graph', () => {
  expect(faultsOf(files)).toBe('');
});

/** A change of one authored file, and the compiler's message about the expanded schema. */
const changes: readonly (readonly [what: string, file: string, from: string, to: string, fault: string])[] = [
  [
    'a relationship that does not exist',
    'procedure.graphql',
    'type: "INDICATED_FOR", direction: OUT',
    'type: "BUNDELS", direction: OUT',
    'Procedure.diagnoses follows BUNDELS, which is not a relationship of the graph.',
  ],
  [
    'a relationship followed the wrong way',
    'procedure.graphql',
    'type: "INDICATED_FOR", direction: OUT',
    'type: "INDICATED_FOR", direction: IN',
    'Procedure.diagnoses follows INDICATED_FOR IN, which ends at Diagnosis, not at Procedure.',
  ],
  [
    'a label that does not exist',
    'payer.graphql',
    '@node(label: "Payer")',
    '@node(label: "Payor")',
    'Payer has the label Payor, which the graph does not have.',
  ],
  [
    'a scalar without a stored property',
    'diagnosis.graphql',
    'level: DiagnosisLevel!',
    'level: DiagnosisLevel! severity: String',
    'Diagnosis.severity is not stored: Diagnosis has no property severity in the graph.',
  ],
  [
    'a scalar of another type',
    'diagnosis.graphql',
    'icd9NoMap: Boolean',
    'icd9NoMap: Int',
    'Diagnosis.icd9NoMap is of type Int, but the graph stores flag.',
  ],
  [
    'a non-null scalar that may be missing in the graph',
    'specialty.graphql',
    'definition: String',
    'definition: String!',
    'Specialty.definition is non-null, but the graph may lack it.',
  ],
  [
    'an enum without one of the stored values',
    'procedure.graphql',
    '  "CPT Category II: performance measurement codes, four digits and an F."\n  CPT_II\n',
    '',
    'Procedure.category lacks the values CPT_II.',
  ],
  [
    'an enum with a value that nothing stores',
    'payer.graphql',
    'enum PayerKind {',
    'enum PayerKind { CHARITY',
    'Payer.kind has the values CHARITY, which the graph does not have.',
  ],
  [
    'a reference by a property that does not exist',
    'diagnosis.graphql',
    '@references(property: "chapterId")',
    '@references(property: "chaptreId")',
    'Diagnosis.chapter references chaptreId, which Diagnosis does not have in the graph.',
  ],
  [
    'a non-null reference by a property that may be missing in the graph',
    'diagnosis.graphql',
    'chapter: IcdChapter @references',
    'chapter: IcdChapter! @references',
    'Diagnosis.chapter is non-null, but the graph may lack it.',
  ],
  [
    'a reference by a property that holds no ids',
    'diagnosis.graphql',
    '@references(property: "chapterId")',
    '@references(property: "display")',
    'Diagnosis.chapter references display, which has no ids in the graph.',
  ],
  [
    'a reference to another type than the ids are of',
    'diagnosis.graphql',
    'assertions: [IndicationAssertion!]!',
    'assertions: [ModifierAssertion!]!',
    'Procedure.diagnoses.assertions leads to IndicationAssertion, not to ModifierAssertion.',
  ],
  [
    'nodes in the order of a property that their relationship does not have',
    'assertion.graphql',
    'orderedBy: "order"',
    'orderedBy: "place"',
    'IndicationAssertion.about is ordered by place, which ABOUT does not always have in the graph.',
  ],
  [
    'a filter on a field that does not exist',
    'diagnosis.graphql',
    'input DiagnosisWhere {',
    'input DiagnosisWhere { levle: DiagnosisLevelFilter',
    'DiagnosisWhere.levle filters by levle, which Diagnosis does not have in the graph.',
  ],
  [
    'a filter with operands of another type',
    'diagnosis.graphql',
    '  display: String!\n',
    '  display: String! @filterable(by: "IntFilter")\n',
    'DiagnosisWhere.display is of type Int, but the graph stores text.',
  ],
  [
    'a filter on an edge property that does not exist',
    'diagnosis.graphql',
    'roles: [IndicationRole!]!',
    'role: [IndicationRole!]!',
    'IndicationWhere.role filters by role, which Procedure.diagnoses does not have in the graph.',
  ],
  [
    'an ordering by a property that does not exist',
    'diagnosis.graphql',
    '  level: DiagnosisLevel!',
    '  bilable: Boolean @sortable level: DiagnosisLevel!',
    'DiagnosisOrder.bilable sorts by bilable, which neither the nodes nor the edges have in the graph.',
  ],
  [
    'a grouping by a property that does not exist',
    'diagnosis.graphql',
    '@computed(by: "billable")',
    '@computed(by: "billable") @property(name: "bilable")',
    'DiagnosisGrouping.BILLABLE groups by bilable, which neither the nodes nor the edges have in the graph.',
  ],
  [
    'a natural order by a property that does not exist',
    'hcc-category.graphql',
    'orderedBy: ["model", "number", "id"]',
    'orderedBy: ["modle", "number", "id"]',
    'HccCategory is ordered by modle, which HccCategory does not have.',
  ],
  [
    'a natural order that leaves nodes of two types equal',
    'code.graphql',
    'orderedBy: ["code", "id"]',
    'orderedBy: ["code"]',
    'Code is ordered by code, but must end with id: nodes of two types may have the same values.',
  ],
  [
    'nodes without a directive',
    'procedure.graphql',
    'components: [Procedure!]! @relationship(type: "COMPONENT_OF", direction: IN)',
    'components: [Procedure!]!',
    'Procedure.components must have @relationship, @references or @similar.',
  ],
  [
    'a target at the other end of another relationship',
    'procedure.graphql',
    'componentOf: Procedure @relationship(type: "COMPONENT_OF", direction: OUT)',
    'componentOf: Procedure @relationship(type: "HAS_STEP", direction: OUT)',
    'Procedure.componentOf leads to WorkflowStep, not to Procedure.',
  ],
  [
    'a computation that is not defined',
    'procedure.graphql',
    '@computed(by: "described")',
    '@computed(by: "discribed")',
    'Procedure.described is computed by "discribed", which is not defined: use one of status, billable, described, coverageListPosition.',
  ],
  [
    'a shorthand for a condition that does not exist',
    'procedure.graphql',
    '{ document: { inForceOn: $value, laterVersions: { none: { inForceOn: $value } } } }',
    '{ document: { inForce: $value } }',
    'Procedure.coverageGroups(asOf:) must be a shorthand for CoverageGroupWhere, but is for { document: { inForce: $value } }.',
  ],
  [
    'a list without pages of a relationship that is derived',
    'procedure.graphql',
    '    @connection(name: "ProcedureCovered", edge: "CoverageListing")\n',
    '',
    'Procedure.covered must be a @connection, because it is derived.',
  ],
  [
    'a filter by a relationship that is derived',
    'procedure.graphql',
    '    @connection(name: "ProcedureCovered", edge: "CoverageListing")\n',
    '    @connection(name: "ProcedureCovered", edge: "CoverageListing")\n    @filterable\n',
    'ProcedureWhere.covered must not filter by nodes that are derived.',
  ],
  [
    'nodes that come after a property that does not exist',
    'coverage.graphql',
    '@references(property: "number", after: "version")',
    '@references(property: "number", after: "edition")',
    'CoverageDocument.laterVersions comes after edition, which CoverageDocument does not have in the graph.',
  ],
  [
    'a condition that is not defined',
    'diagnosis.graphql',
    '@condition(name: "activeOn")',
    '@condition(name: "active")',
    'DiagnosisWhere.activeOn names the condition "active", which is not defined: use one of within, codeRange, inEffectOn, ptpInEffectOn, inState, ofContractor, inForceOn, activeOn, billableOn, validOn.',
  ],
  [
    'a search for similar nodes through a relationship that does not exist',
    'specialty.graphql',
    'through: "PERFORMED_BY"',
    'through: "PREFORMED_BY"',
    'Specialty.similar goes through PREFORMED_BY, which is not a relationship of the graph.',
  ],
  [
    'a search for similar nodes through a relationship followed the wrong way',
    'specialty.graphql',
    '@similar(direction: IN,',
    '@similar(direction: OUT,',
    'Specialty.similar goes through PERFORMED_BY, which starts at Procedure, not at Specialty.',
  ],
  [
    'an argument that is not a shorthand for anything',
    'procedure.graphql',
    'kinds: [RelationKind!]',
    'sorts: [RelationKind!]',
    'Procedure.related(sorts:) must be a property of the relationship.',
  ],
];

test.each(changes)('%s is refused, with the file and the field', (_, file, from, to, fault) => {
  expect(faultsOf(changed(file, from, to))).toContain(`${file}: ${fault}`);
});

test('all faults are reported together', () => {
  const [first, second] = changes.slice(0, 2);
  const both = changes.filter((one) => one === first || one[0] === 'a label that does not exist');
  const broken = both.reduce((before, [, file, from, to]) => changed(file, from, to, before), files);
  for (const [, file, , , fault] of both) expect(faultsOf(broken)).toContain(`${file}: ${fault}`);
  expect(second).toBeDefined();
});

function changed(file: string, from: string, to: string, before: readonly SdlFile[] = files): SdlFile[] {
  return before.map((one) => {
    if (one.name !== file) return one;
    if (!one.sdl.includes(from)) throw new Error(`${file} must hold ${from}`);
    return { ...one, sdl: one.sdl.replace(from, to) };
  });
}

/** The compiler's message about an authored schema, once it is expanded; empty if it accepts it. */
function faultsOf(authored: readonly SdlFile[]): string {
  try {
    createCompiler({ schema: createExecutableSchema(expandFiles(authored)), graph: graphModel, knowledge });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
