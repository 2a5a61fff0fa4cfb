import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { application } from './support/application.ts';

const { visit } = application();

describe('the search', () => {
  test.each([
    ['m810', 'M81.0'],
    ['0557t', '0557T'],
    ['osteoporsis', 'osteoporosis'],
  ])('opens the best page for %s by Enter', async (text, expected) => {
    const { page } = await visit('/');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/code/**');
    await page.locator('h1').getByText(expected).waitFor();
  });

  test('says when nothing matches', async () => {
    const { page } = await visit('/');
    await page.keyboard.type('qqqqzzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing matches “qqqqzzzz”').waitFor();
  });
});

describe('the page of 0557T', () => {
  test('shows each of its 8 diagnoses with document, section, and row', async () => {
    const { page } = await visit('/code/CPT:0557T');
    const rows = await page.getByRole('region', { name: '0557T Diagnoses' }).locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row).toMatch(/Article on CPT 0557T.*, .*, row \d/);
  });

  test('marks the four wrong labels of specialties, with what the code set says', async () => {
    const { page } = await visit('/code/CPT:0557T');
    const rows = page.getByRole('region', { name: '0557T Specialties' }).locator('tbody tr');
    expect(await rows.count()).toBe(4);
    expect(await rows.filter({ hasText: 'Code set:' }).count()).toBe(4);
  });

  test('saves a table with a row for each row that is shown', async () => {
    const { page } = await visit('/code/CPT:0557T');
    const table = page.locator('.table', { has: page.getByRole('region', { name: '0557T Modifiers' }) });
    const lines = await saved(page, () => table.getByRole('button', { name: 'CSV' }).click());
    expect(lines).toHaveLength(1 + (await table.locator('tbody tr').count()));
  });

  test('opens the question behind it in the editor', async () => {
    const { page } = await visit('/code/CPT:0557T');
    await page.getByRole('link', { name: 'Show query' }).first().click();
    await page.waitForURL('**/ide?query=**');
    expect(new URL(page.url()).searchParams.get('variables')).toContain('CPT:0557T');
  });
});

describe('the picture', () => {
  const draw = (page: Page, what: string) => page.getByRole('button', { name: `of ${what}` }).click();
  const nodes = (page: Page) => page.locator('g.node').count();
  const places = (page: Page) =>
    page
      .locator('g.node')
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-id')} ${one.getAttribute('transform')}`).sort());
  const start = async () => {
    const visited = await visit('/explore?start=CPT:0557T');
    await visited.page.getByRole('button', { name: 'of Diagnoses' }).waitFor();
    return visited;
  };

  test('asks one question for each expansion, and draws as many nodes as it said before', async () => {
    const { page, questions } = await start();
    const asked = questions.length;
    expect(await page.getByRole('button', { name: 'of Diagnoses' }).innerText()).toBe('+ 8');
    await draw(page, 'Diagnoses');
    await page.getByText('9 nodes and 8 relationships are drawn').waitFor();
    expect([questions.length - asked, await nodes(page)]).toEqual([1, 9]);
  });

  test('undoes ten changes exactly, and redoes them', async () => {
    const { page } = await start();
    const before: string[][] = [];
    const names = ['Diagnoses', 'Specialties', 'Modifiers', 'Related procedures', 'Payers mentioned', 'Workflow'];
    for (const name of names) {
      before.push(await places(page));
      const count = await nodes(page);
      await draw(page, name);
      await expect.poll(() => nodes(page)).toBeGreaterThan(count);
    }
    for (const action of ['Pin', 'Unpin', 'Pin', 'Unpin']) {
      before.push(await places(page));
      await page.getByRole('button', { name: action, exact: true }).click();
    }
    const after = await places(page);
    for (const expected of before.toReversed()) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => places(page)).toEqual(expected);
    }
    for (const _ of before) await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => places(page)).toEqual(after);
  });

  test('is the same in another browser that opens its link', async () => {
    const { page } = await start();
    await draw(page, 'Diagnoses');
    await page.getByText('9 nodes').waitFor();
    const node = page.getByRole('button', { name: /^M81.0 / });
    const box = await node.locator('circle').boundingBox();
    if (!box) throw new Error('The node must be visible, but it is not.');
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await page.getByLabel('Confidence').selectOption({ index: 1 });
    await page.getByRole('button', { name: /^M81.0 .*pinned/ }).waitFor();
    const confidence = await page.getByLabel('Confidence').inputValue();
    // The address follows the picture.
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`"${confidence}"`);
    const { pathname, search, hash } = new URL(page.url());
    const { page: other } = await visit(pathname + search + hash);
    await expect.poll(() => places(other)).toEqual(await places(page));
    expect(await other.getByLabel('Confidence').inputValue()).toBe(confidence);
  });

  test('has a row in its table, and a line in the file, for each relationship', async () => {
    const { page } = await start();
    await draw(page, 'Specialties');
    await page.getByText('5 nodes').waitFor();
    const edges = await page.locator('g.edge').count();
    expect(await page.locator('tbody tr').count()).toBe(edges);
    expect(await saved(page, () => page.getByRole('button', { name: 'CSV' }).click())).toHaveLength(1 + edges);
  });

  test('is there before anybody has chosen a code', async () => {
    const { page } = await visit('/explore');
    await page.getByRole('button', { name: /^0557T / }).waitFor();
    expect(await nodes(page)).toBeGreaterThan(10);
  });

  test('has what its query answers', async () => {
    const { page } = await start();
    await draw(page, 'Diagnoses');
    await page.getByText('9 nodes').waitFor();
    await draw(page, 'Specialties');
    await page.getByText('13 nodes').waitFor();
    const link = await page.getByRole('link', { name: 'Show query' }).first().getAttribute('href');
    const query = new URL(link ?? '', 'http://localhost').searchParams.get('query');
    const { data } = await page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/graphql', { method: 'POST', headers, body })).json();
    }, JSON.stringify({ query }));
    const ids = [...data.step1.edges, ...data.step2.edges].map(({ node }: { node: { id: string } }) => node.id);
    const drawn = await page.locator('g.node').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    expect(drawn).toEqual([data.start.id, ...ids]);
  });
});

