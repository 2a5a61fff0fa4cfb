import type { AddOnRow, Mue, PtpRow } from './raw-files.ts';

/** A claim as `checkClaims` takes it. */
export interface RawClaim {
  readonly dateOfService: string;
  readonly setting: Setting;
  readonly lines: readonly RawLine[];
}

export type Setting = 'PRACTITIONER' | 'OUTPATIENT_HOSPITAL' | 'DME_SUPPLIER';

export interface RawLine {
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly diagnoses: readonly string[];
}

/** A file of edits: on which days and for which codes it judges. */
interface RawEdition<Rows> {
  readonly name: string;
  readonly setting: Setting | undefined;
  readonly from: string;
  readonly to: string;
  readonly codes: readonly [string, string];
  readonly rows: Rows;
}

/** The files, oldest edition first. */
export interface RawEditions {
  readonly ptp: readonly RawEdition<ReadonlyMap<string, readonly PtpRow[]>>[];
  readonly mue: readonly RawEdition<ReadonlyMap<string, Mue>>[];
  readonly addOn: readonly RawEdition<ReadonlyMap<string, readonly AddOnRow[]>>[];
}

/** Which articles list a procedure, which diagnoses they do not cover, and which the derived list covers for it. */
export interface RawCoverage {
  readonly articles: ReadonlyMap<string, readonly string[]>;
  readonly notCovered: ReadonlyMap<string, ReadonlySet<string>>;
  readonly derived: ReadonlyMap<string, ReadonlySet<string>>;
}

const anatomic = /^([EF][1-4]|F[5-9A]|T[1-9A]|[LR]T|L[CDM]|R[CI])$/;
const distinct = /^(59|X[EPSU])$/;
const other = /^(24|25|27|57|58|78|79|91)$/;

/** The outcomes that a claim must have, as `line RULE OUTCOME edition detail`, sorted. */
export function expectedOutcomes(claim: RawClaim, editions: RawEditions, coverage: RawCoverage): string[] {
  return claim.lines
    .flatMap((line, at) => [
      ...pairs(claim, line, editions).map((one) => `${at + 1} PTP_EDIT ${one}`),
      `${at + 1} UNIT_LIMIT ${units(claim, line, editions)}`,
      `${at + 1} ADD_ON ${addOn(claim, line, editions)}`,
      ...covered(line, coverage).map((one) => `${at + 1} COVERAGE ${one}`),
    ])
    .toSorted();
}

function editionFor<Rows>(all: readonly RawEdition<Rows>[], claim: RawClaim, code: string) {
  return judging(all, claim).find(({ codes: [first, last] }) => first <= code && code <= last);
}

function judging<Rows>(all: readonly RawEdition<Rows>[], { dateOfService: day, setting }: RawClaim) {
  return all.filter((one) => (one.setting ?? setting) === setting && one.from <= day && day <= one.to);
}

function applies(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  day: string,
): boolean {
  return (from ?? '') <= day && day <= (until ?? '9999');
}

function pairs(claim: RawClaim, line: RawLine, { ptp }: RawEditions): string[] {
  if (judging(ptp, claim).length === 0) return ['NO_DATA'];
  const found: string[] = [];
  let isUnknown = false;
  claim.lines.forEach((one, at) => {
    if (one.procedure === line.procedure) return;
    const edition = editionFor(ptp, claim, one.procedure);
    if (!edition) {
      isUnknown = true;
      return;
    }
    const rows = (edition.rows.get(`${one.procedure} ${line.procedure}`) ?? []).filter(
      (row) => row.indicator !== '9' && applies(row, claim.dateOfService),
    );
    if (rows.length === 0) return;
    const by = rows.some(({ indicator }) => indicator === '0') ? undefined : bypass(one, line, claim.dateOfService);
    found.push(`${by ? `BYPASSED ${by}` : 'FAIL'} ${edition.name} with ${at + 1}`);
  });
  if (isUnknown) found.push('NO_DATA');
  return found.length > 0 ? found : ['PASS'];
}

function bypass(one: RawLine, two: RawLine, day: string): string | undefined {
  const onTwo = two.modifiers.find((modifier) => [anatomic, distinct, other].some((kind) => kind.test(modifier)));
  const onOne = one.modifiers.find(
    (modifier) => anatomic.test(modifier) || (day >= '2019-07-01' && distinct.test(modifier)),
  );
  return onTwo ?? onOne;
}

function units(claim: RawClaim, line: RawLine, { mue }: RawEditions): string {
  const edition = editionFor(mue, claim, line.procedure);
  const limit = edition?.rows.get(line.procedure);
  if (!edition || !limit) return 'NO_DATA';
  const same = claim.lines.filter(({ procedure }) => procedure === line.procedure);
  const billed = limit.indicator === '1' ? line.units : same.reduce((sum, one) => sum + one.units, 0);
  return `${billed > limit.units ? 'FAIL' : 'PASS'} ${edition.name}`;
}

function addOn(claim: RawClaim, line: RawLine, editions: RawEditions): string {
  const edition = editionFor(editions.addOn, claim, line.procedure);
  if (!edition) return 'NO_DATA';
  const rows = (edition.rows.get(line.procedure) ?? []).filter((row) => applies(row, claim.dateOfService));
  if (rows.length === 0) return `PASS ${edition.name}`;
  const has = rows.some(({ primary }) => claim.lines.some(({ procedure }) => procedure === primary));
  if (has) return `PASS ${edition.name}`;
  return rows.every(({ type }) => type === '1') ? `FAIL ${edition.name}` : 'NO_DATA';
}

/** Articles only say what they do not cover; the derived list says what some article covers. */
function covered(line: RawLine, { articles, notCovered, derived }: RawCoverage): string[] {
  const listing = articles.get(line.procedure) ?? [];
  const denies = (article: string) => line.diagnoses.every((one) => notCovered.get(article)?.has(one));
  const failed = listing.filter(denies);
  const isDerived = line.diagnoses.some((one) => derived.get(line.procedure)?.has(one));
  return [
    ...failed.map((article) => `FAIL ${article}`),
    ...(isDerived ? ['PASS'] : []),
    ...(failed.length < listing.length || (listing.length === 0 && !isDerived) ? ['NO_DATA'] : []),
  ];
}
