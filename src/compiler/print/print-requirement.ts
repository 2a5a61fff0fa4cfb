import type { RootPlan } from '../plan/plan.ts';
import type { Bounds } from '../plan/predicate.ts';
import type { RequiredValues, Requirement } from '../plan/requirement.ts';
import type { Interval } from './printing.ts';
import type { Writer } from './writer.ts';

/**
 * Prints a subquery for the positions of subtrees. If the graph has no such nodes, the interval is empty: its low end is
 * above its high one.
 */
export function printInterval(writer: Writer, bounds: Bounds): Interval {
  const { label, position, lastPosition, whole, from, to } = bounds;
  const [node, low, high] = [writer.name('n'), writer.name('low'), writer.name('high')];
  const ids = writer.parameter([...new Set([whole, ...from, ...to])]);
  const is = writer.parameter(whole);
  const [first, last] = [writer.parameter(from), writer.parameter(to)];
  writer.block('CALL ()', () => {
    writer.line(`UNWIND ${ids} AS id`);
    writer.line(`MATCH (${node}:${label} {id: id})`);
    writer.line(`WITH min(CASE WHEN id = ${is} THEN ${node}.${position} END) AS low,`);
    writer.line(`  max(CASE WHEN id = ${is} THEN ${node}.${lastPosition} END) AS high,`);
    writer.line(`  min(CASE WHEN id IN ${first} THEN ${node}.${position} END) AS first,`);
    writer.line(`  max(CASE WHEN id IN ${last} THEN ${node}.${lastPosition} END) AS last`);
    writer.line(`RETURN coalesce(low, first, 1) AS ${low}, coalesce(high, last, 0) AS ${high}`);
  });
  return { low, high };
}

/** Prints what a root requires, and returns the list of whether the graph has each; undefined if it requires nothing. */
export function printRequirements(
  writer: Writer,
  { requirements }: RootPlan,
  intervals: readonly Interval[],
): string | undefined {
  if (requirements.length === 0) return undefined;
  return `[${requirements.map((one) => printRequirement(writer, one, intervals)).join(', ')}]`;
}

function printRequirement(writer: Writer, requirement: Requirement, intervals: readonly Interval[]): string {
  if (requirement.kind === 'values') return printValues(writer, requirement);
  const { low, high } = intervals[requirement.bounds] ?? { low: '1', high: '0' };
  return `${low} <= ${high}`;
}

function printValues(writer: Writer, { label, property, values }: RequiredValues): string {
  const [node, met] = [writer.name('n'), writer.name('q')];
  const different = [...new Set(values)];
  writer.block('CALL ()', () => {
    writer.line(`UNWIND ${writer.parameter(different)} AS value`);
    writer.line(`MATCH (${node}:${label} {${property}: value})`);
    writer.line(`WITH count(DISTINCT value) AS known`);
    writer.line(`RETURN known = ${writer.parameter(different.length)} AS ${met}`);
  });
  return met;
}
