import type { Gate, NodeRow, NodeValues } from '../../records/gate.ts';
import type { Owner } from './tables.ts';

/** The id of a coverage document of the Medicare Coverage Database, in one version: `POLICY:mcd-a57132-12`. */
export function policyId(owner: Owner, number: string, version: string): string {
  return `POLICY:mcd-${letters[owner].toLowerCase()}${number}-${version}`;
}

/** What a table says of a document by naming it, and `more`. Its title and dates are in the listing. */
export function policyRow(
  gate: Gate,
  owner: Owner,
  number: string,
  version: string,
  more: NodeValues<'CoverageDocument'> = {},
): NodeRow {
  const displayed = `${letters[owner]}${number}`;
  return gate.node(
    'CoverageDocument',
    {
      ...more,
      id: policyId(owner, number, version),
      kind: owner === 'lcd' ? 'LCD' : 'ARTICLE',
      position: 'UNSPECIFIED',
      number: displayed,
      version: Number(version),
    },
    { title: `${owner === 'lcd' ? 'LCD' : 'Article'} ${displayed}` },
  );
}

const letters = { article: 'A', lcd: 'L' } as const;

/** The id of a national coverage determination, by the number that tables refer to it with: `POLICY:mcd-ncd-256-2`. */
export function ncdId(number: string, version: string): string {
  return `POLICY:mcd-ncd-${number}-${version}`;
}

/** What a table says of a national coverage determination by naming it. */
export function ncdRow(gate: Gate, number: string, version: string): NodeRow {
  return gate.node(
    'CoverageDocument',
    { id: ncdId(number, version), kind: 'NCD', position: 'UNSPECIFIED', version: Number(version) },
    { title: `NCD with the id ${number}` },
  );
}
