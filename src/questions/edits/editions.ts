import { z } from 'zod';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';

export const editKinds = ['PTP', 'MUE', 'ADD_ON'] as const;

export type EditKind = (typeof editKinds)[number];

/** A loaded file of edits that can judge a date. */
export interface Edition {
  readonly id: string;
  readonly kind: EditKind;
  readonly edition: string;
  readonly documentId: string;
  readonly whole: boolean;
  readonly firstCode: string;
  readonly lastCode: string;
}

const row = z.object({
  id: z.string(),
  kind: z.enum(editKinds),
  edition: z.string(),
  documentId: z.string(),
  whole: z.boolean(),
  firstCode: z.string(),
  lastCode: z.string(),
});

const editions = query(
  `MATCH (e:NcciEdition)
WHERE (e.setting = $setting OR e.setting IS NULL) AND e.validFrom <= $date AND e.validTo >= $date
RETURN e.id AS id, e.kind AS kind, e.edition AS edition, e.documentId AS documentId,
  e.whole AS whole, e.firstCode AS firstCode, e.lastCode AS lastCode
ORDER BY edition, id`,
  row,
);

/** The loaded files that can judge a date of service in a setting. */
export class Editions {
  /** The edition of the date first, then those after it. */
  readonly all: readonly Edition[];

  constructor(all: readonly Edition[]) {
    this.all = all;
  }

  /**
   * The file that judges a code: of the edition that is nearest to the date, among those that reach to the code. Undefined if
   * no loaded file does.
   */
  of(kind: EditKind, code: string): Edition | undefined {
    return this.all.find((one) => one.kind === kind && reaches(one, code));
  }
}

function reaches({ whole, firstCode, lastCode }: Edition, code: string): boolean {
  return whole || (firstCode <= code && code <= lastCode);
}

/** Reads the loaded editions. @throws {GraphError} */
export async function readEditions(graph: Reader, setting: string, date: string): Promise<Editions> {
  return new Editions(await editions.read(graph, { setting, date }));
}
