import type { Size } from '../graph/size.ts';

/** The variables of an operation. */
export type Input = Readonly<Record<string, unknown>>;

/** Runs one statement and returns its rows, whose type the caller knows. */
export type Run = <Row = Input>(text: string, parameters: Input) => Promise<Row[]>;

/** One operation, as a query for each contestant. */
export interface Operation {
  readonly name: string;
  /** Requests cycle through these, so that answers cannot come from a cache. */
  inputs(size: Size): readonly Input[];
  /** In our schema. The loaders have the part of it that the operations need. */
  readonly ours: Question;
  /** In the schema that @neo4j/graphql generates. */
  readonly neo4jGraphql: Question;
  /** In the schema that PostGraphile generates from the tables. */
  readonly postgraphile: Question;
  /** Hand-written statements, with the same answer as `ours`. */
  raw(run: Run, input: Input): Promise<unknown>;
}

export interface Question {
  readonly document: string;
  /** Where the page starts, if not at the first row. The contestant's cursor for it is passed as `$after`. */
  readonly after?: PlaceInList;
  /** What the client must do with the data to get the answer. */
  readonly finish?: (data: Input) => unknown;
}

/** A row in a list. Its cursor is read by paging to it, with `$first` and `$after`. */
export interface PlaceInList {
  readonly row: number;
  readonly document: string;
}

/** The only row of a hand-written statement. */
export function oneRow(statement: string): Operation['raw'] {
  return async (run, input) => (await run(statement, input))[0];
}
