import type { Size } from '../graph/size.ts';

/** Values of an operation's variables. */
export type Input = Readonly<Record<string, unknown>>;

/** Runs one statement and gives its rows, which are as the statement says. */
export type Run = <Row = Input>(text: string, parameters: Input) => Promise<Row[]>;

/** One question that all contestants are asked, each in its own words. */
export interface Operation {
  readonly name: string;
  /** Requests take turns with them, so that no answer is simply remembered. */
  inputs(size: Size): readonly Input[];
  /** In our own schema; the loaders serve the part of it that the operations need. */
  readonly ours: Question;
  /** In the schema that @neo4j/graphql makes. */
  readonly neo4jGraphql: Question;
  /** Hand-written statements: the answer as `ours` gives it. */
  raw(run: Run, input: Input): Promise<unknown>;
}

export interface Question {
  readonly document: string;
  /** Where the page begins, if not at the start: a contestant's own cursor for that, in its variable `$after`. */
  readonly after?: PlaceInList;
  /** What a client must still do to have the answer. */
  readonly finish?: (data: Input) => unknown;
}

/** The cursor of a row is found by reading pages up to it: `$first` rows `$after` a cursor. */
export interface PlaceInList {
  readonly row: number;
  readonly document: string;
}
