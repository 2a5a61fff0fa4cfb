import type { OfficialCode } from './code-reader.ts';
import { contradict, factsOf } from './label-facts.ts';
import { normalized, overlap, wordsOf } from './label-words.ts';

/** The smallest share of words that a label and a suggested code have in common. */
const leastOverlap = 0.25;

/** The smallest number of facts that a label and a suggested procedure have in common. */
const leastFacts = 2;

/**
 * The codes whose displays match the label best: several if they match equally well, and an empty list if none is close.
 * Ties are broken by the rarest word in common, because "CRNA" says more than "service".
 */
export function fittingCodes(label: string, codes: readonly OfficialCode[]): OfficialCode[] {
  const words = wordsOf(label);
  const fitting = best(codes, ({ display }) => {
    const score = overlap(words, wordsOf(display));
    return score < leastOverlap ? 0 : score;
  });
  if (fitting.length < 2) return fitting;
  const all = codes.map(({ display }) => wordsOf(display));
  const rarity = new Map([...words].map((word) => [word, 1 / all.filter((own) => own.has(word)).length]));
  return best(fitting, ({ display }) => Math.max(...[...wordsOf(display)].map((word) => rarity.get(word) ?? 0)));
}

/** The procedures that match the label best: by facts first, then by words. */
export function fittingProcedures(label: string, codes: readonly OfficialCode[]): OfficialCode[] {
  const facts = factsOf(normalized(label));
  const fitting = best(codes, (code) => {
    const own = factsOf(code.normalized);
    const shared = [...facts].filter((fact) => own.has(fact)).length;
    return shared < leastFacts || contradict(facts, own) ? 0 : overlap(facts, own);
  });
  const words = wordsOf(label);
  return best(fitting, ({ display }) => overlap(words, wordsOf(display)));
}

function best<Code>(codes: readonly Code[], scoreOf: (code: Code) => number): Code[] {
  const scored = codes.map((code) => ({ code, score: scoreOf(code) }));
  const top = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
  return top === 0 ? [] : scored.filter(({ score }) => score === top).map(({ code }) => code);
}
