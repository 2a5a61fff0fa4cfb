import { assert, asyncProperty, boolean, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckedDay } from '../../src/codes/coverage.ts';
import {
  activeOn,
  type Billability,
  billableOn,
  billablePeriodOf,
  conditionOn,
  dayOfSystem,
  invalidOn,
  isBillableOn,
  isHeaderOn,
  isUsableOn,
  lastDaysOf,
  type OnDay,
  printBillable,
  printIfDay,
  printOnDay,
  printStatus,
  retiredOn,
  statusOn,
  unknownOn,
  type Validity,
} from '../../src/codes/validity.ts';
import { holds } from '../../src/graph/condition/holds.ts';
import { dayNumber } from '../../src/graph/day.ts';
import { query } from '../../src/graph/query.ts';
import { IndexBuilder } from '../../src/search/index-builder.ts';
import { atOnce } from '../../src/turns.ts';
import { onNeo4j } from '../support/graph.ts';
import { loadedGraph } from '../support/test-graph.ts';

type Code = Validity & Billability;

const days = ['0000-01-01', '2019-12-31', '2024-09-30', '2024-10-01', '2026-11-23', '9999-12-31'];
const day = constantFrom(...days);
const dayOrNull = constantFrom(null, ...days);
/** A date that an edition covers, one that none covers, and one for which the last day of the newest edition counts. */
const checked = record({ date: day, covered: dayOrNull, begun: boolean() });
const code = record({
  system: constantFrom('ICD10CM', 'CPT'),
  documentId: constantFrom(null, 'DOC:icd10cm'),
  status: constantFrom(null, 'DELETED', 'NOT_FOUND'),
  validFrom: dayOrNull,
  validTo: dayOrNull,
  listedFrom: dayOrNull,
  listedTo: dayOrNull,
  billable: constantFrom(null, true, false),
  billableFrom: dayOrNull,
  billableTo: dayOrNull,
});
const holdsFor = (one: Code, condition: OnDay, onDay: CheckedDay) => holds(conditionOn(condition, onDay), { ...one });
const always = (onDay: CheckedDay) => () => onDay;
const indexed = ({ date, covered, begun }: CheckedDay) => ({
  begun,
  date: dayNumber(date),
  covered: covered === null ? null : dayNumber(covered),
});

const listed = {
  system: 'ICD10CM',
  documentId: 'DOC:icd10cm',
  status: null,
  validFrom: null,
  validTo: null,
  listedFrom: null,
  listedTo: null,
};

