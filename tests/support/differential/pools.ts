import type { Records } from '../records.ts';

/** Texts that find something in the records, and some that do not. */
export interface Pools {
  /** Codes of a label, as people write them. */
  codes(label: string): string[];
  /** Ids of a label, or of all nodes for `Node`. */
  ids(label: string): string[];
  /** Systems and codes that belong together. */
  readonly systemCodes: readonly (readonly [system: string, code: string])[];
  /** Codes and ranges of the hierarchy of diagnoses that exist. */
  readonly hierarchy: readonly string[];
  /** Names of HCC models. Like places in the hierarchy, only those that exist: others are refused. */
  readonly models: readonly string[];
  readonly words: readonly string[];
  readonly days: readonly string[];
}

export function poolsOf({ nodes }: Records): Pools {
  const of = (label: string) => nodes.filter((node) => label === 'Node' || label === 'Code' || node.label === label);
  // Other nodes have codes of any form.
  const isCode = (label: string, system: unknown) => label !== 'Code' || system !== undefined;
  const codesOf = (label: string) =>
    of(label).flatMap(({ properties: { code, system } }) => (code && isCode(label, system) ? [String(code)] : []));
  const ids = (label: string) => [...of(label).map(({ properties }) => properties.id), ...(unknown[label] ?? [])];
  return {
    ids,
    codes: (label) => [
      ...codesOf(label),
      ...codesOf(label).map((code) => ` ${code.toLowerCase().replace('.', '')} `),
      ...(unknown[label] ?? []).map((id) => id.split(':')[1] ?? id),
    ],
    systemCodes: nodes.flatMap(({ properties: { system, code } }): [string, string][] =>
      code && system ? [[String(system), String(code)]] : [],
    ),
    hierarchy: [
      ...['IcdChapter', 'IcdBlock', 'Diagnosis'].flatMap((label) => of(label).map(({ properties }) => properties.id)),
      ...codesOf('Diagnosis').map((code) => code.toLowerCase()),
    ],
    models: of('HccCategory').map(({ properties }) => String(properties.model)),
    days: ['2025-09-30', '2025-10-01', '2026-11-23', '2026-11-24'],
    words: ['bone', 'BONE', 'mén', 'CT', 'ct,', '%', '"', '\\', 'x_y', '', 'nothing like this'],
  };
}

const unknown: Readonly<Record<string, readonly string[]>> = {
  Procedure: ['CPT:99999'],
  Diagnosis: ['ICD10CM:Z99.9'],
  Specialty: ['NUCC:99999999XX'],
  Modifier: ['MOD:ZZ'],
  Payer: ['PAYER:nobody'],
  SourceDocument: ['DOC:nothing'],
};
