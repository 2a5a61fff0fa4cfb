import { z } from 'zod';
import { assertionRecord } from './assertion-records.ts';
import { documentRecord, nodeRecords } from './node-records.ts';

/**
 * The common language of all sources: whatever a source is written in, a reader turns it into these records, and only
 * these go into the graph. `record` says which kind one is.
 */
export const seedRecord = z.discriminatedUnion(
  'record',
  [documentRecord, ...Object.values(nodeRecords), assertionRecord],
  { error: `expected one of document, ${Object.keys(nodeRecords).join(', ')}, assertion` },
);

export type SeedRecord = z.output<typeof seedRecord>;
export type DocumentRecord = z.output<typeof documentRecord>;
export type AssertionRecord = z.output<typeof assertionRecord>;
/** A record that becomes a node, other than documents and assertions. */
export type NodeRecord = Exclude<SeedRecord, DocumentRecord | AssertionRecord>;
/** The node records of one kind. */
export type RecordOf<Kind extends NodeRecord['record']> = Extract<NodeRecord, { readonly record: Kind }>;

/** All that one document says; every record passed its checks. */
export interface Source {
  readonly document: DocumentRecord;
  readonly nodes: readonly NodeRecord[];
  readonly assertions: readonly AssertionRecord[];
}
