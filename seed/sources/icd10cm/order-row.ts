import { parseCode } from '../../../src/codes/parse-code.ts';

/** What the rows of the order file and of its addenda have in common. */
export interface OrderRow {
  readonly code: string;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly display: string;
}

/**
 * Reads a row in fixed columns: a code of 7 characters, a space, a short title of 60, a space, and the title.
 * @param flag the column before the code: 1 for a billable code, 0 for a header
 * @param text the row from its code on
 * @returns the row, or what is wrong with it
 */
export function readOrderRow(flag: string, text: string): OrderRow | string {
  const display = text.slice(widths.title).trim();
  if (flag !== '0' && flag !== '1')
    return `The flag must be 0 (header) or 1 (billable code), but got ${JSON.stringify(flag)}.`;
  if (display === '') return 'The last column must have a title, but is empty: the row seems to be cut off.';
  const parsed = parseCode('Diagnosis', text.slice(0, widths.code));
  if ('problem' in parsed) return parsed.problem;
  return {
    code: parsed.code,
    billable: flag === '1',
    shortTitle: text.slice(widths.shortTitle, widths.title).trim(),
    display,
  };
}

const widths = { code: 7, shortTitle: 8, title: 69 };
