import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomRequest } from '../support/random-request.ts';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

/** How many requests: `npm run test:requests` sends 20,000. */
const numRuns = Number(process.env.REQUESTS ?? 400);
/** Random in long runs, so that each may find something new. */
const seed = process.env.REQUESTS ? undefined : 557;

describe('any request', () => {
  const test = served(seededGraph());

  it('is answered, or refused as a client error', { timeout: 3_600_000 }, async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(randomRequest, async (one) => {
        test.log.length = 0;
        const response = await test.inject(one);
        statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
        expect(response.statusCode).toBeLessThan(500);
        expect(response.body).not.toContain('INTERNAL_SERVER_ERROR');
        expect(test.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
      }),
      { numRuns, ...(seed !== undefined && { seed }) },
    );
    // Enough requests must succeed: changes that are too wild would find nothing.
    expect(statuses.get(200)).toBeGreaterThan(numRuns / 10);
    expect(statuses.get(400)).toBeGreaterThan(numRuns / 10);
  });
});
