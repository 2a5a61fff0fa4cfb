import type { CodeLabel } from '../../src/codes/code-systems.ts';
import { parseCode } from '../../src/codes/parse-code.ts';

/** What is wrong with a code as a file writes it; undefined if it is in its published form. */
export function codeFault(label: CodeLabel, written: string): string | undefined {
  const parsed = parseCode(label, written);
  if ('problem' in parsed) return parsed.problem;
  const { code } = parsed;
  return code === written
    ? undefined
    : `The code must be written as it is published, "${code}", but got ${JSON.stringify(written)}.`;
}
