import type { Statistics } from '../../graph/statistics/statistics.ts';
import { nodesOfAnchor } from '../costing/work-of-anchor.ts';
import { degreeOf } from '../costing/work-of-relation.ts';
import type { NodeSet, Predicate, RelatedNodes } from '../plan/predicate.ts';
import type { Anchor, Scope } from '../plan/scope.ts';

/** The most nodes of a set: engines may go through all of it to see whether a node is in it. */
const mostMembers = 1_000;

/** How many times each node would be checked, at least, for a set to be worth it. */
const oftenEnough = 4;

/** What finding sets needs, and where to put them. */
interface Finding {
  readonly statistics: Statistics;
  readonly sets: NodeSet[];
}

/**
 * The scope of a list of all nodes, with sets instead of conditions that it would check many times on the same related
 * nodes. For other lists, sets would be more work: they have few nodes.
 */
export function withSets(finding: Finding, scope: Scope): Scope {
  const { source, label = '', filter } = scope;
  if (source.kind !== 'all') return scope;
  if (source.anchor) return { ...scope, source: { ...source, anchor: anchorWithSets(finding, source.anchor) } };
  if (!filter.node) return scope;
  const node = predicateWithSets(finding, filter.node, finding.statistics.nodes(label));
  return { ...scope, filter: { ...filter, node } };
}

function anchorWithSets(finding: Finding, anchor: Anchor): Anchor {
  const nodes = nodesOfAnchor(finding.statistics, anchor);
  const rest = anchor.rest.map((one) => predicateWithSets(finding, one, nodes));
  return anchor.kind === 'related'
    ? { ...anchor, rest, anchor: anchorWithSets(finding, anchor.anchor) }
    : { ...anchor, rest };
}

/** @param times how many nodes are checked */
function predicateWithSets(finding: Finding, predicate: Predicate, times: number): Predicate {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return { ...predicate, of: predicate.of.map((one) => predicateWithSets(finding, one, times)) };
    case 'not':
      return { ...predicate, of: predicateWithSets(finding, predicate.of, times) };
    case 'related':
      return relatedWithSets(finding, predicate, times);
    default:
      return predicate;
  }
}

function relatedWithSets(finding: Finding, related: RelatedNodes, times: number): RelatedNodes {
  const { statistics, sets } = finding;
  const { label, of, relation } = related;
  if (label === undefined || !goesFurther(of)) return related;
  const checks = times * degreeOf(statistics, relation);
  const nodes = statistics.nodes(label);
  if (nodes > mostMembers || checks < oftenEnough * nodes) {
    return { ...related, of: predicateWithSets(finding, of, checks) };
  }
  const where = predicateWithSets(finding, of, nodes);
  return { ...related, of: { kind: 'member', label, set: sets.push({ label, where }) - 1 } };
}

/** Whether a predicate has conditions on other nodes: only these take long enough. */
function goesFurther(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of.some(goesFurther);
    case 'not':
      return goesFurther(predicate.of);
    default:
      return predicate.kind === 'related' || predicate.kind === 'count';
  }
}
