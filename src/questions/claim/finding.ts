import { longestText, shortened } from '../../client-text.ts';
import type { Written } from './claim.ts';

export type FindingRule =
  | 'MALFORMED_CODE'
  | 'UNKNOWN_CODE'
  | 'RETIRED_CODE'
  | 'NOT_YET_VALID'
  | 'NOT_BILLABLE'
  | 'EXCLUDES1'
  | 'FRAGILITY_FRACTURE'
  | 'MODIFIER_NOT_APPLICABLE'
  | 'MODIFIER_ATYPICAL'
  | 'DIAGNOSIS_NOT_CONNECTED'
  | 'NO_DIAGNOSIS'
  | 'SPECIALTY_NOT_CONNECTED'
  | 'SPECIALTY_MISNAMED'
  | 'PLACE_NOT_CONNECTED'
  | 'UNKNOWN_PAYER'
  | 'PAYER_WITHOUT_POLICY'
  | 'PAYER_POLICY'
  | 'DUPLICATE';

/** The graver first. */
const severities = ['ERROR', 'WARNING', 'INFO'] as const;

export type Severity = (typeof severities)[number];

/** What a rule has to say about a claim; nodes by their ids. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** Counted from 1; null for the whole claim. */
  readonly line: number | null;
  readonly message: string;
  /** Codes at fault, as the claim writes them; of very long texts only the beginning. */
  readonly written: readonly string[];
  /** Those of them that are codes of the graph. */
  readonly codes: readonly string[];
  readonly suggestions: readonly string[];
  readonly assertions: readonly string[];
  readonly evidence: readonly string[];
}

/** What a rule says: what it leaves out is empty. */
export interface Said extends Partial<Pick<Finding, 'suggestions' | 'assertions'>> {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly line: number | null;
  readonly message: string;
  /** What it is about, the most important first. */
  readonly about: readonly Written[];
  /** Ids; null for what is not known. */
  readonly evidence?: readonly (string | null)[];
}

const mostSuggestions = 50;

/** @param isCode whether there is a code of this id in the graph */
export function finding(said: Said, isCode: (id: string) => boolean): Finding {
  const { rule, severity, line, message, about, suggestions = [], assertions = [], evidence = [] } = said;
  const ids = about.flatMap(({ id }) => id ?? []);
  return {
    rule,
    severity,
    line,
    message,
    written: about.map(({ text }) => shortened(text, longestText)),
    codes: [...new Set(ids.filter(isCode))],
    suggestions: [...new Set(suggestions)].slice(0, mostSuggestions),
    assertions: [...new Set(assertions)],
    evidence: [...new Set(evidence.flatMap((id) => id ?? []))],
  };
}

/** Line by line, what is about the whole claim last; the graver first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  const place = ({ line }: Finding) => line ?? Number.POSITIVE_INFINITY;
  return findings.toSorted((one, other) =>
    one.line === other.line ? rank(one) - rank(other) : place(one) < place(other) ? -1 : 1,
  );
}
