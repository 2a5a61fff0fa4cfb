import { Coverage } from '../codes/coverage.ts';
import { Days } from '../codes/days.ts';
import type {
  CompiledOperation,
  Compiler,
  Root as CompilerRoot,
  Executable,
  NarrowedOperation,
  Request,
  RootRequest,
  Unmet,
} from '../compiler/compiler.ts';
import { badUserInput, locate } from '../errors.ts';
import { compiling, reading } from '../events.ts';
import { today } from '../graph/day.ts';
import { type Graph, GraphError, type Reader, type Row } from '../graph/port.ts';
import { noStatistics, type Statistics } from '../graph/statistics/statistics.ts';
import { inTurns, pauseAfterLong } from '../turns.ts';
import { type Admission, type Caller, type Place, unlimited } from './admission.ts';
import { type Ask, type AskedQuestion, createAsk } from './ask-questions.ts';
import { asBadInput } from './bad-input.ts';
import type { Derived } from './derived.ts';
import type { DescribedRoot } from './describe-roots.ts';
import type { Ledger } from './ledger.ts';
import { type CostLimits, type Refusal, refusalOf } from './limits/cost-limits.ts';
import { inParts, joinOutcomes } from './long-answers.ts';
import type { Outcome } from './outcomes.ts';
import type { Root } from './root.ts';

export interface AnswerOptions extends CostLimits, Derived {
  readonly compiler: Compiler;
  readonly graph: Graph;
  /** The most rows of a page: `MAX_PAGE_SIZE`. */
  readonly maxPageSize: number;
  /** Bounds how many operations read at the same time (default: no bound). */
  readonly admission?: Admission | undefined;
}

/** The root fields of an operation, its name for the engine's log, and the client behind it. */
export interface RootsToAnswer {
  readonly request: Request;
  readonly roots: readonly DescribedRoot[];
  readonly name: string | undefined;
  readonly caller: Caller;
}

/**
 * Answers the root fields of an operation. They are compiled together, and their cost is checked before anything is
 * read. Questions are answered first; the nodes in their answers are then read by the one statement for all.
 * @returns the outcome of each root field, by its response key
 * @throws {GraphQLError} `GRAPH_BUSY`
 */
export async function answerRoots(
  {
    compiler,
    graph,
    index,
    coverage,
    statistics,
    counted,
    lists,
    maxPageSize,
    admission = unlimited,
    ...limits
  }: AnswerOptions,
  { request, roots, name, caller }: RootsToAnswer,
  ledger: Ledger,
): Promise<Map<string, Outcome>> {
  const described = roots.map(firstStep);
  const state = await readState({ graph, coverage, statistics }, described);
  if ('error' in state) return failed(described, state);
  const { days, sizes, release } = state;
  ledger.days = days;
  const compilePart = (steps: readonly Step[]) =>
    compiler.compile({ ...request, moment: days }, toCompile(steps), { maxPageSize }, sizes);
  const compile = (steps: readonly Step[]) => recordCompiling(ledger, name, () => compilePart(steps));
  const started = performance.now();
  const first = compile(described);
  await pauseAfterLong(started);
  const refusal = refusalOf(first.cost, limits);
  if (refusal) return refuse(described, refusal);
  const isQuestion = described.some(isOpen);
  const known = lists && release !== undefined ? { release, lists: lists.at(release), statistics: sizes } : undefined;
  const narrowed = known && first.narrow(known);
  // What lists know is of this release, which may be newer than the one that the request began with.
  if (narrowed && ledger.release !== undefined) ledger.release = release;
  const { cost } = narrowed ?? first;
  const place = isQuestion || first.reads ? await admission.enter(cost, caller) : undefined;
  const reader = recorded(graph, name, ledger, place);
  const read = (compiled: CompiledOperation, narrowed: NarrowedOperation | undefined) =>
    known && narrowed
      ? readNarrowed(reader, compiled, narrowed, async () => (await graph.release()) === known.release)
      : readRows(reader, compiled);
  try {
    if (!isQuestion) return await outcomesOf(described, await read(first, narrowed), reader, ledger);
    const services = { graph: reader, index: () => index.current(), counted: () => counted.current(), days, sizes };
    const ask = createAsk(request, described.flatMap(questionOf), services);
    const steps = await Promise.all(described.map((step) => askQuestion(step, ask)));
    const recompiling = performance.now();
    const compiled = compile(steps);
    await pauseAfterLong(recompiling);
    const later = refusalOf(compiled.cost, limits);
    if (later) return refuse(steps, later);
    const answered: Map<string, Outcome>[] = [];
    const parts = inParts(steps);
    for (const part of parts) {
      const whole = parts.length === 1 ? compiled : compilePart(part);
      answered.push(await outcomesOf(part, await read(whole, known && whole.narrow(known)), reader, ledger));
    }
    return joinOutcomes(answered);
  } finally {
    place?.leave();
  }
}

/** What an operation needs to know about the graph as a whole. */
interface State {
  /** The days on which the operation checks codes. */
  readonly days: Days;
  readonly sizes: Statistics;
  /** The graph release that `sizes` are of; undefined if the graph was changing. */
  readonly release: string | undefined;
}

