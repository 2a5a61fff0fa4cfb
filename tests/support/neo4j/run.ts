import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a program to its end. @returns its exit code; or that of a shell for one that a signal ended */
export function run(program: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options);
    child.on('error', (error) => reject('code' in error && error.code === 'ENOENT' ? notFound(program) : error));
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

function notFound(program: string): Error {
  return new Error(`The program ${JSON.stringify(program)} must be installed and on the PATH, but was not found.`);
}
