import { type DefinitionNode, Kind, parse, print, Source } from 'graphql';

/** A generated definition, and the file that it belongs to. */
export interface Written {
  readonly file: string;
  readonly definition: DefinitionNode;
}

/** Generated definitions of a file, from their SDL. */
export function write(file: string, sdl: string): Written[] {
  return parse(new Source(sdl, file)).definitions.map((definition) => ({ file, definition }));
}

/** Text as a description in SDL; nothing for no text. */
export function describe(text: string | undefined): string {
  if (text === undefined) return '';
  return print({ kind: Kind.STRING, value: text, block: text.includes('\n') || text.length > 110 });
}
