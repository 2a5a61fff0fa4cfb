import type { Label } from '../../src/graph/model/labels.ts';
import type { SourceName } from '../../src/graph/model/sources.ts';
import { GraphError, type WriteStatement } from '../../src/graph/port.ts';
import type { Content } from '../records/content.ts';
import { gateOf } from '../records/gate.ts';
import { documentRow } from '../records/record-nodes.ts';
import type { DocumentRecord } from '../records/records.ts';
import { inBatches } from '../statements/batches.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';
import { createReferences, removeReferences, updateReferences, upsertNodes } from '../statements/upsert-statements.ts';
import { compareNodes, type NodeChange } from './differences.ts';
import { discardStaged, referenceStatements, stageNodes, stageReferences, type Target } from './staging.ts';
import * as statements from './staging-statements.ts';

const marksGate = gateOf('loading');

/** The file that a content was read from: the source that read it, and its fingerprint. */
export interface ReadFrom {
  readonly source: SourceName;
  readonly fingerprint: string;
}

/** How many nodes and relationships a load made, changed and removed. */
export interface LoadCounts {
  readonly added: number;
  readonly changed: number;
  readonly set: number;
  readonly removed: number;
}

/**
 * Writes a content so that readers see either none of it or all of it, even if the process is killed: new nodes are
 * staged in batches, and one transaction publishes them and makes all other changes. A graph that can be written in bulk
 * has no readers: there, new nodes and relationships are written at once, and everything is lost if it fails. Writing the
 * same content again changes nothing. `done` is called with the number of rows processed.
 * @throws {GraphError}
 */
export async function writeContent(
  graph: Target,
  content: Content,
  readFrom: ReadFrom,
  done: (rows: number) => void,
): Promise<LoadCounts> {
  await discardStaged(graph);
  const nodes = await stageNodes(graph, content, done);
  const references = await stageReferences(graph, content, nodes, done);
  const counts = {
    added: nodes.added,
    changed: nodes.changed.length,
    set: references.count + references.lacking.length + references.changed.length,
    removed: references.stale.length,
  };
  const isChanged = Object.values(counts).some((count) => count > 0);
  const document = documentNode(content.document, readFrom, isChanged);
  if (!isChanged && (await isStored(graph, document))) return counts;
  await graph.write([
    ...inBatches(
      nodes.changed,
      (row) => statements.changeNodes(row.label),
      (text, rows) => ({ text, parameters: { rows } }),
    ),
    ...[...nodes.counts].flatMap(([one, count]) => [
      requireStaged(one, count),
      { text: statements.publish(one), parameters: {} },
    ]),
    ...referenceStatements(references.lacking, content, ({ type }) => createReferences(type)),
    ...inBatches(
      references.changed,
      ({ type }) => updateReferences(type),
      (text, rows) => ({ text, parameters: { rows } }),
    ),
    ...inBatches(
      references.stale,
      ({ type }) => type,
      (type, rows) => [
        { text: removeReferences(type), parameters: { rows } },
        ...(content.owning?.includes(type)
          ? deleteNodes({ text: statements.ownedNodes(type), parameters: { rows } })
          : []),
      ],
    ).flat(),
    { text: upsertNodes(document.label), parameters: { rows: [document] } },
  ]);
  return counts;
}

/** The document, marked as complete, and as unchecked if the load has changed anything. */
function documentNode(document: DocumentRecord, { source, fingerprint }: ReadFrom, isChanged: boolean): NodeChange {
  const { id, label, properties } = documentRow(document, gateOf(source));
  const marks = marksGate.node('SourceDocument', {
    id,
    complete: true,
    ...(isChanged && { fingerprint, checked: null }),
  });
  return { id, label, properties: { ...properties, ...marks.properties } };
}

async function isStored(graph: Target, node: NodeChange): Promise<boolean> {
  const { added, changed } = await compareNodes(graph, [node]);
  return added.length + changed.length === 0;
}

/** Fails unless all nodes that were staged are still there, so that nothing is published of a release that has holes. */
function requireStaged(label: Label, count: number): WriteStatement {
  return {
    text: statements.countStagedAs(label),
    parameters: {},
    check([row]) {
      if (row?.n === count) return;
      throw new GraphError(
        'CONFLICT',
        `The ${count} new ${label} nodes of a release must all be staged when it is published, but got ${row?.n}. ` +
          'Nothing of it was published: load it again.',
      );
    },
  };
}
