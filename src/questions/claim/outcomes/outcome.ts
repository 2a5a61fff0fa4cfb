/** The rules of NCCI. */
export type EditRule = 'PTP_EDIT' | 'UNIT_LIMIT' | 'ADD_ON';

/** A rule that is judged on every line. */
export type JudgedRule = EditRule | 'COVERAGE';

/** What came of a rule on a line. Nodes are ids. */
export interface RuleOutcome {
  readonly rule: JudgedRule;
  /** The number of the line, from 1. */
  readonly line: number;
  /** The other line that decides it: with the column 1 code, or with a primary code. Null if there is none. */
  readonly otherLine: number | null;
  readonly outcome: 'PASS' | 'FAIL' | 'BYPASSED' | 'NO_DATA';
  /** The id of a modifier; null unless it is bypassed. */
  readonly bypassedBy: string | null;
  readonly explanation: string;
  /** What it was judged by; null where nothing was. */
  readonly edition: string | null;
  readonly document: string | null;
  readonly extent: Extent | null;
  /** The coverage document that was judged by, and the paragraph that it depends on; null for other rules. */
  readonly coverageDocument: string | null;
  readonly condition: string | null;
  readonly evidence: readonly string[];
  readonly fixes: readonly Fix[];
}

/** How much of an edition is loaded. */
export type Extent = 'WHOLE' | 'EXCERPT' | 'CUT_OFF' | 'NOT_COVERED_ONLY' | 'DERIVED';

/** A smallest change that makes a line pass a rule. Nodes are ids. */
export interface Fix {
  readonly kind: 'ADD_MODIFIER' | 'FEWER_UNITS' | 'ADD_PRIMARY' | 'OTHER_DIAGNOSIS';
  /** The lines to change; empty for a line to add. */
  readonly lines: readonly number[];
  /** What to choose from, as claims have it, and the codes of the graph among it. */
  readonly choices: readonly string[];
  /** How many there are, including those beyond the limit. */
  readonly choiceCount: number;
  readonly codes: readonly string[];
  /** The most units on these lines together; null for other kinds. */
  readonly units: number | null;
  readonly explanation: string;
  readonly evidence: readonly string[];
}