describe('the status of a code', () => {
  it.each([
    ['a code that a code set lists', {}, 'ACTIVE'],
    ['its last day', { validTo: '2026-11-23' }, 'ACTIVE'],
    ['the day after', { validTo: '2026-11-22' }, 'RETIRED'],
    ['a deleted code, whose last day is not known', { status: 'DELETED' }, 'RETIRED'],
    ['its first day', { validFrom: '2026-11-23' }, 'ACTIVE'],
    ['the day before', { validFrom: '2026-11-24' }, 'NOT_YET'],
    ['a code that no code set lists', { documentId: null, validTo: '2020-09-30' }, 'UNCONFIRMED'],
    ['a code that never existed', { status: 'NOT_FOUND' }, 'UNCONFIRMED'],
    ['a code that the edition of the day no longer lists', { listedTo: '2021-09-30' }, 'RETIRED'],
    ['a code that only later editions list', { listedFrom: '2027-10-01' }, 'NOT_YET'],
  ])('on %s is as documented', (_, properties, status) => {
    expect(statusOn(always(onCovered('2026-11-23')), { ...listed, ...properties })).toBe(status);
  });

  it.each([
    ['is not known', {}, 'UNKNOWN'],
    ['is not known between two editions', { listedTo: '2021-09-30' }, 'UNKNOWN'],
    ['is known after the last day that a file states', { validTo: '2021-09-30' }, 'RETIRED'],
    ['is known on the last day that a file states', { validTo: '2023-05-01' }, 'ACTIVE'],
    ['is known between two days that a file states', { validFrom: '2019-01-01', validTo: '2024-12-31' }, 'ACTIVE'],
    ['is not known before a last day alone', { validTo: '2024-12-31' }, 'UNKNOWN'],
    ['is known before the first day that a file states', { validFrom: '2024-10-01' }, 'NOT_YET'],
    ['is unconfirmed, if no code set lists the code', { documentId: null }, 'UNCONFIRMED'],
  ])('%s on a date that no edition covers', (_, properties, status) => {
    expect(statusOn(always({ date: '2023-05-01', covered: null, begun: true }), { ...listed, ...properties })).toBe(
      status,
    );
  });

  it('is not known before the first edition, even for a deleted code: the deletion has no date', () => {
    const before = always({ date: '2000-01-01', covered: null, begun: false });
    const after = always({ date: '2040-01-01', covered: null, begun: true });
    const deleted = { ...listed, status: 'DELETED' };
    const neverFound = { ...listed, status: 'NOT_FOUND' };
    expect([statusOn(before, deleted), statusOn(after, deleted)]).toEqual(['UNKNOWN', 'RETIRED']);
    expect([statusOn(before, neverFound), statusOn(after, neverFound)]).toEqual(['UNKNOWN', 'UNCONFIRMED']);
  });

  it('is the same in the conditions, in memory and in the search index', () => {
    assert(
      property(code, checked, (one, onDay) => {
        const status = statusOn(always(onDay), one);
        expect(status === 'ACTIVE').toBe(holdsFor(one, activeOn, onDay));
        expect(status === 'UNKNOWN').toBe(holdsFor(one, unknownOn, onDay));
        if (status === 'ACTIVE' || status === 'UNKNOWN') expect(holdsFor(one, invalidOn, onDay)).toBe(false);
        if (status === 'RETIRED' || status === 'NOT_YET') expect(holdsFor(one, invalidOn, onDay)).toBe(true);
        const last = lastDaysOf(one);
        const isDeleted = one.status === 'DELETED' && onDay.begun;
        const isPast = last.stated < onDay.date || (onDay.covered !== null && last.covered < onDay.covered);
        expect(isDeleted || isPast).toBe(holdsFor(one, retiredOn, onDay));
        expect(indexOf(one).isRetired(0, indexed(onDay))).toBe(holdsFor(one, retiredOn, onDay));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a diagnosis', () => {
  it('is billable on the same dates by the condition, in memory and in the search index', () => {
    assert(
      property(code, checked, (one, onDay) => {
        const billable = isBillableOn(always(onDay), one);
        const { covered } = onDay;
        const period = billablePeriodOf(one);
        expect(holdsFor(one, billableOn, onDay)).toBe(billable);
        const isWithin = covered !== null && period !== null && period.from <= covered && covered <= period.to;
        expect(isWithin).toBe(billable);
        expect(indexOf(one).isBillable(0, indexed(onDay))).toBe(covered === null ? undefined : billable);
        const diagnosis = { ...one, system: 'ICD10CM' };
        const status = statusOn(always(onDay), one);
        expect(isHeaderOn(always(onDay), diagnosis)).toBe(covered !== null && !billable);
        const usable = isUsableOn(always(onDay), diagnosis);
        expect(usable).toBe((status === 'UNKNOWN' || status === 'ACTIVE') && (covered === null || billable));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the Cypher for a code', () => {
  const { graph } = loadedGraph();

  const printed = query(
    `WITH $code AS code
RETURN ${printStatus('code', dayOfSystem('code'))} AS status, ${printOnDay(activeOn, 'code', dayOfSystem('code'))} AS active,
  ${printOnDay(invalidOn, 'code', dayOfSystem('code'))} AS invalid,
  ${printOnDay(billableOn, 'code', dayOfSystem('code'))} AS billable, ${printBillable('code', dayOfSystem('code'))} AS known`,
    z.object({
      status: z.string(),
      active: z.boolean(),
      invalid: z.boolean(),
      billable: z.boolean(),
      known: z.boolean().nullable(),
    }),
  );

  /** The text for a day whose coverage is known before the statement runs. */
  function printedFor({ covered, begun }: CheckedDay) {
    const day = { date: '$date', covered: '$covered', begun: '$begun', known: { covered: covered !== null, begun } };
    return query(
      `WITH $code AS code RETURN ${printStatus('code', day)} AS status, ${printBillable('code', day)} AS known`,
      z.object({ status: z.string(), known: z.boolean().nullable() }),
    );
  }

  it('agrees with the functions', async () => {
    await assert(
      asyncProperty(code, checked, async (one, onDay) => {
        const { date, covered } = onDay;
        const begun = { [one.system]: onDay.begun };
        const billable = isBillableOn(always(onDay), one);
        const isRuledOut = (one.validTo ?? date) < date || (one.validFrom ?? date) > date;
        expect(await printed.readOne(graph, { code: one, date, begun, editions: { [one.system]: covered } })).toEqual({
          status: statusOn(always(onDay), one),
          active: holdsFor(one, activeOn, onDay),
          invalid: holdsFor(one, invalidOn, onDay),
          billable,
          known: isRuledOut ? false : covered === null ? null : billable,
        });
        expect(await printedFor(onDay).readOne(graph, { code: one, date, covered })).toEqual({
          status: statusOn(always(onDay), one),
          known: isRuledOut ? false : covered === null ? null : billable,
        });
      }),
      { numRuns: onNeo4j ? 200 : 1_000 },
    );
  });

  it('does not hold for a missing date, if it may be missing', async () => {
    const ifDay = query(
      `WITH $code AS code RETURN ${printIfDay(activeOn, 'code', dayOfSystem('code'))} AS active`,
      z.object({ active: z.boolean() }),
    );
    const one = { system: 'ICD10CM', documentId: 'DOC:icd10cm', billable: true };
    const editions = { ICD10CM: '2026-11-23' };
    expect(await ifDay.readOne(graph, { code: one, date: null, editions: {}, begun: {} })).toEqual({ active: false });
    expect(await ifDay.readOne(graph, { code: one, date: '2026-11-23', editions, begun: {} })).toEqual({
      active: true,
    });
  });
});

function onCovered(date: string): CheckedDay {
  return { date, covered: date, begun: true };
}

/** An index of one code. */
function indexOf(one: Code) {
  const builder = new IndexBuilder();
  builder.add({ ...one, id: 'ICD10CM:M81.0', code: 'M81.0', texts: [] });
  return atOnce(builder.build());
}
