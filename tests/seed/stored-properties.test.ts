import { expect, it } from 'vitest';
import { nodeLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import { referenceRelationships, relationships } from '../../src/graph/model/relationships.ts';
import type { SourceName } from '../../src/graph/model/sources.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph('icd10cm-order-2025.txt');

/** These write by statements, not by rows of a file. */
const computed: ReadonlySet<SourceName> = new Set(['discrepancies', 'loading']);

it('every property that only statements write is stored', async () => {
  const owners = Object.entries({ ...nodeLabels, ...relationships });
  const expected = owners.flatMap(([owner, { properties }]) =>
    Object.entries(properties as Properties)
      .filter(([, { sources }]) => isFromStatements(owner) || sources.every((one) => computed.has(one)))
      .map(([name]) => `${owner}.${name}`),
  );
  const stored = await storedProperties();
  expect(expected).toContain('SourceDocument.fingerprint');
  expect(expected.filter((one) => !stored.has(one))).toEqual([]);
});

/** Relationships of assertions, documents, and discrepancies are not rows of a file either. */
function isFromStatements(owner: string): boolean {
  return !(owner in nodeLabels) && !(owner in referenceRelationships);
}

/** `Label.property` and `TYPE.property` of all nodes and relationships. */
async function storedProperties(): Promise<Set<string>> {
  const texts = [
    'MATCH (n:Medcode) UNWIND labels(n) AS owner UNWIND keys(n) AS name RETURN DISTINCT owner, name',
    'MATCH (:Medcode)-[r]->() UNWIND keys(r) AS name RETURN DISTINCT type(r) AS owner, name',
  ];
  const rows = await Promise.all(texts.map((text) => graph.read({ text, parameters: {} })));
  return new Set(rows.flat().map(({ owner, name }) => `${owner}.${name}`));
}
