import fc from 'fast-check';
import type { InjectOptions } from 'fastify';

/** Documents that are valid, before something in them is changed. Variables are those of `variables`. */
const documents = [
  '{ procedure(code: "0557T") { id diagnoses(first: 2) { edges { roles node { code billable } } } } }',
  '{ diagnoses(first: 3, orderBy: [{ code: DESC }]) { nodes { code parent { code } } pageInfo { endCursor } } }',
  'query a($first: Int = 2, $where: DiagnosisWhere) { diagnoses(first: $first, where: $where) { nodes { code } } }',
  'query b($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id ... on Code { code } } }',
  'query ($after: String, $by: DiagnosisGrouping!) { diagnoses(after: $after) { nodes { id } groups(by: $by) { key } } }',
  'query ($asOf: Date, $skip: Boolean!) { dataset(asOf: $asOf) { gaps @skip(if: $skip) { id } systems { count } } }',
  'query ($claim: ClaimInput!) { checkClaim(claim: $claim) { verdict findings { rule written } } }',
  'query ($text: String!, $inputs: [String!]!) { search(text: $text) { totalCount } resolve(inputs: $inputs) { input } }',
  'query ($order: [ProcedureOrder!]) { procedures(orderBy: $order) { edges { cursor node { ...f } } } } fragment f on Procedure { code }',
  'query a { payers { nodes { name } } } query b { modifiers(last: 2) { nodes { code } } }',
  '{ paths(from: "CPT:0557T", to: "MOD:26", maxLength: 1) { complete } compare(codes: ["CPT:0557T", "CPT:0554T"]) { unknown } }',
  '{ releaseDiff(system: NUCC, from: "25.0", to: "25.1") { nodes { id } } __schema { queryType { name } } }',
  'query ($n: Int, $procedures: ProcedureWhere) { diagnoses(last: $n) { groups(by: CCSR, first: $n) { key node { id } } nodes { procedures(where: $procedures, first: $n) { totalCount nodes { similar(first: $n) { score } } } } } }',
  'query ($via: [RelationshipType!], $n: Int, $id: ID!) { paths(from: $id, to: "MOD:26", via: $via, maxLength: $n) { expanded } }',
  'query ($code: String!, $asOf: Date) { diagnosis(code: $code) { status(asOf: $asOf) billable(asOf: $asOf) ancestors { id } children(first: 1) { nodes { code } } } }',
  'mutation { x }',
  'subscription a { x }',
  'fragment f on Query { __typename }',
];

const words = fc.constantFrom(
  ...'{ } ( ) [ ] : $ ! @ = | & ... " """ # , \\ . - 0 -1 1.5 1e999 99999999999 0x1 "" "x" null true CPT DESC query'.split(
    ' ',
  ),
  ...'mutation subscription fragment on a b f x __proto__ constructor toString exportPage id code nodes edges first'.split(
    ' ',
  ),
  ...[
    '$first',
    '$__proto__: Int',
    '@skip(if: $x)',
    '@include(if: null)',
    '@defer',
    '... on Code',
    '...f',
    'constructor: code',
  ],
  ...[
    '__proto__: code',
    'toString: nodes',
    'where: {}',
    'first: $first',
    'orderBy: [{}]',
    '{ code: "M8',
    '[[[[[]]]]]',
    '\u0000',
    '\ud800',
    '😀',
  ],
);

const change = fc.tuple(fc.nat(60), fc.nat(2), fc.array(words, { maxLength: 2 }));

/** A document in which some words are missing, doubled or replaced. */
const changed = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.oneof(
      { arbitrary: fc.constant([]), weight: 5 },
      { arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }), weight: 3 },
      { arbitrary: fc.array(change, { maxLength: 5 }), weight: 1 },
    ),
  )
  .map(([document, changes]) => {
    const parts = document.split(/(?<=[\s{}()[\]:$!])|(?=[\s{}()[\]:$!])/);
    for (const [place, length, by] of changes)
      parts.splice(place % parts.length, length, ...by.map((one) => ` ${one} `));
    return parts.join('');
  });

