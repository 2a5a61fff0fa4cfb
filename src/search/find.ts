import { BestHits, type Hit, type Place } from './best-hits.ts';
import type { SearchIndex } from './search-index.ts';
import { type Explanation, explainCode, readTerms, type Term } from './terms.ts';
import { compactCode } from './words.ts';

/** What is searched for. */
export interface Question {
  readonly text: string;
  /** Only codes of these systems; undefined for everything. */
  readonly systems: ReadonlySet<string> | undefined;
  /** Only diagnoses that can be billed, or only those that cannot; undefined for everything. */
  readonly billable: boolean | undefined;
  /** The day of asking, as a number: 20261123. */
  readonly day: number;
  readonly first: number;
  /** The hit that the page begins behind. */
  readonly after: Place | undefined;
}

export interface Found {
  readonly hits: readonly (Hit & { readonly id: string; readonly why: readonly Explanation[] })[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** A code that is what was asked scores this, a code that begins so more than one less, and words at most 1. */
const wholeCode = 3;

/**
 * Finds entries by code and by words, best first, ties in the order of ids. Entries that have all words are the hits;
 * where there are none, those that have the most of them, if that is half of them.
 */
export function find(index: SearchIndex, question: Question): Found {
  const terms = readTerms(index, question.text);
  const best = new BestHits(question.first, question.after, index.ids);
  const byCode = scoreCodes(index, question.text);
  const byWords = scoreWords(index, terms, question);
  for (const [entry, score] of byCode) if (isWanted(index, question, entry)) best.add({ entry, score });
  for (const hit of byWords) if (!byCode.has(hit.entry)) best.add(hit);
  const hits = best.hits.map(({ entry, score }) => ({
    entry,
    score,
    id: index.ids[entry] ?? '',
    why: byCode.has(entry)
      ? [explainCode(index, question.text, entry)]
      : terms.flatMap((term) => term.explain(entry) ?? []),
  }));
  return { hits, total: best.total, hasMore: best.hasMore };
}

/** Codes that are the text, or begin with it; the text may be an id. Letters alone are the beginning of words. */
function scoreCodes(index: SearchIndex, text: string): Map<number, number> {
  const written = text.trim();
  const afterPrefix = written.indexOf(':') + 1;
  const prefix = written.slice(0, afterPrefix).toUpperCase();
  const compact = compactCode(written.slice(afterPrefix));
  const scores = new Map<number, number>();
  if (compact.length < 2) return scores;
  for (const entry of index.withCode(compact)) {
    if (!index.ids[entry]?.startsWith(prefix)) continue;
    const { length } = index.code(entry);
    if (length === compact.length) scores.set(entry, wholeCode);
    else if (/\d/.test(compact)) scores.set(entry, rounded(wholeCode - 1 + compact.length / (length + 1)));
  }
  return scores;
}

function scoreWords(index: SearchIndex, terms: readonly Term[], question: Question): Hit[] {
  const counts = new Uint8Array(index.size);
  const sums = new Float64Array(index.size);
  let [most, whole, words] = [0, 0, 0];
  for (const term of terms) {
    const { matches } = term;
    const rarity = Math.log(1 + index.size / Math.max(1, matches.count));
    whole += rarity;
    words += term.words;
    for (const entry of matches.entries) {
      if (counts[entry] === 0 && !isWanted(index, question, entry)) continue;
      counts[entry] = (counts[entry] ?? 0) + 1;
      sums[entry] = (sums[entry] ?? 0) + rarity * matches.of(entry);
      if ((counts[entry] ?? 0) > most) most = counts[entry] ?? 0;
    }
  }
  if (most === 0 || most < terms.length / 2) return [];
  const found: Hit[] = [];
  const coded = terms.filter(({ codes }) => codes);
  // Who matches so many terms matches one of the rarest.
  const rarest = terms.toSorted((one, other) => one.matches.count - other.matches.count);
  for (const { matches } of rarest.slice(0, terms.length - most + 1)) {
    for (const entry of matches.entries) {
      if (counts[entry] !== most) continue;
      counts[entry] = 0;
      const fullness = coded.some(({ codes }) => codes?.of(entry) === 1)
        ? 1
        : fullnessOf(index.titleLength(entry), (words * most) / terms.length);
      const present = index.hasEnded(entry, question.day) ? 0.5 : 1;
      found.push({ entry, score: rounded(((sums[entry] ?? 0) / whole) * fullness * present) });
    }
  }
  return found;
}

/** A title that says little else fits better. */
function fullnessOf(length: number, matched: number): number {
  return 0.6 + (0.4 * Math.min(matched, length)) / length;
}

function isWanted(index: SearchIndex, { systems, billable, day }: Question, entry: number): boolean {
  const system = index.system(entry);
  if (systems && !(system !== null && systems.has(system))) return false;
  return billable === undefined || (system === 'ICD10CM' && index.isBillable(entry, day) === billable);
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
