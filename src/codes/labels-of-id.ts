import type { Label, SharedLabel } from '../graph/model/labels.ts';
import { labelOfPrefix } from './code-systems.ts';
import { idPrefixes } from './ids.ts';

const labelsOfPrefix: ReadonlyMap<string, readonly (Label | SharedLabel)[]> = new Map(
  [...labelOfPrefix, ...Object.entries(idPrefixes)].map(([prefix, label]) => [prefix, [label]]),
);

/** Blocks and chapters have the prefix of diagnoses, but are ranges. */
const labelsOfRange = ['IcdBlock', 'IcdChapter'] as const;

/**
 * The labels of which a node with this id has one: `Diagnosis` for `ICD10CM:M81.0`, `IcdBlock` and `IcdChapter` for
 * `ICD10CM:M80-M85`. Undefined if the prefix is not known.
 * @param id as it is stored
 */
export function labelsOfId(id: string): readonly (Label | SharedLabel)[] | undefined {
  const prefix = id.slice(0, Math.max(id.indexOf(':'), 0));
  return prefix === 'ICD10CM' && id.includes('-') ? labelsOfRange : labelsOfPrefix.get(prefix);
}
