import type { Measured } from '../measure.ts';
import type { OperationResult } from '../operation-result.ts';

/**
 * All operations in one table: p50 in milliseconds, and requests per second at 8. Others with processor time, and with how
 * each contestant compares with ours.
 */
export function printOverview(results: readonly OperationResult[]): string {
  const names = [...new Set(results.flatMap(({ contestants }) => [...contestants.keys()]))];
  if (names.length === 0) return '';
  const speed = table(
    'p50 ms / requests per second at 8',
    names,
    results,
    ({ p50, rps }) => `${p50.toFixed(2)} / ${rps.toFixed(0)}`,
  );
  const cpu = table('processor ms for 1,000 requests', names, results, ({ cpuMs }) => cpuMs.toFixed(0));
  const ratios = ownNames.filter((own) => names.includes(own)).map((own) => ratioTable(own, names, results));
  const memory = names.map((name) => `${name} ${mostMemory(name, results).toFixed(0)}`);
  return [speed, ...ratios, cpu, `Memory in MB, with the database: ${memory.join(', ')}\n`].join('\n');
}

const ownNames = ['embedded-ours', 'ours'];

/** By how much ours is ahead: more than 1 means that it has the shorter time, or the higher rate. */
function ratioTable(own: string, names: readonly string[], results: readonly OperationResult[]): string {
  const others = names.filter((name) => name !== own);
  return table(`${own} is ahead by: p50 / requests per second`, others, results, ({ p50, rps }, contestants) => {
    const ours = contestants.get(own);
    return ours ? `${(p50 / ours.p50).toFixed(2)} / ${(ours.rps / rps).toFixed(2)}` : '';
  });
}

function table(
  title: string,
  names: readonly string[],
  results: readonly OperationResult[],
  print: (measured: Measured, contestants: OperationResult['contestants']) => string,
): string {
  const rows = results.map(({ name, contestants }) => {
    const cells = names.map((contestant) => {
      const measured = contestants.get(contestant);
      return measured ? print(measured, contestants) : '';
    });
    return line([name, ...cells]);
  });
  return [line([title, ...names]), line(['---', ...names.map(() => '---')]), ...rows, ''].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function mostMemory(name: string, results: readonly OperationResult[]): number {
  return Math.max(...results.map(({ contestants }) => contestants.get(name)?.memoryMb ?? 0));
}
