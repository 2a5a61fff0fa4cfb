const dayMs = 86_400_000;

// Every request asks for the date, and writing it takes longer than the rest of what some of them do.
let day = '';
let start = Number.NEGATIVE_INFINITY;

/** The current date in UTC, in the format of dates in the graph: `2026-11-23`. */
export function today(): string {
  const now = Date.now();
  if (now < start || now >= start + dayMs) {
    start = Math.floor(now / dayMs) * dayMs;
    day = new Date(start).toISOString().slice(0, 10);
  }
  return day;
}

/** A date as a number that sorts the same: 20261123. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
