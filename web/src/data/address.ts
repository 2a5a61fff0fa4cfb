import { useLocation } from 'preact-iso';
import type { TypedDocumentString } from '../generated/graphql.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** What an address says: its parameters, the date of service, and how to change them. */
export interface Address {
  readonly parameters: Readonly<Record<string, string>>;
  /** The date of service; undefined for the current editions. */
  readonly date: string | undefined;
  /** Changes parameters of the page; undefined and '' remove them. */
  readonly change: (values: Values) => void;
  /** The link to another page, for the same date. */
  readonly href: (path: string, values?: Values) => string;
  readonly go: (path: string, values?: Values) => void;
}

/** The address of the page. Each view is a link: whatever a person chooses is in it. */
export function useAddress(): Address {
  const { query, path, route } = useLocation();
  const date = /^\d{4}-\d{2}-\d{2}$/.test(query.date ?? '') ? query.date : undefined;
  const href = (to: string, values: Values = {}) => `${to}${search({ ...values, date })}`;
  return {
    parameters: query,
    date,
    change: (values) => route(`${path}${search({ ...query, ...values })}${location.hash}`, true),
    href,
    go: (to, values) => route(href(to, values)),
  };
}

function search(values: Values): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The path of the page about a node. */
export function pathOf(id: string): string {
  return `/code/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

/** The link to the GraphQL editor with a question. */
export function editorLink(document: TypedDocumentString<unknown, unknown> | string, variables: unknown): string {
  const given = JSON.stringify(variables, (_name, value) => value ?? undefined, 2);
  return `/ide?${new URLSearchParams({ query: String(document).trim(), variables: given })}`;
}
