/** The readers of official files, by the name that `npm run load` knows each by. */
export const officialSources = [
  'icd10cm-order',
  'icd10cm-order-addenda',
  'icd10cm-codes-addenda',
  'icd10cm-tabular',
  'nucc',
  'place-of-service',
  'ccsr-categories',
  'ccsr-mapping',
  'ccsr-defaults',
  'hcpcs-contractor',
  'hcpcs-csv',
  'medicare-crosswalk',
  'medicare-crosswalk-notes',
  'hcc-mapping',
  'gem-icd9-to-icd10cm',
  'gem-icd10cm-to-icd9',
  'fee-schedule',
  'coverage-listing',
  'procedure-diagnosis-list',
] as const;

export type OfficialSourceName = (typeof officialSources)[number];

/**
 * Who writes into the graph: a reader of official files; `records`, for the shipped seed, imported pages and lists of
 * statements; `discrepancies`, for what is computed; and `loading`, for marks of the loading itself.
 */
export type SourceName = OfficialSourceName | 'records' | 'discrepancies' | 'loading';

/** The three files that say which codes ICD-10-CM has. */
export const icd10cmReleases = ['icd10cm-order', 'icd10cm-order-addenda', 'icd10cm-codes-addenda'] as const;

/** The two layouts of HCPCS Level II. */
export const hcpcsReleases = ['hcpcs-contractor', 'hcpcs-csv'] as const;

/** The two editions of CCSR's mapping. */
export const ccsrMappings = ['ccsr-mapping', 'ccsr-defaults'] as const;

/** The two directions of the General Equivalence Mappings. */
export const equivalenceMappings = ['gem-icd9-to-icd10cm', 'gem-icd10cm-to-icd9'] as const;
