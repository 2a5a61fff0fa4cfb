import type { Predicate } from '../compiler/filter.ts';
import { badUserInput } from '../errors.ts';
import type { QueryReleaseDiffArgs, QueryResolvers } from '../generated/resolvers-types.ts';

export const releaseQueries = {
  releases: (_, _args, context, info) => context.list(info),
  releaseDiff: async (_, args, context, info) => {
    if (args.from < args.to) return context.list(info, between(args));
    const [from, to] = [JSON.stringify(args.from), JSON.stringify(args.to)];
    throw badUserInput(`from must be an older release than to, but got ${from} and ${to}.`, info.fieldNodes);
  },
} satisfies QueryResolvers;

/** The versions of a code system sort as text: `FY2025` is before `FY2026`. */
function between({ system, from, to }: QueryReleaseDiffArgs): Predicate {
  return {
    kind: 'all',
    of: [compare('system', '=', system), compare('version', '>', from), compare('version', '<=', to)],
  };
}

function compare(property: string, operator: '=' | '>' | '<=', value: string): Predicate {
  return { kind: 'compare', property, list: false, operator, value };
}
