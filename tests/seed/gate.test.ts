import { expect, it } from 'vitest';
import { gateOf, requireWhole } from '../../seed/records/gate.ts';
import { nodeRow } from '../../seed/records/record-nodes.ts';
import { codeSets } from '../../seed/sources/code-sets.ts';
import { officialSources } from '../../src/graph/model/sources.ts';

const nucc = gateOf('nucc');
// What TypeScript refuses has to be refused in data as well, whose types nobody has checked.
const unchecked = (values: Record<string, unknown>) => ({ id: 'NUCC:207X00000X', ...values }) as { id: string };

it.each([
  [
    'a property that the graph model does not have',
    () => nucc.node('Specialty', unchecked({ color: 'red' })),
    'nucc must write properties of the graph model, but Specialty.color is not one.',
  ],
  [
    'a property that belongs to another source',
    () => nucc.node('Diagnosis', unchecked({ billable: true })),
    'Diagnosis.billable must be written by records or icd10cm-order or icd10cm-order-addenda or icd10cm-codes-addenda, but nucc wrote it.',
  ],
  [
    'a value of another kind',
    () => nucc.node('Specialty', unchecked({ validTo: '4/1/2025' })),
    'Specialty.validTo must be of kind date, but nucc wrote "4/1/2025".',
  ],
  [
    'a value that is not among those of the property',
    () => nucc.node('Specialty', unchecked({ section: 'GROUP' })),
    'Specialty.section must be one of INDIVIDUAL, NON_INDIVIDUAL, but nucc wrote "GROUP".',
  ],
  [
    'null for a property that every node has',
    () => nucc.node('Specialty', unchecked({ display: null })),
    'Specialty.display must be of kind text, but nucc wrote null.',
  ],
  [
    'a relationship without a property that all of its type have',
    () => gateOf('records').reference('MAPS_TO', 'SITE:clinic', 'POS:11'),
    'A row must have all that the graph model requires, but MAPS_TO from SITE:clinic lacks equivalence.',
  ],
  [
    'a new node without a property that every node has',
    () => requireWhole(nucc.node('Specialty', { id: 'NUCC:207X00000X', code: '207X00000X' })),
    'A row must have all that the graph model requires, but Specialty NUCC:207X00000X lacks system.',
  ],
  [
    'a note of a document that is not a code set',
    () => requireWhole(nodeRow({ record: 'note', place: 'M81', kind: 'EXCLUDES1', number: 1, text: 'x', targets: [] })),
    'A row must have all that the graph model requires, but Exclusion NOTE:M81-excludes1-1 lacks documentId.',
  ],
])('the gate refuses %s', (_, make, message) => {
  expect(make).toThrow(message);
});

it('every official source has one reader', () => {
  expect(codeSets.map(({ name }) => name).sort()).toEqual([...officialSources].sort());
});
