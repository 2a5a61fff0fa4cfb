/** The ISO date of a cell such as `20190101` or `2019-01-01`. Null for an empty cell, undefined for text that is not a date. */
function readDate(text: string): string | null | undefined {
  if (text === '') return null;
  const date = text.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3');
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

/** The first and the last day of a record as its file states them; or what is wrong with them. */
export function readDays(code: string, added: string, terminated: string) {
  const [validFrom, validTo] = [readDate(added), readDate(terminated)];
  if (!validFrom) return `${code} must have an added date such as 20190101, but got ${JSON.stringify(added)}.`;
  if (validTo === undefined) {
    return `${code} must have a termination date such as 20190101, or none, but got ${JSON.stringify(terminated)}.`;
  }
  return { validFrom, validTo };
}
