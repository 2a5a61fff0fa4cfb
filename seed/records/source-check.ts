import { type Label, labelsOf } from '../../src/graph/model/labels.ts';
import { assertionId } from './assertion-row.ts';
import type { NodeRow } from './gate.ts';
import type { Fault, Line } from './jsonl.ts';
import { documentRow, nodeRow } from './record-nodes.ts';
import type { AssertionRecord, DocumentRecord, NodeRecord, Source } from './records.ts';
import { type Reference, references } from './references.ts';

/** The nodes that records may refer to: their labels by id. */
export type KnownNodes = Map<string, Label>;

/**
 * Checks the records of a file: they start with their document, repeat nothing, and refer only to nodes of this file or of
 * the files before it. `known` has the nodes of the files before it, and gets those of this file. The source is missing if
 * there is no document.
 */
export function checkSource(lines: readonly Line[], known: KnownNodes): { source?: Source; faults: Fault[] } {
  const document = lines.map(({ record }) => record).find((record) => record.record === 'document');
  for (const { record } of lines) {
    if (record.record === 'assertion') continue;
    const { id, label } = rowOf(record);
    known.set(id, label);
  }
  const faults = [...misplacedDocuments(lines), ...repetitions(lines), ...danglingReferences(lines, known)];
  return document ? { source: { document, ...parted(lines) }, faults } : { faults };
}

function rowOf(record: DocumentRecord | NodeRecord): NodeRow {
  return record.record === 'document' ? documentRow(record) : nodeRow(record);
}

function misplacedDocuments(lines: readonly Line[]): Fault[] {
  return lines
    .slice(1)
    .filter(({ record }) => record.record === 'document')
    .map(({ number }) => ({
      number,
      message: 'a file must have one document, on its first line: move this one there',
    }));
}

/** Assertions are compared without their document, which is the same for all of them. */
function repetitions(lines: readonly Line[]): Fault[] {
  const firstLines = new Map<string, number>();
  return lines.flatMap(({ number, record }) => {
    const id = record.record === 'assertion' ? assertionId(record, '') : rowOf(record).id;
    const before = firstLines.get(id);
    firstLines.set(id, before ?? number);
    if (before === undefined) return [];
    const thing = record.record === 'assertion' ? 'this statement' : `"${id}"`;
    return [{ number, message: `line ${before} already has ${thing}: keep one of them` }];
  });
}

function danglingReferences(lines: readonly Line[], known: KnownNodes): Fault[] {
  return lines.flatMap(({ number, record }) => {
    if (record.record === 'document') return [];
    return references(record)
      .filter((reference) => !isKnown(reference, known))
      .map(({ label, id }) => ({
        number,
        message: `there is no ${label} "${id}" in this file or in those before it: add its record or correct the id`,
      }));
  });
}

function isKnown({ label, id }: Reference, known: KnownNodes): boolean {
  const found = known.get(id);
  return found !== undefined && labelsOf(found).includes(label);
}

function parted(lines: readonly Line[]): Pick<Source, 'nodes' | 'assertions'> {
  const nodes: NodeRecord[] = [];
  const assertions: AssertionRecord[] = [];
  for (const { record } of lines) {
    if (record.record === 'assertion') assertions.push(record);
    else if (record.record !== 'document') nodes.push(record);
  }
  return { nodes, assertions };
}
