/** The modifiers of CPT. Those with a letter are for the physical status of a patient and for performance measures. */
export const cptModifiers: ReadonlySet<string> = new Set(
  [
    '22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 99',
    'P1 P2 P3 P4 P5 P6 1P 2P 3P 8P',
  ].flatMap((line) => line.split(' ')),
);

/** The code system that a modifier belongs to. All others with a letter belong to HCPCS Level II. */
export function modifierSystem(modifier: string): 'CPT' | 'HCPCS2' {
  return /^\d+$/.test(modifier) || cptModifiers.has(modifier) ? 'CPT' : 'HCPCS2';
}

/** The id of a modifier. */
export function modifierId(code: string): string {
  return `MOD:${code}`;
}
