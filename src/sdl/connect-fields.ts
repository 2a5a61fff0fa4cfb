import { type DefinitionNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import { hasFields } from './catalog.ts';
import type { Connection } from './connection.ts';
import { connectionArguments } from './connection-arguments.ts';

/** Turns fields with `@connection` into connections, with arguments and types. Only root fields keep the directive. */
export function connectFields(definition: DefinitionNode, connections: readonly Connection[]): DefinitionNode {
  if (!hasFields(definition)) return definition;
  const fields = definition.fields?.map((field) => {
    const connection = connections.find((one) => one.field === field);
    return connection ? connectField(connection) : field;
  });
  return { ...definition, fields: fields ?? [] };
}

function connectField(connection: Connection): FieldDefinitionNode {
  const { field, name, isRoot } = connection;
  const paged = parseField(`list(${connectionArguments(connection)}): ${name}Connection!`);
  return {
    ...field,
    arguments: [...(field.arguments ?? []), ...(paged.arguments ?? [])],
    type: paged.type,
    directives: field.directives?.filter((one) => isRoot || one.name.value !== 'connection') ?? [],
  };
}

function parseField(sdl: string): FieldDefinitionNode {
  const [type] = parse(`type Any { ${sdl} }`).definitions;
  const field = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? type.fields?.[0] : undefined;
  if (!field) throw new Error(`Must be a field, but got ${sdl}.`);
  return field;
}
