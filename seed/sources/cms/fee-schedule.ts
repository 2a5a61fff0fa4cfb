import { z } from 'zod';
import { codeId } from '../../../src/graph/codes.ts';
import type { Graph } from '../../../src/graph/port.ts';
import { groupBy } from '../../group-by.ts';
import { lazily, type ReferenceContent, together } from '../../loading/content.ts';
import type { NodeRow } from '../../node-row.ts';
import type { DocumentRecord } from '../../records.ts';
import { BadFileError } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { requireNewest } from '../releases/release.ts';
import type { SourceFile } from '../source-file.ts';
import { type FeeScheduleRow, isFeeSchedule, readFeeSchedule } from './fee-schedule-rows.ts';

/** The indicators of the Medicare Physician Fee Schedule. The newest edition that lists a procedure stays. */
export const feeSchedule: CodeSetSource = {
  name: 'fee-schedule',
  title: 'Medicare Physician Fee Schedule: relative value file, CSV',
  recognises: isFeeSchedule,
  async read(loading) {
    const { file, graph } = loading;
    const version = versionOf(loading);
    const rows = await readFeeSchedule(loading);
    const procedures = [...groupBy(rows, ({ code }) => code)].map(([code, own]) => procedureOf(code, own));
    const loaded = await readLoaded(graph);
    if (loaded.version) requireNewest({ version }, [{ version: loaded.version }]);
    const listed = new Set(procedures.map(({ code }) => code));
    const kept = loaded.listed.filter((code) => !listed.has(code));
    requireMost(file, kept.length, loaded.listed.length);
    return {
      document: { ...document, version },
      nodes: together<NodeRow>(
        procedures.flatMap(({ code }) => procedureRow(code, loaded.procedures)),
        modifierRows(rows, loaded.modifiers),
        lazily(procedures, ({ code, main }) => indicatorsRow(code, main, version)),
      ),
      types: ['HAS_FEE_SCHEDULE', 'HAS_MODIFIER_ROW'],
      references: together<ReferenceContent>(
        [...procedures.map(({ code }) => code), ...kept].map(feeScheduleOf),
        procedures.flatMap(({ withModifiers }) => withModifiers.map(modifierRowOf)),
      ),
      remarks:
        kept.length > 0 ? [`Procedures that are not listed any more: ${kept.length}. Their last indicators stay.`] : [],
    };
  },
};

/** A procedure of the file, with the row that stands for it as a whole. */
interface ListedProcedure {
  readonly code: string;
  readonly main: FeeScheduleRow;
  readonly withModifiers: readonly FeeScheduleRow[];
}

/** The row without a modifier stands for the procedure; where there is none, the first one does. */
function procedureOf(code: string, rows: readonly FeeScheduleRow[]): ListedProcedure {
  const [first] = rows;
  const main = rows.find(({ modifier }) => modifier === '') ?? first;
  if (!main) throw new Error(`${code} must have a row.`);
  return { code, main, withModifiers: rows.filter(({ modifier }) => modifier !== '') };
}

interface Loaded {
  readonly version: string | null;
  /** The code set that confirms each procedure; null where none does. */
  readonly procedures: ReadonlyMap<string, string | null>;
  readonly modifiers: ReadonlySet<string>;
  /** The codes that this fee schedule has indicators of. */
  readonly listed: readonly string[];
}

const nullableText = z.string().nullable();

async function readLoaded(graph: Pick<Graph, 'read'>): Promise<Loaded> {
  const ask = async <Row>(text: string, row: z.ZodType<Row>) =>
    (await graph.read({ text, parameters: { documentId: document.id } })).map((found) => row.parse(found));
  const [editions, procedures, modifiers, listed] = await Promise.all([
    ask('MATCH (d:SourceDocument {id: $documentId}) RETURN d.version AS version', z.object({ version: nullableText })),
    ask(
      'MATCH (p:Procedure) RETURN p.id AS id, p.documentId AS documentId',
      z.object({ id: z.string(), documentId: nullableText }),
    ),
    ask('MATCH (m:Modifier) WHERE m.documentId <> $documentId RETURN m.id AS id', z.object({ id: z.string() })),
    ask(
      'MATCH (p:Procedure)-[r:HAS_FEE_SCHEDULE]->(:FeeScheduleIndicators) WHERE r.documentId = $documentId RETURN p.code AS code',
      z.object({ code: z.string() }),
    ),
  ]);
  return {
    version: editions[0]?.version ?? null,
    procedures: new Map(procedures.map(({ id, documentId }) => [id, documentId])),
    modifiers: new Set(modifiers.map(({ id }) => id)),
    listed: listed.map(({ code }) => code),
  };
}

