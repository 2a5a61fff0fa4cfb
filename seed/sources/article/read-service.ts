import { type Draft, statementIn } from './draft.ts';
import type { Page } from './page.ts';
import { sentencesOf, slugOf, textAfter } from './wording.ts';

const serviceLabel = /^(?:[-*+•·–] +)?service type(?:: *| - )/i;

/** Matches sentences that say what the service is. */
const describing = /^(CPT|HCPCS)( code)? \w{5} (covers|describes|represents)\b|^the service is limited to\b/i;

/** Reads the service type of the procedure. */
export function readService(draft: Draft, page: Page): void {
  const name = page.sections.flatMap(({ lines }) => lines.flatMap(({ text }) => serviceType(text) ?? []))[0];
  if (name && slugOf(name) !== '') readServiceType(draft, page, name);
}

/** The service type that a line names; undefined if it names none. */
function serviceType(line: string): string | undefined {
  return textAfter(serviceLabel, line)?.replace(/\.$/, '') || undefined;
}

function readServiceType(draft: Draft, { sections }: Page, name: string): void {
  const id = `SERVICE:${slugOf(name)}`;
  draft.node({ record: 'serviceType', id, name });
  for (const { heading, lines } of sections) {
    const labeled = lines.some(({ text }) => serviceType(text));
    const statements = lines.flatMap(({ text: line }) =>
      serviceType(line) ? [line] : sentencesOf(line).filter((sentence) => describing.test(sentence)),
    );
    if (statements.length === 0) continue;
    draft.assertion({
      ...statementIn(heading, statements.join(' ')),
      predicate: 'HAS_SERVICE_TYPE',
      subject: draft.subject,
      object: id,
      ...(labeled && { assertedLabel: name }),
    });
  }
}
