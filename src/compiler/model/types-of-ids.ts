import type { CompilerOptions } from '../options.ts';
import type { NodeType } from './model.ts';
import { allLabels } from './reading.ts';

type TypesOfIds = (type: NodeType, ids: readonly string[]) => NodeType;

/**
 * Returns a function that leaves out the object types of an interface that nodes with these ids cannot have. If one is
 * left, the nodes are matched by its label. The type is unchanged if an id may be that of any node.
 */
export function createTypesOfIds({ graph, knowledge }: Pick<CompilerOptions, 'graph' | 'knowledge'>): TypesOfIds {
  const known = new WeakMap<NodeType, Map<string, NodeType>>();

  function withLabels(type: NodeType, labels: readonly string[]): NodeType {
    const concrete = type.concrete.filter(({ label }) =>
      allLabels({ graph }, label).some((one) => labels.includes(one)),
    );
    const [first, ...others] = concrete;
    if (!first) return type;
    return { ...type, concrete, label: others.length === 0 ? first.label : type.label };
  }

  return (type, ids) => {
    const labels = type.concrete.length > 1 ? labelsOf(knowledge, ids) : undefined;
    if (!labels) return type;
    const ofType = known.get(type) ?? new Map<string, NodeType>();
    known.set(type, ofType);
    const key = labels.toSorted().join();
    const narrower = ofType.get(key) ?? withLabels(type, labels);
    ofType.set(key, narrower);
    return narrower;
  };
}

/** The labels that these nodes may have; undefined if one may have any. */
function labelsOf({ labelsOfId }: CompilerOptions['knowledge'], ids: readonly string[]): string[] | undefined {
  const labels = new Set<string>();
  for (const id of ids) {
    const own = labelsOfId(id);
    if (!own) return undefined;
    for (const label of own) labels.add(label);
  }
  return [...labels];
}
