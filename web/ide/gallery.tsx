/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { examples } from './examples.ts';

/** The gallery of examples: each opens in a tab of its own. */
export const gallery: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Gallery };

function Gallery() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  return (
    <section className="gallery">
      <h2>Examples</h2>
      <ul>
        {examples.map(({ title, query }) => (
          <li key={title}>
            <button
              type="button"
              onClick={() => {
                if (editor?.getValue().trim()) addTab();
                editor?.setValue(query);
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z" />
    </svg>
  );
}
