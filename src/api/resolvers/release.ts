import { longestId, quoted, tooLong } from '../../client-text.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryReleaseDiffArgs, QueryResolvers } from '../../generated/resolvers-types.ts';
import { all, type Condition, compare } from '../../graph/condition/condition.ts';
import { connection } from '../root.ts';

export const releaseQueries = {
  releases: () => connection(),
  releaseDiff: (args) => {
    for (const name of ['from', 'to'] as const) {
      if (args[name].length > longestId) throw badUserInput(tooLong(name, longestId, args[name]));
    }
    if (args.from < args.to) return connection(between(args));
    const [from, to] = [quoted(args.from), quoted(args.to)];
    throw badUserInput(`from must be an older release than to, but got ${from} and ${to}.`);
  },
} satisfies QueryResolvers;

/** The versions of a code system are in text order: `FY2025` is before `FY2026`. */
function between({ system, from, to }: QueryReleaseDiffArgs): Condition {
  return all(compare('system', '=', system), compare('version', '>', from), compare('version', '<=', to));
}
