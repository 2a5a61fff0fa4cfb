import type { RawClaim, RawCoverage, RawEditions, Setting } from './expected.ts';
import { diagnosesFor, makeClaim, type Pools } from './make-claim.ts';
import { createRandom } from './random.ts';
import { addOns, csv, linesWith, mue, officialPtp, type PtpRow, ptpRow, read } from './raw-files.ts';

/** Claims made from the raw files, and what they must be judged by. */
export interface RawClaims {
  readonly claims: readonly RawClaim[];
  readonly editions: RawEditions;
  readonly coverage: RawCoverage;
}

/** The files, in the folder `data-2026`. */
export const rawFiles = {
  ptp: 'ncci/ptp_practitioner_2024-07.csv.gz',
  ptpExcerpt: 'ncci/ccipra-v322r0-f1.excerpt.txt',
  muePractitioner: 'ncci/mue_practitioner_2024-07.csv.gz',
  mueHospital: 'ncci/mue_outpatient_hospital_2024-07.csv.gz',
  mueSupplier: 'ncci/mue_dme_supplier_2024-07.csv',
  mueExcerpt: 'ncci/MCR_MUE_PractitionerServices_Eff_07-01-2026.excerpt.csv',
  addOns: 'ncci/AOC_V2026Q2-MCR.csv',
  articles: 'mcd/article_x_hcpc_code_2026-08.csv.gz',
  notCovered: 'mcd/article_x_icd10_noncovered_2026-08.csv.gz',
  derived: 'mcd/mcd_lcd_coverage_2026-04.json.gz',
} as const;

/** Makes claims around pairs, limits, add-on codes and articles that are chosen at random, the same ones for a seed. */
export function makeClaims(folder: string, seed: number, count: number): RawClaims {
  const random = createRandom(seed);
  const ptpText = read(folder, rawFiles.ptp);
  const coverage = coverageIn(folder);
  const rules = addOns(read(folder, rawFiles.addOns));
  const excerpt = officialPtp(read(folder, rawFiles.ptpExcerpt));
  const limits = {
    PRACTITIONER: mue(read(folder, rawFiles.muePractitioner)),
    OUTPATIENT_HOSPITAL: mue(read(folder, rawFiles.mueHospital)),
    DME_SUPPLIER: mue(read(folder, rawFiles.mueSupplier)),
  };
  const newLimits = mue(read(folder, rawFiles.mueExcerpt));
  const pools: Pools = {
    pair: () =>
      random.of(random.below(5) === 0 ? excerpt : [ptpRow(lineAt(ptpText, random.below(ptpText.length - 200)))]),
    rule: () => random.of(rules),
    limited: (setting) => random.of([...limits[setting].keys()]),
    limitOf: (setting, code) => limits[setting].get(code)?.units ?? 1,
    listed: () => random.of([...coverage.articles.keys()]),
    diagnoses: (procedure) => diagnosesFor(procedure, coverage, random),
  };
  const claims = Array.from({ length: count }, () => makeClaim(pools, random));
  const codes = new Set(claims.flatMap(({ lines }) => lines.map(({ procedure }) => procedure)));
  const quarter = { from: '2024-07-01', to: '2024-09-30' };
  const whole = ['', '~'] as const;
  const own = [...linesWith(ptpText, (one, two) => codes.has(one) && codes.has(two))].map(ptpRow);
  return {
    claims,
    coverage,
    editions: {
      ptp: [
        { name: '2024-07', setting: 'PRACTITIONER', ...quarter, codes: whole, rows: byPair(own) },
        {
          name: '2026-07',
          setting: 'PRACTITIONER',
          from: least(excerpt.flatMap(({ from }) => from ?? [])),
          to: '2026-09-30',
          codes: ends(excerpt.map(({ one }) => one)),
          rows: byPair(excerpt),
        },
      ],
      mue: [
        ...(Object.keys(limits) as Setting[]).map((setting) => {
          return { name: '2024-07', setting, ...quarter, codes: whole, rows: limits[setting] };
        }),
        {
          name: '2026-07',
          setting: 'PRACTITIONER',
          from: '2026-07-01',
          to: '2026-09-30',
          codes: ends([...newLimits.keys()]),
          rows: newLimits,
        },
      ],
      addOn: [
        {
          name: '2026-04',
          setting: undefined,
          from: least(rules.map(({ from }) => from)),
          to: '2026-06-30',
          codes: whole,
          rows: grouped(rules, ({ addOn }) => addOn),
        },
      ],
    },
  };
}

function coverageIn(folder: string): RawCoverage {
  const isCode = (code: string | undefined) => !code?.startsWith('XX0');
  const listed = csv(read(folder, rawFiles.articles)).filter(([, , code]) => isCode(code));
  const denied = csv(read(folder, rawFiles.notCovered)).filter(([, , code]) => isCode(code));
  const derived: Record<string, { covered: string[] }> = JSON.parse(read(folder, rawFiles.derived));
  return {
    articles: setsOf(
      listed.map(([article = '', , code = '']) => [code, `A${article}`]),
      (set) => [...set],
    ),
    notCovered: setsOf(
      denied.map(([article = '', , code = '']) => [`A${article}`, code]),
      (set) => set,
    ),
    derived: new Map(Object.entries(derived).map(([code, { covered }]) => [code, new Set(covered)])),
  };
}

function setsOf<Result>(rows: readonly (readonly [string, string])[], of: (set: Set<string>) => Result) {
  const groups = grouped(rows, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, of(new Set(own.map(([, value]) => value)))]));
}

function byPair(rows: readonly PtpRow[]) {
  return grouped(rows, ({ one, two }) => `${one} ${two}`);
}

function least(texts: readonly string[]): string {
  return texts.toSorted()[0] ?? '';
}

function ends(codes: readonly string[]): readonly [string, string] {
  const sorted = codes.toSorted();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

/** The line in which a character is, without the header. */
function lineAt(text: string, place: number): string {
  const begin = text.indexOf('\n', place) + 1;
  return text.slice(begin, text.indexOf('\n', begin));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
