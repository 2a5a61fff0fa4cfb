import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { argumentsOf, fieldsOf, storedName } from '../sdl.ts';
import type { Memory } from './memory.ts';
import { refuse } from './refuse.ts';
import { compact, within } from './within.ts';

/** Whether a node, or a relationship, with this id and these properties is wanted. */
export type Condition = (properties: Readonly<Record<string, unknown>>) => boolean;

/** The condition of a `where` on the fields of the type `typeName`; undefined if it has none. */
export function readWhere(
  memory: Memory,
  typeName: string,
  type: GraphQLInputObjectType,
  where: unknown,
): Condition | undefined {
  const parts = entries(where).map(([name, value]): Condition | undefined => {
    const below = (one: unknown) => readWhere(memory, typeName, type, one);
    if (name === 'and') return every(asList(value).map(below));
    if (name === 'or') return asList(value).length === 0 ? () => false : some(asList(value).map(below));
    if (name === 'not') return not(below(value));
    if (name === 'within') {
      const isWithin = within(memory, String(value));
      return (properties) => isWithin(idOf(properties));
    }
    if (name === 'codeRange') return ({ code }) => compact(code) === compact(value);
    if (name === 'activeOn') return (properties) => isActive(properties, String(value));
    if (name === 'billableOn') return (properties) => isBillable(properties, String(value));
    if (name === 'inEffectOn') return (properties) => isInEffect(properties, String(value));
    if (name === 'inState') return isInState(String(value));
    if (name === 'ofContractor') return (properties) => isOfContractor(properties, String(value).trim());
    if (name === 'inForceOn') return (properties) => isInForce(properties, String(value));
    return readField(memory, typeName, type, name, value);
  });
  return every(parts);
}

type Properties = Parameters<Condition>[0];

function isActive({ documentId, status, ...days }: Properties, day: string): boolean {
  if (documentId === undefined || status === 'DELETED' || status === 'NOT_FOUND') return false;
  const isWithin = (from: unknown, to: unknown) => !(String(from ?? '') > day) && !(String(to ?? '9') < day);
  return isWithin(days.validFrom, days.validTo) && isWithin(days.listedFrom, days.listedTo);
}

function isInEffect({ effectiveFrom, deletedOn, modifierIndicator }: Properties, day: string): boolean {
  if (modifierIndicator === '9') return false;
  return !(String(effectiveFrom ?? '') > day) && !(String(deletedOn ?? '9') < day);
}

/** Random texts are no states, except for the one that `pools` has. */
function isInState(text: string): Condition {
  if (text.trim().toLowerCase() !== 'ohio') refuse('BAD_USER_INPUT', `${text} is no state.`);
  return ({ states }) =>
    asList(states).some((one) => one === 'Ohio' || String(one).toLowerCase().startsWith('ohio - '));
}

function isOfContractor(document: Properties, text: string): boolean {
  const names = [
    ...(document.contractor === undefined ? [] : [document.contractor]),
    ...asList(document.contractorNames),
  ];
  const isNamed = names.some((name) => String(name).toLowerCase().includes(text.toLowerCase()));
  return isNamed || asList(document.contractorIds).includes(text) || asList(document.contractorNumbers).includes(text);
}

function isInForce({ effectiveFrom, retiredOn }: Properties, day: string): boolean {
  return !(String(effectiveFrom ?? '') > day) && !(String(retiredOn ?? '99') <= day);
}

function isBillable({ billable, billableFrom, billableTo }: Properties, day: string): boolean {
  if (billable !== true && billableTo === undefined) return false;
  return !(String(billableFrom ?? '') > day) && !(String(billableTo ?? '9') < day);
}

function readField(
  memory: Memory,
  typeName: string,
  type: GraphQLInputObjectType,
  name: string,
  value: unknown,
): Condition | undefined {
  const input = type.getFields()[name];
  const filter = input && getNamedType(input.type);
  if (isInputObjectType(filter) && filter.name.endsWith('ListFilter')) {
    return readListFilter(memory, typeName, name, filter, value);
  }
  if (isInputObjectType(filter) && filter.name.endsWith('Where')) {
    const condition = readWhere(memory, filter.name.replace('Where', ''), filter, value);
    const nodes = nodesOf(memory, typeName, name);
    return condition && ((properties) => nodes(properties).some(condition));
  }
  const property = input ? storedName(memory.schema, input) : name;
  const codes = filter?.name === 'CodeFilter';
  const fits = isObject(value)
    ? every(Object.entries(value).map(([operator, operand]) => readOperator(operator, operand, codes)))
    : readOperator('eq', value, false);
  return fits && ((properties) => fits({ values: [properties[property] ?? []].flat() }));
}

