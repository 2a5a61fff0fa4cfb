import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import { type Catalog, hasFields, holdsNodes, readCatalog, type SdlType, type WithFields } from './catalog.ts';
import type { SdlDocument } from './sdl-file.ts';

/**
 * Copies the fields of interfaces into the types that implement them. A type may declare such a field itself to change
 * its description or arguments, or to add directives; everything else comes from the interface.
 */
export function inheritFields(files: readonly SdlDocument[]): SdlDocument[] {
  const catalog = readCatalog(files);
  const inherit = (definition: DefinitionNode) => {
    const type = hasFields(definition) && catalog.types.get(definition.name.value);
    return type ? { ...definition, fields: fieldsOfPart(catalog, type, definition) } : definition;
  };
  return files.map(({ name, document }) => {
    return { name, document: { ...document, definitions: document.definitions.map(inherit) } };
  });
}

/** The fields of one part of a type. The first part that implements an interface gets its fields. */
function fieldsOfPart(catalog: Catalog, type: SdlType, part: WithFields): FieldDefinitionNode[] {
  const bases = type.parts.flatMap((one) => interfaceFields(catalog, one));
  const declared = (part.fields ?? []).map((field) => override(field, find(bases, field)));
  const earlier = type.parts.slice(0, type.parts.indexOf(part)).flatMap((one) => interfaceFields(catalog, one));
  const elsewhere = [...type.fields.filter((field) => !part.fields?.includes(field)), ...earlier];
  const inherited = interfaceFields(catalog, part).filter((field) => !find(elsewhere, field));
  return arrange(declared, inherited, (field) => isPlain(catalog, field));
}

function interfaceFields(catalog: Catalog, { interfaces = [] }: WithFields): FieldDefinitionNode[] {
  const all = interfaces.flatMap(({ name }) => {
    const type = catalog.types.get(name.value);
    return type ? type.parts.flatMap((part) => fieldsOfPart(catalog, type, part)) : [];
  });
  return all.filter((field) => find(all, field) === field);
}

function override(field: FieldDefinitionNode, base: FieldDefinitionNode | undefined): FieldDefinitionNode {
  if (!base) return field;
  const { description, arguments: given = [], directives = [] } = field;
  const further = (base.directives ?? []).filter(
    (one) => !directives.some(({ name }) => name.value === one.name.value),
  );
  return {
    ...field,
    ...((description ?? base.description) && { description: description ?? base.description }),
    arguments: given.length > 0 ? given : (base.arguments ?? []),
    directives: [...directives, ...further],
  };
}

/** Inherited values follow their predecessor in the interface; inherited nodes and fields with arguments come last. */
function arrange(
  declared: readonly FieldDefinitionNode[],
  inherited: readonly FieldDefinitionNode[],
  isPlainField: (field: FieldDefinitionNode) => boolean,
): FieldDefinitionNode[] {
  const fields = [...declared];
  const last = [];
  let place = 0;
  for (const field of inherited) {
    const declaredHere = find(fields, field);
    if (declaredHere) place = fields.indexOf(declaredHere) + 1;
    else if (isPlainField(field)) fields.splice(place++, 0, field);
    else last.push(field);
  }
  return [...fields, ...last];
}

function isPlain(catalog: Catalog, field: FieldDefinitionNode): boolean {
  return !holdsNodes(catalog, field) && (field.arguments ?? []).length === 0;
}

function find(fields: readonly FieldDefinitionNode[], { name }: FieldDefinitionNode): FieldDefinitionNode | undefined {
  return fields.find((one) => one.name.value === name.value);
}
