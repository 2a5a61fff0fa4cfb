import type { LoaderName } from './loader-statements.ts';

/** Created for each request. Keys that are loaded at the same time with the same name go into one statement. */
export interface LoaderContext {
  /** The value of the named statement for a key; null if there is none. */
  load(name: LoaderName, key: string, first?: number): Promise<unknown>;
}

interface Coded {
  readonly code: string;
}
interface List {
  readonly first: number;
}

interface Text {
  readonly contains: string;
}

interface DiagnosesArguments extends List {
  readonly after?: string;
  readonly where?: {
    readonly code?: { readonly startsWith: string };
    readonly display?: Text;
    readonly within?: string;
  };
}

interface ProceduresArguments extends List {
  readonly where: {
    readonly code?: { readonly in?: readonly string[] };
    readonly display?: Text;
    readonly category?: { readonly eq: string };
    readonly diagnoses?: { readonly some: { readonly code: { readonly eq: string } } };
  };
}

type Rows = readonly unknown[];
type Group = { readonly key: string; readonly count: number };

export const loaderResolvers = {
  Query: {
    procedure: (_: unknown, { code }: Coded, { load }: LoaderContext) => load('procedure', code),
    diagnosis: (_: unknown, { code }: Coded, { load }: LoaderContext) => load('diagnosis', code),
    specialty: (_: unknown, { code }: Coded, { load }: LoaderContext) => load('specialty', code),

    procedures(_: unknown, { where, first }: ProceduresArguments, { load }: LoaderContext) {
      const diagnosis = where.diagnoses?.some.code.eq;
      if (diagnosis !== undefined) {
        return {
          nodes: () => load('proceduresWithDiagnosis', diagnosis, first),
          totalCount: () => load('countWithDiagnosis', diagnosis),
        };
      }
      const text = where.display?.contains;
      if (text !== undefined) return { nodes: () => load('proceduresWithText', text, first) };
      const category = where.category?.eq;
      if (category !== undefined) return { nodes: () => load('proceduresByDiagnosisCount', category, first) };
      const codes = [...(where.code?.in ?? [])].sort().slice(0, first);
      return { nodes: () => codes.map((code) => load('procedure', code)) };
    },

    node: (_: unknown, { id }: { readonly id: string }, { load }: LoaderContext) => load('node', id),

    async diagnoses(_: unknown, { first, after, where = {} }: DiagnosesArguments, { load }: LoaderContext) {
      const { code, display, within } = where;
      if (code) return { nodes: () => load('diagnosesWithPrefix', code.startsWith, first) };
      if (display) return { nodes: () => load('diagnosesWithText', display.contains, first) };
      if (within) {
        return {
          nodes: () => load('diagnosesWithin', within, first),
          totalCount: () => load('countWithin', within),
        };
      }
      const rows = (await load('diagnosesAfter', after ?? '', first + 1)) as readonly Coded[];
      const nodes = rows.slice(0, first);
      return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.code } };
    },
  },

  Node: { __resolveType: () => 'Diagnosis' },
  Procedure: {
    diagnoses: ({ code }: Coded, { first }: List, { load }: LoaderContext) => ({
      edges: () => load('diagnosesOfProcedure', code, first),
      nodes: async () => nodesOf(await load('diagnosesOfProcedure', code, first)),
      groups: async (list: List) => withOther((await load('categoriesOfProcedure', code)) as Group[], list.first),
    }),
    specialties: ({ code }: Coded, { first }: List, { load }: LoaderContext) => ({
      edges: () => load('specialtiesOfProcedure', code, first),
    }),
  },
  Diagnosis: {
    parent: ({ code }: Coded, _: unknown, { load }: LoaderContext) => load('parentOfDiagnosis', code),
    procedures: ({ code }: Coded, { first }: List, { load }: LoaderContext) => ({
      nodes: () => load('proceduresOfDiagnosis', code, first),
    }),
  },
  Specialty: {
    procedures: ({ code }: Coded, { first }: List, { load }: LoaderContext) => ({
      nodes: () => load('proceduresOfSpecialty', code, first),
    }),
  },
};

function nodesOf(edges: unknown): Rows {
  return (edges as readonly { readonly node: unknown }[]).map(({ node }) => node);
}

function withOther(groups: readonly Group[], first: number) {
  const other = groups.slice(first).reduce((sum, { count }) => sum + count, 0);
  return other > 0 ? [...groups.slice(0, first), { key: null, count: other }] : groups;
}
