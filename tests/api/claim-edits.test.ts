import { describe, expect, it } from 'vitest';
import { loadedGraph, seededGraph } from '../support/test-graph.ts';

const operation = `query ($claim: ClaimInput!) {
  checkClaim(claim: $claim) {
    verdict complete notChecked
    findings { rule severity line message written evidence { id } }
    outcomes {
      rule line otherLine outcome bypassedBy { code } explanation edition document { id } extent evidence { id }
      fixes { kind lines choices codes { code } units explanation evidence { id } }
    }
  }
}`;

interface Fix {
  readonly kind: string;
  readonly lines: readonly number[];
  readonly choices: readonly string[];
  readonly units: number | null;
}

interface Outcome {
  readonly rule: string;
  readonly line: number;
  readonly otherLine: number | null;
  readonly outcome: string;
  readonly explanation: string;
  readonly fixes: readonly Fix[];
}

interface Check {
  readonly verdict: string;
  readonly complete: boolean;
  readonly notChecked: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly line: number | null; readonly message: string }[];
  readonly outcomes: readonly Outcome[];
}

type Line = string | { readonly procedure: string; readonly units?: number };

const files = [
  'ptp_practitioner_2024-07.csv',
  'ccipra-v322r0-f1.txt',
  'mue_practitioner_2024-07.csv',
  'MCR_MUE_OutpatientHospital_Eff_07-01-2026.csv',
  'AOC_V2026Q2-MCR.csv',
] as const;

