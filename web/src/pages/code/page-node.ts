import type { CodePageQuery } from '../../generated/graphql.ts';

/** A node as its page asks for it. */
export type PageNode = NonNullable<CodePageQuery['node']>;
