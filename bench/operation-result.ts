import type { Measured } from './measure.ts';

/** The figures of all contestants for one operation, by the contestant's name. */
export interface OperationResult {
  readonly name: string;
  readonly part: 'http' | 'questions' | 'in process' | 'export' | 'growth' | 'scale';
  readonly contestants: ReadonlyMap<string, Measured>;
  /** The compile time of our operation, in milliseconds. */
  readonly compileMs?: number | undefined;
}
