/** The calendar date, as the graph stores dates: codes are compared with what is valid now. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A day as a number that can be compared: 20261123. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
