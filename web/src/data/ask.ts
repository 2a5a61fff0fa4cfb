import type { TypedDocumentString } from '../generated/graphql.ts';
import { noteRelease } from './release.ts';

/** The API refused a question, or could not be reached. Its message is for people. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  /** The HTTP status; 0 if there was no answer. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const keyName = 'medcode-key';

/** The key that requests are sent with, for servers that require one. It is kept until the tab is closed. */
export function setKey(key: string): void {
  sessionStorage.setItem(keyName, key);
}

/**
 * Asks the public GraphQL API.
 * @throws {QuestionError} if the API refuses the question, or cannot be reached
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: String(document), variables }), signal);
  noteRelease(response);
  const { data, errors } = await read(response);
  if (errors?.length || !data) {
    throw new QuestionError(
      errors?.map(({ message }) => message).join('\n') ?? 'The answer is empty.',
      response.status,
    );
  }
  return data as Result;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const key = sessionStorage.getItem(keyName);
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(key && { 'x-api-key': key }) };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new QuestionError('The server cannot be reached. Is it running?', 0);
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

async function read(response: Response): Promise<Answer> {
  try {
    return await response.json();
  } catch {
    throw new QuestionError(`The server answered with the status ${response.status}.`, response.status);
  }
}
