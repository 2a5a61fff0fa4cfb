import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { application } from './support/application.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the pictures of the pages are put, for whoever wants to look at them. */
const pictures = new URL('../pictures/', import.meta.url);
mkdirSync(pictures, { recursive: true });

const claim = JSON.stringify({
  payer: 'PAYER:medicare',
  lines: [{ procedure: '0557T', modifiers: '54', diagnoses: 'M85.8, M81.0, M80.00XA', units: '1' }],
});

const pages = {
  home: '/',
  code: '/code/CPT:0557T',
  diagnosis: '/code/ICD10CM:M80',
  unknown: '/code/CPT:99999',
  explore: '/explore?start=CPT:0557T',
  browse: '/browse',
  place: '/browse?at=ICD10CM:M80',
  compare: '/compare?codes=CPT:0557T,CPT:0554T,CPT:77080',
  list: '/list?codes=m810',
  disputed: '/browse?measure=disputed',
  lost: '/nowhere',
  claim: `/claim?${new URLSearchParams({ claim })}`,
  discrepancies: '/discrepancies',
  editor: '/ide',
};

describe.each(['development', 'production'])('in %s', (mode) => {
  const { visit } = application({ NODE_ENV: mode });

  // Browsers report the status of the address that leads nowhere.
  test.each(Object.entries(pages).filter(([name]) => name !== 'lost'))(
    '%s asks no other origin, and breaks no rule of the policy',
    async (_name, path) => {
      const { problems } = await visit(path);
      expect(problems).toEqual([]);
    },
  );
});

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('in %s colors, %i pixels wide', (colorScheme, width) => {
  const { visit } = application();

  test.each(Object.entries(pages))('everybody can use %s', async (name, path) => {
    const { page } = await visit(path, { colorScheme, viewport: { width, height: 900 } });
    await page.screenshot({ path: new URL(`${name}-${colorScheme}-${width}.png`, pictures).pathname });
    await page.evaluate(axe);
    const violations = await page.evaluate<string[]>(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 150))))`);
    expect(violations).toEqual([]);
    if (name === 'editor') return;
    // Wide tables scroll by themselves.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
