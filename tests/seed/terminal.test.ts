import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hasTerminal, linesInTerminal } from '../support/terminal.ts';

const order = 'tests/seed/fixtures/icd10cm-order-2025.txt';
const taxonomy = 'tests/seed/fixtures/nucc_taxonomy_251.csv';

describe.skipIf(!hasTerminal)('npm run load in a terminal (skipped without the script of util-linux)', () => {
  const { pathOf } = temporaryFolder();

  it.each([80, 130])('leaves only its report on the screen, with %i columns', async (columns) => {
    const lines = await linesInTerminal(`npm run --silent load -- ${order} README.md ${taxonomy}`, columns, {
      DATA_DIR: pathOf(`data-${columns}`),
    });
    expect(lines).toEqual([
      'Skipped README.md: it does not have the layout of any known data set.',
      `Loading ${taxonomy}`,
      'nucc: 10 new nodes, 0 changed, 2 relationships set, 0 removed',
      `Loading ${order}`,
      'icd10cm-order: 147 new nodes, 0 changed, 166 relationships set, 0 removed',
      expect.stringMatching(/^2 files loaded, 1 skipped: 325 rows in \d+\.\d s$/),
    ]);
  });

  it('shows how to use it in lines of up to 130 columns, the sources in two columns', async () => {
    const lines = await linesInTerminal('npm run --silent load', 200, {});
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
    const sources = lines.filter((line) => line.startsWith('  '));
    expect(sources.length).toBeGreaterThan(20);
    expect(new Set(sources.map((line) => /^ {2}\S+ {2,}/.exec(line)?.[0].length))).toHaveLength(1);
  });
});
