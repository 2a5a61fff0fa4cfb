import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFracture, osteoporoticHeaders, replacesInjury } from '../../src/codes/fragility-fracture.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

interface Code {
  readonly code: string;
  readonly display: string;
}

describe.skipIf(folder === '')('the fractures of ICD-10-CM (set CODE_SETS_DIR to the folder of the files)', () => {
  let injuries: Code[];
  let osteoporotic: Code[];

  beforeAll(async () => {
    const file = gunzipSync(await readFile(join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz'))).toString();
    const billable = file.split(/\r?\n/).filter((line) => line[14] === '1');
    const codes = billable.map((line) => {
      const compact = line.slice(6, 13).trim();
      return { code: `${compact.slice(0, 3)}.${compact.slice(3)}`, display: line.slice(77).trim() };
    });
    injuries = codes.filter(({ code }) => isFracture(code));
    osteoporotic = codes.filter(({ code }) => /^M80\.[08]/.test(code));
  });

  const instead = (injury: Code) => osteoporotic.filter((one) => replacesInjury(one, injury)).map(({ code }) => code);

  it('each have one code of M80 for both kinds of osteoporosis, if the site is clear', () => {
    const placed = injuries.filter(({ code }) => osteoporoticHeaders(code).length > 0);
    expect(placed.length).toBeGreaterThan(9000);
    expect(placed.filter((injury) => instead(injury).length !== 2).map(({ code }) => code)).toEqual([]);
  });

  it('of vertebrae, and no others, get the codes for vertebrae', () => {
    const offered = injuries.filter((injury) => instead(injury).some((code) => code.startsWith('M80.08')));
    expect(
      offered.filter(
        ({ display }) => !/vertebra|dens|sacrum|coccyx|spondylolisthesis|neck, unspecified/i.test(display),
      ),
    ).toEqual([]);
    const vertebrae = injuries.filter(({ display }) => /vertebra/.test(display));
    expect(vertebrae.filter((injury) => !offered.includes(injury))).toEqual([]);
  });
});
