/** The current date in UTC, in the format of dates in the graph: `2026-11-23`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A date as a number that sorts the same: 20261123. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
