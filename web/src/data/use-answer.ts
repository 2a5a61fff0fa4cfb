import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask } from './ask.ts';

/** An answer on its way, come, or refused. While a new one is on its way, `data` is the one before. */
export interface AnswerState<Result> {
  readonly data: Result | undefined;
  readonly error: Error | undefined;
  readonly isLoading: boolean;
}

/** Asks whenever the variables change. Without variables, it asks nothing. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | undefined,
): AnswerState<Result> {
  const [state, setState] = useState<AnswerState<Result>>({ data: undefined, error: undefined, isLoading: true });
  const key = JSON.stringify(variables);
  useEffect(() => {
    if (variables === undefined) return;
    const controller = new AbortController();
    setState(({ data }) => ({ data, error: undefined, isLoading: true }));
    ask(document, variables, controller.signal).then(
      (data) => setState({ data, error: undefined, isLoading: false }),
      (error: Error) => {
        if (!controller.signal.aborted) setState({ data: undefined, error, isLoading: false });
      },
    );
    return () => controller.abort();
  }, [document, key]);
  return state;
}
