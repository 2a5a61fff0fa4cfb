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

/** The sites in a list, and what it lists without naming one, such as "other settings". */
export interface Sites {
  readonly sites: readonly Site[];
  readonly nameless: readonly string[];
}

/** Matches a heading or label of a list of sites. */
export const siteLabel =
  /^(?:(?:typical|usual|common) )?(?:(?:sites?|places?|settings?) of service|(?:practice |service )?settings?)$/i;

/** Matches what is before a list of sites: "Typical site of service:", "Sites of service include". */
export const siteStart =
  /^(?:(?:typical|usual|common) )?(?:(?:sites?|places?|settings?) of service|(?:practice |service )?settings?)(?:: ?| - | (?:is|are|include|includes) )/i;

/** Matches a sentence that begins with sites of service, whatever it says of them. */
export const siteSentence = /^(?:(?:typical|usual|common) )?(?:sites?|places?) of service\b/i;

const separators = /[,;/]| (?:and|or|&|as well as) /i;

/** Words that, alone or before a word for places, name no site: "others", "all outpatient settings". */
const vague = new Set(
  'other others similar more etc etc. elsewhere various any inpatient outpatient mobile freestanding facility non-facility'.split(
    ' ',
  ),
);
const places = new Set('site sites setting settings place places location locations'.split(' '));

/** Longer entries are sentences. */
const longestName = 80;

/** The sites in a list. The list ends at "where", "in which", "when", or with its sentence. */
export function sitesOf(text: string): Sites {
  const [list = ''] = text.split(/,? (?:where|in which|at which|when|if|that|which) |\. /i);
  const labels = list
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\.$/, '')
    .split(separators)
    .map((label) =>
      label
        .trim()
        .replace(/^(?:and|or|as well as) /i, '')
        .replace(/^(?:an?|the|in|at) /i, ''),
    )
    .filter((label) => slugOf(label) !== '');
  const isNameless = (label: string) => namesNoSite(label) || label.length > longestName;
  const sites = labels.filter((label) => !isNameless(label)).map(siteNamed);
  return { sites: [...new Map(sites.map((one) => [one.id, one])).values()], nameless: labels.filter(isNameless) };
}

/** Whether an entry is a code, a word for sites in general, or an adjective without its noun. */
function namesNoSite(label: string): boolean {
  const [first = '', ...others] = label
    .toLowerCase()
    .replace(/^(?:any|all|in) /, '')
    .split(' ');
  const isVague = vague.has(first) && (others.length === 0 || (others.length <= 2 && places.has(others.at(-1) ?? '')));
  return isVague || /^(?:pos )?\d{1,2}$/i.test(label);
}

/** The known sites in any text. */
export function knownSitesIn(text: string): Site[] {
  return known.flatMap(({ pattern, name }) => {
    const label = pattern.exec(text)?.[0];
    return label === undefined ? [] : [site(name, label)];
  });
}

function siteNamed(label: string): Site {
  return knownSitesIn(label)[0] ?? site(label.charAt(0).toUpperCase() + label.slice(1), label);
}

function site(name: string, label: string): Site {
  return { id: `SITE:${slugOf(name)}`, name, label };
}
