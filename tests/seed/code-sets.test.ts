import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../seed/records/read-sources.ts';
import type { NodeRecord } from '../../seed/records/records.ts';
import { shippedFiles } from '../../seed/seed.ts';

const folder = process.env.CODE_SETS_DIR;
const reason = folder ? '' : ' (skipped: CODE_SETS_DIR does not name the folder of the official files)';

interface OrderRow {
  readonly position: number;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly display: string;
}

describe.skipIf(!folder)(`the shipped slices${reason}`, () => {
  const records: NodeRecord[] = [];
  const order = new Map<string, OrderRow>();

  beforeAll(async () => {
    for (const { nodes } of await readSources(shippedFiles)) records.push(...nodes);
    for (const line of officialFile('icd10cm/icd10cm-order-April-2025.txt.gz').split(/\r?\n/)) {
      order.set(line.slice(6, 13).trim(), {
        position: Number(line.slice(0, 5)),
        billable: line[14] === '1',
        shortTitle: line.slice(16, 76).trim(),
        display: line.slice(77).trim(),
      });
    }
  });

  function officialFile(name: string): string {
    const content = readFileSync(join(folder ?? '', name));
    return (name.endsWith('.gz') ? gunzipSync(content) : content).toString();
  }

  function lastPosition(prefix: string): number {
    return Math.max(...[...order].filter(([code]) => code.startsWith(prefix)).map(([, { position }]) => position));
  }

  it('have the diagnoses of the order file, row by row', () => {
    const diagnoses = records.filter((record) => record.record === 'diagnosis');
    const official = diagnoses.map((diagnosis) => {
      const compact = diagnosis.code.replace('.', '');
      const prefixes = Array.from({ length: compact.length - 3 }, (_, cut) =>
        compact.slice(0, compact.length - 1 - cut),
      );
      const parent = prefixes.find((prefix) => order.has(prefix));
      const level = lastPosition(compact) > diagnosis.position ? 'SUBCATEGORY' : 'CODE';
      return {
        ...diagnosis,
        ...order.get(compact),
        lastPosition: lastPosition(compact),
        level: compact.length === 3 ? 'CATEGORY' : level,
        ...(parent && { parent: parent.replace(/^(...)(.)/, '$1.$2') }),
      };
    });
    expect(diagnoses).toHaveLength(70);
    expect(diagnoses).toEqual(official);
  });

  it('have blocks and chapters that extend from their first category to their last code', () => {
    const places = records.filter((record) => record.record === 'block' || record.record === 'chapter');
    const official = places.map(({ range }) => {
      const [first = '', last = ''] = range.split('-');
      return { range, position: order.get(first)?.position, lastPosition: lastPosition(last) };
    });
    expect(places.map(({ range, position, lastPosition }) => ({ range, position, lastPosition }))).toEqual(official);
  });

  it('have the titles of blocks and chapters in the tabular list', () => {
    const tabular = officialFile('icd10cm/icd10cm_tabular_2021.xml.gz').replaceAll(/\s+/g, ' ');
    const places = records.filter((record) => record.record === 'block' || record.record === 'chapter');
    const unofficial = places.filter(({ display, range }) => !tabular.includes(`<desc>${display} (${range})</desc>`));
    expect(places).toHaveLength(9);
    expect(unofficial).toEqual([]);
  });

  it('have the specialties of the taxonomy', () => {
    const rows = officialFile('nucc/nucc_taxonomy_251.csv').split('\n');
    const specialties = records.filter((record) => record.record === 'specialty');
    const unofficial = specialties.filter(({ code, grouping, classification, specialization = '' }) => {
      const cells = [code, grouping, classification, specialization].map((cell = '') =>
        cell.includes(',') ? `"${cell}"` : cell,
      );
      return !rows.some((row) => row.startsWith(`${cells.join()},`));
    });
    expect(specialties).toHaveLength(9);
    expect(unofficial).toEqual([]);
  });

  it('have the letter modifiers of HCPCS Level II', () => {
    const rows = officialFile('hcpcs/hcpcs_level_2_2022.csv.gz').split('\n');
    // P1 to P6 and those that end in P are modifiers of CPT.
    const letters = records.filter(
      (record) => record.record === 'modifier' && /[A-Z]/.test(record.code) && !/^P[1-6]$|^\dP$/.test(record.code),
    );
    const unofficial = letters.filter((record) => {
      return (
        record.record === 'modifier' && !rows.some((row) => row.startsWith(record.code) && row.includes(record.display))
      );
    });
    expect(letters).toHaveLength(4);
    expect(unofficial).toEqual([]);
  });
});
