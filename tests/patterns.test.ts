import { describe, expect, it } from 'vitest';
import { isLinear, patternsIn } from './support/patterns.ts';

const patterns = patternsIn('src', 'seed');

/** Patterns that the check rejects although they are linear, and why they are. */
const linear: Readonly<Record<string, string>> = Object.fromEntries(
  ['/\\(([^()]*)\\)/g', '/\\([^()]*\\)/g', '/\\[([^[\\]]*)\\]/g', '/<([^<>]*)>/g'].map((text) => [
    text,
    'What is read between brackets ends at the next bracket, where the next try begins.',
  ]),
);

/** Files that create a pattern from text, and why no client can influence that text. */
const madeOfText: Readonly<Record<string, string>> = {
  'src/codes/note-sides.ts':
    'Of notes in the official tabular list; it meets codes of the graph, eight characters long.',
  'seed/records/record-values.ts': 'Of a constant prefix.',
  'seed/sources/cms/fee-schedule-document.ts': 'Of the names of the months.',
  'seed/sources/gem/gem-rows.ts': 'Of constant names of columns.',
  'seed/sources/icd10cm/note-qualification.ts': 'Of a constant class of characters.',
};

describe('the check of patterns', () => {
  it.each([
    /^\s*([^:]*):(.*)$/su,
    /^[^\p{L}]+|[^\p{L}]+$/gu,
    /^\s+|\s+$/g,
    /^([A-Z][A-Z ]*?)\s*:/,
    /[^/]*$/,
    /, received .*$/,
    /(a+)+$/,
  ])('rejects %s, which takes more than linear time', (pattern) => {
    expect(isLinear(pattern)).toBe(false);
  });

  it.each([/^\d{4}[\dA-Z]$/, /[\p{L}\p{N}]+/gu, /[\s.]/gu, /^PAYER:/i])('accepts %s', (pattern) => {
    expect(isLinear(pattern)).toBe(true);
  });
});

describe('the patterns of the source', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(250);
    expect(patterns.map(({ text }) => text)).toContain('/^\\d{4}[\\dA-Z]$/');
  });

  it('take linear time in the length of the text', { timeout: 240_000 }, () => {
    const known = new Map(patterns.map((one) => [one.text, one]));
    const doubtful = [...known.values()].filter(({ pattern }) => pattern && !isLinear(pattern));
    expect(doubtful.filter(({ text }) => !(text in linear)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
    expect(doubtful.map(({ text }) => text)).toEqual(expect.arrayContaining(Object.keys(linear)));
  });

  it('are created from text only if no client can influence it', () => {
    const made = patterns.filter(({ pattern }) => pattern === undefined);
    expect([...new Set(made.map(({ file }) => file))].sort()).toEqual(Object.keys(madeOfText).sort());
  });
});
