import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/port.ts';
import { load } from '../seed/load.ts';

/** The columns of the official downloads, by the name of the table. */
const columns = {
  article_x_hcpc_code:
    'article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated,long_description,short_description',
  article_x_hcpc_code_group: 'article_id,article_version,hcpc_code_group,paragraph,last_updated',
  article_x_icd10_covered:
    'article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,last_updated,sort_order,description,asterisk',
  article_x_icd10_covered_group:
    'article_id,article_version,icd10_covered_group,paragraph,last_updated,icd10_covered_ast',
  article_x_icd10_noncovered:
    'article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,last_updated,sort_order,description',
  article_x_primary_jurisdiction: 'article_id,article_version,state_id,last_updated,state_name',
  article:
    'article_id,article_version,article_type,title,article_pub_date,article_eff_date,article_end_date,description,date_retired,display_id',
  lcd_x_contractor: 'lcd_id,lcd_version,contractor_id,contractor_type_id,contractor_version,last_updated',
  lcd_x_primary_jurisdiction: 'lcd_id,lcd_version,state_id,state_name,last_updated',
  lcd_article_relationship: 'lcd_id,lcd_version,article_id,article_version,contractor_id,last_updated',
} as const;

export type Table = keyof typeof columns;

const day = '2026-08-01 10:00:00';

/** Rows of tables, as people would write them: `row.procedure(1, 12, '77080', 1)`. Articles are given with their versions. */
export const row = {
  procedure: (article: number, version: number, code: string, group = 1) =>
    `${article},${version},${code},102,${group},N,${day},,`,
  procedures: (article: number, version: number, group: number, paragraph: string) =>
    `${article},${version},${group},<p>${paragraph}</p>,${day}`,
  covered: (article: number, version: number, code: string, group = 1) =>
    `${article},${version},${code},17,${group},N,${day},1,,N`,
  coveredGroup: (article: number, version: number, group: number, paragraph: string) =>
    `${article},${version},${group},<p>${paragraph}</p>,${day},`,
  notCovered: (article: number, version: number, code: string, group = 1) =>
    `${article},${version},${code},17,${group},N,${day},1,`,
  state: (article: number, version: number, name: string) => `${article},${version},1,${day},${name}`,
  /** The rows about LCDs. */
  contractor: (lcd: number, version: number, contractor: number) => `${lcd},${version},${contractor},9,1,${day}`,
  lcdState: (lcd: number, version: number, name: string) => `${lcd},${version},1,${name},${day}`,
  article: (lcd: number, version: number, article: number, articleVersion: number) =>
    `${lcd},${version},${article},${articleVersion},228,${day}`,
  /** The first day of a version, and the day of its retirement. */
  dates: (article: number, version: number, from: string, retired = '') =>
    `${article},${version},7,Article ${article} version ${version},,${from},,,${retired},A${article}`,
} as const;

/** Loads tables of the Medicare Coverage Database, in the layout of the official downloads. */
export function coverageTables() {
  return async (graph: Graph, tables: Partial<Record<Table, readonly string[]>>): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'medcode-'));
    for (const [name, rows] of Object.entries(tables)) {
      const path = join(folder, `${name}.csv`);
      await writeFile(path, `${[columns[name as Table], ...rows].join('\n')}\n`);
      await load(graph, path);
    }
    await rm(folder, { recursive: true });
  };
}
