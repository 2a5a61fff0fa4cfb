/** The code system of a procedure: codes of HCPCS Level II begin with a letter, those of CPT with a digit. */
export function procedureSystem(code: string): 'CPT' | 'HCPCS2' {
  return /^[A-Z]/.test(code) ? 'HCPCS2' : 'CPT';
}

/**
 * Whether a procedure is one of dentistry. Its codes are written like those of HCPCS Level II, but their code set is CDT, which the
 * lists of HCPCS Level II leave out and which cannot be loaded.
 */
export function isDental(code: string): boolean {
  return /^D\d{4}$/.test(code);
}

/** The category of a procedure as its code shows it; null for CPT codes that end in a letter other than F and T. */
export function procedureCategory(code: string): 'CPT_I' | 'CPT_II' | 'CPT_III' | 'HCPCS2' | null {
  if (procedureSystem(code) === 'HCPCS2') return 'HCPCS2';
  if (code.endsWith('F')) return 'CPT_II';
  if (code.endsWith('T')) return 'CPT_III';
  return /\d$/.test(code) ? 'CPT_I' : null;
}
