import { z } from 'zod';
import type { NcciSetting } from '../../graph/model/ncci-labels.ts';
import { compareValues } from '../../graph/order.ts';
import type { Reader } from '../../graph/port.ts';
import { columns, query } from '../../graph/query.ts';

export const editKinds = ['PTP', 'MUE', 'ADD_ON'] as const;

export type EditKind = (typeof editKinds)[number];

/** What people call the edits of each kind. */
export const editNames: Readonly<Record<EditKind, string>> = {
  PTP: 'PTP edits',
  MUE: 'unit limits',
  ADD_ON: 'add-on codes',
};

/** An edition, as a row of a query. */
export const editionRow = z.object({
  id: z.string(),
  kind: z.enum(editKinds),
  setting: z.string().nullable(),
  edition: z.string(),
  documentId: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  whole: z.boolean(),
  firstCode: z.string(),
  lastCode: z.string(),
});

/** A loaded file of edits. */
export type Edition = z.output<typeof editionRow>;

const editions = query(`MATCH (e:NcciEdition) RETURN ${columns('e', Object.keys(editionRow.shape))}`, editionRow);

/** The loaded files that can judge a date of service in a setting. */
export class Editions {
  /** The edition of the date first, then those after it. */
  readonly all: readonly Edition[];
  readonly date: string;

  constructor(all: readonly Edition[], date: string) {
    this.all = all;
    this.date = date;
  }

  /**
   * The file that judges a code: of the edition that is nearest to the date, among those that reach to the code. Undefined if
   * no loaded file does.
   */
  of(kind: EditKind, code: string): Edition | undefined {
    return this.all.find((one) => one.kind === kind && reaches(one, code));
  }

  /** Whether there is a file of this kind, whichever codes it reaches to. */
  has(kind: EditKind): boolean {
    return this.all.some((one) => one.kind === kind);
  }
}

function reaches({ whole, firstCode, lastCode }: Edition, code: string): boolean {
  return whole || (firstCode <= code && code <= lastCode);
}

/** The loaded editions for a setting and a date of service. */
export type EditionsOn = (setting: NcciSetting, date: string) => Editions;

/** Reads the loaded editions. @throws {GraphError} */
export async function readEditions(graph: Reader): Promise<EditionsOn> {
  return editionsOn(await editions.read(graph));
}

/** The editions among these for a setting and a date. */
export function editionsOn(editions: readonly Edition[]): EditionsOn {
  const all = editions.toSorted(
    (one, other) => compareValues(one.edition, other.edition) || compareValues(one.id, other.id),
  );
  return (setting, date) => {
    const own = all.filter((one) => one.setting === setting || one.setting === null);
    const covering = own.filter(({ validFrom, validTo }) => validFrom <= date && date <= validTo);
    return new Editions(covering, date);
  };
}

/** Why codes, of which there is at least one, are not judged: there is no file for the date, or none that reaches to them. */
export function whyNotJudged(kind: EditKind, editions: Editions, codes: readonly string[]): string {
  const name = editNames[kind];
  if (!editions.has(kind)) return `No loaded edition of ${name} covers ${editions.date}.`;
  return `The loaded ${name} for ${editions.date} do not reach to ${inList(codes)}.`;
}

/** More codes than people read in a sentence. */
export const mostNamed = 5;

function inList(codes: readonly string[]): string {
  const more = codes.length - mostNamed;
  return more > 0 ? `${codes.slice(0, mostNamed).join(', ')} and ${more} more` : codes.join(', ');
}
