import type { Content } from '../../records/content.ts';
import type { Loading } from '../code-set-source.ts';
import { readReleases } from '../releases/release.ts';
import { transitionTo } from '../releases/transition.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { type CodeStates, readStoredCodes, statesOf } from './code-state.ts';
import { releaseOfYear } from './release.ts';
import { contentOf, documentOf } from './release-content.ts';
import type { TabularEntry, TabularList } from './tabular-list.ts';

/**
 * The content that adds the headers of a release that only its tabular list has, because the release was loaded from addenda
 * of billable codes. Undefined if there are none, or if the release of the list is not loaded.
 * @throws {GraphError}
 */
export async function missingHeaders(
  { graph, gate, faults }: Loading,
  { version, entries }: TabularList,
): Promise<Content | undefined> {
  const releases = await readReleases(graph, 'ICD10CM');
  const loaded = releases.find((one) => one.version === version);
  if (!loaded) return undefined;
  const stored = await readStoredCodes(graph);
  const states = statesOf(stored);
  const headers = headersOf(entries, states);
  if (headers.length === 0) return undefined;
  const release = releaseOfYear(Number(loaded.version.slice(2)), loaded.sha256);
  const changes = applyEdits(states, headers, release, transitionTo(release, releases), faults);
  const content = contentOf(gate, documentOf(releases.at(-1) ?? release), { stored, states }, changes, release);
  const remark = `Headers of ${release.version} that no other file lists: ${headers.length}.`;
  return { ...content, remarks: [remark, ...content.remarks] };
}

/** The codes of the list that are not loaded, but are above codes that are. */
function headersOf(entries: readonly TabularEntry[], states: CodeStates): Edit[] {
  const known = [...states.keys()];
  return entries
    .filter(({ place }) => !place.includes('-') && !states.has(place) && known.some((code) => code.startsWith(place)))
    .map(({ place: code, title: display }) => {
      return { kind: 'state', line: 0, code, display, shortTitle: undefined, billable: false };
    });
}
