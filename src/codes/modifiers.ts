/** The code system that a modifier belongs to: CPT has those of two digits, HCPCS Level II those with a letter. */
export function modifierSystem(modifier: string): 'CPT' | 'HCPCS2' {
  return /^\d+$/.test(modifier) ? 'CPT' : 'HCPCS2';
}
