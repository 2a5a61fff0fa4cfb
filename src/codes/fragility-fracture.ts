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

/**
 * Where the fractures are that the beginning of a code names: the character that stands for the place below M80.0 and
 * M80.8; null where the code does not tell. The longest beginning counts.
 */
const places: Readonly<Record<string, string | null>> = {
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

/**
 * The seventh characters of injuries, by the one of M80 that they come to: M80 does not tell open fractures from closed.
 */
const encounters: Readonly<Record<string, string>> = { A: 'ABC', D: 'DEF', G: 'GHJ', K: 'KMN', P: 'PQR', S: 'S' };

interface Fracture {
  readonly code: string;
  readonly display: string;
}

/** Whether the code of an injury is one for a fracture that M80 may stand for. */
export function isFracture(injury: string): boolean {
  return placeOf(injury) !== undefined;
}

/** The headers below which the codes of M80 for an injury's place lie; none where the place is not clear. */
export function osteoporoticHeaders(injury: string): string[] {
  const place = placeOf(injury);
  return place ? [`M80.0${place}`, `M80.8${place}`] : [];
}

/** Whether a code of M80 is for the same place, side and encounter as the code of an injury. */
export function replacesInjury(osteoporotic: Fracture, injury: Fracture): boolean {
  const [, side, encounter = ''] = /^M80\.[08].(.)(.)$/.exec(osteoporotic.code) ?? [];
  return (
    osteoporoticHeaders(injury.code).some((header) => osteoporotic.code.startsWith(header)) &&
    encounters[encounter]?.includes(injury.code.charAt(seventh)) === true &&
    (side === withoutSide || sideOf(osteoporotic.display) === sideOf(injury.display))
  );
}

/** Where the seventh character stands in a code with its dot. */
const seventh = 7;
/** What stands in place of a side where a place has none, such as the spine. */
const withoutSide = 'X';

function placeOf(injury: string): string | null | undefined {
  const beginning = [6, 5, 3].map((length) => injury.slice(0, length)).find((one) => Object.hasOwn(places, one));
  return beginning === undefined ? undefined : places[beginning];
}

function sideOf(display: string): string | undefined {
  return /\b(left|right)\b/.exec(display)?.[1];
}
