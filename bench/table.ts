import type { Measured } from './measure.ts';
import type { OperationResult } from './operation-result.ts';

const headings = [
  'contestant',
  'p50 ms',
  'p95 ms',
  'req/s at 8',
  'CPU ms/1,000',
  'MB',
  'bytes',
  'foreign',
  'against ours',
];

/** The figures of one operation as a table. The last column is the ratio of a contestant's p50 to ours. */
export function printTable({ name, part, contestants, compileMs }: OperationResult): string {
  const rows = [...contestants].map(([contestant, measured]) => [
    contestant,
    measured.p50.toFixed(2),
    measured.p95.toFixed(2),
    measured.rps.toFixed(0),
    measured.cpuMs.toFixed(0),
    measured.memoryMb?.toFixed(0) ?? '',
    String(measured.bytes),
    `${(measured.foreign * 100).toFixed(0)} %`,
    ratio(contestant, measured, contestants),
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const compiled = compileMs === undefined ? '' : `; ours is compiled in ${compileMs.toFixed(3)} ms`;
  return [`${name} (${part}${compiled})`, line(headings), ...rows.map(line), ''].join('\n');
}

/** Contestants without Neo4j are compared with ours on the embedded engine. */
function ratio(name: string, { p50 }: Measured, contestants: OperationResult['contestants']): string {
  const own = contestants.get(name.startsWith('embedded') || name === 'postgraphile' ? 'embedded-ours' : 'ours');
  return own ? (p50 / own.p50).toFixed(2) : '';
}

/** The rows per second of each contestant, and the memory that our servers need for an export. */
export function printExport(
  contestants: OperationResult['contestants'],
  rows: number,
  memoryMb: ReadonlyMap<string, number>,
): string {
  const lines = [...contestants].map(([name, { p50 }]) => {
    const memory = memoryMb.get(name);
    const line = `${name}: ${((rows / p50) * 1_000).toFixed(0)} rows/s`;
    return memory === undefined ? line : `${line}, at most ${memory.toFixed(0)} MB over idle memory`;
  });
  return [...lines, ''].join('\n');
}

/** The ratio of the time for one hop in the large graph to that in the small one. */
export function printGrowth(contestants: OperationResult['contestants']): string {
  const lines = ['ours', 'embedded-ours'].map((name) => {
    const [large, small] = [contestants.get(name), contestants.get(`${name}-small`)];
    return `${name}: ${((large?.p50 ?? Number.NaN) / (small?.p50 ?? Number.NaN)).toFixed(2)} times`;
  });
  return [...lines, ''].join('\n');
}
