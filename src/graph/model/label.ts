import { type Properties, written } from './property.ts';
import type { SourceName } from './sources.ts';

/** A label, with the labels that its nodes share with others, the sources that write it, and its properties. */
export function label<P extends Properties, const Shared extends readonly string[]>(
  shared: Shared,
  sources: readonly SourceName[],
  properties: P,
) {
  return { shared, properties: written(sources, properties) };
}

/** A label without shared labels, whose nodes come only from documents. */
export function fromRecords<P extends Properties>(properties: P) {
  return label([], ['records'], properties);
}
