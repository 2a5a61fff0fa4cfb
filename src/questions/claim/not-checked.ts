import { codeOf } from '../../codes/ids.ts';
import type { Claim, ClaimLine } from './claim.ts';
import { codesOn, systemOf } from './code-rule.ts';
import type { Facts } from './facts.ts';

/** What no rule looks at. */
const never = [
  'Whether two procedures may be billed together (NCCI edits), and how many units of one.',
  'Whether the payer pays: medical necessity, prior authorisation and the conditions of policies.',
  'Whether the record supports the codes, and whether they fit age and sex.',
  'The order of the diagnoses, and notes that ask for a further code.',
];

/** What was not checked of a claim, in plain sentences. */
export function notChecked(claim: Claim, facts: Facts): string[] {
  const { day, lines } = claim;
  const written = lines.flatMap(codesOn).flatMap(({ id }) => id ?? []);
  const systems = new Set(written.map(systemOf));
  const partly = [...systems].filter((system) => !facts.isLoaded(system, day)).sort();
  const services = [...new Set(lines.flatMap(({ procedure }) => procedure.id ?? []))].sort();
  const withSome = (has: (line: ClaimLine) => boolean) =>
    services.filter((id) => lines.some((line) => line.procedure.id === id && has(line)));
  return [
    ...never,
    ...partly.map((system) => `Whether codes of ${system} are in force: no edition of ${day} is loaded.`),
    ...exclusions(claim, facts),
    ...withSome(({ modifiers }) => modifiers.length > 0)
      .filter((id) => !facts.fees(id))
      .map((id) => `Whether modifiers go with ${codeOf(id)}: no fee schedule that is loaded lists it.`),
    ...services
      .filter((id) => !facts.connects(id, 'diagnoses'))
      .map((id) => `Whether diagnoses go with ${codeOf(id)}: no document that is loaded connects any with it.`),
    ...withSome(({ specialty }) => specialty !== undefined)
      .filter((id) => !facts.connects(id, 'specialties'))
      .map((id) => `Whether specialties go with ${codeOf(id)}: no document that is loaded connects any with it.`),
    ...withSome(({ place }) => place !== undefined)
      .filter((id) => facts.places(id).length === 0)
      .map((id) => `Whether places of service go with ${codeOf(id)}: no document that is loaded names a site for it.`),
  ];
}

/** Excludes1 notes are those of one edition, whatever the day of the claim. */
function exclusions({ day, lines }: Claim, { tabularList }: Facts): string[] {
  const diagnoses = new Set(lines.flatMap((line) => line.diagnoses.flatMap(({ id }) => id ?? [])));
  if (diagnoses.size < 2 || tabularList?.version === editionOn(day)) return [];
  const what = 'Whether diagnoses exclude each other';
  if (!tabularList) return [`${what}, beyond single notes that are known: no tabular list is loaded.`];
  const { version } = tabularList;
  return [
    `${what} on ${day}: the tabular list that is loaded ${version ? `is that of ${version}` : 'does not tell its edition'}.`,
  ];
}

/** Editions of ICD-10-CM are named for the fiscal year, which begins in October. */
function editionOn(day: string): string {
  const year = Number(day.slice(0, 4));
  return `FY${day.slice(5) < '10-01' ? year : year + 1}`;
}
