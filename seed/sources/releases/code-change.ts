import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import type { Release } from './release.ts';

export type ChangeKind = NodeProperties<'ReleaseChange'>['change'];

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
export function changeRow(
  gate: Gate,
  { code, ...change }: CodeChange,
  codeId: string,
  { id: releaseId, system, version }: Release,
  position = 0,
): NodeRow {
  const id = `CHANGE:${system}-${version}-${code}`;
  const place = { position, lastPosition: position };
  return gate.node('ReleaseChange', { id, ...change, codeId, releaseId, system, version, ...place });
}
