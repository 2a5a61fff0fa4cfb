import type { DocumentRecord } from '../../records/records.ts';
import type { Loading } from '../code-set-source.ts';
import { readLoadedVersion } from '../releases/loaded-version.ts';

const month = /20\d\d-(?:0[1-9]|1[0-2])(?!\d)/;

/** The editions that matter when a table is loaded. */
export interface Editions {
  /** The table's own; undefined if nothing gives it. */
  readonly own: string | undefined;
  /** The newest one, with this table. */
  readonly newest: string | undefined;
  /** Whether a newer one is loaded. */
  readonly isOlder: boolean;
}

/**
 * The edition of a table, by its month: the named one, else the one in the name of the file or of its zip, else the
 * month in which its newest row was updated.
 * @throws {GraphError}
 */
export async function readEditions(
  { file, release, graph }: Loading,
  documentId: string,
  updated: string | undefined,
): Promise<Editions> {
  const names = file.name.split('/').slice(-2).join('/');
  const own = release ?? month.exec(names)?.[0] ?? updated?.slice(0, 7);
  const loaded = await readLoadedVersion(graph, documentId);
  const isOlder = own !== undefined && loaded !== undefined && own < loaded;
  return { own, newest: isOlder ? loaded : (own ?? loaded), isOlder };
}

/** The document of a table: each table is one, so that a statement shows the table that it comes from. */
export function tableDocument(id: string, title: string): DocumentRecord {
  return {
    record: 'document',
    id,
    title: `Medicare Coverage Database: ${title}`,
    publisher: 'CMS',
    kind: 'CODE_SET',
    url: 'https://www.cms.gov/medicare-coverage-database',
    licenceNote:
      'Data of the US Government. CPT codes are copyright American Medical Association, and bill and revenue codes American Hospital Association; their descriptors are not loaded.',
  };
}
