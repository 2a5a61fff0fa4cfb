import { codeOf } from '../../codes/ids.ts';
import { isBillableOn, statusOn } from '../../codes/validity.ts';
import { likelyFirst } from './below.ts';
import type { ClaimLine, Written } from './claim.ts';
import { type KnownNode, withHeaders } from './facts.ts';
import type { Said } from './finding.ts';
import type { Case, EarlyCase, LineRule } from './rules.ts';

/** Malformed, unknown, ended and future codes, and headers, each once a line. */
export const codeRule: LineRule = (line, claimed) => {
  return onceEach(codesOn(line)).flatMap((one) => judge(one, line, claimed) ?? []);
};

/** All codes of a line. */
export function codesOn({ procedure, modifiers, diagnoses, specialty, place }: ClaimLine): Written[] {
  return [procedure, ...modifiers, ...diagnoses, specialty, place].filter((one) => one !== undefined);
}

/** Whether a code may stand on a claim of the day: nothing that `codeRule` reports as an error. */
export function canStand(written: Written, { claim: { day }, facts }: Case): boolean {
  const node = facts.node(written);
  return node !== undefined && statusOn(day, node) === 'ACTIVE' && !isHeader(node, day);
}

/** Things that are written twice count once. */
export function onceEach(written: readonly Written[]): Written[] {
  return [...new Map(written.map((one) => [one.id ?? one.text, one])).values()];
}

/** The ids below which a code may be found to use instead: those that the rule looks at. */
export function suggestedBelow(written: Written, claimed: EarlyCase): string[] {
  const { id } = written;
  if (!id?.startsWith('ICD10CM:')) return [];
  const status = statusIn(claimed, written);
  if (status === 'UNCONFIRMED') return withHeaders(id).slice(1);
  return status === 'ACTIVE' && isHeader(claimed.facts.node(written), claimed.claim.day) ? [id] : [];
}

/** The ids of the codes of a claim that have ended. */
export function endedCodes(claimed: EarlyCase): string[] {
  const written = claimed.claim.lines.flatMap(codesOn);
  return written.flatMap((one) => (one.id !== undefined && statusIn(claimed, one) === 'RETIRED' ? [one.id] : []));
}

function statusIn({ claim, facts }: EarlyCase, written: Written): ReturnType<typeof statusOn> {
  const node = facts.node(written);
  return node ? statusOn(claim.day, node) : 'UNCONFIRMED';
}

function judge(written: Written, line: ClaimLine, claimed: Case): Said | undefined {
  const { id, problem } = written;
  const common = { line: line.number, about: [written] };
  if (id === undefined) return { rule: 'MALFORMED_CODE', severity: 'ERROR', message: problem ?? '', ...common };
  const { claim, facts, below } = claimed;
  const { day } = claim;
  const node = facts.node(written);
  const status = statusIn(claimed, written);
  const code = codeOf(id);
  const evidence = [node?.documentId ?? null];
  if (status === 'UNCONFIRMED') return { ...common, ...unknown(written, id, claimed), evidence };
  if (status === 'RETIRED') {
    const message = node?.validTo
      ? `${code} ended on ${node.validTo}: it is no code on ${day}.`
      : `${code} was deleted from its code set.`;
    const suggestions = claimed.successors(id, day);
    return { rule: 'RETIRED_CODE', severity: 'ERROR', message, suggestions, evidence, ...common };
  }
  if (status === 'NOT_YET') {
    const message = `${code} is a code from ${node?.validFrom} on: it is none yet on ${day}.`;
    return { rule: 'NOT_YET_VALID', severity: 'ERROR', message, evidence, ...common };
  }
  if (!node || !isHeader(node, day)) return undefined;
  const codes = below(id, day);
  const message = `${code} is a header and cannot be billed: use one of the ${codes.length} billable codes below it.`;
  const suggestions = likelyFirst(codes, node.display ?? '', line.procedure.id);
  return { rule: 'NOT_BILLABLE', severity: 'ERROR', message, suggestions, evidence, ...common };
}

function unknown(written: Written, id: string, claimed: Case) {
  const { claim, facts } = claimed;
  const code = codeOf(id);
  const system = systemOf(id);
  const rule = 'UNKNOWN_CODE';
  if (facts.node(written)?.status === 'NOT_FOUND') {
    return { rule, severity: 'ERROR', message: `No edition of ${system} has ${code}.` } as const;
  }
  const suggestions = nearby(written, claimed);
  if (facts.isLoaded(system, claim.day)) {
    const message = `The edition of ${system} that is in force on ${claim.day} has no code ${code}.`;
    return { rule, severity: 'ERROR', message, suggestions } as const;
  }
  const message = `Nothing that is loaded of ${system} has ${code}. It may be a code all the same: check it there.`;
  return { rule, severity: 'WARNING', message, suggestions } as const;
}

/** The billable codes below the nearest header that there is. */
function nearby(written: Written, claimed: Case): string[] {
  const { below, claim } = claimed;
  const found = suggestedBelow(written, claimed).map((id) => below(id, claim.day));
  return (found.find(({ length }) => length > 0) ?? []).map(({ id }) => id);
}

function isHeader(node: KnownNode | undefined, day: string): boolean {
  return node?.system === 'ICD10CM' && !isBillableOn(day, node);
}

/** Numeric modifiers belong to CPT, those with letters to HCPCS Level II. */
export function systemOf(id: string): string {
  const system = id.slice(0, id.indexOf(':'));
  if (system !== 'MOD') return system;
  return /^\d+$/.test(codeOf(id)) ? 'CPT' : 'HCPCS2';
}
