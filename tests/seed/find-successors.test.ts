import { describe, expect, it } from 'vitest';
import type { CodeState } from '../../seed/sources/icd10cm/code-state.ts';
import { findSuccessors } from '../../seed/sources/icd10cm/find-successors.ts';
import type { ChangeKind } from '../../seed/sources/releases/code-change.ts';

/** A code after the release: its title, whether it is billable, and what the release did to it. */
type Listed = readonly [code: string, display: string, change?: ChangeKind, billable?: boolean];

describe('the successors of codes that a release ends', () => {
  it('are the new codes that fill its placeholders, with the same seventh character', () => {
    expect(
      successors(
        ['T78.07XA', 'Milk, initial', 'DELETED'],
        ['T78.07XD', 'Milk, subsequent', 'DELETED'],
        ['T78.070A', 'Milk with tolerance, initial', 'ADDED'],
        ['T78.071A', 'Milk with reactivity, initial', 'ADDED'],
        ['T78.070D', 'Milk with tolerance, subsequent', 'ADDED'],
        ['T78.08XA', 'Eggs, initial'],
      ),
    ).toEqual(['T78.07XA SPLIT T78.070A', 'T78.07XA SPLIT T78.071A', 'T78.07XD SPLIT T78.070D']);
  });

  it('are only those with the same title, if there are any', () => {
    expect(
      successors(
        ['S30.1XXA', 'Contusion of abdominal wall, initial', 'DELETED'],
        ['S30.11XA', 'Contusion of abdominal wall, initial', 'ADDED'],
        ['S30.12XA', 'Contusion of groin, initial', 'ADDED'],
      ),
    ).toEqual(['S30.1XXA IDENTICAL_TITLE S30.11XA']);
  });

  it('include a new code of another category with the same title, but no old one', () => {
    expect(
      successors(
        ['I84.0', 'Thrombosed hemorrhoids', 'DELETED'],
        ['K64.5', 'Thrombosed hemorrhoids', 'ADDED'],
        ['O22.4', 'Thrombosed hemorrhoids'],
      ),
    ).toEqual(['I84.0 IDENTICAL_TITLE K64.5']);
  });

  it('are the code above, if it becomes billable', () => {
    expect(
      successors(
        ['H81.4', 'Vertigo of central origin', 'BECAME_BILLABLE'],
        ['H81.41', 'Vertigo of central origin, right ear', 'DELETED'],
        ['H81.49', 'Vertigo of central origin, unspecified ear', 'DELETED'],
      ),
    ).toEqual(['H81.41 MERGED H81.4', 'H81.49 MERGED H81.4']);
  });

  it('are not invented', () => {
    expect(
      successors(
        ['S23.420A', 'Sprain of sternoclavicular (joint) (ligament), initial encounter', 'DELETED'],
        ['S23.421A', 'Sprain of chondrosternal joint, initial encounter'],
        ['T52.811A', 'Toxic effect of alkenes, accidental, initial encounter', 'ADDED'],
      ),
    ).toEqual([]);
  });
});

it('the successors of a code that became a header are the billable codes below it', () => {
  expect(
    successors(
      ['B88.0', 'Other acariasis', 'BECAME_HEADER', false],
      ['B88.01', 'Alpha-gal syndrome', 'ADDED'],
      ['B88.09', 'Other acariasis', 'ADDED'],
      ['G35', 'Multiple sclerosis', 'BECAME_HEADER', false],
      ['G35.B', 'Primary progressive multiple sclerosis', 'ADDED', false],
      ['G35.B0', 'Primary progressive multiple sclerosis, unspecified', 'ADDED'],
      ['G36', 'Other acute disseminated demyelination'],
    ),
  ).toEqual(['B88.0 MORE_SPECIFIC B88.01', 'B88.0 IDENTICAL_TITLE B88.09', 'G35 MORE_SPECIFIC G35.B0']);
});

function successors(...listed: readonly Listed[]): string[] {
  const changes = listed.flatMap(([code, display, change]) => {
    if (!change) return [];
    const [oldTitle, newTitle] = [change === 'ADDED' ? null : display, change === 'DELETED' ? null : display];
    return [{ code, change, oldTitle, newTitle }];
  });
  const states = new Map(listed.map((one) => [one[0], stateOf(one)]));
  return findSuccessors(changes, states).map(({ code, kind, successor }) => `${code} ${kind} ${successor}`);
}

function stateOf([code, display, change, billable = true]: Listed): CodeState {
  const ended = change === 'DELETED';
  return {
    code,
    display,
    shortTitle: null,
    billable: billable && !ended,
    position: undefined,
    validFrom: null,
    validTo: ended ? '2025-09-30' : null,
    listedFrom: null,
    listedTo: null,
    billableFrom: null,
    billableTo: ended ? '2025-09-30' : null,
  };
}
