import { describe, expect, it } from 'vitest';
import { icd10cmReleases, loadedGraph } from '../support/test-graph.ts';

describe('the releases of a code system', () => {
  const { ask } = loadedGraph(...icd10cmReleases);

  it('are listed oldest first, with the dates on which they are in force', async () => {
    expect(
      await ask('{ releases(where: { system: { eq: ICD10CM } }) { nodes { version effectiveFrom effectiveTo } } }'),
    ).toEqual({
      releases: {
        nodes: [
          { version: 'FY2025', effectiveFrom: '2024-10-01', effectiveTo: '2025-09-30' },
          { version: 'FY2026', effectiveFrom: '2025-10-01', effectiveTo: '2026-09-30' },
          { version: 'FY2027', effectiveFrom: '2026-10-01', effectiveTo: '2027-09-30' },
        ],
      },
    });
  });

  it('differ by the changes of the later one', async () => {
    const diff = await ask(`{
      releaseDiff(system: ICD10CM, from: "FY2025", to: "FY2026", where: { not: { change: { eq: ADDED } } }) {
        nodes { change code { code } oldTitle newTitle release { version } }
      }
    }`);
    expect(diff).toEqual({
      releaseDiff: {
        nodes: [
          {
            change: 'BECAME_HEADER',
            code: { code: 'D71' },
            oldTitle: 'Functional disorders of polymorphonuclear neutrophils',
            newTitle: 'Functional disorders of polymorphonuclear neutrophils',
            release: { version: 'FY2026' },
          },
          {
            change: 'REVISED',
            code: { code: 'L02.212' },
            oldTitle: 'Cutaneous abscess of back [any part, except buttock]',
            newTitle: 'Cutaneous abscess of back [any part, except buttock and flank]',
            release: { version: 'FY2026' },
          },
        ],
      },
    });
  });

  it('differ by all changes between them, filtered by place and in pages', async () => {
    const diff = `query ($after: String) {
      releaseDiff(system: ICD10CM, from: "FY2025", to: "FY2027", where: { within: "D50-D89" }, first: 4, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { change code { code } }
      }
    }`;
    const first = await ask(diff);
    expect(first).toMatchObject({
      releaseDiff: {
        totalCount: 7,
        pageInfo: { hasNextPage: true },
        nodes: [
          { change: 'BECAME_HEADER', code: { code: 'D71' } },
          { change: 'ADDED', code: { code: 'D71.1' } },
          { change: 'ADDED', code: { code: 'D71.8' } },
          { change: 'ADDED', code: { code: 'D71.9' } },
        ],
      },
    });
    const { endCursor } = (first as { releaseDiff: { pageInfo: { endCursor: string } } }).releaseDiff.pageInfo;
    expect(await ask(diff, { after: endCursor })).toMatchObject({
      releaseDiff: {
        pageInfo: { hasNextPage: false },
        nodes: [
          { change: 'BECAME_HEADER', code: { code: 'D69.1' } },
          { change: 'ADDED', code: { code: 'D69.11' } },
          { change: 'ADDED', code: { code: 'D69.19' } },
        ],
      },
    });
  });

  it('must be compared from the older to the newer one', async () => {
    expect(await ask('{ releaseDiff(system: ICD10CM, from: "FY2026", to: "FY2025") { totalCount } }')).toEqual([
      'from must be an older release than to, but got "FY2026" and "FY2025".',
    ]);
  });

  it('determine the status of a code on a date, and whether it is billable', async () => {
    const onDay = async (code: string, day: string) => {
      const text = `query ($code: String!, $day: Date) {
        diagnosis(code: $code) { status(asOf: $day) billable(asOf: $day) }
      }`;
      return ((await ask(text, { code, day })) as { diagnosis: unknown }).diagnosis;
    };
    expect(await onDay('S23.420A', '2026-09-30')).toEqual({ status: 'ACTIVE', billable: true });
    expect(await onDay('S23.420A', '2026-10-01')).toEqual({ status: 'RETIRED', billable: false });
    expect(await onDay('D71', '2025-09-30')).toEqual({ status: 'ACTIVE', billable: true });
    expect(await onDay('D71', '2025-10-01')).toEqual({ status: 'ACTIVE', billable: false });
    expect(await onDay('D71.1', '2025-09-30')).toEqual({ status: 'NOT_YET', billable: false });
    expect(await onDay('D71.1', '2025-10-01')).toEqual({ status: 'ACTIVE', billable: true });
    expect(await onDay('M80', '2025-10-01')).toEqual({ status: 'ACTIVE', billable: false });
  });

  it('filter codes by those active or billable on a date', async () => {
    const ofDay = async (day: string) => {
      const text = `query ($day: Date) {
        active: diagnoses(where: { within: "D71", activeOn: $day }) { totalCount nodes { code } groups(by: LEVEL) { count } }
        billable: diagnoses(where: { within: "D71", billableOn: $day }) { nodes { code } }
        not: diagnoses(where: { code: { eq: "S23.420A" }, not: { activeOn: $day } }) { totalCount }
      }`;
      return ask(text, { day });
    };
    const nodes = (...codes: string[]) => codes.map((code) => ({ code }));
    expect(await ofDay('2025-09-30')).toEqual({
      active: { totalCount: 1, nodes: nodes('D71'), groups: [{ count: 1 }] },
      billable: { nodes: nodes('D71') },
      not: { totalCount: 0 },
    });
    expect(await ofDay('2026-10-01')).toEqual({
      active: { totalCount: 4, nodes: nodes('D71', 'D71.1', 'D71.8', 'D71.9'), groups: [{ count: 3 }, { count: 1 }] },
      billable: { nodes: nodes('D71.1', 'D71.8', 'D71.9') },
      not: { totalCount: 1 },
    });
  });

  it('answer for several dates at once, and for today by default', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const answer = await ask(
      `query ($today: Date) {
        code(system: ICD10CM, code: "s23420a") { status before: status(asOf: "2025-01-01") now: status(asOf: $today) }
        diagnoses(where: { within: "D71" }) { nodes { billable before: billable(asOf: "2025-09-30") now: billable(asOf: $today) } }
      }`,
      { today },
    );
    const { code, diagnoses } = answer as {
      code: Record<string, unknown>;
      diagnoses: { nodes: Record<string, unknown>[] };
    };
    expect(code).toEqual({ status: code.now, before: 'ACTIVE', now: code.now });
    expect(diagnoses.nodes.map(({ before }) => before)).toEqual([true, false, false, false]);
    expect(diagnoses.nodes.map(({ billable }) => billable)).toEqual(diagnoses.nodes.map(({ now }) => now));
  });

  it('require valid dates', async () => {
    const message = 'A date must be written as YYYY-MM-DD, such as 2026-11-23, but got "soon".';
    await expect(ask('{ diagnosis(code: "D71") { billable(asOf: "soon") } }')).rejects.toThrow(message);
    const withVariable = 'query ($day: Date) { diagnosis(code: "D71") { billable(asOf: $day) } }';
    expect(await ask(withVariable, { day: 'soon' })).toEqual([expect.stringContaining(message)]);
  });

  it('determine the billable codes below a header', async () => {
    expect(
      await ask(
        '{ diagnosis(code: "M80") { moreSpecific { totalCount nodes { code } } children { nodes { code } } } }',
      ),
    ).toEqual({
      diagnosis: {
        moreSpecific: { totalCount: 1, nodes: [{ code: 'M80.00XA' }] },
        children: { nodes: [{ code: 'M80.0' }] },
      },
    });
  });
});