/** A filter on a value that may be missing or a list: one of the values must fit; `eq: null` means no value. */
function readOperator(operator: string, operand: unknown, codes: boolean): Condition | undefined {
  if (operand === null) return operator === 'eq' ? ({ values }) => asList(values).length === 0 : undefined;
  const plain = codes ? compact : (value: unknown) => value;
  const wanted = Array.isArray(operand) ? operand.map(plain) : plain(operand);
  if (codes && operator !== 'startsWith') for (const code of [wanted].flat()) requireCode(String(code));
  const fits = operators[operator];
  if (!fits) throw new Error(`Operator ${operator} is not known.`);
  return ({ values }) => asList(values).some((value) => fits(plain(value), wanted));
}

const operators: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  eq: (value, wanted) => value === wanted,
  in: (value, wanted) => asList(wanted).includes(value),
  lt: (value, wanted) => order(value, wanted) < 0,
  lte: (value, wanted) => order(value, wanted) <= 0,
  gt: (value, wanted) => order(value, wanted) > 0,
  gte: (value, wanted) => order(value, wanted) >= 0,
  contains: (value, wanted) => String(value).toLowerCase().includes(String(wanted).toLowerCase()),
  startsWith: (value, wanted) => String(value).toLowerCase().startsWith(String(wanted).toLowerCase()),
};

/** Of numbers, and of dates as ISO text. */
function order(value: unknown, wanted: unknown): number {
  if (typeof value === 'number') return value - Number(wanted);
  return String(value) < String(wanted) ? -1 : Number(value !== wanted);
}

function readListFilter(
  memory: Memory,
  typeName: string,
  name: string,
  filter: GraphQLInputObjectType,
  value: unknown,
): Condition | undefined {
  const nodes = nodesOf(memory, typeName, name);
  const target = filter.name.replace('ListFilter', '');
  const whereType = getNamedType(filter.getFields().some?.type);
  if (!isInputObjectType(whereType)) throw new Error(`${typeName}.${name} cannot be filtered by.`);
  const parts = entries(value).map(([quantifier, given]): Condition | undefined => {
    if (quantifier === 'count') {
      const fits = every(entries(given, true).map(([operator, operand]) => readOperator(operator, operand, false)));
      return fits && ((properties) => fits({ values: [nodes(properties).length] }));
    }
    const read = readWhere(memory, target, whereType, given);
    if (!read && isObject(given) && Object.keys(given).length > 0) return undefined;
    const condition = read ?? (() => true);
    if (quantifier === 'some') return (properties) => nodes(properties).some(condition);
    if (quantifier === 'none') return (properties) => !nodes(properties).some(condition);
    return (properties) => nodes(properties).every(condition);
  });
  return every(parts);
}

/** The properties of the nodes that a field of a node or relationship leads to. */
function nodesOf(memory: Memory, typeName: string, name: string): (properties: Properties) => Properties[] {
  const field = fieldsOf(memory.schema, typeName)[name];
  if (!field) throw new Error(`${typeName} must have the field ${name}.`);
  const references = argumentsOf(memory.schema, 'references', field);
  return (properties) => {
    const nodes = references
      ? [memory.referenced(field, properties) ?? []].flat()
      : memory.related(idOf(properties), field).map(({ node }) => node);
    return nodes.map((node) => node.properties);
  };
}

function requireCode(code: string): void {
  if (!/^[A-Z\d]+$/.test(code)) refuse('BAD_USER_INPUT', `${code} is no code.`);
}

type Conditions = readonly (Condition | undefined)[];

function every(conditions: Conditions): Condition | undefined {
  const given = conditions.filter((one) => one !== undefined);
  return given.length === 0 ? undefined : (properties) => given.every((condition) => condition(properties));
}

function some(conditions: Conditions): Condition | undefined {
  const given = conditions.filter((one) => one !== undefined);
  return given.length === 0 ? undefined : (properties) => given.some((condition) => condition(properties));
}

function not(condition: Condition | undefined): Condition | undefined {
  return condition && ((properties) => !condition(properties));
}

/** The given fields of an input object. Null means absent, except as an operand. */
function entries(value: unknown, nulls = false): [string, unknown][] {
  return isObject(value) ? Object.entries(value).filter(([, one]) => nulls || one !== null) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function idOf(properties: object): string {
  return 'id' in properties ? String(properties.id) : '';
}
