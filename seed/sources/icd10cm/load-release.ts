import { type Content, together } from '../../records/content.ts';
import type { Loading } from '../code-set-source.ts';
import { isLoaded, loadedAlready, readReleases, releaseRow } from '../releases/release.ts';
import { transitionTo } from '../releases/transition.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { readStoredCodes, statesOf } from './code-state.ts';
import { releaseOf, requireOrder } from './release.ts';
import { contentOf, documentOf } from './release-content.ts';

/**
 * The content that brings the graph up to a release.
 * @param changesOnly whether the file lists only the changes of the release, and not all of its codes
 * @throws {BadFileError} if releases before it are missing, or a newer one is loaded
 */
export async function loadRelease(loading: Loading, edits: readonly Edit[], changesOnly: boolean): Promise<Content> {
  const { graph, faults, gate } = loading;
  const release = await releaseOf(loading);
  const releases = await readReleases(graph, release.system);
  const document = documentOf(release);
  // It may be the newest release or an older one.
  if (isLoaded(release, releases)) {
    const remarks = [loadedAlready(release)];
    return { document: documentOf(releases.at(-1) ?? release), nodes: [], types: [], references: [], remarks };
  }
  requireOrder(release, releases, changesOnly);
  const stored = await readStoredCodes(graph);
  const states = statesOf(stored);
  const all = changesOnly ? edits : [...edits, ...endsOf(edits, releases.length > 0 ? states.keys() : [])];
  const changes = applyEdits(states, all, release, transitionTo(release, releases), faults);
  const content = contentOf(gate, document, { stored, states }, changes, release);
  return { ...content, nodes: together(content.nodes, [releaseRow(gate, release, document.id)]) };
}

/** Deletions of the codes that a complete file no longer has. */
function endsOf(edits: readonly Edit[], known: Iterable<string>): Edit[] {
  const stated = new Set(edits.map(({ code }) => code));
  return [...known].filter((code) => !stated.has(code)).map((code) => ({ kind: 'end', line: 0, code }));
}
