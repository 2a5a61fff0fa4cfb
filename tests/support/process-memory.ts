import { readdir, readFile } from 'node:fs/promises';

/** The resident memory of a process and all processes that it started, in MB. Linux only: it reads `/proc`. */
export async function memoryOf(pid: number): Promise<number> {
  const tree = new Set([pid]);
  const parents = await parentsOfAll();
  for (let before = 0; before !== tree.size; ) {
    before = tree.size;
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
  }
  const sizes = await Promise.all([...tree].map(residentMb));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0));
}

async function parentsOfAll(): Promise<Map<number, number>> {
  const ids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const pairs = await Promise.all(ids.map(async (id) => [id, Number(await statusOf(id, 'PPid'))] as const));
  return new Map(pairs);
}

async function residentMb(pid: number): Promise<number> {
  return Number.parseInt((await statusOf(pid, 'VmRSS')) ?? '0', 10) / 1024;
}

/** A line of the process's status; undefined if it has ended. */
async function statusOf(pid: number, name: string): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return text.match(new RegExp(`^${name}:\\s*(\\d+)`, 'm'))?.[1];
}
