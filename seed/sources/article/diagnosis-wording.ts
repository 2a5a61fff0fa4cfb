import {
  isCurrentFracture,
  isFamilyHistory,
  isFractureSequela,
  isPersonalHistory,
} from '../../../src/codes/fracture-codes.ts';
import type { AssertionRecord } from '../../records/records.ts';
import { firstValue, followedBy, type Wording } from './wording.ts';

type Role = Extract<AssertionRecord, { role: unknown }>['role'];

/** The role of a diagnosis, by the note in its row. */
const roleWording: Wording<'RISK_FACTOR' | 'COMORBIDITY' | 'INDICATION'> = [
  ['RISK_FACTOR', /\b(risk factors?|(raises?|increases?) (the |fracture )?risk)\b/i],
  ['COMORBIDITY', /\b(comorbid\w*|disorders such as|can affect)\b/i],
  ['INDICATION', /\b(indications?|indicates?|used when|use when)\b/i],
];

const fracture = /\bfractures?\b/i;

/** Words by which a label mentions a fracture that the patient does not have, or no longer has. */
const noCurrentFracture: readonly RegExp[] = [
  /\b(?:history|h\/o|hx) /i,
  /\b(?:risk|screening|prevention|aftercare|sequelae?|late effects?)\b/i,
  /\b(?:healed|old|prior|previous|past)\b/i,
  /\b(?:susceptib|prophyla)/i,
];

const noFracture = followedBy(/\b(?:without|no|non|absence of)\b/i, fracture);

const family = /\bfamily history\b/i;
const past = /^(personal )?(history of|h\/o|hx of|healed|old|prior|previous|past)\b/i;
const riskOf = /\brisk (?:of|for)\b/i;
const degreesOfRisk = new Set(['at', 'increased', 'high', 'elevated']);

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
  return isAtRisk(label) ? 'RISK_FACTOR' : 'UNSPECIFIED';
}

/** Whether a label says "risk of", "increased risk", or "high fracture risk". */
function isAtRisk(label: string): boolean {
  const words = label.toLowerCase().split(/[^a-z0-9]/);
  const degrees = words.flatMap((word, index) => (word === 'risk' ? words.slice(Math.max(0, index - 2), index) : []));
  return riskOf.test(label) || degrees.some((word) => degreesOfRisk.has(word));
}

/** Codes that begin with Z are reasons for care other than a disease or injury. */
function labelsFracture(code: string, label: string): boolean {
  return fracture.test(label) && !deniesFracture(label) && !code.startsWith('Z') && !isFractureSequela(code);
}

function deniesFracture(label: string): boolean {
  return (
    noCurrentFracture.some((words) => words.test(label)) ||
    label.split(/[,;]/).some((clause) => noFracture.test(clause))
  );
}
