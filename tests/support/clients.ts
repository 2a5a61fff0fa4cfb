import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** What clients have got so far. */
interface Answers {
  readonly right: number;
  /** Answers without an error that differ from those before the faults. */
  readonly wrong: readonly unknown[];
  /** How many errors there were, by their code. */
  readonly errors: Readonly<Record<string, number>>;
}

/** Clients that send the same operations all the time. */
export interface Clients {
  readonly answers: Answers;
  /** Resolves when each client has a right answer to a request that it sends from now on. */
  allRight(): Promise<void>;
  stop(): Promise<void>;
}

const pauseMs = 20;

/** Asks each operation once, and from then on all the time, each client one. The answers must stay the same. */
export async function startClients(address: string, operations: readonly string[]): Promise<Clients> {
  const answers = { right: 0, wrong: [] as unknown[], errors: {} as Record<string, number> };
  const right = operations.map(() => 0);
  const stopping = new AbortController();
  const expected = await Promise.all(operations.map((query) => ask(address, query)));
  const run = async (client: number) => {
    while (!stopping.signal.aborted) {
      const asked = performance.now();
      const answer = await ask(address, operations[client] ?? '');
      if (answer.errors !== undefined) count(answers.errors, answer.errors);
      else if (isDeepStrictEqual(answer, expected[client])) {
        answers.right += 1;
        right[client] = asked;
      } else answers.wrong.push(answer);
      await setTimeout(pauseMs);
    }
  };
  for (const { errors } of expected)
    if (errors) throw new Error(`Each operation must have an answer, but got ${errors}.`);
  const running = operations.map((_, client) => run(client));
  return {
    answers,
    async allRight() {
      const since = performance.now();
      while (right.some((asked) => asked < since)) await setTimeout(5);
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

function count(errors: Record<string, number>, codes: string): void {
  errors[codes] = (errors[codes] ?? 0) + 1;
}

async function ask(address: string, query: string): Promise<{ data?: unknown; errors?: string }> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as {
      data: unknown;
      errors?: { extensions?: { code?: string } }[];
    };
    return errors ? { errors: errors.map(codeOf).join() } : { data };
  } catch (error) {
    return { errors: String(error) };
  }
}

function codeOf({ extensions }: { extensions?: { code?: string } }): string {
  return extensions?.code ?? 'no code';
}
