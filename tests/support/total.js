/** Adds up the results in a folder: `total.js <folder> <suites that failed>`. Prints one line, the plain total. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , folder = '', failedSuites = '0'] = process.argv;
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(folder)) {
  const result = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + result.numTodoTests;
}
// A suite may fail outside of its tests, for example by a type error.
if (total.failed === 0) total.failed = Number(failedSuites);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
