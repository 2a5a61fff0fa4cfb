import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The files of `data-2026` as they are: read here without the product's readers, so that both can be compared. */

export interface PtpRow {
  readonly one: string;
  readonly two: string;
  /** ISO dates; undefined for none. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly indicator: string;
}

export interface AddOnRow {
  readonly type: string;
  readonly addOn: string;
  readonly primary: string;
  readonly from: string;
  readonly until: string | undefined;
}

/** The most units of a procedure, and the adjudication indicator. */
export interface Mue {
  readonly units: number;
  readonly indicator: string;
}

/** A text of the folder, unpacked if its name ends in .gz. */
export function read(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
}

/** The rows of a CSV text that has a header, as its cells. */
export function csv(text: string): string[][] {
  return parse(text, { from_line: 2, relax_column_count: true, relax_quotes: true });
}

/** 20240731 as 2024-07-31. */
function compact(text: string | undefined): string | undefined {
  return text && /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : undefined;
}

/** 2024213, a year and the day of the year, as 2024-07-31. */
function ordinal(text: string | undefined): string | undefined {
  if (!text || !/^\d{7}$/.test(text)) return undefined;
  return new Date(Date.UTC(Number(text.slice(0, 4)), 0, Number(text.slice(4)))).toISOString().slice(0, 10);
}

/** A line of the extracted file: column 1, column 2, deletion date, indicator, rationale. */
export function ptpRow(line: string): PtpRow {
  const [one = '', two = '', until, indicator = ''] = line.split(',');
  return { one, two, from: undefined, until: compact(until), indicator };
}

/** All lines of a text whose beginning, 11 characters with both codes, is wanted. */
export function* linesWith(text: string, isWanted: (one: string, two: string) => boolean): Generator<string> {
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; ) {
    const end = text.indexOf('\n', at);
    if (isWanted(text.slice(at, at + 5), text.slice(at + 6, at + 11))) yield text.slice(at, end < 0 ? undefined : end);
    if (end < 0) return;
    at = end + 1;
  }
}

/** The official layout: six header lines, then cells with tabs between them. */
export function officialPtp(text: string): PtpRow[] {
  return text
    .split(/\r?\n/)
    .slice(6)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [one = '', two = '', , from, until, indicator = ''] = line.split('\t');
      return { one, two, from: compact(from), until: compact(until), indicator };
    });
}

/** Unit limits by code, of either layout: what comes before the first code is notice and header. */
export function mue(text: string): Map<string, Mue> {
  const rows = csv(text).filter(([code = '', units = '']) => /^[\dA-Z]{5}$/.test(code) && /^\d+$/.test(units));
  return new Map(
    rows.map(([code = '', units, indicator = '']) => [
      code,
      { units: Number(units), indicator: indicator.slice(0, 1) },
    ]),
  );
}

export function addOns(text: string): AddOnRow[] {
  return csv(text).map(([type = '', addOn = '', , primary = '', , from, until]) => ({
    type,
    addOn,
    primary,
    from: ordinal(from) ?? '',
    until: ordinal(until),
  }));
}
