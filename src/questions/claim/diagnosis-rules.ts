import {
  fragilityGuideline,
  isFracture,
  osteoporosisCategories,
  osteoporoticHeaders,
  replacesInjury,
} from '../../codes/fragility-fracture.ts';
import { codeOf } from '../../codes/ids.ts';
import type { Claim, Written } from './claim.ts';
import { canStand, onceEach } from './code-rule.ts';
import { withHeaders } from './facts.ts';
import type { ClaimRule, LineRule } from './rules.ts';

/** Diagnoses that no document connects with the procedure, where documents connect others. */
export const connectionRule: LineRule = ({ number, procedure, diagnoses }, claimed) => {
  const { facts } = claimed;
  if (diagnoses.length === 0) {
    const message = 'The line names no diagnosis: a payer sees no reason for the service.';
    return [{ rule: 'NO_DIAGNOSIS', severity: 'WARNING', line: number, message, about: [] }];
  }
  const { id: subject } = procedure;
  if (subject === undefined || !facts.connects(subject, 'diagnoses')) return [];
  const isConnected = ({ id = '' }: Written) =>
    withHeaders(id).some((one) => facts.assertions('INDICATED_FOR', subject, one).length > 0);
  return onceEach(diagnoses)
    .filter((one) => canStand(one, claimed) && !isConnected(one))
    .map((one) => ({
      rule: 'DIAGNOSIS_NOT_CONNECTED',
      severity: 'INFO',
      line: number,
      message: `No document that is loaded connects ${codeOf(one.id ?? '')} with ${codeOf(subject)}. That is no denial.`,
      about: [one, procedure],
    }));
};

/** Diagnoses of the claim that are never coded together. */
export const excludesRule: ClaimRule = ({ claim, excluded }) => {
  const written = diagnosesOf(claim);
  return excluded.flatMap(({ code, other, note }) => {
    const about = [code, other].flatMap((id) => written.get(id) ?? []);
    const line = claim.lines.find(({ diagnoses }) =>
      [code, other].every((id) => diagnoses.some((one) => one.id === id)),
    );
    const pair = `${codeOf(code)} and ${codeOf(other)}`;
    return {
      rule: 'EXCLUDES1',
      severity: 'WARNING',
      line: line?.number ?? null,
      message: `${pair} are not coded together unless they are unrelated: Excludes1 at ${note.place} names ${note.text}.`,
      about,
      evidence: [note.id, note.documentId],
    };
  });
};

/** Injury codes for fractures beside known osteoporosis. */
export const fragilityRule: ClaimRule = ({ claim, facts, below }) => {
  const known = [...diagnosesOf(claim).values()].filter((one) => facts.node(one) && isOsteoporosis(one));
  if (known.length === 0) return [];
  const codes = known.map(({ id = '' }) => codeOf(id)).join(', ');
  return [...diagnosesOf(claim).values()].flatMap((injury) => {
    const { code, display } = facts.node(injury) ?? {};
    if (!code || !display || !isFracture(code)) return [];
    const instead = belowForInjury(injury)
      .flatMap((header) => below(header, claim.day))
      .filter((one) => replacesInjury(one, { code, display }));
    return {
      rule: 'FRAGILITY_FRACTURE',
      severity: 'WARNING',
      line: claim.lines.find(({ diagnoses }) => diagnoses.some(({ id }) => id === injury.id))?.number ?? null,
      message: `Osteoporosis is known (${codes}): if the fracture came from little force, guideline I.C.13.d.2 asks for a code of M80 in place of ${code}.`,
      about: [injury, ...known],
      suggestions: instead.map(({ id }) => id),
      evidence: [fragilityGuideline.documentId],
    };
  });
};

/** The ids below which codes for a fragility fracture lie, for each injury of a claim that knows of osteoporosis. */
export function fragilityBelow(claim: Claim): string[] {
  const diagnoses = [...diagnosesOf(claim).values()];
  return diagnoses.some(isOsteoporosis) ? diagnoses.flatMap(belowForInjury) : [];
}

function belowForInjury({ id = '' }: Written): string[] {
  return osteoporoticHeaders(codeOf(id)).map((header) => `ICD10CM:${header}`);
}

function isOsteoporosis({ id = '' }: Written): boolean {
  return osteoporosisCategories.some((category) => codeOf(id).startsWith(category));
}

/** The diagnoses of all lines, each once, by id. */
function diagnosesOf({ lines }: Claim): Map<string, Written> {
  const written = lines.flatMap(({ diagnoses }) => diagnoses);
  return new Map(onceEach(written).flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])));
}
