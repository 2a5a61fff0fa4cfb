import { z } from 'zod';
import { codeOf, tabularListId } from '../../codes/ids.ts';
import { type NoteKind, type Rule, readSides, type Sides } from '../../codes/note-sides.ts';
import { badUserInput } from '../../errors.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';
import { each, inTurns } from '../../turns.ts';

type Verdict = 'CONFLICT' | 'ORDER' | 'ALLOWED' | 'NO_RULE_FOUND';

/** A note that applies to one diagnosis and names another; diagnoses by their ids. */
interface PairNote {
  readonly rule: Rule;
  readonly appliesTo: string;
  readonly names: string;
}

/** What each kind of note means for a pair, the strictest first. */
const verdicts: Readonly<Record<NoteKind, Verdict>> = {
  EXCLUDES1: 'CONFLICT',
  CODE_FIRST: 'ORDER',
  USE_ADDITIONAL: 'ORDER',
  EXCLUDES2: 'ALLOWED',
  CODE_ALSO: 'ALLOWED',
};
const kinds = Object.keys(verdicts) as NoteKind[];
const strictest: readonly Verdict[] = ['CONFLICT', 'ORDER', 'ALLOWED', 'NO_RULE_FOUND'];

const tabularLists = query(
  'MATCH (d:SourceDocument {id: $id}) RETURN d.version AS version',
  z.object({ version: z.string().nullish() }),
);

/**
 * Whether diagnoses may be coded together, for each pair; diagnoses and notes by their ids.
 * @throws {GraphQLError} BAD_USER_INPUT if a code is not in the loaded ICD-10-CM
 * @throws {GraphError}
 */
export async function codeTogether(graph: Reader, ids: readonly string[]) {
  const [sides, lists] = await Promise.all([
    readSides(graph, ids, kinds),
    tabularLists.read(graph, { id: tabularListId }),
  ]);
  const unknown = ids.find((id) => !sides.has(id));
  if (unknown) {
    throw badUserInput(
      `codes must be diagnoses of the loaded ICD-10-CM, but got ${codeOf(unknown)}, which is not loaded. Look it up with resolve.`,
    );
  }
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
  const answers = await inTurns(each(pairs, ([one, other]) => pairOf(one, other, sides)));
  return { pairs: answers, notChecked: notChecked(lists[0]) };
}

function pairOf(one: string, other: string, sides: ReadonlyMap<string, Sides>) {
  const found = [...notesBetween(one, other, sides), ...notesBetween(other, one, sides)];
  const notes = found.toSorted((a, b) => rank(a) - rank(b));
  const verdict = notes[0] ? verdictOf(notes[0]) : 'NO_RULE_FOUND';
  const isReversed = verdict === 'ORDER' && notes[0] !== undefined && firstOf(notes[0]) === other;
  const [first, second] = isReversed ? [other, one] : [one, other];
  return {
    first,
    second,
    verdict,
    explanation: explain(verdict, codeOf(first), codeOf(second)),
    notes: notes.map((note) => ({
      note: note.rule.id,
      appliesTo: note.appliesTo,
      names: note.names,
      explanation: `${words[kindOf(note)]} at ${note.rule.place}, which applies to ${codeOf(note.appliesTo)}, names ${codeOf(note.names)}: "${note.rule.text}".`,
    })),
  };
}

function notesBetween(appliesTo: string, names: string, sides: ReadonlyMap<string, Sides>): PairNote[] {
  const naming = sides.get(names)?.naming;
  const rules = (sides.get(appliesTo)?.applying ?? []).filter(({ id }) => naming?.has(id));
  // A note that names several places is one rule for each.
  const notes = new Map(rules.map((rule) => [rule.id, rule]));
  return [...notes.values()].map((rule) => ({ rule, appliesTo, names }));
}

function kindOf({ rule }: PairNote): NoteKind {
  return rule.kind as NoteKind;
}

function verdictOf(note: PairNote): Verdict {
  return verdicts[kindOf(note)];
}

function rank(note: PairNote): number {
  return strictest.indexOf(verdictOf(note));
}

/** The code that goes first: the one that a code first note names, or the one with a use additional code note. */
function firstOf(note: PairNote): string {
  return kindOf(note) === 'CODE_FIRST' ? note.names : note.appliesTo;
}

const words: Readonly<Record<NoteKind, string>> = {
  EXCLUDES1: 'The Excludes1 note',
  EXCLUDES2: 'The Excludes2 note',
  CODE_FIRST: 'The code first note',
  USE_ADDITIONAL: 'The use additional code note',
  CODE_ALSO: 'The code also note',
};

function explain(verdict: Verdict, first: string, second: string): string {
  const pair = `${first} and ${second}`;
  switch (verdict) {
    case 'CONFLICT':
      return `${pair} are not coded together unless the conditions are unrelated.`;
    case 'ORDER':
      return `${pair} may be coded together, ${first} first.`;
    case 'ALLOWED':
      return `${pair} may be coded together if the patient has both conditions.`;
    case 'NO_RULE_FOUND':
      return `No loaded note says whether ${pair} may be coded together.`;
  }
}

function notChecked(list: { readonly version?: string | null | undefined } | undefined): string[] {
  const which = list
    ? `Notes of other editions: the loaded tabular list is ${list.version ? `the one for ${list.version}` : 'of an unknown release'}.`
    : 'Notes other than the few that are shipped: no tabular list is loaded.';
  return [
    which,
    'Notes that apply only under conditions stated in words, and notes that name codes that are not loaded.',
    'Coding guidelines, payer rules, and whether the medical record supports the codes.',
  ];
}
