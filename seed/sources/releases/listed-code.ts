import type { CodeLabel } from '../../../src/codes/code-systems.ts';
import type { Validity } from './known-codes.ts';

/** A row of the list. */
export interface ListedCode {
  readonly label: CodeLabel;
  readonly id: string;
  readonly code: string;
  /** What the file says of it, its display among them. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The first day on which it is a code, where the file tells. Otherwise it is that of the release that adds it. */
  readonly validFrom?: string;
  /** The last day, or null for a code that has not ended. Where the file does not tell, what is known stays. */
  readonly validTo?: string | null;
}

/** A row of the list with its first and last day. */
export type DatedCode = Omit<ListedCode, keyof Validity> & Validity;
