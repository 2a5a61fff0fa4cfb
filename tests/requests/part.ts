/** Sends a share of the random requests of `run.ts`, and reports what came of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSeededGraph } from '../support/graph.ts';
import { askAll, type Outcome } from './ask-all.ts';
import { openProgram } from './program.ts';

/** What a process reports at its end. */
export interface Report extends Outcome {
  readonly memoryMb: number;
}

// The stacks of refusals are never shown, and mapping each to its source takes longer than the refusal.
process.setSourceMapsEnabled(false);

process.once('disconnect', () => process.exit());

const [seed = '', from = '0', to = '0', step = '1', minutes = '60'] = process.argv.slice(2);

function* seeds(): Generator<string> {
  const end = performance.now() + Number(minutes) * 60_000;
  for (let i = Number(from); i < Number(to) && performance.now() < end; i += Number(step)) yield `${seed}:${i}`;
}

const folder = await mkdtemp(join(tmpdir(), 'medcode-requests-'));
const graph = await openSeededGraph();
const program = await openProgram(graph, folder);
const outcome = await askAll(program, seeds());
const report: Report = { ...outcome, memoryMb: Math.round(process.memoryUsage().rss / 1_048_576) };
process.send?.(report);
await program.close();
await graph.close();
await rm(folder, { recursive: true });
process.disconnect?.();
