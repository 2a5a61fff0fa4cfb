import { z } from 'zod';
import { assertionRecord } from './assertion-records.ts';
import { documentRecord, nodeRecords } from './node-records.ts';

/** A record of a shipped file, of an imported page, or of a list of statements. `record` is its kind. */
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

/** Everything that one document says, as checked records. */
export interface Source {
  readonly document: DocumentRecord;
  readonly nodes: readonly NodeRecord[];
  readonly assertions: readonly AssertionRecord[];
}
