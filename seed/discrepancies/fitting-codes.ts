import type { OfficialCode } from './code-reader.ts';
import { contradict, factsOf } from './label-facts.ts';
import { normalised, overlap, wordsOf } from './label-words.ts';

/** A code is suggested for a label when it shares this part of the label's words and its own. */
const leastOverlap = 0.25;

/** A procedure is suggested for a label when so many facts agree. */
const leastFacts = 2;

/**
 * The codes whose displays fit the label best, several where they fit alike; none where none comes near. Where words in
 * common are as many, the rarest of them tells: "CRNA" says more than "service".
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

/** The same for procedures, by facts; words decide where the facts fit alike. */
export function fittingProcedures(label: string, codes: readonly OfficialCode[]): OfficialCode[] {
  const facts = factsOf(normalised(label));
  const fitting = best(codes, (code) => {
    const own = factsOf(code.normalised);
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
