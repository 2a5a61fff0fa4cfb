import type { NamedRange } from './named-range.ts';

/** The position of a character after the dot, by the word for it. */
const places: Readonly<Record<string, number>> = {
  fourth: 1,
  '4th': 1,
  fifth: 2,
  '5th': 2,
  sixth: 3,
  six: 3,
  '6th': 3,
  seventh: 4,
  '7th': 4,
};

/** Matches characters such as `5`, `1-4 or 6`, `B or C`. */
const characters = '\\.?([\\dA-Z](?:-[\\dA-Z])?(?: or [\\dA-Z](?:-[\\dA-Z])?)*)';

const forms: readonly (readonly [RegExp, (found: readonly string[]) => string | undefined])[] = [
  // Codes without a sixth character have the placeholder X there.
  [
    new RegExp(`^(?:fifth|5th) or (?:sixth|six|6th) characters? ${characters}$`),
    ([set = '']) => `(?:..${classOf(set)}.?|.${classOf(set)}(?:X.?)?)`,
  ],
  [
    new RegExp(`^(\\w+)[ -]characters? ${characters}$`),
    ([place = '', set = '']) => (places[place] ? `${'.'.repeat(places[place] - 1)}${classOf(set)}.*` : undefined),
  ],
  [/^(?:fifth|5th) to (?:sixth|6th) characters (\w\w)$/, ([found]) => `.${found}.*`],
  [/^final characters -(\w+)$/, ([found]) => `.*${found}`],
];

/**
 * Reads words that narrow the ranges before them, such as `with fifth or sixth character 5` or `with .51-.52`.
 * @returns a regular expression for whole codes; undefined if the words name no characters
 */
export function readQualification(words: string, ranges: readonly NamedRange[]): string | undefined {
  const qualification = words.replace(/^with /, '');
  for (const [form, read] of forms) {
    const found = form.exec(qualification)?.slice(1);
    const rest = found && read(found);
    if (rest) return `.{3}\\.${rest}`;
  }
  const endings = readEndings(qualification);
  // After a range whose codes have dots, it is not clear what an ending replaces.
  if (!endings || ranges.some(({ first }) => first.includes('.'))) return undefined;
  return `.{3}\\.(?:${endings.join('|')}).*`;
}

/** Characters after the dot: `.14, .24`, `.61-`, `.51-.52`. */
function readEndings(text: string): string[] | undefined {
  if (!/^\.\d+-?(?:(?:, |\. |-)\.\d+)*$/.test(text)) return undefined;
  return text.split(/, |\. /).flatMap((part) => {
    const [first = '', last] = part.split(/\.|-/).filter(Boolean);
    const count = last ? Number(last) - Number(first) : 0;
    return Array.from({ length: count + 1 }, (_, index) => String(Number(first) + index).padStart(first.length, '0'));
  });
}

function classOf(set: string): string {
  return `[${set.replaceAll(' or ', '')}]`;
}
