/** The names of code systems in ids and in the schema. */
export const codeSystemNames = ['CPT', 'HCPCS2', 'ICD10CM', 'ICD10PCS', 'ICD9CM', 'NUCC', 'POS', 'CCSR'] as const;
