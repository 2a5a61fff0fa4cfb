import { fieldsOf } from '../sdl.ts';
import type { Memory } from './memory.ts';

/** In this code, or below it: by its parents, and from the category on by its block and chapter. */
export function within({ nodesOf, related, schema }: Memory, text: string): (id: string) => boolean {
  const bare = compact(text.replace(/^ICD10CM:/i, ''));
  const isIt = (id: string) => compact(id.replace('ICD10CM:', '')) === bare;
  const { parent } = fieldsOf(schema, 'Diagnosis');
  const { blocks } = fieldsOf(schema, 'IcdChapter');
  const { categories } = fieldsOf(schema, 'IcdBlock');
  if (!parent || !blocks || !categories) throw new Error('The hierarchy has other names.');
  const ids = (of: { node: { properties: { id: string } } }[]) => of.map(({ node }) => node.properties.id);
  const owners = (typeName: string, field: typeof blocks, id: string) =>
    nodesOf(typeName)
      .map(({ properties }) => properties.id)
      .filter((owner) => ids(related(owner, field)).includes(id));
  const above = (id: string): string[] => [
    ...ids(related(id, parent)),
    ...owners('IcdBlock', categories, id),
    ...owners('IcdChapter', blocks, id),
  ];
  const lies = (id: string): boolean => isIt(id) || above(id).some(lies);
  return lies;
}

/** A code in the form for comparison, however it is written. */
export function compact(code: unknown): string {
  return String(code).replace(/[\s.]/g, '').toUpperCase();
}
