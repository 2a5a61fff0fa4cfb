import { readdirSync, readFileSync } from 'node:fs';

/**
 * Folders and files whose tests open a graph only to have something to answer: what they test comes before the graph is
 * read, or after it.
 */
const independent = [
  'access/',
  'http/accept.',
  'http/admission.',
  'http/audit.',
  'http/bounded-errors.',
  'http/compression.',
  'http/formulas.',
  'http/hosts.',
  'http/methods.',
  'http/response-status.',
  'http/unreadable-requests.',
  'observe/admin.',
  'observe/audit-log.',
];

const opensGraph = /from '\.\.\/support\/(test-)?graph\.ts'/;
const opensSeed = /= seededGraph\(\)/;
const writes =
  /writeTexts|graph\.write|[ (]load\(|[fF]illedGraph|ForEachTest|loadedGraph|openTestGraph|loadSeed|empty\(/;
const changesSchema = /DROP |CREATE (CONSTRAINT|INDEX)/;

/** The test files that run on Neo4j, too: all that open a graph, except those that do not depend on the engine. */
export function testsOfNeo4j(): string[] {
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
