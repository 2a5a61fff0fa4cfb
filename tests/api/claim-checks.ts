import type { DataOf } from '../support/execution.ts';

/** Checks claims, with every field of their findings. */
export const operation = `query ($claims: [ClaimInput!]!) {
  checkClaims(claims: $claims) {
    verdict
    asOf
    notChecked
    findings {
      rule severity line message written
      codes { code }
      suggestions { code }
      assertions { id statement }
      evidence { __typename id }
    }
  }
}`;

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly line: number | null;
  readonly message: string;
  readonly written: readonly string[];
  readonly codes: readonly { readonly code: string }[];
  readonly suggestions: readonly { readonly code: string }[];
  readonly assertions: readonly { readonly statement: string }[];
  readonly evidence: readonly { readonly __typename: string; readonly id: string }[];
}

/** The answer for a claim. */
export interface Check {
  readonly verdict: string;
  readonly asOf: string;
  readonly notChecked: readonly string[];
  readonly findings: readonly Finding[];
}

/** Ways to check claims on a graph. */
export function claimChecks(dataOf: DataOf) {
  /** Several claims in one call. */
  async function checkAll(claims: readonly object[]): Promise<readonly Check[]> {
    return (await dataOf<{ checkClaims: readonly Check[] }>(operation, { claims })).checkClaims;
  }

  async function checkOne(claim: object): Promise<Check> {
    const [answer] = await checkAll([claim]);
    if (!answer) throw new Error('A claim must have an answer, but got none.');
    return answer;
  }

  return {
    checkAll,
    checkOne,
    /** A claim with these lines, dated 2026-11-23. */
    check: (...lines: readonly object[]) => checkOne({ dateOfService: '2026-11-23', lines }),
  };
}

/** Findings as `RULE | SEVERITY | the codes at fault | the codes to use instead`, of these rules or of all. */
export const short = ({ findings }: Check, ...rules: string[]) =>
  findings
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map(({ rule, severity, written, suggestions }) =>
      [rule, severity, written.join(' '), suggestions.map(({ code }) => code).join(' ')]
        .join(' | ')
        .replace(/[ |]+$/, ''),
    );
