import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { quoted } from '../../client-text.ts';
import { csv, type Format, ndjson, rowsAsJson } from '../export/formats.ts';
import { optionNames } from '../export/table-options.ts';
import { HttpError } from '../http-error.ts';
import type { SavedQuestion } from './saved-questions.ts';

/** The formats of a table. At its address, JSON is always flat. */
export const tableFormats: readonly Format[] = [
  csv,
  { ...rowsAsJson, mediaType: 'application/json', name: 'json' },
  ndjson,
];

/** A saved question, and the format in which a request asks for its answer. */
export interface AskedTable {
  readonly question: SavedQuestion;
  readonly format: Format;
}

const formatNames = tableFormats.map(({ name }) => name).join(', ');

/**
 * Reads the name in the path of a request, such as `diagnoses.csv`. Without an ending, `format` in the URL or the Accept header
 * chooses the format.
 * @throws {HttpError} 404 if there is no such table, 400 or 406 if there is no such format
 */
export function askedTable(
  questions: ReadonlyMap<string, SavedQuestion>,
  file: string,
  request: FastifyRequest,
): AskedTable {
  const dot = file.lastIndexOf('.');
  const name = dot < 0 ? file : file.slice(0, dot);
  const question = questions.get(name);
  if (!question) {
    throw new HttpError(404, `A table must be one of those listed at /tables, but got ${quoted(name)}.`, 'NOT_FOUND');
  }
  return { question, format: formatOf(dot < 0 ? undefined : file.slice(dot + 1), request) };
}

function formatOf(ending: string | undefined, request: FastifyRequest): Format {
  const chosen = ending ?? (request.query as Record<string, unknown>).format;
  if (chosen === undefined) return negotiated(request.headers.accept);
  const format = tableFormats.find(({ name }) => name === chosen);
  if (format) return format;
  throw new HttpError(400, `The format of a table must be one of ${formatNames}, but got ${quoted(chosen)}.`);
}

function negotiated(accept: string | undefined): Format {
  const types = tableFormats.map(({ mediaType }) => mediaType);
  const type = new Negotiator({ headers: { accept: accept || '*/*' } }).mediaType(types);
  const format = tableFormats.find(({ mediaType }) => mediaType === type);
  if (format) return format;
  throw new HttpError(
    406,
    `The Accept header must include one of ${types.join(', ')}, but got ${quoted(accept)}.`,
    'NOT_ACCEPTABLE',
  );
}

/**
 * The variables of a question in a URL. Empty parameters count as absent, as forms send them.
 * @throws {HttpError} 400 if one is unknown, missing, or has the wrong form
 */
export function variablesIn(url: string, question: SavedQuestion): Record<string, unknown> {
  const search = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  const known = question.variables.map(({ name }) => name);
  for (const name of search.keys()) {
    if (!known.includes(name) && !optionNames.includes(name)) throw unknownParameter(name, question);
  }
  const given = question.variables.flatMap((variable) => {
    const texts = search.getAll(variable.name).filter((text) => text.trim() !== '');
    if (texts.length > 0) return [[variable.name, variable.read(texts)] as const];
    if (variable.isRequired) throw missing(variable.name, question);
    return [];
  });
  return Object.fromEntries(given);
}

/** The address of a question with its example. */
export function exampleOf({ name, example }: SavedQuestion, format = 'csv'): string {
  return `/tables/${name}.${format}${example && `?${example}`}`;
}

function unknownParameter(name: string, question: SavedQuestion): HttpError {
  const own = question.variables.map((variable) => variable.name);
  const all = [...own, ...optionNames].join(', ');
  return new HttpError(
    400,
    `A parameter of this table must be one of ${all}, but got ${quoted(name)}.`,
    'BAD_USER_INPUT',
  );
}

function missing(name: string, question: SavedQuestion): HttpError {
  const way = `add it, as in ${exampleOf(question)}`;
  return new HttpError(400, `${name} must be in the URL, but it is missing: ${way}.`, 'BAD_USER_INPUT');
}
