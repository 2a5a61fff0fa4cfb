/** Records that cannot be used: each of `rows` is `file:line: what is wrong`. */
export class BadRecordsError extends Error {
  override readonly name = 'BadRecordsError';
  readonly rows: readonly string[];

  constructor(rows: readonly string[]) {
    super([`${rows.length} bad ${rows.length === 1 ? 'record' : 'records'}, nothing was written:`, ...rows].join('\n'));
    this.rows = rows;
  }
}
