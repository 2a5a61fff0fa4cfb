import type { Draft } from './draft.ts';
import { gapRules } from './gap-wording.ts';
import type { Page } from './page.ts';
import { sentencesOf, slugOf } from './wording.ts';

/** Reads the topics that a page announces but does not cover: the layout has no place for them. */
export function readGaps(draft: Draft, { sections }: Page): void {
  const sentences = sections.flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)));
  for (const { topic, pattern } of gapRules) {
    const statement = sentences.find((sentence) => pattern.test(sentence));
    if (!statement) continue;
    draft.node({ record: 'gap', id: `GAP:article-${draft.name}-${slugOf(topic)}`, topic, statement });
  }
}
