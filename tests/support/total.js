/**
 * Adds up the results in a folder: `total.js <folder> <suites that failed>`.
 * Prints the tests that failed, and as its last line the plain total.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [, , folder = '', failedSuites = '0'] = process.argv;
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(folder)) {
  const result = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + result.numTodoTests;
  // Starts of the program are counted, too, and have no list.
  result.testResults?.forEach(printFailures);
}
// A suite may fail outside of its tests, for example by a type error.
if (total.failed === 0) total.failed = Number(failedSuites);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function printFailures({ name: file, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) console.log(`FAILED ${relative('.', file)}: ${message}`);
  for (const test of failed)
    console.log(`FAILED ${relative('.', file)}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
}
