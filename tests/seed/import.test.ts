import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDocument } from '../../seed/cli/forget-document.ts';
import { importPages } from '../../seed/cli/import-pages.ts';
import { deleteDocument } from '../../seed/documents/delete-document.ts';
import type { Row } from '../../src/graph/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraphForEachTest } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';
import { scan } from './scan-page.ts';

const original = fileURLToPath(new URL('../../../shared/seed/0557T-article.txt', import.meta.url));
const there = existsSync(original);

let reported: string[];
let complaints: string[];

const { pathOf, write: page } = temporaryFolder();
const { graph } = seededGraphForEachTest();

beforeEach(() => {
  [reported, complaints] = [[], []];
});

function load(...paths: string[]): Promise<number> {
  return importPages(
    graph,
    paths,
    (line) => reported.push(line),
    (line) => complaints.push(line.replace(pathOf('/'), '')),
  );
}

function diagnosesOf(code: string): Promise<Row[]> {
  return ask(
    graph,
    'MATCH (p:Procedure {code: $code})-[r:INDICATED_FOR]->(d:Diagnosis) ' +
      'RETURN d.code AS code, r.roles AS roles, r.documentIds AS documentIds ORDER BY code',
    { code },
  );
}

describe.skipIf(!there)(`the original article${there ? '' : ' (skipped: it is not next to the checkout)'}`, () => {
  it('produces the same graph as the shipped seed, in its own words', async () => {
    const before = facts(await everything(graph));
    await forgetDocument(graph, 'DOC:article-0557t');
    expect(facts(await everything(graph))).not.toEqual(before);
    expect(await load(original)).toBe(0);
    expect(complaints).toEqual([]);
    expect(facts(await everything(graph))).toEqual(before);
  });

  it('is recognized under another file name, and by that name from then on', async () => {
    const text = await readFile(original, 'utf8');
    await load(await page('copy.txt', text.replaceAll('\n', '\r\n')));
    expect(reported[0]).toMatch(/^DOC:article-0557t: /);
    await load(await page('copy.txt', text.replace(/^E03.*$/m, '')));
    expect(await diagnosesOf('0557T')).toHaveLength(7);
  });
});

/** Nodes and relationships without the wording of their sources and without its order. */
function facts({ nodes, relationships }: Awaited<ReturnType<typeof everything>>) {
  const words = ['statement', 'text', 'title', 'publisher', 'retrievedOn', 'licenceNote', 'position', 'fingerprint'];
  const bare = nodes.map(({ properties, ...node }) => ({
    ...node,
    properties: Object.fromEntries(Object.entries(Object(properties)).filter(([name]) => !words.includes(name))),
  }));
  const sorted = relationships.map(({ properties, ...relationship }) => {
    const { assertionIds, ...rest } = Object(properties);
    return { ...relationship, ...rest, assertionIds: assertionIds?.toSorted() };
  });
  return { nodes: bare, relationships: sorted };
}

