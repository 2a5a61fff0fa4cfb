/**
 * Decisions based on a list of numbers. After its end, the first alternative is chosen, so that a shorter list produces
 * something simpler, and shrinking the list shrinks the result.
 */
export interface Choices {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  of<T>(alternatives: readonly T[]): T;
  /** True in this percentage of cases; never at the end of the list. */
  chance(percent: number): boolean;
  /** Each alternative with that chance. */
  some<T>(alternatives: readonly T[], percent: number): T[];
}

export function createChoices(numbers: readonly number[]): Choices {
  let next = 0;
  function below(limit: number): number {
    const number = numbers[next] ?? 0;
    next += 1;
    return number % limit;
  }
  function of<T>(alternatives: readonly T[]): T {
    const chosen = alternatives[below(alternatives.length)];
    if (chosen === undefined) throw new Error('There must be something to choose from.');
    return chosen;
  }
  const chance = (percent: number) => below(100) >= 100 - percent;
  return { below, of, chance, some: (alternatives, percent) => alternatives.filter(() => chance(percent)) };
}
