import { quoted } from '../../../src/client-text.ts';
import { type Draft, statementIn } from './draft.ts';
import type { Page } from './page.ts';
import { type Passage, passagesOf } from './passages.ts';
import { knownSitesIn, type Site, siteLabel, siteSentence, siteStart, sitesOf } from './site-wording.ts';
import { textAfter } from './wording.ts';

const providing = /\b(?:performed|provided|furnished|rendered|done)\b/i;
const place = /^ (?:\w+ )?(?:in|at)\b/i;

/** Reads the sites where the procedure is performed. */
export function readSites(draft: Draft, { sections }: Page): void {
  for (const passage of sections.flatMap((section) => passagesOf(section, siteLabel, true))) {
    const list = textAfter(siteStart, passage.text) ?? (passage.isListed ? passage.text : undefined);
    if (list !== undefined) readList(draft, passage, list);
    else if (siteSentence.test(passage.text)) {
      draft.remark('LEFT_OUT', passage.number, `No site of service was recognized in ${quoted(passage.text)}.`);
    } else addSites(draft, passage, knownSitesIn(placesIn(passage.text)));
  }
}

/** What a sentence says after "performed in", "provided mainly at", and the like; empty if it has no such words. */
function placesIn(text: string): string {
  const [, ...parts] = text.split(providing);
  const first = parts.findIndex((part) => place.test(part));
  return first === -1 ? '' : parts.slice(first).join(' ');
}

function readList(draft: Draft, passage: Passage, list: string): void {
  const { sites, nameless } = sitesOf(list);
  for (const entry of nameless)
    draft.remark('LEFT_OUT', passage.number, `${quoted(entry)} does not name one site of service.`);
  if (sites.length === 0 && nameless.length === 0)
    draft.remark('LEFT_OUT', passage.number, 'The line lists no site of service.');
  for (const line of passage.numbers) draft.readLine(line);
  addSites(draft, passage, sites);
}

function addSites(draft: Draft, { heading, text }: Passage, sites: readonly Site[]): void {
  for (const { id, name, label } of sites) {
    draft.node({ record: 'site', id, name, mapsTo: [] });
    const stated = statementIn(heading, text);
    draft.assertion({ ...stated, predicate: 'PERFORMED_AT', subject: draft.subject, object: id, assertedLabel: label });
  }
}
