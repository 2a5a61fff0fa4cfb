import { wordsOf } from '../../data/label.ts';
import type { CheckClaimQuery, JudgedRule, LineOutcome } from '../../generated/graphql.ts';
import { count, DataTable, type ShownColumn } from '../../parts/data-table.tsx';
import { PlaceLink } from '../../parts/evidence.tsx';

type Outcome = CheckClaimQuery['checkClaim']['outcomes'][number];

const rules: Readonly<Record<JudgedRule, string>> = {
  PTP_EDIT: 'Billed together (PTP edits)',
  UNIT_LIMIT: 'Units (MUE)',
  ADD_ON: 'Add-on codes',
  COVERAGE: 'Coverage documents',
};

const marks: Readonly<Record<LineOutcome, readonly [kind: string, text: string]>> = {
  PASS: ['good', 'Pass'],
  FAIL: ['error', 'Fail'],
  BYPASSED: ['warning', 'Passes by modifier'],
  NO_DATA: ['neutral', 'No data'],
};

const columns: readonly ShownColumn<Outcome>[] = [
  {
    head: 'Line',
    text: ({ line, otherLine }) => (otherLine == null ? String(line) : `${line}, with ${otherLine}`),
  },
  { head: 'Rule', text: ({ rule }) => rules[rule] },
  {
    head: 'Outcome',
    text: ({ outcome }) => marks[outcome][1],
    cell: ({ outcome }) => <span class={`mark ${marks[outcome][0]}`}>{marks[outcome][1]}</span>,
  },
  {
    head: 'Why',
    text: ({ explanation, condition }) => [explanation, condition].filter(Boolean).join(' '),
    cell: ({ explanation, condition }) => (
      <>
        {explanation}
        {condition && <q class="condition">{condition}</q>}
      </>
    ),
  },
  { head: 'What would pass', text: ({ fixes }) => fixes.map((fix) => fix.explanation).join(' ') },
  {
    head: 'Judged by',
    text: (row) => [documentOf(row)?.title, row.edition].filter(Boolean).join(', '),
    cell: (row) => {
      const document = documentOf(row);
      return (
        <>
          {document && <PlaceLink document={document} />}
          {row.edition && <small> {row.edition}</small>}
        </>
      );
    },
  },
];

/** What came of Medicare's rules on every line, including those that pass, and those that no loaded data judges. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">
        Medicare edits and coverage, line by line <span class="count">{count(outcomes.length)}</span>
      </h2>
      <DataTable name="rule outcomes" columns={columns} rows={outcomes} keyOf={keyOf} />
    </section>
  );
}

function documentOf({ coverageDocument, document }: Outcome) {
  return coverageDocument ?? document ?? undefined;
}

function keyOf(row: Outcome): string {
  return [row.line, row.otherLine, row.rule, wordsOf(row.outcome), row.explanation].join(' ');
}
