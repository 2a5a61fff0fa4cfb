import type { Condition } from '../graph/condition/condition.ts';
import type { Reader } from '../graph/port.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** What a root field asks for. Root resolvers describe it; how it is compiled and asked is not their affair. */
export type Root =
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  | { readonly kind: 'connection'; readonly condition: Condition | undefined }
  | Question;

/** A question that is more than a selection: it asks the graph itself, before the nodes of its answer are read. */
export interface Question {
  readonly kind: 'question';
  /** What it costs by its arguments: about the rows that it reads, and at most. */
  readonly cost: number;
  /** The answer: an object of the field's type, or a list of them, in which nodes are given by their ids. */
  readonly ask: (services: Services) => Promise<unknown>;
}

/** What questions are answered with. */
export interface Services {
  readonly graph: Reader;
  /** The search index of the graph as it is now. @throws {GraphError} */
  readonly index: () => Promise<SearchIndex>;
}

/** What a root resolver may look at besides its arguments. */
export interface Settings {
  /** The most rows that a page may have: `MAX_PAGE_SIZE`. */
  readonly maxPageSize: number;
}

/** A root resolver. What it throws is the client's mistake, and the field's. */
export type RootResolver<_Result, _Parent, _Context, Args> = (args: Args, settings: Settings) => Root;

/** The node with this id; null where there is none. */
export function node(id: string): Root {
  return { kind: 'nodes', ids: [id] };
}

/** The nodes with these ids: order and duplicates are kept, null where there is none. */
export function nodes(ids: readonly string[]): Root {
  return { kind: 'nodes', ids };
}

/** The list that the field's type is a connection of, under the field's arguments and a further condition. */
export function connection(condition?: Condition): Root {
  return { kind: 'connection', condition };
}

export function question(cost: number, ask: Question['ask']): Root {
  return { kind: 'question', cost, ask };
}
