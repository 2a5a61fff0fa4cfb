import { assertionId } from '../../records/assertion-row.ts';
import { nodeRow } from '../../records/record-nodes.ts';
import type { AssertionRecord, NodeRecord } from '../../records/records.ts';

/** The records that a page comes to, as far as it has been read. What is said twice in one place is kept once. */
export interface Draft {
  /** The page's procedure, its code and its id. */
  readonly code: string;
  readonly subject: string;
  /** Tells the page's own nodes from those of other documents: `0557t`. */
  readonly name: string;
  node(record: NodeRecord): void;
  assertion(record: AssertionRecord): void;
  nodes(): NodeRecord[];
  assertions(): AssertionRecord[];
}

export function createDraft(code: string, subject: string, name: string): Draft {
  const nodes = new Map<string, NodeRecord>();
  const assertions = new Map<string, AssertionRecord>();
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
    nodes: () => [...nodes.values()],
    assertions: () => [...assertions.values()],
  };
}

/** The parts that every statement of a section has. */
export function statementIn(section: string | undefined, statement: string): Said {
  return { record: 'assertion', confidence: 'STATED', ...(section && { section }), statement };
}

export interface Said {
  readonly record: 'assertion';
  readonly confidence: 'STATED';
  readonly section?: string;
  readonly statement: string;
}
