import { codeOf } from '../../codes/ids.ts';
import { groupBy } from '../../graph/group-by.ts';
import type { NcciSetting } from '../../graph/model/ncci-labels.ts';
import type { Reader } from '../../graph/port.ts';
import { type Editions, type EditKind, editKinds, readEditions } from './editions.ts';
import { type AddOnRule, type EditFacts, type PtpPair, readEditFacts } from './facts.ts';

/**
 * The NCCI edits among procedures, given by their ids, on a date of service in a setting. Nodes are ids.
 * @throws {GraphError}
 */
export async function edits(graph: Reader, ids: readonly string[], date: string, setting: NcciSetting) {
  const editions = await readEditions(graph, setting, date);
  const facts = await readEditFacts(graph, editions, ids, date);
  return {
    asOf: date,
    setting,
    pairs: pairsOf(facts, editions),
    unitLimits: facts.limits.filter(isJudgedBy(editions, 'MUE', ({ procedure }) => procedure)).map(({ id }) => id),
    addOns: addOnsOf(facts, editions, ids),
    checks: editKinds.map((kind) => checkOf(kind, editions, ids, date)),
  };
}

/** Whether something is from the file that judges its code. Others may say something else. */
function isJudgedBy<Fact extends { readonly documentId: string }>(
  editions: Editions,
  kind: EditKind,
  idOf: (fact: Fact) => string,
) {
  return (fact: Fact) => editions.of(kind, codeOf(idOf(fact)))?.documentId === fact.documentId;
}

function pairsOf({ pairs }: EditFacts, editions: Editions) {
  return pairs
    .filter(isJudgedBy<PtpPair>(editions, 'PTP', ({ columnOne }) => columnOne))
    .map(({ documentId: _, ...pair }) => ({
      ...pair,
      canBypass: pair.modifierIndicator === '1',
      explanation: explainPair(pair),
    }));
}

function explainPair({ columnOne, columnTwo, modifierIndicator }: Omit<PtpPair, 'documentId'>): string {
  const [one, two] = [codeOf(columnOne), codeOf(columnTwo)];
  const way =
    modifierIndicator === '1'
      ? 'An NCCI-associated modifier gets around the edit if the services were distinct.'
      : 'No modifier gets around the edit.';
  return `${two} is not paid on the same day as ${one}. ${way}`;
}

function addOnsOf({ rules }: EditFacts, editions: Editions, ids: readonly string[]) {
  const judged = rules.filter(isJudgedBy<AddOnRule>(editions, 'ADD_ON', ({ addOn }) => addOn));
  return [...groupBy(judged, ({ addOn }) => addOn)].map(([addOn, own]) => {
    const listed = [...new Set(own.flatMap(({ primary }) => primary ?? []))];
    const primaries = listed.filter((primary) => ids.includes(primary));
    const contractor = own.some(({ type }) => type !== 'LISTED');
    const outcome = primaries.length > 0 ? 'PASS' : contractor ? 'NO_DATA' : 'FAIL';
    return {
      addOn,
      outcome,
      primaries,
      rules: own.map(({ id }) => id),
      explanation: explainAddOn(codeOf(addOn), outcome, primaries, listed),
    };
  });
}

/** More codes than people read in a sentence. */
const mostNamed = 5;

function explainAddOn(
  addOn: string,
  outcome: 'PASS' | 'FAIL' | 'NO_DATA',
  primaries: readonly string[],
  listed: readonly string[],
): string {
  if (outcome === 'PASS') return `${addOn} is an add-on code, and ${codesIn(primaries)} is a primary code for it.`;
  if (outcome === 'FAIL') {
    return `${addOn} is an add-on code, and none of the codes is a primary code for it. It is paid only with ${codesIn(listed)}.`;
  }
  const known = listed.length > 0 ? `NCCI lists ${codesIn(listed)}, and the` : 'The';
  return `${addOn} is an add-on code. ${known} Medicare contractor decides which other primary codes it is paid with.`;
}

function codesIn(ids: readonly string[]): string {
  const codes = ids.slice(0, mostNamed).map(codeOf).join(', ');
  return ids.length > mostNamed ? `${codes}, or one of ${ids.length - mostNamed} others` : codes;
}

const names: Readonly<Record<EditKind, string>> = {
  PTP: 'PTP edits',
  MUE: 'unit limits',
  ADD_ON: 'add-on codes',
};

/** How much of the question the loaded editions can answer. */
function checkOf(kind: EditKind, editions: Editions, ids: readonly string[], date: string) {
  const codes = ids.map(codeOf);
  const used = [...new Set(codes.flatMap((code) => editions.of(kind, code) ?? []))];
  const without = codes.filter((code) => editions.of(kind, code) === undefined);
  const outcome = without.length === 0 ? 'CHECKED' : used.length === 0 ? 'NO_DATA' : 'PARTLY_CHECKED';
  const explanation =
    without.length === 0
      ? `Checked by the ${names[kind]} of ${[...new Set(used.map(({ edition }) => edition))].join(', ')}.`
      : `${whyNot(kind, editions, without, date)} That does not mean that there are no edits.`;
  return { kind, outcome, editions: used.map(({ id }) => id), codesWithoutData: without, explanation };
}

function whyNot(kind: EditKind, { all }: Editions, without: readonly string[], date: string): string {
  if (!all.some((one) => one.kind === kind)) return `No loaded edition of ${names[kind]} covers ${date}.`;
  return `The loaded ${names[kind]} for ${date} do not reach to ${inList(without)}.`;
}

function inList(codes: readonly string[]): string {
  const more = codes.length - mostNamed;
  return more > 0 ? `${codes.slice(0, mostNamed).join(', ')} and ${more} more` : codes.join(', ');
}
