import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parseValue,
  valueFromASTUntyped,
} from 'graphql';
import type { Choices } from './choices.ts';
import type { Pools } from './pools.ts';

/** Writes input values as GraphQL text, some of them as variables. */
export interface RandomInput {
  /** Text of a value of this type. Its strings are taken from `strings`. */
  write(type: GraphQLInputType, strings?: readonly string[]): string;
  /** A new variable of this type, with the value of this text; `undefined` leaves it out. */
  variable(type: GraphQLInputType | string, text: string | undefined, defaultText?: string): string;
  readonly declarations: readonly string[];
  readonly variables: Record<string, unknown>;
}

/** Enough for conditions on the related nodes of related nodes, and on theirs. */
const deepest = 8;

export function createRandomInput(choices: Choices, pools: Pools): RandomInput {
  const declarations: string[] = [];
  const variables: Record<string, unknown> = {};
  let constant = false;
  let depth = 0;

  function write(type: GraphQLInputType, strings: readonly string[] = pools.words): string {
    if (constant || !choices.chance(12)) return literal(type, strings);
    constant = true;
    const optional = !isNonNullType(type);
    const text = optional && choices.chance(30) ? undefined : literal(type, strings);
    const fallback = choices.chance(20) ? present(getNullableType(type), strings) : undefined;
    constant = false;
    return variable(type, text, fallback);
  }

  function variable(type: GraphQLInputType | string, text: string | undefined, defaultText?: string): string {
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${type}${defaultText === undefined ? '' : ` = ${defaultText}`}`);
    if (text !== undefined) variables[name] = valueFromASTUntyped(parseValue(text));
    return `$${name}`;
  }

  function literal(type: GraphQLInputType, strings: readonly string[]): string {
    if (isNonNullType(type)) return present(getNullableType(type), strings);
    return choices.chance(6) ? 'null' : present(type, strings);
  }

  function present(type: ReturnType<typeof getNullableType<GraphQLInputType>>, strings: readonly string[]): string {
    if (isListType(type)) {
      const items = [0, 1, 2].slice(0, choices.below(4)).map(() => write(type.ofType, strings));
      const [only] = items;
      return items.length === 1 && only && !only.startsWith('$') && choices.chance(30) ? only : `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) return object(type, strings);
    if (isEnumType(type)) return choices.of(type.getValues()).name;
    if (type.name === 'Date') return JSON.stringify(choices.of(pools.days));
    if (type.name === 'Boolean') return String(choices.chance(50));
    return type.name === 'Int' || type.name === 'Float'
      ? String(choices.below(5))
      : JSON.stringify(choices.of(strings));
  }

  function object(type: GraphQLInputObjectType, strings: readonly string[]): string {
    depth += 1;
    const text = entries(type, strings);
    depth -= 1;
    return text;
  }

  function entries(type: GraphQLInputObjectType, strings: readonly string[]): string {
    const fields = Object.values(type.getFields());
    const entry = (field: (typeof fields)[number]) => {
      const wanted = type.isOneOf ? new GraphQLNonNull(getNullableType(field.type)) : field.type;
      return `${field.name}: ${write(wanted, stringsFor(type, field.name, getNamedType(field.type).name, strings))}`;
    };
    if (type.isOneOf) return `{ ${entry(choices.of(fields))} }`;
    if (depth === deepest) return '{}';
    const required = fields.filter((field) => isNonNullType(field.type));
    // These reach furthest: to related nodes and back again.
    const likely = fields.filter(
      ({ name, type: of }) => /^(some|eq)$/.test(name) || /(List|Code)Filter$/.test(`${of}`),
    );
    const pick = () => choices.of(likely.length > 0 && choices.chance(70) ? likely : fields);
    const chosen = new Set([...required, ...[0, 1].slice(0, choices.of([0, 1, 2, 1, 1])).map(pick)]);
    return `{ ${[...chosen].map(entry).join(', ')} }`;
  }

  function stringsFor(owner: GraphQLInputObjectType, name: string, filter: string, inherited: readonly string[]) {
    if (name === 'inState') return ['Ohio', 'ohio'];
    if (name === 'within') return pools.hierarchy;
    // A range of one code.
    if (name === 'codeRange') return pools.codes('Procedure');
    if (filter === 'StringFilter') return pools.words;
    if (filter === 'HccModelFilter') return pools.models;
    return filter === 'CodeFilter' ? pools.codes(owner.name.replace('Where', '')) : inherited;
  }

  return { write, variable, declarations, variables };
}
