import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { type SeedRecord, seedRecord } from './records.ts';

/** A record and the number of its line, counted from 1. */
export interface Line {
  readonly number: number;
  readonly record: SeedRecord;
}

/** What is wrong with a line. */
export interface Fault {
  readonly number: number;
  readonly message: string;
}

/** Reads a file with one JSON record per line. Blank lines are skipped, and bad lines are returned as faults. */
export async function readJsonl(file: string): Promise<{ lines: Line[]; faults: Fault[] }> {
  const lines: Line[] = [];
  const faults: Fault[] = [];
  for (const [index, written] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (written.trim() === '') continue;
    const number = index + 1;
    const found = parseRecord(written);
    if ('record' in found) lines.push({ number, record: found.record });
    else faults.push({ number, message: found.message });
  }
  return { lines, faults };
}

function parseRecord(written: string): { record: SeedRecord } | { message: string } {
  const json = parseJson(written);
  if ('message' in json) return json;
  const { data, error } = seedRecord.safeParse(json.value, { reportInput: true });
  return data ? { record: data } : { message: (error?.issues ?? []).map(explain).join('; ') };
}

function parseJson(written: string): { value: unknown } | { message: string } {
  try {
    return { value: JSON.parse(written) };
  } catch (error) {
    return { message: `expected one JSON object on the line, but ${error instanceof Error ? error.message : error}` };
  }
}

/** An issue in words: the field, the rule and the value. */
function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  const [rule] = issue.message.replace(/^Invalid \w+: /, '').split(', received ');
  const value = issue.code === 'invalid_union' ? kindOf(issue.input, issue.path.at(-1)) : issue.input;
  return `${field}${rule}, but ${value === undefined ? 'it is missing' : `got ${JSON.stringify(value)}`}`;
}

/** The value of the field that decides which kind of record it is. Zod reports the whole record if the kind is unknown. */
function kindOf(record: unknown, field: PropertyKey | undefined): unknown {
  return Object.entries(Object(record)).find(([name]) => name === field)?.[1];
}