describe('the edits of a claim', () => {
  const { ask, dataOf } = loadedGraph(...files);

  async function check(lines: readonly Line[], dateOfService = '2024-08-15', setting = 'PRACTITIONER'): Promise<Check> {
    const all = lines.map((line) => ({
      ...(typeof line === 'string' ? { procedure: line } : line),
      diagnoses: ['M81.0'],
    }));
    const claim = { dateOfService, setting, lines: all };
    return (await dataOf<{ checkClaim: Check }>(operation, { claim })).checkClaim;
  }

  /** Outcomes as `line: RULE OUTCOME`, with the other line, of one rule. */
  const short = ({ outcomes }: Check, wanted: string) =>
    outcomes
      .filter(({ rule }) => rule === wanted)
      .map(({ line, outcome, otherLine }) => `${line}: ${outcome}${otherLine === null ? '' : ` with ${otherLine}`}`);

  const pairs = async (lines: readonly Line[], date?: string) => short(await check(lines, date), 'PTP_EDIT');

  it('fail the column 2 code of a pair, with what would make it pass, and what that rests on', async () => {
    const { outcomes, findings, verdict } = await check(['58150', '58661']);
    const failed = outcomes.filter(({ outcome }) => outcome === 'FAIL');
    const set = expect.stringMatching(/^PTP:practitioner-2024-07-/);
    expect(failed).toEqual([
      {
        rule: 'PTP_EDIT',
        line: 2,
        otherLine: 1,
        outcome: 'FAIL',
        bypassedBy: null,
        explanation:
          '58661 is not paid on the same day as 58150. An NCCI-associated modifier gets around the edit if the services were distinct.',
        edition: '2024-07',
        document: { id: 'DOC:ncci-ptp-practitioner-2024-07' },
        extent: 'WHOLE',
        evidence: [{ id: set }, { id: 'DOC:ncci-ptp-practitioner-2024-07' }],
        fixes: [
          {
            kind: 'ADD_MODIFIER',
            lines: [2],
            choices: ['XE', 'XS', 'XP', 'XU', '59'],
            codes: [],
            units: null,
            explanation:
              'Add modifier XE, XS, XP, XU, or 59 to 58661, if the record shows that the service was distinct.',
            evidence: [{ id: set }],
          },
        ],
      },
    ]);
    expect(verdict).toBe('REVIEW');
    expect(findings.filter(({ rule }) => rule === 'PTP_EDIT')).toEqual([
      {
        rule: 'PTP_EDIT',
        severity: 'WARNING',
        line: 2,
        message: failed[0]?.explanation,
        written: ['58661', '58150'],
        evidence: [{ id: set }, { id: 'DOC:ncci-ptp-practitioner-2024-07' }],
      },
    ]);
  });

  it('are passed by the column 1 code, whichever line comes first', async () => {
    expect(await pairs(['58661', '58150'])).toEqual(['1: FAIL with 2', '2: PASS']);
    expect(await pairs(['58150', '58661', '58661'])).toEqual(['1: PASS', '2: FAIL with 1', '3: FAIL with 1']);
  });

  it('with the indicator 0 are not bypassed by any modifier, and have no fix', async () => {
    const answer = await check(['45385-59', '45378-59']);
    expect(short(answer, 'PTP_EDIT')).toEqual(['1: PASS', '2: FAIL with 1']);
    expect(answer.outcomes.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  it('with the indicator 1 are bypassed by a modifier that is associated with NCCI', async () => {
    const { outcomes, findings } = await check(['58150', '58661-XS']);
    expect(outcomes.find(({ outcome }) => outcome === 'BYPASSED')).toMatchObject({
      line: 2,
      otherLine: 1,
      explanation:
        '58661 is not paid on the same day as 58150, unless the services were distinct, as modifier XS says.',
      fixes: [],
    });
    expect(findings.filter(({ rule }) => rule === 'PTP_EDIT')).toEqual([]);
  });

  it.each([
    ['59 on the column 2 code', '58150', '58661-59', 'BYPASSED'],
    ['59 on the column 1 code', '58150-59', '58661', 'BYPASSED'],
    ['XE on the column 1 code', '58150-XE', '58661', 'BYPASSED'],
    ['an anatomic modifier on the column 2 code', '58150', '58661-LT', 'BYPASSED'],
    ['an anatomic modifier on the column 1 code', '58150-RT', '58661', 'BYPASSED'],
    ['25 on a visit in column 2', '45385', '99213-25', 'BYPASSED'],
    ['25 on the column 1 code', '45385-25', '99213', 'FAIL'],
    ['78 on the column 2 code', '58150', '58661-78', 'BYPASSED'],
    ['91 on the column 2 code', '77080', '36415-91', 'BYPASSED'],
    ['76, which is not associated with NCCI', '58150', '58661-76', 'FAIL'],
    ['51, 26 and 50', '58150-51', '58661 26 50', 'FAIL'],
    ['59 after another modifier', '58150', '58661-51-59', 'BYPASSED'],
  ])('are judged with %s', async (_, one, two, expected) => {
    expect(await pairs([one, two])).toEqual(['1: PASS', `2: ${expected} with 1`]);
  });

  it('suggest 25 for a visit, and modifiers for distinct services otherwise', async () => {
    const choices = async (...lines: string[]) =>
      (await check(lines)).outcomes.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.choices));
    expect(await choices('45385', '99213')).toEqual(['25']);
    expect(await choices('45385', '45380')).toEqual(['XE', 'XS', 'XP', 'XU', '59']);
  });

  it('are those of the date of service: a day later, an edit may be deleted', async () => {
    expect(await pairs(['45385', '99213'], '2026-03-31')).toEqual(['1: NO_DATA', '2: FAIL with 1']);
    expect(await pairs(['45385', '99213'], '2026-04-01')).toEqual(['1: NO_DATA', '2: PASS']);
    expect(await pairs(['58150', '99213'])).toEqual(['1: PASS', '2: PASS']);
    // Indicator 9: never in effect.
    expect(await pairs(['77080', '99213'], '2022-01-01')).toEqual(['1: NO_DATA', '2: PASS']);
  });

  it('have no data outside of all editions: the claim is then not complete', async () => {
    const answer = await check(['58150', '58661'], '2030-01-01');
    expect(answer.outcomes.map(({ line, rule, outcome }) => `${line}: ${rule} ${outcome}`)).toEqual(
      [1, 2].flatMap((line) =>
        ['PTP_EDIT', 'UNIT_LIMIT', 'ADD_ON', 'COVERAGE'].map((rule) => `${line}: ${rule} NO_DATA`),
      ),
    );
    expect(answer.outcomes[0]).toEqual({
      rule: 'PTP_EDIT',
      line: 1,
      otherLine: null,
      outcome: 'NO_DATA',
      bypassedBy: null,
      explanation: 'No loaded edition of PTP edits covers 2030-01-01.',
      edition: null,
      document: null,
      extent: null,
      evidence: [],
      fixes: [],
    });
    expect(answer.complete).toBe(false);
    expect(answer.notChecked[0]).toBe(
      'Whether the procedures may be billed together, and in how many units (NCCI edits).',
    );
  });

  it('say which lines an excerpt does not reach to', async () => {
    const { outcomes, notChecked } = await check(['45385', '99213'], '2024-12-15');
    expect(outcomes.filter(({ rule }) => rule === 'PTP_EDIT')).toMatchObject([
      { line: 1, outcome: 'NO_DATA', explanation: 'The loaded PTP edits for 2024-12-15 do not reach to 99213.' },
      { line: 2, outcome: 'FAIL', edition: '2026-07', extent: 'EXCERPT' },
    ]);
    expect(notChecked.slice(0, 2)).toEqual([
      'Whether the procedures may be billed together (PTP edits), on line 1. The loaded PTP edits for 2024-12-15 do not reach to 99213.',
      'Whether Medicare pays so many units (unit limits), on lines 1, 2. No loaded edition of unit limits covers 2024-12-15.',
    ]);
  });

  it('have an outcome for every rule, also if nothing is wrong', async () => {
    const { outcomes } = await check([{ procedure: '99213', units: 2 }]);
    expect(outcomes.map(({ rule, outcome, explanation }) => [rule, outcome, explanation])).toEqual([
      ['PTP_EDIT', 'PASS', 'There is no other procedure on the claim.'],
      ['UNIT_LIMIT', 'PASS', '2 units of 99213: within the limit of 2 a day.'],
      ['ADD_ON', 'PASS', '99213 is not an add-on code.'],
      ['COVERAGE', 'NO_DATA', 'No loaded coverage document lists 99213.'],
    ]);
  });

  it('limit the units of a day over all lines, and those of a line on each', async () => {
    const units = async (setting: string, date: string, ...lines: Line[]) => {
      const { outcomes } = await check(lines, date, setting);
      return outcomes.filter(({ rule }) => rule === 'UNIT_LIMIT');
    };
    const day = await units('PRACTITIONER', '2024-08-15', { procedure: '99213', units: 2 }, '99213-25');
    const limit = {
      outcome: 'FAIL',
      explanation:
        '3 units of 99213: more than the limit of 2 a day. More can be paid if the record shows medical necessity.',
      evidence: [{ id: 'MUE:practitioner-2024-07-99213' }, { id: 'DOC:ncci-mue-practitioner-2024-07' }],
      fixes: [
        {
          kind: 'FEWER_UNITS',
          lines: [1, 2],
          units: 2,
          explanation: 'Bill at most 2 units of 99213 for the day, if no more were provided.',
        },
      ],
    };
    expect(day).toMatchObject([
      { line: 1, ...limit },
      { line: 2, ...limit },
    ]);
    const a4206 = (units: number) => ({ procedure: 'A4206', units });
    expect(await units('OUTPATIENT_HOSPITAL', '2026-08-15', a4206(300), a4206(301))).toMatchObject([
      { line: 1, outcome: 'PASS', explanation: '300 units of A4206: within the limit of 300 a line.' },
      {
        line: 2,
        outcome: 'FAIL',
        explanation: '301 units of A4206: more than the limit of 300 a line.',
        fixes: [{ lines: [2], units: 300 }],
      },
    ]);
  });

  it('do not pass a procedure without a published unit limit', async () => {
    const { outcomes, notChecked } = await check(['58150']);
    const explanation = 'The unit limits of 2024-07 have none for 58150. Some limits are confidential.';
    expect(outcomes[1]).toMatchObject({ rule: 'UNIT_LIMIT', outcome: 'NO_DATA', edition: '2024-07', explanation });
    expect(notChecked[0]).toBe(`Whether Medicare pays so many units (unit limits), on line 1. ${explanation}`);
  });

  it('fail an add-on code without any of its primary codes, and leave open what contractors decide', async () => {
    const addOns = async (...lines: string[]) => {
      const { outcomes } = await check(lines, '2026-05-01');
      return outcomes.filter(({ rule }) => rule === 'ADD_ON');
    };
    expect(await addOns('99292')).toMatchObject([
      {
        outcome: 'FAIL',
        otherLine: null,
        edition: '2026-04',
        extent: 'WHOLE',
        evidence: [{ id: 'ADDON:2026-04-99292-99291-2013-04-01' }, { id: 'DOC:ncci-add-on-2026-04' }],
        fixes: [
          {
            kind: 'ADD_PRIMARY',
            lines: [],
            choices: ['99291'],
            codes: [{ code: '99291' }],
            explanation: 'Bill 99291 as well, if it was provided: 99292 is paid only with a primary code.',
          },
        ],
      },
    ]);
    expect(await addOns('99292', '99291')).toMatchObject([
      { line: 1, outcome: 'PASS', otherLine: 2 },
      { line: 2, outcome: 'PASS', explanation: '99291 is not an add-on code.' },
    ]);
    expect(await addOns('0984T')).toMatchObject([{ outcome: 'NO_DATA', edition: '2026-04', fixes: [] }]);
  });

  it('have no data for text that is no procedure code', async () => {
    const { outcomes } = await check(['M81.0', '99213']);
    expect(outcomes.filter(({ line }) => line === 1)).toMatchObject(
      ['PTP_EDIT', 'UNIT_LIMIT', 'ADD_ON', 'COVERAGE'].map((rule) => ({
        rule,
        outcome: 'NO_DATA',
        explanation: 'Line 1 has no procedure code that could be judged.',
      })),
    );
  });

  it('make a line pass once a fix is made', async () => {
    const fixed = async (lines: readonly { procedure: string; units?: number }[], date: string) => {
      const { outcomes } = await check(lines, date);
      const [fix] = outcomes.flatMap(({ fixes }) => fixes);
      const change = (line: (typeof lines)[number], number: number) => {
        if (!fix?.lines.includes(number)) return line;
        return fix.units === null
          ? { ...line, procedure: `${line.procedure}-${fix.choices[0]}` }
          : { ...line, units: fix.units };
      };
      const added = fix?.kind === 'ADD_PRIMARY' ? [{ procedure: fix.choices[0] ?? '' }] : [];
      const again = await check([...lines.map((line, index) => change(line, index + 1)), ...added], date);
      return again.outcomes.filter(({ outcome }) => outcome === 'FAIL').length;
    };
    expect(await fixed([{ procedure: '58150' }, { procedure: '58661' }], '2024-08-15')).toBe(0);
    expect(await fixed([{ procedure: '99213', units: 5 }], '2024-08-15')).toBe(0);
    expect(await fixed([{ procedure: '99292' }], '2026-05-01')).toBe(0);
  });

  it('refuse units below 1', async () => {
    const of = (units: number) =>
      ask(`{ checkClaim(claim: { lines: [{ procedure: "99213", diagnoses: [], units: ${units} }] }) { verdict } }`);
    expect(await of(0)).toEqual(['The units of a line must be at least 1, but got 0.']);
    expect(await of(1)).toEqual({ checkClaim: { verdict: 'REVIEW' } });
  });

  it('are read for many claims of different dates and settings at once', async () => {
    const line = (procedure: string) => ({ procedure, diagnoses: ['M81.0'] });
    const pair = [line('45385'), line('99213')];
    const claims = [
      { dateOfService: '2026-03-31', lines: pair },
      { dateOfService: '2026-04-01', lines: pair },
      { dateOfService: '2030-01-01', lines: pair },
      { dateOfService: '2024-08-15', lines: [line('58661'), line('58150')] },
      { dateOfService: '2026-08-15', setting: 'OUTPATIENT_HOSPITAL', lines: [line('77080'), line('77080')] },
    ];
    const { checkClaims } = await dataOf<{ checkClaims: Check[] }>(
      operation
        .replace('$claim: ClaimInput!', '$claims: [ClaimInput!]!')
        .replace('checkClaim(claim: $claim)', 'checkClaims(claims: $claims)'),
      { claims },
    );
    expect(checkClaims.map((one) => [...short(one, 'PTP_EDIT'), ...short(one, 'UNIT_LIMIT')])).toEqual([
      ['1: NO_DATA', '2: FAIL with 1', '1: NO_DATA', '2: NO_DATA'],
      ['1: NO_DATA', '2: PASS', '1: NO_DATA', '2: NO_DATA'],
      ['1: NO_DATA', '2: NO_DATA', '1: NO_DATA', '2: NO_DATA'],
      ['1: FAIL with 2', '2: PASS', '1: NO_DATA', '2: NO_DATA'],
      ['1: NO_DATA', '2: NO_DATA', '1: PASS', '2: PASS'],
    ]);
  });
});

describe('the edits of a claim where none are loaded', () => {
  const { ask } = seededGraph();

  it('have no data', async () => {
    expect(
      await ask(`{ checkClaim(claim: { lines: [{ procedure: "0557T", diagnoses: ["M81.0"] }] }) {
        verdict complete outcomes { rule outcome } } }`),
    ).toEqual({
      checkClaim: {
        verdict: 'CLEAN',
        complete: false,
        outcomes: [
          { rule: 'PTP_EDIT', outcome: 'NO_DATA' },
          { rule: 'UNIT_LIMIT', outcome: 'NO_DATA' },
          { rule: 'ADD_ON', outcome: 'NO_DATA' },
          { rule: 'COVERAGE', outcome: 'NO_DATA' },
        ],
      },
    });
  });
});
