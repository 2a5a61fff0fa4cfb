import { gzipSync } from 'node:zlib';
import { altered } from '../requests/odd-values.ts';
import type { Choices } from '../support/differential/choices.ts';

type Damage = (choices: Choices, content: Buffer, other: Buffer) => Buffer;

/** Ways in which a file can be damaged on its way, by a program that saved it, or on purpose. */
const damages: Readonly<Record<string, Damage>> = {
  'cut off': (choices, content) => content.subarray(0, choices.below(content.length)),
  'without its beginning': (choices, content) => content.subarray(choices.below(content.length)),
  'with a hole': (choices, content) => {
    const at = choices.below(content.length);
    return Buffer.concat([content.subarray(0, at), content.subarray(at + choices.of([1, 7, 500]))]);
  },
  'with other bytes': (choices, content) => {
    const changed = Buffer.from(content);
    for (let i = choices.of([1, 3, 40]); i > 0; i -= 1) changed[choices.below(changed.length)] = choices.below(256);
    return changed;
  },
  'with zeros at its end': (_, content) => Buffer.concat([content, Buffer.alloc(4096)]),
  'in UTF-16': (_, content) => Buffer.from(`\ufeff${content}`, 'utf16le'),
  'in Latin-1': (_, content) => Buffer.from(`${content}\u00e9\u00fc`, 'latin1'),
  'encoded twice': (_, content) => Buffer.from(content.toString('latin1')),
  'with a byte-order mark inside': (choices, content) => lines(content, (all) => insert(choices, all, '\ufeff')),
  'with a line twice': (choices, content) => lines(content, (all) => insert(choices, all, choices.of(all))),
  'without a line': (choices, content) => lines(content, (all) => all.toSpliced(choices.below(all.length), 1)),
  'with lines in another order': (_, content) => lines(content, (all) => all.toReversed()),
  'with an altered line': (choices, content) => lines(content, (all) => alter(choices, all)),
  'with an altered field': (choices, content) => fields(content, (all) => alter(choices, all)),
  'without a field in each line': (choices, content) => {
    const at = choices.below(12);
    return lines(content, (all) => all.map((line) => line.split(',').toSpliced(at, 1).join(',')));
  },
  'with two columns swapped': (choices, content) => {
    const at = choices.below(6);
    return lines(content, (all) => all.map((line) => swapped(line.split(','), at).join(',')));
  },
  'with other line ends': (choices, content) =>
    Buffer.from(content.toString().replace(/\r?\n/g, choices.of(['\r', '\n\n', '\r\r\n', ' ']))),
  'with another file behind it': (_, content, other) => Buffer.concat([content, other]),
  'with the first line of another file': (_, content, other) => {
    const [first = ''] = other.toString().split('\n');
    return lines(content, ([, ...rest]) => [first, ...rest]);
  },
  'twice in one': (_, content) => Buffer.concat([content, content]),
  'gzipped, with other bytes': (choices, content) => {
    const packed = gzipSync(content);
    packed[choices.below(packed.length)] = choices.below(256);
    return packed;
  },
};

/** The content with a random damage or two, and their names. */
export function damaged(choices: Choices, content: Buffer, other: Buffer): { names: string[]; content: Buffer } {
  const names = choices.chance(20)
    ? [choices.of(Object.keys(damages)), choices.of(Object.keys(damages))]
    : [choices.of(Object.keys(damages))];
  const changed = names.reduce(
    (left, name) => (left.length > 0 ? (damages[name]?.(choices, left, other) ?? left) : left),
    content,
  );
  return { names, content: changed };
}

function lines(content: Buffer, change: (all: string[]) => string[]): Buffer {
  return Buffer.from(change(content.toString().split('\n')).join('\n'));
}

function fields(content: Buffer, change: (all: string[]) => string[]): Buffer {
  return Buffer.from(change(content.toString().split(/(?<=[,"<>\n])|(?=[,"<>\n])/)).join(''));
}

function alter(choices: Choices, all: readonly string[]): string[] {
  const at = choices.below(all.length);
  return all.with(at, altered(choices, all[at] ?? ''));
}

function insert(choices: Choices, all: readonly string[], line: string): string[] {
  return all.toSpliced(choices.below(all.length), 0, line);
}

function swapped(all: readonly string[], at: number): string[] {
  const [one, other] = [all[at], all[at + 1]];
  return one === undefined || other === undefined ? [...all] : all.with(at, other).with(at + 1, one);
}
