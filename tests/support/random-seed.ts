const given = process.env.RANDOM_SEED;

/**
 * The seed of random inputs. It is the same in each run, so that a checkout passes or fails by what it holds. `RANDOM_SEED`
 * sets another one, and `RANDOM_SEED=any` takes one by chance.
 */
export const randomSeed = given === 'any' ? Date.now() % 2 ** 31 : Number(given ?? 557);
