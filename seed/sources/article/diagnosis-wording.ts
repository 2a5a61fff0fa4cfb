import {
  isCurrentFracture,
  isFamilyHistory,
  isFractureSequela,
  isPersonalHistory,
} from '../../../src/codes/fracture-codes.ts';
import type { AssertionRecord } from '../../records/records.ts';
import { firstValue, type Wording } from './wording.ts';

type Role = Extract<AssertionRecord, { role: unknown }>['role'];

/** The role of a diagnosis, by the note in its row. */
const roleWording: Wording<'RISK_FACTOR' | 'COMORBIDITY' | 'INDICATION'> = [
  ['RISK_FACTOR', /\b(risk factors?|(raises?|increases?) (the |fracture )?risk)\b/i],
  ['COMORBIDITY', /\b(comorbid\w*|disorders such as|can affect)\b/i],
  ['INDICATION', /\b(indications?|indicates?|used when|use when)\b/i],
];

const fracture = /\bfractures?\b/i;

/** Words by which a label mentions a fracture that the patient does not have, or no longer has. */
const noCurrentFracture =
  /\b(without|no|non|absence of)\b[^,;]*\bfractures?\b|\b(history|h\/o|hx) |\b(risk|screening|susceptib\w*|prevention|prophyla\w*|aftercare|sequelae?|late effects?|healed|old|prior|previous|past)\b/i;

const family = /\bfamily history\b/i;
const past = /^(personal )?(history of|h\/o|hx of|healed|old|prior|previous|past)\b/i;
const atRisk = /\b(at|increased|high|elevated) (\w+ )?risk\b|\brisk (of|for)\b/i;

/**
 * The role of a diagnosis in a row. A fracture is a current one, by its code or else by its label. The words of the note
 * come next, and then what code and label say about the past, the family, and risks.
 */
export function roleOf(code: string, label: string, note: string): Role {
  if (isCurrentFracture(code) || labelsFracture(code, label)) return 'FRACTURE';
  const stated = firstValue(roleWording, note);
  if (stated !== 'UNSPECIFIED') return stated;
  if (isFamilyHistory(code) || family.test(label)) return 'RISK_FACTOR';
  if (isPersonalHistory(code) || past.test(label)) return 'HISTORY';
  return atRisk.test(label) ? 'RISK_FACTOR' : 'UNSPECIFIED';
}

/** Codes that begin with Z are reasons for care other than a disease or injury. */
function labelsFracture(code: string, label: string): boolean {
  return fracture.test(label) && !noCurrentFracture.test(label) && !code.startsWith('Z') && !isFractureSequela(code);
}
