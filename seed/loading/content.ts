import type { NodeRow, ReferenceRow } from '../records/node-row.ts';
import type { DocumentRecord, Source } from '../records/records.ts';

/** A relationship of reference data with what it says besides its document. */
export interface ReferenceContent extends ReferenceRow {
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Rows of which so many come: an array, or rows that are made one after the other when they are asked for. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/**
 * How the graph shall be once a file is loaded. Nodes gain or change these properties, a null one goes, others stay;
 * nodes that are not named stay. Of relationships, those of the same document and of a type in `types` that are not
 * named go.
 */
export interface Content {
  readonly document: DocumentRecord;
  readonly nodes: Rows<NodeRow>;
  readonly types: readonly ReferenceRow['type'][];
  readonly references: Rows<ReferenceContent>;
  /** Types of relationship that lead to a node of their own: where one goes, the node goes with it. */
  readonly owning?: readonly ReferenceRow['type'][];
  /** What the user should know of the file, a line each: rows that stand alone, notes that could not be read. */
  readonly remarks: readonly string[];
}

/** What a file says that is no code set but a document: statements about codes. */
export interface StatementsContent {
  readonly source: Source;
  /** What the user should know of the file, a line each. */
  readonly remarks: readonly string[];
}

/** Rows that are made of others when they are asked for: those of a whole release take much memory. */
export function lazily<From, Row>(rows: readonly From[], make: (from: From) => Row): Rows<Row> {
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) yield make(row);
    },
  };
}

/** One after the other. */
export function together<Row>(...parts: readonly Rows<Row>[]): Rows<Row> {
  return {
    length: parts.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}
