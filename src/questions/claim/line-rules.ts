import { longestId, shortened } from '../../client-text.ts';
import { codeOf } from '../../codes/ids.ts';
import { modifierConflicts } from '../../codes/modifier-conflicts.ts';
import { whyNotApplicable } from '../../codes/modifier-indicators.ts';
import { distinct } from './code-rule.ts';
import type { CodeText } from './read-claim.ts';
import type { LineRule } from './rules.ts';

/** Modifiers that the fee schedule rules out, or that a document describes as unusual. */
export const modifierRule: LineRule = ({ number, procedure, modifiers }, { facts }) => {
  const { id: subject } = procedure;
  if (subject === undefined) return [];
  const fees = facts.fees(subject);
  return distinct(modifiers).flatMap((modifier) => {
    if (modifier.id === undefined) return [];
    const common = { line: number, about: [modifier, procedure] };
    const [code, service] = [codeOf(modifier.id), codeOf(subject)];
    const reason = fees && whyNotApplicable(code, fees);
    const notApplicable = reason && {
      rule: 'MODIFIER_NOT_APPLICABLE' as const,
      severity: 'WARNING' as const,
      message: `The Medicare fee schedule (${fees.release}) does not support modifier ${code} with ${service}: ${reason}.`,
      evidence: [fees.id, fees.documentId],
      ...common,
    };
    const unusual = facts
      .assertions('MAY_USE_MODIFIER', subject, modifier.id)
      .filter(({ applicability }) => applicability === 'RARE' || applicability === 'NOT_TYPICAL');
    const words = unusual.some(({ applicability }) => applicability === 'NOT_TYPICAL') ? 'not typical' : 'rare';
    const atypical = unusual.length > 0 && {
      rule: 'MODIFIER_ATYPICAL' as const,
      severity: 'INFO' as const,
      message: `A document describes modifier ${code} as ${words} for ${service}.`,
      assertions: unusual.map(({ id }) => id),
      ...common,
    };
    return [notApplicable, atypical].filter((one) => one !== undefined && one !== false && one !== '');
  });
};

/** Modifiers that contradict each other. */
export const modifierConflictRule: LineRule = ({ number, modifiers }) => {
  const written = new Map(
    distinct(modifiers).flatMap((one) => (one.id === undefined ? [] : [[codeOf(one.id), one] as const])),
  );
  return modifierConflicts([...written.keys()]).map(({ one, other, because }) => ({
    rule: 'MODIFIER_CONFLICT',
    severity: 'WARNING',
    line: number,
    message: `Modifiers ${one} and ${other} exclude each other on one line: ${because}.`,
    about: [one, other].flatMap((code) => written.get(code) ?? []),
  }));
};

/** A specialty that no document lists for the procedure, or that a document calls something else. */
export const specialtyRule: LineRule = ({ number, procedure, specialty }, { facts }) => {
  const { id: subject } = procedure;
  const node = specialty && facts.node(specialty);
  if (!specialty || !node || subject === undefined || !facts.connects(subject, 'specialties')) return [];
  const common = { line: number, about: [specialty, procedure] };
  const [code, service] = [codeOf(node.id), codeOf(subject)];
  const listed = facts.assertions('PERFORMED_BY', subject, node.id);
  if (listed.length > 0) {
    const misnamed = facts.misnamed(subject, node.id);
    const [first] = misnamed;
    // If one document names it correctly, the other documents are at fault, not the claim.
    if (!first || misnamed.length < listed.length) return [];
    const message = `A document lists ${code} for ${service} but calls it "${first.asserted}". ${code} is ${node.display}.`;
    const assertions = misnamed.map(({ assertion }) => assertion);
    const suggestions = misnamed.flatMap((one) => one.suggestions.toSorted());
    const evidence = misnamed.map(({ id }) => id);
    return [{ rule: 'SPECIALTY_MISNAMED', severity: 'WARNING', message, suggestions, assertions, evidence, ...common }];
  }
  const named = facts.named(subject, node.id);
  const message = named[0]
    ? `No document lists ${code} for ${service}, but one names this specialty, "${named[0].namedAs}", with a different code.`
    : `No loaded document lists ${code} for ${service}.`;
  const assertions = named.map(({ assertion }) => assertion);
  return [{ rule: 'SPECIALTY_NOT_CONNECTED', severity: 'INFO', message, assertions, ...common }];
};

/** A place of service that no document lists for the procedure, if documents list others. */
export const placeRule: LineRule = ({ number, procedure, place }, { facts }) => {
  const node = place && facts.node(place);
  const places = facts.places(procedure.id ?? '');
  if (!place || !node || places.length === 0 || places.some((one) => one.place === node.id)) return [];
  const sites = [...new Set(places.map(({ site }) => site))].sort().join('; ');
  const service = codeOf(procedure.id ?? '');
  return [
    {
      rule: 'PLACE_NOT_CONNECTED',
      severity: 'INFO',
      line: number,
      message: `No document lists place of service ${node.code} (${node.display}) for ${service}. Documents list these sites: ${sites}.`,
      about: [place, procedure],
      suggestions: places.map((one) => one.place),
      assertions: places.flatMap((one) => one.assertions),
    },
  ];
};

/** Modifiers and diagnoses that a line repeats. */
export const duplicateRule: LineRule = ({ number, modifiers, diagnoses }) =>
  [...repeated(modifiers), ...repeated(diagnoses)].map((one) => ({
    rule: 'DUPLICATE',
    severity: 'INFO',
    line: number,
    message: `${one.id === undefined ? shortened(one.text, longestId) : codeOf(one.id)} is on the line more than once.`,
    about: [one],
  }));

function repeated(codes: readonly CodeText[]): CodeText[] {
  return distinct(codes).filter(
    ({ id, text }) => codes.filter((one) => (one.id ?? one.text) === (id ?? text)).length > 1,
  );
}
