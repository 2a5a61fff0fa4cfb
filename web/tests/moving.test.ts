import { expect, test } from 'vitest';
import { application } from './support/application.ts';

const manyDiagnoses = `MATCH (n:Medcode {id: 'CPT:0557T'}) UNWIND range(1, 400) AS i
  CREATE (n)-[:INDICATED_FOR {assertionIds: [], documentIds: [], roles: []}]->
    (:Medcode:Code:Diagnosis {id: 'ICD10CM:X' + toString(i), code: 'X' + toString(i), display: 'A diagnosis', system: 'ICD10CM'})`;

const { visit } = application({}, [manyDiagnoses]);

test('a picture of 300 nodes moves with the pointer at 30 frames a second or more', async () => {
  const steps = [['CPT:0557T', 'INDICATED_FOR', 'OUT', 1000]];
  const link = { start: 'CPT:0557T', steps, at: [], hidden: [], filters: {} };
  const { page } = await visit(`/explore#${encodeURIComponent(JSON.stringify(link))}`);
  await page.getByText('300 nodes and 299 relationships are drawn. 109 nodes left out').waitFor();
  const rates = [];
  for (let i = 0; i < 3; i++) rates.push(await page.evaluate(panRate));
  expect(Math.max(...rates)).toBeGreaterThanOrEqual(30);
});

/** Moves the picture to and fro, in the browser, and returns how many frames a second are shown. */
async function panRate(): Promise<number> {
  const svg = document.querySelector('.picture svg');
  const { left, top } = svg?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const frames = 60;
  const send = (type: string, i: number) => {
    const clientX = left + 20 + 4 * Math.abs((i % 40) - 20);
    svg?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY: top + 20 + (i % 30) }));
  };
  send('pointerdown', 0);
  const start = performance.now();
  for (let i = 0; i < frames; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    send('pointermove', i);
  }
  const seconds = (performance.now() - start) / 1000;
  send('pointerup', frames);
  return frames / seconds;
}
