import { codeOf } from '../../codes/ids.ts';
import { groupBy } from '../../graph/group-by.ts';
import type { NcciSetting } from '../../graph/model/ncci-labels.ts';
import type { Reader } from '../../graph/port.ts';
import { type Editions, type EditKind, editKinds, editNames, readEditions, whyNotJudged } from './editions.ts';
import { type EditFacts, readEditFacts } from './facts.ts';
import { canBypass, explainPair, judgeAddOn, judgedFacts } from './judge.ts';

/**
 * The NCCI edits among procedures, given by their ids, on a date of service in a setting. Nodes are ids.
 * @throws {GraphError}
 */
export async function edits(graph: Reader, ids: readonly string[], date: string, setting: NcciSetting) {
  const editions = (await readEditions(graph))(setting, date);
  const documents = editions.all.map(({ documentId }) => documentId);
  const facts = judgedFacts(await readEditFacts(graph, { ids, documents, firstDay: date, lastDay: date }), editions);
  return {
    asOf: date,
    setting,
    pairs: pairsOf(facts),
    unitLimits: facts.limits.map(({ id }) => id),
    addOns: addOnsOf(facts, ids),
    checks: editKinds.map((kind) => checkOf(kind, editions, ids)),
  };
}

function pairsOf({ pairs }: EditFacts) {
  return pairs.map(({ documentId: _, ...pair }) => ({
    ...pair,
    canBypass: canBypass(pair),
    explanation: explainPair(pair),
  }));
}

function addOnsOf({ rules }: EditFacts, ids: readonly string[]) {
  return [...groupBy(rules, ({ addOn }) => addOn)].map(([addOn, own]) => {
    const { listed: _, ...judged } = judgeAddOn(addOn, own, ids);
    return { addOn, ...judged, rules: own.map(({ id }) => id) };
  });
}

/** How much of the question the loaded editions can answer. */
function checkOf(kind: EditKind, editions: Editions, ids: readonly string[]) {
  const codes = ids.map(codeOf);
  const used = [...new Set(codes.flatMap((code) => editions.of(kind, code) ?? []))];
  const without = codes.filter((code) => editions.of(kind, code) === undefined);
  const outcome = without.length === 0 ? 'CHECKED' : used.length === 0 ? 'NO_DATA' : 'PARTLY_CHECKED';
  const explanation =
    without.length === 0
      ? `Checked by the ${editNames[kind]} of ${[...new Set(used.map(({ edition }) => edition))].join(', ')}.`
      : `${whyNotJudged(kind, editions, without)} That does not mean that there are no edits.`;
  return { kind, outcome, editions: used.map(({ id }) => id), codesWithoutData: without, explanation };
}
