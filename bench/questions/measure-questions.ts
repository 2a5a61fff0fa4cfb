import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOurs } from '../http/all.ts';
import { type Budget, measure, warmUp } from '../measure.ts';
import type { OperationResult } from '../operation-result.ts';
import { loadedCodeSets } from './code-sets.ts';
import type { Question } from './questions.ts';

/**
 * Measures questions that only our server can answer, over HTTP, on the embedded graph: with the shipped data, or if there
 * is a folder in `CODE_SETS_DIR`, with all code sets in it.
 */
export async function measureQuestions(
  questions: readonly Question[],
  budget: Budget,
  report: (result: OperationResult) => void,
): Promise<OperationResult[]> {
  const { CODE_SETS_DIR: codeSets } = process.env;
  const shipped = await mkdtemp(join(tmpdir(), 'medcode-bench-'));
  try {
    await using server = await startOurs(codeSets ? await loadedCodeSets(codeSets) : shipped);
    const results: OperationResult[] = [];
    for (const question of questions) {
      const participants = new Map([[server.name, await server.prepare(question)]]);
      await warmUp(participants, question.inputs, budget);
      const contestants = await measure(participants, question.inputs, budget);
      const result = { name: question.name, part: 'questions', contestants } as const;
      report(result);
      results.push(result);
    }
    return results;
  } finally {
    await rm(shipped, { recursive: true, force: true });
  }
}
