/** The names of the sources of official files, as used by `npm run load`. */
export const officialSources = [
  'icd10cm-order',
  'icd10cm-order-addenda',
  'icd10cm-codes-addenda',
  'icd10cm-tabular',
  'icd10cm-list',
  'nucc',
  'place-of-service',
  'ccsr-categories',
  'ccsr-mapping',
  'ccsr-defaults',
  'hcpcs-contractor',
  'hcpcs-csv',
  'hcpcs-list',
  'medicare-crosswalk',
  'medicare-crosswalk-notes',
  'hcc-mapping',
  'gem-icd9-to-icd10cm',
  'gem-icd10cm-to-icd9',
  'fee-schedule',
  'coverage-listing',
  'mcd-codes',
  'mcd-groups',
  'mcd-relations',
  'mcd-lookups',
  'mcd-contractors',
  'mcd-jurisdictions',
  'mcd-documents',
  'mcd-derived',
  'procedure-diagnosis-list',
  'ncci-ptp',
  'ncci-mue',
  'ncci-add-on',
  'icd10pcs-order',
  'ms-drg',
  'cc-levels',
  'cc-exclusions',
  'opps',
  'rbcs',
  'hcc-codes',
  'hcc-labels',
  'hcc-hierarchies',
  'risk-adjustment-codes',
  'prccsr-categories',
  'prccsr-mapping',
  'chronic-conditions',
  'elixhauser-measures',
  'elixhauser',
] as const;

export type OfficialSourceName = (typeof officialSources)[number];

/**
 * What writes to the graph: a source of official files; `records`, for the seed, imported pages and lists of statements;
 * `discrepancies`, which are computed; and `loading`, which keeps track of loads.
 */
export type SourceName = OfficialSourceName | 'records' | 'discrepancies' | 'loading';

/** The three files with the codes of ICD-10-CM. */
export const icd10cmReleases = ['icd10cm-order', 'icd10cm-order-addenda', 'icd10cm-codes-addenda'] as const;

/** The files that add codes of ICD-10-CM: the tabular list has headers that addenda of billable codes lack. */
export const icd10cmCodes = [...icd10cmReleases, 'icd10cm-tabular'] as const;

/** The two file formats of HCPCS Level II. */
export const hcpcsReleases = ['hcpcs-contractor', 'hcpcs-csv'] as const;

/** The lists of codes without titles. */
export const codesOnlyLists = ['icd10cm-list', 'hcpcs-list'] as const;

/** All files that list codes of ICD-10-CM. */
export const diagnosisSources = [...icd10cmCodes, 'icd10cm-list'] as const;

/** All files that list codes of HCPCS Level II. */
export const hcpcsSources = [...hcpcsReleases, 'hcpcs-list'] as const;

/** The two files of the CCSR mapping. */
export const ccsrMappings = ['ccsr-mapping', 'ccsr-defaults'] as const;

/** The two directions of the General Equivalence Mappings. */
export const equivalenceMappings = ['gem-icd9-to-icd10cm', 'gem-icd10cm-to-icd9'] as const;

/** The three tables of the National Correct Coding Initiative. */
export const ncciSources = ['ncci-ptp', 'ncci-mue', 'ncci-add-on'] as const;
/** The code tables of the Medicare Coverage Database: which codes documents list, and the paragraphs of the lists. */
export const coverageTables = ['mcd-codes', 'mcd-groups'] as const;

/** All tables of the Medicare Coverage Database that name its documents. */
export const policyTables = [...coverageTables, 'mcd-relations', 'mcd-jurisdictions', 'mcd-documents'] as const;

/** The tables that say where contractors and documents apply. */
export const placeTables = ['mcd-contractors', 'mcd-jurisdictions'] as const;

/** The files that put codes into the categories of a classification. */
export const classificationSources = [
  'rbcs',
  'risk-adjustment-codes',
  'prccsr-mapping',
  'chronic-conditions',
  'elixhauser',
] as const;

/** The files that describe the categories of a classification. */
export const categorySources = [...classificationSources, 'prccsr-categories', 'elixhauser-measures'] as const;

/** The files of Medicare risk adjustment that name its categories. */
export const hccSources = ['hcc-mapping', 'hcc-codes', 'hcc-labels', 'hcc-hierarchies'] as const;

/** The files with payments and categories of procedures, which may name some that no code set lists. */
export const procedureFacts = ['opps', 'rbcs', 'risk-adjustment-codes'] as const;

/** The files of code systems with releases. */
export const releaseSources = [...icd10cmCodes, ...hcpcsReleases, 'nucc', 'icd10pcs-order'] as const;
