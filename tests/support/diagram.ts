import type { RelationshipDescription } from '../../src/graph/model/relationships.ts';

/** A picture of relationship types in Mermaid's language: one arrow for each pair of labels, with all types between them. */
export function diagramOf(relationships: Readonly<Record<string, RelationshipDescription>>): string {
  const types = new Map<string, string[]>();
  for (const [type, { from, to }] of Object.entries(relationships)) {
    const key = `${from} ${to}`;
    types.set(key, [...(types.get(key) ?? []), type]);
  }
  const arrows = [...types].map(([key, named]) => {
    const [from, to] = key.split(' ');
    return `  ${from} -- "${named.join('<br>')}" --> ${to}`;
  });
  return ['```mermaid', 'flowchart LR', ...arrows, '```'].join('\n');
}
