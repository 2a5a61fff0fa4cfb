import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a program prints. @throws {Error} with what it says of its failure */
export async function runProgram(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { timeout: 50_000 });
  return stdout;
}
