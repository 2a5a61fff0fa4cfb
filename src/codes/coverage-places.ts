import { any, type Comparison, type Condition } from '../graph/condition/condition.ts';
import { stateNamed } from './us-states.ts';

/** The properties of a coverage document that say whose it is. */
export const coveragePlaces = ['contractor', 'contractorIds', 'contractorNames', 'contractorNumbers'] as const;

/** The properties of a coverage document that say on which days it applies. */
export const policyDays = ['effectiveFrom', 'retiredOn'] as const;

/** A document known to apply in a state, or in a part of it. @throws {MalformedCodeError} */
export function inStateNamed(text: string): Condition {
  const state = stateNamed(text);
  return any(inList('states', '=', state), inList('states', 'startsWith', `${state} - `));
}

/** A document of a Medicare contractor, by a part of its name, by its number, or by its id. */
export function ofContractor(text: string): Condition {
  const given = text.trim();
  return any<Comparison>(
    { kind: 'compare', property: 'contractor', list: false, operator: 'contains', value: given },
    inList('contractorNames', 'contains', given),
    inList('contractorIds', '=', given),
    inList('contractorNumbers', '=', given),
  );
}

function inList(property: string, operator: Comparison['operator'], value: string): Comparison {
  return { kind: 'compare', property, list: true, operator, value };
}
