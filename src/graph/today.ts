/** The calendar date, as the graph stores dates: codes are compared with what is valid now. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
