import { parseCode } from '../../../src/codes/parse-code.ts';
import { BadFileError, incompleteFile } from '../bad-file-error.ts';
import type { Loading } from '../code-set-source.ts';

/** A secondary diagnosis that is a CC or MCC. */
interface ExcludedDiagnosis {
  /** The id of the diagnosis. */
  readonly diagnosis: string;
  readonly level: 'CC' | 'MCC';
  /** The number of its collection of principal diagnoses; undefined if it counts with all of them. */
  readonly collection: string | undefined;
  /** How many codes the collection has. */
  readonly count: number;
}

/** Table 6K. Diagnoses are ids. */
export interface Exclusions {
  readonly diagnoses: readonly ExcludedDiagnosis[];
  /** The principal diagnoses of each collection, by its number. */
  readonly collections: ReadonlyMap<string, ReadonlySet<string>>;
  /** The diagnoses that count only if the patient is discharged alive. */
  readonly aliveOnly: ReadonlySet<string>;
  readonly drgLists: readonly DrgList[];
}

/** MS-DRGs, and the diagnoses that do not count in them. */
interface DrgList {
  readonly mdc: string;
  readonly firstDrg: string;
  readonly lastDrg: string;
  readonly title: string;
  readonly diagnoses: Set<string>;
}

const secondary = /^ (\S{1,8}) +(CC|MCC) +(?:(\d{4}):([\d,]{1,9}) codes?|No Excl) /;
const collection = /^PDX collection (\d{4})$/;
const drgs = /^MDC (\d\d) DRGs? (\d{3})(?:-(\d{3}))? (\S.{0,300})$/;
const part = /^K Part (\d)/;
const codeLine = /^ {2}(\S{1,8}) /;

/**
 * Reads table 6K. Bad rows are reported as faults.
 * @throws {BadFileError} if a collection is missing or has another number of codes than the first part says
 */
export async function readExclusions({ file, faults }: Loading): Promise<Exclusions> {
  const diagnoses = new Map<string, ExcludedDiagnosis>();
  const collections = new Map<string, Set<string>>();
  const aliveOnly = new Set<string>();
  const drgLists: DrgList[] = [];
  const withFaults = new Set<Set<string>>();
  let current = 0;
  let list: Set<string> | undefined;
  for await (const { number, text } of file.lines('latin1')) {
    const [, digit] = part.exec(text) ?? [];
    const [, name] = collection.exec(text) ?? [];
    if (digit) {
      current = Number(digit);
      list = current === 2 ? aliveOnly : undefined;
    } else if (name && current === 1) {
      list = new Set();
      if (collections.has(name)) faults.add(number, `There is a PDX collection ${name} already.`);
      else collections.set(name, list);
    } else if (text.trim() === '') continue;
    else if (current === 3 && !text.startsWith(' ')) {
      const next = readDrgList(text);
      list = typeof next === 'string' ? undefined : next.diagnoses;
      if (typeof next === 'string') faults.add(number, next);
      else drgLists.push(next);
    } else if (list) {
      const problem = addTo(list, text);
      if (problem === undefined) continue;
      faults.add(number, problem);
      withFaults.add(list);
    } else if (current === 1 && !text.startsWith(' I10 Dx')) {
      const row = readSecondary(text);
      if (typeof row === 'string') faults.add(number, row);
      else if (diagnoses.has(row.diagnosis)) faults.add(number, `There is a row for ${row.diagnosis} already.`);
      else diagnoses.set(row.diagnosis, row);
    }
  }
  if (current < 3) throw incompleteFile(file, 'must have three parts, but the last one is missing');
  requireComplete(file.name, [...diagnoses.values()], collections, withFaults);
  return { diagnoses: [...diagnoses.values()], collections, aliveOnly, drgLists };
}

function readDrgList(text: string): DrgList | string {
  const [, mdc, first, last = first, title = ''] = drgs.exec(text) ?? [];
  if (mdc && first && last) return { mdc, firstDrg: first, lastDrg: last, title: title.trim(), diagnoses: new Set() };
  return `A list must begin with its MDC and DRGs, such as MDC 01 DRGs 082-084, but got ${JSON.stringify(text.slice(0, 40))}.`;
}

function readSecondary(text: string): ExcludedDiagnosis | string {
  const [, code = '', level, number, count = '0'] = secondary.exec(text) ?? [];
  if (!level)
    return `A row must have a code, CC or MCC, and a collection or "No Excl", but got ${JSON.stringify(text.slice(0, 40))}.`;
  const parsed = parseCode('Diagnosis', code);
  if ('problem' in parsed) return parsed.problem;
  return {
    diagnosis: parsed.id,
    level: level === 'MCC' ? 'MCC' : 'CC',
    collection: number,
    count: Number(count.replace(/,/g, '')),
  };
}

/** Adds the code of a line, or returns what is wrong with it. */
function addTo(list: Set<string>, text: string): string | undefined {
  const [, code = ''] = codeLine.exec(text) ?? [];
  const parsed = parseCode('Diagnosis', code);
  if ('problem' in parsed) return parsed.problem;
  list.add(parsed.id);
  return undefined;
}

/** @throws {BadFileError} if a collection without bad rows has another size than the first part says */
function requireComplete(
  file: string,
  rows: readonly ExcludedDiagnosis[],
  collections: Exclusions['collections'],
  withFaults: ReadonlySet<ReadonlySet<string>>,
): void {
  for (const { collection: number = '', count } of rows) {
    const ids = collections.get(number);
    const size = ids?.size ?? 0;
    if (size === count || (ids && withFaults.has(ids))) continue;
    throw new BadFileError(
      `${file} must have ${count} codes in PDX collection ${number}, as its first part says, but has ${size}. Download it again.`,
    );
  }
}
