import type { Similar } from '../plan/scope.ts';
import { printPredicate } from './print-predicate.ts';
import { printNode } from './print-relation.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';

/** Pairs of a neighbor and another node that are looked at: where there are many neighbors, the largest are passed over. */
const mostPairs = 500_000;

/**
 * Finds the nodes that share the most neighbors with the owner. In place of a relationship there is a map: the score,
 * the ids of what both have, and how many each has alone.
 */
export function printSimilar(
  printing: Printing,
  { through, direction, first, where, mostNeighbors, mostCompared }: Similar,
  label: string | undefined,
  { variable: own }: Owner,
  { node, edge }: Matched,
): void {
  const { writer, carried } = printing;
  const [to, back] = arrows(through.join('|'), direction);
  const neighbor = writer.name('n');
  const step = (...columns: (string | undefined)[]) => `WITH ${variableList(...columns, carried)}`;
  const limit = (count: number) => `LIMIT ${writer.parameter(count)}`;
  // Counted once, not for each of the others.
  writer.line(step(own, `COUNT { (${own})${to}() } AS here`));
  writer.line(`MATCH (${own})${to}(${neighbor})`);
  writer.line(`${step(own, 'here', neighbor, `COUNT { (${neighbor})${back}() } AS size`)}`);
  writer.line(`ORDER BY size, ${neighbor}.id ${limit(mostNeighbors)}`);
  const [few, most] = [writer.parameter(mostPairs / mostNeighbors), writer.parameter(mostPairs)];
  writer.line(step(own, 'here', neighbor, 'size'));
  writer.line(`WHERE size <= ${few} OR size * here <= ${most}`);
  writer.line(`MATCH (${neighbor})${back}${printNode(node, label)}`);
  writer.line(step(own, 'here', node, `collect(${neighbor}.id) AS ids`));
  writer.line(`WHERE ${node} <> ${own}${where ? ` AND ${printPredicate(printing, where, node)}` : ''}`);
  writer.line(
    `${step(own, 'here', node, 'ids', 'size(ids) AS seen')} ORDER BY seen DESC, ${node}.id ${limit(mostCompared)}`,
  );
  writer.line(step(own, 'here', node, 'ids', 'seen', `COUNT { (${node})${to}() } AS there`));
  writer.line(`ORDER BY toFloat(seen) / (here + there - seen) DESC, ${node}.id ${limit(first)}`);
  // The best are counted again among all neighbors, for not all may have been gone through.
  writer.line(step('here', node, 'ids', 'there', `COUNT { (${node})${to}()${back}(${own}) } AS shared`));
  writer.line(step(node, `{${values.join(', ')}} AS ${edge}`));
}

const values = [
  'score: toFloat(shared) / (here + there - shared)',
  'sharedCount: shared',
  'sharedIds: ids',
  'onlyHere: here - shared',
  'onlyThere: there - shared',
];

/** The way to the neighbors, and the way back. */
function arrows(types: string, direction: 'OUT' | 'IN'): [string, string] {
  const [away, here] = [`-[:${types}]->`, `<-[:${types}]-`] as const;
  return direction === 'OUT' ? [away, here] : [here, away];
}
