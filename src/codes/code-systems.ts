/** How the codes of a code system are written. */
export interface CodeSystem {
  /** Its ids start with it: `ICD10CM` in `ICD10CM:M81.0`. */
  readonly prefix: string;
  /** What people call it, followed by "code": `ICD-10-CM`. */
  readonly name: string;
  readonly pattern: RegExp;
  /** The pattern in words, with an example; it completes "A diagnosis code must be ...". */
  readonly rule: string;
}

const cpt: CodeSystem = {
  prefix: 'CPT',
  name: 'CPT',
  pattern: /^\d{4}[\dA-Z]$/,
  rule: 'four digits followed by a digit or letter, such as 0557T',
};

const hcpcs2: CodeSystem = {
  prefix: 'HCPCS2',
  name: 'HCPCS Level II',
  pattern: /^[A-Z]\d{4}$/,
  rule: 'a letter followed by four digits, such as G0130',
};

const icd10cm: CodeSystem = {
  prefix: 'ICD10CM',
  name: 'ICD-10-CM',
  pattern: /^[A-Z](?=.?\d)[\dA-Z]{2}(\.[\dA-Z]{1,4})?$/,
  rule: 'a letter and two characters, at least one of them a digit, with up to four more after a dot, such as M80.00XA',
};

/** Headers have three characters. */
const icd10pcs: CodeSystem = {
  prefix: 'ICD10PCS',
  name: 'ICD-10-PCS',
  pattern: /^[\dB-DF-HX][\dA-HJ-NP-Z]{2}([\dA-HJ-NP-Z]{4})?$/,
  rule: 'seven digits or letters other than I and O, such as 0QU23JZ',
};

const nucc: CodeSystem = {
  prefix: 'NUCC',
  name: 'NUCC',
  pattern: /^\d{2}[\dA-Z]{7}X$/,
  rule: 'ten characters that start with two digits and end in X, such as 2085R0202X',
};

/** Modifiers are written alike whichever code system they belong to: see `modifierSystem`. */
const modifier: CodeSystem = {
  prefix: 'MOD',
  name: 'modifier',
  pattern: /^[\dA-Z]{2}$/,
  rule: 'two letters or digits, such as 26 or AS',
};

const placeOfService: CodeSystem = {
  prefix: 'POS',
  name: 'place of service',
  pattern: /^\d{2}$/,
  rule: 'two digits, such as 19',
};

const ccsr: CodeSystem = {
  prefix: 'CCSR',
  name: 'CCSR',
  pattern: /^[A-Z]{3}\d{3}$/,
  rule: 'three letters followed by three digits, such as MUS013',
};

const icd9cm: CodeSystem = {
  prefix: 'ICD9CM',
  name: 'ICD-9-CM',
  pattern: /^(\d{3}|V\d{2})(\.\d{1,2})?$|^E\d{3}(\.\d)?$/,
  rule: 'three digits, or V and two digits, with up to two more after a dot; or E and three digits, with one more after a dot; such as 733.00',
};

/** The last day of service for which claims use ICD-9-CM; from the next day on they use ICD-10-CM. */
export const lastDayOfIcd9 = '2015-09-30';

const medicareSpecialty: CodeSystem = {
  prefix: 'MEDSPEC',
  name: 'Medicare specialty',
  pattern: /^[\dA-Z]\d$/,
  rule: 'a digit or letter followed by a digit, such as 30 or A0',
};

/** The code systems of each label, the more common one first. */
export const codeSystems = {
  Procedure: [cpt, hcpcs2],
  Diagnosis: [icd10cm],
  Specialty: [nucc],
  Modifier: [modifier],
  PlaceOfService: [placeOfService],
  CcsrCategory: [ccsr],
  Icd9Code: [icd9cm],
  MedicareSpecialty: [medicareSpecialty],
  IcdPcsCode: [icd10pcs],
} as const satisfies Record<string, readonly CodeSystem[]>;

/**
 * After how many characters a code has its dot; undefined for codes without one. Diagnoses have it after the category;
 * in ICD-9-CM, the categories that start with E are longer.
 */
export function dotAfter(label: CodeLabel, characters: string): number | undefined {
  if (label !== 'Diagnosis' && label !== 'Icd9Code') return undefined;
  const category = label === 'Icd9Code' && characters.startsWith('E') ? 4 : 3;
  return characters.length > category ? category : undefined;
}

/** The characters of a code, with its dot. */
export function withDot(label: CodeLabel, characters: string): string {
  const dot = dotAfter(label, characters);
  return dot === undefined ? characters : `${characters.slice(0, dot)}.${characters.slice(dot)}`;
}

/** A label whose nodes are codes. */
export type CodeLabel = keyof typeof codeSystems;

export const codeLabels = Object.keys(codeSystems) as CodeLabel[];

/** The code systems of codes with any of these labels, as the schema names them. */
export function systemsOfLabels(labels: readonly string[]): string[] {
  return [...new Set(labels.flatMap(systemsOfLabel))];
}

/** Modifiers belong to the systems of procedures. */
function systemsOfLabel(label: string): string[] {
  if (!(label in codeSystems)) return [];
  return codeSystems[label === 'Modifier' ? 'Procedure' : (label as CodeLabel)].map(({ prefix }) => prefix);
}

const kinds: Readonly<Record<CodeLabel, string>> = {
  Procedure: 'A procedure',
  Diagnosis: 'A diagnosis',
  Specialty: 'A specialty',
  Modifier: 'A modifier',
  PlaceOfService: 'A place of service',
  CcsrCategory: 'A CCSR category',
  Icd9Code: 'An ICD-9-CM diagnosis',
  MedicareSpecialty: 'A Medicare specialty',
  IcdPcsCode: 'An ICD-10-PCS',
};

/** How the codes of a label are written: "A modifier code must be two letters or digits, such as 26 or AS". */
export function ruleOf(label: CodeLabel): string {
  return `${kinds[label]} code must be ${codeSystems[label].map(({ rule }) => rule).join(', or ')}`;
}

/** The label of each prefix of codes. */
export const labelOfPrefix: ReadonlyMap<string, CodeLabel> = new Map(
  codeLabels.flatMap((label) => codeSystems[label].map(({ prefix }) => [prefix, label])),
);

const names = new Map(
  Object.values(codeSystems).flatMap((systems) => systems.map(({ prefix, name }) => [prefix, name])),
);

/** What people call the code system with this prefix: `HCPCS Level II`. An unknown prefix is its own name. */
export function systemName(prefix: string): string {
  return names.get(prefix) ?? prefix;
}
