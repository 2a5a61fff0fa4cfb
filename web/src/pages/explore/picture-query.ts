import type { Scene, Step } from './scene.ts';

/**
 * The query behind a whole picture, with a field for each of its steps: it answers with the ids that are drawn. What somebody has
 * hidden or filtered is in it, too, and so is what a full picture has no room for.
 */
export function pictureQuery({ start, steps }: Scene, asOf: string | undefined): string {
  const date = asOf === undefined ? '' : `, asOf: ${text(asOf)}`;
  const fields = steps.map((step, i) => `  step${i + 1}: ${fieldOf(step, date)}`);
  return `{\n  start: node(id: ${text(start)}) { id }\n${fields.join('\n')}\n}`;
}

function fieldOf(step: Step, date: string): string {
  if (step.kind === 'path') {
    const path = `paths(from: ${text(step.from)}, to: ${text(step.to)}, first: 3${date})`;
    return `${path} { paths { explanation steps { relationship from { id } to { id } } } }`;
  }
  const { id, relationship, direction, first } = step;
  const which = `id: ${text(id)}, types: [${relationship}], direction: ${direction}, first: ${first}`;
  return `neighbors(${which}) { totalCount edges { node { id } assertions { section row statement document { title } } } }`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
