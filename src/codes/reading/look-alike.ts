/** Numbers that are found among codes and are none of a code system of this graph, by how they are written. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^\d{11}$|^\d{5}-\d{4}-\d{2}$|^\d{4}-\d{4}-\d{2}$|^\d{5}-\d{3}-\d{2}$|^\d{5}-\d{4}-\d$/,
    'an NDC, which identifies a drug',
  ],
  [/^\d{3}-\d{2}-\d{4}$/, 'a Social Security number'],
  [/^[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}$/, 'a Medicare beneficiary identifier'],
  [/^[12]\d{9}$/, 'an NPI, which identifies a provider, or another 10-digit number'],
  [/^\d{4}-\d{2}-\d{2}$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/, 'a date'],
  [/^[$€]\s*\d[\d,]*(\.\d{2})?$/, 'an amount'],
  [/^(?=.*\d)[0-9A-HJ-NP-Z]{7}$/, 'an ICD-10-PCS code, which is for inpatient procedures'],
  [/^\d{2}\.\d{1,2}$/, 'an ICD-9-CM procedure code'],
  [/^\d{1,6}-\d$/, 'a LOINC code'],
  [/^\d{9}$/, 'a 9-digit identifier'],
  [/^0\d{3}$/, 'a revenue code'],
  [/^\d{3}$/, 'a DRG, a revenue code or an ICD-9-CM category'],
  [/^\d{6,8}$|^\d{10}$|^\d{12,18}$/, 'an identifier with more digits than a code has'],
];

/** The names of numbers that are not codes of this graph, at the start of a text. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^NDC\b/i, 'an NDC, which identifies a drug'],
  [/^NPI\b/i, 'an NPI, which identifies a provider'],
  [/^ICD-?10-?PCS\b/i, 'an ICD-10-PCS code, which is for inpatient procedures'],
  [/^LOINC\b/i, 'a LOINC code'],
  [/^SNOMED\b/i, 'a SNOMED CT code'],
  [/^RXNORM\b/i, 'an RxNorm code'],
  [/^(?:MS-?)?DRG\b/i, 'a DRG'],
  [/^REV(?:ENUE)?\b/i, 'a revenue code'],
];

/** What a plain text looks like that is no code: `an NDC, which identifies a drug`. Undefined if it looks like nothing. */
export function lookAlike(text: string): string | undefined {
  const written = text.trim();
  return written.length > 24 ? undefined : [...names, ...others].find(([pattern]) => pattern.test(written))?.[1];
}
