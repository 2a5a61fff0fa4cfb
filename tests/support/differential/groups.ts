import { getNamedType, isEnumType, isObjectType } from 'graphql';
import type { NodeRecord } from '../records.ts';
import { argumentsOf, connectionOf, fieldsOf, storedName } from '../sdl.ts';
import type { Arguments, Field } from './field.ts';
import type { Memory, Related } from './memory.ts';

export interface Group {
  readonly kind: 'VALUE' | 'OTHER' | 'MISSING';
  readonly key: string | null;
  readonly label: string;
  readonly count: number;
  readonly node: NodeRecord | null;
  readonly groupCount: number;
  readonly cursor: string | null;
  /** Called by graphql-js with the field's arguments. */
  groups(args: Arguments): Group[];
}

/** The rows by the values of a property: largest group first, then by value; the rest and the missing at the end. */
export function groupBy(memory: Memory, field: Field, rows: readonly Related[], args: Arguments): Group[] {
  const { schema } = memory;
  const [next, ...others] = [args.thenBy ?? []].flat();
  const groupOf = grouping(memory, field, String(args.by));
  const counts = new Map<unknown, number>();
  const members = new Map<unknown, Related[]>();
  for (const row of rows) {
    const values = [groupOf(row) ?? []].flat();
    for (const value of values.length > 0 ? values : [null]) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      members.set(value, [...(members.get(value) ?? []), row]);
    }
  }
  const inside = (value: unknown) => (given: Arguments) =>
    next === undefined ? [] : groupBy(memory, field, members.get(value) ?? [], { ...given, by: next, thenBy: others });
  const missing = counts.get(null) ?? 0;
  counts.delete(null);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || ((a as string) < (b as string) ? -1 : 1));
  const first = Number(args.first ?? 10);
  const other = sorted.slice(first).reduce((sum, [, count]) => sum + count, 0);
  const nodes = isReference(memory, field, String(args.by)) ? memory.nodesOf('Node') : [];
  const rest = (kind: 'OTHER' | 'MISSING', label: string, count: number, groupCount: number) =>
    count > 0 ? [{ kind, key: null, label, count, node: null, groupCount, cursor: null, groups: () => [] }] : [];
  return [
    ...sorted.slice(0, first).map(([value, count]): Group => {
      const node = nodes.find(({ properties }) => properties.id === value) ?? null;
      const name = ['display', 'title', 'name'].find((one) => node && fieldsOf(schema, node.label)[one]);
      const label = node && name ? String(node.properties[name]) : inWords(value);
      return {
        kind: 'VALUE',
        key: String(value),
        label,
        count,
        node,
        groupCount: 1,
        cursor: 'a cursor',
        groups: inside(value),
      };
    }),
    ...rest('OTHER', 'Other', other, sorted.length - first),
    ...rest('MISSING', 'Missing', missing, 1),
  ];
}

function grouping(memory: Memory, field: Field, by: string): (row: Related) => unknown {
  const relationship = relationshipOf(memory, field, by);
  if (relationship) return ({ node }) => memory.reached(node.properties.id, relationship);
  const property = propertyOf(memory, field, by);
  const references = argumentsOf(memory.schema, 'references', groupingValue(memory.schema, field, by));
  const valueIn = valuesOf(memory, field, String(references?.property ?? property));
  if (!references) return valueIn;
  const all = new Map(memory.nodesOf('Node').map((node) => [node.properties.id, node.properties]));
  return (row) => {
    const ids = [valueIn(row) ?? []].flat();
    return [...new Set(ids.flatMap((id) => all.get(String(id))?.[property] ?? []))];
  };
}

/** The values of a property, which the relationships or the nodes have. */
function valuesOf({ schema }: Memory, field: Field, property: string): (row: Related) => unknown {
  const { edgeType } = connectionOf(schema, field.type) ?? {};
  const onEdge = Object.values(fieldsOf(schema, edgeType?.name ?? '')).some((one) => isIn(schema, one, property));
  return ({ node, relationship }) => (onEdge ? relationship?.properties : node.properties)?.[property];
}

/** Whether a field's value is in a property, or is the nodes whose ids are in it. */
function isIn(schema: Memory['schema'], field: Field, property: string): boolean {
  return String(argumentsOf(schema, 'references', field)?.property ?? storedName(schema, field)) === property;
}

/** Whether the values are ids of nodes. */
function isReference(memory: Memory, field: Field, by: string): boolean {
  if (relationshipOf(memory, field, by)) return true;
  const property = propertyOf(memory, field, by);
  const { nodeType, edgeType } = connectionOf(memory.schema, field.type) ?? {};
  const isOfRelated = argumentsOf(memory.schema, 'references', groupingValue(memory.schema, field, by));
  const types = isOfRelated ? Object.values(memory.schema.getTypeMap()).filter(isObjectType) : [nodeType, edgeType];
  return types.some((type) =>
    Object.values(fieldsOf(memory.schema, type?.name ?? '')).some(
      (one) => argumentsOf(memory.schema, 'references', one)?.property === property,
    ),
  );
}

function propertyOf({ schema }: Memory, field: Field, by: string): string {
  return storedName(schema, groupingValue(schema, field, by));
}

function relationshipOf({ schema }: Memory, field: Field, by: string) {
  return argumentsOf(schema, 'relationship', groupingValue(schema, field, by));
}

function groupingValue(schema: Memory['schema'], field: Field, by: string) {
  const connection = getNamedType(field.type).name;
  const argument = fieldsOf(schema, connection).groups?.args.find(({ name }) => name === 'by');
  const type = argument && getNamedType(argument.type);
  const value = isEnumType(type) ? type.getValue(by) : undefined;
  if (!value) throw new Error(`${connection} has no grouping ${by}.`);
  return value;
}

/** `RISK_FACTOR` reads "Risk factor". */
function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  if (/[^A-Z\d_]/.test(text)) return text;
  return text.slice(0, 1) + text.slice(1).toLowerCase().replace(/_/g, ' ');
}
