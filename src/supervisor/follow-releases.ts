import { setTimeout as delay } from 'node:timers/promises';

const intervalMs = 500;

/**
 * Calls back with each new name in `current`, one after another. The first call is for the first name that differs from
 * `known`. Never ends.
 */
export async function followReleases(
  current: () => Promise<string | undefined>,
  known: string | undefined,
  onChange: (name: string) => Promise<void>,
): Promise<never> {
  let seen = known;
  for (;;) {
    await delay(intervalMs);
    const name = await current();
    if (name === undefined || name === seen) continue;
    seen = name;
    await onChange(name);
  }
}
