import { followsWords, textAfter, type Words } from './wording.ts';

const payers = /^(?:payers?|payors?|insurers?|insurance|carriers?|health plans?|covered by)\b/i;

/** A word for payers, and at most two words after it. */
const labelWords: Words = { test: (text) => (textAfter(payers, text)?.split(' ').length ?? 4) <= 3 };

/** The list after a label such as "Payers:" or "Major payers discussed here:"; undefined without a label. */
export function labelledList(passage: string): string | undefined {
  const colon = passage.indexOf(':');
  const label = passage.slice(0, Math.max(0, colon));
  return /^[\w ]+$/.test(label) && followsWords(labelWords, label, 3) ? passage.slice(colon + 1).trim() : undefined;
}

/** The lists of payers in a sentence, in the order of how sure it is that they are lists of payers. */
export function listsIn(sentence: string): string[] {
  const lists = [
    listAfterNoun(sentence),
    textAfter(/\b(?:payers?|payors?|insurers?|plans|carriers) \(/i, sentence)?.split(/[()]/)[0],
    listAfterVerb(sentence),
    clauseAfter(/\b(?:policy|policies|coverage) /gi, sentence, /^(?:from|of|by|at) (?=[A-Z])/),
    subjectOf(sentence),
    clauseAfter(
      /\b(?:the|key|main|major|commercial|public) /gi,
      sentence,
      /^(?:payers|payors|insurers|plans|carriers) (?=[A-Z])/,
    ),
    /^([^.;:]+?),? and other (?:payers|payors|insurers|plans|carriers)\b/i.exec(sentence)?.[1],
  ];
  return lists.filter((list) => list !== undefined);
}

/** "Payers that cover it include ...", "plans such as ...", "payers: ...". */
function listAfterNoun(sentence: string): string | undefined {
  for (const { 0: noun, index } of sentence.matchAll(/\b(?:payers?|payors?|insurers?|plans|carriers)\b/gi)) {
    const rest = sentence.slice(index + noun.length);
    const [near = ''] = rest.slice(0, longestGap).split(/[.;()]/);
    const start = /(?:\b(?:include|includes|included|including|such as|like|namely|are|were)|:) /i.exec(near);
    if (start) return clauseOf(rest.slice(start.index + start[0].length));
  }
  return undefined;
}

/** How far a list may be from the word for payers. */
const longestGap = 70;

/** "Covered by ...", "reimbursed mainly by ...". */
function listAfterVerb(sentence: string): string | undefined {
  const verbs = /\b(?:covered|reimbursed|paid|accepted|recognized|named|discussed|offered|issued|published) /gi;
  return clauseAfter(verbs, sentence, /^(?:\w+ly )?by /i);
}

/** "Aetna and Cigna are the main payers". */
function subjectOf(sentence: string): string | undefined {
  const clause = clauseOf(sentence);
  const verb = [...clause.matchAll(/ (?:are|is|were|was) /gi)].find(({ 0: text, index }) =>
    followsWords(/^(?:payers?|payors?|insurers?|plans|carriers)\b/i, clause.slice(index + text.length), 4),
  );
  return verb && clause.slice(0, verb.index);
}

/** What follows one of the matches and a link, up to the end of the clause. */
function clauseAfter(words: RegExp, sentence: string, link: RegExp): string | undefined {
  return [...sentence.matchAll(words)]
    .flatMap(({ 0: text, index }) => textAfter(link, sentence.slice(index + text.length)) ?? [])
    .map(clauseOf)[0];
}

/** A text up to the first period, semicolon, or colon. */
function clauseOf(text: string): string {
  return text.split(/[.;:]/, 1)[0] ?? '';
}
