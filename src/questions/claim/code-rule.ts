import { systemName } from '../../codes/code-systems.ts';
import { withHeaders } from '../../codes/hierarchy.ts';
import { codeOf, systemOf } from '../../codes/ids.ts';
import { isDental } from '../../codes/procedures.ts';
import { useInstead } from '../../codes/succession-wording.ts';
import { type CodeStatus, isHeaderOn, isUsableOn, statusOn } from '../../codes/validity.ts';
import { byLikelihood } from './descendants.ts';
import type { Facts } from './facts.ts';
import type { RuleResult } from './finding.ts';
import { type ClaimLine, type CodeText, isIcd9OfItsTime } from './read-claim.ts';
import type { ClaimContext, LineRule, RuleContext } from './rules.ts';

/** Codes that a claim can't use: malformed, unknown, retired and future ones, and headers; each once per line. */
export const codeRule: LineRule = (line, context) => {
  return distinct(codesOn(line)).flatMap((one) => checkCode(one, line, context) ?? []);
};

/** All codes of a line. */
export function codesOn({ procedure, modifiers, diagnoses, specialty, place }: ClaimLine): CodeText[] {
  return [procedure, ...modifiers, ...diagnoses, specialty, place].filter((one) => one !== undefined);
}

/** The codes without repetitions. */
export function distinct(codes: readonly CodeText[]): CodeText[] {
  return [...new Map(codes.map((one) => [one.id ?? one.text, one])).values()];
}

/** Whether `codeRule` has no objection to a code. */
export function isUsable(code: CodeText, { claim: { dayOf }, facts }: ClaimContext): boolean {
  const node = facts.node(code);
  return node !== undefined && isUsableOn(dayOf, node);
}

/** The ids of the headers below which `codeRule` looks for codes to suggest. */
export function headersToSearch(code: CodeText, context: ClaimContext): string[] {
  const { id } = code;
  if (!id?.startsWith('ICD10CM:')) return [];
  const status = statusIn(context, code);
  if (status === 'UNCONFIRMED') return withHeaders(id).slice(1);
  const node = context.facts.node(code);
  return status === 'ACTIVE' && node && isHeaderOn(context.claim.dayOf, node) ? [id] : [];
}

/** The ids of the retired codes of a claim, including those of ICD-9-CM. */
export function retiredCodes(context: ClaimContext): string[] {
  const codes = context.claim.lines.flatMap(codesOn);
  return codes.flatMap((one) => {
    const id = one.icd9 ?? one.id;
    return id !== undefined && (one.icd9 || statusIn(context, one) === 'RETIRED') ? [id] : [];
  });
}

/** The malformed and unknown codes of a claim, for which similar ones are suggested. */
export function codesToMend(context: ClaimContext): CodeText[] {
  const codes = context.claim.lines.flatMap(codesOn);
  return codes.filter((one) => one.id === undefined || statusIn(context, one) === 'UNCONFIRMED');
}

function statusIn({ claim, facts }: ClaimContext, code: CodeText): CodeStatus {
  const node = facts.node(code);
  return node ? statusOn(claim.dayOf, node) : 'UNCONFIRMED';
}

function checkCode(written: CodeText, line: ClaimLine, context: RuleContext): RuleResult | undefined {
  const { id } = written;
  const common = { line: line.number, about: [written] };
  if (isIcd9OfItsTime(written, context.claim)) return undefined;
  if (id === undefined) return { ...common, ...checkMalformed(written, context) };
  const { claim, facts, descendants } = context;
  const { day, dayOf } = claim;
  const node = facts.node(written);
  const status = statusIn(context, written);
  const code = codeOf(id);
  const evidence = [node?.documentId ?? null];
  if (status === 'UNCONFIRMED') return { ...common, ...checkUnconfirmed(written, id, context), evidence };
  if (status === 'RETIRED') {
    const successors = context.successors(id, dayOf);
    const message = `${endOf(code, node, day)}: ${useInstead(successors) ?? 'no successor is known'}.`;
    const suggestions = successors.filter(({ isUsable }) => isUsable).map((one) => one.id);
    return { rule: 'RETIRED_CODE', severity: 'ERROR', message, suggestions, evidence, ...common };
  }
  if (status === 'NOT_YET') {
    const message = `${code} is not valid before ${node?.validFrom ?? node?.listedFrom}.`;
    return { rule: 'NOT_YET_VALID', severity: 'ERROR', message, evidence, ...common };
  }
  if (!node || !isHeaderOn(dayOf, node)) return undefined;
  const codes = descendants(id, dayOf);
  const message = `${code} is a header, which is not billable${useOneBelow(codes.length)}.`;
  const suggestions = byLikelihood(codes, node.display ?? '', line.procedure.id);
  return { rule: 'NOT_BILLABLE', severity: 'ERROR', message, suggestions, evidence, ...common };
}

/** A text that can't be a code of its kind. A code of ICD-9-CM comes with those that it maps to. */
function checkMalformed(written: CodeText, context: RuleContext) {
  const { problem = '', icd9 } = written;
  const { suggestOn } = context.claim;
  const found = { rule: 'MALFORMED_CODE', severity: 'ERROR' } as const;
  const successors = icd9 === undefined ? [] : context.successors(icd9, suggestOn);
  const advice = useInstead(successors);
  if (!advice) return { ...found, message: problem, suggestions: context.near.of(written, suggestOn) };
  const suggestions = successors.filter(({ isUsable }) => isUsable).map(({ id }) => id);
  return { ...found, message: `${problem} ${advice.replace(/^u/, 'U')}.`, suggestions };
}

function endOf(code: string, node: ReturnType<Facts['node']>, day: string): string {
  if (node?.validTo) return `${code} was valid through ${node.validTo}, but not on ${day}`;
  if (node?.listedTo) return `${code} was last listed on ${node.listedTo}, and is not valid on ${day}`;
  return `${code} was deleted from its code set`;
}

function useOneBelow(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ': use the billable code below it' : `: use one of the ${count} billable codes below it`;
}

/** A code that no loaded code set lists. */
function checkUnconfirmed(written: CodeText, id: string, context: RuleContext) {
  const { claim, facts } = context;
  const code = codeOf(id);
  const system = systemOf(id);
  const name = systemName(system);
  const rule = 'UNKNOWN_CODE';
  if (system === 'HCPCS2' && isDental(code)) {
    const message = `${code} is a dental code. Its code set, CDT, is not loaded, so it may be valid or not: check the official code set.`;
    return { rule, severity: 'WARNING', message } as const;
  }
  if (facts.node(written)?.status === 'NOT_FOUND') {
    return { rule, severity: 'ERROR', message: `No release of the ${name} code set contains ${code}.` } as const;
  }
  const below = nearestDescendants(written, context);
  const suggestions = below.length > 0 ? below : context.near.of(written, claim.suggestOn);
  if (context.coverage.editionOn(system, claim.dayOf(system).covered ?? '')?.isComplete) {
    const message = `The ${name} release for ${claim.dayOf(system).covered} does not contain ${code}.`;
    return { rule, severity: 'ERROR', message, suggestions } as const;
  }
  const message = `${code} is not among the loaded ${name} codes. It may still be valid: check the official code set.`;
  return { rule, severity: 'WARNING', message, suggestions } as const;
}

/** The billable codes below the nearest header that has any. */
function nearestDescendants(written: CodeText, context: RuleContext): string[] {
  const { descendants, claim } = context;
  const codes = headersToSearch(written, context).map((id) => descendants(id, claim.suggestOn));
  return (codes.find(({ length }) => length > 0) ?? []).map(({ id }) => id);
}
