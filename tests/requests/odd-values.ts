import type { Choices } from '../support/differential/choices.ts';

const letters = [
  ...['\u0000', '\ud800', '\udc00', '😀', '👩‍⚕️', '\u202e', '\u200b', '\ufeff', 'é', 'e\u0301', 'ß', 'İ', '０', 'М'],
  ...['\n', '\r', '\t', '"', "'", '\\', '`', '$', '%', '{', '}', '=', '+', ',', ';', '.', '-', '–', ':', '/', '*', '_'],
];

const texts = [
  ...[
    '',
    ' ',
    '0',
    '-',
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    '9999-99-99',
    '0000-01-01',
  ],
  ...['2026-02-30', '+275760-09-13', '2026-11-27T00:00:00Z', 'M8'.repeat(90), ' '.repeat(2_500), '0'.repeat(201)],
  ...['A'.repeat(20_001), '\u0301'.repeat(300), '=1+1', 'eyJ2IjoxfQ', "' OR 1=1 --", '}) DETACH DELETE n //'],
];

const numbers = [0, -1, 1, 2, 1.5, -0, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e21, 1e300, 5e-324];

/** A text with something changed, cut off or added. */
export function altered(choices: Choices, text: string): string {
  const at = choices.below(text.length + 1);
  switch (choices.below(8)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + choices.of(letters) + text.slice(at);
    case 3:
      return text.slice(0, at) + choices.of(letters) + text.slice(at + 1);
    case 4:
      return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
    case 5:
      return text + text;
    case 6:
      return alteredBase64(choices, text);
    default:
      return choices.of(texts);
  }
}

/** What looks like a cursor stays one, with other content. */
function alteredBase64(choices: Choices, text: string): string {
  const content = Buffer.from(text, 'base64url').toString('latin1');
  const at = choices.below(content.length + 1);
  const changed = content.slice(0, at) + choices.of([...letters, ...texts]) + content.slice(at + choices.below(3));
  return Buffer.from(changed, 'latin1').toString('base64url');
}

/** A value of any kind. */
export function oddValue(choices: Choices, depth = 0): unknown {
  const kind = choices.below(depth > 3 ? 6 : 10);
  switch (kind) {
    case 0:
      return null;
    case 1:
    case 2:
      return choices.of(numbers);
    case 3:
      return choices.chance(50);
    case 4:
    case 5:
      return choices.of(texts);
    case 6:
      return Array.from({ length: choices.below(4) }, () => oddValue(choices, depth + 1));
    case 7:
      return Array.from({ length: choices.of([51, 60, 1_001, 3_000]) }, () => choices.of<unknown>([7, 'M81.0', {}]));
    case 8:
      return nested(choices.of([5, 13, 40, 500]), choices.of(['not', 'and', 'x']));
    default:
      return Object.fromEntries(
        Array.from({ length: choices.below(3) }, () => [choices.of(texts).slice(0, 30), oddValue(choices, depth + 1)]),
      );
  }
}

function nested(levels: number, name: string): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = name === 'and' ? [value] : { [name]: value };
  return value;
}
