import type { Choices } from '../support/differential/choices.ts';

const words = [
  ...'{ } ( ) [ ] : $ ! @ = | & ... " """ # , \\ . - 0 -1 1.5 1e999 99999999999 0x1 "" "x" null true CPT DESC query'.split(
    ' ',
  ),
  ...'mutation subscription fragment on a b f x __proto__ constructor toString id code nodes edges first'.split(' '),
  ...['$first', '$__proto__: Int', '@skip(if: $x)', '@include(if: null)', '@defer', '... on Code', '...f', 'where: {}'],
  ...['constructor: code', '__proto__: code', 'orderBy: [{}]', '{ code: "M8', '[[[[[]]]]]', '\u0000', '\ud800', '😀'],
  ...[
    '\ufeff',
    '\u2028',
    '"""\n  x """',
    '"\\uD83D"',
    '"\\u{1F600}"',
    '"\\u{110000}"',
    '{'.repeat(300),
    'id '.repeat(300),
  ],
];

/** A document in which some words are missing, doubled or replaced. */
export function withSlips(choices: Choices, document: string): string {
  const parts = document.split(/(?<=[\s{}()[\]:$!])|(?=[\s{}()[\]:$!])/);
  for (let i = choices.of([1, 1, 2, 1, 5]); i > 0; i -= 1) {
    const by = Array.from({ length: choices.below(3) }, () => ` ${choices.of(words)} `);
    parts.splice(choices.below(parts.length + 1), choices.below(3), ...by);
  }
  return parts.join('');
}
