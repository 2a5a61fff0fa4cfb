import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Graph } from '../../graph/port.ts';
import { isBillableOn, statusOn } from '../../graph/validity.ts';
import { nearCodes } from '../../search/near-codes.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { type KnownCode, readCodes, readSuccessors } from './codes.ts';
import { howRead, list, named, unknownModifiers, whyNotFound } from './notes.ts';
import { notByThemselves, type Reading, readText, type Written } from './readings.ts';

/** What a text was found to be; codes by their ids. */
export interface Resolution {
  readonly input: string;
  readonly status: 'EXACT' | 'NORMALISED' | 'RETIRED' | 'AMBIGUOUS' | 'NOT_FOUND';
  readonly code: string | null;
  readonly modifier: string | null;
  readonly modifiers: readonly string[];
  readonly suggestions: readonly string[];
  readonly note: string | null;
}

export interface ResolveOptions {
  /** Only codes of these systems; undefined for all. */
  readonly systems: ReadonlySet<string> | undefined;
  readonly day: string;
  /** Asked for only where a code is not found, for those that are near. */
  readonly index: () => Promise<SearchIndex>;
}

/** A text with those of its readings that the graph has. */
interface Looked {
  readonly written: Written;
  readonly found: readonly { readonly reading: Reading; readonly code: KnownCode }[];
  readonly modifiers: readonly string[];
}

/** How many near codes are named, and for how many different texts they are looked for. */
const maxNear = 5;
const maxSought = 1000;
/** How many texts are dealt with before the event loop gets its turn. */
const part = 500;

/** Finds the codes that texts mean, in their order, with two statements and an index. @throws {GraphError} */
export async function resolve(
  graph: Pick<Graph, 'read'>,
  inputs: readonly string[],
  options: ResolveOptions,
): Promise<Resolution[]> {
  const written = new Map([...new Set(inputs)].map((text) => [text, readText(text, options.systems)]));
  const known = await readCodes(graph, [...new Set([...written.values()].flatMap(idsOf))]);
  const looked = [...written.values()].map((one) => lookUp(one, known));
  const ended = looked.flatMap(({ found: [only, ...others] }) =>
    only && others.length === 0 && isRetired(only.code, options.day) ? [only.code.id] : [],
  );
  const successors = await readSuccessors(graph, [...new Set(ended)], options.day);
  const index = looked.some(({ found }) => found.length === 0) ? await options.index() : undefined;
  const resolved = new Map<string, Resolution>();
  let sought = 0;
  for (const [place, one] of looked.entries()) {
    if (place % part === part - 1) await nextTurn();
    if (one.found.length === 0) sought += 1;
    resolved.set(one.written.text, resolution(one, successors, sought <= maxSought ? index : undefined, options));
  }
  return inputs.flatMap((input) => resolved.get(input) ?? []);
}

function idsOf({ readings }: Written): string[] {
  return readings.flatMap(({ id, modifiers }) => [id, ...modifiers.map(modifierId)]);
}

function modifierId(code: string): string {
  return `MOD:${code}`;
}

function lookUp(written: Written, known: ReadonlyMap<string, KnownCode>): Looked {
  const found = written.readings.flatMap((reading) => {
    const code = known.get(reading.id);
    return code ? [{ reading, code }] : [];
  });
  const modifiers = (found[0]?.reading ?? written.readings[0])?.modifiers ?? [];
  return { written, found, modifiers: modifiers.map(modifierId).filter((id) => known.has(id)) };
}

function resolution(
  { written, found, modifiers }: Looked,
  successors: ReadonlyMap<string, readonly string[]>,
  index: SearchIndex | undefined,
  { systems, day }: ResolveOptions,
): Resolution {
  const [only, ...others] = found;
  const behind = { input: written.text, modifier: modifiers[0] ?? null, modifiers };
  if (!only) {
    const [likely] = written.readings;
    const split = likely && likely.modifiers.length > 0 ? howRead(written, likely) : undefined;
    const suggestions = index ? near(index, written, systems) : [];
    const nearest = suggestions.length > 0 ? `Near: ${list(suggestions.map(codeOf))}.` : undefined;
    const note = notes(split, whyNotFound(written, systems), nearest);
    return { ...behind, status: 'NOT_FOUND', code: null, suggestions, note };
  }
  if (others.length > 0) {
    const note = `It may be ${list(
      found.map(({ reading }) => named(reading)),
      'or',
    )}: say which by its system${found.some(({ reading }) => reading.code.includes('.')) ? ', or by the dot' : ''}.`;
    return { ...behind, status: 'AMBIGUOUS', code: null, suggestions: found.map(({ code }) => code.id), note };
  }
  const { reading, code } = only;
  const missing = reading.modifiers.filter((one) => !modifiers.includes(modifierId(one)));
  const read = howRead(written, reading);
  const said = [read, unknownModifiers(missing)];
  if (isRetired(code, day)) {
    const suggestions = successors.get(code.id) ?? [];
    const note = notes(...said, retiredNote(code, suggestions));
    return { ...behind, status: 'RETIRED', code: code.id, suggestions, note };
  }
  const status = code.status === 'NOT_FOUND' ? 'NOT_FOUND' : read ? 'NORMALISED' : 'EXACT';
  return { ...behind, status, code: code.id, suggestions: [], note: notes(...said, standing(reading, code, day)) };
}

function isRetired(code: KnownCode, day: string): boolean {
  return statusOn(day, code) === 'RETIRED';
}

function retiredNote({ validTo }: KnownCode, successors: readonly string[]): string {
  const since = validTo ? `It ended on ${validTo}` : 'It has ended';
  return successors.length > 0
    ? `${since}; use ${list(successors.map(codeOf), 'or')}.`
    : `${since}; nothing is known to follow it.`;
}

/** What has to be known of a code that was found. */
function standing({ label }: Reading, code: KnownCode, day: string): string | undefined {
  const status = statusOn(day, code);
  if (code.status === 'NOT_FOUND') return 'Documents name it, but no edition of its code system has it.';
  if (status === 'UNCONFIRMED') return 'Only documents name it: no code set that is loaded has it.';
  if (status === 'NOT_YET') return `It begins on ${code.validFrom}.`;
  return label === 'Diagnosis' && !isBillableOn(day, code) ? 'It is a header, which cannot be billed.' : undefined;
}

function near(index: SearchIndex, { compact, readings }: Written, systems: ReadonlySet<string> | undefined): string[] {
  const likely = readings.find(({ modifiers }) => modifiers.length === 0) ?? readings[0];
  const ofSystem = (entry: number) => index.system(entry) ?? '';
  const likelySystems = new Set(readings.map(({ system }) => system));
  return nearCodes(
    index,
    likely ? likely.code.replace('.', '') : compact,
    {
      isWanted: (entry) => (systems ? systems.has(ofSystem(entry)) : !notByThemselves.has(ofSystem(entry))),
      isLikely: (entry) => likelySystems.size === 0 || likelySystems.has(ofSystem(entry)),
    },
    maxNear,
  );
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function notes(...said: readonly (string | undefined)[]): string | null {
  return said.filter((one) => one !== undefined).join(' ') || null;
}
