import { type GraphQLResolveInfo, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import type { Row, Statement } from '../graph/port.ts';
import { type Answer, createDecoder, type Decoder } from './decode.ts';
import { readModel } from './model.ts';
import type { Limits } from './page.ts';
import { addProperty, emptyRecord, type Planning, planConnection, planNodes, type RecordPlan } from './plan.ts';
import { type Price, priceOf } from './price.ts';
import { print } from './print.ts';
import { selectRoot } from './selection.ts';

/** A root field, ready to run: one statement, and how its only row becomes the field's value, with how many rows of lists. */
export interface Compiled<T> {
  readonly statement: Statement;
  readonly price: Price;
  decode(rows: readonly Row[]): { readonly value: T; readonly rows: number };
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
      const repeated = isListType(getNullableType(info.returnType));
      const { rows, node } = planNodes(
        planning(info, repeated),
        root,
        target,
        selectRoot(info),
        source,
        source.ids.length,
      );
      const id = addProperty(rows.node, 'id');
      return { ...printed(root), decode: ([row]) => decodeWith(row, (decoder) => decoder.byId(node, rows, id)) };
    },
    connection(info) {
      const root = emptyRecord();
      const typeName = getNamedType(info.returnType).name;
      const connection = model.connection(typeName);
      if (!connection) throw new Error(`${typeName} is no connection.`);
      const shape = planConnection(planning(info, false), root, connection, selectRoot(info), { kind: 'label' });
      return { ...printed(root), decode: ([row]) => decodeWith(row, (decoder) => decoder.connection(shape)) };
    },
  };

  function planning(info: GraphQLResolveInfo, repeated: boolean): Planning {
    return { request: info, model, limits, tables: { count: 0 }, repeated };
  }
}

function printed(root: RecordPlan) {
  return { statement: print(root), price: priceOf(root) };
}

function decodeWith<T>(row: Row = {}, read: (decoder: Decoder) => T): { value: T; rows: number } {
  const { values, ...tables } = row;
  const numbered = Object.keys(tables).map((_, index) => tables[`t${index}`]);
  const decoder = createDecoder({ values, tables: numbered } as Answer);
  return { value: read(decoder), rows: decoder.rows };
}
