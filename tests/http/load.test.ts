import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { noCost } from '../../src/compiler/compiler.ts';
import { readConfig } from '../../src/config.ts';
import { createAdmission } from '../../src/http/admission/admission.ts';
import { loadOf } from '../../src/http/admission/load.ts';
import { visitor } from './visitor.ts';

const oneAtATime = { LIGHT_OPERATIONS: '1', MAX_WAIT_MS: '20' };

describe('the load of a server', () => {
  it('is normal while there are places', async () => {
    const admission = createAdmission(readConfig(oneAtATime));
    await admission.lanes.enter(noCost, visitor('a'));
    expect(loadOf(admission)).toBe('normal');
  });

  it('is busy after a refusal', async () => {
    const admission = createAdmission(readConfig(oneAtATime));
    await admission.lanes.enter(noCost, visitor('a'));
    await expect(admission.lanes.enter(noCost, visitor('b'))).rejects.toThrow('busy');
    expect(loadOf(admission)).toBe('busy');
  });

  it('is too high while the same look-ups have all places', async () => {
    const admission = createAdmission(readConfig(oneAtATime));
    const place = await admission.lanes.enter(noCost, visitor('a'));
    await delay(50);
    expect(loadOf(admission, 20)).toBe('overloaded');
    place.leave();
    expect(loadOf(admission, 20)).toBe('normal');
  });
});
