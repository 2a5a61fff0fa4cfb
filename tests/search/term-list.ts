import { readFileSync } from 'node:fs';

interface ListedTerm {
  readonly term: string;
  /** The codes that people mean by it. `S72.0-` is any code that starts so. */
  readonly codes: readonly string[];
}

/** A list of terms, next to this file. */
export function readTerms(file: string): ListedTerm[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as ListedTerm);
}

export function isExpected(code: string, expected: readonly string[]): boolean {
  return expected.some((one) => (one.endsWith('-') ? code.startsWith(one.slice(0, -1)) : code === one));
}
