import type { Reader } from '../graph/port.ts';
import { each, inTurns } from '../turns.ts';
import { type Rule, readSides, type Sides } from './note-sides.ts';

/** Two diagnoses that must not be coded together, and the Excludes1 note that says so. */
export interface ExcludedPair {
  /** The id of the diagnosis that the note applies to: it has the note itself, or inherits it. */
  readonly code: string;
  /** The id of the diagnosis that the note names, directly or by something above it. */
  readonly other: string;
  readonly note: Pick<Rule, 'id' | 'text' | 'place' | 'documentId'>;
}

/**
 * For each list of ids of diagnoses: its pairs that an Excludes1 note excludes, each pair once, in the order of their
 * ids. Notes of headers, blocks and chapters apply to everything below. Reads once for all lists.
 * @throws {GraphError}
 */
export async function findExcluded(graph: Reader, lists: readonly (readonly string[])[]): Promise<ExcludedPair[][]> {
  const ids = [...new Set(lists.filter(({ length }) => length > 1).flat())].sort();
  if (ids.length === 0) return lists.map(() => []);
  const sides = await readSides(graph, ids, ['EXCLUDES1']);
  return inTurns(each(lists, (list) => pairsIn([...new Set(list)].sort(), sides)));
}

/** Two diagnoses are one pair even if each excludes the other, or several notes exclude them. */
function pairsIn(ids: readonly string[], sides: ReadonlyMap<string, Sides>): ExcludedPair[] {
  const pairs = new Map<string, ExcludedPair>();
  for (const code of ids) {
    const applying = sides.get(code)?.applying ?? [];
    for (const other of ids) {
      const naming = sides.get(other)?.naming;
      const note = naming && applying.find(({ id }) => naming.has(id));
      if (!note || other === code) continue;
      const key = [code, other].sort().join();
      if (!pairs.has(key)) pairs.set(key, { code, other, note });
    }
  }
  return [...pairs.values()];
}
