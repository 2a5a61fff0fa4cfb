/**
 * Decisions taken from a list of numbers. Where the list ends the first alternative is taken, so that a shorter list
 * makes a simpler thing: whoever shrinks the list shrinks what is made of it.
 */
export interface Choices {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  of<T>(alternatives: readonly T[]): T;
  /** True so many times in a hundred; never at the end of the list. */
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
