import { longestText, shortened } from '../../client-text.ts';
import type { JudgedRule } from './outcomes/outcome.ts';
import type { CodeText } from './read-claim.ts';

type FindingRule =
  | JudgedRule
  | 'MALFORMED_CODE'
  | 'UNKNOWN_CODE'
  | 'RETIRED_CODE'
  | 'NOT_YET_VALID'
  | 'NOT_BILLABLE'
  | 'EXCLUDES1'
  | 'FRAGILITY_FRACTURE'
  | 'MODIFIER_NOT_APPLICABLE'
  | 'MODIFIER_ATYPICAL'
  | 'MODIFIER_CONFLICT'
  | 'DIAGNOSIS_NOT_CONNECTED'
  | 'NO_DIAGNOSIS'
  | 'SPECIALTY_NOT_CONNECTED'
  | 'SPECIALTY_MISNAMED'
  | 'PLACE_NOT_CONNECTED'
  | 'UNKNOWN_PAYER'
  | 'PAYER_WITHOUT_POLICY'
  | 'PAYER_POLICY'
  | 'DUPLICATE';

/** Most severe first. */
const severities = ['ERROR', 'WARNING', 'INFO'] as const;

type Severity = (typeof severities)[number];

/** What a rule found; nodes by their ids. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** Counted from 1; null for the whole claim. */
  readonly line: number | null;
  readonly message: string;
  /** The codes at fault, as they are written on the claim. */
  readonly written: readonly string[];
  /** Those of them that the graph has. */
  readonly codes: readonly string[];
  readonly suggestions: readonly string[];
  /** How many there are, including those beyond the limit. */
  readonly suggestionCount: number;
  readonly assertions: readonly string[];
  readonly evidence: readonly string[];
}

/** What a rule returns. What it leaves out is empty in the finding. */
export interface RuleResult extends Partial<Pick<Finding, 'suggestions' | 'assertions'>> {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly line: number | null;
  readonly message: string;
  /** What it is about, most important first. */
  readonly about: readonly CodeText[];
  /** Ids; null for evidence that is not known. */
  readonly evidence?: readonly (string | null)[];
}

const maxSuggestions = 50;

/** The finding for the result of a rule. `isCode` says whether the graph has a code with an id. */
export function toFinding(result: RuleResult, isCode: (id: string) => boolean): Finding {
  const { rule, severity, line, message, about, suggestions = [], assertions = [], evidence = [] } = result;
  const ids = about.flatMap(({ id }) => id ?? []);
  return {
    rule,
    severity,
    line,
    message,
    written: about.map(({ text }) => shortened(text, longestText)),
    codes: [...new Set(ids.filter(isCode))],
    suggestions: [...new Set(suggestions)].slice(0, maxSuggestions),
    suggestionCount: new Set(suggestions).size,
    assertions: [...new Set(assertions)],
    evidence: [...new Set(evidence.flatMap((id) => id ?? []))],
  };
}

/** Line by line, findings about the whole claim last; within a line most severe first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  const lineOf = ({ line }: Finding) => line ?? Number.POSITIVE_INFINITY;
  return findings.toSorted((one, other) =>
    one.line === other.line ? rank(one) - rank(other) : lineOf(one) < lineOf(other) ? -1 : 1,
  );
}
