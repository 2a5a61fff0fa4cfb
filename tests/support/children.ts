import { readFile } from 'node:fs/promises';

/**
 * The processes that run this program and were started by a process, without helpers of its libraries: all, or those that
 * `work` or `prepare`. Linux only.
 */
export async function childrenOf(pid: number, role = ''): Promise<number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const pids = list.split(' ').map(Number).filter(Boolean);
  const commands = await Promise.all(pids.map((child) => readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '')));
  return pids.filter((_, i) => commands[i]?.includes(`start.js\0${role}`));
}

/** Whether a process still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
