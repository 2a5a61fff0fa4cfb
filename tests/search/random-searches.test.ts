import { beforeAll, describe, expect, it } from 'vitest';
import { find } from '../../src/search/find.ts';
import { indexGraph, readContent } from '../../src/search/read-entries.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { readStoredIndex, storeIndex } from '../../src/search/stored-index.ts';
import { stopWords, wordsOf } from '../../src/search/words.ts';
import { atOnce } from '../../src/turns.ts';
import { type Choices, createChoices } from '../support/differential/choices.ts';
import { onNeo4j } from '../support/graph.ts';
import { pseudoRandom } from '../support/pseudo-random.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

const runs = Number(process.env.SORTED_RUNS ?? (onNeo4j ? 20 : 100));

const { graph } = seededGraph(...icd10cmReleases);

interface Titled {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

let built: SearchIndex;
let stored: SearchIndex;
let codes: readonly Titled[];

beforeAll(async () => {
  built = await indexGraph(graph);
  stored = await storedIndex();
  const text = `MATCH (n:Diagnosis) WHERE n.display IS NOT NULL
RETURN n.id AS id, n.code AS code, n.display AS title ORDER BY id`;
  codes = (await graph.read({ text, parameters: {} })) as unknown as readonly Titled[];
});

describe('the search index', () => {
  it(`answers ${runs} random searches as a plain scan does`, () => {
    const random = createChoices(pseudoRandom(557, runs * 12));
    for (let round = 0; round < runs; round += 1) {
      const { text, mustFind, isWhole } = random.of([words, start])(random);
      const all = search(built, text, 2_000);
      expect(search(stored, text, 2_000), text).toEqual(all);
      const ids = all.hits.map(({ id }) => id);
      expect(ids, text).toEqual(expect.arrayContaining(mustFind));
      if (isWhole) expect(ids.toSorted(), text).toEqual(mustFind);
      const size = 1 + random.below(9);
      const page = search(stored, text, size);
      expect(page, text).toEqual({ ...all, hits: all.hits.slice(0, size), hasMore: ids.length > size });
      const last = page.hits.at(-1);
      const next = last && search(stored, text, size, last).hits;
      expect(next ?? [], text).toEqual(all.hits.slice(size, 2 * size));
    }
  });
});

/** Words of a title: the codes whose title has them all must be found. */
function words(random: Choices) {
  const inTitle = [...new Set(wordsOf(random.of(codes).title))].filter((word) => isContent(word));
  const asked = random.some(inTitle, 40).slice(0, 4);
  const has = ({ title }: Titled) => asked.every((word) => wordsOf(title).includes(word));
  return { text: asked.join(' '), mustFind: asked.length === 0 ? [] : idsOf(codes.filter(has)), isWhole: false };
}

/** The start of a code: exactly the codes that start with it are found. */
function start(random: Choices) {
  const { code } = random.of(codes);
  const text = code.slice(0, 3 + random.below(4)).replace(/\.$/, '');
  return { text, mustFind: idsOf(codes.filter((one) => one.code.startsWith(text))), isWhole: true };
}

function isContent(word: string): boolean {
  return word.length > 3 && !stopWords.has(word) && !/\d/.test(word);
}

function idsOf(found: readonly Titled[]): string[] {
  return found.map(({ id }) => id);
}

function search(
  index: SearchIndex,
  text: string,
  first: number,
  after?: { readonly score: number; readonly id: string },
) {
  const dayOf = () => ({ date: 20261123, covered: 20261123, begun: true });
  const systems = new Set(['ICD10CM']);
  return atOnce(find(index, { text, dayOf, systems, billable: undefined, first, after }));
}

/** The same index, from a file. */
async function storedIndex(): Promise<SearchIndex> {
  let file = new Uint8Array();
  const files = {
    read: async () => file,
    write: async (_release: string, _name: string, content: readonly Uint8Array[]) => {
      file = new Uint8Array(Buffer.concat(content));
    },
  };
  await storeIndex(files, 'a', await readContent(graph));
  expect(await readStoredIndex(files, 'another')).toBeUndefined();
  const content = await readStoredIndex(files, 'a');
  if (!content) throw new Error('The index must have been stored.');
  return atOnce(SearchIndex.of(content));
}
