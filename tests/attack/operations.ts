/** A kind of hostile request: the bodies to post, and how often. */
export interface Attack {
  readonly name: string;
  readonly body: (i: number) => string;
  /** How many are sent, all at the same time. */
  readonly requests: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Valid operations that take much work, if they are run. */
export const expensive: readonly Attack[] = [
  attack('or of 1,000 contains', 100, (i) => {
    const or = list(1_000, (j) => ({ display: { contains: word(i * 1_000 + j) } }));
    return body('query ($w: DiagnosisWhere) { diagnoses(where: $w, first: 1) { nodes { code } } }', { w: { or } });
  }),
  attack('quantifier of a quantifier', 600, (i) =>
    query(`diagnoses(where: {ccsr: {some: {diagnoses: {some: {display: {contains: "${word(i)}"}}}}}}, first: 1)
      { nodes { code } }`),
  ),
  attack('total count of 100 contains', 50, (i) => {
    const or = list(100, (j) => ({ display: { contains: word(i * 100 + j) } }));
    return body('query ($w: DiagnosisWhere) { diagnoses(where: $w) { totalCount } }', { w: { or } });
  }),
  attack('row 11: none of a some', 5, () =>
    query(`procedures(where: {relatedFrom: {some: {specialties: {none: {section: {eq: INDIVIDUAL}}}}}}, first: 1)
      { nodes { code } }`),
  ),
  attack('23 searches of 38 misspelt words', 10, (i) => query(aliases(23, (j) => search(i * 23 + j, 38)))),
  attack('one search of 40 misspelt words', 100, (i) => query(search(i, 40))),
  attack('33 paths far apart', 10, () =>
    query(aliases(33, () => 'paths(from: "NUCC:2084P0800X", to: "ICD10CM:S72.001A") { complete paths { length } }')),
  ),
  attack('10,000 unknown texts to resolve', 20, (i) =>
    body('query ($t: [String!]!) { resolve(inputs: $t) { status } }', { t: list(10_000, (j) => word(i * 10_000 + j)) }),
  ),
  attack('1,000 nodes', 20, () =>
    body('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Diagnosis { ancestors { code } parent { code } } } }', {
      ids: list(1_000, (j) => `ICD10CM:M${String(80 + (j % 20))}.${j % 10}`),
    }),
  ),
  attack('aliases of dataset', 20, () => query(aliases(50, () => 'dataset { counts { label count } }'))),
];

/** Documents and bodies that should be refused, or answered at little cost. */
export const malformed: readonly Attack[] = [
  attack('id of 80,000 blanks', 20, () => query(`node(id: "${' '.repeat(80_000)}") { id }`)),
  attack('thousands of validation errors', 100, () => query('x '.repeat(2_000))),
  attack('document 3,000 levels deep', 50, () => query(`${'a{'.repeat(3_000)}a${'}'.repeat(3_000)}`)),
  attack('one field 4,900 times', 50, () => query('__typename '.repeat(4_900))),
  attack('1,600 conflicting aliases', 50, () =>
    query(list(1_600, (i) => `a: ${i % 2 ? 'dataset' : 'node'}`).join(' ')),
  ),
  attack('fragments that double', 50, () => {
    const fragments = list(60, (i) => `fragment f${i} on Query { ...f${i + 1} a${i}: __typename ...f${i + 1} }`);
    return body(`{ ...f0 } ${fragments.join(' ')} fragment f60 on Query { __typename }`);
  }),
  attack('introspection of introspection', 50, () =>
    query(`__schema { types { ${'fields { type { '.repeat(20)} name ${'} }'.repeat(20)} } }`),
  ),
  attack('1,000 operations in one body', 50, () => `[${list(1_000, () => query('__typename')).join(',')}]`),
  attack('1 MB of variables', 100, () => body('{ __typename }', { x: list(100_000, (i) => i) })),
  attack('JSON 100,000 levels deep', 50, () => `{"query":"{__typename}","variables":${deep(100_000)}}`),
  attack('a long text in an error', 30, () => query(`node(id: "${'é'.repeat(400_000)}") { id }`)),
  {
    ...attack('gzip body', 20, () => '\u001f'.repeat(1_000)),
    headers: { 'content-encoding': 'gzip' },
  },
];

function attack(name: string, requests: number, make: (i: number) => string): Attack {
  return { name, requests, body: make };
}

function query(selection: string): string {
  return body(`{ ${selection} }`);
}

function body(text: string, variables: object = {}): string {
  return JSON.stringify({ query: text, variables });
}

function aliases(count: number, field: (i: number) => string): string {
  return list(count, (i) => `a${i}: ${field(i)}`).join(' ');
}

function search(seed: number, words: number): string {
  const text = list(words, (i) => word(seed * words + i).slice(0, 7)).join(' ');
  return `search(text: "${text}") { totalCount }`;
}

/** A word that no text has, and no other call returns. */
function word(seed: number): string {
  return list(9, (i) => letters[(seed * 7 + i * 11 + Math.floor(seed / 26 ** (i % 4))) % 26]).join('');
}

function list<T>(length: number, item: (i: number) => T): T[] {
  return Array.from({ length }, (_, i) => item(i));
}

function deep(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}
