import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';

/** A condition of a filter as GraphQL text, and the path of input fields to it. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

const junctions = ['and', 'or', 'not'];
const quantifiers = ['some', 'none', 'every'] as const;

/**
 * One condition for each field of a filter's input type. Those on related nodes come with each quantifier, and below it
 * with each condition on these nodes, up to `levels` levels of related nodes.
 */
export function conditionsOf(type: GraphQLInputObjectType, levels: number): Written[] {
  const fields = Object.values(type.getFields()).filter(({ name }) => !junctions.includes(name));
  return fields.flatMap((field) => {
    const named = getNamedType(field.type);
    const related = relatedBy(named);
    if (!related) return [{ path: field.name, text: `${field.name}: ${valueFor(field.name, field.type)}` }];
    if (levels === 0) return [];
    return isList(named)
      ? ofList(field.name, related, levels)
      : conditionsOf(related, levels - 1).map((below) => within(field.name, below));
  });
}

/** The input type of conditions on related nodes; undefined for conditions on a property. */
function relatedBy(type: GraphQLInputType): GraphQLInputObjectType | undefined {
  if (!isInputObjectType(type)) return undefined;
  const some = getNamedType(type.getFields().some?.type);
  if (isInputObjectType(some)) return some;
  return type.getFields().and ? type : undefined;
}

function isList(type: GraphQLInputType): type is GraphQLInputObjectType {
  return isInputObjectType(type) && type.getFields().some !== undefined;
}

function ofList(name: string, related: GraphQLInputObjectType, levels: number): Written[] {
  const below = [{ path: '{}', text: '' }, ...conditionsOf(related, levels - 1)];
  const quantified = quantifiers.flatMap((quantifier) => below.map((one) => within(quantifier, one)));
  return [...quantified, { path: 'count', text: 'count: { gte: 2 }' }].map((one) => within(name, one));
}

function within(name: string, { path, text }: Written): Written {
  return { path: `${name}.${path}`, text: `${name}: { ${text} }` };
}

/** A value that some nodes have and others do not, as far as that can be known from the type. */
function valueFor(name: string, given: GraphQLInputType): string {
  const type = getNamedType(given);
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const { contains, startsWith, gte, eq, within: inside } = type.getFields();
    if (contains) return '{ contains: "bone" }';
    if (startsWith) return '{ startsWith: "M" }';
    if (gte) return `{ gte: ${scalar('gte', gte.type)} }`;
    if (eq) return `{ eq: ${valueFor(name, eq.type)} }`;
    return inside ? '{ within: "M80-M85" }' : '{}';
  }
  return scalar(name, type);
}

const texts: Readonly<Record<string, string>> = { within: 'M80-M85', codeRange: '70000-79999' };

function scalar(name: string, given: GraphQLInputType): string {
  const type = getNamedType(given);
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Int' || type.name === 'Float') return '2';
  if (type.name === 'Date') return '"2026-11-23"';
  return JSON.stringify(texts[name] ?? 'V28');
}
