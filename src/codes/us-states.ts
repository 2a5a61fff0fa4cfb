import { quoted } from '../client-text.ts';
import { MalformedCodeError, requireShort } from './malformed-code-error.ts';

/** Postal abbreviations of the states and territories that Medicare contractors serve, with their names. */
const states: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AS: 'American Samoa',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  GU: 'Guam',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  MP: 'Northern Mariana Islands',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VI: 'Virgin Islands',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

/**
 * The name of a state or territory that is given by its name or postal abbreviation, in any case.
 * @throws {MalformedCodeError}
 */
export function stateNamed(text: string): string {
  requireShort(text);
  const given = text.trim().toLowerCase();
  const known = Object.entries(states).find(([abbreviation, name]) =>
    [abbreviation, name].some((one) => one.toLowerCase() === given),
  );
  if (known) return known[1];
  throw new MalformedCodeError(`A state must be a US state or territory, such as Ohio or OH, but got ${quoted(text)}.`);
}

/** Whether the name of a jurisdiction is that of a state, or of a part of it: `California - Northern`. */
export function isInState(jurisdiction: string, state: string): boolean {
  return jurisdiction === state || jurisdiction.startsWith(`${state} - `);
}
