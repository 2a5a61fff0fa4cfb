import { BestHits, type Hit, type Position } from './best-hits.ts';
import type { Explanation } from './explanation.ts';
import { explainCode } from './match-code.ts';
import type { SearchIndex } from './search-index.ts';
import { readTerms, type Term } from './terms.ts';
import { compactCode } from './words.ts';

/** What to search for. */
export interface SearchRequest {
  readonly text: string;
  /** Only codes of these code systems; undefined searches everything. */
  readonly systems: ReadonlySet<string> | undefined;
  /** Only diagnoses that are billable, or only those that are not; undefined searches everything. */
  readonly billable: boolean | undefined;
  /** The date for `billable` and for retired codes, as a number: 20261123. */
  readonly day: number;
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
 * Finds entries by code and by words, best first; hits with the same score are in the order of their ids. Hits match
 * all words of the text. If no entry does, hits match as many words as any entry, but at least half of them.
 */
export function find(index: SearchIndex, request: SearchRequest): SearchResult {
  const terms = readTerms(index, request.text);
  const best = new BestHits(request.first, request.after, index.ids);
  const byCode = scoreCodes(index, request.text);
  const byWords = scoreWords(index, terms, request);
  for (const [entry, score] of byCode) if (isWanted(index, request, entry)) best.add({ entry, score });
  for (const hit of byWords) if (!byCode.has(hit.entry)) best.add(hit);
  const hits = best.hits.map(({ entry, score }) => ({
    entry,
    score,
    id: index.ids[entry] ?? '',
    why: byCode.has(entry)
      ? [explainCode(index, request.text, entry)]
      : terms.flatMap((term) => term.explain(entry) ?? []),
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

/** How many terms each entry matches, and the sum of its matches, weighted by how rare the terms are. */
function countMatches(index: SearchIndex, terms: readonly Term[], request: SearchRequest) {
  const counts = new Uint8Array(index.size);
  const sums = new Float64Array(index.size);
  let [most, whole] = [0, 0];
  for (const { matches } of terms) {
    const rarity = Math.log(1 + index.size / Math.max(1, matches.count));
    whole += rarity;
    for (const entry of matches.entries) {
      if (counts[entry] === 0 && !isWanted(index, request, entry)) continue;
      counts[entry] = (counts[entry] ?? 0) + 1;
      sums[entry] = (sums[entry] ?? 0) + rarity * matches.of(entry);
      if ((counts[entry] ?? 0) > most) most = counts[entry] ?? 0;
    }
  }
  return { counts, sums, most, whole };
}

function scoreWords(index: SearchIndex, terms: readonly Term[], request: SearchRequest): Hit[] {
  const { counts, sums, most, whole } = countMatches(index, terms, request);
  if (most === 0 || most < terms.length / 2) return [];
  const hits: Hit[] = [];
  const words = terms.reduce((sum, term) => sum + term.words, 0);
  const coded = terms.filter(({ codes }) => codes);
  // An entry that matches this many terms must match one of the rarest.
  const rarest = terms.toSorted((one, other) => one.matches.count - other.matches.count);
  for (const { matches } of rarest.slice(0, terms.length - most + 1)) {
    for (const entry of matches.entries) {
      if (counts[entry] !== most) continue;
      counts[entry] = 0;
      const share = coded.some(({ codes }) => codes?.of(entry) === 1)
        ? 1
        : shareOfTitle(index.titleLength(entry), (words * most) / terms.length);
      const penalty = index.isRetired(entry, request.day) ? 0.5 : 1;
      hits.push({ entry, score: rounded(((sums[entry] ?? 0) / whole) * share * penalty) });
    }
  }
  return hits;
}

/** The fewer other words a title has, the better it fits. */
function shareOfTitle(length: number, matched: number): number {
  return 0.6 + (0.4 * Math.min(matched, length)) / length;
}

function isWanted(index: SearchIndex, { systems, billable, day }: SearchRequest, entry: number): boolean {
  const system = index.system(entry);
  if (systems && !(system !== null && systems.has(system))) return false;
  return billable === undefined || (system === 'ICD10CM' && index.isBillable(entry, day) === billable);
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
