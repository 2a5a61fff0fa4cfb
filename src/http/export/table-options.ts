import type { FastifyRequest } from 'fastify';
import { quoted } from '../../client-text.ts';
import { HttpError } from '../http-error.ts';

/** How lists in a row are written: as they are, as one joined text, or with a column for each item. */
export type ListStyle = 'json' | 'join' | 'columns';

/** How a table is written, besides its format. */
export interface TableOptions {
  readonly lists: ListStyle;
  /** The list whose items are the rows, by its path of response keys, or the end of it; undefined for the usual ones. */
  readonly rows: string | undefined;
  /** Whether spreadsheets read codes in CSV as text. */
  readonly keepsText: boolean;
  /** Whether texts that a spreadsheet would take for formulas begin with an apostrophe. */
  readonly escapesFormulas: boolean;
  /** Whether CSV begins with a byte order mark, by which spreadsheets recognize UTF-8. */
  readonly hasMark: boolean;
}

const longestPath = 1_000;

/**
 * Reads the options of a table in the URL; for formulas, also the header `x-csv-formulas`. `lists` is the style that is used
 * by default.
 * @throws {HttpError} 400 if one of them has a value that it cannot have
 */
export function readTableOptions({ query, headers }: FastifyRequest, lists: ListStyle = 'json'): TableOptions {
  const given = query as Record<string, unknown>;
  const formulas = headers['x-csv-formulas'] ?? given.formulas;
  return {
    lists: oneOf('lists', ['json', 'join', 'columns'], given.lists) ?? lists,
    rows: pathIn(given.rows),
    keepsText: oneOf('text', ['excel'], given.text) !== undefined,
    escapesFormulas: oneOf('formulas', ['escape'], formulas) !== undefined,
    hasMark: oneOf('bom', ['yes'], given.bom) !== undefined,
  };
}

/** The names of the parameters of a URL that say how a table is written. */
export const optionNames: readonly string[] = ['format', 'lists', 'rows', 'text', 'formulas', 'bom'];

function oneOf<Word extends string>(name: string, words: readonly Word[], given: unknown): Word | undefined {
  if (given === undefined) return undefined;
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  const rule = words.length > 1 ? `one of ${words.join(', ')}` : quoted(words[0]);
  throw new HttpError(400, `${name} must be ${rule}, but got ${quoted(given)}.`);
}

function pathIn(given: unknown): string | undefined {
  if (given === undefined || (typeof given === 'string' && given !== '' && given.length <= longestPath)) return given;
  throw new HttpError(400, `rows must be the path of a list, such as diagnoses, but got ${quoted(given)}.`);
}
