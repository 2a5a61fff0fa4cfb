import { type Draft, statementIn } from './draft.ts';
import type { Page } from './page.ts';
import { coveragePattern, payerNames, payerOf } from './payer-wording.ts';
import { sentencesOf } from './wording.ts';

/** Reads the payers that a page names, and whether it says that payers cover the service. */
export function readPayers(draft: Draft, { sections }: Page): void {
  const sentences = sections.flatMap(({ heading, lines }) =>
    lines.flatMap(sentencesOf).map((sentence) => ({ heading, sentence })),
  );
  const named = sentences.flatMap(({ heading, sentence }) =>
    payerNames(sentence).map((label) => ({ heading, sentence, label, payer: payerOf(label) })),
  );
  for (const { heading, sentence, label, payer } of named) {
    draft.node({ record: 'payer', ...payer });
    draft.assertion({
      ...mention(draft, payer.id, heading, sentence),
      assertedLabel: label,
      strength: 'DISCUSSED',
    });
  }
  const coverage = sentences.find(({ sentence }) => coveragePattern.test(sentence));
  if (!coverage) return;
  for (const { payer } of named) {
    draft.assertion({
      ...mention(draft, payer.id, coverage.heading, coverage.sentence),
      confidence: 'DERIVED',
      strength: 'COMMONLY_COVERS',
    });
  }
}

function mention({ subject }: Draft, object: string, heading: string | undefined, sentence: string) {
  return { ...statementIn(heading, sentence), predicate: 'MENTIONED_PAYER' as const, subject, object };
}
