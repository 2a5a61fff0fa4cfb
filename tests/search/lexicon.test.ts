import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phrasesWith } from '../../src/search/lexicon.ts';

const folder = new URL('../../src/search/lexicon/', import.meta.url);
const lines = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#')),
);

describe('the lexicon', () => {
  it('has lines such as `a, b` or `a, b > c, d`, without codes', () => {
    const phrase = "[a-z0-9][a-z0-9 '-]*";
    const list = `${phrase}(, ${phrase})*`;
    const pattern = new RegExp(`^(${phrase}, ${list}|${list} > ${list})$`);
    expect(lines.length).toBeGreaterThan(900);
    expect(lines.filter((line) => !pattern.test(line))).toEqual([]);
    expect(lines.filter((line) => /[a-z]\d\d\./.test(line))).toEqual([]);
  });

  it('maps everyday words to medical ones, not the other way round', () => {
    const meanings = (stems: string[]) =>
      phrasesWith(stems).flatMap((phrase) => phrase.meanings.map((one) => one.join(' ')));
    expect(meanings(['shingle'])).toContain('zoster');
    expect(meanings(['zoster'])).toEqual([]);
    expect(meanings(['renal'])).toContain('kidney');
    expect(meanings(['kidney'])).toContain('renal');
  });
});
