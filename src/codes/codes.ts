import { longestId, quoted, tooLong } from '../client-text.ts';

/** The code systems whose entries are nodes: how a code is written, and the CURIE that it becomes. */
interface CodeSystemRule {
  readonly prefix: string;
  readonly pattern: RegExp;
  /** The rule in words, with an example; it completes "A diagnosis code is ...". */
  readonly rule: string;
}

const cpt: CodeSystemRule = {
  prefix: 'CPT',
  pattern: /^\d{4}[\dA-Z]$/,
  rule: 'five characters: four digits and a digit or letter, such as 0557T',
};
const hcpcs2: CodeSystemRule = {
  prefix: 'HCPCS2',
  pattern: /^[A-Z]\d{4}$/,
  rule: 'a letter and four digits, such as G0130',
};
const icd10cm: CodeSystemRule = {
  prefix: 'ICD10CM',
  pattern: /^[A-Z](?=.?\d)[\dA-Z]{2}(\.[\dA-Z]{1,4})?$/,
  rule: 'a letter, two characters with a digit among them, and up to four more after a dot, such as M80.00XA',
};
const nucc: CodeSystemRule = {
  prefix: 'NUCC',
  pattern: /^\d{2}[\dA-Z]{7}X$/,
  rule: 'ten characters from a digit to an X, such as 2085R0202X',
};
const ccsr: CodeSystemRule = {
  prefix: 'CCSR',
  pattern: /^[A-Z]{3}\d{3}$/,
  rule: 'three letters and three digits, such as MUS013',
};
const icd9cm: CodeSystemRule = {
  prefix: 'ICD9CM',
  pattern: /^(\d{3}|V\d{2})(\.\d{1,2})?$|^E\d{3}(\.\d)?$/,
  rule: 'three digits, or a V and two, and up to two more after a dot, or an E and three, and one after a dot, such as 733.00',
};
const modifier: CodeSystemRule = {
  prefix: 'MOD',
  pattern: /^[\dA-Z]{2}$/,
  rule: 'two letters or digits, such as 26 or AS',
};

const pos: CodeSystemRule = {
  prefix: 'POS',
  pattern: /^\d{2}$/,
  rule: 'two digits, such as 19',
};

const medicareSpecialty: CodeSystemRule = {
  prefix: 'MEDSPEC',
  pattern: /^[\dA-Z]\d$/,
  rule: 'a digit or letter and a digit, such as 30 or A0',
};

/** The code systems that a label's nodes come from, the likelier one first. */
export const codeSystems = {
  Procedure: [cpt, hcpcs2],
  Diagnosis: [icd10cm],
  Specialty: [nucc],
  Modifier: [modifier],
  PlaceOfService: [pos],
  CcsrCategory: [ccsr],
  Icd9Code: [icd9cm],
  MedicareSpecialty: [medicareSpecialty],
} as const satisfies Record<string, readonly CodeSystemRule[]>;

export type CodeLabel = keyof typeof codeSystems;

const labels = Object.keys(codeSystems) as CodeLabel[];

/** What a code of each label is a code of; it completes "A ... code is". */
const nouns: Readonly<Record<CodeLabel, string>> = {
  Procedure: 'procedure',
  Diagnosis: 'diagnosis',
  Specialty: 'specialty',
  Modifier: 'modifier',
  PlaceOfService: 'place of service',
  CcsrCategory: 'CCSR category',
  Icd9Code: 'former diagnosis',
  MedicareSpecialty: 'Medicare specialty',
};

/** A code that could never exist in its system: the rule, and what came instead. */
export class MalformedCodeError extends Error {
  override readonly name = 'MalformedCodeError';
}

/** Refuses a text that is longer than any id or code, before it is read. @throws {MalformedCodeError} */
export function requireShort(text: string): void {
  if (text.length > longestId) throw new MalformedCodeError(tooLong('An id or code', longestId, text));
}

/**
 * The canonical form of a code that a person typed: upper case, no blanks, ICD-10-CM with its dot.
 * `m8000xa`, ` M80.00XA ` and full-width digits all arrive at the published form.
 * @throws {MalformedCodeError} if the text could never be a code of this kind
 */
export function canonicalCode(label: CodeLabel, text: string): string {
  return parseCode(label, text).code;
}

/** The node id of a code that a person typed. @throws {MalformedCodeError} */
export function codeId(label: CodeLabel, text: string): string {
  const { system, code } = parseCode(label, text);
  return `${system.prefix}:${code}`;
}

/**
 * The id of a place in the diagnosis hierarchy that a person typed: a code, or the range of a block or chapter.
 * `m80`, `M80-M85` and `ICD10CM:M80-M85` are understood.
 * @throws {MalformedCodeError}
 */
export function hierarchyId(text: string): string {
  const written = squeeze(text);
  const bare = written.startsWith('ICD10CM:') ? written.slice('ICD10CM:'.length) : written;
  const ends = bare.split('-');
  if (ends.length === 2 && ends.every((end) => end.length === 3 && icd10cm.pattern.test(end))) return `ICD10CM:${bare}`;
  return codeId('Diagnosis', bare);
}

/**
 * The beginning of a code, written as the stored codes are; any text is a possible beginning.
 * @throws {MalformedCodeError} if it is longer than any code
 */
export function canonicalPrefix(label: CodeLabel, text: string): string {
  return dotted(label, squeeze(text));
}

/** A code as its system writes it. */
export interface WrittenCode {
  readonly label: CodeLabel;
  readonly prefix: string;
  readonly code: string;
}

/** All codes, of whatever system, that letters and digits in upper case may be when nothing stands between them. */
export function possibleCodes(compact: string): WrittenCode[] {
  return labels.flatMap((label) => {
    const code = dotted(label, compact);
    return codeSystems[label]
      .filter(({ pattern }) => pattern.test(code))
      .map(({ prefix }) => ({ label, prefix, code }));
  });
}

function parseCode(label: CodeLabel, text: string): { system: CodeSystemRule; code: string } {
  const code = dotted(label, squeeze(text));
  const system = codeSystems[label].find(({ pattern }) => pattern.test(code));
  if (!system) throw new MalformedCodeError(malformed(label, text));
  return { system, code };
}

/** What to say of a text that is no code of its label: the rule, and what came instead. */
export function malformed(label: CodeLabel, text: string): string {
  return `${ruleOf(label)}, but got ${quoted(text)}.`;
}

/** How the codes of a label are written, in words. */
export function ruleOf(label: CodeLabel): string {
  return `A ${nouns[label]} code is ${codeSystems[label].map(({ rule }) => rule).join('; or ')}`;
}

function squeeze(text: string): string {
  requireShort(text);
  return text.normalize('NFKC').replace(/[\s.]/gu, '').toUpperCase();
}

/** Diagnoses are stored with a dot: behind the third character, in ICD-9-CM behind the fourth of an E code. */
function dotted(label: CodeLabel, compact: string): string {
  if (label !== 'Diagnosis' && label !== 'Icd9Code') return compact;
  const stem = label === 'Icd9Code' && compact.startsWith('E') ? 4 : 3;
  return compact.length > stem ? `${compact.slice(0, stem)}.${compact.slice(stem)}` : compact;
}
