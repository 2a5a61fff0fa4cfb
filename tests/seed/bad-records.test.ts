import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BadRecordsError } from '../../seed/records/bad-records-error.ts';
import { loadSources } from '../../seed/seed.ts';
import { loadedGraph } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { recordFiles } from './record-files.ts';

const document = { record: 'document', id: 'DOC:codes', title: 'Codes', publisher: 'Nobody', kind: 'CODE_SET' };
const procedure = { record: 'procedure', code: '0557T', display: 'Interpretation and report' };
const modifier = { record: 'modifier', code: '26', display: 'Professional component' };
const use = {
  record: 'assertion',
  predicate: 'MAY_USE_MODIFIER',
  subject: 'CPT:0557T',
  object: 'MOD:26',
  statement: 'Is used.',
  applicability: 'TYPICAL',
  appliesTo: 'INTERPRETATION',
};

describe('bad records', () => {
  const files = recordFiles();
  const { graph } = loadedGraph();

  /** The bad rows of one file, without the file's name. */
  async function badRows(...records: unknown[]): Promise<string[]> {
    const file = await files.write('records.jsonl', records);
    const error = await loadSources(graph, [file], () => {}).catch((thrown: unknown) => thrown);
    if (!(error instanceof BadRecordsError)) throw new Error(`expected bad records, but got ${error}`);
    return error.rows.map((row) => row.replace(relative('', fileURLToPath(file)), 'FILE'));
  }

  it('are all reported together, by file and line, and nothing is written', async () => {
    const first = await files.write('first.jsonl', [document, { ...procedure, code: '557T' }, procedure]);
    const second = await files.write('second.jsonl', [{ ...document, id: 'DOC:more' }, use, '{"record":']);
    const error = await loadSources(graph, [first, second], () => {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadRecordsError);
    const [name1, name2] = [first, second].map((file) => relative('', fileURLToPath(file)));
    expect(error).toMatchObject({
      rows: [
        expect.stringMatching(`^${name1}:2: code: A procedure code must be four digits.*but got "557T"$`),
        expect.stringMatching(`^${name2}:2: there is no Modifier "MOD:26" in this file or in those before it`),
        expect.stringMatching(`^${name2}:3: expected one JSON object on the line, but `),
      ],
    });
    expect(await ask(graph, 'MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('are reported with the field, the rule that it breaks, and its value', async () => {
    expect(
      await badRows(
        document,
        { ...modifier, display: ' ' },
        { ...modifier, notes: 'x' },
        { record: 'modifier', code: '26' },
        { ...use, applicability: 'OFTEN' },
        { ...use, row: 0 },
        { ...use, predicate: 'COVERS' },
        { record: 'claim' },
        '[]',
      ),
    ).toEqual([
      'FILE:2: display: expected text that is not blank, but got " "',
      'FILE:3: there is no field "notes"',
      'FILE:4: display: expected string, but it is missing',
      'FILE:5: applicability: expected one of "TYPICAL"|"CONDITIONAL"|"RARE"|"NOT_TYPICAL"|"UNSPECIFIED", but got "OFTEN"',
      'FILE:6: row: expected a whole number of at least 1, but got 0',
      'FILE:7: predicate: expected a relationship type that rests on assertions, such as "INDICATED_FOR", but got "COVERS"',
      expect.stringMatching(/^FILE:8: record: expected one of document, procedure, .*, assertion, but got "claim"$/),
      expect.stringMatching(/^FILE:9: expected one of document, procedure, .*, assertion, but got \[\]$/),
    ]);
  });

  it('include codes that are not written as published', async () => {
    expect(await badRows(document, { ...modifier, code: 'as' })).toEqual([
      'FILE:2: code: expected the published form "AS", but got "as"',
    ]);
  });

  it('include statements about things that do not exist or are of another kind', async () => {
    const rows = await badRows(
      document,
      procedure,
      modifier,
      { ...use, object: 'CPT:0557T' },
      { ...use, subject: 'CPT:1' },
    );
    expect(rows).toEqual([
      'FILE:4: there is no Modifier "CPT:0557T" in this file or in those before it: add its record or correct the id',
      'FILE:5: there is no Procedure "CPT:1" in this file or in those before it: add its record or correct the id',
    ]);
  });

  it('include references to ancestors, blocks and procedures that do not exist', async () => {
    const diagnosis = {
      record: 'diagnosis',
      code: 'M81.0',
      display: 'Age-related osteoporosis without current pathological fracture',
      billable: true,
      level: 'CODE',
      parent: 'M81',
      block: 'M80-M85',
      chapter: 'M00-M99',
      position: 2,
      lastPosition: 2,
    };
    const category = { ...diagnosis, code: 'M82', parent: undefined };
    const missing = (await badRows(document, diagnosis, category, { ...procedure, componentOf: '0554T' })).map(
      (row) => row.match(/^FILE:\d+: there is no (\w+ "[^"]+")/)?.[1],
    );
    expect(missing).toEqual([
      'Diagnosis "ICD10CM:M81"',
      'IcdChapter "ICD10CM:M00-M99"',
      'IcdBlock "ICD10CM:M80-M85"',
      'IcdChapter "ICD10CM:M00-M99"',
      'Procedure "CPT:0554T"',
    ]);
  });

  it('include repetitions, except where one place makes two kinds of statements', async () => {
    const mention = { record: 'assertion', predicate: 'MENTIONED_PAYER', subject: 'CPT:0557T', object: 'PAYER:aetna' };
    const rows = await badRows(
      document,
      procedure,
      procedure,
      { record: 'payer', id: 'PAYER:aetna', name: 'Aetna', kind: 'COMMERCIAL' },
      { ...mention, strength: 'DISCUSSED', statement: 'Is discussed.' },
      { ...mention, strength: 'COMMONLY_COVERS', statement: 'Often covers.' },
      { ...mention, strength: 'DISCUSSED', statement: 'Is discussed again.' },
    );
    expect(rows).toEqual([
      'FILE:3: line 2 already has "CPT:0557T": keep one of them',
      'FILE:7: line 5 already has this statement: keep one of them',
    ]);
  });

  it('include all records of a file that does not start with a document', async () => {
    expect(await badRows()).toEqual(['FILE:1: a file must start with a document record, but has none']);
    expect(await badRows(procedure)).toEqual(['FILE:1: a file must start with a document record, but has none']);
    expect(await badRows(procedure, document)).toEqual([
      'FILE:2: a file must have one document, on its first line: move this one there',
    ]);
  });
});
