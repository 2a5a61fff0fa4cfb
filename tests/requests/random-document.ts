import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Choices } from '../support/differential/choices.ts';
import { oddValue } from './odd-values.ts';
import { createRandomInput, literal } from './random-input.ts';
import type { Samples } from './samples.ts';

/** What a client sends for an operation. */
export interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

type Field = GraphQLField<unknown, unknown>;

const hostile = ['constructor', 'toString', '__proto__', 'valueOf', '_', 'x'.repeat(101), 'nodes', 'id'];
const introspection = ['__schema { types { name } }', '__type(name: "Code") { fields { name } }', '__typename'];

/** Writes documents that use the whole schema. Most are valid, unless they happen to be too large. */
export function randomDocument(schema: GraphQLSchema, choices: Choices, samples: Samples): Sent {
  const declarations: string[] = [];
  // A variable may be called `__proto__`.
  const variables: Record<string, unknown> = Object.create(null);
  const fragments: { readonly name: string; readonly on: GraphQLCompositeType; text: string }[] = [];
  let edgeType = 'DiagnosisEdge';
  let left = choices.of([14, 14, 14, 14, 14, 40, 14, 14, 14, 200]);
  const input = createRandomInput(choices, samples, () => edgeType);
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema must have queries.');

  const name = choices.of(['', 'A', '', '', 'constructor']);
  const operation = choices.chance(1) ? choices.of(['mutation', 'subscription']) : 'query';
  const body = choices.chance(20) ? onlyList(query) : selectionSet(query, 0);
  const head = `${operation} ${name}${declarations.length > 0 ? `(${declarations.join(', ')})` : ''}${directives()}`;
  const others = fragments.map((one) => `fragment ${one.name} on ${one.on.name} ${one.text}`);
  if (choices.chance(3)) others.push('query B { payers { nodes { id } } }');
  const several = others.some((text) => text.startsWith('query'));
  return {
    query: [`${head} ${body}`, ...others].join('\n'),
    variables: choices.chance(1) ? oddValue(choices) : variables,
    ...((several || choices.chance(5)) && { operationName: choices.chance(10) ? oddValue(choices) : name || 'B' }),
  };

  /** A single list, as exports need it. */
  function onlyList(type: GraphQLCompositeType): string {
    const lists = fieldsOf(type).filter(({ args }) => args.some((one) => one.name === 'after'));
    const field = choices.of(lists);
    const connection = getNamedType(field.type);
    const node = fieldsOf(connection).find((one) => one.name === 'nodes');
    left = 6;
    const below = node && isCompositeType(getNamedType(node.type)) ? leaves(getNamedType(node.type)) : '{ __typename }';
    return `{ ${field.name}${writeArguments(field)} { nodes ${below} } }`;
  }

  function leaves(type: ReturnType<typeof getNamedType>): string {
    const own = fieldsOf(type).filter((one) => !isCompositeType(getNamedType(one.type)) && one.args.length === 0);
    if (own.length === 0) return '{ __typename }';
    return `{ ${[...new Set([choices.of(own).name, choices.of(own).name])].join(' ')} }`;
  }

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const fields = fieldsOf(type);
    const selections = Array.from({ length: choices.of([1, 2, 1, 3, 2, 5]) }, () => selection(type, fields, depth));
    // So that the answer has the type that its other fields are of.
    return `{ ${isAbstractType(type) ? '__typename ' : ''}${selections.join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, fields: readonly Field[], depth: number): string {
    left -= 1;
    const kind = choices.below(60);
    if (kind === 57) return fragment(type, depth);
    if (kind === 58) return `... ${directives()} ${selectionSet(type, depth + 1)}`;
    if (kind === 59) return choices.of([...introspection, 'nonsense', 'id: __typename', 'id { id }', '...missing']);
    if (fields.length === 0 || (isAbstractType(type) && choices.chance(50))) return fragment(type, depth);
    const possible = left > 0 && depth < 13 ? fields : fields.filter(isLeaf);
    if (possible.length === 0) return '__typename';
    return fieldText(choices.of(possible), depth);
  }

  function fieldText(field: Field, depth: number): string {
    const type = getNamedType(field.type);
    const head = `${alias(depth)}${field.name}${writeArguments(field)}${directives()}`;
    return isCompositeType(type) ? `${head} ${selectionSet(type, depth + 1)}` : head;
  }

  /** The root has few fields, and a document often needs several of one. */
  function alias(depth: number): string {
    if (choices.chance(1)) return `${choices.of(hostile)}: `;
    return choices.chance(depth === 0 ? 30 : 8) ? `a${Math.max(left, 0)}: ` : '';
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const on = choices.of(isAbstractType(type) ? schema.getPossibleTypes(type) : [type, ...interfacesOf(type)]);
    if (choices.chance(60)) return `... on ${on.name}${directives()} ${selectionSet(on, depth + 1)}`;
    const known = fragments.filter((one) => one.on === on);
    // A fragment that is not finished would contain itself.
    if (known.length > 0 && choices.chance(80)) return `...${choices.of(known).name}`;
    const made = { name: `F${fragments.length}`, on, text: '' };
    fragments.push(made);
    made.text = selectionSet(on, depth + 1);
    return `...${made.name}${directives()}`;
  }

  function writeArguments(field: Field): string {
    edgeType =
      getNamedType(fieldsOf(getNamedType(field.type)).find(({ name }) => name === 'edges')?.type)?.name ?? edgeType;
    const given = field.args.filter(({ type, name }) =>
      isNonNullType(type) ? !choices.chance(2) : choices.chance(name === 'last' || name === 'before' ? 5 : 30),
    );
    const written = given.map((one) => `${one.name}: ${argument(one)}`);
    if (choices.chance(1)) written.push(choices.of(['nonsense: 1', 'first: 1', 'first: null', 'where: {}']));
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  function argument(one: GraphQLArgument): string {
    const value = input.of(one.type, one.name);
    if (!choices.chance(30)) return literal(value);
    return variable(String(one.type), value);
  }

  function variable(type: string, value: unknown): string {
    const name = choices.chance(1) ? choices.of(hostile) : `v${declarations.length}`;
    const declared = choices.chance(3) ? choices.of(['Int', 'String!', '[ID!]', 'Nonsense', 'DiagnosisWhere']) : type;
    if (!choices.chance(1))
      declarations.push(`$${name}: ${declared}${choices.chance(5) ? ` = ${literal(value)}` : ''}`);
    if (!choices.chance(4)) variables[name] = choices.chance(3) ? oddValue(choices) : value;
    return `$${name}`;
  }

  function directives(): string {
    if (!choices.chance(4)) return '';
    const condition = () => (choices.chance(40) ? variable('Boolean!', choices.chance(50)) : `${choices.chance(50)}`);
    return choices.of([
      ` @include(if: ${condition()})`,
      ` @skip(if: ${condition()})`,
      ` @skip(if: false) @include(if: ${condition()})`,
      ' @include(if: null)',
      ' @skip',
      ' @nonsense',
      ' @defer',
      ' @deprecated',
      ' @skip(if: true) @skip(if: false)',
    ]);
  }
}

function fieldsOf(type: unknown): readonly Field[] {
  const hasFields = typeof type === 'object' && type !== null && 'getFields' in type;
  return hasFields ? Object.values((type as { getFields(): Record<string, Field> }).getFields()) : [];
}

function isLeaf({ type, args }: Field): boolean {
  return !isCompositeType(getNamedType(type)) && !args.some((one) => isNonNullType(one.type));
}

function interfacesOf(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
  return isObjectType(type) ? type.getInterfaces() : [];
}
