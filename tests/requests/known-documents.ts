import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../examples/', import.meta.url);

const others: readonly string[] = [
  'query a($first: Int = 2, $where: DiagnosisWhere) { diagnoses(first: $first, where: $where) { nodes { code } } }',
  'query b($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id ... on Code { code } } }',
  'query ($after: String, $by: DiagnosisGrouping!) { diagnoses(after: $after) { nodes { id } groups(by: $by) { key } } }',
  'query ($asOf: Date, $skip: Boolean!) { dataset(asOf: $asOf) { gaps @skip(if: $skip) { id } systems { count } } }',
  'query ($claim: ClaimInput!) { checkClaim(claim: $claim) { verdict findings { rule written } } }',
  'query ($claim: ClaimInput!) { checkClaims(claims: [$claim, $claim]) { verdict notChecked complete outcomes { outcome fixes { codes { code } } } } }',
  'query ($text: String!, $inputs: [String!]!) { search(text: $text) { totalCount } resolve(inputs: $inputs) { input } }',
  'query ($order: [ProcedureOrder!]) { procedures(orderBy: $order) { edges { cursor node { ...f } } } } fragment f on Procedure { code }',
  'query a { payers { nodes { name } } } query b { modifiers(last: 2) { nodes { code } } }',
  'query ($ids: [ID!]!, $asOf: Date) { compare(codes: $ids, asOf: $asOf) { unknown } }',
  '{ releaseDiff(system: NUCC, from: "25.0", to: "25.1") { nodes { id } } __schema { queryType { name } } }',
  'query ($n: Int, $procedures: ProcedureWhere) { diagnoses(last: $n) { groups(by: CCSR, first: $n) { key node { id } } nodes { procedures(where: $procedures, first: $n) { totalCount nodes { similar(first: $n) { score } } } } } }',
  'query ($via: [RelationshipType!], $n: Int, $id: ID!) { paths(from: $id, to: "MOD:26", via: $via, maxLength: $n) { expanded } }',
  'query ($id: ID!, $via: [RelationshipType!], $n: Int) { neighbors(id: $id, types: $via, first: $n) { nodes { id } } }',
  'query ($code: String!, $asOf: Date) { diagnosis(code: $code) { status(asOf: $asOf) billable(asOf: $asOf) ancestors { id } children(first: 1) { nodes { code } } } }',
  'query ($inputs: [String!]!) { codeTogether(codes: $inputs) { __typename } }',
  'query ($inputs: [String!]!) { edits(codes: $inputs) { pairs { explanation } checks { outcome } } }',
  'query ($code: String!, $inputs: [String!]!) { coverageComparison(procedure: $code, states: $inputs) { differenceCount } }',
  'query ($code: String!, $inputs: [String!]!) { coverageCheck(procedure: $code, diagnoses: $inputs) { results { code outcome } } }',
];

/** Documents that this server answers, by id: the examples, and some with variables. */
export const knownDocuments: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => [name.slice(0, 2), readFileSync(new URL(name, folder), 'utf8')]),
  ),
  ...Object.fromEntries(others.map((text, i) => [`other-${i}`, text])),
};

/** Correct values of all variables in these documents. */
export const knownVariables: Readonly<Record<string, unknown>> = {
  first: 2,
  where: { code: { startsWith: 'm8' } },
  id: 'CPT:0557T',
  ids: ['CPT:0557T', 'MOD:26'],
  by: 'CHAPTER',
  asOf: '2026-11-26',
  skip: false,
  claim: { lines: [{ procedure: '0557T-26', diagnoses: ['m810'], payer: 'aetna' }] },
  text: 'bone',
  inputs: ['M810', '0557T'],
  order: [{ code: 'DESC' }],
  n: 2,
  procedures: { display: { contains: 'bone' }, diagnoses: { count: { gt: 0 } } },
  via: ['INDICATED_FOR'],
  code: 'M81.0',
};
