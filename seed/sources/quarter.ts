import { basename } from './basename.ts';
import type { Loading } from './code-set-source.ts';
import { unknownRelease } from './releases/unknown-release.ts';

/** A quarterly edition, by the first month of its quarter: `2024-07`. */
export interface Quarter {
  readonly edition: string;
  /** The first and last day of the quarter. */
  readonly from: string;
  readonly to: string;
}

/**
 * The quarter that the user named, or the one in the file's name: `2024-07`, `07-01-2026`, `2026Q3`.
 * @param what what the edition is, in words: `a quarterly edition of NCCI edits`
 * @param findOther finds the year, and the quarter counted from 0, in names of other forms
 * @throws {BadFileError} if neither gives one
 */
export function quarterOf(
  loading: Pick<Loading, 'file' | 'release'>,
  what: string,
  findOther: (text: string) => YearAndQuarter | undefined = () => undefined,
): Quarter {
  const { file, release } = loading;
  const text = release ?? basename(file.name);
  const found = quarterIn(text) ?? findOther(text);
  if (!found) throw unknownRelease(loading, what, '2024-07');
  const [year, quarter] = found;
  const month = (number: number) => String(number).padStart(2, '0');
  const last = quarter * 3 + 3;
  return {
    edition: `${year}-${month(last - 2)}`,
    from: `${year}-${month(last - 2)}-01`,
    to: `${year}-${month(last)}-${last === 6 || last === 9 ? 30 : 31}`,
  };
}

/** The year, and the quarter counted from 0. */
export type YearAndQuarter = readonly [number, number];

function quarterIn(text: string): YearAndQuarter | undefined {
  const month = /(20\d\d)-(01|04|07|10)(?!\d)/.exec(text);
  if (month) return [Number(month[1]), (Number(month[2]) - 1) / 3];
  const day = /(?<!\d)(01|04|07|10)-01-(20\d\d)/.exec(text);
  if (day) return [Number(day[2]), (Number(day[1]) - 1) / 3];
  const quarter = /(20\d\d)Q([1-4])/i.exec(text);
  return quarter ? [Number(quarter[1]), Number(quarter[2]) - 1] : undefined;
}
