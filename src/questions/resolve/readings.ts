import { type CodeLabel, possibleCodes } from '../../codes/codes.ts';
import { trimSigns } from './letters.ts';

/** What a text may mean: a code, and the modifiers behind it. */
export interface Reading {
  readonly id: string;
  readonly label: CodeLabel;
  /** As the schema names it. */
  readonly system: string;
  readonly code: string;
  readonly modifiers: readonly string[];
}

/** A text as it was given, and what it may mean; likelier meanings first. */
export interface Written {
  readonly text: string;
  /** Its letters and digits, in upper case. */
  readonly compact: string;
  readonly readings: readonly Reading[];
}

/** The id of a modifier. */
export function modifierId(code: string): string {
  return `MOD:${code}`;
}

/** The names that people write in front of a code, and the prefix that each stands for. */
const systemNames: Readonly<Record<string, string>> = {
  CPT: 'CPT',
  HCPCS: 'HCPCS2',
  HCPCS2: 'HCPCS2',
  ICD: 'ICD10CM',
  ICD10: 'ICD10CM',
  ICD10CM: 'ICD10CM',
  ICD9CM: 'ICD9CM',
  NUCC: 'NUCC',
  POS: 'POS',
  CCSR: 'CCSR',
  MOD: 'MOD',
};

/** Systems that are meant only where they are named. */
export const notByThemselves: ReadonlySet<string> = new Set(['ICD9CM', 'MEDSPEC']);
/** Only codes of these are written with a dot. */
const withDot = new Set(['ICD10CM', 'ICD9CM']);

const longest = 60;
const maxModifiers = 4;

/** Reads a text as it stands in a spreadsheet. `systems` are those that are asked for; undefined for all. */
export function readText(text: string, systems: ReadonlySet<string> | undefined): Written {
  if (text.length > longest) return { text, compact: '', readings: [] };
  const written = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');
  const clean = trimSigns(written.toUpperCase());
  const mark = clean.search(/[:#]/);
  const prefix = systemNames[clean.slice(0, Math.max(mark, 0)).trimEnd().replace(/[- ]/g, '')];
  const body = prefix === undefined ? clean : clean.slice(mark + 1).trimStart();
  const parts = body.split(/[\s\-,/+_]+/).map((part) => part.replaceAll('.', ''));
  const readings = [...readWhole(parts), ...readWithModifiers(parts)]
    .filter((one) => isMeant(one, prefix, systems))
    .filter((one, _, all) => !body.includes('.') || withDot.has(one.system) || !all.some(hasDot));
  return { text, compact: parts.join(''), readings };
}

function readWhole(parts: readonly string[]): Reading[] {
  return possibleCodes(parts.join('')).map((code) => reading(code, []));
}

/** Modifiers have two characters; without anything between, they can only follow the five of a procedure. */
function readWithModifiers(parts: readonly string[]): Reading[] {
  const [only = ''] = parts;
  if (parts.length === 1) {
    const glued = /^(.{5})((?:[A-Z\d]{2}){1,4})$/.exec(only);
    return glued ? readProcedure(glued[1] ?? '', (glued[2] ?? '').match(/../g) ?? []) : [];
  }
  const found: Reading[] = [];
  for (let count = 1; count <= maxModifiers && count < parts.length; count++) {
    const modifiers = parts.slice(-count);
    if (!modifiers.every((one) => /^[A-Z\d]{2}$/.test(one))) break;
    found.push(...readProcedure(parts.slice(0, -count).join(''), modifiers));
  }
  return found;
}

function readProcedure(compact: string, modifiers: readonly string[]): Reading[] {
  return possibleCodes(compact)
    .filter(({ label }) => label === 'Procedure')
    .map((code) => reading(code, modifiers));
}

function reading({ label, prefix, code }: ReturnType<typeof possibleCodes>[number], modifiers: readonly string[]) {
  const ofModifier = /\d\d/.test(code) ? 'CPT' : 'HCPCS2';
  return { id: `${prefix}:${code}`, label, system: prefix === 'MOD' ? ofModifier : prefix, code, modifiers };
}

function isMeant({ id, system }: Reading, prefix: string | undefined, systems: ReadonlySet<string> | undefined) {
  if (prefix !== undefined && !id.startsWith(`${prefix}:`)) return false;
  if (systems) return systems.has(system);
  return prefix !== undefined || !notByThemselves.has(system);
}

function hasDot({ system }: Reading): boolean {
  return withDot.has(system);
}
