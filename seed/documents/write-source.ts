import { createHash } from 'node:crypto';
import type { AssertedRelationshipType } from '../../src/graph/model/relationships.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { type AssertionKey, type AssertionRow, assertionRow } from '../records/assertion-row.ts';
import { type ReferenceKey, type ReferenceRow, requireWhole } from '../records/gate.ts';
import { documentRow, nodeRow } from '../records/record-nodes.ts';
import { referenceRows } from '../records/record-references.ts';
import type { DocumentRecord, Source } from '../records/records.ts';
import { type Batch, inBatches } from '../statements/batches.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';
import {
  referenceParameter,
  removeReferences,
  upsertNodes,
  upsertReferences,
} from '../statements/upsert-statements.ts';
import * as statements from './document-statements.ts';
import { retractedAssertions, retractedReferences } from './retractions.ts';
import * as summaries from './summary-statements.ts';

/**
 * Writes a source to the graph, in place of what its document said before. Other documents are not affected. Writing the
 * same source again changes nothing.
 *
 * It is one transaction: if the process is killed, the graph has either the old or the new content of the document.
 * @throws {GraphError}
 */
export async function writeSource(graph: Graph, source: Source): Promise<void> {
  const documentId = source.document.id;
  const assertions = source.assertions.map((assertion, index) => assertionRow(assertion, documentId, index + 1));
  const retracted = await retractedAssertions(graph, documentId, assertions);
  const references = source.nodes.flatMap(referenceRows);
  const stale = await retractedReferences(graph, documentId, references);
  const batches = [
    openDocument(source),
    ...nodeBatches(source),
    ...referenceBatches(references, source.document),
    ...staleBatches(stale, documentId),
    ...assertionBatches(assertions),
    ...retractionBatches(retracted),
    closeDocument(source),
  ];
  await graph.write(batches.flat());
}

function openDocument({ document }: Source): Batch {
  const { label, id, properties } = requireWhole(documentRow(document));
  return [
    { text: upsertNodes(label), parameters: { rows: [{ id, properties }] } },
    { text: statements.reopenDocument, parameters: { documentId: id } },
  ];
}

/** The SHA-256 of what a source says, and for which days. In hexadecimal; its document has it once the source is written. */
export function fingerprintOf({ document, nodes, assertions }: Source): string {
  const { covers, coversFrom, coversTo, slice } = document;
  const days = { covers, coversFrom, coversTo, slice };
  return createHash('sha256')
    .update(JSON.stringify({ ...days, nodes, assertions }))
    .digest('hex');
}

function closeDocument(source: Source): Batch {
  const { document, nodes } = source;
  const ids = nodes.flatMap((node) => (node.record === 'gap' ? [node.id] : []));
  const parameters = { documentId: document.id, ids };
  return [
    { text: statements.upsertGaps, parameters },
    ...deleteNodes({ text: statements.otherGaps, parameters }),
    { text: statements.completeDocument, parameters: { documentId: document.id, fingerprint: fingerprintOf(source) } },
  ];
}

function nodeBatches({ document, nodes }: Source): Batch[] {
  return inBatches(
    nodes.map((node) => requireWhole(nodeRow(node, document))),
    ({ label }) => label,
    (label, rows) => [{ text: upsertNodes(label), parameters: { rows } }],
  );
}

function referenceBatches(references: readonly ReferenceRow[], document: DocumentRecord): Batch[] {
  return inBatches(
    references,
    ({ type }) => type,
    (type, rows) => {
      const parameters = { rows: rows.map((row) => referenceParameter(row, document)), documentId: document.id };
      return upsertReferences(type).map((text) => ({ text, parameters }));
    },
  );
}

function staleBatches(stale: readonly ReferenceKey[], documentId: string): Batch[] {
  return inBatches(
    stale,
    ({ type }) => type,
    (type, some) => {
      const rows = some.map(({ from, to }) => ({ from, to, documentId }));
      return [{ text: removeReferences(type), parameters: { rows } }];
    },
  );
}

/** Assertions go together with the relationships that they support: neither is ever there alone. */
function assertionBatches(assertions: readonly AssertionRow[]): Batch[] {
  return inBatches(
    assertions,
    ({ predicate }) => predicate,
    (type, some) => {
      const parameters = { rows: some.map(({ node }) => node.properties) };
      return [
        { text: statements.upsertAssertions(type), parameters },
        { text: statements.untieNames, parameters },
        ...statements.tieAssertions.map((text) => ({ text, parameters })),
        ...summarize(type, some),
      ];
    },
  );
}

/** Deletes assertions, and relationships with no remaining support. */
export function retractionBatches(retracted: readonly AssertionKey[]): Batch[] {
  return inBatches(
    retracted,
    ({ predicate }) => predicate,
    (type, rows) => [
      ...deleteNodes({ text: statements.assertionNodes, parameters: { rows } }),
      ...summarize(type, rows),
      { text: summaries.deleteUnsupported(type), parameters: { rows } },
    ],
  );
}

function summarize(type: AssertedRelationshipType, rows: readonly AssertionKey[]): Statement[] {
  const keys = rows.map(({ pair, subjectId, objectId }) => ({ pair, subjectId, objectId }));
  const parameters = { rows: keys, ...summaries.summaryValues(type) };
  return summaries.summarize(type).map((text) => ({ text, parameters }));
}
