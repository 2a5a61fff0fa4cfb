import { type CheckedDay, type Coverage, type DayOf, uncovered } from './coverage.ts';

/** An edition by which codes were checked. */
export interface UsedEdition {
  readonly system: string;
  /** Null if no loaded edition covers the date, or the edition has no name. */
  readonly edition: string | null;
  /** The day on which codes were looked up in the edition; without an edition, the date that was asked for. */
  readonly asOf: string;
}

/** The days on which one operation checks codes. It remembers which editions that took. */
export class Days {
  readonly coverage: Coverage;
  readonly today: string;
  readonly #used = new Map<string, UsedEdition>();

  constructor(coverage: Coverage, today: string) {
    this.coverage = coverage;
    this.today = today;
  }

  /** The day for each system on a date. Without a date, it is today or the last day of the newest edition. */
  on(date: string | null | undefined): DayOf {
    return onceEach((system) => {
      const day = this.#check(system, date);
      if (system !== null) this.#remember(system, day);
      return day;
    });
  }

  /** The same, but the current day where no edition covers the date. For suggestions: it is not remembered. */
  orCurrent(date: string | null | undefined): DayOf {
    return onceEach((system) => {
      const day = this.#check(system, date);
      return day.covered === null ? this.#check(system, undefined) : day;
    });
  }

  /**
   * Makes sure that a loaded edition of at least one of the systems covers the date: otherwise, nothing is known.
   * @throws {UncoveredDateError}
   */
  require(systems: readonly string[], date: string | null | undefined): void {
    if (systems.some((system) => this.#check(system, date).covered !== null)) return;
    throw uncovered(this.coverage, systems, date ?? this.today);
  }

  /** The day for every system with an edition, as parameters of a statement: see `dayOfSystem`. */
  parameters(date: string | null | undefined): DayParameters {
    return { date: date ?? this.today, ...daysBySystem(this.coverage.systems, this.on(date)) };
  }

  /** The same for a statement that needs no date: then it has none. */
  ifGiven(date: string | null | undefined): DayParameters {
    return date ? this.parameters(date) : noDate;
  }

  /** The edition by which codes of a system are checked on a day. */
  usedOn(system: string, { date, covered }: CheckedDay): UsedEdition {
    const edition = covered === null ? undefined : this.coverage.editionOn(system, covered);
    return { system, edition: edition?.name ?? null, asOf: covered ?? date };
  }

  /** The editions that were used, by system. */
  get used(): readonly UsedEdition[] {
    return [...this.#used.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  }

  /** Whether codes are checked on the same days as in another operation. If so, these have been used for the same. */
  carriesOver(to: Days): boolean {
    if (this.coverage !== to.coverage || this.today !== to.today) return false;
    for (const [key, used] of this.#used) to.#used.set(key, used);
    return true;
  }

  #check(system: string | null, date: string | null | undefined): CheckedDay {
    if (system === null) return { date: date ?? this.today, covered: null, begun: false };
    return date ? this.coverage.checkOn(system, date) : this.coverage.checkNow(system, this.today);
  }

  #remember(system: string, day: CheckedDay): void {
    const used = this.usedOn(system, day);
    this.#used.set(keyOf(used), used);
  }
}

/** Parameters of statements that check codes of any system. */
export interface DayParameters {
  readonly [name: string]: unknown;
  readonly date: string | null;
  /** `CheckedDay.covered` of each system. */
  readonly editions: Readonly<Record<string, string | null>>;
  /** `CheckedDay.begun` of each system. */
  readonly begun: Readonly<Record<string, boolean>>;
}

/** The parameters if there is no date. */
export const noDate: DayParameters = { date: null, editions: {}, begun: {} };

/** The days of these systems as parameters. */
export function daysBySystem(systems: readonly string[], dayOf: DayOf): Pick<DayParameters, 'editions' | 'begun'> {
  const days = systems.map((system) => [system, dayOf(system)] as const);
  return {
    editions: Object.fromEntries(days.map(([system, { covered }]) => [system, covered])),
    begun: Object.fromEntries(days.map(([system, { begun }]) => [system, begun])),
  };
}

/** Thousands of codes of a system are checked on the same day. */
function onceEach(dayOf: DayOf): DayOf {
  const known = new Map<string | null, CheckedDay>();
  return (system) => {
    const day = known.get(system) ?? dayOf(system);
    known.set(system, day);
    return day;
  };
}

function keyOf({ system, asOf }: UsedEdition): string {
  return `${system} ${asOf}`;
}
