/** @jsxImportSource react */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { gallery } from './gallery.tsx';
import { Share } from './share.tsx';

/** What a person sees who opens the editor without a question. */
const firstQuestion = `# Which specialties does the article list for 0557T, and are its labels right?
{
  procedure(code: "0557T") {
    display
    specialties {
      edges {
        namedAs
        node { code display }
        assertions { document { title } section row discrepancies { kind official } }
      }
    }
  }
}
`;

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: withKey });
const explorer = explorerPlugin({ showAttribution: false });
const plugins = [gallery, explorer, HISTORY_PLUGIN];
const given = new URLSearchParams(location.search);

/** GraphiQL with a field explorer, the history, the gallery, and links to share. */
export function Editor() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={firstQuestion}
      {...initialText('query')}
      {...initialText('variables')}
      {...(!given.has('query') && { visiblePlugin: gallery })}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          ← Medcode Graph
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <Share />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

function initialText(name: 'query' | 'variables') {
  const text = given.get(name);
  if (text === null) return {};
  return name === 'query' ? { initialQuery: text } : { initialVariables: text };
}

/** The key that the application's pages use. */
function withKey(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const key = sessionStorage.getItem('medcode-key');
  return fetch(input, { ...init, headers: { ...headersOf(init), ...(key && { 'x-api-key': key }) } });
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers));
}
