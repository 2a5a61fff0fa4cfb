import type { ClaimInput } from '../../generated/graphql.ts';

/** A line of the form, as a person has filled it in. */
export interface Line {
  readonly procedure: string;
  readonly modifiers: string;
  readonly diagnoses: string;
  readonly units: string;
  readonly specialty: string;
  readonly place: string;
}

/** The form. */
export interface Claim {
  readonly payer: string;
  readonly lines: readonly Line[];
}

export const emptyLine: Line = { procedure: '', modifiers: '', diagnoses: '', units: '1', specialty: '', place: '' };

/** A claim with several things wrong with it, to try the form. */
export const exampleClaim: Claim = {
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
    const { payer, lines } = JSON.parse(text ?? '') as Partial<Claim>;
    if (Array.isArray(lines))
      return { payer: String(payer ?? ''), lines: lines.map((line) => ({ ...emptyLine, ...line })) };
  } catch {
    // An address that somebody has cut off opens an empty form.
  }
  return { payer: '', lines: [{ ...emptyLine }] };
}

/** What the API is asked. */
export function inputOf({ payer, lines }: Claim, dateOfService: string | undefined): ClaimInput {
  return {
    ...(dateOfService && { dateOfService }),
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
