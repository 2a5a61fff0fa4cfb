import type { Content } from '../../records/content.ts';
import type { NodeRow } from '../../records/gate.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { Loading } from '../code-set-source.ts';
import type { CodeList } from './code-list.ts';
import { type KnownCode, readKnownCodes } from './known-codes.ts';
import { type ListedCode, titlesOf } from './listed-code.ts';
import { readReleases } from './release.ts';

/**
 * The content that adds what an excerpt of a release says about its codes. It is not the release: codes that it does not list
 * stay as they are. What a whole release of the same year or a later one says counts more.
 * @throws {GraphError}
 */
export async function loadExcerpt({ graph, gate }: Loading, list: CodeList): Promise<Content> {
  const { release, codes, titles } = list;
  const known = await readKnownCodes(graph, release.system, titles);
  const newest = (await readReleases(graph, release.system)).at(-1)?.version ?? '';
  const document = documentOf(list);
  const shown = newest < release.version ? codes : codes.filter(({ id }) => !known.has(id));
  const { system, effectiveFrom } = release;
  return {
    document,
    nodes: shown.map(({ label, id, code, properties, validFrom, validTo = null }): NodeRow => {
      const days = validFrom === undefined ? {} : { validFrom, validTo };
      if (known.has(id)) return gate.node(label, { ...properties, ...days, id });
      const listed = validFrom === undefined ? { listedFrom: effectiveFrom } : days;
      return gate.node(label, { ...properties, ...listed, id, system, code, documentId: document.id });
    }),
    types: [],
    references: [],
    remarks: [
      `An excerpt of ${release.version}, as its name says: codes that it does not list stay as they are.`,
      ...revised(shown, known, titles),
    ],
  };
}

function documentOf({ document, release }: CodeList): DocumentRecord {
  const { version, system, effectiveFrom, effectiveTo } = release;
  return {
    ...document,
    id: `${document.id}-excerpt-${version}`,
    title: `${document.title}, an excerpt`,
    version,
    covers: [system],
    coversFrom: effectiveFrom,
    coversTo: effectiveTo,
    slice: true,
  };
}

function revised(codes: readonly ListedCode[], known: ReadonlyMap<string, KnownCode>, titles: readonly string[]) {
  const changed = codes.filter((one) => {
    const before = known.get(one.id);
    return before && titlesOf(one, titles).some((title, index) => title !== before.titles[index]);
  });
  return changed.length === 0 ? [] : [`Codes with another title than in the release before it: ${changed.length}.`];
}
