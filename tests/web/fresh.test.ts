import { mkdir, utimes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isFresh, stateOfInputs } from '../../web/fresh.js';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

test('pages are fresh until one of their files changes, or another one is there', async () => {
  for (const name of ['web/src/parts', 'web/ide', 'web/public', 'web/dist', 'tests/examples']) {
    await mkdir(folder.pathOf(name), { recursive: true });
  }
  await folder.write('web/src/parts/header.tsx', 'header');
  const web = folder.pathOf('web');
  expect(isFresh(web)).toBe(false);

  const build = async () => folder.write('web/dist/built.json', JSON.stringify(stateOfInputs(web)));
  await build();
  expect(isFresh(web)).toBe(true);

  await utimes(folder.pathOf('web/src/parts/header.tsx'), 1, 1);
  expect(isFresh(web)).toBe(false);

  await build();
  await folder.write('tests/examples/new.graphql', '{ __typename }');
  expect(isFresh(web)).toBe(false);
});
