import { useAddress } from '../data/address.ts';
import { useTitle } from '../data/title.ts';

/** What a person sees who opens the address of the API in a browser. */
export function GraphqlPage() {
  useTitle('GraphQL API');
  const { parameters, href } = useAddress();
  const { query, variables } = parameters;
  const editor = query ? `/ide?${new URLSearchParams({ query, ...(variables && { variables }) })}` : '/ide';
  return (
    <div class="home">
      <h1>This is the address of the GraphQL API</h1>
      <p>
        Programs send their queries here. To write one yourself, with completion, documentation, and examples, open the
        editor.
      </p>
      <p class="filters">
        <a class="button primary" href={editor}>
          {query ? 'Open this query in the editor' : 'Open the editor'}
        </a>
        <a class="button" href="/schema.graphql">
          Download the schema
        </a>
        <a class="button" href={href('/')}>
          Search codes
        </a>
      </p>
      <p class="quiet">
        A program sends a POST request with the query as JSON: <code>{'{"query": "{ __typename }"}'}</code>
      </p>
    </div>
  );
}
