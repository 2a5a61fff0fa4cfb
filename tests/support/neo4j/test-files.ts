import { readdirSync, readFileSync } from 'node:fs';

/**
 * Folders and files whose tests open a graph only to have something to answer: what they test comes before the graph is
 * read, or after it.
 */
const independent = [
  'access/',
  'api/attack-tools.',
  'api/doors.',
  'api/long-texts.',
  'http/accept.',
  'http/admission.',
  'http/audit.',
  'http/bounded-errors.',
  'http/compression.',
  'http/documents.',
  'http/formulas.',
  'http/hosts.',
  'http/methods.',
  'http/response-status.',
  'http/unreadable-requests.',
  'observe/admin.',
  'observe/audit-log.',
];

/**
 * Files whose tests read official files in all their varieties. What reaches the graph is the same on both engines: see
 * `seed/both-engines.test.ts`.
 */
const readers = [
  ...['bad-records', 'gate', 'hostile-files', 'import-report', 'load-ccsr', 'load-classifications'],
  ...['load-coverage-documents', 'load-coverage-tables', 'load-fee-schedule', 'load-fee-schedule-2026', 'load-files'],
  ...['load-hcpcs', 'load-hcpcs-2024', 'load-hcpcs-table', 'load-icd10cm', 'load-icd10pcs', 'load-inpatient-payment'],
  ...['load-mappings', 'load-medicare-crosswalk', 'load-ncci', 'load-new-categories', 'load-nucc'],
  ...['load-outpatient-payment', 'load-place-of-service', 'load-published-layouts', 'load-risk-adjustment'],
  ...['load-codes-only', 'load-contractors', 'load-everything', 'load-excerpts', 'load-tabular', 'read-json'],
].map((name) => `tests/seed/${name}.test.ts`);

/** Files whose tests mostly wait: for processes, for servers of their own that start and stop, or until a lock is over. */
const waiting = [
  ...['api/main', 'api/main-neo4j', 'graph/foreign-nodes', 'graph/lock', 'graph/neo4j', 'graph/read-only'],
  ...['seed/load-killed', 'seed/load-together', 'seed/releases-command-neo4j'],
].map((name) => `tests/${name}.test.ts`);

const opensGraph = /from '\.\.\/support\/(test-)?graph\.ts'/;
const opensSeed = /= seededGraph\(\)/;
const writes =
  /writeTexts|graph\.write|[ (]load\(|[fF]illedGraph|ForEachTest|loadedGraph|openTestGraph|loadSeed|empty\(/;
const changesSchema = /DROP |CREATE (CONSTRAINT|INDEX)/;

/**
 * The test files that run on Neo4j, too: all that open a graph, except those that do not depend on the engine. `.ci/run`
 * asks for those that mostly wait and for the others, to run both at the same time, and for neither of the readers' files.
 */
export function testsOfNeo4j(only = process.env.NEO4J_TESTS): string[] {
  const all = filesThatOpenAGraph();
  if (only === undefined) return all;
  if (only === 'waiting') return all.filter((file) => waiting.includes(file));
  if (only === 'working') return all.filter((file) => !waiting.includes(file) && !readers.includes(file));
  throw new Error(`NEO4J_TESTS must be waiting or working, but got ${only}.`);
}

function filesThatOpenAGraph(): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !independent.some((one) => name.startsWith(one)))
    .map((name) => `tests/${name}`)
    .filter((file) => opensGraph.test(readFileSync(file, 'utf8')));
}

/**
 * When to run a test file on Neo4j, whose database all of them share: first those that only read the seed, which is loaded
 * once for all of them, and last those that change the schema, because Neo4j then forgets how it runs each statement.
 */
export function turnOnNeo4j(file: string): number {
  const text = readFileSync(file, 'utf8');
  if (changesSchema.test(text)) return 2;
  return opensSeed.test(text) && !writes.test(text) ? 0 : 1;
}
