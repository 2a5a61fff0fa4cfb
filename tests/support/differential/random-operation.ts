import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { argumentsOf, fieldsOf } from '../sdl.ts';
import type { Choices } from './choices.ts';
import type { Pools } from './pools.ts';
import { createRandomArguments } from './random-arguments.ts';
import { createRandomInput } from './random-input.ts';

/** An operation that is valid under the schema, but may be refused. */
export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * Variables without a value that take a cursor. The list that takes it has its own cursors under the variable's
   * name: asked a second time, the operation can be given one of them.
   */
  readonly cursors: readonly string[];
}

/** Root fields with computed answers, which may read the graph several times. */
export const questions: ReadonlySet<string> = new Set([
  'releaseDiff',
  'dataset',
  'checkClaim',
  'checkClaims',
  'search',
  'resolve',
  'paths',
  'compare',
  'chapter',
  'block',
  'neighbors',
  'codeTogether',
  'edits',
  'coverageCheck',
  'coverageComparison',
]);

export function randomOperation(schema: GraphQLSchema, choices: Choices, pools: Pools): Operation {
  const fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];
  const hostile = ['constructor', 'toString', '__proto__', 'valueOf'];
  let aliases = 0;

  const codeFields = fieldsOf(schema, 'Code');
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema must have queries.');
  const input = createRandomInput(choices, pools);
  const { write, cursors } = createRandomArguments(choices, pools, input, query);
  const body = choices.chance(40)
    ? filteredList(Object.values(query.getFields()).filter(isRead))
    : selectionSet(query, 4);
  const declared = input.declarations.length > 0 ? `(${input.declarations.join(', ')})` : '';
  const definitions = fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
  return { text: [`query${declared} ${body}`, ...definitions].join('\n'), variables: input.variables, cursors };

  /** All choices go into the conditions. */
  function filteredList(fields: readonly GraphQLField<unknown, unknown>[]): string {
    const lists = fields.flatMap((field) => {
      const where = field.args.find((one) => one.name === 'where');
      return where ? [{ name: field.name, type: new GraphQLNonNull(getNullableType(where.type)) }] : [];
    });
    const { name, type } = choices.of(lists);
    return `{ ${name}(where: ${input.write(type)}) { nodes { id } totalCount } }`;
  }

  /** `depth` counts the nodes that may follow below. Fields of a fragment get aliases, unless the type around it has the same. */
  function selectionSet(
    type: GraphQLCompositeType,
    depth: number,
    within: GraphQLNamedType | undefined = type,
  ): string {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const shared = within && 'getFields' in within ? within.getFields() : {};
    const possible = fields
      .filter(isRead)
      .filter((field) => depth > 0 || !isNode(getNamedType(field.type)))
      .flatMap((field) => (field.args.some(({ name }) => name === 'where') ? [field, field, field] : [field]));
    const selections = Array.from({ length: 1 + choices.below(4) }, () => {
      const kind = choices.below(20);
      if (kind === 0 || possible.length === 0) return `__typename${directives()}`;
      if (kind === 1) return `... ${directives()} ${selectionSet(type, depth, within)}`;
      if (kind === 2) return fragment(type, depth, within);
      const field = choices.of(possible);
      return selection(field, depth, String(shared[field.name]?.type) !== String(field.type));
    });
    return `{ ${selections.join(' ')} }`;
  }

  function selection(field: GraphQLField<unknown, unknown>, depth: number, apart: boolean): string {
    const type = getNamedType(field.type);
    const { text, more } = write(field);
    const aliased = apart || text !== '' || choices.chance(40);
    const head = `${aliased ? `${alias(field.name)}: ` : ''}${field.name}${text}`;
    if (!isCompositeType(type)) return head + directives();
    const below = () => selectionSet(type, depth - (isNode(type) ? 1 : 0));
    const once = () => `${head}${directives()} ${below().replace(/\}$/, `${more} }`)}`;
    // The same field a second time: both selections count.
    return choices.chance(10) ? `${once()} ${once()}` : once();
  }

  function fragment(type: GraphQLCompositeType, depth: number, within: GraphQLNamedType | undefined): string {
    const on = choices.of([type, ...relatives(type)]);
    if (choices.chance(50)) return `... on ${on.name}${directives()} ${selectionSet(on, depth, within)}`;
    const known = fragments.filter((one) => one.on === on.name);
    if (known.length > 0 && choices.chance(70)) return `...${choices.of(known).name}${directives()}`;
    const text = selectionSet(on, depth, schema.getType('Node'));
    const name = `F${fragments.length}`;
    fragments.push({ name, on: on.name, text });
    return `...${name}${directives()}`;
  }

  /** The types that a fragment can name here, other than the type itself. */
  function relatives(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? type.getInterfaces() : [];
  }

  function directives(): string {
    const condition = () => {
      if (!choices.chance(40)) return String(choices.chance(50));
      const given = choices.chance(70);
      return input.variable(given ? 'Boolean!' : 'Boolean', given ? String(choices.chance(50)) : undefined, 'true');
    };
    const skip = choices.chance(5) ? ` @skip(if: ${condition()})` : '';
    return choices.chance(5) ? `${skip} @include(if: ${condition()})` : skip;
  }

  function alias(name: string): string {
    aliases += 1;
    if (/cursor/i.test(name)) return `cursor${aliases}`;
    return (choices.chance(5) && hostile.pop()) || `a${aliases}`;
  }

  /** Computed fields, and questions that are more than a selection, are not what lies in the records. */
  function isRead(field: GraphQLField<unknown, unknown>): boolean {
    const computed =
      argumentsOf(schema, 'similar', field) ??
      argumentsOf(schema, 'computed', field) ??
      argumentsOf(schema, 'computed', codeFields[field.name]);
    return computed === undefined && !questions.has(field.name);
  }

  function isNode(type: GraphQLNamedType | undefined): boolean {
    return argumentsOf(schema, 'node', type) !== undefined;
  }
}
