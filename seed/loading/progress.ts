/** Receives the progress of a load. */
export interface Progress {
  /** Called first, with the number of rows to write. */
  begin(total: number): void;
  /** Called after each batch, with the number of rows written so far. */
  reach(rows: number): void;
  /** Called last, even if writing fails. */
  end(): void;
}
