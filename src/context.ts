import type { GraphQLResolveInfo } from 'graphql';
import { type Compiled, type Compiler, join } from './compiler/compile.ts';
import type { Answer } from './compiler/decode.ts';
import type { Predicate } from './compiler/filter.ts';
import type { RecordPlan } from './compiler/plan.ts';
import type { Price } from './compiler/price.ts';
import { badUserInput, limitExceeded } from './errors.ts';
import { gather } from './gather.ts';
import { MalformedCodeError } from './graph/codes.ts';
import type { Graph } from './graph/port.ts';
import { charge, type Ledger, openLedger } from './ledger.ts';
import type { CurrentIndex } from './search/current-index.ts';

/** A decoded object of the graph: what was selected of it, as the default resolvers find it. */
export type Value = Record<string, unknown>;

/**
 * What a root resolver can do with its selection: made anew for each request. Ids are given as functions, because
 * finding one refuses text that could never be an id: the client then learns which field is at fault.
 */
export interface Context {
  /** What the request has asked so far. */
  readonly ledger: Ledger;
  /** The words and codes of the graph. */
  readonly index: CurrentIndex;
  /** The most rows that a page may have: `MAX_PAGE_SIZE`. */
  readonly maxPageSize: number;
  /** The node with this id; null where there is none. */
  one(info: GraphQLResolveInfo, id: () => string): Promise<Value | null>;
  /** The nodes with these ids: order and duplicates kept, null where there is none. */
  many(info: GraphQLResolveInfo, ids: () => readonly string[]): Promise<(Value | null)[]>;
  /** The connection of the field's type, under the field's arguments; `given` is a further condition. */
  list(info: GraphQLResolveInfo, given?: Predicate): Promise<Value>;
  /**
   * The answer of a question that is more than a selection: an object of the field's type or a list of them, in which
   * nodes stand as their ids. What is selected of the nodes is read with one further statement, and has its own price.
   */
  answer<T>(info: GraphQLResolveInfo, price: Toll, question: (graph: Reader) => Promise<T>): Promise<Composed<T>>;
}

/** What a question costs, by its arguments: about the rows that it looks at, and at most. */
export type Toll = Pick<Price, 'rows'>;

/** What a question reads through. */
export type Reader = Pick<Graph, 'read'>;

/** An answer, list for list. */
type Composed<T> = T extends readonly unknown[] ? Value[] : Value;

export interface ContextOptions {
  readonly graph: Graph;
  readonly compiler: Compiler;
  readonly index: CurrentIndex;
  /** The highest price that an operation may have: `MAX_COST`. */
  readonly maxCost: number;
}

export function createContext({ graph, compiler, index, maxCost }: ContextOptions): Context {
  const ledger = openLedger();

  const asked = new Map<string | number, Promise<unknown>>();
  let firstSent: number | undefined;

  /** Asks once for a root field, however often its resolver is called. */
  function once<T>({ path }: GraphQLResolveInfo, ask: () => Promise<T>): Promise<T> {
    const known = asked.get(path.key) ?? ask();
    asked.set(path.key, known);
    return known as Promise<T>;
  }

  /** Refuses what is too dear before it is asked. */
  async function pay(info: GraphQLResolveInfo, price: Price): Promise<void> {
    charge(ledger, price);
    // Root resolvers are called one after the other without a pause: after one, all of them have been priced.
    await Promise.resolve();
    if (ledger.price.rows > maxCost) throw tooDear(ledger.price, maxCost, info);
  }

  async function run<T>(info: GraphQLResolveInfo, compile: () => Compiled<T>): Promise<T> {
    const { root, price, decode } = timed(compile);
    await pay(info, price);
    const decoded = decode(root.slots.length > 0 ? await read({ root, info }) : nothing);
    ledger.rows += decoded.rows;
    ledger.flawed ||= decoded.flawed;
    return decoded.value;
  }

  const read = gather<{ root: RecordPlan; info: GraphQLResolveInfo }, Answer>(async (questions) => {
    const { statement, split } = timed(() => join(questions.map(({ root }) => root)));
    return split(await reader(questions[0]?.info).read(statement));
  });

  /** Reads, and writes into the ledger what it took. */
  function reader(info: GraphQLResolveInfo | undefined): Reader {
    return {
      async read(statement) {
        firstSent ??= performance.now();
        const rows = await graph.read(statement, { operation: info?.operation.name?.value });
        ledger.engineMs = performance.now() - firstSent;
        ledger.statements += 1;
        return rows;
      },
    };
  }

  function timed<T>(compile: () => T): T {
    const started = performance.now();
    const compiled = compile();
    ledger.compileMs += performance.now() - started;
    return compiled;
  }

  async function ponder<T>(info: GraphQLResolveInfo, { rows }: Toll, question: (graph: Reader) => Promise<T>) {
    await pay(info, { rows, dearest: { path: info.fieldName, rows } });
    const value = await question(reader(info)).catch((error) => {
      throw asBadInput(info, error);
    });
    return run(info, () => compiler.composition(info, value));
  }

  async function many(info: GraphQLResolveInfo, ids: () => readonly string[]) {
    const wanted = wellFormed(info, ids);
    const found = await once(info, () => run(info, () => compiler.nodes(info, wanted)));
    return wanted.map((id) => found.get(id) ?? null);
  }

  return {
    ledger,
    index,
    maxPageSize: compiler.limits.maxPageSize,
    many,
    async one(info, id) {
      const [value = null] = await many(info, () => [id()]);
      return value;
    },
    list(info, given) {
      return once(info, () => run(info, () => compiler.connection(info, given)));
    },
    answer<T>(info: GraphQLResolveInfo, price: Toll, question: (graph: Reader) => Promise<T>) {
      return once(info, () => ponder(info, price, question)) as Promise<Composed<T>>;
    },
  };
}

/** The graph's answer to a selection that reads nothing. */
const nothing: Answer = { values: [], tables: [] };

function tooDear({ rows, dearest }: Price, maxCost: number, { fieldNodes }: GraphQLResolveInfo) {
  const what = `Rows that this operation may bring, ${dearest.rows} of them by ${dearest.path} alone`;
  return limitExceeded('MAX_COST', maxCost, rows, what, fieldNodes);
}

function wellFormed<T>(info: GraphQLResolveInfo, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asBadInput(info, error);
  }
}

/** Text that could never be a code is the client's fault, and the field's that got it. */
function asBadInput({ fieldNodes }: GraphQLResolveInfo, error: unknown): unknown {
  return error instanceof MalformedCodeError ? badUserInput(error.message, fieldNodes) : error;
}
