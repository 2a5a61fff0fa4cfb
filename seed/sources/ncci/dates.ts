/** A date that is written as 20240731; undefined if there is no such day. */
export function compactDate(text: string): string | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  return realDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
}

/** A date that is written as the year and the day of the year, 2024213; undefined if there is no such day. */
export function dayOfYear(text: string): string | undefined {
  if (!/^\d{7}$/.test(text)) return undefined;
  const date = new Date(Date.UTC(Number(text.slice(0, 4)), 0, Number(text.slice(4))));
  const day = date.toISOString().slice(0, 10);
  return day.startsWith(text.slice(0, 4)) && text.slice(4) !== '000' ? day : undefined;
}

function realDay(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
