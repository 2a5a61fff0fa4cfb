import { parseCode } from '../../../src/codes/parse-code.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';

export type Direction = 'icd10cm to icd9cm' | 'icd9cm to icd10cm';

/** A row of the mappings: a code and one that it maps to. */
export interface GemRow {
  readonly line: number;
  /** In its published form, with a dot. */
  readonly source: string;
  /** In its published form, with a dot; null if the source maps to nothing. */
  readonly target: string | null;
  readonly approximate: boolean;
  /** Scenario and choice list, such as `1.2`; undefined if the row does not belong to a combination. */
  readonly choice: string | undefined;
}

const header = { 'icd10cm to icd9cm': ['icd10cm', 'icd9cm'], 'icd9cm to icd10cm': ['icd9cm', 'icd10cm'] } as const;
const labels = { icd10cm: 'Diagnosis', icd9cm: 'Icd9Code' } as const;

/** Whether a file that begins with this text has rows of this direction, either in columns, as published, or as CSV. */
export function recognizesGem(direction: Direction, head: string): boolean {
  const [source, target] = header[direction];
  if (new RegExp(`^"?${source}"?,"?${target}"?,"?flags"?`).test(head)) return true;
  return /^[\dA-Z]{3,7} +([\dA-Z]{3,7}|NoDx) +[\d]{5}\s/.test(head) && /^\d/.test(head) === (source === 'icd9cm');
}

/** The good rows of a file. Bad rows are reported as faults and left out. */
export async function* gemRows(loading: Loading, direction: Direction): AsyncGenerator<GemRow> {
  const [sourceSystem, targetSystem] = header[direction];
  for await (const { line, source, target, flags } of cellsOf(loading, direction)) {
    const row = readRow(line, [labels[sourceSystem], source], [labels[targetSystem], target], flags);
    if (typeof row === 'string') loading.faults.add(line, row);
    else yield row;
  }
}

async function* cellsOf({ file, faults }: Loading, direction: Direction) {
  const [source, target] = header[direction];
  if (/^"?icd/.test(await file.head())) {
    for await (const { line, cells } of csvRows(file, [source, target, 'flags'], faults)) {
      yield { line, source: cells[source], target: cells[target], flags: cells.flags };
    }
    return;
  }
  for await (const { number: line, text } of file.lines()) {
    const [from = '', to = '', flags = ''] = text.trim().split(/ +/);
    if (from !== '') yield { line, source: from, target: to, flags };
  }
}

type Written = readonly [label: 'Diagnosis' | 'Icd9Code', code: string];

/**
 * Reads a row, or says what is wrong with it.
 * @param flags a digit each for approximate, no map, combination, scenario and choice list
 */
function readRow(line: number, source: Written, target: Written, flags: string): GemRow | string {
  const [, approximate, noMap, combination, scenario, list] = /^([01])([01])([01])(\d)(\d)$/.exec(flags) ?? [];
  if (approximate === undefined)
    return `The flags must be five digits, the first three 0 or 1, but got ${JSON.stringify(flags)}.`;
  const from = parseCode(...source);
  if ('problem' in from) return from.problem;
  const to = noMap === '1' ? { code: null } : parseCode(...target);
  if ('problem' in to) return to.problem;
  return {
    line,
    source: from.code,
    target: to.code,
    approximate: approximate === '1',
    choice: combination === '1' ? `${scenario}.${list}` : undefined,
  };
}
