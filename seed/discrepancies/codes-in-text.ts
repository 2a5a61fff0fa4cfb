import type { CodeLabel } from '../../src/codes/code-systems.ts';
import { modifierSystem } from '../../src/codes/modifiers.ts';
import { codeId } from '../../src/codes/parse-code.ts';

/** A code that a text names. */
export interface CodeInText {
  readonly id: string;
  readonly system: string;
  readonly code: string;
}

/** How texts name codes that cannot be mistaken for other words. Each pattern captures the code. */
const patterns: readonly (readonly [label: CodeLabel, system: string, pattern: RegExp])[] = [
  // V10.05 may be a code of ICD-9-CM.
  ['Diagnosis', 'ICD10CM', /\b(?!V\d\d\.\d{1,2}\b)([A-Z]\d[\dA-Z]\.[\dA-Z]{1,4})\b/g],
  ['Procedure', 'HCPCS2', /\b([A-V]\d{4})\b/g],
  ['Specialty', 'NUCC', /\b(\d{2}[\dA-Z]{7}X)\b/g],
  ['PlaceOfService', 'POS', /\b(?:POS|[Pp]lace of service)(?: codes?)? (\d{2})\b/g],
  ['Modifier', 'HCPCS2', /\b[Mm]odifiers? ([A-Z][\dA-Z]|\d[A-Z])\b/g],
];

/** The codes that a text names, except those of CPT: they are numbers like others. */
export function codesInText(text: string): CodeInText[] {
  return patterns.flatMap(([label, system, pattern]) =>
    [...text.matchAll(pattern)].flatMap(([, code]) =>
      code === undefined || (label === 'Modifier' && modifierSystem(code) === 'CPT')
        ? []
        : [{ id: codeId(label, code), system, code }],
    ),
  );
}
