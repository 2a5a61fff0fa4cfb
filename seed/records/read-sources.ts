import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadRecordsError } from './bad-records-error.ts';
import { readJsonl } from './jsonl.ts';
import type { Source } from './records.ts';
import { checkSource, type KnownNodes } from './source-check.ts';

/**
 * Reads and checks files of records. Each may refer to nodes of its own and of the files before it.
 * @throws {BadRecordsError} that lists the bad lines of all files
 */
export async function readSources(files: readonly URL[]): Promise<Source[]> {
  const known: KnownNodes = new Map();
  const sources: Source[] = [];
  const badRows: string[] = [];
  for (const file of files) {
    const path = fileURLToPath(file);
    const { lines, faults } = await readJsonl(path);
    const checked = checkSource(lines, known);
    const all = [...faults, ...checked.faults].sort((one, other) => one.number - other.number);
    badRows.push(...all.map(({ number, message }) => `${relative('', path)}:${number}: ${message}`));
    if (checked.source) sources.push(checked.source);
    else if (faults.length === 0)
      badRows.push(`${relative('', path)}:1: a file must start with a document record, but has none`);
  }
  if (badRows.length > 0) throw new BadRecordsError(badRows);
  return sources;
}
