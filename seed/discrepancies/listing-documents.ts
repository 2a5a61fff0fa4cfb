import { z } from 'zod';
import { isInForceOn } from '../../src/codes/validity.ts';
import { groupBy } from '../../src/graph/group-by.ts';

/** The shape of rows about a coverage document in one version. */
export const documentVersion = z.object({
  document: z.string(),
  number: z.string(),
  version: z.number(),
  effectiveFrom: z.string().nullable(),
  retiredOn: z.string().nullable(),
});

/** The columns of such rows, for a document in the variable `d`. */
export const versionColumns =
  'd.id AS document, d.number AS number, d.version AS version, d.effectiveFrom AS effectiveFrom, d.retiredOn AS retiredOn';

/** Of rows about versions of coverage documents, those about the newest version that may be in force on a day. */
export function newestInForce<Row extends z.output<typeof documentVersion>>(rows: readonly Row[], day: string): Row[] {
  const inForce = rows.filter((one) => isInForceOn(day, one));
  return [...groupBy(inForce, ({ number }) => number).values()].flatMap((all) => {
    const newest = Math.max(...all.map(({ version }) => version));
    return all.filter(({ version }) => version === newest);
  });
}
