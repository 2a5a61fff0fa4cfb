import { spawn } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { WorkerProcess } from '../../src/supervisor/worker-process.ts';

it('a worker that serves has hung after 20 seconds of silence', async () => {
  const worker = startWorker("process.send({ kind: 'opened' });");
  await worker.opened;

  expect(silencesIn(worker, 30)).toEqual([20]);
});

it('a worker that opens a large graph may be silent for minutes', () => {
  const worker = startWorker('');

  expect(silencesIn(worker, 700)).toEqual([600]);
});

/** The silences that are too long, of all in some seconds. */
function silencesIn(worker: WorkerProcess, seconds: number): number[] {
  const all = Array.from({ length: seconds }, () => worker.beat());
  return all.filter((silence) => silence !== undefined);
}

/** A process that reports what its code sends, and then nothing. */
function startWorker(code: string): WorkerProcess {
  const script = `setInterval(() => {}, 1_000); ${code}`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill());
  return new WorkerProcess(child);
}
