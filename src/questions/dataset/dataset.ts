import type { Days, UsedEdition } from '../../codes/days.ts';
import { nodeLabels } from '../../graph/model/labels.ts';
import { relationships } from '../../graph/model/relationships.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import type { Statistics } from '../../graph/statistics/statistics.ts';
import { countBySystem } from './alike-codes.ts';
import { type Fact, type KnownFacts, type ReadPart, readCodes, readFacts, readParts } from './facts.ts';

/** What the graph contains; documents, releases and gaps by their ids. */
export interface Dataset {
  readonly documents: readonly string[];
  readonly releases: readonly string[];
  readonly systems: readonly SystemCount[];
  readonly nodes: readonly KindCount[];
  readonly relationships: readonly KindCount[];
  readonly discrepancies: readonly { readonly kind: string; readonly severity: string; readonly count: number }[];
  readonly gaps: readonly string[];
}

/** `active` is null if no edition covers the date. */
interface SystemCount extends UsedEdition {
  readonly count: number;
  readonly active: number | null;
}

interface KindCount {
  readonly name: string;
  readonly count: number;
}

/** Counting everything costs far more than the rows of the answer. */
export const datasetCost = 2_000;

/** What to describe. */
export interface DatasetRequest {
  readonly days: Days;
  /** Codes are counted as active on this date, or on the current day of each system. */
  readonly asOf: string | null | undefined;
  /** How large the graph is. */
  readonly sizes: Statistics;
  /** Only these parts are read; the others are empty. */
  readonly isWanted: (part: ReadPart | 'systems') => boolean;
}

/**
 * Describes what is in the graph. Only what has not been counted yet in this graph release is read: the codes with one
 * statement, everything else with another. A date needs no further statement.
 * @throws {UncoveredDateError} if no loaded edition of any system covers the date
 * @throws {GraphError}
 */
export async function describeDataset(
  graph: Reader,
  known: KnownFacts,
  { days, asOf, sizes, isWanted }: DatasetRequest,
): Promise<Dataset> {
  if (asOf) days.require(days.coverage.systems, asOf);
  const [facts, codes] = await Promise.all([
    readFacts(graph, known, readParts.filter(isWanted)),
    isWanted('systems') ? readCodes(graph, known) : [],
  ]);
  const dayOf = days.on(asOf);
  const list = (part: ReadPart) => (facts.get(part) ?? []).toSorted(byDetailAndName);
  return {
    documents: list('documents').map(({ name }) => name),
    releases: list('releases').map(({ name }) => name),
    systems: countBySystem(codes, dayOf).map(({ system, count, active }) => {
      const day = dayOf(system);
      return { ...days.usedOn(system, day), count, active: day.covered === null ? null : active };
    }),
    nodes: counted(Object.keys(nodeLabels), sizes.nodes),
    relationships: counted(Object.keys(relationships), sizes.relationships),
    discrepancies: list('discrepancies').map(({ name, detail, count }) => ({
      kind: name,
      severity: detail ?? '',
      count,
    })),
    gaps: list('gaps').map(({ name }) => name),
  };
}

/** The kinds that there are any of, by name. */
function counted(names: readonly string[], countOf: (name: string) => number): KindCount[] {
  const counts = names.map((name) => ({ name, count: countOf(name) })).filter(({ count }) => count > 0);
  return counts.toSorted((one, other) => compareValues(one.name, other.name));
}

function byDetailAndName(one: Fact, other: Fact): number {
  return compareValues(`${one.detail ?? ''} ${one.name}`, `${other.detail ?? ''} ${other.name}`);
}
