import { systemNames, wordsOf } from '../../data/label.ts';
import { nameOf } from '../../data/relationships.ts';
import { Choice } from '../../parts/choice.tsx';
import { documentsOf, type Filters } from './filters.ts';
import type { Scene } from './scene.ts';

interface Props {
  readonly scene: Scene;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Filters of the picture: each has the values that are drawn. */
export function FilterBar({ scene, filters, onChange }: Props) {
  const edges = [...scene.edges.values()];
  const relationships = [...new Set(edges.map(({ relationship }) => relationship))];
  const systems = [...new Set([...scene.nodes.values()].flatMap(({ node }) => ('system' in node ? node.system : [])))];
  const confidences = [...new Set(edges.flatMap(({ assertions }) => assertions.map(({ confidence }) => confidence)))];
  const documents = new Map(edges.flatMap((edge) => [...documentsOf(edge)]));
  const set = (change: Record<string, string>) => {
    const changed = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '');
    onChange(Object.fromEntries(changed));
  };
  return (
    <>
      <Choice
        name="Relationship"
        value={filters.relationship}
        of={relationships.map((one) => [one, nameOf(one, 'OUT')])}
        onChoose={(relationship) => set({ relationship })}
      />
      <Choice
        name="System"
        value={filters.system}
        of={systems.map((one) => [one, systemNames[one]])}
        onChoose={(system) => set({ system })}
      />
      <Choice
        name="Confidence"
        value={filters.confidence}
        of={confidences.map((one) => [one, wordsOf(one)])}
        onChoose={(confidence) => set({ confidence })}
      />
      <Choice name="Document" value={filters.document} of={[...documents]} onChoose={(document) => set({ document })} />
    </>
  );
}
