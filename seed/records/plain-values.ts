import { stripVTControlCharacters } from 'node:util';

type Values = Readonly<Record<string, unknown>>;

/**
 * Characters that a terminal or editor obeys instead of showing: control characters other than tabs and line breaks, and
 * marks that reverse text.
 */
const unwanted = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu;

/** The values, with texts and lists of texts without terminal escapes and control characters. */
export function plainValues<V extends Values>(values: V): V {
  const plain: Record<string, unknown> = { ...values };
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'string' || Array.isArray(value)) plain[name] = plainValue(value);
  }
  return plain as V;
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  return Array.isArray(value) ? value.map(plainValue) : value;
}

function plainText(text: string): string {
  // Almost all texts are plain. The expression has a state, which `search` ignores.
  return text.search(unwanted) < 0 ? text : stripVTControlCharacters(text).replace(unwanted, '');
}
