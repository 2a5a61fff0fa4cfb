import type { Days } from '../codes/days.ts';
import type { Requirement } from '../compiler/compiler.ts';
import type { Condition } from '../graph/condition/condition.ts';
import type { Reader } from '../graph/port.ts';
import type { Statistics } from '../graph/statistics/statistics.ts';
import type { KnownFacts } from '../questions/dataset/facts.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** What a root field selects. Root resolvers only describe it; the executor compiles and reads it. */
export type Root =
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  | {
      readonly kind: 'connection';
      readonly condition: Condition | undefined;
      readonly requirements: readonly Requirement[];
    }
  | Question;

/** A root field whose answer is computed by a question; the nodes in the answer are read afterwards. */
export interface Question {
  readonly kind: 'question';
  /** An estimate, from the arguments, of the most rows that it reads. */
  readonly cost: number;
  /** An estimate of its work, in the compiler's unit: `workPerMs` takes about a millisecond. */
  readonly work: number;
  /** The answer: an object of the field's type, or a list of them, with the ids of nodes in place of nodes. */
  readonly ask: (services: Services) => Promise<unknown>;
}

/** What questions can use. */
export interface Services {
  readonly graph: Reader;
  /** The days on which codes are checked. */
  readonly days: Days;
  /** How large the graph is. */
  readonly sizes: Statistics;
  /** The current search index. @throws {GraphError} */
  readonly index: () => Promise<SearchIndex>;
  /** What has been counted in the current graph release. @throws {GraphError} */
  readonly counted: () => Promise<KnownFacts>;
  /** Whether a field of the answer is selected. */
  readonly isSelected: (field: string) => boolean;
}

/** Settings that root resolvers need. */
export interface Settings {
  /** The most rows of a page: `MAX_PAGE_SIZE`. */
  readonly maxPageSize: number;
}

/** A root resolver. What it throws becomes the field's error. */
export type RootResolver<_Result, _Parent, _Context, Args> = (args: Args, settings: Settings) => Root;

/** The node with this id; null if there is none. */
export function node(id: string): Root {
  return { kind: 'nodes', ids: [id] };
}

/** The nodes with these ids, in this order; null for each id that has none. */
export function nodes(ids: readonly string[]): Root {
  return { kind: 'nodes', ids };
}

/**
 * A page of the nodes of the field's connection type, by the field's arguments and an additional condition. If the graph
 * lacks something that is required, the field has an error instead.
 */
export function connection(condition?: Condition, requirements: readonly Requirement[] = []): Root {
  return { kind: 'connection', condition, requirements };
}

/** The answer to a question. `cost` is an estimate of the most rows that it reads, and `work` of how long it takes. */
export function question(cost: number, ask: Question['ask'], work = cost): Root {
  return { kind: 'question', cost, work, ask };
}
