import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../seed/records/read-sources.ts';
import { shippedFiles } from '../../seed/seed.ts';

const checkout = new URL('../../', import.meta.url);
const article = new URL('../shared/seed/0557T-article.txt', checkout);
const there = existsSync(article);

describe.skipIf(!there)(`the article's text${there ? '' : ' (skipped: it is not next to the checkout)'}`, () => {
  const lines = there ? readFileSync(article, 'utf8').split('\n') : [];
  const rows = lines.filter((line) => !line.startsWith('|') && line.endsWith('|')).map((line) => line.split(' | '));

  it('has the codes and labels of all its table rows in the records', async () => {
    const sources = await readSources(shippedFiles);
    const assertions = sources.flatMap((source) => source.assertions).filter(({ row }) => row !== undefined);
    const recorded = assertions.map(({ object, assertedLabel }) => [object.split(':')[1], assertedLabel]);
    expect(recorded).toHaveLength(28);
    expect(recorded).toEqual(rows.map(([code, label]) => [code, label]));
  });

  it('appears nowhere in the repository, not even nine words in a row', () => {
    const sentences = [
      ...lines.filter((line) => /\.$|^Typical site/.test(line)),
      ...rows.map(([, , note = '']) => note.replace(/ \|$/, '')),
    ];
    const runs = new Set(sentences.flatMap(nineWordRuns));
    expect(runs.size).toBeGreaterThan(400);
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' }).split('\0');
    const copied = tracked
      .filter((name) => name !== '' && existsSync(new URL(name, checkout)))
      .flatMap((name) => {
        const text = readFileSync(fileURLToPath(new URL(name, checkout)), 'utf8');
        return nineWordRuns(text)
          .filter((run) => runs.has(run))
          .map((run) => `${name}: ${run}`);
      });
    expect(copied).toEqual([]);
  });
});

function nineWordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(8).map((_, index) => words.slice(index, index + 9).join(' '));
}
