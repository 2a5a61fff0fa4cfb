import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { readNamedColumns } from '../named-columns.ts';

/** A row of table 5. */
export type WeightRow = Omit<NodeProperties<'MsDrg'>, 'id' | 'edition' | 'documentId'>;

/** The columns, of which some have the year in their names. */
const patterns = {
  number: /^MS-DRG$/,
  postAcute: /Post-Acute DRG$/,
  specialPay: /Special Pay DRG$/,
  mdc: /^MDC$/,
  type: /^TYPE$/,
  title: /^MS-DRG Title$/,
  uncapped: /Before Cap$/,
  weight: /^Weights?(?: - 10% Cap Applied)?$/,
  geometric: /^Geometric mean LOS$/i,
  arithmetic: /^Arithmetic mean LOS$/i,
} as const;

type Column = keyof typeof patterns;
type Cells = Readonly<Partial<Record<Column, string>>>;

const header = /^MS-DRG ?\t.{1,500}/m;

/** Whether a text is the beginning of table 5. */
export function isWeights(head: string): boolean {
  return /^"?TABLE 5\b/i.test(head) && header.test(head);
}

/** The good rows. Bad rows are reported as faults. @throws {BadFileError} */
export async function readWeights({ file, faults }: Loading): Promise<WeightRow[]> {
  // The title before the header is a cell of its own with two lines.
  const named = await readNamedColumns(file, { line: header, delimiter: '\t', patterns, optional: ['uncapped'] });
  const rows = new Map<string, WeightRow>();
  const options = { ...named, delimiter: '\t', encoding: 'latin1' } as const;
  for await (const { line, cells } of csvRows<Column>(file, named.columns, faults, options)) {
    if (Object.values(cells).every((cell) => cell === '')) continue;
    const row = rowOf(cells);
    if (typeof row === 'string') faults.add(line, row);
    else if (rows.has(row.number)) faults.add(line, `There is a row for MS-DRG ${row.number} already.`);
    else rows.set(row.number, row);
  }
  return [...rows.values()];
}

const types: ReadonlyMap<string, 'MEDICAL' | 'SURGICAL' | null> = new Map([
  ['MED', 'MEDICAL'],
  ['SURG', 'SURGICAL'],
  ['**', null],
]);

/** The row, or what is wrong with it. */
function rowOf(cells: Cells): WeightRow | string {
  const { number = '', mdc = '', title = '' } = cells;
  const type = types.get(cells.type ?? '');
  if (!/^\d{3}$/.test(number)) return `An MS-DRG must be three digits, but got ${JSON.stringify(number)}.`;
  if (!/^(PRE|\d\d|)$/.test(mdc))
    return `The MDC of ${number} must be PRE or two digits, but got ${JSON.stringify(mdc)}.`;
  if (type === undefined)
    return `The type of ${number} must be MED, SURG or **, but got ${JSON.stringify(cells.type)}.`;
  if (title === '') return `MS-DRG ${number} must have a title, but has none.`;
  const flags = [cells.postAcute, cells.specialPay];
  if (flags.some((flag) => flag !== 'Yes' && flag !== 'No')) {
    return `The transfer columns of ${number} must be Yes or No, but got ${JSON.stringify(flags.join(' and '))}.`;
  }
  const numbers = [cells.weight, cells.uncapped, cells.geometric, cells.arithmetic].map((text = '') => text);
  const wrong = numbers.find((text) => !/^(\d{1,6}(\.\d{1,8})?|\.|)$/.test(text));
  if (wrong !== undefined) return `The figures of ${number} must be numbers, but got ${JSON.stringify(wrong)}.`;
  const [weight = null, uncappedWeight = null, geometricMeanStay = null, arithmeticMeanStay = null] =
    numbers.map(figure);
  const [postAcuteTransfer = false, specialPay = false] = flags.map((flag) => flag === 'Yes');
  const stays = { geometricMeanStay, arithmeticMeanStay };
  return { number, title, mdc: mdc || null, type, weight, uncappedWeight, ...stays, postAcuteTransfer, specialPay };
}

/** A dot means that there is no figure. */
function figure(text: string): number | null {
  return text === '' || text === '.' ? null : Number(text);
}
