import { quoted } from '../../../src/client-text.ts';
import { type Draft, statementIn } from './draft.ts';
import type { Page } from './page.ts';
import { type Passage, passagesOf } from './passages.ts';
import { payersIn } from './payer-names.ts';
import { type Payer, payerLabel, payerOf, payerWord, saysCovered } from './payer-wording.ts';

interface Named {
  readonly passage: Passage;
  readonly label: string;
  readonly payer: Payer;
}

/** Reads the payers that a page names, and whether it says that payers cover the service. */
export function readPayers(draft: Draft, { sections }: Page): void {
  const passages = sections.flatMap((section) => passagesOf(section, payerLabel));
  const named = passages.flatMap((passage) => readPassage(draft, passage));
  for (const { passage, label, payer } of named) {
    draft.node({ record: 'payer', ...payer });
    draft.assertion({ ...mention(draft, payer, passage), assertedLabel: label, strength: 'DISCUSSED' });
  }
  readCoverage(draft, passages, named);
}

function readPassage(draft: Draft, passage: Passage): Named[] {
  const found = payersIn(passage.text, passage.isListed);
  if (!found) return [];
  const { names, nameless, unread, isList } = found;
  for (const entry of nameless) draft.remark('LEFT_OUT', passage.number, `${quoted(entry)} does not name one payer.`);
  if (unread.length > 0 || (isList && names.length + nameless.length === 0)) {
    const what = quoted(unread.length > 0 ? unread.join(' ') : passage.text);
    draft.remark('LEFT_OUT', passage.number, `${what} was not recognized as a payer.`);
  }
  for (const line of passage.numbers) draft.readLine(line);
  return names.map((label) => ({ passage, label, payer: payerOf(label) }));
}

/** A sentence that names payers is about those; "payers commonly cover it" is about all payers that the page names. */
function readCoverage(draft: Draft, passages: readonly Passage[], named: readonly Named[]): void {
  const coverage = passages.filter(({ text }) => saysCovered(text));
  for (const passage of coverage) {
    for (const { payer } of named.filter((one) => one.passage === passage)) {
      draft.assertion({ ...mention(draft, payer, passage), strength: 'COMMONLY_COVERS' });
    }
  }
  const general = coverage.find(
    (passage) => payerWord.test(passage.text) && named.every((one) => one.passage !== passage),
  );
  if (!general) return;
  for (const { payer } of named) {
    draft.assertion({ ...mention(draft, payer, general), confidence: 'DERIVED', strength: 'COMMONLY_COVERS' });
  }
}

function mention({ subject }: Draft, { id }: Payer, { heading, text }: Passage) {
  return { ...statementIn(heading, text), predicate: 'MENTIONED_PAYER' as const, subject, object: id };
}
