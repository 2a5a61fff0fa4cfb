import { systemName } from '../../codes/code-systems.ts';
import { codeOf, systemOf } from '../../codes/ids.ts';
import { codesOn } from './code-rule.ts';
import type { Facts } from './facts.ts';
import type { Claim, ClaimLine } from './read-claim.ts';

/** What no rule checks. */
const never = [
  'Whether the procedures may be billed together, and in how many units (NCCI edits).',
  'Whether the payer will pay: medical necessity, prior authorization and policy conditions.',
  "Whether the medical record supports the codes, and whether they fit the patient's age and sex.",
  'The order of the diagnoses, and notes that require another code.',
];

/** What was not checked on a claim, in sentences for people. */
export function notChecked(claim: Claim, facts: Facts): string[] {
  const { day, lines } = claim;
  const ids = lines.flatMap(codesOn).flatMap(({ id }) => id ?? []);
  const notLoaded = [...new Set(ids.map(systemOf))].filter((system) => !facts.isLoaded(system, day)).sort();
  const procedures = [...new Set(lines.flatMap(({ procedure }) => procedure.id ?? []))].sort();
  const proceduresWith = (has: (line: ClaimLine) => boolean) =>
    procedures.filter((id) => lines.some((line) => line.procedure.id === id && has(line)));
  return [
    ...never,
    ...notLoaded.map((system) => `Whether ${systemName(system)} codes are valid: no release for ${day} is loaded.`),
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
