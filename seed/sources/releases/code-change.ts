import type { NodeRow } from '../../records/node-row.ts';
import type { Release } from './release.ts';

export type ChangeKind = 'ADDED' | 'DELETED' | 'REVISED' | 'BECAME_HEADER' | 'BECAME_BILLABLE';

/** What a release does to a code. Titles are those before and after, and null where there is none. */
export interface CodeChange {
  readonly code: string;
  readonly change: ChangeKind;
  readonly oldTitle: string | null;
  readonly newTitle: string | null;
}

/**
 * The node of a change.
 * @param codeId the id of the code's node
 * @param position the code's place in the hierarchy; 0 in a code system that has none
 */
export function changeRow({ code, ...change }: CodeChange, codeId: string, release: Release, position = 0): NodeRow {
  const { id: releaseId, system, version } = release;
  const id = `CHANGE:${system}-${version}-${code}`;
  const properties = { id, ...change, codeId, releaseId, system, version, position, lastPosition: position };
  return { label: 'ReleaseChange', id, properties };
}
