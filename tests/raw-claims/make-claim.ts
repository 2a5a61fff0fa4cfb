import type { RawClaim, RawCoverage, RawLine, Setting } from './expected.ts';
import type { Random } from './random.ts';
import type { AddOnRow, PtpRow } from './raw-files.ts';

/** What claims are made of, chosen at random. */
export interface Pools {
  pair(): PtpRow;
  rule(): AddOnRow;
  limited(setting: Setting): string;
  limitOf(setting: Setting, code: string): number;
  listed(): string;
  diagnoses(procedure: string): string[];
}

const dates = [
  ...['2024-07-01', '2024-08-15', '2024-09-30', '2024-06-30', '2024-10-01'],
  ...['2026-07-01', '2026-08-15', '2026-09-30', '2026-10-01', '2026-05-01', '2019-06-30', '2019-07-01', '2030-01-01'],
];
const modifiers = '59 XE XS XU LT RT F5 25 57 78 91 76 51 26 TC 50 LM E1 24 80'.split(' ');
const settings: readonly Setting[] = [
  'PRACTITIONER',
  'PRACTITIONER',
  'PRACTITIONER',
  'OUTPATIENT_HOSPITAL',
  'DME_SUPPLIER',
];

/** A claim of up to seven lines. */
export function makeClaim(pools: Pools, random: Random): RawClaim {
  const setting = random.of(settings);
  // Half of the claims are in the quarter with whole files.
  const dateOfService = random.below(2) === 0 ? '2024-08-15' : random.of(dates);
  const procedures = Array.from({ length: 1 + random.below(3) }, () => proceduresOf(pools, random, setting)).flat();
  const repeated = random.below(4) === 0 ? procedures.slice(0, 1) : [];
  const lines = [...procedures, ...repeated].map((procedure) => makeLine(procedure, setting, pools, random));
  return { dateOfService, setting, lines };
}

function proceduresOf(pools: Pools, random: Random, setting: Setting): string[] {
  switch (random.below(4)) {
    case 0: {
      const { one, two } = pools.pair();
      return random.below(2) === 0 ? [one, two] : [two, one];
    }
    case 1: {
      const { addOn, primary } = pools.rule();
      return /^C+$/.test(primary) || random.below(3) === 0 ? [addOn] : [addOn, primary];
    }
    case 2:
      return [pools.limited(setting)];
    default:
      return [pools.listed()];
  }
}

function makeLine(procedure: string, setting: Setting, pools: Pools, random: Random): RawLine {
  const most = pools.limitOf(setting, procedure);
  return {
    procedure,
    modifiers: Array.from({ length: random.of([0, 0, 0, 1, 1, 2]) }, () => random.of(modifiers)),
    units: random.of([1, 1, 1, Math.max(most, 1), most + 1]),
    diagnoses: pools.diagnoses(procedure),
  };
}

/** Diagnoses that an article or the derived list has for the procedure, and others. */
export function diagnosesFor(
  procedure: string,
  { articles, notCovered, derived }: RawCoverage,
  random: Random,
): string[] {
  const denied = (articles.get(procedure) ?? []).flatMap((article) =>
    [...(notCovered.get(article) ?? [])].slice(0, 500),
  );
  const pools = [denied, [...(derived.get(procedure) ?? [])], ['M81.0', 'Z00.00', 'E11.9']];
  const count = 1 + random.below(3);
  const some = random.of(pools.filter((pool) => pool.length > 0));
  const mixed = random.below(3) === 0 ? [random.of(['I10', 'R07.9'])] : [];
  return [...new Set([...Array.from({ length: count }, () => random.of(some)), ...mixed])];
}
