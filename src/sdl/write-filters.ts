import { type FieldDefinitionNode, Kind } from 'graphql';
import { type Catalog, contentOf, type SdlType } from './catalog.ts';
import type { Connection } from './connection.ts';
import { directive, directiveText } from './directives.ts';
import { fileOf } from './faults.ts';
import { filterableFields, filteredTypes, filterOf, listTargets } from './filters.ts';
import { renamed, storedName } from './keys.ts';
import { nounOf, withArticle } from './nouns.ts';
import { namedType } from './type-of.ts';
import { describe, summaryOf, type Written, write } from './write.ts';

/** The input types for conditions on nodes and edges, on lists of nodes, and on enum values. */
export function writeFilters(catalog: Catalog, connections: readonly Connection[]): Written[] {
  const types = filteredTypes(catalog, connections);
  return [
    ...types.flatMap((type) => writeWhere(catalog, connections, type)),
    ...listTargets(catalog, types).flatMap(writeListFilter),
    ...writeEnumFilters(catalog, types),
  ];
}

function writeWhere(catalog: Catalog, connections: readonly Connection[], type: SdlType): Written[] {
  const name = `${type.name}Where`;
  const sdl = `
    ${describe(`Conditions on ${filtered(connections, type)}. All must hold; null, {}, and missing variables are ignored.`)}
    input ${name} {
      "All of these must hold."
      and: [${name}!]
      "At least one of these must hold. An empty list matches nothing."
      or: [${name}!]
      "This must not hold."
      not: ${name}
      ${filterableFields(type)
        .map((field) => condition(catalog, field))
        .join('\n')}
    }`;
  return write(fileOf(type.definition), sdl).map((written) => withAuthored(catalog, written));
}

function filtered(connections: readonly Connection[], type: SdlType): string {
  if (!directive(type.definition, 'edge')) return nounOf(type).many;
  const ends = connections.find(({ edge }) => edge === type);
  if (!ends) throw new Error(`${type.name} must be the edge of a connection.`);
  const [owner, target] = [nounOf(ends.owner), nounOf(ends.target)];
  if (ends.owner === ends.target) return `the relationship between two ${target.many}`;
  return `the relationship between ${withArticle(owner)} and ${withArticle(target)}`;
}

function condition(catalog: Catalog, field: FieldDefinitionNode): string {
  const name = directiveText(field, 'filterable', 'as') ?? field.name.value;
  const any = contentOf(catalog, field) === 'values' ? 'At least one must match.' : undefined;
  const description = [summaryOf(field), any].filter((text) => text !== undefined).join(' ');
  const type = filterOf(catalog, field);
  return `${describe(description || undefined)} ${name}: ${type} ${renamed(name, storedName(field))}`;
}

/** Adds the conditions of an authored input of the same name, which are not fields. */
function withAuthored({ inputs }: Catalog, { file, definition }: Written): Written {
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return { file, definition };
  const authored = inputs.get(definition.name.value);
  const fields = [...(definition.fields ?? []), ...(authored?.fields ?? [])];
  return {
    file,
    definition: { ...definition, ...(authored?.description && { description: authored.description }), fields },
  };
}

function writeListFilter(type: SdlType): Written[] {
  const { one, many } = nounOf(type);
  const where = `${type.name}Where`;
  return write(
    fileOf(type.definition),
    `
    "Conditions on a list of ${many}. All must hold."
    input ${type.name}ListFilter {
      "At least one ${one} meets these conditions. {} means that there is at least one ${one}."
      some: ${where}
      "No ${one} meets these conditions. {} means that there are no ${many}."
      none: ${where}
      "Every ${one} meets these conditions. True if there are no ${many}."
      every: ${where}
      "How many ${many} there are."
      count: IntFilter
    }`,
  );
}

function writeEnumFilters({ enums, inputs }: Catalog, types: readonly SdlType[]): Written[] {
  const names = new Set(types.flatMap(filterableFields).map(({ type }) => namedType(type)));
  return [...names].flatMap((name) => {
    const type = enums.get(name);
    return type && !inputs.has(`${name}Filter`) ? write(fileOf(type), enumFilter(name)) : [];
  });
}

function enumFilter(name: string): string {
  return `
    "Conditions on a value of \`${name}\`. All must hold."
    input ${name}Filter {
      "Exactly this value."
      eq: ${name}
      "One of these values. An empty list matches nothing."
      in: [${name}!]
    }`;
}
