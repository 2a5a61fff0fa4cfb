import {
  fragilityGuideline,
  isFracture,
  osteoporosisCategories,
  osteoporoticHeaders,
  replacesInjury,
} from '../../codes/fragility-fracture.ts';
import { categoryOf, withHeaders } from '../../codes/hierarchy.ts';
import { codeOf } from '../../codes/ids.ts';
import { distinct, isUsable } from './code-rule.ts';
import type { Claim, CodeText } from './read-claim.ts';
import type { ClaimRule, LineRule } from './rules.ts';

/** Diagnoses that no document lists for the procedure, if documents list others. */
export const connectionRule: LineRule = ({ number, procedure, diagnoses }, context) => {
  const { facts } = context;
  if (diagnoses.length === 0) {
    const message = 'The line has no diagnosis to support medical necessity.';
    return [{ rule: 'NO_DIAGNOSIS', severity: 'WARNING', line: number, message, about: [] }];
  }
  const { id: subject } = procedure;
  if (subject === undefined || !facts.connects(subject, 'diagnoses')) return [];
  const isListed = ({ id = '' }: CodeText) =>
    withHeaders(id).some((one) => facts.assertions('INDICATED_FOR', subject, one).length > 0);
  return distinct(diagnoses)
    .filter((one) => isUsable(one, context) && !isListed(one))
    .map((one) => ({
      rule: 'DIAGNOSIS_NOT_CONNECTED',
      severity: 'INFO',
      line: number,
      message: `No loaded document lists ${codeOf(one.id ?? '')} for ${codeOf(subject)}. That does not mean a denial.`,
      about: [one, procedure],
    }));
};

/** Diagnoses of the claim that must not be coded together. */
export const excludesRule: ClaimRule = ({ claim, excluded }) => {
  const diagnoses = diagnosesOf(claim);
  return excluded.flatMap(({ code, other, note }) => {
    const about = [code, other].flatMap((id) => diagnoses.get(id) ?? []);
    const line = claim.lines.find((one) =>
      [code, other].every((id) => one.diagnoses.some((diagnosis) => diagnosis.id === id)),
    );
    const pair = `${codeOf(code)} and ${codeOf(other)}`;
    return {
      rule: 'EXCLUDES1',
      severity: 'WARNING',
      line: line?.number ?? null,
      message: `${pair} are not coded together unless the conditions are unrelated: the Excludes1 note at ${note.place} names "${note.text}".`,
      about,
      evidence: [note.id, note.documentId],
    };
  });
};

/** Fractures that are coded as injuries on a claim with known osteoporosis. */
export const fragilityRule: ClaimRule = ({ claim, facts, descendants }) => {
  const known = [...diagnosesOf(claim).values()].filter((one) => facts.node(one) && isOsteoporosis(one));
  if (known.length === 0) return [];
  const codes = known.map(({ id = '' }) => codeOf(id)).join(', ');
  return [...diagnosesOf(claim).values()].flatMap((injury) => {
    const { code, display } = facts.node(injury) ?? {};
    if (!code || !display || !isFracture(code)) return [];
    const instead = headersFor(injury)
      .flatMap((header) => descendants(header, claim.suggestOn))
      .filter((one) => replacesInjury(one, { code, display }));
    return {
      rule: 'FRAGILITY_FRACTURE',
      severity: 'WARNING',
      line: claim.lines.find(({ diagnoses }) => diagnoses.some(({ id }) => id === injury.id))?.number ?? null,
      message: `Osteoporosis is known (${codes}). If ${code} is a fragility (low-trauma) fracture, guideline I.C.13.d.2 calls for a code from M80 instead.`,
      about: [injury, ...known],
      suggestions: instead.map(({ id }) => id),
      evidence: [fragilityGuideline.documentId],
    };
  });
};

/** The ids of the headers with the codes that `fragilityRule` suggests. */
export function fragilityHeaders(claim: Claim): string[] {
  const diagnoses = [...diagnosesOf(claim).values()];
  return diagnoses.some(isOsteoporosis) ? diagnoses.flatMap(headersFor) : [];
}

function headersFor({ id = '' }: CodeText): string[] {
  return osteoporoticHeaders(codeOf(id)).map((header) => `ICD10CM:${header}`);
}

function isOsteoporosis({ id = '' }: CodeText): boolean {
  return osteoporosisCategories.some((category) => category === categoryOf(codeOf(id)));
}

/** The distinct diagnoses of all lines, by id. */
function diagnosesOf({ lines }: Claim): Map<string, CodeText> {
  const codes = distinct(lines.flatMap(({ diagnoses }) => diagnoses));
  return new Map(codes.flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])));
}
