import type { SdlType } from './catalog.ts';
import { directiveText } from './directives.ts';

/** How descriptions call the nodes of a type. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** The noun of a type: what its `@node` says, else its name in words. */
export function nounOf({ name, definition }: SdlType): Noun {
  const one = directiveText(definition, 'node', 'noun') ?? inWords(name);
  return { one, many: directiveText(definition, 'node', 'plural') ?? pluralOf(one) };
}

/** `a diagnosis`, `an ICD-9-CM code`. */
export function withArticle({ one }: Noun): string {
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`;
}

/** The nodes that others are connected with: `a diagnosis`, or `another procedure` where both ends are of one type. */
export function otherEnd(owner: SdlType, target: SdlType): string {
  return owner === target ? `another ${nounOf(owner).one}` : withArticle(nounOf(owner));
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });
const series = new Intl.ListFormat('en', { type: 'conjunction' });

/** `a, b, or c`. Repeated words count once. */
export function either(words: readonly string[]): string {
  return alternatives.format(new Set(words));
}

/** `a, b, and c`. Repeated words count once. */
export function all(words: readonly string[]): string {
  return series.format(new Set(words));
}

function inWords(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
