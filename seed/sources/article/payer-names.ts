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

/** A label of a list, and the list. */
const label =
  /^(?:\w+ ){0,3}(?:payers?|payors?|insurers?|insurance|carriers?|health plans?|covered by)(?: \w+){0,2}: *(.*)$/i;

/** Where a sentence lists payers. Each pattern captures the list. */
const lists: readonly RegExp[] = [
  /\b(?:payers?|payors?|insurers?|plans|carriers)\b[^.:;()]{0,60}?(?:\binclud(?:e|es|ed|ing)|\bsuch as|\blike|\bnamely|\bare|\bwere|:)\s+([^.;:]+)/i,
  /\b(?:payers?|payors?|insurers?|plans|carriers) \(([^()]+)\)/i,
  /\b(?:covered|reimbursed|paid|accepted|recognized|named|discussed|offered|issued|published) (?:\w+ly )?by\s+([^.;:]+)/i,
  /\b(?:[Pp]olic(?:y|ies)|[Cc]overage) (?:from|of|by|at)\s+(?=[A-Z])([^.;:]+)/,
  /^([^.;:]+?) (?:are|is|were|was) (?:\w+ ){0,4}(?:payers?|payors?|insurers?|plans|carriers)\b/i,
  /\b(?:the|key|main|major|commercial|public) (?:payers|payors|insurers|plans|carriers) (?=[A-Z])([^.;:]+)/,
  /^([^.;:]+?),? and other (?:payers|payors|insurers|plans|carriers)\b/i,
];

const separators = /\s*[,;/]\s*(?:(?:and|or|as well as) )?|\s+(?:and|or|&|plus|as well as) (?!blue shield)/i;

/** Words after which a name has ended. */
const rest =
  /\s+(?:are|is|were|was|all|each|both|commonly|typically|usually|generally|routinely|often|may|might|will|can|do|does|did|cover|covers|covered|reimburses?|reimbursed|pays?|for|in|with|when|if|which|that|who|under|as|to|on|by|without|after|because|but|while|have|has|among)\b.*$/i;

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
  const segments = [
    ...(label.exec(passage)?.slice(1) ?? []),
    ...(isList ? [passage] : []),
    ...lists.flatMap((pattern) => pattern.exec(passage)?.[1] ?? []),
  ];
  const entries = segments.map(entriesOf);
  const listed = (entries.find((names) => names.some(isName)) ?? []).filter(isName);
  const names = distinct([...listed, ...knownPayersIn(without(passage, listed))]);
  const nameless = [...new Set(entries.flat().filter((entry) => !isName(entry) && isGeneral(entry)))];
  return {
    names,
    nameless,
    unread: capitalized(withoutKnownPayers(without(passage, [...listed, ...nameless])), isList),
    isList: isList || label.test(passage),
  };
}

function isAboutPayers(passage: string): boolean {
  return (
    payerWord.test(passage) || label.test(passage) || (payingWords.test(passage) && knownPayersIn(passage).length > 0)
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
    .map((entry) => nameIn(entry.trim().replace(lead, '').replace(rest, '').replace(/'s$/, '').trim()))
    .filter((entry) => entry !== '');
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
