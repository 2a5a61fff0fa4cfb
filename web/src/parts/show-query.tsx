import { editorLink } from '../data/address.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';

interface Props<Result, Variables> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  /** What the query is of, if not of everything that is shown. */
  readonly of?: string;
}

/** Opens the GraphQL behind a view in the editor. */
export function ShowQuery<Result, Variables>({ document, variables, of }: Props<Result, Variables>) {
  return (
    <a class="button" href={editorLink(document as TypedDocumentString<unknown, unknown>, variables)}>
      Show query{of && ` of ${of}`}
    </a>
  );
}
