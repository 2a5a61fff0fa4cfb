import { labelledList, listsIn } from './payer-lists.ts';
import { isKnownPayer, knownPayersIn, payerOf, payerWord, payingWords, withoutKnownPayers } from './payer-wording.ts';

/** What a passage about payers names. */
export interface NamedPayers {
  /** As the passage writes them, each payer once. */
  readonly names: readonly string[];
  /** What it lists without the name of a payer, such as "other Blue plans". */
  readonly nameless: readonly string[];
  /** Further words with a capital, which may be names of payers. */
  readonly unread: readonly string[];
  /** Whether the passage is an entry of a list, or a list after a label such as "Payers:". */
  readonly isList: boolean;
}

/** Longer sentences are no statements about payers. */
const longest = 2000;

// "Blue Cross and Blue Shield" is one name.
const separators = /[,;/]| (?:and|or|&|plus|as well as) (?!blue shield)/i;

/** Words after which a name has ended. */
const ends = new Set(
  (
    'are is were was all each both commonly typically usually generally routinely often may might will can do does did ' +
    'cover covers covered reimburse reimburses reimbursed pay pays for in with when if which that who under as to on by ' +
    'without after because but while have has among'
  ).split(' '),
);

const conjunction = /^(?:and|or|as well as) /i;
const lead = /^(?:both|either|also|e\.g\.,?|mainly|chiefly|the|payers?|payors?|insurers?) /i;

/** Words that begin with a capital only because they begin a sentence, and descriptions of payers in general. */
const noName =
  /^(?:these|they|those|this|that|the|there|here|key|all|most|some|many|several|no|other|others|common|commercial|public|private|government|major|national|local|state|federal|readers?|it|coverage|service|none|not|n\/a|unknown|various|cpt|hcpcs|codes?)\b|^blue plans?$/i;

const generalPayers =
  /\b(?:others?|more|plans?|payers?|payors?|insurers?|carriers?|program(?:me)?s?|compan(?:y|ies)|etc)\b/i;

/**
 * The payers that a passage names, in any usual sentence or list; undefined if the passage is not about payers.
 * @param isList whether the passage is an entry of a list of payers
 */
export function payersIn(passage: string, isList: boolean): NamedPayers | undefined {
  if (!isList && !isAboutPayers(passage)) return undefined;
  if (passage.length > longest) return { names: [], nameless: [], unread: [passage], isList };
  const labelled = labelledList(passage);
  const segments = [...(labelled === undefined ? [] : [labelled]), ...(isList ? [passage] : []), ...listsIn(passage)];
  const entries = segments.map(entriesOf);
  const listed = (entries.find((names) => names.some(isName)) ?? []).filter(isName);
  const names = distinct([...listed, ...knownPayersIn(without(passage, listed))]);
  const nameless = [...new Set(entries.flat().filter((entry) => !isName(entry) && isGeneral(entry)))];
  return {
    names,
    nameless,
    unread: capitalized(withoutKnownPayers(without(passage, [...listed, ...nameless])), isList),
    isList: isList || labelled !== undefined,
  };
}

function isAboutPayers(passage: string): boolean {
  return (
    payerWord.test(passage) ||
    labelledList(passage) !== undefined ||
    (payingWords.test(passage) && knownPayersIn(passage).length > 0)
  );
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, ' '), text);
}

/** Words with a capital, except the first of a sentence, and abbreviations. */
function capitalized(text: string, isList: boolean): string[] {
  const words = text.replace(/\([^()]*\)/g, ' ').split(/[\s,;:/.]+/);
  return words.filter((word, index) => /^[A-Z][a-z]{2,}/.test(word) && !noName.test(word) && (index > 0 || isList));
}

function entriesOf(list: string): string[] {
  return list
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\.$/, '')
    .split(separators)
    .map((entry) => nameIn(ofName(entry.trim().replace(conjunction, '').replace(lead, '')).replace(/'s$/, '').trim()))
    .filter((entry) => entry !== '');
}

/** An entry up to the first word that cannot be in a name. */
function ofName(entry: string): string {
  const words = entry.split(' ');
  const end = words.findIndex((word, index) => index > 0 && ends.has(/^\w+/.exec(word)?.[0].toLowerCase() ?? ''));
  return end === -1 ? entry : words.slice(0, end).join(' ');
}

/** The capitalized words that an entry begins with, without "plans" and the like. */
function nameIn(entry: string): string {
  if (isKnownPayer(entry) || !isName(entry)) return entry;
  const [name = entry] = /^\S+(?: (?:(?:of|and|the|for|&) )*[A-Z]\S*)*/.exec(entry) ?? [];
  return name.replace(/ (?:Plans?|Polic(?:y|ies)|Programs?)$/, '');
}

function isName(entry: string): boolean {
  return isKnownPayer(entry) || (/^[A-Z]/.test(entry) && !noName.test(entry) && entry.split(' ').length <= 8);
}

function isGeneral(entry: string): boolean {
  return (
    generalPayers.test(entry) &&
    entry.split(' ').length <= 6 &&
    !/^(key|the|all|no)?\s*(payers?|payors?|insurers?)$/i.test(entry)
  );
}

function distinct(names: readonly string[]): string[] {
  const ids = names.map((name) => payerOf(name).id);
  return names.filter((_, index) => ids.indexOf(ids[index] ?? '') === index);
}
