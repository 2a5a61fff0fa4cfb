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
  return [...titleAfter(text), ...titleBefore(text)].filter(({ code, title }) => isTitle(title) && code !== '');
}

/** `M81.0 Osteoporosis`, `M81.0 - Osteoporosis`, `M81.0 (Osteoporosis)`; two characters need a sign: `11 - Office`. */
function titleAfter(text: string): Titled[] {
  const signs = /^([A-Z\d][A-Z\d.]*[A-Z\d])\s*[-:;,=|([{/\t]+\s*(.+)$/s.exec(text);
  const blank = /^(\S{3,40}?)[,;:]?\s+(.+)$/s.exec(text);
  return [blank, signs].flatMap((match) =>
    match ? [{ code: match[1] ?? '', title: withoutSigns(match[2] ?? ''), isLoose: false }] : [],
  );
}

/** `Osteoporosis (M81.0)`, `Osteoporosis: M81.0`, and loosely `Osteoporosis M81.0`. */
function titleBefore(text: string): Titled[] {
  const tail = text.slice(-80);
  const start = text.slice(0, text.length - tail.length);
  const bracketed = /^(.*?)\s*[([{]\s*([^()[\]{}]+)$/s.exec(tail);
  const last = /^(.*?)(\s*[-:=|\t]\s*|[\s,;]+)([A-Z\d][A-Z\d.]+[A-Z\d])$/s.exec(tail);
  const titled: Titled[] = [];
  if (bracketed) titled.push({ code: bracketed[2] ?? '', title: start + (bracketed[1] ?? ''), isLoose: false });
  if (last) {
    const [, before = '', between = '', code = ''] = last;
    titled.push({ code, title: start + before, isLoose: !/[-:=|\t]/.test(between) || code.length < 4 });
  }
  return titled;
}

function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = ''] = words;
  return !hedges.has(first) && (words.some((word) => /^\p{L}{3,}$/u.test(word)) || systemNamed(text) !== undefined);
}

function withoutSigns(text: string): string {
  return text.replace(/^[\s\-–:;,=|([{]+/, '').replace(/[\s)\]}]+$/, '');
}
