import type { NamedRange } from './named-range.ts';

/** Which character of a code a word stands for, counted behind the dot. */
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

/** Characters such as `5`, `1-4 or 6`, `B or C`, as a class of a regular expression. */
const characters = '\\.?([\\dA-Z](?:-[\\dA-Z])?(?: or [\\dA-Z](?:-[\\dA-Z])?)*)';

const forms: readonly (readonly [RegExp, (found: readonly string[]) => string | undefined])[] = [
  // Codes without a sixth character of their own have an X there.
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
 * The codes that words such as `with fifth or sixth character 5` or `with .51-.52` leave of the ranges in front of
 * them, as a regular expression for whole codes; undefined where the words tell of no characters.
 */
export function readQualification(words: string, ranges: readonly NamedRange[]): string | undefined {
  const said = words.replace(/^with /, '');
  for (const [form, read] of forms) {
    const found = form.exec(said)?.slice(1);
    const rest = found && read(found);
    if (rest) return `.{3}\\.${rest}`;
  }
  const endings = readEndings(said);
  // Below a code with a dot it is not clear what an ending replaces.
  if (!endings || ranges.some(({ first }) => first.includes('.'))) return undefined;
  return `.{3}\\.(?:${endings.join('|')}).*`;
}

/** Endings behind the dot: `.14, .24`, `.61-`, `.51-.52`. */
function readEndings(said: string): string[] | undefined {
  if (!/^\.\d+-?(?:(?:, |\. |-)\.\d+)*$/.test(said)) return undefined;
  return said.split(/, |\. /).flatMap((part) => {
    const [first = '', last] = part.split(/\.|-/).filter(Boolean);
    const count = last ? Number(last) - Number(first) : 0;
    return Array.from({ length: count + 1 }, (_, index) => String(Number(first) + index).padStart(first.length, '0'));
  });
}

function classOf(set: string): string {
  return `[${set.replaceAll(' or ', '')}]`;
}
