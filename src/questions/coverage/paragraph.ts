/**
 * What the paragraph of a group of diagnoses says about the codes that the group goes with. Only what is certain is read: a
 * sentence with any other word than those that such sentences usually have is not understood.
 */
export interface ReadParagraph {
  /** Whether every sentence is understood. If not, the paragraph may set more conditions. */
  readonly isUnderstood: boolean;
  /** Whether the group is for a procedure, by its code; undefined if the paragraph names no procedures. */
  readonly isFor: ((code: string) => boolean) | undefined;
  /** The numbers of the groups of procedures that it is for; undefined if it names none. */
  readonly procedureGroups: readonly number[] | undefined;
  /** Whether its codes are for the first or for another diagnosis on a claim. */
  readonly role: 'PRIMARY' | 'SECONDARY' | undefined;
  /** Groups of diagnoses: a code of one group in each of these lists is needed as well. */
  readonly needs: readonly (readonly number[])[];
}

/** Reads the paragraph of a group of diagnoses, which are covered or not. Null is an empty one. */
export function readParagraph(text: string | null, kind: 'COVERED' | 'NOT_COVERED' = 'COVERED'): ReadParagraph {
  const sentences = sentencesOf(text ?? '').map((sentence) => readSentence(sentence, kind === 'NOT_COVERED'));
  const understood = sentences.filter((one) => one !== undefined);
  const ranges = understood.flatMap(({ codes }) => codes);
  const numbers = understood.flatMap((one) => (one.groups === 'PROCEDURES' ? one.numbers : []));
  const roles = [...new Set(understood.flatMap(({ role }) => role ?? []))];
  return {
    isUnderstood: understood.length === sentences.length && roles.length < 2,
    isFor: ranges.length > 0 ? (code) => ranges.some(([from, to]) => from <= code && code <= to) : undefined,
    procedureGroups: numbers.length > 0 ? numbers : undefined,
    role: roles[0],
    needs: understood.flatMap((one) => (one.groups === 'DIAGNOSES' ? needsOf(one) : [])),
  };
}

/** Whether the paragraph of a group of procedures says that they are not covered; undefined if it may say so. */
export function readsNotCovered(text: string | null): boolean | undefined {
  const words = (text ?? '').toLowerCase().match(/[\da-z][\da-z-]*/g) ?? [];
  const denies = words.some((word, at) => denials.has(word) || (word === 'not' && words[at + 1] === 'covered'));
  if (!denies) return words.some((word) => doubts.has(word)) ? undefined : false;
  return words.every((word) => denials.has(word) || plain.has(word) || word === 'not') ? true : undefined;
}

const denials: ReadonlySet<string> = new Set(['non-covered', 'noncovered', 'non-coverage', 'noncoverage']);
const doubts: ReadonlySet<string> = new Set(['not', 'denied', 'auto-denied', 'deny', 'excluded', 'never', 'only']);
const plain: ReadonlySet<string> = setOf(
  'the following these this below listed procedure procedures cpt hcpcs code codes s are is and or considered covered by medicare services service',
);

interface Sentence {
  /** Ranges of procedures, first and last code. */
  readonly codes: readonly (readonly [string, string])[];
  /** The numbers of groups, and what groups they are. */
  readonly numbers: readonly number[];
  readonly groups: 'PROCEDURES' | 'DIAGNOSES' | undefined;
  /** Whether one of the groups is enough. */
  readonly isChoice: boolean;
  readonly role: 'PRIMARY' | 'SECONDARY' | undefined;
}

function needsOf({ numbers, isChoice }: Sentence): (readonly number[])[] {
  return isChoice ? [numbers] : numbers.map((one) => [one]);
}

