import { createHash } from 'node:crypto';

/** The most decisions that a request takes from its list; further ones take the first alternative. */
const most = 800;

/** The decisions behind a random request, always the same for a seed. Most lists are short. */
export function numbersOf(seed: string): number[] {
  const random = Number.parseInt(createHash('shake256', { outputLength: 4 }).update(seed).digest('hex'), 16);
  const length = 12 + (random % (random % 11 === 0 ? most - 12 : 150));
  const bytes = createHash('shake256', { outputLength: 4 * length })
    .update(`${seed}:`)
    .digest();
  return Array.from({ length }, (_, i) => bytes.readUInt32LE(4 * i));
}

/**
 * A shorter or smaller list that still fails, so that a person can read what it produces. Each is tried in turn, at most
 * `trials` of them.
 */
export async function smallest(
  failing: readonly number[],
  fails: (numbers: readonly number[]) => Promise<boolean>,
  trials = 1_500,
): Promise<readonly number[]> {
  let best = failing;
  let left = trials;
  const improve = async (tried: readonly number[]) => {
    left -= 1;
    if (left < 0 || !(await fails(tried))) return false;
    best = tried;
    return true;
  };
  for (let size = Math.ceil(best.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = best.length - size; at >= 0 && left > 0; at -= size) {
      await improve([...best.slice(0, at), ...best.slice(at + size)]);
    }
  }
  for (let at = 0; at < best.length && left > 0; at += 1) {
    if (best[at] !== 0) await improve(best.with(at, 0));
  }
  return best;
}
