import { type GraphQLResolveInfo, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import type { Row, Statement } from '../graph/port.ts';
import { planComposition } from './compose.ts';
import { type Answer, createDecoder, type Decoded, type Decoder } from './decode.ts';
import type { Predicate } from './filter.ts';
import { readModel } from './model.ts';
import type { Limits } from './page.ts';
import { addProperty, emptyRecord, type Planning, planConnection, planNodes, type RecordPlan } from './plan.ts';
import { type Price, priceOf } from './price.ts';
import { print } from './print.ts';
import { selectRoot } from './selection.ts';

/** A root field, ready to be asked, and how the graph's answer becomes the field's value. */
export interface Compiled<T> {
  /** Without slots nothing has to be asked. */
  readonly root: RecordPlan;
  readonly price: Price;
  decode(answer: Answer): DecodedAnswer<T>;
}

/** A root field's value, by response keys. */
export interface DecodedAnswer<T> {
  readonly value: T;
  /** Rows of lists in it. */
  readonly rows: number;
  /** Whether a value is missing that the schema promises. */
  readonly flawed: boolean;
}

/** Turns the selection of a root field into a plan. */
export interface Compiler {
  readonly limits: Limits;
  /** The nodes of the field's type that have these ids, by id; those that are not there are missing. */
  nodes(info: GraphQLResolveInfo, ids: readonly string[]): Compiled<Map<string, Decoded>>;
  /**
   * The connection that the field's type stands for, filtered, sorted and paged by the field's arguments. `given` is a
   * further condition.
   */
  connection(info: GraphQLResolveInfo, given?: Predicate): Compiled<Decoded>;
  /** What is selected of a computed value of the field's type; where the type has nodes, the value holds their ids. */
  composition(info: GraphQLResolveInfo, value: unknown): Compiled<unknown>;
}

/** Reads the schema's directives once. @throws {Error} naming what in the schema stands for nothing in the graph */
export function createCompiler(schema: GraphQLSchema, limits: Limits): Compiler {
  const model = readModel(schema);
  return {
    limits,
    nodes(info, ids) {
      const root = emptyRecord();
      const target = model.node(getNamedType(info.returnType).name);
      const source = { kind: 'ids', ids: [...new Set(ids)] } as const;
      const repeated = isListType(getNullableType(info.returnType));
      const { rows, node, slot } = planNodes(
        planning(info, repeated),
        root,
        target,
        selectRoot(info),
        source,
        source.ids.length,
      );
      const id = addProperty(rows.node, 'id', false);
      return { ...priced(root), decode: (answer) => decodeWith(answer, (decoder) => decoder.byId(node, id, slot)) };
    },
    connection(info, given) {
      const root = emptyRecord();
      const typeName = getNamedType(info.returnType).name;
      const connection = model.connection(typeName);
      if (!connection) throw new Error(`${typeName} is no connection.`);
      const shape = planConnection(planning(info, false), root, connection, selectRoot(info), { kind: 'label' }, given);
      return { ...priced(root), decode: (answer) => decodeWith(answer, (decoder) => decoder.connection(shape)) };
    },
    composition(info, value) {
      const root = emptyRecord();
      const compose = planComposition(planning(info, false), root, selectRoot(info), [value]);
      return { ...priced(root), decode: (answer) => decodeWith(answer, (decoder) => compose(decoder)(value)) };
    },
  };

  function planning(info: GraphQLResolveInfo, repeated: boolean): Planning {
    return { request: info, model, limits, tables: { count: 0 }, repeated };
  }
}

/** One statement for several root fields, and how the answers to them are found in its only row. */
export function join(roots: readonly RecordPlan[]): { statement: Statement; split(rows: readonly Row[]): Answer[] } {
  const split = ([row = {}]: readonly Row[]) => roots.map((_, index) => answerOf(row[`r${index}`]));
  return { statement: print(roots), split };
}

function answerOf(value: unknown): Answer {
  const [values = [], ...tables] = value as [Answer['values'], ...Answer['tables']];
  return { values, tables };
}

function priced(root: RecordPlan) {
  return { root, price: priceOf(root) };
}

function decodeWith<T>(answer: Answer, read: (decoder: Decoder) => T): DecodedAnswer<T> {
  const decoder = createDecoder(answer);
  return { value: read(decoder), rows: decoder.rows, flawed: decoder.flawed };
}
