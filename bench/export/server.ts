import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** Our server in a separate process, to measure its memory. */
export interface ExportServer extends AsyncDisposable {
  readonly url: string;
  readonly pids: readonly number[];
  /** Bytes of memory: now, and the most since the last call. */
  memory(): Promise<{ readonly now: number; readonly peak: number }>;
}

const started = z.object({ address: z.string() });
const memory = z.object({ now: z.number(), peak: z.number() });

/** Starts our server on Neo4j, or on the embedded graph in a data folder. */
export async function startExportServer(graph: {
  readonly url?: string;
  readonly dataDir?: string;
}): Promise<ExportServer> {
  const child = fork(new URL('server-process.ts', import.meta.url), [JSON.stringify(graph)]);
  const { address } = started.parse(await answerOf(child));
  return {
    url: `${address}/graphql`,
    pids: child.pid === undefined ? [] : [child.pid],
    async memory() {
      child.send('memory');
      return memory.parse(await answerOf(child));
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`The server must keep running, but ended with code ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.removeListener('exit', ended);
      resolve(message);
    });
  });
}
