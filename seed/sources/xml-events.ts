import sax from 'sax';
import { BadFileError } from './bad-file-error.ts';
import type { SourceFile } from './source-file.ts';

/** A tag or text of an XML file, with the line where it ends, counted from 1. */
export type XmlEvent = { readonly line: number } & (
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string }
);

/**
 * The tags and texts of an XML file, in order, read as they are asked for.
 * @throws {BadFileError} if it is not well-formed, or as `SourceFile.text`
 */
export async function* xmlEvents(file: SourceFile): AsyncGenerator<XmlEvent> {
  const parser = sax.parser(true, { position: true });
  let events: XmlEvent[] = [];
  const lineNow = () => parser.line + 1;
  parser.onopentag = ({ name, attributes }) =>
    events.push({ kind: 'open', line: lineNow(), name, attributes: attributes as Record<string, string> });
  parser.ontext = (text) => events.push({ kind: 'text', line: lineNow(), text });
  parser.onclosetag = (name) => events.push({ kind: 'close', line: lineNow(), name });
  parser.onerror = ({ message }) => {
    const [reason] = message.split('\n');
    throw new BadFileError(
      `${file.name}:${lineNow()}: The file must be well-formed XML, but is not: ${reason}. Download it again.`,
    );
  };
  for await (const piece of file.text()) {
    parser.write(piece);
    yield* events;
    events = [];
  }
  parser.close();
}
