import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measured } from './answer.ts';

const program = fileURLToPath(new URL('answer.ts', import.meta.url));

/** Measures operations, each for at most `mostMs`. */
export class Answering implements AsyncDisposable {
  readonly #dataDir: string;
  readonly #mostMs: number;
  #process: ChildProcess | undefined;

  constructor(dataDir: string, mostMs: number) {
    this.#dataDir = dataDir;
    this.#mostMs = mostMs;
  }

  /** Undefined if the operation took longer, and was stopped. */
  async measure(text: string): Promise<Measured | undefined> {
    this.#process ??= await this.#start();
    const answered = once(this.#process, 'message', { signal: AbortSignal.timeout(this.#mostMs) });
    this.#process.send(text);
    try {
      const [measured] = await answered;
      return measured as Measured;
    } catch {
      await this[Symbol.asyncDispose]();
      return undefined;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#process) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
    this.#process = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const started = fork(program, [this.#dataDir], { execArgv: ['--import', 'tsx'] });
    await once(started, 'message');
    // Coverage and statistics are read with the first operation.
    started.send('{ diagnoses { totalCount } }');
    await once(started, 'message');
    return started;
  }
}
