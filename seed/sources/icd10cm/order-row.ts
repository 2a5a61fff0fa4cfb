import { parseCode } from '../../../src/codes/parse-code.ts';

/** What rows of the order file and of its addenda have in common. */
export interface OrderRow {
  readonly code: string;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly display: string;
}

/**
 * Reads flag, code and titles, which stand in fixed columns: a flag, a blank, a code of 7, a blank, a short title of
 * 60, a blank, the title. `text` begins with the code.
 * @returns the row, or what is wrong with it
 */
export function readOrderRow(flag: string, text: string): OrderRow | string {
  const display = text.slice(widths.title).trim();
  if (flag !== '0' && flag !== '1')
    return `expected 0 or 1 for header or billable code, but got ${JSON.stringify(flag)}`;
  if (display === '') return 'expected a title in the last column, but there is none: is the row cut off?';
  const code = icdCode(text.slice(0, widths.code));
  if (typeof code !== 'string') return code.fault;
  return { code, billable: flag === '1', shortTitle: text.slice(widths.shortTitle, widths.title).trim(), display };
}

/** A code as the official files write it, without its dot, in its published form; or what is wrong with it. */
export function icdCode(text: string): string | { readonly fault: string } {
  const parsed = parseCode('Diagnosis', text);
  return 'problem' in parsed ? { fault: parsed.problem } : parsed.code;
}

const widths = { code: 7, shortTitle: 8, title: 69 };
