import { trimSigns } from './plain-text.ts';
import { systemNamed } from './system-names.ts';

/** A text that may be a code and its title. */
export interface Titled {
  readonly code: string;
  readonly title: string;
  /** Nothing but a blank separates the two, and the title is first: only a title that fits shows that it is one. */
  readonly isLoose: boolean;
}

/** They connect or question codes, so what they begin is not a title. */
const hedges = new Set(
  'OR AND NOT NO VS VERSUS MAYBE PERHAPS POSSIBLE POSSIBLY TO THRU THROUGH W WITH EXCEPT'.split(' '),
);

/** The ways to split a text into a code and its title, most likely first. */
export function splitTitle(text: string): Titled[] {
  const spaced = text.replace(/\s+/g, ' ');
  return [...titleAfter(spaced), ...titleBefore(spaced)].filter(({ code, title }) => code !== '' && isTitle(title));
}

const signs = /[-:;,=|([{/]/;

/** `M81.0 Osteoporosis`, `M81.0 - Osteoporosis`, `M81.0 (Osteoporosis)`; two characters need a sign: `11 - Office`. */
function titleAfter(text: string): Titled[] {
  return [text.indexOf(' '), text.search(signs)].flatMap((at) => {
    const code = trimSigns(text.slice(0, Math.max(at, 0)));
    if (code.length < 2 || code.length > 40 || (code.length === 2 && !signs.test(text.slice(0, at + 2)))) return [];
    return [{ code, title: trimSigns(text.slice(at)), isLoose: false }];
  });
}

/** `Osteoporosis (M81.0)`, `Osteoporosis: M81.0`, and loosely `Osteoporosis M81.0`. */
function titleBefore(text: string): Titled[] {
  const bracket = Math.max(...[...'([{'].map((sign) => text.lastIndexOf(sign)));
  let start = text.length;
  while (/[A-Z\d.]/.test(text.charAt(start - 1))) start--;
  const code = text.slice(start);
  const before = text.slice(0, start).trimEnd();
  const isLoose = !/[-:=|]$/.test(before) || code.length < 4;
  return [
    ...(bracket > 0
      ? [{ code: text.slice(bracket + 1), title: trimSigns(text.slice(0, bracket)), isLoose: false }]
      : []),
    ...(/[\s\-:=|,;]$/.test(text.slice(0, start)) ? [{ code, title: trimSigns(before), isLoose }] : []),
  ];
}

function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = ''] = words;
  return !hedges.has(first) && (words.some((word) => /^\p{L}{3,}$/u.test(word)) || systemNamed(text) !== undefined);
}
