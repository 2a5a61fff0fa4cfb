import type { Remark } from './remark.ts';

/**
 * A page that cannot be imported. The message says why, and the remarks what was left out until nothing remained; the
 * caller adds the name of the page.
 */
export class BadPageError extends Error {
  override readonly name = 'BadPageError';
  readonly remarks: readonly Remark[];

  constructor(message: string, remarks: readonly Remark[] = []) {
    super(message);
    this.remarks = remarks;
  }
}
