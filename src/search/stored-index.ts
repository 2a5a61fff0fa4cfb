import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReleaseFiles } from '../graph/port.ts';
import { decodeContent, encodeContent, type StoredContent } from '../graph/stored/stored-content.ts';
import { inTurns } from '../turns.ts';
import { GrowingArray } from './growing-array.ts';
import type { IndexContent } from './index-content.ts';

/** The file of a release that has the content of its search index. */
export const indexFileName = 'search.index';

/** The rooms whose code decides what an index of the same graph has. */
const rooms = ['../search', '../codes', '../graph/model'];

/** The stored content of a release's index; undefined if it has to be built. */
export async function readStoredIndex(files: ReleaseFiles, release: string): Promise<IndexContent | undefined> {
  const file = await files.read(release, indexFileName);
  if (!file) return undefined;
  const key = await keyOf(release);
  if (!key) return undefined;
  const stored = await inTurns(decodeContent(key, file));
  return stored && contentOf(stored as unknown as StoredIndex);
}

/** Stores the content of a release's index, if that is possible. */
export async function storeIndex(files: ReleaseFiles, release: string, content: IndexContent): Promise<void> {
  const key = await keyOf(release);
  if (key) await files.write(release, indexFileName, await inTurns(encodeContent(key, { ...storedOf(content) })));
}

type Numbers = Uint32Array;

type StoredIndex = Pick<IndexContent, 'ids' | 'systems' | 'codes' | 'terms' | 'shares'> &
  Readonly<
    Record<
      | ('lastStated' | 'lastCovered' | 'billableFrom' | 'billableTo' | 'deleted' | 'likelihoods')
      | ('ends' | 'parents' | 'defaults' | 'firstNames' | 'entryOf' | 'fieldOf' | 'starts' | 'names' | 'byCode'),
      Numbers
    >
  >;

function storedOf(content: IndexContent): StoredIndex & StoredContent {
  const { ids, systems, codes, terms, shares, starts, names, byCode, days, deleted, families } = content;
  const { likelihoods, firstNames, entryOf, fieldOf } = content;
  return {
    ...{ ids, systems, codes, terms, shares, starts, names, byCode },
    lastStated: days.lastStated.values,
    lastCovered: days.lastCovered.values,
    billableFrom: days.billableFrom.values,
    billableTo: days.billableTo.values,
    deleted: Uint32Array.from(deleted),
    likelihoods: likelihoods.values,
    ...families,
    firstNames: firstNames.values,
    entryOf: entryOf.values,
    fieldOf: fieldOf.values,
  };
}

function contentOf({ deleted, ends, parents, defaults, ...stored }: StoredIndex): IndexContent {
  const { lastStated, lastCovered, billableFrom, billableTo, likelihoods, firstNames, entryOf, fieldOf } = stored;
  return {
    ...stored,
    days: {
      lastStated: GrowingArray.of(lastStated),
      lastCovered: GrowingArray.of(lastCovered),
      billableFrom: GrowingArray.of(billableFrom),
      billableTo: GrowingArray.of(billableTo),
    },
    deleted: new Set(deleted),
    likelihoods: GrowingArray.of(likelihoods),
    families: { ends, parents, defaults },
    firstNames: GrowingArray.of(firstNames),
    entryOf: GrowingArray.of(entryOf),
    fieldOf: GrowingArray.of(fieldOf),
  };
}

/** The release, how numbers are stored, and the code that builds an index; undefined if that cannot be read. */
async function keyOf(release: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256');
    for (const room of rooms) {
      const folder = fileURLToPath(new URL(room, import.meta.url));
      const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.ts')).sort();
      const texts = await Promise.all(paths.map((path) => readFile(join(folder, path))));
      for (const [index, text] of texts.entries()) hash.update(`${paths[index]} ${text.length} `).update(text);
    }
    return `${release} ${endianness()} ${hash.digest('hex')}`;
  } catch {
    return undefined;
  }
}
