import type { OperationRecord } from '../operation-record.ts';

/** An answer that is given again, as bytes. */
export interface KeptAnswer {
  /** The answer without compression: a text if it is short, otherwise bytes. */
  readonly plain: string | Buffer;
  /** Whether the answer is long enough to be compressed. */
  readonly isLong: boolean;
  /** The compressed bytes by the name of the coding, as far as clients have asked for them. */
  readonly packed: Readonly<Record<string, Buffer>>;
  /** The headers of the answer itself: its type, and for a GET its tag. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the log and the observers learn when the answer is given again. */
  readonly facts: Readonly<Record<string, unknown>> | undefined;
  readonly record: OperationRecord | undefined;
}

/** What the objects of an answer take in memory besides its bytes, roughly. */
const overhead = 1_000;

/** The bytes of memory that an answer takes under a key. */
export function bytesOf({ plain, packed }: KeptAnswer, key: string): number {
  const forms = [plain, ...Object.values(packed)];
  return forms.reduce((sum, { length }) => sum + length, overhead + key.length);
}
