/**
 * Guideline I.C.13.d.2 of ICD-10-CM: in a patient with known osteoporosis, a fragility (low-trauma) fracture is coded
 * with a code of category M80, and not as an injury.
 */
export const fragilityGuideline = {
  /** The document that contains the guideline. */
  documentId: 'DOC:icd10cm-guidelines',
  rule: 'Guideline I.C.13.d.2: with known osteoporosis, a fragility (low-trauma) fracture is coded with M80, not as an injury',
} as const;

/** The categories whose codes say that osteoporosis is known. */
export const osteoporosisCategories = ['M80', 'M81'] as const;

/**
 * The sites of fractures, by the first characters of injury codes; the longest match counts. A site is the character
 * that follows M80.0 and M80.8 for it; null if the code doesn't say where the fracture is.
 */
const sites: Readonly<Record<string, string | null>> = {
  S12: '8',
  'S12.8': 'A',
  S22: null,
  'S22.0': '8',
  'S22.2': 'A',
  'S22.3': 'A',
  'S22.4': 'A',
  'S22.5': 'A',
  S32: 'B',
  'S32.0': '8',
  'S32.1': '8',
  'S32.2': '8',
  'S32.9': null,
  S42: '1',
  'S42.2': '2',
  'S42.3': '2',
  'S42.4': '2',
  S52: '3',
  S62: '4',
  S72: '5',
  S82: '6',
  'S82.5': '7',
  'S82.6': '7',
  'S82.84': '7',
  'S82.85': '7',
  'S82.89': null,
  S92: '7',
};

/** For each seventh character of M80, those of injuries that it covers: M80 does not distinguish open from closed. */
const encounters: Readonly<Record<string, string>> = { A: 'ABC', D: 'DEF', G: 'GHJ', K: 'KMN', P: 'PQR', S: 'S' };

interface Fracture {
  readonly code: string;
  readonly display: string;
}

/** Whether an injury code is for a fracture that M80 can replace. */
export function isFracture(injury: string): boolean {
  return siteOf(injury) !== undefined;
}

/** The headers in M80 for the site of an injury; empty if the injury code doesn't say where the fracture is. */
export function osteoporoticHeaders(injury: string): string[] {
  const site = siteOf(injury);
  return site ? [`M80.0${site}`, `M80.8${site}`] : [];
}

/** Whether a code of M80 is for the same site, side and encounter as an injury code. */
export function replacesInjury(osteoporotic: Fracture, injury: Fracture): boolean {
  const [, side, encounter = ''] = /^M80\.[08].(.)(.)$/.exec(osteoporotic.code) ?? [];
  return (
    osteoporoticHeaders(injury.code).some((header) => osteoporotic.code.startsWith(header)) &&
    encounters[encounter]?.includes(injury.code.charAt(seventhCharacter)) === true &&
    (side === noSide || sideOf(osteoporotic.display) === sideOf(injury.display))
  );
}

/** The index of the seventh character in a code with its dot. */
const seventhCharacter = 7;
/** The character for the side at sites without sides, such as the spine. */
const noSide = 'X';

function siteOf(injury: string): string | null | undefined {
  const start = [6, 5, 3].map((length) => injury.slice(0, length)).find((one) => Object.hasOwn(sites, one));
  return start === undefined ? undefined : sites[start];
}

function sideOf(display: string): string | undefined {
  return /\b(left|right)\b/.exec(display)?.[1];
}
