import type { NodeRow, ReferenceRow } from './gate.ts';
import type { DocumentRecord, Source } from './records.ts';

/** Rows that can be counted before they are read: an array, or rows that are made one by one while they are read. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/**
 * What the graph has to hold once a file is loaded. Nodes that are not listed stay as they are. Relationships of the
 * same document, and of a type in `types`, are removed if they are not listed.
 */
export interface Content {
  readonly document: DocumentRecord;
  readonly nodes: Rows<NodeRow>;
  readonly types: readonly ReferenceRow['type'][];
  /** Types of relationship that are only added to: those of earlier releases stay, though they are not listed. */
  readonly growing?: readonly ReferenceRow['type'][];
  readonly references: Rows<ReferenceRow>;
  /** The ids of the nodes that relationships are listed for. Those of other nodes stay as they are (default: all nodes). */
  readonly starts?: ReadonlySet<string>;
  /** Types of which no other document has a relationship between the same nodes, because the nodes are the document's. */
  readonly separate?: readonly ReferenceRow['type'][];
  /** Types of relationship that own the node they lead to: it is removed together with the relationship. */
  readonly owning?: readonly ReferenceRow['type'][];
  /** What the user should know about the file, a line each, such as notes that could not be read. */
  readonly remarks: readonly string[];
  /** What another document says according to the file. It is written before this content, in a transaction of its own. */
  readonly first?: Content;
}

/** The content of a file that makes statements about codes, as a document does. */
export interface StatementsContent {
  readonly source: Source;
  /** What the user should know about the file, a line each. */
  readonly remarks: readonly string[];
}

/** Makes rows only as they are read, because those of a whole release take a lot of memory. */
export function lazily<From, Row>(rows: readonly From[], make: (from: From) => Row): Rows<Row> {
  return {
    length: rows.length,
    *[Symbol.iterator]() {
      for (const row of rows) yield make(row);
    },
  };
}

/** The rows of each part, in turn. */
export function together<Row>(...parts: readonly Rows<Row>[]): Rows<Row> {
  return {
    length: parts.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}
