/**
 * Guideline I.C.13.d.2 of ICD-10-CM: a fracture from little force takes a code of M80, and no injury code, in a patient
 * with known osteoporosis.
 */
export const fragilityGuideline = {
  /** The document that holds the guideline. */
  documentId: 'DOC:icd10cm-guidelines',
  rule: 'I.C.13.d.2: where osteoporosis is known, a fracture from little force takes a code of M80',
} as const;

/** The categories that say that osteoporosis is known. */
export const osteoporosisCategories = ['M80', 'M81'] as const;

/** Where a fracture is, by its category, and the digit that stands for the place below M80.0 and M80.8. */
const places: Readonly<Record<string, string>> = {
  S12: '8',
  S22: '8',
  S32: '8',
  S52: '3',
  S62: '4',
  S72: '5',
  S82: '6',
  S92: '7',
};

interface Fracture {
  readonly code: string;
  readonly display: string;
}

/** The headers below which the codes of M80 for an injury's place lie; none where the injury is no such fracture. */
export function osteoporoticHeaders(injury: string): string[] {
  const place = places[injury.slice(0, 3)];
  return place === undefined ? [] : [`M80.0${place}`, `M80.8${place}`];
}

/** Whether a code of M80 is for the same place, side and encounter as the code of an injury. */
export function replacesInjury(osteoporotic: Fracture, injury: Fracture): boolean {
  const encounter = /[BC]$/.test(injury.code) ? 'A' : injury.code.at(-1);
  return (
    osteoporoticHeaders(injury.code).some((header) => osteoporotic.code.startsWith(header)) &&
    osteoporotic.code.endsWith(encounter ?? '') &&
    sideOf(osteoporotic.display) === sideOf(injury.display)
  );
}

function sideOf(display: string): string | undefined {
  return /\b(left|right)\b/.exec(display)?.[1];
}
