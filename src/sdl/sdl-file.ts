import { type DocumentNode, parse, print, Source } from 'graphql';

/** A schema file: its name, such as `diagnosis.graphql`, and its SDL. */
export interface SdlFile {
  readonly name: string;
  readonly sdl: string;
}

/** A schema file as a syntax tree. */
export interface SdlDocument {
  readonly name: string;
  readonly document: DocumentNode;
}

/** @throws {GraphQLError} with the file, line, and column, if the text is not SDL */
export function parseFile({ name, sdl }: SdlFile): SdlDocument {
  return { name, document: parse(new Source(sdl, name)) };
}

/** The text of a generated file. */
export function printFile({ name, document }: SdlDocument): SdlFile {
  const header = `# Generated from schema/${name} by \`npm run codegen\`. Do not edit: change that file instead.`;
  // Blank lines in a description are printed with their indentation.
  const lines = print(document).split('\n');
  return { name, sdl: `${header}\n\n${lines.map((line) => line.trimEnd()).join('\n')}\n` };
}
