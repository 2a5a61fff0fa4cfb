import { editDistance } from '../../search/edit-distance.ts';

const mostListed = 20;
const farthest = 64;

/** Names as messages list them, those first that are written most like the text: `FY2025, FY2026 and 3 more`. */
function nearestFirst(names: readonly string[], text: string): string {
  const distance = new Map(names.map((name) => [name, distanceOf(name, text)]));
  const sorted = names.toSorted((one, other) => (distance.get(one) ?? 0) - (distance.get(other) ?? 0));
  const more = sorted.length - mostListed;
  return `${sorted.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The rule that a name breaks, and the loaded names; `load` says what to load if there are no names. */
export function explainUnloaded(rule: string, loaded: readonly string[], name: string, load: string): string {
  if (loaded.length === 0) return `${rule} ${load}`;
  return `${rule} These are loaded, the nearest first: ${nearestFirst(loaded, name)}.`;
}

function distanceOf(name: string, text: string): number {
  return editDistance(name.toUpperCase(), text.toUpperCase(), farthest);
}
