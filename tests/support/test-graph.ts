import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import type { Graph } from '../../src/graph/port.ts';
import { load } from '../seed/load.ts';
import { type Answers, answersOf } from './answers.ts';
import { createRun, type DataOf, dataOf, type Run } from './execution.ts';
import { forwardTo, openTestGraph } from './graph.ts';

/** An open graph, and the ways to query it. */
export interface TestGraph {
  /** Fails when it is used outside tests and hooks. */
  readonly graph: Graph;
  readonly run: Run;
  readonly dataOf: DataOf;
  readonly ask: Answers;
  /** Replaces the graph with an empty one. */
  readonly empty: () => Promise<void>;
}

/** ICD-10-CM for FY2025, FY2026 and FY2027, cut down to a few codes. */
export const icd10cmReleases = [
  'icd10cm-order-2025.txt',
  'icd10cm_codes_addenda_2026.json',
  'icd10cm_order_addenda_2027.txt',
] as const;

/** A graph with the shipped seed, and then these files of `tests/seed/fixtures`, for all tests of a file or `describe`. */
export function seededGraph(...files: readonly string[]): TestGraph {
  return filledGraph(async (graph) => {
    await loadSeed(graph, () => {});
    await loadFixtures(graph, ...files);
  });
}

/** A graph with these files of `tests/seed/fixtures` and no seed: without any, it is empty. */
export function loadedGraph(...files: readonly string[]): TestGraph {
  return filledGraph((graph) => loadFixtures(graph, ...files));
}

/** A graph that is filled once, before the first test. */
export function filledGraph(fill: (graph: Graph) => Promise<unknown>, timeoutMs?: number): TestGraph {
  const { test, open, close } = createTestGraph(fill);
  beforeAll(open, timeoutMs);
  afterAll(close);
  return test;
}

/** A graph of its own for each test, filled before it. */
export function graphForEachTest(fill: (graph: Graph) => Promise<unknown> = async () => {}): TestGraph {
  const { test, open, close } = createTestGraph(fill);
  beforeEach(open);
  afterEach(close);
  return test;
}

function createTestGraph(fill: (graph: Graph) => Promise<unknown>) {
  let opened: { readonly graph: Graph; readonly run: Run } | undefined;
  const current = () => {
    if (!opened) throw new Error('The graph must be used in a test or a hook, but got a call before it was open.');
    return opened;
  };
  const close = async () => opened?.graph.close();
  const empty = async () => {
    await close();
    const graph = await openTestGraph();
    opened = { graph, run: createRun(graph) };
  };
  const open = async () => {
    await empty();
    await fill(current().graph);
  };
  const run: Run = (text, variables) => current().run(text, variables);
  const graph = forwardTo(() => current().graph);
  const test: TestGraph = { graph, run, dataOf: dataOf(run), ask: answersOf(run), empty };
  return { test, open, close };
}

/** Loads files of `tests/seed/fixtures`, one after the other. */
export async function loadFixtures(graph: Graph, ...files: readonly string[]): Promise<void> {
  for (const file of files) await load(graph, fixture(file));
}

/** The path of a file of `tests/seed/fixtures`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../seed/fixtures/${name}`, import.meta.url));
}
