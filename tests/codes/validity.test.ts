import { assert, asyncProperty, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  activeOn,
  type Billability,
  billableOn,
  billablePeriodOf,
  invalidOn,
  isBillableOn,
  isUsableOn,
  lastDayOf,
  type OnDay,
  printIfDay,
  printOnDay,
  printStatus,
  retiredOn,
  statusOn,
  type Validity,
} from '../../src/codes/validity.ts';
import { holds } from '../../src/graph/condition/holds.ts';
import { dayNumber } from '../../src/graph/day.ts';
import { query } from '../../src/graph/query.ts';
import { IndexBuilder } from '../../src/search/index-builder.ts';
import { onNeo4j } from '../support/graph.ts';
import { loadedGraph } from '../support/test-graph.ts';

type Code = Validity & Billability;

const days = ['0000-01-01', '2019-12-31', '2024-09-30', '2024-10-01', '2026-11-23', '9999-12-31'];
const day = constantFrom(...days);
const dayOrNull = constantFrom(null, ...days);
const code = record({
  documentId: constantFrom(null, 'DOC:icd10cm'),
  status: constantFrom(null, 'DELETED', 'NOT_FOUND'),
  validFrom: dayOrNull,
  validTo: dayOrNull,
  billable: constantFrom(null, true, false),
  billableFrom: dayOrNull,
  billableTo: dayOrNull,
});
const holdsFor = (one: Code, condition: OnDay, onDay: string) => holds(condition(onDay), { ...one });

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
  ])('on %s is as documented', (_, properties, status) => {
    const listed = { documentId: 'DOC:icd10cm', status: null, validFrom: null, validTo: null };
    expect(statusOn('2026-11-23', { ...listed, ...properties })).toBe(status);
  });

  it('is the same in the conditions, in memory and in the search index', () => {
    assert(
      property(code, day, (one, onDay) => {
        const status = statusOn(onDay, one);
        expect(status === 'ACTIVE').toBe(holdsFor(one, activeOn, onDay));
        if (status === 'ACTIVE') expect(holdsFor(one, invalidOn, onDay)).toBe(false);
        if (status === 'RETIRED' || status === 'NOT_YET') expect(holdsFor(one, invalidOn, onDay)).toBe(true);
        expect(lastDayOf(one) < onDay).toBe(holdsFor(one, retiredOn, onDay));
        expect(indexOf(one).isRetired(0, dayNumber(onDay))).toBe(holdsFor(one, retiredOn, onDay));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a diagnosis', () => {
  it('is billable on the same dates by the condition, in memory and in the search index', () => {
    assert(
      property(code, day, (one, onDay) => {
        const billable = isBillableOn(onDay, one);
        const period = billablePeriodOf(one);
        expect(holdsFor(one, billableOn, onDay)).toBe(billable);
        expect(period !== null && period.from <= onDay && onDay <= period.to).toBe(billable);
        expect(indexOf(one).isBillable(0, dayNumber(onDay))).toBe(billable);
        const usable = isUsableOn(onDay, { ...one, system: 'ICD10CM' });
        expect(usable).toBe(billable && statusOn(onDay, one) === 'ACTIVE');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the Cypher for a code', () => {
  const { graph } = loadedGraph();

  const printed = query(
    `WITH $code AS code
RETURN ${printStatus('code', '$day')} AS status, ${printOnDay(activeOn, 'code', '$day')} AS active,
  ${printOnDay(invalidOn, 'code', '$day')} AS invalid, ${printOnDay(billableOn, 'code', '$day')} AS billable`,
    z.object({ status: z.string(), active: z.boolean(), invalid: z.boolean(), billable: z.boolean() }),
  );

  it('agrees with the functions', async () => {
    await assert(
      asyncProperty(code, day, async (one, onDay) => {
        expect(await printed.readOne(graph, { code: one, day: onDay })).toEqual({
          status: statusOn(onDay, one),
          active: holdsFor(one, activeOn, onDay),
          invalid: holdsFor(one, invalidOn, onDay),
          billable: isBillableOn(onDay, one),
        });
      }),
      { numRuns: onNeo4j ? 200 : 1_000 },
    );
  });

  it('does not hold for a missing date, if it may be missing', async () => {
    const ifDay = query(`RETURN ${printIfDay(activeOn, '$code', '$day')} AS active`, z.object({ active: z.boolean() }));
    const one = { documentId: 'DOC:icd10cm', billable: true };
    expect(await ifDay.readOne(graph, { code: one, day: null })).toEqual({ active: false });
    expect(await ifDay.readOne(graph, { code: one, day: '2026-11-23' })).toEqual({ active: true });
  });
});

/** An index of one code. */
function indexOf(one: Code) {
  const builder = new IndexBuilder();
  builder.add({ ...one, id: 'ICD10CM:M81.0', system: 'ICD10CM', code: 'M81.0', texts: [] });
  return builder.build();
}
