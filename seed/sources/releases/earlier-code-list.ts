import { type Content, together } from '../../records/content.ts';
import type { NodeRow } from '../../records/gate.ts';
import type { Loading } from '../code-set-source.ts';
import { changeReferences, changeRow } from './code-change.ts';
import { type CodeList, codeRow } from './code-list.ts';
import { readKnownCodes } from './known-codes.ts';
import { changeOf, end } from './list-changes.ts';
import { titlesOf } from './listed-code.ts';
import { type Release, releaseRow } from './release.ts';
import { transitionTo } from './transition.ts';

/**
 * The content that adds a release before the only one that is loaded, as if it had been loaded first: history begins
 * with it, and the changes of the later release become known.
 */
export async function loadEarlierCodeList({ graph, gate }: Loading, list: CodeList, later: Release): Promise<Content> {
  const { document, release, codes, titles, labels, references = [], types = [] } = list;
  const all = await readKnownCodes(graph, release.system, titles);
  const known = new Map([...all].filter(([, { label }]) => labels?.includes(label) ?? true));
  const transition = transitionTo(later, [release]);
  const listed = { listedFrom: null, listedTo: null };
  const dated = codes.map((one) => ({
    ...one,
    ...listed,
    validFrom: one.validFrom ?? null,
    validTo: one.validTo ?? null,
  }));
  const earlier = new Map(dated.map((one) => [one.id, { ...one, titles: titlesOf(one, titles) }]));
  // A later list without any codes of a kind says nothing about that kind.
  const kinds = new Set([...known.values()].map(({ label }) => label));
  const gone = [...earlier.values()].filter(
    ({ id, label, validTo }) => kinds.has(label) && !known.has(id) && validTo === null,
  );
  const lastDays = new Map(gone.map(({ id }) => [id, transition.end]));
  const added = [...known.values()].filter(({ id }) => !earlier.has(id));
  const changes = [
    ...[...known.values()].flatMap((one) => {
      const before = earlier.get(one.id);
      // What had ended before stays so.
      return changeOf({ ...one, validTo: before?.validTo ?? null }, before);
    }),
    ...gone.map(end),
  ];
  return {
    document: { ...document, version: later.version },
    nodes: together<NodeRow>(
      dated.map((one, index) => {
        if (!known.has(one.id)) return codeRow(gate, list, { ...one, ...lastDays.get(one.id) }, index + 1);
        const { label, id, validFrom, validTo } = one;
        return gate.node(label, { id, validFrom, validTo });
      }),
      added.map(({ label, id }) => gate.node(label, { id, ...transition.begin })),
      [releaseRow(gate, release, document.id)],
      changes.map(({ id, ...change }) => changeRow(gate, change, id, later)),
    ),
    types,
    references: together(
      references,
      changeReferences(gate, changes, ({ id }) => id, later),
    ),
    growing: ['CHANGED_BY'],
    remarks: [],
  };
}
