import type { ComponentChildren } from 'preact';
import { QuestionError, setKey } from '../data/ask.ts';

/** What a view shows while its answer is on the way. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="state" role="status">
      <span class="spinner" aria-hidden="true" /> Loading {what}…
    </p>
  );
}

/** What a view shows instead of an answer, with a way out. */
export function Failure({ error }: { readonly error: Error }) {
  if (error instanceof QuestionError && error.status === 401) return <KeyForm message={error.message} />;
  return (
    <div class="state failure" role="alert">
      <p>{error.message}</p>
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    </div>
  );
}

/** What a view shows if there is nothing to show. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="state empty">{children}</p>;
}

function KeyForm({ message }: { readonly message: string }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setKey(String(new FormData(event.currentTarget as HTMLFormElement).get('key')));
    location.reload();
  };
  return (
    <form class="state failure" onSubmit={submit}>
      <p role="alert">{message}</p>
      <label>
        API key <input name="key" type="password" autocomplete="off" required />
      </label>{' '}
      <button type="submit">Use this key</button>
    </form>
  );
}
