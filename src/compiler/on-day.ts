import type { Predicate } from './filter.ts';

/** Conditions on the day as of which a code is judged, by the name of their input field. The day is an ISO date. */
export const onDay: Readonly<Record<string, (day: string) => Predicate>> = {
  /** The same as `status(asOf:)` being `ACTIVE`. */
  activeOn: (day) => all([isKnown, not(compare('status', 'IN', ['DELETED', 'NOT_FOUND'])), within('valid', day)]),
  /** The same as `billable(asOf:)`. */
  billableOn: (day) => all([everBillable, within('billable', day)]),
};

const isKnown = not({ kind: 'null', property: 'documentId', list: false });

const everBillable: Predicate = {
  kind: 'any',
  of: [compare('billable', '=', true), not({ kind: 'null', property: 'billableTo', list: false })],
};

/** From the first day to the last one, both included; an absent one is open. */
function within(name: 'valid' | 'billable', day: string): Predicate {
  return all([not(compare(`${name}From`, '>', day)), not(compare(`${name}To`, '<', day))]);
}

function compare(property: string, operator: '=' | '<' | '>' | 'IN', value: unknown): Predicate {
  return { kind: 'compare', property, list: false, operator, value };
}

function all(of: readonly Predicate[]): Predicate {
  return { kind: 'all', of };
}

function not(of: Predicate): Predicate {
  return { kind: 'not', of };
}