/** Nothing is read for an operation that needs no graph. */
async function readState(
  { graph, coverage, statistics }: Pick<AnswerOptions, 'graph' | 'coverage' | 'statistics'>,
  steps: readonly Step[],
): Promise<State | { readonly error: unknown }> {
  if (steps.every(({ outcome }) => outcome !== undefined)) {
    return { days: new Days(new Coverage([]), today()), sizes: noStatistics, release: undefined };
  }
  try {
    const before = await graph.release();
    const [covered, sizes] = await Promise.all([coverage.current(), statistics.current()]);
    const after = await graph.release();
    return { days: new Days(covered, today()), sizes, release: before === after ? after : undefined };
  } catch (error) {
    return { error };
  }
}

/** Root fields without an outcome fail. */
function failed(steps: readonly Step[], failure: { readonly error: unknown }): Map<string, Outcome> {
  return new Map(steps.map(({ described, outcome }) => [described.key, outcome ?? failure]));
}

/** A root field on its way: it has an outcome, or a request to compile. */
interface Step {
  readonly described: DescribedRoot;
  readonly request: RootRequest;
  readonly outcome: Outcome | undefined;
}

function firstStep(described: DescribedRoot): Step {
  const { root, outcome } = described;
  return { described, request: root && root.kind !== 'question' ? root : { kind: 'open' }, outcome };
}

function isOpen({ described: { root } }: Step): boolean {
  return root?.kind === 'question';
}

async function askQuestion(step: Step, ask: Ask): Promise<Step> {
  const { root, selected } = step.described;
  if (root?.kind !== 'question') return step;
  try {
    return { ...step, request: { kind: 'value', value: await ask({ selected, question: root }) } };
  } catch (error) {
    return { ...step, outcome: { error: locate(asBadInput(error), selected.nodes) } };
  }
}

function questionOf({ described: { root, selected } }: Step): AskedQuestion[] {
  return root?.kind === 'question' ? [{ selected, question: root }] : [];
}

/** The root fields without an outcome. */
function toCompile(steps: readonly Step[]): CompilerRoot[] {
  return steps
    .filter(({ outcome }) => outcome === undefined)
    .map(({ described: { selected, root }, request }) => ({ selected, request, ...costOf(root) }));
}

function recordCompiling(
  ledger: Ledger,
  operation: string | undefined,
  compile: () => CompiledOperation,
): CompiledOperation {
  const started = performance.now();
  const compiled = compiling.traceSync(compile, { operation });
  ledger.compileMs += performance.now() - started;
  ledger.cost = compiled.cost;
  return compiled;
}

function costOf(root: Root | undefined): Pick<CompilerRoot, 'rows' | 'work'> {
  return root?.kind === 'question' ? { rows: root.cost, work: root.work } : { rows: 0, work: 0 };
}

/** The rows of an operation's statement, and what decodes them. */
type Answer = { readonly rows: readonly Row[]; readonly operation: Executable } | { readonly error: unknown };

/** Reads what is not known. If the graph has another release by then, nothing is: everything is read. */
async function readNarrowed(
  reader: Reader,
  compiled: CompiledOperation,
  narrowed: NarrowedOperation,
  isCurrent: () => Promise<boolean>,
): Promise<Answer> {
  const answer = await readRows(reader, await inTurns(narrowed.run()));
  try {
    return (await isCurrent()) ? answer : readRows(reader, compiled);
  } catch (error) {
    return { error };
  }
}

async function readRows(reader: Reader, operation: Executable): Promise<Answer> {
  const { statement } = operation;
  try {
    return { rows: statement ? await reader.read(statement) : [], operation };
  } catch (error) {
    return { error };
  }
}

async function outcomesOf(
  steps: readonly Step[],
  answer: Answer,
  reader: Reader,
  ledger: Ledger,
): Promise<Map<string, Outcome>> {
  const decoded = 'rows' in answer ? await inTurns(answer.operation.decode(answer.rows)) : [];
  const next = decoded.values();
  const outcomes = steps.map(async ({ described, outcome }): Promise<[string, Outcome]> => {
    if (outcome) return [described.key, outcome];
    if ('error' in answer) return [described.key, answer];
    const root = next.next().value ?? { error: undefined };
    if ('unmet' in root) return [described.key, await explain(root, described, reader)];
    if ('rows' in root) ledger.rows += root.rows;
    return [described.key, root];
  });
  return new Map(await Promise.all(outcomes));
}

/** The error for something that the client names, and the graph does not have. Only then is the graph read again. */
async function explain({ unmet }: Unmet, { selected }: DescribedRoot, reader: Reader): Promise<Outcome> {
  try {
    return { error: badUserInput(await unmet.explain(reader), selected.nodes) };
  } catch (error) {
    return { error };
  }
}

/** All root fields of an operation that is too expensive are refused. */
function refuse(steps: readonly Step[], refusal: Refusal): Map<string, Outcome> {
  return new Map(steps.map(({ described: { key, selected } }) => [key, { error: refusal(selected.nodes) }]));
}

/**
 * A reader that records statements and their time in the ledger. The operation keeps its place for statements that the
 * engine still runs after their time limit.
 */
function recorded(graph: Graph, operation: string | undefined, ledger: Ledger, place: Place | undefined): Reader {
  let firstSent: number | undefined;
  return {
    async read(statement) {
      firstSent ??= performance.now();
      const sent = { operation, text: statement.text };
      const rows = await reading
        .tracePromise(() => graph.read(statement, { operation }), sent)
        .catch((error) => {
          if (error instanceof GraphError && error.ended) place?.keepUntil(error.ended);
          throw error;
        });
      ledger.engineMs = performance.now() - firstSent;
      ledger.statements += 1;
      return rows;
    },
  };
}
