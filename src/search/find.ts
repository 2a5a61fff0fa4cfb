import { codeOf } from '../codes/ids.ts';
import { each, type Steps } from '../turns.ts';
import { BestHits, type Hit, type Position } from './best-hits.ts';
import type { Explanation } from './explanation.ts';
import { dotFits, explainCode } from './match-code.ts';
import { readNamedCode } from './named-code.ts';
import { scoreEntries } from './scoring.ts';
import type { DayOfSystem, SearchIndex } from './search-index.ts';
import { explainTerm } from './term.ts';
import { readTerms, withoutSystemNames } from './terms.ts';
import { compactCode } from './words.ts';

/** What to search for. */
export interface SearchRequest {
  readonly text: string;
  /** Only codes of these code systems; undefined searches everything. */
  readonly systems: ReadonlySet<string> | undefined;
  /** Only diagnoses that are billable, or only those that are not; undefined searches everything. */
  readonly billable: boolean | undefined;
  /** The day of each system for `billable` and for retired codes. */
  readonly dayOf: DayOfSystem;
  readonly first: number;
  /** Only hits after this position. */
  readonly after: Position | undefined;
}

/** A page of hits, best first, and how many there are in total. */
export interface SearchResult {
  readonly hits: readonly (Hit & { readonly id: string; readonly why: readonly Explanation[] })[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** The score of the code that was typed. A code that starts with it scores between 2 and 3, words at most 1. */
const exactCodeScore = 3;

/** The score of a code that has its dot elsewhere. Codes without dots never match a text that has one. */
const otherDotScore = 2;

/**
 * Finds entries by code and by words, best first; hits with the same score are in the order of their ids. Entries that match
 * all words of the text come before those that match only some, and at least half, of them.
 */
export function* find(index: SearchIndex, request: SearchRequest): Steps<SearchResult> {
  const text = withoutSystemNames(request.text);
  const terms = yield* readTerms(index, text, (entry) => isInSystems(index, request, entry));
  const best = new BestHits(request.first, request.after, index.ids);
  const byCode = yield* scoreCodes(index, request.text);
  const byWords = yield* scoreEntries(index, terms, request.dayOf);
  for (const [entry, score] of byCode) if (isWanted(index, request, entry)) best.add({ entry, score });
  for (const [entry, score] of byWords) {
    if (!byCode.has(entry) && isWanted(index, request, entry)) best.add({ entry, score: rounded(score) });
    if (entry % 256 === 0) yield;
  }
  const hits = yield* each(best.hits, ({ entry, score }) => ({
    entry,
    score,
    id: index.ids[entry] ?? '',
    why: byCode.has(entry)
      ? [explainCode(index, text, entry)]
      : terms.flatMap((term) => explainTerm(index, term, entry) ?? []),
  }));
  return { hits, total: best.total, hasMore: best.hasMore };
}

/** The codes that a text names, or starts. After the name of a code system, codes of others do not count. */
function* scoreCodes(index: SearchIndex, text: string): Steps<Map<number, number>> {
  const named = readNamedCode(text);
  const scores = named && (yield* scoreCode(index, named.code, named.prefixes));
  return scores && scores.size > 0 ? scores : yield* scoreId(index, withoutSystemNames(text));
}

/** Codes of a text that may be an id. */
function scoreId(index: SearchIndex, text: string): Steps<Map<number, number>> {
  const written = text.trim();
  const afterPrefix = written.indexOf(':') + 1;
  return scoreCode(index, written.slice(afterPrefix), [written.slice(0, afterPrefix).toUpperCase()]);
}

/** Codes that are the text, or start with it. Without a digit it is only the start of words. */
function* scoreCode(index: SearchIndex, written: string, prefixes: readonly string[]): Steps<Map<number, number>> {
  const compact = compactCode(written);
  const scores = new Map<number, number>();
  if (compact.length < 2) return scores;
  const fits = dotFits(written);
  for (const entry of index.codes.startingWith(compact)) {
    if (entry % 256 === 0) yield;
    const id = index.ids[entry] ?? '';
    if (!prefixes.some((prefix) => id.startsWith(prefix))) continue;
    const score = codeScore(fits, compact, id);
    if (score > 0) scores.set(entry, score);
  }
  return scores;
}

/** How well the text fits the code of an id that starts with its characters; 0 if it is not that code. */
function codeScore(fits: (code: string) => boolean, compact: string, id: string): number {
  const code = codeOf(id);
  const { length } = compactCode(code);
  if (!fits(code)) return code.includes('.') && length === compact.length ? otherDotScore : 0;
  if (length === compact.length) return exactCodeScore;
  return /\d/.test(compact) ? rounded(exactCodeScore - 1 + compact.length / (length + 1)) : 0;
}

function isInSystems(index: SearchIndex, { systems }: SearchRequest, entry: number): boolean {
  const system = index.system(entry);
  return !systems || (system !== null && systems.has(system));
}

function isWanted(index: SearchIndex, request: SearchRequest, entry: number): boolean {
  if (!isInSystems(index, request, entry)) return false;
  const { billable, dayOf } = request;
  const system = index.system(entry);
  return billable === undefined || (system === 'ICD10CM' && index.isBillable(entry, dayOf(system)) === billable);
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
