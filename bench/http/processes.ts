import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Linux counts processor time in hundredths of a second. */
const msPerTick = 10;

/** A process with all of its descendants. Processes that end meanwhile are left out. */
export function withDescendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(withDescendants)];
}

/** The processor time that processes have used so far, in milliseconds. That of their ended children is included. */
export function processorMs(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    // The second field is the name of the program, in parentheses, which may have spaces.
    const [, fields = ''] = read(`/proc/${pid}/stat`).split(/\) (?=[A-Z] )/);
    return sum(fields.split(' ').slice(11, 15).map(Number));
  });
  return sum(ticks) * msPerTick;
}

/** The memory of processes, in megabytes. What several of them share counts once. */
export function memoryMb(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return sum(kilobytes) / 1024;
}

/** The processor time that the whole machine has used so far for programs, in milliseconds. Interrupts are left out. */
export function machineMs(): number {
  const [, user, nice, system, , , , , steal] = read('/proc/stat').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? [];
  return sum([user, nice, system, steal].map((ticks) => ticks ?? 0)) * msPerTick;
}

/** The processor time that the machine can give in some milliseconds. */
export function capacityMs(elapsedMs: number): number {
  return elapsedMs * availableParallelism();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