/** No edition drops a quarter of the procedures. */
function requireMost(file: SourceFile, missing: number, listed: number): void {
  if (missing <= listed / 4) return;
  throw new BadFileError(
    `${file.name} lacks ${missing} of the ${listed} procedures that are loaded. It seems to be cut off: fetch it again.`,
  );
}

/** The fee schedule confirms codes that no code set does; what it would call them is the AMA's, and left out. */
function procedureRow(code: string, known: Loaded['procedures']): NodeRow[] {
  const id = codeId('Procedure', code);
  const identity = { id, documentId: document.id };
  const confirmedBy = known.get(id);
  if (confirmedBy === null) return [{ label: 'Procedure', id, properties: identity }];
  if (confirmedBy !== undefined && confirmedBy !== document.id) return [];
  const system = id.slice(0, id.indexOf(':'));
  const properties = { system, code, category: categoryOf(code), documentId: document.id };
  const bare = confirmedBy === undefined ? { display: `${system === 'CPT' ? system : 'HCPCS'} ${code}` } : {};
  return [{ label: 'Procedure', id, properties: { ...identity, ...properties, ...bare } }];
}

function categoryOf(code: string): string | null {
  if (/^[A-Z]/.test(code)) return 'HCPCS2';
  const categories: Readonly<Record<string, string>> = { F: 'CPT_II', T: 'CPT_III' };
  return /\d$/.test(code) ? 'CPT_I' : (categories[code.slice(-1)] ?? null);
}

/** In plain words. */
const modifierNames: Readonly<Record<string, string>> = {
  '26': 'Professional component',
  '53': 'Discontinued procedure',
  TC: 'Technical component',
};

function modifierRows(rows: readonly FeeScheduleRow[], known: Loaded['modifiers']): NodeRow[] {
  const codes = [...new Set(rows.map(({ modifier }) => modifier))].filter((code) => code !== '');
  return codes.flatMap((code) => {
    const id = codeId('Modifier', code);
    const system = /[A-Z]/.test(code) ? 'HCPCS2' : 'CPT';
    const display = modifierNames[code] ?? `Modifier ${code}`;
    const properties = { id, system, code, display, documentId: document.id };
    return known.has(id) ? [] : [{ label: 'Modifier' as const, id, properties }];
  });
}

function indicatorsRow(code: string, main: FeeScheduleRow, release: string): NodeRow {
  const { code: _, modifier: __, ...indicators } = main;
  const id = `PFS:${code}`;
  return { label: 'FeeScheduleIndicators', id, properties: { id, release, ...indicators } };
}

function feeScheduleOf(code: string): ReferenceContent {
  return { type: 'HAS_FEE_SCHEDULE', from: codeId('Procedure', code), to: `PFS:${code}` };
}

function modifierRowOf({ code, modifier, ...row }: FeeScheduleRow): ReferenceContent {
  const { status, supervision, workRvu, nonFacilityRvu, facilityRvu } = row;
  const properties = { status, supervision, workRvu, nonFacilityRvu, facilityRvu };
  return { type: 'HAS_MODIFIER_ROW', from: `PFS:${code}`, to: codeId('Modifier', modifier), properties };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern = new RegExp(`(?:20)?(\\d\\d)[-_ ]?(${months.join('|')})`, 'i');

/** Editions are named by year and month: `2024-07`. File names have the month in letters: `PPRRVU24_JUL`. */
function versionOf({ file, release }: Loading): string {
  if (release !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(release)) return release;
  const [, year, month] = monthPattern.exec(file.name.slice(file.name.search(/[^/\\]*$/))) ?? [];
  if (release === undefined && year && month) {
    return `20${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
  }
  const got = release === undefined ? `the name ${file.name} has no month` : `got ${JSON.stringify(release)}`;
  throw new BadFileError(`An edition of the fee schedule is named like 2024-07, but ${got}. Say --release 2024-07.`);
}

const document: DocumentRecord = {
  record: 'document',
  id: 'DOC:pfs',
  title: 'Medicare Physician Fee Schedule: indicators and relative values',
  publisher: 'CMS',
  kind: 'CODE_SET',
  url: 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files',
  licenceNote:
    'Indicators and values are data of the US Government. CPT codes are copyright American Medical Association; its descriptors are not loaded.',
};
