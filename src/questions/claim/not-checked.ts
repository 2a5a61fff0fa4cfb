import { systemName } from '../../codes/code-systems.ts';
import type { Coverage, Edition } from '../../codes/coverage.ts';
import { codeOf, systemOf } from '../../codes/ids.ts';
import { codesOn } from './code-rule.ts';
import type { Facts } from './facts.ts';
import { maxNearLookups } from './near-codes.ts';
import { type Claim, type ClaimLine, isIcd9OfItsTime } from './read-claim.ts';
import type { RuleContext } from './rules.ts';

/** What no rule checks. */
const never = [
  'Whether the payer will pay: medical necessity, prior authorization and policy conditions.',
  "Whether the medical record supports the codes, and whether they fit the patient's age and sex.",
  'The order of the diagnoses, and notes that require another code.',
];

const leftOut = `Which codes some of the wrong ones are similar to: only the first ${maxNearLookups.toLocaleString('en')} different ones of a call are looked up.`;

/** What was not checked on a claim, in sentences for people. */
export function notChecked(context: RuleContext): string[] {
  const { claim, facts, coverage, near } = context;
  const { lines } = claim;
  const procedures = [...new Set(lines.flatMap(({ procedure }) => procedure.id ?? []))].sort();
  const proceduresWith = (has: (line: ClaimLine) => boolean) =>
    procedures.filter((id) => lines.some((line) => line.procedure.id === id && has(line)));
  return [
    ...never,
    ...systemsOf(claim).flatMap((system) => unchecked(claim, system, coverage) ?? []),
    ...icd9Codes(claim),
    ...(lines.flatMap(codesOn).some(near.isLeftOut) ? [leftOut] : []),
    ...exclusions(claim, facts),
    ...proceduresWith(({ modifiers }) => modifiers.length > 0)
      .filter((id) => !facts.fees(id))
      .map((id) => `Whether modifiers go with ${codeOf(id)}: no loaded fee schedule lists it.`),
    ...procedures
      .filter((id) => !facts.connects(id, 'diagnoses'))
      .map((id) => `Whether diagnoses go with ${codeOf(id)}: no loaded document lists diagnoses for it.`),
    ...proceduresWith(({ specialty }) => specialty !== undefined)
      .filter((id) => !facts.connects(id, 'specialties'))
      .map((id) => `Whether specialties go with ${codeOf(id)}: no loaded document lists specialties for it.`),
    ...proceduresWith(({ place }) => place !== undefined)
      .filter((id) => facts.places(id).length === 0)
      .map((id) => `Whether places of service go with ${codeOf(id)}: no loaded document lists sites for it.`),
  ];
}

/** The code systems of a claim. */
export function systemsOf({ lines }: Claim): string[] {
  const ids = lines.flatMap(codesOn).flatMap(({ id }) => id ?? []);
  return [...new Set(ids.map(systemOf))].sort();
}

/** What is not checked about the codes of a system; undefined if a whole release for the date is loaded. */
function unchecked({ day, isDated, dayOf }: Claim, system: string, coverage: Coverage): string | undefined {
  const name = systemName(system);
  const loaded = coverage.describe(system);
  const { covered } = dayOf(system);
  const what = `Whether ${name} codes are valid`;
  if (covered === null) return `${what}: no release for ${day} is loaded.${loaded ? ` Loaded: ${loaded}.` : ''}`;
  const edition = coverage.editionOn(system, covered);
  if (covered !== day && !isDated) {
    return `${what} today: without a date of service, they were checked as of ${covered}, the last day of ${nameOf(edition)}.`;
  }
  return edition?.isComplete ? undefined : `${what}, except for the few that are loaded for ${day}.`;
}

/** The codes of ICD-9-CM that a claim of its time has. */
function icd9Codes(claim: Claim): string[] {
  const codes = claim.lines.flatMap(({ diagnoses }) => diagnoses.filter((one) => isIcd9OfItsTime(one, claim)));
  const ids = new Set(codes.flatMap(({ icd9 }) => icd9 ?? []));
  return [...ids].map((id) => `Whether ICD-9-CM ${codeOf(id)} is valid: only diagnoses of ICD-10-CM are checked.`);
}

function nameOf(edition: Edition | undefined): string {
  const name = edition?.name ?? 'the newest edition';
  return /^\d/.test(name) ? `edition ${name}` : name;
}

/** Excludes1 notes are those of one release, whatever the claim's day. */
function exclusions({ day, lines }: Claim, { tabularList }: Facts): string[] {
  const diagnoses = new Set(lines.flatMap((line) => line.diagnoses.flatMap(({ id }) => id ?? [])));
  if (diagnoses.size < 2 || tabularList?.version === releaseOn(day)) return [];
  const what = 'Whether diagnoses exclude each other';
  if (!tabularList) return [`${what}, except by a few notes that are known: no tabular list is loaded.`];
  const { version } = tabularList;
  return [
    `${what} on ${day}: the loaded tabular list is ${version ? `the one for ${version}` : 'of an unknown release'}.`,
  ];
}

/** Releases of ICD-10-CM are named after the fiscal year, which begins in October. */
function releaseOn(day: string): string {
  const year = Number(day.slice(0, 4));
  return `FY${day.slice(5) < '10-01' ? year : year + 1}`;
}
