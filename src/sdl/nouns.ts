import type { SdlType } from './catalog.ts';
import { directiveText } from './directives.ts';

/** The words for the nodes of a type in descriptions. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** The noun of a type: from its `@node`, or its name in words. */
export function nounOf({ name, definition }: SdlType): Noun {
  const one = directiveText(definition, 'node', 'noun') ?? inWords(name);
  return { one, many: directiveText(definition, 'node', 'plural') ?? pluralOf(one) };
}

/** `a diagnosis`, `an ICD-9-CM code`, `an HCC`. */
export function withArticle({ one }: Noun): string {
  return `${beginsWithVowel.test(one) ? 'an' : 'a'} ${one}`;
}

/** The other end of a relationship: `a diagnosis`, or `another procedure` if both ends are of one type. */
export function otherEnd(owner: SdlType, target: SdlType): string {
  return owner === target ? `another ${nounOf(owner).one}` : withArticle(nounOf(owner));
}

/** A vowel, or an initialism whose first letter is pronounced with one. */
const beginsWithVowel = /^(?:[AEIOUaeiou]|[FHLMNRSX][A-Z])/;

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });
const series = new Intl.ListFormat('en', { type: 'conjunction' });

/** `a, b, or c`, without repetitions. */
export function either(words: readonly string[]): string {
  return alternatives.format(new Set(words));
}

/** `a, b, and c`, without repetitions. */
export function all(words: readonly string[]): string {
  return series.format(new Set(words));
}

function inWords(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
