import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import type { Gate, NodeRow } from '../../records/gate.ts';
import type { Release } from './release.ts';

export type ChangeKind = NodeProperties<'ReleaseChange'>['change'];

/** How a release changes a code. The old title is null for a new code, the new title for a deleted one. */
export interface CodeChange {
  readonly code: string;
  readonly change: ChangeKind;
  readonly oldTitle: string | null;
  readonly newTitle: string | null;
}

/**
 * The node of a change.
 * @param codeId the id of the code's node
 * @param position the code's position in the published order; 0 in a code system without a hierarchy
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
