/** A rule that is judged on every line. */
export type JudgedRule = 'PTP_EDIT' | 'UNIT_LIMIT' | 'ADD_ON';

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
  readonly evidence: readonly string[];
  readonly fixes: readonly Fix[];
}

/** How much of an edition is loaded. */
type Extent = 'WHOLE' | 'EXCERPT';

/** A smallest change that makes a line pass a rule. Nodes are ids. */
export interface Fix {
  readonly kind: 'ADD_MODIFIER' | 'FEWER_UNITS' | 'ADD_PRIMARY';
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
