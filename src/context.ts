import type { GraphQLResolveInfo } from 'graphql';
import type { Compiled, Compiler } from './compiler/compile.ts';
import { badUserInput } from './errors.ts';
import { MalformedCodeError } from './graph/codes.ts';
import type { Graph } from './graph/port.ts';

/** A decoded object of the graph: what was selected of it, as the default resolvers find it. */
export type Value = Record<string, unknown>;

/**
 * What a root resolver can do with its selection: made anew for each request. Ids are given as functions, because
 * finding one refuses text that could never be an id: the client then learns which field is at fault.
 */
export interface Context {
  /** The node with this id; null where there is none. */
  one(info: GraphQLResolveInfo, id: () => string): Promise<Value | null>;
  /** The nodes with these ids: order and duplicates kept, null where there is none. */
  many(info: GraphQLResolveInfo, ids: () => readonly string[]): Promise<(Value | null)[]>;
  /** The connection of the field's type, under the field's arguments. */
  list(info: GraphQLResolveInfo): Promise<Value>;
}

export interface ContextOptions {
  readonly graph: Graph;
  readonly compiler: Compiler;
  /** The operation's name, as the client gave it. */
  readonly operation: string | undefined;
}

export function createContext({ graph, compiler, operation }: ContextOptions): Context {
  const ask = async <T>({ statement, decode }: Compiled<T>) => decode(await graph.read(statement, { operation }));
  async function many(info: GraphQLResolveInfo, ids: () => readonly string[]) {
    const wanted = wellFormed(info, ids);
    const found = await ask(compiler.nodes(info, wanted));
    return wanted.map((id) => found.get(id) ?? null);
  }
  return {
    many,
    async one(info, id) {
      const [value = null] = await many(info, () => [id()]);
      return value;
    },
    async list(info) {
      return ask(compiler.connection(info));
    },
  };
}

function wellFormed<T>(info: GraphQLResolveInfo, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedCodeError) throw badUserInput(error.message, info.fieldNodes);
    throw error;
  }
}
