import { slugOf } from './wording.ts';

const known: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\boutpatient imaging cent(er|re)s?\b/i, name: 'Outpatient imaging center' },
  { pattern: /\bhospital outpatient departments?\b/i, name: 'Hospital outpatient department' },
  { pattern: /\bambulatory surg(ery|ical) centers?\b/i, name: 'Ambulatory surgery center' },
  { pattern: /\bphysician(s'|'s|s)? offices?\b/i, name: 'Physician office' },
];

/** A site of service that a page names. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** As the page writes it. */
  readonly label: string;
}

/** The known sites in a text. If there are none, the text up to "where" names a site. */
export function sitesOf(text: string): Site[] {
  const found = known.flatMap(({ pattern, name }) => {
    const label = pattern.exec(text)?.[0];
    return label ? [site(name, label)] : [];
  });
  const label = text.split(/ where /i)[0]?.replace(/\.$/, '') ?? '';
  return found.length > 0 || slugOf(label) === '' ? found : [site(label, label)];
}

function site(name: string, label: string): Site {
  return { id: `SITE:${slugOf(name)}`, name, label };
}
