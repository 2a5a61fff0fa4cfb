/** Words of a name as part of an id: lower case, with hyphens between them. */
export function slugOf(...names: readonly string[]): string {
  return names
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '')
    .join('-');
}
