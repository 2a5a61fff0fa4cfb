import { assertionId } from '../../records/assertion-row.ts';
import { nodeRow } from '../../records/record-nodes.ts';
import type { AssertionRecord, NodeRecord } from '../../records/records.ts';
import type { Remark, RemarkKind } from './remark.ts';

/** The records read from a page so far. Repeated records are kept once. */
export interface Draft {
  /** The code of the page's procedure. */
  readonly code: string;
  /** The id of the page's procedure. */
  readonly subject: string;
  /** Part of the ids of the page's own nodes: `0557t`. */
  readonly name: string;
  node(record: NodeRecord): void;
  assertion(record: AssertionRecord): void;
  /** Notes what became of something in the page. */
  remark(kind: RemarkKind, line: number | null, text: string): void;
  /** Notes that a line of text was read as an entry of a list. */
  readLine(line: number): void;
  nodes(): NodeRecord[];
  assertions(): AssertionRecord[];
  remarks(): Remark[];
  hasRead(line: number): boolean;
}

/**
 * An empty draft.
 * @param code the code of the page's procedure
 * @param subject its id
 * @param name part of the ids of the page's own nodes
 */
export function createDraft(code: string, subject: string, name: string): Draft {
  const nodes = new Map<string, NodeRecord>();
  const assertions = new Map<string, AssertionRecord>();
  const remarks: Remark[] = [];
  const read = new Set<number>();
  return {
    code,
    subject,
    name,
    node(record) {
      const { id } = nodeRow(record);
      if (!nodes.has(id)) nodes.set(id, record);
    },
    assertion(record) {
      const id = assertionId(record, '');
      if (!assertions.has(id)) assertions.set(id, record);
    },
    remark: (kind, line, text) => remarks.push({ kind, line, text }),
    readLine: (line) => read.add(line),
    nodes: () => [...nodes.values()],
    assertions: () => [...assertions.values()],
    remarks: () => remarks,
    hasRead: (line) => read.has(line),
  };
}

/** What all assertions that quote a section have in common. */
export function statementIn(section: string | undefined, statement: string): StatementFields {
  return { record: 'assertion', confidence: 'STATED', ...(section && { section }), statement };
}

/** The fields that quote a document. */
export interface StatementFields {
  readonly record: 'assertion';
  readonly confidence: 'STATED';
  readonly section?: string;
  readonly statement: string;
}
