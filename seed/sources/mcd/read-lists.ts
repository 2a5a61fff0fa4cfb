import { type ParsedCode, parseCode } from '../../../src/codes/parse-code.ts';
import type { Loading } from '../code-set-source.ts';
import { tableRows } from './read-table.ts';
import { type CodeTable, groupId, type Owned } from './tables.ts';

/** The codes of one group of a document. */
export interface List {
  readonly group: string;
  readonly policy: string;
  readonly number: number;
  /** The ids of its codes; for codes without nodes, the codes. */
  readonly codes: Set<string>;
}

/** A coverage document that a table names. */
interface NamedPolicy {
  readonly number: string;
  readonly version: string;
  /** How many rows the table has of it. */
  readonly rows: number;
}

/** All of a table of codes. */
export interface Lists {
  readonly lists: readonly List[];
  readonly policies: ReadonlyMap<string, NamedPolicy>;
  /** The day on which its newest row was updated. */
  readonly updated: string | undefined;
}

/** In place of a code: the document has no such codes. */
const placeholder = /^XX0+$/;

/** Reads a table of codes. Rows with other than a code or placeholder are reported as faults. @throws {BadFileError} */
export async function readLists(loading: Loading, owned: Owned<CodeTable>): Promise<Lists> {
  const { kind, code, group } = owned.table;
  const columns = [code, ...(group ? [group] : [])];
  const read = codeReader(owned.table);
  const lists = new Map<string, List>();
  const policies = new Map<string, NamedPolicy>();
  let newest = '';
  for await (const { line, cells, policy, number, version, updated = '' } of tableRows(loading, columns, owned)) {
    const place = group ? (cells[group] ?? '') : '1';
    const parsed = read(cells[code] ?? '');
    if (!/^\d{1,4}$/.test(place)) {
      loading.faults.add(line, `A ${group} must be a number, but got ${JSON.stringify(place.slice(0, 60))}.`);
    } else if (parsed !== undefined && 'problem' in parsed) {
      loading.faults.add(line, parsed.problem);
    } else {
      const id = groupId(policy, kind, Number(place));
      const list = lists.get(id) ?? { group: id, policy, number: Number(place), codes: new Set<string>() };
      if (parsed) list.codes.add(parsed.id);
      lists.set(id, list);
      policies.set(policy, { number, version, rows: (policies.get(policy)?.rows ?? 0) + 1 });
      if (updated > newest) newest = updated;
    }
  }
  return { lists: [...lists.values()], policies, updated: newest || undefined };
}

/** Reads the code in a cell: undefined for a placeholder. Each text is parsed once. */
function codeReader({ label, property }: CodeTable): (text: string) => ParsedCode | undefined {
  const parse = label ? (text: string) => parseCode(label, text) : (text: string) => plainCode(property, text);
  const known = new Map<string, ParsedCode | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, placeholder.test(text) ? undefined : parse(text));
    return known.get(text);
  };
}

/** Bill types have lost leading zeros in some copies. `999` and `0` are their placeholders. */
function plainCode(property: CodeTable['property'], text: string): ParsedCode | undefined {
  if (property === 'billTypes' && /^(?:0+|999)$/.test(text)) return undefined;
  const code = property === 'billTypes' ? text.padStart(3, '0') : text;
  const { pattern, rule } = rules[property ?? 'pcsCodes'];
  if (pattern.test(code)) return { code, id: code };
  return { problem: `${rule}, but got ${JSON.stringify(text.slice(0, 60))}.` };
}

const rules = {
  billTypes: { pattern: /^\d{2}[\dX]X?$/i, rule: 'A bill type must be three digits, such as 013' },
  revenueCodes: { pattern: /^\d{4,5}$/, rule: 'A revenue code must be four digits, such as 0450' },
  pcsCodes: {
    pattern: /^[\dA-HJ-NP-Z]{7}$/,
    rule: 'An ICD-10-PCS code must be seven digits or letters, such as 02H43KZ',
  },
};
