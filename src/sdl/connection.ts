import type { FieldDefinitionNode } from 'graphql';
import { groupBy } from '../graph/group-by.ts';
import type { SdlType } from './catalog.ts';

/** A field with `@connection`, and the types to generate for it. */
export interface Connection {
  readonly owner: SdlType;
  readonly field: FieldDefinitionNode;
  readonly target: SdlType;
  /** The facts of the relationship that its edges show; undefined if they show no facts. */
  readonly edge: SdlType | undefined;
  /** Whether the field is on Query. */
  readonly isRoot: boolean;
  /** Names its types: `<name>Connection` and `<name>Edge`. */
  readonly name: string;
  /** The input types of its arguments; undefined if there is nothing to filter or sort by. */
  readonly where: string | undefined;
  readonly edgeWhere: string | undefined;
  readonly orderBy: string | undefined;
  /** The enum of its group keys; undefined if there is nothing to group by. */
  readonly grouping: string | undefined;
}

/** A schema coordinate such as `Procedure.diagnoses`. */
export function coordinateOf({ owner, field }: Pick<Connection, 'owner' | 'field'>): string {
  return `${owner.name}.${field.name.value}`;
}

/** Groups connections by a name, leaving out those without one. */
export function byName(
  connections: readonly Connection[],
  nameOf: (connection: Connection) => string | undefined,
): [name: string, uses: readonly [Connection, ...Connection[]]][] {
  return [...groupBy(connections, nameOf)].flatMap(([name, [first, ...others]]) =>
    name !== undefined && first ? [[name, [first, ...others]]] : [],
  );
}
