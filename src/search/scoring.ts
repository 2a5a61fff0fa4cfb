import type { Steps } from '../turns.ts';
import { rarity } from './postings.ts';
import type { DayOfSystem, SearchIndex } from './search-index.ts';
import { type Sums, withSums } from './sums.ts';
import { matchNames, matchParts, type Term } from './term.ts';

/** How well a code matches a term that only a note or term of its header has. */
const headerFit = 0.6;
/** The score of a header's default code, compared with the header's. */
const defaultFit = 0.98;
/** How much a name counts at least, if none of its other words was asked for. */
const leastShare = 0.35;
/** How much the best name of an entry counts, compared with all of its names together. */
const bestName = 0.85;
const lightWeight = 0.3;
/** Half of the weight, less what rounding may take from it. */
const leastMatched = 0.5 - 1e-6;

/**
 * The scores of all entries that match these terms: above 0.5 if they match all of them, below if they match at least half of
 * them by weight. Codes that are retired on the day count half.
 */
export function scoreEntries(
  index: SearchIndex,
  terms: readonly Term[],
  dayOf: DayOfSystem,
): Steps<Map<number, number>> {
  return withSums(index, (sums) => addUp(index, sums, terms, dayOf));
}

function* addUp(
  index: SearchIndex,
  sums: Sums,
  terms: readonly Term[],
  dayOf: DayOfSystem,
): Steps<Map<number, number>> {
  const heavy = terms.filter(({ isLight }) => !isLight);
  const counted = heavy.length > 0 ? heavy : terms;
  const weights: number[] = [];
  for (const term of terms) weights.push(yield* addTerm(index, sums, term, counted.includes(term)));
  const whole = wholeOf(terms, weights);
  const fits = yield* bestFits(index, sums, whole);
  const scores = new Map<number, number>();
  for (const entry of sums.entries) {
    if (entry % 256 === 0) yield;
    const matched = sums.weightOfEntry(entry) / whole;
    const isFull = sums.countOfEntry(entry) === counted.length;
    if (!isFull && matched < leastMatched) continue;
    const fit = (bestName * (fits.get(entry) ?? 0) + (1 - bestName) * matched) * index.likelihood(entry);
    const score = (isFull ? 0.5 : 0) + fit / 2;
    scores.set(entry, index.isRetired(entry, dayOf(index.system(entry))) ? score / 2 : score);
  }
  yield* raiseDefaults(index, scores);
  return scores;
}

/** The weight of all terms. Words that are nowhere in the index weigh as little as the lightest one that is. */
function wholeOf(terms: readonly Term[], weights: readonly number[]): number {
  const matching = weights.filter((weight, at) => weight > 0 && terms[at]?.isLight === false);
  const missing = terms.filter(({ isLight }, at) => !isLight && weights[at] === 0).length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return matching.length === 0 ? sum : sum + missing * Math.min(...matching);
}

/** Adds a term to the sums: its weight, or 0 if nothing matches it. */
function* addTerm(index: SearchIndex, sums: Sums, term: Term, counts: boolean): Steps<number> {
  yield* matchNames(index, term, sums.table);
  yield* matchParts(index, term, sums.parts);
  const count = sums.table.count + (term.codes?.count ?? 0) || sums.parts.count;
  if (count === 0) return 0;
  const weight = term.isLight ? lightWeight : rarity(index.names, count);
  for (const entry of term.codes?.entries ?? []) {
    if (entry % 256 === 0) yield;
    const quality = term.codes?.of(entry) ?? 0;
    sums.addToEntry(entry, quality, weight, counts);
    sums.addToName(index.namesOf(entry)[0], weight * quality, quality === 1 ? 1 : 0);
  }
  yield* sums.table.each((name, quality, share) => {
    const entry = index.entryOf(name);
    sums.addToName(name, weight * quality, share * quality);
    sums.addToEntry(entry, quality, weight, counts);
    for (const code of codesBelow(index, name, entry)) sums.addToEntry(code, headerFit * quality, weight, counts);
  });
  yield* sums.parts.each((name, part, share) => {
    if (sums.table.has(name)) return;
    sums.addToName(name, weight * part, share * part);
    sums.addToEntry(index.entryOf(name), part, weight, false);
  });
  sums.nextTerm();
  return weight;
}

const noCodes: readonly number[] = [];

/** The codes that a name of a header says something about, too: its notes and terms apply to all codes below it. */
function codesBelow(index: SearchIndex, name: number, entry: number): readonly number[] {
  const { ends, parents } = index.families;
  const field = index.fieldOf(name);
  if (field !== 'INCLUDES' && field !== 'INCLUSION_TERM') return noCodes;
  const length = (ends[entry] ?? 0) - entry - 1;
  // Other nodes can be among them, because entries are in the order of their ids.
  return Array.from({ length }, (_, offset) => entry + 1 + offset).filter((code) => parents[code] !== 0);
}

/** How well the best name of each entry fits, from 0 to 1: it has the terms, and little else. */
function* bestFits(index: SearchIndex, sums: Sums, whole: number): Steps<Map<number, number>> {
  const fits = new Map<number, number>();
  for (const name of sums.names) {
    if (name % 256 === 0) yield;
    const share = leastShare + (1 - leastShare) * sums.shareOfName(name);
    const fit = index.weightOf(name) * (sums.weightOfName(name) / whole) * share;
    const entry = index.entryOf(name);
    if (fit > (fits.get(entry) ?? 0)) fits.set(entry, fit);
  }
  return fits;
}

/** What finds a header finds the code to use when nothing more is known. */
function* raiseDefaults(index: SearchIndex, scores: Map<number, number>): Steps<void> {
  const raised = new Map<number, number>();
  for (const [entry, score] of scores) {
    if (entry % 256 === 0) yield;
    const code = (index.families.defaults[entry] ?? 0) - 1;
    if (code >= 0 && defaultFit * score > (raised.get(code) ?? scores.get(code) ?? 0))
      raised.set(code, defaultFit * score);
  }
  for (const [entry, score] of raised) scores.set(entry, score);
}
