import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The program in its own process, started as a user starts it. */
export interface Program {
  /** Its URL once it listens. Rejects if it exits before. */
  readonly address: Promise<string>;
  /** Its exit code, once it has exited. */
  readonly exit: Promise<number | null>;
  /** What it has written so far. */
  readonly said: { out: string; err: string };
  readonly pid: number;
  /** Stops it as a supervisor does. */
  stop(): Promise<number | null>;
}

/** Starts the program of a folder on a free port, with these variables and no other settings. */
export function startProgram(env: NodeJS.ProcessEnv, folder = '.'): Program {
  const child = spawn(process.execPath, ['src/start.js'], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = collect(child);
  const exit = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const address = findAddress(child, said, exit);
  // Whoever waits for the exit need not handle the address as well.
  address.catch(() => {});
  return {
    address,
    exit,
    said,
    pid: child.pid ?? 0,
    stop() {
      child.kill('SIGTERM');
      return exit;
    },
  };
}

/** A command of `seed/` in its own process, such as `seed/cli/load.ts` with arguments. */
export interface Command {
  readonly exit: Promise<number | null>;
  readonly said: { out: string; err: string };
  readonly child: ChildProcess;
}

/** Starts a command with these variables and no other settings. */
export function startCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, said: collect(child), exit: once(child, 'close').then(([code]: (number | null)[]) => code ?? null) };
}

function collect({ stdout, stderr }: ChildProcess) {
  const said = { out: '', err: '' };
  stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return said;
}

function findAddress({ stdout }: ChildProcess, said: Program['said'], exit: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.on('data', () => {
      const address = said.out.match(/ready at (\S+)\/graphql/)?.[1];
      if (address) resolve(address);
    });
    exit.then((code) => reject(new Error(`It ended with ${code}: ${said.err}`)));
  });
}
