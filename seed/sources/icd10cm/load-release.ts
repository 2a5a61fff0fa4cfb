import { type Content, together } from '../../records/content.ts';
import { icdId } from '../../records/ids.ts';
import type { DocumentRecord } from '../../records/records.ts';
import type { Loading } from '../code-set-source.ts';
import { changeReferences, changeRow } from '../releases/code-change.ts';
import { isLoaded, loadedAlready, readReleases, releaseRow } from '../releases/release.ts';
import { successionRow } from '../releases/succession.ts';
import { transitionTo } from '../releases/transition.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { readCodeStates } from './code-state.ts';
import { findSuccessors } from './find-successors.ts';
import { buildHierarchy } from './hierarchy.ts';
import { publishedOrder } from './published-order.ts';
import { releaseOf, requireOrder } from './release.ts';

const documentId = 'DOC:icd10cm';

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
  const states = await readCodeStates(graph);
  const all = changesOnly ? edits : [...edits, ...endsOf(edits, releases.length > 0 ? states.keys() : [])];
  const changes = applyEdits(states, all, release, transitionTo(release, releases), faults);
  const codes = publishedOrder(states);
  const { nodes, references, unparented } = buildHierarchy(gate, codes, documentId);
  const successors = findSuccessors(changes, states).map(({ code, successor, kind }) =>
    successionRow(gate, { from: icdId(code), to: icdId(successor), kind, edition: release.version }),
  );
  return {
    document,
    nodes: together(
      nodes,
      [releaseRow(gate, release, documentId)],
      changes.map((change) => changeRow(gate, change, icdId(change.code), release, states.get(change.code)?.position)),
    ),
    types: ['CHILD_OF', 'IN_BLOCK', 'IN_CHAPTER', 'LIES_IN'],
    references: together(
      references,
      successors,
      changeReferences(gate, changes, ({ code }) => icdId(code), release),
    ),
    growing: ['REPLACED_BY', 'CHANGED_BY'],
    remarks:
      unparented.length > 0
        ? [
            `Codes without a parent, because they start with no other code: ${unparented.length} (${unparented.join(', ')}).`,
          ]
        : [],
  };
}

/** Deletions of the codes that a complete file no longer has. */
function endsOf(edits: readonly Edit[], known: Iterable<string>): Edit[] {
  const stated = new Set(edits.map(({ code }) => code));
  return [...known].filter((code) => !stated.has(code)).map((code) => ({ kind: 'end', line: 0, code }));
}

function documentOf({ version }: { readonly version: string }): DocumentRecord {
  return {
    record: 'document',
    id: documentId,
    title: 'ICD-10-CM',
    publisher: 'CDC/NCHS and CMS',
    kind: 'CODE_SET',
    version,
    licenceNote:
      'A work of the US Government, in the public domain in the United States; WHO holds the copyright of ICD-10 elsewhere.',
  };
}
