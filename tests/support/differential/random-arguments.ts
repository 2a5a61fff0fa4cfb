import { type GraphQLArgument, GraphQLNonNull, type GraphQLObjectType, getNamedType, isEnumType } from 'graphql';
import type { Choices } from './choices.ts';
import type { Field } from './field.ts';
import { maxPageSize } from './listing.ts';
import type { Pools } from './pools.ts';
import type { RandomInput } from './random-input.ts';

/** Writes the arguments of fields. */
export interface RandomArguments {
  write(field: Field): ArgumentTexts;
  /** The variables for cursors in all fields so far. */
  readonly cursors: readonly string[];
}

interface ArgumentTexts {
  /** The arguments in parentheses; empty without arguments. */
  readonly text: string;
  /** What must be selected below the field. */
  readonly more: string;
}

export function createRandomArguments(
  choices: Choices,
  pools: Pools,
  input: RandomInput,
  query: GraphQLObjectType,
): RandomArguments {
  const cursors: string[] = [];
  let faultless = true;

  function write({ name, args, type }: Field): ArgumentTexts {
    // Cursors of groups are tested on their own.
    const isList = name !== 'groups' && args.some((one) => one.name === 'after');
    if (name === 'code' && args.length > 0) {
      const [system, code] = choices.of(pools.systemCodes);
      return { text: `(system: ${system}, code: ${JSON.stringify(code)})`, more: '' };
    }
    const given = args
      .filter((one) => !paging.has(one.name) || (one.name === 'first' && !isList))
      .filter((one) => isRequired(one) || choices.chance(50))
      .map((one) => `${one.name}: ${one.name === 'thenBy' ? writeKeys(one) : writeValue(one, type)}`);
    const page = isList ? writePage(query.getFields()[name]?.args === args) : { given: [], more: '' };
    const all = [...given, ...page.given];
    return { text: all.length > 0 ? `(${all.join(', ')})` : '', more: page.more };
  }

  function writeValue(one: GraphQLArgument, type: Field['type']): string {
    return input.write(one.type, stringsFor(one, getNamedType(type).name));
  }

  /** Up to two keys: more are refused. */
  function writeKeys({ type }: GraphQLArgument): string {
    const key = getNamedType(type);
    if (!isEnumType(key)) throw new Error(`${key.name} must be an enum.`);
    const keys = Array.from({ length: choices.below(3) }, () => input.write(new GraphQLNonNull(key)));
    return `[${keys.join(', ')}]`;
  }

  function writePage(atRoot: boolean): { given: string[]; more: string } {
    if (atRoot && faultless && choices.chance(4)) {
      faultless = false;
      return { given: [choices.of(faults)], more: '' };
    }
    const mode = choices.below(6);
    if (mode < 2) return { given: [], more: '' };
    const size = choices.chance(10) ? 'null' : choices.of(['2', '1', '3', '10', '0']);
    const count = choices.chance(10) ? input.variable('Int', size) : size;
    const given = mode < 5 ? [`first: ${count}`] : [`last: ${count}`];
    const wanted = choices.some(['after', 'before'], 40);
    const names = wanted.map((argument) => {
      const variable = input.variable('String', undefined);
      given.push(`${argument}: ${variable}`);
      cursors.push(variable.slice(1));
      return ` ${variable.slice(1)}: edges { cursor }`;
    });
    return { given, more: names.join('') };
  }

  function stringsFor({ name }: GraphQLArgument, typeName: string): readonly string[] {
    if (name === 'id' || name === 'ids') return pools.ids(typeName);
    if (name === 'state') return ['Ohio', 'ohio '];
    return name === 'code' ? pools.codes(typeName).filter((code) => code === code.trim()) : pools.words;
  }

  return { write, cursors };
}

const paging = new Set(['first', 'after', 'last', 'before']);

const faults = [
  'first: -1',
  'last: -1',
  `first: ${maxPageSize + 1}`,
  'first: 1, last: 1',
  'after: "no cursor"',
  'before: ""',
];

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return String(type).endsWith('!') && defaultValue === undefined;
}
