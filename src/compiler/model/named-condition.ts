import { type Directed, directive } from './directives.ts';
import type { PlacedCondition } from './model.ts';
import type { Owner, Reading } from './reading.ts';

/** The condition of `@condition` on an argument or input field; undefined if there is none, or it is unknown. */
export function namedCondition(
  { graph, knowledge, faults }: Reading,
  owner: Owner,
  element: Directed,
  coordinate: string,
): PlacedCondition | undefined {
  const given = directive(element, 'condition');
  if (!given) return undefined;
  const condition = knowledge.conditions[String(given.name)];
  if (!condition) {
    const known = Object.keys(knowledge.conditions).join(', ');
    faults.add(coordinate, `names the condition "${given.name}", which is not defined: use one of ${known}.`, element);
    return undefined;
  }
  const needed = condition.kind === 'subtree' ? [graph.hierarchy.position] : condition.properties;
  if (!needed.some((property) => owner.property(property))) {
    faults.add(coordinate, `needs one of ${needed.join(', ')}, but ${owner.name} has none of them.`, element);
  }
  return { condition, labels: owner.labels };
}
