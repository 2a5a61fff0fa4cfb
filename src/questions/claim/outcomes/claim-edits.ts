import { type Groups, groupBy } from '../../../graph/group-by.ts';
import type { Reader } from '../../../graph/port.ts';
import { inTurns, type Steps } from '../../../turns.ts';
import type { Editions, EditionsOn } from '../../edits/editions.ts';
import { type AddOnRule, type EditFacts, type PtpPair, readEditFacts, type UnitLimit } from '../../edits/facts.ts';
import { judgedFacts } from '../../edits/judge.ts';
import type { Claim } from '../read-claim.ts';

/** The edits of the editions that judge a claim. Procedures are ids. */
export interface ClaimEdits {
  readonly editions: Editions;
  /** The PTP edits in effect in which a procedure is in column 2, by the procedure in column 1. */
  pairs(columnTwo: string, columnOne: string): readonly PtpPair[];
  limit(procedure: string): UnitLimit | undefined;
  rules(addOn: string): readonly AddOnRule[];
}

/** How many codes one statement asks about: it reads the edits of each with all others. */
const mostCodes = 100;

/** Reads the edits among the procedures of claims, together for claims that the same files judge. @throws {GraphError} */
export async function readClaimEdits(
  graph: Reader,
  claims: readonly Claim[],
  editionsOn: EditionsOn,
): Promise<(claim: Claim) => ClaimEdits> {
  const judged = claims.map((claim) => ({ claim, editions: editionsOn(claim.setting, claim.day) }));
  const known = new Map<Claim, ClaimEdits>();
  for (const some of await inTurns(chunksOf(judged))) {
    const facts = await readEditFacts(graph, askedFor(some));
    const pairsOf = groupBy(facts.pairs, ({ columnOne }) => columnOne);
    for (const { claim, editions } of some) known.set(claim, editsOf({ ...facts, pairsOf }, claim, editions));
  }
  return (claim) => {
    const edits = known.get(claim);
    if (!edits) throw new Error('The edits of a claim must have been read, but got another claim.');
    return edits;
  };
}

interface JudgedClaim {
  readonly claim: Claim;
  readonly editions: Editions;
}

function documentsOf({ editions }: JudgedClaim): string[] {
  return editions.all.map(({ documentId }) => documentId);
}

function* chunksOf(claims: readonly JudgedClaim[]): Steps<JudgedClaim[][]> {
  const chunks: JudgedClaim[][] = [];
  for (const group of groupBy(claims, (one) => documentsOf(one).join(' ')).values()) {
    const ids = new Set<string>();
    let chunk: JudgedClaim[] = [];
    for (const one of group) {
      yield;
      for (const id of proceduresOf(one.claim)) ids.add(id);
      if (ids.size > mostCodes && chunk.length > 0) {
        chunks.push(chunk);
        chunk = [];
        ids.clear();
        for (const id of proceduresOf(one.claim)) ids.add(id);
      }
      chunk.push(one);
    }
    chunks.push(chunk);
  }
  return chunks;
}

function askedFor(claims: readonly JudgedClaim[]) {
  const days = claims.map(({ claim }) => claim.day).sort();
  return {
    ids: [...new Set(claims.flatMap(({ claim }) => proceduresOf(claim)))],
    documents: claims[0] ? documentsOf(claims[0]) : [],
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
  };
}

function proceduresOf({ lines }: Claim): string[] {
  return lines.flatMap(({ procedure }) => procedure.id ?? []);
}

interface Read extends Omit<EditFacts, 'pairs'> {
  readonly pairsOf: Groups<string, PtpPair>;
}

/** The edits of one claim among those that were read for several. */
function editsOf({ pairsOf, limits, rules }: Read, claim: Claim, editions: Editions): ClaimEdits {
  const ids = new Set(proceduresOf(claim));
  const among = [...ids].flatMap((id) => pairsOf.of(id).filter(({ columnTwo }) => ids.has(columnTwo)));
  const own = judgedFacts(
    {
      pairs: among,
      limits: limits.filter(({ procedure }) => ids.has(procedure)),
      rules: rules.filter(({ addOn }) => ids.has(addOn)),
    },
    editions,
  );
  const pairs = groupBy(own.pairs, ({ columnOne, columnTwo }) => `${columnOne} ${columnTwo}`);
  const limitOf = new Map(own.limits.map((one) => [one.procedure, one]));
  const rulesOf = groupBy(own.rules, ({ addOn }) => addOn);
  return {
    editions,
    pairs: (columnTwo, columnOne) => pairs.of(`${columnOne} ${columnTwo}`),
    limit: (procedure) => limitOf.get(procedure),
    rules: (addOn) => rulesOf.of(addOn),
  };
}
