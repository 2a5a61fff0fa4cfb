import { isRetired } from '../graph/retired.ts';
import { mostCompared, mostNeighbours, type Source } from './plan.ts';
import type { Matched } from './print-match.ts';
import type { Owner, Printing } from './printing.ts';

/** So many pairs of a neighbour and another node are looked at: where there are many neighbours, none of the largest. */
const mostPairs = 500_000;

/**
 * Finds the nodes that share the most neighbours with the owner. In the place of a relationship stands a map: the
 * score, the ids of what both have, and how many each has alone.
 */
export function printSimilar(
  { writer, carried }: Printing,
  { through, direction, first, asOf }: Source & { readonly kind: 'similar' },
  { variable: own }: Owner,
  { node, edge }: Matched,
): void {
  const out = direction === 'OUT';
  const to = out ? `-[:${through}]->` : `<-[:${through}]-`;
  const back = out ? `<-[:${through}]-` : `-[:${through}]->`;
  const neighbour = writer.name('n');
  const step = (...columns: (string | undefined)[]) => `WITH ${[...columns, ...carried].join(', ')}`;
  const limit = (count: number) => `LIMIT ${writer.parameter(count)}`;
  const ended = asOf === undefined ? '' : ` AND NOT ${isRetired(node, writer.parameter(asOf))}`;
  // Counted once, not for each of the others.
  writer.line(step(own, `COUNT { (${own})${to}() } AS here`));
  writer.line(`MATCH (${own})${to}(${neighbour})`);
  writer.line(`${step(own, 'here', neighbour, `COUNT { (${neighbour})${back}() } AS size`)}`);
  writer.line(`ORDER BY size, ${neighbour}.id ${limit(mostNeighbours)}`);
  const [few, most] = [writer.parameter(mostPairs / mostNeighbours), writer.parameter(mostPairs)];
  writer.line(step(own, 'here', neighbour, 'size'));
  writer.line(`WHERE size <= ${few} OR size * here <= ${most}`);
  writer.line(`MATCH (${neighbour})${back}(${node})`);
  writer.line(step(own, 'here', node, `collect(${neighbour}.id) AS ids`));
  writer.line(`WHERE ${node} <> ${own}${ended}`);
  writer.line(
    `${step(own, 'here', node, 'ids', 'size(ids) AS seen')} ORDER BY seen DESC, ${node}.id ${limit(mostCompared)}`,
  );
  writer.line(step(own, 'here', node, 'ids', 'seen', `COUNT { (${node})${to}() } AS there`));
  writer.line(`ORDER BY toFloat(seen) / (here + there - seen) DESC, ${node}.id ${limit(first)}`);
  // The best are counted again among all neighbours, for not all may have been gone through.
  writer.line(step('here', node, 'ids', 'there', `COUNT { (${node})${to}()${back}(${own}) } AS shared`));
  const values = [
    'score: toFloat(shared) / (here + there - shared)',
    'sharedCount: shared',
    'sharedIds: ids',
    'onlyHere: here - shared',
    'onlyThere: there - shared',
  ];
  writer.line(step(node, `{${values.join(', ')}} AS ${edge}`));
}