describe('an imported page', () => {
  it('adds its assertions to those of other documents, and leaves reference data alone', async () => {
    await load(await page('scan.txt', scan));
    expect(reported[0]).toBe('DOC:article-77078: CPT 77078: A scan (2 statements)');
    expect(await diagnosesOf('77078')).toEqual([
      { code: 'M81.0', roles: ['INDICATION'], documentIds: ['DOC:article-77078'] },
      { code: 'Q99.9', roles: ['UNSPECIFIED'], documentIds: ['DOC:article-77078'] },
    ]);
    expect(await diagnosesOf('0557T')).toHaveLength(8);
    expect(await ask(graph, "MATCH (p:Procedure {code: '77078'}) RETURN p.display AS display")).toEqual([
      { display: 'Bone densitometry of the axial skeleton by CT' },
    ]);
  });

  it('adds codes that no code set confirms, without raising discrepancies about them', async () => {
    await load(await page('scan.txt', scan));
    const [unknown] = await ask(
      graph,
      "MATCH (d:Diagnosis {code: 'Q99.9'}) RETURN d.display AS display, d.billable AS billable, d.documentId AS codeSet",
    );
    expect(unknown).toEqual({ display: 'A thing of this page', billable: false, codeSet: null });
    expect(reported.at(-1)).toBe('31 discrepancies (0 new, 0 resolved)');
  });

  it('replaces its former assertions in a new edition', async () => {
    const path = await page('scan.txt', scan);
    await load(path);
    await page('scan.txt', scan.replace(/^Q99.*$/m, '').replace('Common indication.', 'A risk factor.'));
    await load(path);
    expect(await diagnosesOf('77078')).toEqual([
      { code: 'M81.0', roles: ['RISK_FACTOR'], documentIds: ['DOC:article-77078'] },
    ]);
    expect(await ask(graph, "MATCH (d:Diagnosis {code: 'Q99.9'}) RETURN d.code AS code")).toEqual([]);
  });

  it('changes nothing when imported again', async () => {
    const path = await page('scan.txt', scan);
    await load(path);
    const before = await everything(graph);
    await load(path);
    expect(await everything(graph)).toEqual(before);
  });

  it('is independent of another page about the same procedure', async () => {
    await load(await page('scan.txt', scan));
    const other = scan.replace(/^Q99.*$/m, '').replace('Common indication.', 'Steroids are a risk factor.');
    const path = await page('Second opinion.txt', other);
    await load(path);
    const both = ['DOC:article-77078', 'DOC:article-77078-second-opinion'];
    expect((await diagnosesOf('77078'))[0]).toEqual({
      code: 'M81.0',
      roles: ['INDICATION', 'RISK_FACTOR'],
      documentIds: both,
    });
    await page('Second opinion.txt', other.replace('Steroids are a risk factor.', 'A common indication.'));
    await load(path);
    expect((await diagnosesOf('77078'))[0]).toEqual({ code: 'M81.0', roles: ['INDICATION'], documentIds: both });
    expect(await forgetDocument(graph, 'DOC:article-77078')).toBe(2);
    expect(await diagnosesOf('77078')).toEqual([
      { code: 'M81.0', roles: ['INDICATION'], documentIds: ['DOC:article-77078-second-opinion'] },
    ]);
  });

  it('leaves no trace when it is forgotten', async () => {
    const before = await everything(graph);
    await load(await page('scan.txt', scan));
    expect(await forgetDocument(graph, 'DOC:article-77078')).toBe(2);
    expect(await everything(graph)).toEqual(before);
  });

  it('raises discrepancies of its own', async () => {
    await load(await page('scan.txt', scan.replace('M81.0 | Age-related', 'M81.8 | Age-related')));
    expect(reported.at(-1)).toBe('32 discrepancies (1 new, 0 resolved)');
  });

  it('is imported without rows whose code is malformed, and each is reported', async () => {
    await load(await page('scan.txt', scan.replace('Q99.9', 'none')));
    expect(complaints).toEqual([
      expect.stringMatching(/^scan\.txt: line 7: Row left out: A diagnosis code must be .*but got "none"/),
    ]);
    expect(await diagnosesOf('77078')).toHaveLength(1);
  });
});

describe('a page that cannot be imported', () => {
  it('is refused with its name and the reason, and the others are imported', async () => {
    await mkdir(pathOf('folder'));
    const refused = await load(
      await page('empty.txt', ' \n\n'),
      await page('binary.txt', Buffer.from([67, 80, 84, 0, 1])),
      await page('latin1.txt', Buffer.from([67, 233, 84])),
      await page('letter.txt', 'Dear Sir,\nthe weather is fine.\n'),
      await page('bare.txt', 'CPT 77081 is a code.\n'),
      pathOf('missing.txt'),
      pathOf('folder'),
      await page('scan.txt', scan),
      await page('again.txt', scan),
    );
    expect(refused).toBe(8);
    expect(complaints).toEqual([
      'empty.txt: A page must contain text, but got an empty file.',
      'binary.txt: A page must be text in UTF-8, but got binary data.',
      'latin1.txt: A page must be text in UTF-8, but got another encoding. Save the page as UTF-8.',
      'letter.txt: A page must name a procedure, such as "CPT 0557T", but names none.',
      'bare.txt: A page must say something about its procedure, but nothing about 77081 could be read.',
      'missing.txt: The page does not exist.',
      'folder: A page must be a text file, but got a folder or device.',
      expect.stringMatching(/^again\.txt: .*scan\.txt is the same page/),
    ]);
    expect(await diagnosesOf('77078')).toHaveLength(2);
  });
});

describe('forgetting', () => {
  it('leaves no discrepancy without its assertion, even if the process is killed before the refresh', async () => {
    const unraised = 'MATCH (d:Discrepancy) WHERE NOT EXISTS { (d)-[:RAISED_BY]->() } RETURN count(d) AS n';
    await deleteDocument(graph, 'DOC:article-0557t');
    expect(await ask(graph, unraised)).toEqual([{ n: 0 }]);
  });

  it('accepts only articles, and lists the ones there are', async () => {
    await expect(forgetDocument(graph, 'DOC:modifiers')).rejects.toThrow(
      'Expected one of DOC:article-0557t, but got "DOC:modifiers".',
    );
  });
});
