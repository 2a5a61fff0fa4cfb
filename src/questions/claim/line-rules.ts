import { longestId, shortened } from '../../client-text.ts';
import { codeOf } from '../../codes/ids.ts';
import { barOf } from '../../codes/modifier-bars.ts';
import type { Written } from './claim.ts';
import { onceEach } from './code-rule.ts';
import type { LineRule } from './rules.ts';

/** Modifiers that the fee schedule rules out, or that a document calls unusual. */
export const modifierRule: LineRule = ({ number, procedure, modifiers }, { facts }) => {
  const { id: subject } = procedure;
  if (subject === undefined) return [];
  const fees = facts.fees(subject);
  return onceEach(modifiers).flatMap((modifier) => {
    if (modifier.id === undefined) return [];
    const common = { line: number, about: [modifier, procedure] };
    const [code, service] = [codeOf(modifier.id), codeOf(subject)];
    const reason = fees && barOf(code, fees);
    const barred = reason && {
      rule: 'MODIFIER_NOT_APPLICABLE' as const,
      severity: 'WARNING' as const,
      message: `By the Medicare fee schedule of ${fees.release} modifier ${code} does not go with ${service}: ${reason}.`,
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
      message: `A document calls modifier ${code} ${words} with ${service}.`,
      assertions: unusual.map(({ id }) => id),
      ...common,
    };
    return [barred, atypical].filter((one) => one !== undefined && one !== false && one !== '');
  });
};

/** A specialty that no document connects with the procedure, or that a document names otherwise. */
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
    // Where one document names it rightly, the others are at fault and not the claim.
    if (!first || misnamed.length < listed.length) return [];
    const message = `A document lists ${code} for ${service}, but names it "${first.asserted}". The code is ${node.display}.`;
    const assertions = misnamed.map(({ assertion }) => assertion);
    const suggestions = misnamed.flatMap((one) => one.suggestions.toSorted());
    const evidence = misnamed.map(({ id }) => id);
    return [{ rule: 'SPECIALTY_MISNAMED', severity: 'WARNING', message, suggestions, assertions, evidence, ...common }];
  }
  const named = facts.named(subject, node.id);
  const message = named[0]
    ? `No document lists ${code} for ${service}, but one names "${named[0].namedAs}" beside another code and means it.`
    : `No document that is loaded connects ${code} with ${service}.`;
  const assertions = named.map(({ assertion }) => assertion);
  return [{ rule: 'SPECIALTY_NOT_CONNECTED', severity: 'INFO', message, assertions, ...common }];
};

/** A place of service that is none of those where documents say that the procedure is done. */
export const placeRule: LineRule = ({ number, procedure, place }, { facts }) => {
  const node = place && facts.node(place);
  const places = facts.places(procedure.id ?? '');
  if (!place || !node || places.length === 0 || places.some((one) => one.place === node.id)) return [];
  const sites = [...new Set(places.map(({ site }) => site))].sort().join('; ');
  return [
    {
      rule: 'PLACE_NOT_CONNECTED',
      severity: 'INFO',
      line: number,
      message: `Documents name other sites for ${codeOf(procedure.id ?? '')} than ${node.code}, ${node.display}: ${sites}.`,
      about: [place, procedure],
      suggestions: places.map((one) => one.place),
      assertions: places.flatMap((one) => one.assertions),
    },
  ];
};

/** What stands twice on a line. */
export const duplicateRule: LineRule = ({ number, modifiers, diagnoses }) =>
  [...twice(modifiers), ...twice(diagnoses)].map((one) => ({
    rule: 'DUPLICATE',
    severity: 'INFO',
    line: number,
    message: `${one.id === undefined ? shortened(one.text, longestId) : codeOf(one.id)} stands on the line more than once.`,
    about: [one],
  }));

function twice(written: readonly Written[]): Written[] {
  return onceEach(written).filter(
    ({ id, text }) => written.filter((one) => (one.id ?? one.text) === (id ?? text)).length > 1,
  );
}
