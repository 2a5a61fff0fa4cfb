import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, seededAndFilledGraph } from '../support/test-graph.ts';
import { everything, ask as read } from './graph-content.ts';
import { load } from './load.ts';

const july = fixture('pprrvu_2024_jul_policy_indicators.csv');
/** In the official layout, without 86153 and 0001F. */
const october = fixture('PPRRVU24_OCT.csv');

const discrepancies =
  'MATCH (d:Discrepancy)-[:CONCERNS]->(c:Code) RETURN d.kind AS kind, c.id AS code, d.asserted AS asserted ORDER BY kind, code, asserted';

describe('the fee schedule', () => {
  let before: unknown;
  const { write } = temporaryFolder();
  const { graph, ask } = seededAndFilledGraph(async (graph) => {
    before = await read(graph, discrepancies);
    await load(graph, july);
    await refreshDiscrepancies(graph);
  });

  it('gives procedures their indicators and relative values', async () => {
    expect(
      await ask(`{
        procedure(code: "77080") {
          display
          feeSchedule {
            id release status pcTc globalDays multipleProcedures bilateral assistant coSurgeons teamSurgeons supervision
            workRvu nonFacilityRvu facilityRvu
          }
        }
      }`),
    ).toEqual({
      procedure: {
        display: expect.stringContaining('axial'),
        feeSchedule: {
          id: 'PFS:77080',
          release: '2024-07',
          status: 'A',
          pcTc: '1',
          globalDays: 'XXX',
          multipleProcedures: '0',
          bilateral: '0',
          assistant: '0',
          coSurgeons: '0',
          teamSurgeons: '0',
          supervision: '09',
          workRvu: 0.2,
          nonFacilityRvu: 1.17,
          facilityRvu: null,
        },
      },
    });
  });

  it('keeps the rows with a modifier separate from the row of the procedure', async () => {
    const row = (workRvu: number, supervision: string, code: string, display: string) => ({
      ...{ status: 'A', supervision, workRvu },
      node: { code, display },
    });
    expect(
      await ask(`{
        procedures(where: { code: { in: ["72192", "45378", "86153", "0557T"] } }) {
          nodes { code feeSchedule { status modifiers { edges { status supervision workRvu node { code display } } } } }
        }
      }`),
    ).toEqual({
      procedures: {
        nodes: [
          { code: '0557T', feeSchedule: { status: 'C', modifiers: { edges: [] } } },
          {
            code: '45378',
            feeSchedule: { status: 'A', modifiers: { edges: [row(1.63, '09', '53', 'Discontinued procedure')] } },
          },
          {
            code: '72192',
            feeSchedule: {
              status: 'A',
              modifiers: {
                edges: [row(1.09, '09', '26', 'Professional component'), row(0, '01', 'TC', 'Technical component')],
              },
            },
          },
          {
            code: '86153',
            feeSchedule: { status: 'A', modifiers: { edges: [row(0.69, '09', '26', 'Professional component')] } },
          },
        ],
      },
    });
  });

  it('confirms codes that no code set has, without the AMA descriptors', async () => {
    expect(
      await ask(`{
        procedures(where: { code: { in: ["0001F", "0557T", "45378", "G0130"] } }) {
          nodes { id display described category status codeSet { id } }
        }
      }`),
    ).toEqual({
      procedures: {
        nodes: [
          {
            id: 'CPT:0001F',
            display: 'CPT 0001F',
            described: false,
            category: 'CPT_II',
            status: 'ACTIVE',
            codeSet: { id: 'DOC:pfs' },
          },
          {
            id: 'CPT:0557T',
            display: expect.any(String),
            described: true,
            category: 'CPT_III',
            status: 'ACTIVE',
            codeSet: { id: 'DOC:cpt-0554t-family' },
          },
          {
            id: 'CPT:45378',
            display: 'CPT 45378',
            described: false,
            category: 'CPT_I',
            status: 'ACTIVE',
            codeSet: { id: 'DOC:pfs' },
          },
          {
            id: 'HCPCS2:G0130',
            display: 'HCPCS G0130',
            described: false,
            category: 'HCPCS2',
            status: 'ACTIVE',
            codeSet: { id: 'DOC:pfs' },
          },
        ],
      },
    });
  });

  it('raises no discrepancy about the labels of codes that it has no display for', async () => {
    expect(await read(graph, discrepancies)).toEqual(before);
  });

  it('changes nothing when loaded again', async () => {
    const all = await everything(graph);
    expect(await load(graph, july)).toEqual(['fee-schedule: 0 new nodes, 0 changed, 0 relationships set, 0 removed']);
    expect(await everything(graph)).toEqual(all);
  });

  it('is refused if it is cut off or has no month, and loaded without its bad rows', async () => {
    const lines = (await readFile(july, 'utf8')).split('\n');
    await expect(load(graph, await write('pprrvu_2024_jul.csv', lines.slice(0, 8).join('\n')))).rejects.toThrow(
      'must list procedures up to those that start with 9, but ends before them.',
    );
    await expect(load(graph, await write('fees.csv', lines.join('\n')))).rejects.toThrow(
      /^The name of .*fees\.csv must contain an edition of the fee schedule, but does not\. Add an option such as --release 2024-07\.$/,
    );
    const rows = lines.map((line) => line.replace('0001F,,I', '0001F,,?').replace(',0.69,', ',much,'));
    const path = await write('pprrvu_2024_jul.csv', [...rows.slice(0, -1), lines[1] ?? '', ''].join('\n'));
    expect((await load(graph, path, { dryRun: true })).slice(0, 3)).toEqual([
      expect.stringMatching(/csv:\d+: The status must be a letter, but got "\?"\.$/),
      expect.stringMatching(/csv:\d+: work_rvu must be a number of at least 0, but got "much"\.$/),
      expect.stringMatching(/csv:\d+: \w+ is already on line 2\.$/),
    ]);
  });

  it('accepts a newer edition in the official layout, keeps what it no longer lists, and refuses an older one', async () => {
    const report = await load(graph, october);
    expect(report[0]).toBe('Procedures that are no longer listed: 2. Their last indicators are kept.');
    expect(
      await ask(`{
        procedures(where: { code: { in: ["0557T", "86153", "72192"] } }) {
          nodes { code feeSchedule { release status globalDays nonFacilityRvu facilityRvu } }
        }
        document(id: "DOC:pfs") { version }
      }`),
    ).toEqual({
      procedures: {
        nodes: [
          {
            code: '0557T',
            feeSchedule: { release: '2024-10', status: 'N', globalDays: 'XXX', nonFacilityRvu: 0, facilityRvu: 0 },
          },
          {
            code: '72192',
            feeSchedule: {
              release: '2024-10',
              status: 'A',
              globalDays: 'XXX',
              nonFacilityRvu: 4.09,
              facilityRvu: null,
            },
          },
          {
            code: '86153',
            feeSchedule: {
              release: '2024-07',
              status: 'A',
              globalDays: 'XXX',
              nonFacilityRvu: 0.98,
              facilityRvu: 0.98,
            },
          },
        ],
      },
      document: { version: '2024-10' },
    });
    const days = ['2024-06-30', '2024-08-01', '2024-11-01', '2025-01-01'];
    const statuses = days.map((day, index) => `d${index}: status(asOf: "${day}")`).join(' ');
    expect(
      await ask(
        `{ listed: procedure(code: "72192") { ${statuses} } dropped: procedure(code: "86153") { ${statuses} } }`,
      ),
    ).toEqual({
      listed: { d0: 'UNKNOWN', d1: 'ACTIVE', d2: 'ACTIVE', d3: 'UNKNOWN' },
      dropped: { d0: 'UNKNOWN', d1: 'ACTIVE', d2: 'RETIRED', d3: 'UNKNOWN' },
    });
    expect(JSON.stringify(await everything(graph))).not.toContain('Words of the AMA');
    await expect(load(graph, july)).rejects.toThrow('2024-10 is loaded already and 2024-07 comes before it.');
  });
});
