import type { DocumentRecord } from '../../records/records.ts';
import type { Quarter } from '../quarter.ts';

/** The document of one file with edits. Each edition is a document of its own, so that several can be loaded. */
export function ncciDocument(key: string, title: string, { edition, from, to }: Quarter): DocumentRecord {
  return {
    record: 'document',
    id: `DOC:ncci-${key}`,
    title: `National Correct Coding Initiative: ${title}`,
    publisher: 'CMS',
    kind: 'CODE_SET',
    version: edition,
    coversFrom: from,
    coversTo: to,
    url: 'https://www.cms.gov/national-correct-coding-initiative-ncci',
    licenceNote:
      'Edits are data of the US Government. CPT codes are copyright American Medical Association; its descriptors are not in these files.',
  };
}
