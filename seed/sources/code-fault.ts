import { type CodeLabel, canonicalCode, MalformedCodeError } from '../../src/codes/codes.ts';

/** What is wrong with a code that a file writes; undefined where it is in its published form. */
export function codeFault(label: CodeLabel, written: string): string | undefined {
  try {
    const code = canonicalCode(label, written);
    return code === written ? undefined : `expected the published form "${code}", but got ${JSON.stringify(written)}`;
  } catch (error) {
    if (error instanceof MalformedCodeError) return error.message;
    throw error;
  }
}
