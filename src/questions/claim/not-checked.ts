import type { Claim } from './claim.ts';
import { codeOf, systemOf } from './code-rule.ts';
import type { Facts } from './facts.ts';

/** What no rule looks at. */
const never = [
  'Whether two procedures may be billed together (NCCI edits), and how many units of one.',
  'Whether the payer pays: medical necessity, prior authorisation and the conditions of policies.',
  'Whether the record supports the codes, and whether they fit age and sex.',
  'The order of the diagnoses, and notes that ask for a further code.',
];

/** What was not checked of a claim, in plain sentences. */
export function notChecked({ day, lines }: Claim, facts: Facts): string[] {
  const written = lines.flatMap(({ procedure, modifiers, diagnoses, specialty, place }) =>
    [procedure, ...modifiers, ...diagnoses, specialty, place].flatMap((one) => one?.id ?? []),
  );
  const systems = new Set(written.map(systemOf));
  const partly = [...systems].filter((system) => !facts.isLoaded(system, day)).sort();
  const services = [...new Set(lines.flatMap(({ procedure }) => procedure.id ?? []))].sort();
  const modified = new Set(
    lines.flatMap(({ procedure, modifiers }) => (modifiers.length > 0 ? (procedure.id ?? []) : [])),
  );
  return [
    ...never,
    ...partly.map((system) => `Whether codes of ${system} are in force: no edition of ${day} is loaded.`),
    ...services
      .filter((id) => modified.has(id) && !facts.fees(id))
      .map((id) => `Whether modifiers go with ${codeOf(id)}: no fee schedule that is loaded lists it.`),
    ...services
      .filter((id) => !facts.connects(id, 'diagnoses'))
      .map((id) => `Whether diagnoses go with ${codeOf(id)}: no document that is loaded connects any with it.`),
  ];
}
