import { type Draft, statementIn } from './draft.ts';
import type { Page } from './page.ts';
import { sitesOf } from './site-wording.ts';
import { behind, sentencesOf, slugOf } from './wording.ts';

const serviceLabel = /^service type: */i;
const siteLabel = /^typical sites? of service: */i;

/** Sentences that say what the service is. */
const describing = /^(CPT|HCPCS)( code)? \w{5} (covers|describes|represents)\b|^the service is limited to\b/i;

/** Reads what kind of service the procedure is, and where it is done. */
export function readService(draft: Draft, page: Page): void {
  const name = page.sections.flatMap(({ lines }) => lines.flatMap((line) => serviceType(line) ?? []))[0];
  if (name && slugOf(name) !== '') readServiceType(draft, page, name);
  for (const { heading, lines } of page.sections) {
    for (const line of lines) {
      for (const { id, name: site, label } of sitesOf(behind(siteLabel, line) ?? '')) {
        draft.node({ record: 'site', id, name: site, mapsTo: [] });
        draft.assertion({
          ...statementIn(heading, line),
          predicate: 'PERFORMED_AT',
          subject: draft.subject,
          object: id,
          assertedLabel: label,
        });
      }
    }
  }
}

/** What a line calls the service type; undefined where it does not. */
function serviceType(line: string): string | undefined {
  return behind(serviceLabel, line)?.replace(/\.$/, '') || undefined;
}

function readServiceType(draft: Draft, { sections }: Page, name: string): void {
  const id = `SERVICE:${slugOf(name)}`;
  draft.node({ record: 'serviceType', id, name });
  for (const { heading, lines } of sections) {
    const labelled = lines.some((line) => serviceType(line));
    const said = lines.flatMap((line) =>
      serviceType(line) ? [line] : sentencesOf(line).filter((sentence) => describing.test(sentence)),
    );
    if (said.length === 0) continue;
    draft.assertion({
      ...statementIn(heading, said.join(' ')),
      predicate: 'HAS_SERVICE_TYPE',
      subject: draft.subject,
      object: id,
      ...(labelled && { assertedLabel: name }),
    });
  }
}
