import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { load } from '../seed/load.ts';
import { type Answers, answersOf } from './answers.ts';
import { createRun, type DataOf, dataOf, type Run } from './execution.ts';
import { forwardTo, openSeededGraph, openTestGraph } from './graph.ts';
import { openLoaded } from './loaded-once.ts';

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

type Fill = (graph: Graph) => Promise<unknown>;

/** A graph with the shipped seed and then these files of `tests/seed/fixtures`, for all tests of a file or `describe`. */
export function seededGraph(...files: readonly string[]): TestGraph {
  return forAllTests(openSeededGraph, (graph) => loadFixtures(graph, ...files));
}

/** A graph with these files of `tests/seed/fixtures` and no seed: without any, it is empty. */
export function loadedGraph(...files: readonly string[]): TestGraph {
  return filledGraph((graph) => loadFixtures(graph, ...files));
}

/** A graph that is filled once, before the first test. */
export function filledGraph(fill: Fill, timeoutMs?: number): TestGraph {
  return forAllTests(openTestGraph, fill, timeoutMs);
}

/** The same over the shipped seed. */
export function seededAndFilledGraph(fill: Fill, timeoutMs?: number): TestGraph {
  return forAllTests(openSeededGraph, fill, timeoutMs);
}

/**
 * A graph with these official files, loaded one after the other, and then filled. `theSeed` as the first one means the
 * shipped seed. The files are those that other tests load, too: they are loaded once for all of them. Without files, the
 * graph is empty at first.
 */
export function officialGraph(files: readonly string[], fill: Fill): TestGraph {
  return forAllTests(() => openLoaded(files), fill, 600_000);
}

/** A graph of its own for each test, filled before it. */
export function graphForEachTest(fill: Fill = async () => {}): TestGraph {
  return forEachTest(openTestGraph, fill);
}

/** The same over the shipped seed. */
export function seededGraphForEachTest(fill: Fill = async () => {}): TestGraph {
  return forEachTest(openSeededGraph, fill);
}

function forAllTests(open: () => Promise<Graph>, fill: Fill, timeoutMs?: number): TestGraph {
  const { test, begin, close } = createTestGraph(open, fill);
  beforeAll(begin, timeoutMs);
  afterAll(close);
  return test;
}

function forEachTest(open: () => Promise<Graph>, fill: Fill): TestGraph {
  const { test, begin, close } = createTestGraph(open, fill);
  beforeEach(begin);
  afterEach(close);
  return test;
}

function createTestGraph(open: () => Promise<Graph>, fill: Fill) {
  let opened: { readonly graph: Graph; readonly run: Run } | undefined;
  const current = () => {
    if (!opened) throw new Error('The graph must be used in a test or a hook, but got a call before it was open.');
    return opened;
  };
  const close = async () => opened?.graph.close();
  const reopen = async (opening: () => Promise<Graph>) => {
    await close();
    const graph = await opening();
    opened = { graph, run: createRun(graph) };
  };
  const begin = async () => {
    await reopen(open);
    await fill(current().graph);
  };
  const run: Run = (text, variables) => current().run(text, variables);
  const graph = forwardTo(() => current().graph);
  const empty = () => reopen(openTestGraph);
  const test: TestGraph = { graph, run, dataOf: dataOf(run), ask: answersOf(run), empty };
  return { test, begin, close };
}

/** Loads files of `tests/seed/fixtures`, one after the other. */
export async function loadFixtures(graph: Graph, ...files: readonly string[]): Promise<void> {
  for (const file of files) await load(graph, fixture(file));
}

/** The path of a file of `tests/seed/fixtures`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../seed/fixtures/${name}`, import.meta.url));
}
