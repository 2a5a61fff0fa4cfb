import { type DefinitionNode, Kind } from 'graphql';
import { type Catalog, isInput, readCatalog } from './catalog.ts';
import { checkConnections } from './check-connections.ts';
import { checkDirectives } from './check-directives.ts';
import { checkFields } from './check-fields.ts';
import { connectFields } from './connect-fields.ts';
import type { Connection } from './connection.ts';
import { Faults } from './faults.ts';
import { inheritFields } from './inherit-fields.ts';
import { readConnections } from './read-connections.ts';
import { parseFile, printFile, type SdlDocument, type SdlFile } from './sdl-file.ts';
import { stripMarks } from './strip-marks.ts';
import type { Written } from './write.ts';
import { writeConnections } from './write-connections.ts';
import { writeFilters } from './write-filters.ts';
import { writeGroupings, writeOrders } from './write-keys.ts';

/**
 * Expands the files of the authored schema to those of the full one.
 * @throws {GraphQLError} if a file is not SDL
 * @throws {SdlError} listing what cannot be expanded
 */
export function expandFiles(files: readonly SdlFile[]): SdlFile[] {
  return expand(files.map(parseFile)).map(printFile);
}

/**
 * Expands the authored schema to the full one: types get the fields of their interfaces, and lists with `@connection`
 * become connections with their types and arguments. A generated type goes into the file of the type it is made for.
 * @throws {SdlError} listing what cannot be expanded
 */
function expand(files: readonly SdlDocument[]): SdlDocument[] {
  checkDirectives(files);
  const complete = inheritFields(files);
  const catalog = readCatalog(complete);
  checkFields(catalog);
  const connections = readConnections(catalog);
  checkConnections(catalog, connections);
  const written = [
    ...writeConnections(connections),
    ...writeGroupings(catalog, connections),
    ...writeFilters(catalog, connections),
    ...writeOrders(catalog, connections),
  ];
  checkWritten(catalog, written);
  return complete.map((file) => expandFile(file, connections, written));
}

function expandFile({ name, document }: SdlDocument, connections: readonly Connection[], written: readonly Written[]) {
  const names = written.map(({ definition }) => nameOf(definition));
  const authored = document.definitions
    .filter((definition) => !isInput(definition) || !names.includes(nameOf(definition)))
    .map((definition) => connectFields(definition, connections));
  const generated = written.filter(({ file }) => file === name).map(({ definition }) => definition);
  return { name, document: stripMarks({ kind: Kind.DOCUMENT, definitions: [...authored, ...generated] }) };
}

/** Of the generated types, only Where inputs may be authored as well: they add conditions. */
function checkWritten({ types, enums, inputs }: Catalog, written: readonly Written[]): void {
  const faults = new Faults();
  for (const { definition } of written) {
    const name = nameOf(definition) ?? '';
    const authored =
      types.get(name)?.definition ?? enums.get(name) ?? (isWhere(definition) ? undefined : inputs.get(name));
    if (authored) faults.add(authored, name, 'is the name of a generated type: rename this type, or remove it.');
  }
  faults.throwIfAny();
}

function isWhere(definition: DefinitionNode): boolean {
  return isInput(definition) && definition.name.value.endsWith('Where');
}

function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name?.value : undefined;
}
