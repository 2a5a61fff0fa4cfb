import { hierarchy } from '../graph/model/relationships.ts';
import { codeSystems } from './code-systems.ts';
import { codeId, compact } from './parse-code.ts';

/**
 * The hierarchy of ICD-10-CM. A header has more specific codes below it, down to the billable ones; the topmost is the
 * category, which is in a block, which is in a chapter.
 */

const [icd10cm] = codeSystems.Diagnosis;

const categoryLength = 3;

/** The category of a diagnosis: `M80` of `M80.00XA`. */
export function categoryOf(code: string): string {
  return code.slice(0, categoryLength);
}

/** The id of a diagnosis, followed by those of all headers that can be above it, nearest first. */
export function withHeaders(id: string): string[] {
  const shortest = id.indexOf(':') + 1 + categoryLength;
  const lengths = Array.from({ length: Math.max(id.length - shortest, 0) + 1 }, (_, index) => id.length - index);
  return lengths.map((length) => id.slice(0, length)).filter((one) => !one.endsWith('.'));
}

/**
 * The id of a diagnosis, block or chapter that a person typed; blocks and chapters are ranges of categories. It accepts
 * `m80`, `M80-M85` and `ICD10CM:M80-M85`.
 * @throws {MalformedCodeError}
 */
export function hierarchyId(text: string): string {
  const written = compact(text);
  const place = written.startsWith('ICD10CM:') ? written.slice('ICD10CM:'.length) : written;
  const ends = place.split('-');
  const isRange = ends.length === 2 && ends.every((end) => end.length === categoryLength && icd10cm.pattern.test(end));
  return isRange ? `ICD10CM:${place}` : codeId('Diagnosis', place);
}

/** In Cypher: from a diagnosis to all codes below it. */
export const toDescendants = `<-[:CHILD_OF*1..${hierarchy.longestWalk}]-`;

/** In Cypher: from a diagnosis to itself and to everything above it: headers, blocks and its chapter. */
export const toSelfAndAncestors = `-[:${hierarchy.steps.join('|')}*0..${hierarchy.longestWalk}]->`;
