import { BestHits, type Hit, type Position } from './best-hits.ts';
import type { Explanation } from './explanation.ts';
import { explainCode } from './match-code.ts';
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

/**
 * Finds entries by code and by words, best first; hits with the same score are in the order of their ids. Entries that match
 * all words of the text come before those that match only some, and at least half, of them.
 */
export function find(index: SearchIndex, request: SearchRequest): SearchResult {
  const text = withoutSystemNames(request.text);
  const terms = readTerms(index, text, (entry) => isInSystems(index, request, entry));
  const best = new BestHits(request.first, request.after, index.ids);
  const byCode = scoreCodes(index, text);
  const byWords = scoreEntries(index, terms, request.dayOf);
  for (const [entry, score] of byCode) if (isWanted(index, request, entry)) best.add({ entry, score });
  for (const [entry, score] of byWords) {
    if (!byCode.has(entry) && isWanted(index, request, entry)) best.add({ entry, score: rounded(score) });
  }
  const hits = best.hits.map(({ entry, score }) => ({
    entry,
    score,
    id: index.ids[entry] ?? '',
    why: byCode.has(entry)
      ? [explainCode(index, text, entry)]
      : terms.flatMap((term) => explainTerm(index, term, entry) ?? []),
  }));
  return { hits, total: best.total, hasMore: best.hasMore };
}

/** Codes that are the text, or start with it. The text may be an id. Without a digit it is only the start of words. */
function scoreCodes(index: SearchIndex, text: string): Map<number, number> {
  const written = text.trim();
  const afterPrefix = written.indexOf(':') + 1;
  const prefix = written.slice(0, afterPrefix).toUpperCase();
  const compact = compactCode(written.slice(afterPrefix));
  const scores = new Map<number, number>();
  if (compact.length < 2) return scores;
  for (const entry of index.codes.startingWith(compact)) {
    if (!index.ids[entry]?.startsWith(prefix)) continue;
    const { length } = index.codes.codeOf(entry);
    if (length === compact.length) scores.set(entry, exactCodeScore);
    else if (/\d/.test(compact)) scores.set(entry, rounded(exactCodeScore - 1 + compact.length / (length + 1)));
  }
  return scores;
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
