import type { NodeRow, ReferenceRow } from '../node-row.ts';
import type { DocumentRecord } from '../records.ts';

/** A relationship of reference data with what it says besides its document. */
export interface ReferenceContent extends ReferenceRow {
  readonly properties?: Readonly<Record<string, unknown>>;
}

/**
 * How the graph shall be once a file is loaded. Nodes gain or change these properties, a null one goes, others stay;
 * nodes that are not named stay. Of relationships, those of the same document and of a type in `types` that are not
 * named go.
 */
export interface Content {
  readonly document: DocumentRecord;
  readonly nodes: readonly NodeRow[];
  readonly types: readonly ReferenceRow['type'][];
  readonly references: readonly ReferenceContent[];
  /** What the user should know of the file, a line each: rows that stand alone, notes that could not be read. */
  readonly remarks: readonly string[];
}
