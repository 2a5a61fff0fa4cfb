import { z } from 'zod';
import type { Ask } from '../contestants/contestant.ts';
import { type Execute, placeOf, prepareQuestion } from '../contestants/question.ts';
import type { Participant } from '../measure.ts';
import type { Input, Question } from '../operations/operation.ts';
import { connect } from './client.ts';
import { withDescendants } from './processes.ts';
import { startServer } from './server.ts';

/** A contestant that is asked over HTTP, in processes of its own. */
export interface HttpContestant<Prepared> extends AsyncDisposable {
  readonly name: string;
  /** Milliseconds from the start of its server, without that of its database, to its first answer. */
  readonly firstAnswerMs: number;
  prepare(operation: Prepared): Promise<HttpParticipant>;
}

export interface HttpParticipant extends Participant {
  /** Reads an answer, to compare it. `ask` leaves it as it comes. */
  readonly read: Ask;
}

interface Options<Prepared> {
  readonly name: string;
  /** The arguments of `node`. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The process of its database, if it has one. */
  readonly database?: number | undefined;
  readonly questionOf: (operation: Prepared) => Question;
  /** What is asked first, with its variables. */
  readonly first: { readonly operation: Prepared; readonly input: Input };
}

/** Starts a contestant and waits for its first answer. */
export async function startContestant<Prepared>(options: Options<Prepared>): Promise<HttpContestant<Prepared>> {
  const { name, args, env, database, questionOf, first } = options;
  const server = await startServer(args, env);
  const client = connect(server.url);
  const pids = () => [...server.pids(), ...(database === undefined ? [] : withDescendants(database))];
  const execute: Execute = async (document, variables) =>
    answer.parse(JSON.parse(await client.send(document, variables))).data;
  const asked = performance.now();
  await execute(questionOf(first.operation).document, first.input);
  return {
    name,
    firstAnswerMs: server.startMs + performance.now() - asked,
    async prepare(operation) {
      const question = questionOf(operation);
      const place = await placeOf(question, execute);
      return {
        read: await prepareQuestion(question, execute),
        ask: (input) => client.send(question.document, { ...input, ...place }),
        pids,
        isInProcess: false,
      };
    },
    async [Symbol.asyncDispose]() {
      await client[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const answer = z.object({ data: z.record(z.string(), z.unknown()) });
