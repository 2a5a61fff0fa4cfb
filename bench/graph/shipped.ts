import { fingerprintOf } from '../../seed/documents/write-source.ts';
import { readSources } from '../../seed/records/read-sources.ts';
import { shippedFiles } from '../../seed/seed.ts';

/** The shipped documents as if they were loaded, but without what they say, so that `npm start` does not load them. */
export async function shippedDocuments(): Promise<object[]> {
  const sources = await readSources(shippedFiles);
  return sources.map((source) => {
    const { id, title, kind } = source.document;
    return { id, title, kind, fingerprint: fingerprintOf(source), complete: true, checked: true };
  });
}
