import { type GraphQLResolveInfo, type GraphQLSchema, getNamedType } from 'graphql';
import type { Row, Statement } from '../graph/port.ts';
import { decodeById, decodeConnection } from './decode.ts';
import { readModel } from './model.ts';
import type { Limits } from './page.ts';
import { emptyRecord, type Planning, planConnection, planNodes } from './plan.ts';
import { type Price, priceOf } from './price.ts';
import { print } from './print.ts';
import { selectRoot } from './selection.ts';

/** A root field, ready to run: one statement, and how its rows become the field's value. */
export interface Compiled<T> {
  readonly statement: Statement;
  readonly price: Price;
  decode(rows: readonly Row[]): T;
}

type Value = Record<string, unknown>;

/** Turns the selection of a root field into one statement. */
export interface Compiler {
  /** The nodes of the field's type that have these ids, by id; those that are not there are missing. */
  nodes(info: GraphQLResolveInfo, ids: readonly string[]): Compiled<Map<string, Value>>;
  /** The connection that the field's type stands for, filtered, sorted and paged by the field's arguments. */
  connection(info: GraphQLResolveInfo): Compiled<Value>;
}

/** Reads the schema's directives once. @throws {Error} naming what in the schema stands for nothing in the graph */
export function createCompiler(schema: GraphQLSchema, limits: Limits): Compiler {
  const model = readModel(schema);
  return {
    nodes(info, ids) {
      const root = emptyRecord();
      const target = model.node(getNamedType(info.returnType).name);
      const source = { kind: 'ids', ids: [...new Set(ids)] } as const;
      const { rows, node } = planNodes(planning(info), root, target, selectRoot(info), source, source.ids.length);
      rows.node.properties.add('id');
      return { statement: print(root), price: priceOf(root), decode: ([row = {}]) => decodeById(node, row) };
    },
    connection(info) {
      const root = emptyRecord();
      const typeName = getNamedType(info.returnType).name;
      const connection = model.connection(typeName);
      if (!connection) throw new Error(`${typeName} is no connection.`);
      const shape = planConnection(planning(info), root, connection, selectRoot(info), { kind: 'label' });
      return { statement: print(root), price: priceOf(root), decode: ([row = {}]) => decodeConnection(shape, row) };
    },
  };

  function planning(info: GraphQLResolveInfo): Planning {
    return { request: info, model, limits };
  }
}
