/** The last year in the name of a file; its folders do not matter. */
export function yearIn(path: string): string | undefined {
  return [...path.slice(path.search(/[^/\\]*$/)).matchAll(/20\d\d/g)].at(-1)?.[0];
}
