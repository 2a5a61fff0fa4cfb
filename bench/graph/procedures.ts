import { billableCount, popularDiagnosis } from './diagnoses.ts';
import { randomNumbers } from './random.ts';
import type { Size } from './size.ts';

const procedureLetters = 'ZYXWVSRQPN';

/** A code in the format of CPT. It cannot be a real one, because CPT does not use the letters. */
export function procedureCode(index: number): string {
  return `${String(index % 10_000).padStart(4, '0')}${procedureLetters[Math.floor(index / 10_000)]}`;
}

export function specialtyCode(index: number): string {
  return `90${String(index).padStart(7, '0')}X`;
}

export function modifierCode(index: number): string {
  return `${'QRSTU'[Math.floor(index / 10)]}${index % 10}`;
}

export function procedure(index: number) {
  const code = procedureCode(index);
  return {
    id: `CPT:${code}`,
    system: 'CPT',
    code,
    display: `Made-up procedure ${code} of the technique ${index % 37}`,
    category: index % 5 === 0 ? 'CPT_III' : 'CPT_I',
  };
}

export function specialty(index: number) {
  const code = specialtyCode(index);
  const [grouping, classification] = [`Made-up grouping ${index % 9}`, `Made-up classification ${index % 83}`];
  const specialization = `Made-up specialization ${index}`;
  return {
    id: `NUCC:${code}`,
    system: 'NUCC',
    code,
    display: `${classification}, ${specialization}`,
    grouping,
    classification,
    specialization,
  };
}

export function modifier(index: number) {
  const code = modifierCode(index);
  return { id: `MOD:${code}`, system: 'HCPCS2', code, display: `Made-up modifier ${code}` };
}

/** How many diagnoses a procedure has: at least 50, rarely hundreds, at most 1,000; 97 on average. */
export function indicationCount(index: number): number {
  return Math.min(1_000, Math.floor(50 / Math.sqrt(1 - randomNumbers(index)())));
}

const roles = ['INDICATION', 'INDICATION', 'FRACTURE', 'RISK_FACTOR', 'COMORBIDITY'];

/**
 * The diagnoses of a procedure, and the role of each. As in real code sets, some diagnoses are listed for half of all
 * procedures, and most for a few.
 */
export function indications(size: Size, index: number): { readonly code: string; readonly role: string }[] {
  const count = indicationCount(index);
  const next = randomNumbers(index + size.procedures);
  const ranks = new Set<number>();
  while (ranks.size < count) ranks.add(Math.floor(next() ** 3 * billableCount(size)));
  return [...ranks].map((rank) => ({ code: popularDiagnosis(size, rank), role: roles[rank % roles.length] ?? '' }));
}

/** Some indexes below a bound, which depend on the procedure. */
export function someOf(bound: number, count: number, index: number): number[] {
  return Array.from({ length: count }, (_, place) => (index * 7 + place * 31) % bound);
}
