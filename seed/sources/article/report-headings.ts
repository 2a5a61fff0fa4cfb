import type { Draft } from './draft.ts';
import { looksLikeHeading } from './headings.ts';
import type { Page } from './page.ts';

/** Reports lines that look like headings, although the layout does not have them. They are read as text. */
export function reportHeadings(draft: Draft, { sections }: Page): void {
  for (const { lines } of sections) {
    for (const { number, text } of lines) {
      if (draft.hasRead(number) || !looksLikeHeading(text)) continue;
      draft.remark(
        'LEFT_OUT',
        number,
        `"${text}" looks like a heading, but is not one of the layout. It is read as text.`,
      );
    }
  }
}
