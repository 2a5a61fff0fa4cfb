import { compareValues } from '../graph/order.ts';
import { systemName } from './code-systems.ts';

/** A published list of the codes of a code system. Days are ISO dates, the first and the last one included. */
export interface Edition {
  readonly system: string;
  /** The publisher's name for it, such as `FY2025`; null for a list that has none. */
  readonly name: string | null;
  readonly from: string;
  /** `endOfTime` for a list that applies until further notice. */
  readonly to: string;
  /** Whether it lists all codes of the system: then a code that it lacks does not exist. */
  readonly isComplete: boolean;
}

/** The day on which the codes of a system are checked. */
export interface CheckedDay {
  /** The date that was asked for, or today. */
  readonly date: string;
  /** The day of an edition on which its codes are looked up; null if no loaded edition covers the date. */
  readonly covered: string | null;
  /** Whether an edition covers the date or an earlier one. What is known to be deleted then stays so. */
  readonly begun: boolean;
}

/** The day on which the codes of each system are checked; null is for nodes that are not codes. */
export type DayOf = (system: string | null) => CheckedDay;

/** The last day of a list that applies until further notice. */
export const endOfTime = '9999-12-31';

/**
 * The days that the loaded editions cover, by code system. What a code is on any other day is not known, except for
 * the first and last days that files state.
 */
export class Coverage {
  readonly #editions: ReadonlyMap<string, readonly Edition[]>;

  constructor(editions: readonly Edition[]) {
    const sorted = editions.toSorted((one, other) => compareValues(one.from, other.from));
    const systems = [...new Set(sorted.map(({ system }) => system))];
    this.#editions = new Map(systems.map((system) => [system, sorted.filter((one) => one.system === system)]));
  }

  /** The systems with a loaded edition. */
  get systems(): readonly string[] {
    return [...this.#editions.keys()].sort();
  }

  /** The newest edition that covers the day; undefined if none does. */
  editionOn(system: string, day: string): Edition | undefined {
    return this.#of(system).findLast(({ from, to }) => from <= day && day <= to);
  }

  /** The edition that counts if no date is given: one that covers today, or the newest that has begun. */
  currentEdition(system: string, today: string): Edition | undefined {
    return this.editionOn(system, today) ?? this.#of(system).findLast(({ from }) => from <= today);
  }

  /** Whether an edition is loaded that begins after the day. */
  hasLater(system: string, day: string): boolean {
    return this.#of(system).some(({ from }) => from > day);
  }

  /** The date, if an edition covers it. */
  checkOn(system: string, date: string): CheckedDay {
    return { date, covered: this.editionOn(system, date) ? date : null, begun: this.#hasBegun(system, date) };
  }

  /** Today, or the last day of the newest edition if that has ended. */
  checkNow(system: string, today: string): CheckedDay {
    const edition = this.currentEdition(system, today);
    const begun = this.#hasBegun(system, today);
    if (!edition) return { date: today, covered: null, begun };
    return { date: today, covered: edition.to < today ? edition.to : today, begun };
  }

  /** The loaded editions in words: `FY2025 to FY2027 (2024-10-01 to 2027-09-30)`; undefined if there are none. */
  describe(system: string): string | undefined {
    const spans = spansOf(this.#of(system));
    return spans.length === 0 ? undefined : spans.map(inWords).join('; ');
  }

  #hasBegun(system: string, day: string): boolean {
    return this.#of(system).some(({ from }) => from <= day);
  }

  #of(system: string): readonly Edition[] {
    return this.#editions.get(system) ?? [];
  }
}

/** A client asked for a date on which nothing is known. */
export class UncoveredDateError extends Error {
  override readonly name = 'UncoveredDateError';
}

/** The error for a date that no loaded edition of these systems covers. */
export function uncovered(coverage: Coverage, systems: readonly string[], date: string): UncoveredDateError {
  const names = systems.map(systemName).join(' or ');
  const loaded = systems.flatMap((system) => {
    const editions = coverage.describe(system);
    return editions === undefined ? [] : [systems.length > 1 ? `${systemName(system)} ${editions}` : editions];
  });
  const [covered, advice] =
    loaded.length > 0
      ? [`Covered: ${loaded.join('; ')}.`, 'Choose a covered date, or load the edition for this one.']
      : ['No edition is loaded.', 'Load one.'];
  return new UncoveredDateError(
    `The date must be covered by a loaded edition of ${names}, but got ${date}. ${covered} ${advice}`,
  );
}

/** Editions that follow each other without a gap. */
type Span = readonly [Edition, ...Edition[]];

function spansOf(editions: readonly Edition[]): Span[] {
  const spans: Span[] = [];
  for (const edition of editions) {
    const before = spans.at(-1);
    const last = before?.at(-1);
    if (before && last && edition.from <= dayAfter(last.to)) spans[spans.length - 1] = [...before, edition];
    else spans.push([edition]);
  }
  return spans;
}

function inWords(span: Span): string {
  const [first] = span;
  const last = span.at(-1) ?? first;
  const days = last.to === endOfTime ? `from ${first.from} on` : `${first.from} to ${last.to}`;
  const names = [...new Set([first.name, last.name])].filter((name) => name !== null);
  return names.length > 0 ? `${names.join(' to ')} (${days})` : days;
}

/** The day after an ISO date, as an ISO date; the end of time has none. */
function dayAfter(date: string): string {
  if (date === endOfTime) return date;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
