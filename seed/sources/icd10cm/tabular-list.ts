import { parseCode } from '../../../src/codes/parse-code.ts';
import type { Faults } from '../faults.ts';
import type { SourceFile } from '../source-file.ts';
import { type XmlEvent, xmlEvents } from '../xml-events.ts';
import { icdChapters, nameOfRange } from './chapters.ts';

/** The texts of the tabular list at one chapter, block, code or header. */
export interface TabularEntry {
  /** A code, or the range of a block or chapter. */
  readonly place: string;
  /** Its title; that of a block or chapter ends with its range. */
  readonly title: string;
  /** The texts of its notes in the order of the file, by the element that contains them. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** The seventh characters for the codes below, each with its meaning. */
  readonly seventhCharacters: readonly (readonly [character: string, meaning: string])[];
}

/** The tabular list. */
export interface TabularList {
  /** Its release, such as `FY2021`; undefined if the file does not name it. */
  readonly version: string | undefined;
  /** Entries below a place come before it. */
  readonly entries: readonly TabularEntry[];
}

/** An entry whose end has not been read yet. */
interface OpenEntry {
  readonly element: string;
  /** The line where it begins. */
  readonly line: number;
  /** The `id` attribute of a section. */
  readonly id: string | undefined;
  name: string;
  title: string;
  readonly notes: Map<string, string[]>;
  readonly seventhCharacters: [string, string][];
}

const entryElements = new Set(['chapter', 'section', 'diag']);

/** Reads the list as a stream. Entries without a readable place are reported as faults. @throws {BadFileError} as `xmlEvents` */
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
    open.push({ element: name, line, id: attributes.id, name: '', title: '', notes: new Map(), seventhCharacters: [] });
  }

  function finish(name: string): void {
    elements.pop();
    const parent = elements.at(-1) ?? '';
    const content = text.replace(/\s+/g, ' ').trim();
    const entry = open.at(-1);
    text = '';
    if (name === 'version') version = `FY${content}`;
    if (!entry) return;
    if (name === 'name' && parent === entry.element) entry.name = content;
    if (name === 'desc' && parent === entry.element) entry.title = content;
    if (name === 'note' && content !== '') entry.notes.set(parent, [...(entry.notes.get(parent) ?? []), content]);
    if (name === 'extension') entry.seventhCharacters.push([character, content]);
    if (!entryElements.has(name)) return;
    open.pop();
    const { title, notes, seventhCharacters } = entry;
    const place = placeOf(entry);
    if (typeof place === 'string') entries.push({ place, title, notes, seventhCharacters });
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
    return nameOfRange(id.includes('-') ? id : `${id}-${id}`);
  }
  const parsed = parseCode('Diagnosis', name);
  return 'problem' in parsed ? parsed : parsed.code;
}
