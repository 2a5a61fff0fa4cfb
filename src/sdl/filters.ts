import type { FieldDefinitionNode } from 'graphql';
import { type Catalog, contentOf, type SdlType } from './catalog.ts';
import type { Connection } from './connection.ts';
import { directive, directiveText } from './directives.ts';
import { namedType } from './type-of.ts';

/** Whether a type can be filtered: it has marked fields, or an authored Where input. */
export function isFilterable({ inputs }: Catalog, { name, fields }: SdlType): boolean {
  return fields.some((field) => directive(field, 'filterable')) || inputs.has(`${name}Where`);
}

/** The input type for conditions on a field; undefined if no such type is defined. */
export function filterOf(catalog: Catalog, field: FieldDefinitionNode): string | undefined {
  const type = namedType(field.type);
  const content = contentOf(catalog, field);
  if (content === 'nodes') return `${type}ListFilter`;
  if (content === 'node') return `${type}Where`;
  if (type === 'Boolean') return type;
  const name = directiveText(field, 'filterable', 'by') ?? `${type === 'ID' ? 'String' : type}Filter`;
  return catalog.inputs.has(name) || catalog.enums.has(type) ? name : undefined;
}

/** The types that can be filtered: those of connections, and those of the lists that they are filtered by. */
export function filteredTypes(catalog: Catalog, connections: readonly Connection[]): SdlType[] {
  const found = new Set<SdlType>();
  const add = (type: SdlType | undefined) => {
    if (!type || found.has(type) || !isFilterable(catalog, type)) return;
    found.add(type);
    for (const target of targetsOf(catalog, [type], ['node', 'nodes'])) add(target);
  };
  for (const { target, edge } of connections) {
    add(target);
    add(edge);
  }
  return [...found];
}

/** The node types of the lists that the types are filtered by. */
export function listTargets(catalog: Catalog, types: readonly SdlType[]): SdlType[] {
  return targetsOf(catalog, types, ['nodes']);
}

function targetsOf(catalog: Catalog, types: readonly SdlType[], contents: readonly string[]): SdlType[] {
  const fields = types.flatMap(filterableFields).filter((field) => contents.includes(contentOf(catalog, field)));
  const names = new Set(fields.map(({ type }) => namedType(type)));
  return [...names].flatMap((name) => catalog.types.get(name) ?? []);
}

/** The fields of a type with `@filterable`. */
export function filterableFields({ fields }: SdlType): FieldDefinitionNode[] {
  return fields.filter((field) => directive(field, 'filterable'));
}
