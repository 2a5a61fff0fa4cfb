import { type DefinitionNode, type FieldDefinitionNode, Kind, parse, print, Source } from 'graphql';

/** A generated definition, and the file it goes into. */
export interface Written {
  readonly file: string;
  readonly definition: DefinitionNode;
}

/** The generated definitions of a file, parsed from SDL. */
export function write(file: string, sdl: string): Written[] {
  return parse(new Source(sdl, file)).definitions.map((definition) => ({ file, definition }));
}

/** What a field's description says in a list: its first sentence. */
export function summaryOf({ description }: FieldDefinitionNode): string | undefined {
  return description?.value.split(/(?<=\.)\s/, 1)[0];
}

/** Text as an SDL description; empty if there is no text. */
export function describe(text: string | undefined): string {
  if (text === undefined) return '';
  return print({ kind: Kind.STRING, value: text, block: text.includes('\n') || text.length > 110 });
}
