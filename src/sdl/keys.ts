import { type FieldDefinitionNode, print } from 'graphql';
import { type Catalog, contentOf, type SdlType } from './catalog.ts';
import type { Connection } from './connection.ts';
import { directive, directiveText } from './directives.ts';
import { describe } from './write.ts';

/** A key to sort or group by: its name, and its SDL in an input type or enum. */
export interface Key {
  readonly name: string;
  readonly sdl: string;
}

/** The directives that make keys. */
export type Marked = 'sortable' | 'groupable';

type Ends = Pick<Connection, 'owner' | 'field' | 'target' | 'edge'>;

const suffixes = { sortable: 'Order', groupable: 'Grouping' };

/**
 * The name of a connection's keys: the target's own where the edge has none. Along the relationship (OUT) they are named
 * after the edge, against it (IN) after the target and the edge: the two directions lead to different types.
 */
export function keysName({ owner, field, target, edge }: Ends, marked: Marked): string | undefined {
  const suffix = suffixes[marked];
  if (!edge || !hasKeys(edge, marked)) return hasKeys(target, marked) ? target.name + suffix : undefined;
  const isAlong = directiveText(field, 'relationship', 'direction') === 'OUT' || owner === target;
  return (isAlong ? '' : target.name) + edge.name + suffix;
}

/** The type whose file defines a connection's keys. */
export function homeOfKeys({ edge, target }: Ends, marked: Marked): SdlType {
  return edge && hasKeys(edge, marked) ? edge : target;
}

/** A connection's keys: its target's, then its edge's. */
export function keysOf(catalog: Catalog, { target, edge }: Ends, marked: Marked): Key[] {
  const fields = [...target.fields, ...(edge?.fields ?? [])].filter((field) => directive(field, marked));
  return fields.map((field) => (marked === 'sortable' ? sortKey(catalog, field) : groupKey(field)));
}

function hasKeys({ fields }: SdlType, marked: Marked): boolean {
  return fields.some((field) => directive(field, marked));
}

function sortKey(catalog: Catalog, field: FieldDefinitionNode): Key {
  const name = directiveText(field, 'sortable', 'as') ?? field.name.value;
  if (contentOf(catalog, field) === 'nodes') return { name, sdl: `${name}: CountOrder` };
  return { name, sdl: `${name}: SortOrder ${renamed(name, storedName(field))}` };
}

function groupKey(field: FieldDefinitionNode): Key {
  const name = directiveText(field, 'groupable', 'as') ?? inConstantCase(field.name.value);
  const relationship = directive(field, 'relationship');
  const stored = directiveText(field, 'references', 'property') ?? storedName(field);
  const by = relationship ? print(relationship) : renamed(name, stored);
  return { name, sdl: `${describe(field.description?.value)} ${name} ${by}` };
}

/** The name under which the graph stores a field's value. */
export function storedName(field: FieldDefinitionNode): string {
  return directiveText(field, 'property', 'name') ?? field.name.value;
}

/** The directive for a stored name that differs from the name that clients use; else nothing. */
export function renamed(name: string, stored: string): string {
  return name === stored ? '' : `@property(name: ${JSON.stringify(stored)})`;
}

function inConstantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}
