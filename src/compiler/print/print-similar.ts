import type { Similar } from '../plan/scope.ts';
import { printPredicate } from './print-predicate.ts';
import { printNode } from './print-relation.ts';
import { type Matched, type Owner, type Printing, variableList } from './printing.ts';

/** The most pairs of a neighbor and another node. Above it, neighbors with many relationships are skipped. */
const mostPairs = 500_000;

/**
 * Prints a match for the nodes that share the most neighbors with the owner. In place of a relationship there is a map
 * with the score, the ids of shared neighbors, and the numbers of shared neighbors and of those that only one node has.
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
  // Counted once, not for each other node.
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
  // The rows that are left show how many nodes were compared.
  writer.line(step(own, 'here', `collect({node: ${node}, ids: ids}) AS compared`));
  writer.line('UNWIND compared AS one');
  writer.line(step(own, 'here', `one.node AS ${node}`, 'one.ids AS ids', 'size(compared) AS compared'));
  writer.line(step(own, 'here', node, 'ids', 'compared', 'size(ids) AS seen', `COUNT { (${node})${to}() } AS there`));
  writer.line(`ORDER BY toFloat(seen) / (here + there - seen) DESC, ${node}.id ${limit(first)}`);
  // The search may have skipped neighbors, so the shared neighbors of the best nodes are counted again.
  writer.line(step('here', node, 'ids', 'there', 'compared', `COUNT { (${node})${to}()${back}(${own}) } AS shared`));
  writer.line(step(node, `{${values.join(', ')}} AS ${edge}`));
}

const values = [
  'score: toFloat(shared) / (here + there - shared)',
  'sharedCount: shared',
  'sharedIds: ids',
  'onlyHere: here - shared',
  'onlyThere: there - shared',
  'comparedCount: compared',
];

/** The patterns to the neighbors, and back. */
function arrows(types: string, direction: 'OUT' | 'IN'): [string, string] {
  const [away, here] = [`-[:${types}]->`, `<-[:${types}]-`] as const;
  return direction === 'OUT' ? [away, here] : [here, away];
}
