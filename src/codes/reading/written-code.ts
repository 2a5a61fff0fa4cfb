import { type CodeLabel, codeLabels, codeSystems, dotAfter, withDot } from '../code-systems.ts';
import { modifierSystem } from '../modifiers.ts';
import { charactersOf } from './plain-text.ts';

/** A code of a code system, which the graph may have or not. */
export interface PossibleCode {
  readonly id: string;
  readonly label: CodeLabel;
  /** The code system, as the schema names it: that of a modifier is CPT or HCPCS2. */
  readonly system: string;
  readonly code: string;
}

/** The codes that a text can be. */
export interface WrittenCodes {
  /** It is written as the code system writes its codes, apart from blanks and a missing dot. */
  readonly straight: readonly PossibleCode[];
  /** It has signs where no code has them, or lacks characters: only suggestions. */
  readonly bent: readonly PossibleCode[];
}

/** Which code systems are meant. */
export interface Wanted {
  /** Whether codes of the code system are wanted at all. */
  accepts(code: PossibleCode): boolean;
  /** Whether the text, or whoever asks, names the code system. */
  isNamed(code: PossibleCode): boolean;
}

const longest = 10;
/** Their codes have neither dots nor modifiers, so a hyphen in them does not change what they are. */
const hyphenated: readonly CodeLabel[] = ['Specialty', 'CcsrCategory'];

/** All codes that a text without other words can be. The text is plain, and starts and ends with a letter or digit. */
export function codesWritten(text: string, wanted: Wanted): WrittenCodes {
  const written = text.replace(/\s/g, '');
  const characters = charactersOf(written);
  if (characters.length > longest || !/^[A-Z\d]+$/.test(characters)) return { straight: [], bent: [] };
  const straight: PossibleCode[] = [];
  const bent: PossibleCode[] = [];
  for (const code of possibleCodes(characters)) {
    if (!wanted.accepts(code)) continue;
    const is = isStraight(code, written, characters, wanted.isNamed(code));
    if (is) straight.push(code);
    else if (is === false) bent.push(code);
  }
  const guesses = repaired(written).filter((code) => wanted.accepts(code));
  return { straight, bent: written.includes('.') ? [...guesses, ...bent] : [...bent, ...guesses] };
}

/** Undefined for a code that is only meant if its code system is named. */
function isStraight(
  { label, code }: PossibleCode,
  written: string,
  characters: string,
  isNamed: boolean,
): boolean | undefined {
  if (label === 'MedicareSpecialty' && !isNamed) return undefined;
  // With fewer characters, or among other codes, it is written like many other things.
  if (label === 'IcdPcsCode' && !isNamed) return undefined;
  // Without its dot, a code of ICD-9-CM is written like a procedure or another number.
  if (label === 'Icd9Code' && !isNamed) return written === code;
  if (written === characters || written === code) return true;
  if (hyphenated.includes(label)) return written.replace(/[-_]/g, '') === characters;
  return dotAfter(label, characters) !== undefined && written.replace(/[-_,/:]/, '.') === code;
}

/** All codes, of any code system, that can be written with these letters and digits. */
function possibleCodes(characters: string): PossibleCode[] {
  return codeLabels.flatMap((label) => {
    const code = withDot(label, characters);
    return codeSystems[label]
      .filter(({ pattern }) => pattern.test(code))
      .map(({ prefix }) => {
        const system = label === 'Modifier' ? modifierSystem(code) : prefix;
        return { id: `${prefix}:${code}`, label, system, code };
      });
  });
}

const floats = [/^\d{1,9}\.0{1,9}$/, /^\d(?:\.\d{1,9})?E\+\d{1,2}$/];

/** What a spreadsheet made of a code that it took for a number: `2.0` or `2` of 02, `557T` of 0557T, `8.45` of 008.45. */
function repaired(written: string): PossibleCode[] {
  return [...padded(written), ...withLeadingZeros(written)];
}

/** A code of ICD-9-CM that has lost the zeros it starts with. */
function withLeadingZeros(written: string): PossibleCode[] {
  const [, category = '', rest = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(written) ?? [];
  const code = `${category.padStart(3, '0')}.${rest}`;
  return rest === '' ? [] : possibleCodes(charactersOf(code)).filter((one) => one.code === code);
}

function padded(written: string): PossibleCode[] {
  const number = floats.some((float) => float.test(written)) ? String(Number(written)) : written;
  if (!/^\d{1,5}[A-Z]?$/.test(number)) return [];
  const codes = [number.padStart(2, '0'), ...(number.length > 2 ? [number.padStart(5, '0')] : [])];
  return codes.filter((code) => code !== written).flatMap(possibleCodes);
}
