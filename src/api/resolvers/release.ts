import { longestId, quoted, tooLong } from '../../client-text.ts';
import type { Requirement } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { QueryReleaseDiffArgs, QueryResolvers } from '../../generated/resolvers-types.ts';
import { all, type Condition, compare } from '../../graph/condition/condition.ts';
import { explainRelease, versionOf } from '../../questions/vocabulary/releases.ts';
import { connection } from '../root.ts';

export const releaseQueries = {
  releases: () => connection(),
  releaseDiff: (args) => {
    for (const name of ['from', 'to'] as const) {
      if (args[name].length > longestId) throw badUserInput(tooLong(name, longestId, args[name]));
    }
    const [from, to] = [versionOf(args.from), versionOf(args.to)];
    if (from < to) return connection(between({ ...args, from, to }), [loaded(args, 'from'), loaded(args, 'to')]);
    throw badUserInput(`from must be an older release than to, but got ${quoted(args.from)} and ${quoted(args.to)}.`);
  },
} satisfies QueryResolvers;

function loaded(args: QueryReleaseDiffArgs, name: 'from' | 'to'): Requirement {
  const { system, [name]: version } = args;
  return {
    kind: 'values',
    label: 'Release',
    property: 'id',
    values: [`RELEASE:${system}-${versionOf(version)}`],
    explain: (graph) => explainRelease(graph, system, name, version),
  };
}

/** The versions of a code system are in text order: `FY2025` is before `FY2026`. */
function between({ system, from, to }: QueryReleaseDiffArgs): Condition {
  return all(compare('system', '=', system), compare('version', '>', from), compare('version', '<=', to));
}
