import type { NodeProperties } from '../../../src/graph/model/labels.ts';

/** The kind of a coverage document with tables of its own: its tables are named after it. */
export type Owner = 'article' | 'lcd';

export type GroupKind = NodeProperties<'CoverageGroup'>['kind'];

/** A table of codes: which codes each document lists, in groups. */
export interface CodeTable {
  /** Its name, without its owner. */
  readonly name: string;
  readonly kind: GroupKind;
  readonly code: string;
  /** The column with the group's number; undefined if a document has one list. */
  readonly group?: string;
  /** The label of the codes; or the property of the group that holds codes without nodes. */
  readonly label?: 'Procedure' | 'Diagnosis' | 'Modifier';
  readonly property?: 'billTypes' | 'revenueCodes' | 'pcsCodes';
  /** Its columns in a file without a header, and what the first line of such a file looks like. */
  readonly headerless?: { readonly columns: readonly string[]; readonly line: RegExp };
}

const codeTables: readonly CodeTable[] = [
  { name: 'hcpc_code', kind: 'PROCEDURES', code: 'hcpc_code_id', group: 'hcpc_code_group', label: 'Procedure' },
  { name: 'icd10_covered', kind: 'COVERED', code: 'icd10_code_id', group: 'icd10_covered_group', label: 'Diagnosis' },
  {
    name: 'icd10_noncovered',
    kind: 'NOT_COVERED',
    code: 'icd10_code_id',
    group: 'icd10_noncovered_group',
    label: 'Diagnosis',
  },
  {
    name: 'hcpc_modifier',
    kind: 'MODIFIERS',
    code: 'hcpc_modifier_code_id',
    group: 'hcpc_modifier_group',
    label: 'Modifier',
  },
  { name: 'bill_code', kind: 'BILL_TYPES', code: 'bill_code_id', property: 'billTypes' },
  {
    name: 'revenue_code',
    kind: 'REVENUE_CODES',
    code: 'revenue_code_id',
    property: 'revenueCodes',
    headerless: {
      columns: [
        'article_id',
        'article_version',
        'description',
        'last_updated',
        'range',
        'revenue_code_id',
        'revenue_code_version',
      ],
      line: /^\d+,\d+,(?:"[^"]*"|[^,"]*),\d\d\/\d\d\/\d{4},[A-Z],\d{3,5},\d+\r?\n/,
    },
  },
  {
    name: 'icd10_pcs_code',
    kind: 'ICD10PCS',
    code: 'icd10_pcs_code_id',
    group: 'icd10_pcs_code_group',
    property: 'pcsCodes',
    headerless: {
      columns: [
        'article_id',
        'article_version',
        'description',
        'icd10_pcs_code_group',
        'icd10_pcs_code_id',
        'icd10_pcs_code_version',
        'last_updated',
        'range',
        'sort_order',
      ],
      line: /^\d+,\d+,(?:"[^"]*"|[^,"]*),\d+,[\dA-Z]{5,7},\d+,\d\d\/\d\d\/\d{4},[A-Z],\d*\r?\n/,
    },
  },
];

/** A table of groups: the paragraph of each. */
export interface GroupTable {
  /** Its name, without its owner. */
  readonly name: string;
  readonly kind: GroupKind;
  /** The column with the group's number. */
  readonly group: string;
}

const groupTables: readonly GroupTable[] = [
  { name: 'hcpc_code_group', kind: 'PROCEDURES', group: 'hcpc_code_group' },
  { name: 'icd10_covered_group', kind: 'COVERED', group: 'icd10_covered_group' },
  { name: 'icd10_noncovered_group', kind: 'NOT_COVERED', group: 'icd10_noncovered_group' },
  { name: 'hcpc_modifier_group', kind: 'MODIFIERS', group: 'hcpc_modifier_group' },
  { name: 'icd10_pcs_code_group', kind: 'ICD10PCS', group: 'icd10_pcs_code_group' },
  { name: 'other_coding_group', kind: 'OTHER_CODING', group: 'other_coding_group' },
];

/** A table, and whose it is. */
export interface Owned<Table> {
  readonly owner: Owner;
  readonly table: Table;
  /** The file's columns, in its order and in lower case. */
  readonly header: readonly string[];
  /** Whether the file has no header. */
  readonly headerless: boolean;
}

/** The table that a file begins like: by its columns in any order, or by its first line. */
export function codeTableIn(head: string): Owned<CodeTable> | undefined {
  const header = headerIn(head);
  const owner = ownerOf(header);
  if (owner) {
    const table = codeTables.find(({ code, group }) => header.includes(code) && (!group || header.includes(group)));
    return table && { owner, table, header, headerless: false };
  }
  const table = codeTables.find(({ headerless }) => headerless?.line.test(head));
  return table?.headerless && { owner: 'article', table, header: table.headerless.columns, headerless: true };
}

/** The same, for a table of groups. */
export function groupTableIn(head: string): Owned<GroupTable> | undefined {
  const header = headerIn(head);
  const owner = ownerOf(header);
  const table = header.includes('paragraph') ? groupTables.find(({ group }) => header.includes(group)) : undefined;
  return owner && table && { owner, table, header, headerless: false };
}

/** The columns in a first line, in lower case. */
export function headerIn(head: string): string[] {
  const [line = ''] = head.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '').split(/\r?\n/, 1);
  return line.split(',').map((name) => name.replace(/^"|"$/g, '').trim().toLowerCase());
}

export function ownerOf(header: readonly string[]): Owner | undefined {
  return (['article', 'lcd'] as const).find((one) => header.includes(`${one}_id`) && header.includes(`${one}_version`));
}

const words: Readonly<Record<string, string>> = {
  PROCEDURES: 'procedures',
  COVERED: 'covered',
  NOT_COVERED: 'not-covered',
  MODIFIERS: 'modifiers',
  BILL_TYPES: 'bill-types',
  REVENUE_CODES: 'revenue-codes',
  ICD10PCS: 'icd10pcs',
  OTHER_CODING: 'other-coding',
};

/** The id of a group: `GROUP:mcd-a57132-12-procedures-1`. */
export function groupId(policy: string, kind: GroupKind, number: number): string {
  return `GROUP:${policy.replace(/^POLICY:/, '')}-${words[kind]}-${number}`;
}
