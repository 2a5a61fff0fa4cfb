/** @jsxImportSource react */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';

/** Puts a link to the present question into the address bar and on the clipboard. */
export function Share() {
  const editors = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const share = () => {
    const query = editors.queryEditor?.getValue() ?? '';
    const variables = editors.variableEditor?.getValue() ?? '';
    const link = new URL(
      `/ide?${new URLSearchParams({ query, ...(variables.trim() && { variables }) })}`,
      location.href,
    );
    history.replaceState(null, '', link);
    void navigator.clipboard?.writeText(link.href).catch(() => {});
  };
  return (
    <ToolbarButton label="Share: copy a link to this question" onClick={share}>
      <svg
        viewBox="0 0 24 24"
        className="graphiql-toolbar-icon"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d="M8 12l8-5M8 12l8 5" />
        <circle cx="6" cy="12" r="2.5" />
        <circle cx="18" cy="6" r="2.5" />
        <circle cx="18" cy="18" r="2.5" />
      </svg>
    </ToolbarButton>
  );
}
