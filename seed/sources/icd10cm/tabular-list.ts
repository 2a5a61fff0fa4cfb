import { parseCode } from '../../../src/codes/parse-code.ts';
import type { Faults } from '../faults.ts';
import type { SourceFile } from '../source-file.ts';
import { type XmlEvent, xmlEvents } from '../xml-events.ts';
import { icdChapters } from './chapters.ts';

/** What the tabular list says at one chapter, block, code or header. */
export interface TabularEntry {
  /** A code, or the range of a block or chapter. */
  readonly place: string;
  /** The texts of its notes, by the element that they stand in, in the order of the file. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** The seventh characters that codes below take, with what each means. */
  readonly seventhCharacters: readonly (readonly [character: string, meaning: string])[];
}

/** The list: its entries, those below a place before it, and its release, such as `FY2021`. */
export interface TabularList {
  readonly version: string | undefined;
  readonly entries: readonly TabularEntry[];
}

/** An entry that is still open. */
interface OpenEntry {
  readonly element: string;
  /** The line that it begins in. */
  readonly line: number;
  /** The `id` of a section. */
  readonly id: string | undefined;
  name: string;
  readonly notes: Map<string, string[]>;
  readonly seventhCharacters: [string, string][];
}

const entryElements = new Set(['chapter', 'section', 'diag']);

/** Reads the list as a stream. Entries whose place cannot be told are faults. @throws {BadFileError} as `xmlEvents` */
export async function readTabularList(file: SourceFile, faults: Faults): Promise<TabularList> {
  const entries: TabularEntry[] = [];
  const open: OpenEntry[] = [];
  const elements: string[] = [];
  let version: string | undefined;
  let character = '';
  let text = '';

  function begin({ name, attributes, line }: XmlEvent & { kind: 'open' }): void {
    elements.push(name);
    text = '';
    character = attributes.char ?? '';
    if (!entryElements.has(name)) return;
    open.push({ element: name, line, id: attributes.id, name: '', notes: new Map(), seventhCharacters: [] });
  }

  function finish(name: string): void {
    elements.pop();
    const parent = elements.at(-1) ?? '';
    const said = text.replace(/\s+/g, ' ').trim();
    const entry = open.at(-1);
    text = '';
    if (name === 'version') version = `FY${said}`;
    if (!entry) return;
    if (name === 'name' && parent === entry.element) entry.name = said;
    if (name === 'note' && said !== '') entry.notes.set(parent, [...(entry.notes.get(parent) ?? []), said]);
    if (name === 'extension') entry.seventhCharacters.push([character, said]);
    if (!entryElements.has(name)) return;
    open.pop();
    const { notes, seventhCharacters } = entry;
    const place = placeOf(entry);
    if (typeof place === 'string') entries.push({ place, notes, seventhCharacters });
    else faults.add(entry.line, place.problem);
  }

  for await (const event of xmlEvents(file)) {
    if (event.kind === 'open') begin(event);
    else if (event.kind === 'close') finish(event.name);
    else text += event.text;
  }
  return { version, entries };
}

function placeOf({ element, id, name }: OpenEntry): string | { readonly problem: string } {
  if (element === 'chapter') {
    const chapter = icdChapters.find(({ number }) => String(number) === name);
    return chapter?.range ?? { problem: `A chapter must have a number from 1 to 22, but got ${JSON.stringify(name)}.` };
  }
  if (element === 'section') {
    if (!id) return { problem: 'A section must have an id such as "M80-M85", but has none.' };
    return id.includes('-') ? id : `${id}-${id}`;
  }
  const parsed = parseCode('Diagnosis', name);
  return 'problem' in parsed ? parsed : parsed.code;
}
