import type { OperationResult } from './operation-result.ts';
import type { Operation } from './operations/operation.ts';

/** Prepares all operations before the first one is measured. `report` gets each result as soon as it is there. */
export async function measureEach<Prepared>(
  operations: readonly Operation[],
  prepare: (operation: Operation) => Promise<Prepared>,
  measure: (prepared: Prepared) => Promise<OperationResult>,
  report: (result: OperationResult) => void,
): Promise<OperationResult[]> {
  const prepared: Prepared[] = [];
  for (const operation of operations) prepared.push(await prepare(operation));
  const results: OperationResult[] = [];
  for (const one of prepared) {
    const result = await measure(one);
    report(result);
    results.push(result);
  }
  return results;
}
