import type { FieldDefinitionNode } from 'graphql';
import type { SdlType } from './catalog.ts';

/** A field with `@connection`, and the types that it needs. */
export interface Connection {
  readonly owner: SdlType;
  readonly field: FieldDefinitionNode;
  readonly target: SdlType;
  /** The facts of the relationship that the field follows; undefined where none are shown. */
  readonly edge: SdlType | undefined;
  /** Whether it is a field of Query. */
  readonly isRoot: boolean;
  /** Its types are `<name>Connection` and `<name>Edge`. */
  readonly name: string;
  /** Input types of its arguments; undefined where there is nothing to filter or sort by. */
  readonly where: string | undefined;
  readonly edgeWhere: string | undefined;
  readonly orderBy: string | undefined;
  /** The enum of what its nodes can be grouped by; undefined where there is nothing. */
  readonly grouping: string | undefined;
}

export function coordinateOf({ owner, field }: Pick<Connection, 'owner' | 'field'>): string {
  return `${owner.name}.${field.name.value}`;
}

/** Connections by a name; those without one are left out. */
export function byName(
  connections: readonly Connection[],
  nameOf: (connection: Connection) => string | undefined,
): [name: string, uses: readonly [Connection, ...Connection[]]][] {
  const found = new Map<string, [Connection, ...Connection[]]>();
  for (const connection of connections) {
    const name = nameOf(connection);
    if (name === undefined) continue;
    const before = found.get(name);
    if (before) before.push(connection);
    else found.set(name, [connection]);
  }
  return [...found];
}
