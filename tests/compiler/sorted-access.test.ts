import { beforeAll, describe, expect, it } from 'vitest';
import { createLists } from '../../src/graph/lists/lists.ts';
import { compareValues } from '../../src/graph/order.ts';
import { type Choices, createChoices } from '../support/differential/choices.ts';
import { createRun } from '../support/execution.ts';
import { onNeo4j } from '../support/graph.ts';
import { pseudoRandom } from '../support/pseudo-random.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

const runs = Number(process.env.SORTED_RUNS ?? (onNeo4j ? 20 : 100));

interface Code {
  readonly code: string;
  readonly display: string | null;
  readonly level: string;
  /** Its place in the published order, and that of the last code below it. */
  readonly position: number;
  readonly lastPosition: number;
}

/** A condition as the schema has it, and whether a code meets it. */
interface Condition {
  readonly where: object;
  readonly holds: (code: Code) => boolean;
}

type Order = readonly [by: 'code' | 'display', direction: 'ASC' | 'DESC'];

const { graph } = seededGraph(...icd10cmReleases);
const lists = createLists(graph, 100_000_000);
const runWithLists = createRun(graph, lists);

let codes: readonly Code[];

beforeAll(async () => {
  const text = `MATCH (n:Diagnosis) RETURN n.code AS code, n.display AS display, n.level AS level,
    n.position AS position, n.lastPosition AS lastPosition`;
  codes = (await graph.read({ text, parameters: {} })) as unknown as readonly Code[];
});

describe('sorted access', () => {
  it(
    `answers ${runs} random prefixes, ranges, searches and pages as a plain scan does`,
    async () => {
      const random = createChoices(pseudoRandom(557, runs * 60));
      for (let round = 0; round < runs; round += 1) {
        const condition = randomCondition(random, 2);
        const order = random.of<Order>([
          ['code', 'ASC'],
          ['code', 'DESC'],
          ['display', 'ASC'],
          ['display', 'DESC'],
        ]);
        const size = 1 + random.below(12);
        const isForward = random.chance(70);
        const expected = codes.filter(condition.holds).toSorted(comparison(order));
        const ends = isForward ? expected : expected.toReversed();
        let cursor: string | undefined;
        for (let from = 0; from === 0 || (from < 3 * size && from < ends.length); from += size) {
          const page = await pageOf(condition, order, isForward, size, cursor);
          const rows = ends.slice(from, from + size).map(({ code }) => code);
          const shown = JSON.stringify({ ...condition, order, isForward, size, from });
          expect(page.codes, shown).toEqual(isForward ? rows : rows.toReversed());
          expect([page.total, page.hasMore], shown).toEqual([ends.length, from + size < ends.length]);
          cursor = page.cursor;
        }
      }
    },
    60_000 + runs * 500,
  );
});

async function pageOf(
  { where }: Condition,
  order: Order,
  isForward: boolean,
  size: number,
  cursor: string | undefined,
) {
  const page = isForward ? 'first: $size, after: $cursor' : 'last: $size, before: $cursor';
  const { answer } = await runUntilKnown(
    `query ($where: DiagnosisWhere, $order: [DiagnosisOrder!], $size: Int, $cursor: String) {
      diagnoses(where: $where, orderBy: $order, ${page}) {
        totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { where, order: [{ [order[0]]: order[1] }], size, cursor },
  );
  expect(answer.errors, JSON.stringify(where)).toBeUndefined();
  const { totalCount, nodes, pageInfo } = (answer.data as unknown as { readonly diagnoses: Page }).diagnoses;
  return {
    total: totalCount,
    codes: nodes.map(({ code }) => code),
    hasMore: isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage,
    cursor: isForward ? pageInfo.endCursor : pageInfo.startCursor,
  };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

/** The first runs ask for lists, the last one has them. */
async function runUntilKnown(...[text, variables]: Parameters<typeof runWithLists>) {
  await runWithLists(text, variables);
  await lists.settled();
  return runWithLists(text, variables);
}

function randomCondition(random: Choices, depth: number): Condition {
  const kinds = depth > 0 ? [...simple, both, either, negated] : simple;
  return random.of(kinds)(random, depth - 1);
}

type Kind = (random: Choices, depth: number) => Condition;

const someCode = (random: Choices) => random.of(codes).code;

const simple: readonly Kind[] = [
  function prefix(random) {
    const start = someCode(random)
      .slice(0, 1 + random.below(6))
      .replace(/\.$/, '');
    const startsWith = random.chance(50) ? start.toLowerCase() : start;
    return { where: { code: { startsWith } }, holds: ({ code }) => code.startsWith(start) };
  },
  function below(random) {
    const within = someCode(random);
    return { where: { within }, holds: ({ code }) => code.startsWith(within) };
  },
  function range(random) {
    const categories = codes.filter(({ code }) => code.length === 3);
    const ends = [random.of(categories), random.of(categories)] as const;
    const [from, to] = ends[0].position <= ends[1].position ? ends : ends.toReversed();
    return {
      where: { within: `${from?.code}-${to?.code}` },
      holds: ({ position }) => Number(from?.position) <= position && position <= Number(to?.lastPosition),
    };
  },
  function contained(random) {
    const text = partOfTitle(random, random.below(20));
    return {
      where: { display: { contains: random.chance(50) ? text.toUpperCase() : text } },
      holds: ({ display }) => display?.toLowerCase().includes(text.toLowerCase()) ?? false,
    };
  },
  function beginning(random) {
    const text = partOfTitle(random, 0);
    return {
      where: { display: { startsWith: random.chance(50) ? text.toUpperCase() : text } },
      holds: ({ display }) => display?.toLowerCase().startsWith(text.toLowerCase()) ?? false,
    };
  },
  function several(random) {
    const chosen = [someCode(random), someCode(random), 'Z99.999'];
    return { where: { code: { in: chosen } }, holds: ({ code }) => chosen.includes(code) };
  },
  function atLevel(random) {
    const { level } = random.of(codes);
    return { where: { level: { eq: level } }, holds: (code) => code.level === level };
  },
];

const both: Kind = (random, depth) => {
  const [one, other] = [randomCondition(random, depth), randomCondition(random, depth)];
  return { where: { and: [one.where, other.where] }, holds: (code) => one.holds(code) && other.holds(code) };
};

const either: Kind = (random, depth) => {
  const [one, other] = [randomCondition(random, depth), randomCondition(random, depth)];
  return { where: { or: [one.where, other.where] }, holds: (code) => one.holds(code) || other.holds(code) };
};

const negated: Kind = (random, depth) => {
  const one = randomCondition(random, depth);
  return { where: { not: one.where }, holds: (code) => !one.holds(code) };
};

function partOfTitle(random: Choices, from: number): string {
  const { display } = random.of(codes);
  return (display ?? 'fracture').slice(from, from + 1 + random.below(8)) || 'a';
}

/** Ties are in the order of codes, and codes without the value come last. */
function comparison([by, direction]: Order) {
  return (one: Code, other: Code) => {
    const [a, b] = [one[by], other[by]];
    if (a === b) return compareValues(one.code, other.code);
    if (a === null || b === null) return a === null ? 1 : -1;
    return direction === 'ASC' ? compareValues(a, b) : compareValues(b, a);
  };
}
