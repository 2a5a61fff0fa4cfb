import type { FieldDefinitionNode } from 'graphql';
import type { Catalog, SdlType } from './catalog.ts';
import type { Connection } from './connection.ts';
import { directive, directiveText } from './directives.ts';
import { isFilterable } from './filters.ts';
import { keysName } from './keys.ts';
import { namedType } from './type-of.ts';

/** Reads all fields with `@connection`. Run `checkFields` first. */
export function readConnections(catalog: Catalog): Connection[] {
  return [...catalog.types.values()].flatMap((owner) =>
    owner.fields.flatMap((field) => {
      const target = directive(field, 'connection') && catalog.types.get(namedType(field.type));
      return target ? [readConnection(catalog, owner, field, target)] : [];
    }),
  );
}

function readConnection(catalog: Catalog, owner: SdlType, field: FieldDefinitionNode, target: SdlType): Connection {
  const edge = catalog.types.get(directiveText(field, 'connection', 'edge') ?? '');
  const usual = edge ? owner.name + target.name : target.name;
  const ends = { owner, field, target, edge };
  return {
    ...ends,
    isRoot: owner.name === 'Query',
    name: directiveText(field, 'connection', 'name') ?? usual,
    where: isFilterable(catalog, target) ? `${target.name}Where` : undefined,
    edgeWhere: edge && isFilterable(catalog, edge) ? `${edge.name}Where` : undefined,
    orderBy: keysName(ends, 'sortable'),
    grouping: keysName(ends, 'groupable'),
  };
}