/** Words that sentences have which only say what the codes are for. */
const neutral: ReadonlySet<string> =
  setOf(`a an the this these following below above listed list of in to for from and or
  and/or be is are as well also must that which
  code codes icd icd-10 icd-10-cm icd10 diagnosis diagnoses indications cpt hcpcs cpt/hcpcs hcpcs/cpt procedure procedures
  service services medicare establishing limited considered
  support supports supporting medical medically necessity necessary coverage covered provide provides apply applies applicable
  group groups number primary secondary refer require requires required through thru`);

/** Words that they also have if the codes are not covered. */
const negative: ReadonlySet<string> = setOf('not do does non-covered noncovered');
const applying: ReadonlySet<string> = setOf('apply applies applicable');

const ofProcedures: ReadonlySet<string> = setOf('cpt hcpcs cpt/hcpcs hcpcs/cpt procedure procedures');
const ofDiagnoses: ReadonlySet<string> = setOf('refer require requires required');
const ofGroups: ReadonlySet<string> = setOf('group groups');

const code = /^(?:\d{4}[\dA-Z]|[A-Z]\d{4})$/;

/** Reads a sentence; undefined if it has a word that is not expected. */
function readSentence(text: string, isNegative: boolean): Sentence | undefined {
  const tokens = tokensOf(text);
  const words = tokens.filter((token) => !code.test(token) && !/^\d+$/.test(token) && token !== '-');
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => !neutral.has(word) && !(isNegative && negative.has(word)))) return undefined;
  const numbers = tokens.filter((token) => /^\d{1,3}$/.test(token)).map(Number);
  const codes = rangesIn(tokens);
  const has = (some: ReadonlySet<string>) => lower.some((word) => some.has(word));
  // "Does not apply to ..." names what the group is not for.
  if (has(negative) && has(applying)) return undefined;
  const role = lower.includes('primary') ? 'PRIMARY' : lower.includes('secondary') ? 'SECONDARY' : undefined;
  const needsMore = has(ofDiagnoses);
  // A number must be that of a group, and a group must say what its codes are.
  const groups = numbers.length === 0 ? undefined : needsMore ? 'DIAGNOSES' : has(ofProcedures) ? 'PROCEDURES' : null;
  const isMixed = lower.includes('primary') && lower.includes('secondary');
  const isOdd = (needsMore && (numbers.length === 0 || has(ofProcedures))) || (numbers.length > 0 && codes.length > 0);
  const isLoose = numbers.length > 0 && !has(ofGroups);
  if (groups === null || isMixed || isOdd || isLoose || isAnyNumberLong(tokens)) return undefined;
  // "Refer to Group 3 for the secondary codes" says what is in the other group, not in this one.
  return { codes, numbers, groups, isChoice: lower.includes('or'), role: needsMore ? undefined : role };
}

function isAnyNumberLong(tokens: readonly string[]): boolean {
  return tokens.some((token) => /^\d+$/.test(token) && token.length > 3 && !code.test(token));
}

/** The codes among tokens, each with the end of its range. */
function rangesIn(tokens: readonly string[]): (readonly [string, string])[] {
  return tokens.flatMap((token, at): (readonly [string, string])[] => {
    if (!code.test(token)) return [];
    const isRange = ['-', 'through', 'thru', 'to'].includes(tokens[at + 1] ?? '') && code.test(tokens[at + 2] ?? '');
    return [[token, isRange ? (tokens[at + 2] ?? token) : token]];
  });
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Words, codes, numbers, and the dashes between codes. */
function tokensOf(text: string): string[] {
  return text
    .replace(/[–—]/g, '-')
    .split(/[\s,;:()"“”*®™]/)
    .flatMap((word) => (/^[\dA-Z]{5}-[\dA-Z]{5}$/.test(word) ? [word.slice(0, 5), '-', word.slice(6)] : [word]))
    .map((word) => word.replace(/^[.]/, '').replace(/[.]$/, ''))
    .filter((word) => word !== '' && word !== '/');
}

/** Sentences end at line breaks, and at periods before blanks. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n|\.\s|\.$/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