const odd = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 2 ** 31, 1e300, 1.5, '', ' ', '0557T', 'CPT:0557T', 'M81.0', 'CODE', '2026-11-26'),
  fc.constantFrom(
    '9999-99-99',
    'DESC',
    '\u0000',
    '\ud800',
    '__proto__',
    'eyJ2IjoxfQ',
    ' '.repeat(10_000),
    'M8'.repeat(90),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const fields = fc.constantFrom(
  ...'code display within activeOn billable and or not eq in startsWith contains some count procedures lines procedure'.split(
    ' ',
  ),
  ...'diagnoses modifiers payer dateOfService ASC x constructor toString'.split(' '),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: odd, weight: 4 },
    { arbitrary: fc.array(tie('value'), { maxLength: 3 }), weight: 1 },
    { arbitrary: fc.array(fc.constant({ code: { eq: 7 } }), { minLength: 55, maxLength: 60 }), weight: 1 },
    { arbitrary: fc.dictionary(fields, tie('value'), { maxKeys: 3 }), weight: 2 },
  ),
}));
const names = fc.constantFrom(
  ...'first where id ids after by asOf skip claim text inputs order n procedures via code x constructor exportFirst'.split(
    ' ',
  ),
);
/** Correct values of all variables, some of them changed. */
const right = {
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
const variables = fc.dictionary(names, value, { maxKeys: 2 }).map((wrong) => ({ ...right, ...wrong }));

const body = fc.record(
  {
    query: fc.oneof({ arbitrary: changed, weight: 30 }, { arbitrary: value, weight: 1 }),
    variables: fc.oneof({ arbitrary: variables, weight: 15 }, { arbitrary: value, weight: 1 }),
    operationName: fc.oneof(
      { arbitrary: fc.constantFrom(null, null, null, 'a', 'b'), weight: 15 },
      { arbitrary: value, weight: 1 },
    ),
    extensions: fc.oneof(
      { arbitrary: fc.constantFrom(null, { receipt: true }), weight: 15 },
      { arbitrary: value, weight: 1 },
    ),
  },
  { requiredKeys: ['query', 'variables'] },
);
const payload = fc.oneof(
  { arbitrary: body.map((one) => JSON.stringify(one)), weight: 30 },
  { arbitrary: fc.tuple(body, fc.nat(80)).map(([one, end]) => JSON.stringify(one).slice(0, end)), weight: 1 },
  { arbitrary: fc.oneof(value, fc.array(body, { maxLength: 2 })).map((one) => JSON.stringify(one)), weight: 1 },
  { arbitrary: fc.constantFrom('{"__proto__":{}}', '['.repeat(50_000), '{"query":'.repeat(9_000), ''), weight: 1 },
);

const common = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
const headers = fc.oneof(
  { arbitrary: fc.constant({}), weight: 6 },
  {
    arbitrary: fc.constantFrom(
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=x' },
      { 'content-type': ';' },
      { 'content-type': 'application/graphql+json' },
      { host: '[' },
      { host: 'a b:99999999' },
      { 'x-receipt': '1' },
      { 'x-request-id': '\\'.repeat(200) },
      { 'content-encoding': 'gzip' },
      { origin: 'null' },
    ),
    weight: 1,
  },
);
const accept = fc.oneof(
  { arbitrary: fc.constantFrom('application/json', 'text/csv', 'application/x-ndjson'), weight: 15 },
  { arbitrary: fc.constantFrom('*/*', 'text/csv;q=0', ',', 'image/png', 'text/html'), weight: 1 },
);

/** Requests that are nearly correct, or wrong in any part: URL, headers, body, document and variables. */
export const randomRequest: fc.Arbitrary<InjectOptions> = fc
  .tuple(payload, body, headers, accept, fc.nat(19))
  .map(([text, parameters, extra, accepted, method]) => {
    const sent = { ...common, ...extra, accept: accepted };
    if (method < 15) return { method: 'POST', url: '/graphql', headers: sent, payload: text };
    const written = Object.entries(parameters).flatMap(([name, one]): [string, string][] =>
      one === null ? [] : [[name, typeof one === 'string' ? one : JSON.stringify(one)]],
    );
    const url = `/graphql?${new URLSearchParams(written)}`;
    return { method: method < 19 ? 'GET' : 'HEAD', url, headers: sent };
  });
