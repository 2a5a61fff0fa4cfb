import type { ClaimInput, NcciSetting } from '../../generated/graphql.ts';

/** A line of the form, as a person has filled it in. */
export interface Line {
  readonly procedure: string;
  readonly modifiers: string;
  readonly diagnoses: string;
  readonly units: string;
  readonly specialty: string;
  readonly place: string;
}

/** What is filled in once for all lines. */
export interface ClaimHead {
  /** The id of a payer. */
  readonly payer: string;
  /** Who bills: a value of `NcciSetting`, or '' for the default. */
  readonly setting: string;
  readonly state: string;
  readonly contractor: string;
}

/** The form. */
export interface Claim extends ClaimHead {
  readonly lines: readonly Line[];
}

export const emptyLine: Line = { procedure: '', modifiers: '', diagnoses: '', units: '1', specialty: '', place: '' };

const emptyHead: ClaimHead = { payer: '', setting: '', state: '', contractor: '' };

/** Who bills, as people say it. NCCI has separate edits for each. */
export const settings = [
  ['PRACTITIONER', 'Practitioner'],
  ['OUTPATIENT_HOSPITAL', 'Outpatient hospital'],
  ['DME_SUPPLIER', 'Equipment supplier (DME)'],
] as const satisfies readonly (readonly [NcciSetting, string])[];

/** A claim with several things wrong with it, to try the form. */
export const exampleClaim: Claim = {
  ...emptyHead,
  payer: 'PAYER:medicare',
  lines: [
    {
      ...emptyLine,
      procedure: '0557T',
      modifiers: '54',
      diagnoses: 'M85.8, M81.0, M80.00XA',
      specialty: '2080P0206X',
      place: '22',
    },
  ],
};

/** The claim in an address; an empty one if it has none. */
export function readClaim(text: string | undefined): Claim {
  try {
    const { lines, ...head } = JSON.parse(text ?? '') as Partial<Claim>;
    if (Array.isArray(lines)) return { ...emptyHead, ...head, lines: lines.map((line) => ({ ...emptyLine, ...line })) };
  } catch {
    // An address that somebody has cut off opens an empty form.
  }
  return { ...emptyHead, lines: [{ ...emptyLine }] };
}

/** What the API is asked. */
export function inputOf(claim: Claim, dateOfService: string | undefined): ClaimInput {
  const { payer, state, contractor, lines } = claim;
  const setting = settings.find(([name]) => name === claim.setting)?.[0];
  return {
    ...(dateOfService && { dateOfService }),
    ...(setting && { setting }),
    ...(state.trim() && { state: state.trim() }),
    ...(contractor.trim() && { contractor: contractor.trim() }),
    lines: lines.map((line) => ({
      procedure: line.procedure.trim(),
      modifiers: wordsIn(line.modifiers),
      diagnoses: wordsIn(line.diagnoses),
      units: Number(line.units) || 1,
      ...(line.specialty.trim() && { specialty: line.specialty.trim() }),
      ...(line.place.trim() && { placeOfService: line.place.trim() }),
      ...(payer && { payer }),
    })),
  };
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}
