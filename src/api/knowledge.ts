import { procedureRange } from '../codes/code-range.ts';
import { type CodeLabel, codeSystems, systemsOfLabels } from '../codes/code-systems.ts';
import type { CheckedDay } from '../codes/coverage.ts';
import { coveragePlaces, inStateNamed, ofContractor, policyDays } from '../codes/coverage-places.ts';
import { Days, daysBySystem } from '../codes/days.ts';
import { editDays, inEffectOn, ptpDays, ptpInEffectOn } from '../codes/edit-days.ts';
import { idsOfCode } from '../codes/ids-of-code.ts';
import { labelsOfId } from '../codes/labels-of-id.ts';
import { canonicalPrefix } from '../codes/parse-code.ts';
import { placeOf } from '../codes/place.ts';
import { readCanonicalCode } from '../codes/reading/read-code.ts';
import {
  activeOn,
  billableCases,
  billableOn,
  type Cases,
  conditionOn,
  dayOfSystem,
  inForceOn,
  invalidOn,
  type OnDay,
  type PrintedDay,
  printBillable,
  printStatus,
  statusCases,
  unknownOn,
} from '../codes/validity.ts';
import { billabilityShape, validityShape } from '../codes/validity-row.ts';
import type { Knowledge, Place } from '../compiler/compiler.ts';
import { all, any, type Condition, compare, not } from '../graph/condition/condition.ts';
import { explainHccModel, hccModel } from '../questions/vocabulary/hcc-models.ts';
import { explainPlace } from '../questions/vocabulary/places.ts';
import { refuseBadInput } from './bad-input.ts';

const validity = Object.keys(validityShape);
const billability = Object.keys(billabilityShape);

const coverageListPosition = `CASE WHEN this.derived THEN 'DERIVED_COVERED' WHEN this.kind = 'PROCEDURES' THEN 'LISTED'
WHEN this.kind IN ['COVERED', 'NOT_COVERED'] THEN this.kind ELSE null END`;

/** What the schema's directives refer to by name: computed fields, conditions, and how codes are written. */
export const knowledge: Knowledge = {
  computed: {
    status: onDayOf(validity, printStatus, statusCases),
    billable: { ...onDayOf(billability, printBillable, billableCases), is: isBillable },
    described: {
      properties: ['display', 'code'],
      expression: () => ({ text: "NOT this.display ENDS WITH (' ' + this.code)", values: {} }),
    },
    coverageListPosition: {
      properties: ['kind', 'derived'],
      expression: () => ({ text: coverageListPosition, values: {} }),
    },
  },
  conditions: {
    within: { kind: 'subtree', subtreesOf: (text) => refuseBadInput(() => placeOf(text)), explain: explainPlace },
    codeRange: { kind: 'properties', properties: ['code'], of: (text) => refuseBadInput(() => procedureRange(text)) },
    inEffectOn: { kind: 'properties', properties: editDays, of: inEffectOn },
    ptpInEffectOn: { kind: 'properties', properties: ptpDays, of: ptpInEffectOn },
    inState: { kind: 'properties', properties: ['states'], of: (text) => refuseBadInput(() => inStateNamed(text)) },
    ofContractor: { kind: 'properties', properties: coveragePlaces, of: ofContractor },
    inForceOn: { kind: 'properties', properties: policyDays, of: inForceOn },
    activeOn: knownOnDay(validity, activeOn),
    billableOn: knownOnDay(billability, billableOn),
    validOn: { kind: 'properties', properties: validity, of: (date, place) => not(onDay(invalidOn, date, place)) },
  },
  carriesOver: (from, to) => daysOf({ moment: from }).carriesOver(daysOf({ moment: to })),
  labelsOfId,
  idsOf: (label, code) => idsOfCode(codeLabel(label), code),
  writings: {
    CodeFilter: {
      exact: (label, code) => refuseBadInput(() => readCanonicalCode(codeLabel(label), code)),
      beginning: (label, code) => refuseBadInput(() => canonicalPrefix(codeLabel(label), code)),
    },
    HccModelFilter: {
      exact: (_label, name) => hccModel(name),
      beginning: (_label, text) => text,
      explain: explainHccModel,
    },
  },
};

/** A value on the date in the argument `asOf`, or on the current day of each system. */
function onDayOf(
  properties: readonly string[],
  print: (variable: string, day: PrintedDay) => string,
  casesOn: (day: CheckedDay) => Cases,
): Knowledge['computed'][string] {
  return {
    properties,
    expression: ({ asOf }, place) => {
      const days = daysOf(place);
      const date = asOf === undefined || asOf === null ? undefined : String(asOf);
      const [system, ...others] = systemsOfLabels(place.labels);
      const dayOf = days.on(date);
      const values = { date: date ?? days.today };
      if (system !== undefined && others.length === 0) {
        const day = dayOf(system);
        const { covered, begun } = day;
        const known = { covered: covered !== null, begun };
        const text = print('this', { date: '$date', covered: '$covered', begun: '$begun', known });
        return { text, values: { ...values, covered }, cases: casesOn(day) };
      }
      const loaded = systemsOfLabels(place.labels).filter((one) => days.coverage.systems.includes(one));
      const text = print('this', dayOfSystem('this'));
      return { text, values: { ...values, ...daysBySystem(loaded, dayOf) } };
    },
  };
}

/** The stored flag is that of the newest release, which may not have begun yet. */
function isBillable(value: unknown, place: Place): Condition | undefined {
  const days = daysOf(place);
  const [system = ''] = systemsOfLabels(place.labels);
  const day = days.on(undefined)(system);
  const isNewest = !days.coverage.hasLater(system, day.date);
  if (isNewest || typeof value !== 'boolean') return undefined;
  const condition = conditionOn(billableOn, day);
  return value ? condition : not(condition);
}

/** A filter on a date that a loaded edition must cover: otherwise, it would find nothing without a reason. */
function knownOnDay(properties: readonly string[], condition: OnDay): Knowledge['conditions'][string] {
  return {
    kind: 'properties',
    properties,
    of: (date, place) =>
      refuseBadInput(() => {
        daysOf(place).require(systemsOfLabels(place.labels), date);
        return onDay(condition, date, place);
      }),
    known: (date, place) => {
      const dayOf = daysOf(place).on(date);
      const isCovered = systemsOfLabels(place.labels).every((system) => dayOf(system).covered !== null);
      return isCovered ? undefined : not(onDay(unknownOn, date, place));
    },
  };
}

/** A condition on a date. Where codes may be of several systems, each has a day of its own. */
function onDay(condition: OnDay, date: string, place: Place): Condition {
  const dayOf = daysOf(place).on(date);
  const systems = systemsOfLabels(place.labels);
  const [only] = systems;
  if (systems.length === 1 && only !== undefined) return conditionOn(condition, dayOf(only));
  return any(
    ...systems.map((system) => all<Condition>(compare('system', '=', system), conditionOn(condition, dayOf(system)))),
  );
}

function daysOf({ moment }: Pick<Place, 'moment'>): Days {
  if (moment instanceof Days) return moment;
  throw new Error('An operation must bring the days on which codes are checked, but did not.');
}

function codeLabel(label: string): CodeLabel {
  if (label in codeSystems) return label as CodeLabel;
  throw new Error(`A CodeFilter must be on a label of codes, but got ${label}.`);
}
