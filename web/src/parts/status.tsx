import type { CodeStatus } from '../generated/graphql.ts';

/** What a person should know about a code before using it. */
export interface CodeState {
  readonly status: CodeStatus;
  /** Whether it is billable: null if that is not known, undefined for codes of other kinds than diagnoses. */
  readonly billable?: boolean | null | undefined;
}

type Mark = readonly [kind: 'good' | 'warning' | 'error' | 'neutral', text: string];

const marks: Readonly<Record<CodeStatus, Mark>> = {
  ACTIVE: ['good', 'Active'],
  NOT_YET: ['warning', 'Not yet valid'],
  RETIRED: ['error', 'Retired'],
  UNCONFIRMED: ['warning', 'Unconfirmed: in no loaded code set'],
  UNKNOWN: ['neutral', 'Unknown: no loaded edition covers this date'],
};

/** Whether a code can be used on the date, as text with a color. */
export function Status({ status, billable }: CodeState) {
  const [kind, text] = markOf({ status, billable });
  return <span class={`mark ${kind}`}>{text}</span>;
}

/** The same as text. */
export function statusText(state: CodeState): string {
  return markOf(state)[1];
}

function markOf({ status, billable }: CodeState): Mark {
  if (status !== 'ACTIVE') return marks[status];
  if (billable === true) return ['good', 'Billable'];
  if (billable === false) return ['warning', 'Header: not billable'];
  return marks.ACTIVE;
}
