import { describe, expect, it } from 'vitest';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

interface Answer {
  readonly input: string;
  readonly status: string;
  readonly code: { readonly id: string } | null;
  readonly modifier: { readonly code: string } | null;
  readonly suggestions: readonly { readonly id: string }[];
  readonly note: string | null;
}

describe('resolving a list', () => {
  const { graph, run } = seededGraph(...icd10cmReleases);

  async function resolve(inputs: readonly string[], more: Record<string, unknown> = {}) {
    const { answer, statements } = await run(
      `query ($inputs: [String!]!, $systems: [CodeSystem!], $asOf: Date) {
        resolve(inputs: $inputs, systems: $systems, asOf: $asOf) {
          input status code { id } modifier { code } modifiers { code } suggestions { id } note
        }
      }`,
      { inputs, ...more },
    );
    expect(answer.errors).toBeUndefined();
    expect(statements.length).toBeLessThan(5);
    return (answer.data as unknown as { resolve: Answer[] }).resolve;
  }

  it.each([
    ['M81.0', 'EXACT', 'ICD10CM:M81.0'],
    ['m810', 'NORMALISED', 'ICD10CM:M81.0'],
    [' m81.0 ', 'NORMALISED', 'ICD10CM:M81.0'],
    ['Ｍ８１．０', 'NORMALISED', 'ICD10CM:M81.0'],
    ['M81 .0', 'NORMALISED', 'ICD10CM:M81.0'],
    ['ICD-10-CM: M81.0', 'NORMALISED', 'ICD10CM:M81.0'],
    ["'m81-0,", 'NORMALISED', 'ICD10CM:M81.0'],
    ['0557T', 'EXACT', 'CPT:0557T'],
    ['2085r0202x', 'NORMALISED', 'NUCC:2085R0202X'],
    ['AS', 'EXACT', 'MOD:AS'],
  ])('reads %j', async (input, status, id) => {
    expect(await resolve([input])).toMatchObject([{ input, status, code: { id }, modifier: null, suggestions: [] }]);
  });

  it.each(['0557T-22', '0557t 22', '0557t—22', '0557T−22', '0557T‑22', '0557T22', '0557T/22', ' 0557t , 22'])(
    'separates the modifier from the code in %j',
    async (input) => {
      const [answer] = await resolve([input]);
      expect(answer).toMatchObject({ status: 'NORMALISED', code: { id: 'CPT:0557T' }, modifier: { code: '22' } });
      expect(answer?.note).toMatch(/^Read as CPT 0557T with modifier 22/);
    },
  );

  it('only suggests a code that an unknown modifier follows', async () => {
    const [answer] = await resolve(['0557T-22-52-ZZ']);
    expect(answer).toMatchObject({ status: 'NOT_FOUND', code: null, suggestions: [{ id: 'CPT:0557T' }] });
    expect(answer).toMatchObject({ modifier: { code: '22' }, modifiers: [{ code: '22' }, { code: '52' }] });
    expect(answer?.note).toContain('Modifier ZZ is not loaded.');
  });

  it('keeps order and duplicates', async () => {
    const inputs = ['26', 'm810', 'nonsense', 'm810', 'M81.0', ''];
    expect((await resolve(inputs)).map(({ input }) => input)).toEqual(inputs);
    expect(await resolve([])).toEqual([]);
  });

  it('notes what happened to retired codes', async () => {
    const [before] = await resolve(['S23.420A'], { asOf: '2026-09-30' });
    expect(before).toMatchObject({ status: 'EXACT', note: null });
    const [after] = await resolve(['S23.420A'], { asOf: '2026-10-01' });
    expect(after).toMatchObject({ status: 'RETIRED', code: { id: 'ICD10CM:S23.420A' }, suggestions: [] });
    expect(after?.note).toBe('Retired (valid through 2026-09-30): no successor is known.');
  });

  it('suggests the code that took over a title', async () => {
    const title = 'A title';
    const day = '2020-01-01';
    const own = { system: 'ICD10CM', display: title, documentId: 'DOC:article-0557t', categoryId: 'ICD10CM:M81' };
    const rows = [
      { ...own, id: 'ICD10CM:M81.7', code: 'M81.7', billable: false, billableTo: day, validTo: day },
      { ...own, id: 'ICD10CM:M81.71', code: 'M81.71', billable: true },
    ];
    await graph.write([
      { text: 'UNWIND $rows AS row CREATE (n:Diagnosis:Code:Medcode) SET n = row', parameters: { rows } },
      {
        text: `MATCH (old:Diagnosis {code: 'M81.7'}) MATCH (new:Diagnosis {code: 'M81.71'})
               CREATE (old)-[:REPLACED_BY {kind: 'IDENTICAL_TITLE', combination: false}]->(new)`,
        parameters: {},
      },
    ]);
    const [answer] = await resolve(['m817']);
    expect(answer).toMatchObject({ status: 'RETIRED', suggestions: [{ id: 'ICD10CM:M81.71' }] });
    expect(answer?.note).toMatch(/Retired \(valid through 2020-01-01\): use M81\.71 instead \(same title\)\.$/);
    await graph.write([
      { text: "MATCH (n:Medcode) WHERE n.id IN ['ICD10CM:M81.7', 'ICD10CM:M81.71'] DETACH DELETE n", parameters: {} },
    ]);
  });

  it('distinguishes codes of several systems by their dot, or by the requested systems', async () => {
    // A0100 is typhoid fever without its dot, and a taxi ride.
    const shared = { documentId: 'DOC:article-0557t', display: 'A title' };
    const diagnosis = { ...shared, id: 'ICD10CM:A01.00', system: 'ICD10CM', code: 'A01.00', billable: true };
    const procedure = { ...shared, id: 'HCPCS2:A0100', system: 'HCPCS2', code: 'A0100' };
    await graph.write([
      { text: 'CREATE (n:Diagnosis:Code:Medcode) SET n = $row', parameters: { row: diagnosis } },
      { text: 'CREATE (n:Procedure:Code:Medcode) SET n = $row', parameters: { row: procedure } },
    ]);
    const ids = ({ code, suggestions }: Answer) => [code?.id, suggestions.map(({ id }) => id).sort()];
    const [bare, dotted] = await resolve(['a0100', 'A01.00']);
    expect(bare?.status).toBe('AMBIGUOUS');
    expect(bare && ids(bare)).toEqual([undefined, ['HCPCS2:A0100', 'ICD10CM:A01.00']]);
    expect(bare?.note).toBe(
      'Could be HCPCS Level II A0100 or ICD-10-CM A01.00: name the code system, or write the dot.',
    );
    expect(dotted).toMatchObject({ status: 'EXACT', code: { id: 'ICD10CM:A01.00' } });
    expect(await resolve(['A010022'])).toMatchObject([{ code: { id: 'HCPCS2:A0100' }, modifier: { code: '22' } }]);
    await graph.write([
      {
        text: 'CREATE (n:Diagnosis:Code:Medcode) SET n = $row',
        parameters: { row: { ...diagnosis, id: 'ICD10CM:A01.0022', code: 'A01.0022' } },
      },
    ]);
    expect(await resolve(['A010022'])).toMatchObject([{ code: { id: 'ICD10CM:A01.0022' }, modifier: null }]);
    expect(await resolve(['a0100'], { systems: ['HCPCS2'] })).toMatchObject([{ code: { id: 'HCPCS2:A0100' } }]);
    await graph.write([
      {
        text: "MATCH (n:Medcode) WHERE n.id IN ['ICD10CM:A01.00', 'ICD10CM:A01.0022', 'HCPCS2:A0100'] DETACH DELETE n",
        parameters: {},
      },
    ]);
  });

  it.each([
    ['M81.O', 'ICD10CM:M81.0'],
    ['M18.0', 'ICD10CM:M81.0'],
    ['M80.00', undefined],
    ['O557T', 'CPT:0557T'],
    ['M81.05', 'ICD10CM:M81.0'],
    ['E3.9', 'ICD10CM:E03.9'],
  ])('suggests a code similar to %j', async (input, near) => {
    const [answer] = await resolve([input]);
    if (near === undefined) expect(answer?.status).toBe('EXACT');
    else expect(answer?.suggestions.map(({ id }) => id)).toContain(near);
  });

  it('notes why nothing is found', async () => {
    const notes = (await resolve(['99213 25', '', '???', 'M81.0 or so', 'x'.repeat(500)])).map(({ note }) => note);
    expect(notes[0]).toMatch(/^Read as CPT 99213 with modifier 25.* CPT is licensed and not loaded in full/);
    expect(notes[1]).toBe('The text contains no code.');
    expect(notes[2]).toBe('The text contains no code.');
    expect(notes[3]).toMatch(/^No code system has codes written like this/);
    expect(notes[4]).toBe('The text contains no code.');
  });

  it('notes what is special about a code that exists', async () => {
    const [header, never, named] = await resolve(['M85.8', '77015', '0557T']);
    expect(header).toMatchObject({
      status: 'EXACT',
      note: 'It is a header, which is not billable: 24 billable codes are below it.',
    });
    expect(never?.status).toBe('NOT_FOUND');
    expect(never?.note).toBe('Documents list it, but no release of its code set contains it.');
    expect(named?.note).toBeNull();
  });

  it.each([
    ['CPT 0557T', 'CPT:0557T'],
    ['http://hl7.org/fhir/sid/icd-10-cm|M81.0', 'ICD10CM:M81.0'],
    ['M81.0^Osteoporosis^I10', 'ICD10CM:M81.0'],
    ['M81.0 - Age-related osteoporosis without current pathological fracture', 'ICD10CM:M81.0'],
    ['Osteoporosis M81.0', 'ICD10CM:M81.0'],
  ])('finds the code in %j', async (input, id) => {
    expect(await resolve([input])).toMatchObject([{ status: 'NORMALISED', code: { id } }]);
  });

  it.each(['M81.0 Osteoporosis, E03.9 Hypothyroidism', 'M81.0 with a history of Z79.52'])(
    'does not drop the second code of %j',
    async (input) => {
      const [answer] = await resolve([input]);
      expect(answer).toMatchObject({ status: 'AMBIGUOUS', code: null });
      expect(answer?.suggestions).toHaveLength(2);
    },
  );

  it('suggests a taxonomy code whose last character is lost', async () => {
    expect(await resolve(['2085R0202'])).toMatchObject([
      { status: 'NOT_FOUND', suggestions: [{ id: 'NUCC:2085R0202X' }] },
    ]);
  });

  it('notes a title that is not that of the code', async () => {
    const [answer] = await resolve(['M81.0 - Hypothyroidism']);
    expect(answer?.note).toMatch(/The text has another title: the code's own is "Age-related osteoporosis/);
  });

  it.each([
    ['250.00', /^Written like ICD-9-CM codes, but no such code is loaded\. .* GEM file\.$/],
    ['0557T004901', /^No code system has codes written like this\./],
    ['63020004901', /It looks like an NDC/],
    ['ndc:63020004901', /^No code system has codes written like this\. It looks like an NDC[^?]*$/],
    ['E11.2-9', /^It is a range of codes, not a code\./],
  ])('finds no code in %j', async (input, note) => {
    const [answer] = await resolve([input]);
    expect(answer).toMatchObject({ status: 'NOT_FOUND', code: null });
    expect(answer?.note).toMatch(note);
  });

  it('answers the range of a block with the block, and a placeholder with its header', async () => {
    const { answer } = await run(
      '{ resolve(inputs: ["M80-M85", "M81.-"]) { status code { id } node { id } suggestions { id } note } }',
    );
    const [block, header] = (answer.data as { resolve: unknown[] }).resolve;
    expect(block).toMatchObject({ status: 'EXACT', code: null, node: { id: 'ICD10CM:M80-M85' } });
    expect(header).toMatchObject({ status: 'NOT_FOUND', code: null, node: { id: 'ICD10CM:M81' } });
    expect(header).toMatchObject({ suggestions: [{ id: 'ICD10CM:M81.0' }, { id: 'ICD10CM:M81.8' }] });
  });

  it.each([
    ['M8l.O', 'ICD10CM:M81.0'],
    ['M8O.OOXA', 'ICD10CM:M80.00XA'],
    ['M80.00A', 'ICD10CM:M80.00XA'],
    ['557T', 'CPT:0557T'],
    ['19.0', 'POS:19'],
  ])('suggests what %j may be', async (input, near) => {
    const [answer] = await resolve([input]);
    expect(answer).toMatchObject({ status: 'NOT_FOUND', code: null });
    expect(answer?.suggestions.map(({ id }) => id)).toContain(near);
  });

  it('knows the modifiers of CPT', async () => {
    const [answer] = await resolve(['0557T-25']);
    expect(answer).toMatchObject({ code: { id: 'CPT:0557T' }, modifier: { code: '25' } });
    expect(answer?.note).not.toContain('not loaded');
  });

  it('says so where similar codes were not looked up, because there were too many texts without a code', async () => {
    const texts = Array.from({ length: 1_000 }, (_, number) => `no code ${number}`);
    const [last, beyond] = (await resolve([...texts, 'M81.O', 'M8l.O'])).slice(999, 1_001);
    expect(last?.note).not.toContain('Similar codes');
    expect(beyond).toMatchObject({
      status: 'NOT_FOUND',
      suggestions: [],
      note: expect.stringContaining('Similar codes were not looked up, because too many texts before it are no codes.'),
    });
  });
});
