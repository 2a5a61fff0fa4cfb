import { type Content, together } from '../../records/content.ts';
import type { NodeRow } from '../../records/node-row.ts';
import type { Loading } from '../code-set-source.ts';
import { changeRow } from './code-change.ts';
import { type CodeList, codeRow } from './code-list.ts';
import { type KnownCode, readKnownCodes } from './known-codes.ts';
import { changeOf, end } from './list-changes.ts';
import { type Release, releaseRow } from './release.ts';

/**
 * The content that puts a release before the only one that is loaded, as if it had been loaded first: history begins
 * with it, and what the later one changed comes to light.
 */
export async function loadEarlierCodeList({ graph }: Loading, list: CodeList, later: Release): Promise<Content> {
  const { document, release, codes, titles, references = [], types = [] } = list;
  const known = await readKnownCodes(graph, release.system, titles);
  const dated = codes.map((one) => ({ ...one, validFrom: one.validFrom ?? null, validTo: one.validTo ?? null }));
  const earlier = new Map(dated.map((one) => [one.id, earlierCode(one, titles)]));
  const gone = dated.filter(({ id, validTo }) => !known.has(id) && validTo === null);
  const added = [...known.values()].filter(({ id }) => !earlier.has(id));
  const changes = [
    ...[...known.values()].flatMap((one) => {
      const before = earlier.get(one.id);
      return changeOf(titles, listedLater(one, titles, before), before);
    }),
    ...gone.map((one) => end(earlierCode(one, titles))),
  ];
  return {
    document: { ...document, version: later.version },
    nodes: together<NodeRow>(
      dated.map((one, index) => {
        if (!known.has(one.id)) return codeRow(list, { ...one, ...(gone.includes(one) && ended(later)) }, index + 1);
        const { label, id, validFrom, validTo } = one;
        return { label, id, properties: { id, validFrom, validTo } };
      }),
      added.map(({ label, id }) => ({ label, id, properties: { id, validFrom: later.effectiveFrom } })),
      [releaseRow(release, document.id)],
      changes.map(({ id, ...change }) => changeRow(change, id, later)),
    ),
    types,
    references,
    remarks: [],
  };
}

function ended({ dayBefore: validTo }: Release) {
  return { validTo };
}

/** A code as it was before the later release. */
function earlierCode(
  { label, id, code, properties, validFrom, validTo }: Parameters<typeof codeRow>[1],
  titles: CodeList['titles'],
): KnownCode {
  const named = titles.map((title) => (typeof properties[title] === 'string' ? properties[title] : null));
  return { label, id, code, titles: named, validFrom, validTo };
}

/** A code as the later release lists it: what had ended before stays so. */
function listedLater(later: KnownCode, titles: CodeList['titles'], before: KnownCode | undefined) {
  const properties = Object.fromEntries(titles.map((title, index) => [title, later.titles[index]]));
  return { ...later, properties, validFrom: null, validTo: before?.validTo ?? null };
}
