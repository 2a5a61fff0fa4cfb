import { type ConstDirectiveNode, type FieldDefinitionNode, print } from 'graphql';
import { type Catalog, contentOf, type SdlType } from './catalog.ts';
import type { Connection } from './connection.ts';
import { directive, directivesOf, directiveText, textOf } from './directives.ts';
import { namedType } from './type-of.ts';
import { describe, summaryOf } from './write.ts';

/** A key to sort or group by: its name, and its SDL as an input field or enum value. */
export interface Key {
  readonly name: string;
  readonly sdl: string;
}

/** The directives that mark keys. */
export type Marked = 'sortable' | 'groupable';

type Ends = Pick<Connection, 'owner' | 'field' | 'target' | 'edge'>;

const suffixes = { sortable: 'Order', groupable: 'Grouping' };

/**
 * The name of the type with a connection's keys; undefined if it has no keys. If the edge has no keys, it is named after
 * the target. Otherwise it is named after the edge in the direction of the relationship (OUT), and after the target and
 * the edge in the other direction (IN), because the two directions have different targets.
 */
export function keysName({ owner, field, target, edge }: Ends, marked: Marked): string | undefined {
  const suffix = suffixes[marked];
  if (!edge || !hasKeys(edge, marked)) return hasKeys(target, marked) ? target.name + suffix : undefined;
  const isForward = directiveText(field, 'relationship', 'direction') === 'OUT' || owner === target;
  return (isForward ? '' : target.name) + edge.name + suffix;
}

/** The type in whose file a connection's keys are. */
export function homeOfKeys({ edge, target }: Ends, marked: Marked): SdlType {
  return edge && hasKeys(edge, marked) ? edge : target;
}

/** A connection's keys: the target's, then the edge's. */
export function keysOf(catalog: Catalog, { target, edge }: Ends, marked: Marked): Key[] {
  const fields = [...target.fields, ...(edge?.fields ?? [])].filter((field) => directive(field, marked));
  if (marked === 'sortable') return fields.map((field) => sortKey(catalog, field));
  return fields.flatMap((field) => directivesOf(field, marked).map((given) => groupKey(catalog, field, given)));
}

function hasKeys({ fields }: SdlType, marked: Marked): boolean {
  return fields.some((field) => directive(field, marked));
}

function sortKey(catalog: Catalog, field: FieldDefinitionNode): Key {
  const name = directiveText(field, 'sortable', 'as') ?? field.name.value;
  if (contentOf(catalog, field) === 'nodes') {
    return { name, sdl: `"The number of entries in \`${field.name.value}\`." ${name}: CountOrder` };
  }
  const description = describe(summaryOf(field));
  return { name, sdl: `${description} ${name}: SortOrder ${renamed(name, storedName(field))}` };
}

function groupKey(catalog: Catalog, field: FieldDefinitionNode, given: ConstDirectiveNode): Key {
  const by = textOf(given, 'by');
  const value = catalog.types.get(namedType(field.type))?.fields.find((one) => one.name.value === by);
  const name = textOf(given, 'as') ?? inConstantCase((value ?? field).name.value);
  return value ? referencedKey(name, field, value) : ownKey(name, field);
}

/** By a value of the nodes that a field refers to. */
function referencedKey(name: string, field: FieldDefinitionNode, value: FieldDefinitionNode): Key {
  const property = directiveText(field, 'references', 'property') ?? '';
  const by = `@references(property: ${JSON.stringify(property)}) ${renamed('', directiveText(value, 'references', 'property') ?? storedName(value))}`;
  return { name, sdl: `${describe(summaryOf(value))} ${name} ${by}` };
}

function ownKey(name: string, field: FieldDefinitionNode): Key {
  const relationship = directive(field, 'relationship');
  const stored = directiveText(field, 'references', 'property') ?? storedName(field);
  const by = relationship ? print(relationship) : renamed(name, stored);
  return { name, sdl: `${describe(summaryOf(field))} ${name} ${by}` };
}

/** The property that stores a field's value. */
export function storedName(field: FieldDefinitionNode): string {
  return directiveText(field, 'property', 'name') ?? field.name.value;
}

/** The directive for a property whose name differs from the one clients use; otherwise nothing. */
export function renamed(name: string, stored: string): string {
  return name === stored ? '' : `@property(name: ${JSON.stringify(stored)})`;
}

function inConstantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}