test('everything is done by keyboard alone: search, read, expand, connect, save', async () => {
  const { page, problems } = await visit('/');
  await page.keyboard.type('0557t');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/code/CPT:0557T');
  await tabTo(page, 'link', 'Explore', 'article');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'of Specialties' }).waitFor();
  await tabTo(page, 'button', /of Specialties$/);
  await page.keyboard.press('Enter');
  await page.getByText('5 nodes').waitFor();
  await tabTo(page, 'button', /^Specialties: 0557T to/);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Details' }).getByText('Article on CPT 0557T').waitFor();
  await tabTo(page, 'combobox', 'Find the path to another code');
  await page.keyboard.type('S72.001A');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Why they are connected' }).waitFor();
  await tabTo(page, 'button', 'CSV');
  const lines = await saved(page, () => page.keyboard.press('Enter'));
  expect(lines).toHaveLength(1 + (await page.locator('g.edge').count()));
  expect(problems).toEqual([]);
});

test('a link keeps the date, and says so if the data has changed since', async () => {
  const { page } = await visit('/code/CPT:0557T?date=2025-01-01&release=another');
  expect(await page.getByLabel('As of').inputValue()).toBe('2025-01-01');
  await page.getByText('This link was made with release another of the data.').waitFor();
  await page.getByRole('link', { name: 'Explore', exact: true }).last().click();
  await page.waitForURL('**/explore?**date=2025-01-01**');
});

test('the link to a view names the release of the data', async () => {
  const { page } = await visit('/code/CPT:0557T?date=2025-01-01', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.searchParams.get('date')).toBe('2025-01-01');
  expect(link.searchParams.get('release')).toMatch(/^unpublished-\d+$/);
});

test('discrepancies are those of a document, most severe first, and the file has all of them', async () => {
  const { page } = await visit('/discrepancies');
  await page.getByLabel('Document').selectOption('DOC:article-0557t');
  await page.waitForURL('**document=DOC**');
  const rows = page.getByRole('region', { name: 'discrepancies' }).locator('tbody tr');
  await rows.first().waitFor();
  const severities = await rows.locator('td:first-child').allInnerTexts();
  const order = ['Error', 'Warning', 'Info'];
  expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  const lines = await saved(page, () => page.getByRole('button', { name: 'CSV' }).click());
  expect(lines).toHaveLength(1 + severities.length);
});

test('the map counts codes with discrepancies, down to a code', async () => {
  const { page } = await visit('/browse?measure=disputed');
  for (const place of [/^Diseases of the musculoskeletal/, /^Disorders of bone density/, /Osteoporosis without/]) {
    await page.getByRole('link', { name: place }).first().click();
  }
  await page.getByRole('link', { name: 'M81.0' }).click();
  await page.waitForURL('**/code/ICD10CM:M81.0');
});

describe('a list of codes', () => {
  test('of 10,000 lines is answered, and saved whole', async () => {
    const { page } = await visit('/list');
    const lines = Array.from({ length: 10_000 }, (_, i) => (i % 2 ? 'm810' : `0557t-26`));
    // As if pasted: the driver types long texts slowly.
    await page.getByLabel('Codes, one a line').evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, lines.join('\n'));
    await page.getByRole('button', { name: 'Check 10,000 codes' }).click();
    await page.getByText('10,000 normalised').waitFor();
    await page.getByText('200 of 10,000 rows').waitFor();
    expect(await saved(page, () => page.getByRole('button', { name: 'CSV' }).click())).toHaveLength(10_001);
  });
});

describe('a claim', () => {
  test('gets its findings, each with a severity, and what was not checked', async () => {
    const { page } = await visit('/claim');
    await page.getByRole('button', { name: 'Use an example' }).click();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Not valid as submitted').waitFor();
    const rows = page.getByRole('region', { name: 'findings', exact: true }).locator('tbody tr');
    expect(await rows.filter({ hasText: 'M85.8' }).first().innerText()).toContain('Error');
    await page.getByRole('heading', { name: 'Not checked' }).waitFor();
    for (const row of await rows.all()) expect(await row.locator('td').last().innerText()).not.toBe('');
  });

  test('gets an outcome for each rule on each line', async () => {
    const { page } = await visit('/claim');
    await page.getByRole('button', { name: 'Use an example' }).click();
    await page.getByLabel('State').fill('OH');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const rows = page.getByRole('region', { name: 'rule outcomes' }).locator('tbody tr');
    await rows.first().waitFor();
    const rules = (await rows.locator('td:nth-child(2)').allInnerTexts()).sort();
    expect([...new Set(rules)]).toEqual([
      'Add-on codes',
      'Billed together (PTP edits)',
      'Coverage documents',
      'Units (MUE)',
    ]);
  });
});

/** The lines of the file that the browser saves. */
async function saved(page: Page, act: () => Promise<void>): Promise<string[]> {
  const download = page.waitForEvent('download');
  await act();
  const path = await (await download).path();
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}

/** Presses Tab until the element with this role and name has the focus. */
async function tabTo(page: Page, role: 'link' | 'button' | 'combobox', name: string | RegExp, within = 'body') {
  const target = page.locator(within).getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab must reach the ${role} ${name}, but it does not.`);
}
