import { setImmediate as nextTurn } from 'node:timers/promises';
import { readSuccessors } from '../../codes/successors.ts';
import type { Reader } from '../../graph/port.ts';
import { type KnownCode, readCodes } from './codes.ts';
import { modifierId, readText, type Written } from './readings.ts';
import { isRetired, type Looked, type Resolution, type ResolveOptions, resolution } from './resolution.ts';

/** For how many different texts near codes are looked for. */
const maxSought = 1000;
/** How many texts are dealt with before the event loop gets its turn. */
const part = 500;

/** Finds the codes that texts mean, in their order, with two statements and an index. @throws {GraphError} */
export async function resolve(
  graph: Reader,
  inputs: readonly string[],
  options: ResolveOptions,
): Promise<Resolution[]> {
  const written = new Map([...new Set(inputs)].map((text) => [text, readText(text, options.systems)]));
  const known = await readCodes(graph, [...new Set([...written.values()].flatMap(idsOf))]);
  const looked = [...written.values()].map((one) => lookUp(one, known));
  const ended = looked.flatMap(({ found: [only, ...others] }) =>
    only && others.length === 0 && isRetired(only.code, options.day) ? [only.code.id] : [],
  );
  const successors = await readSuccessors(graph, ended);
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

function lookUp(written: Written, known: ReadonlyMap<string, KnownCode>): Looked {
  const there = written.readings.flatMap((reading) => {
    const code = known.get(reading.id);
    return code ? [{ reading, code }] : [];
  });
  // E093511 is a diagnosis, though E0935 with modifier 11 is written like that too.
  const whole = there.filter(({ reading }) => reading.modifiers.length === 0);
  const found = whole.length > 0 ? whole : there;
  const modifiers = (found[0]?.reading ?? written.readings[0])?.modifiers ?? [];
  return { written, found, modifiers: modifiers.map(modifierId).filter((id) => known.has(id)) };
}
