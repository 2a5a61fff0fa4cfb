import type { NodeProperties } from '../../../src/graph/model/labels.ts';
import { lazily, type Rows } from '../../records/content.ts';
import type { Gate, NodeRow, ReferenceRow } from '../../records/gate.ts';
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
  const id = changeId({ system, version }, code);
  const place = { position, lastPosition: position };
  return gate.node('ReleaseChange', { id, ...change, codeId, releaseId, system, version, ...place });
}

/** The relationships from codes to the changes that a release made to them: `idOf` gives the id of a code's node. */
export function changeReferences<Change extends CodeChange>(
  gate: Gate,
  changes: readonly Change[],
  idOf: (change: Change) => string,
  release: Release,
): Rows<ReferenceRow> {
  return lazily(changes, (change) => gate.reference('CHANGED_BY', idOf(change), changeId(release, change.code)));
}

function changeId({ system, version }: Pick<Release, 'system' | 'version'>, code: string): string {
  return `CHANGE:${system}-${version}-${code}`;
}
