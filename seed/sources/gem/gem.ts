import { lastDayOfIcd9 } from '../../../src/codes/code-systems.ts';
import { codeOf } from '../../../src/codes/ids.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import { diagnosisSources } from '../../../src/graph/model/sources.ts';
import { lazily, together } from '../../records/content.ts';
import type { Gate, NodeRow, NodeValues, ReferenceRow } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { incompleteFile } from '../bad-file-error.ts';
import type { CodeSetSource, Loading } from '../code-set-source.ts';
import { type KnownDiagnoses, readKnownDiagnoses } from '../icd10cm/known-diagnoses.ts';
import { successionRow } from '../releases/succession.ts';
import type { SourceFile } from '../source-file.ts';
import { type Direction, type GemRow, gemRows, recognizesGem } from './gem-rows.ts';

/** The ICD-9-CM codes that each diagnosis maps to. */
export const gemToIcd9: CodeSetSource = {
  name: 'gem-icd10cm-to-icd9',
  title: 'General Equivalence Mappings, ICD-10-CM to ICD-9-CM',
  after: diagnosisSources,
  recognizes: (head) => recognizesGem('icd10cm to icd9cm', head),
  async read(loading) {
    const { gate } = loading;
    const { targets, noMap, sources } = await readPairs(loading, 'icd10cm to icd9cm');
    requireInitials(loading.file, sources, 'ABCDEFGHIJKLMNOPQRSTVWXYZ');
    const known = await readKnownDiagnoses(loading.graph);
    const pairs = targets.filter(({ source }) => known.has(icdId(source)));
    return {
      document,
      nodes: together(
        lazily([...new Set(pairs.map(({ target }) => target))], (code) => icd9Row(gate, code)),
        noMap
          .filter((code) => known.has(icdId(code)))
          .map((code) => gate.node('Diagnosis', { id: icdId(code), icd9NoMap: true })),
      ),
      types: ['MAPS_TO_ICD9'],
      references: lazily(pairs, (pair) =>
        gate.reference('MAPS_TO_ICD9', icdId(pair.source), icd9Id(pair.target), equivalence(pair)),
      ),
      remarks: known.remarks,
    };
  },
};

/** The diagnoses that each ICD-9-CM code maps to. */
export const gemToIcd10cm: CodeSetSource = {
  name: 'gem-icd9-to-icd10cm',
  title: 'General Equivalence Mappings, ICD-9-CM to ICD-10-CM',
  after: diagnosisSources,
  recognizes: (head) => recognizesGem('icd9cm to icd10cm', head),
  async read(loading) {
    const { gate } = loading;
    const { targets, noMap, sources } = await readPairs(loading, 'icd9cm to icd10cm');
    requireInitials(loading.file, sources, '0123456789EV');
    const known = await readKnownDiagnoses(loading.graph);
    const pairs = targets.filter(({ target }) => known.has(icdId(target)));
    const unmapped = new Set(noMap);
    const missing = groupBy(
      targets.filter(({ target }) => !known.has(icdId(target))),
      ({ source }) => source,
    );
    return {
      document,
      nodes: lazily([...sources], (code) => {
        const missingTargets = missing.of(code).map(({ target }) => target);
        return icd9Row(gate, code, {
          noMap: unmapped.has(code) || null,
          missingTargets: missingTargets.length > 0 ? missingTargets : null,
        });
      }),
      types: ['MAPS_TO_ICD10CM', 'REPLACED_BY'],
      references: together(
        lazily(pairs, (pair) =>
          gate.reference('MAPS_TO_ICD10CM', icd9Id(pair.source), icdId(pair.target), equivalence(pair)),
        ),
        successions(gate, pairs, [...missing.values()].flat(), known),
      ),
      remarks: known.remarks,
    };
  },
};

/** A code and one that it maps to, from all their rows. */
interface Pair {
  readonly source: string;
  readonly target: string;
  readonly approximate: boolean;
  /** Whether the target is always used together with other codes. */
  combination: boolean;
  readonly choices: string[];
}

async function readPairs(loading: Loading, direction: Direction) {
  const pairs = new Map<string, Pair>();
  const noMap: string[] = [];
  const sources = new Set<string>();
  for await (const row of gemRows(loading, direction)) {
    sources.add(row.source);
    if (row.target === null) noMap.push(row.source);
    else addRow(pairs, row, row.target);
  }
  return { targets: [...pairs.values()], noMap, sources };
}

function addRow(pairs: Map<string, Pair>, { source, approximate, choice }: GemRow, target: string): void {
  const key = `${source} ${target}`;
  const pair = pairs.get(key) ?? { source, target, approximate, combination: true, choices: [] };
  if (choice === undefined) pair.combination = false;
  else pair.choices.push(choice);
  pairs.set(key, pair);
}

function equivalence({ approximate, combination, choices }: Pair) {
  return { approximate, combination, choices: choices.length > 0 ? choices : null };
}

/**
 * An ICD-9-CM code is succeeded by the diagnoses that it maps to. Where one was deleted before the first loaded release,
 * codes on its stem have taken its place.
 */
function successions(gate: Gate, pairs: readonly Pair[], missing: readonly Pair[], known: KnownDiagnoses) {
  const direct = new Map(pairs.map((pair) => [`${pair.source} ${pair.target}`, pair]));
  for (const pair of missing) {
    for (const id of known.filling(icdId(pair.target))) {
      const target = codeOf(id);
      const key = `${pair.source} ${target}`;
      if (!direct.has(key)) direct.set(key, { ...pair, target, approximate: true });
    }
  }
  return lazily([...direct.values()], (pair) => succession(gate, pair));
}

function succession(gate: Gate, pair: Pair): ReferenceRow {
  const { approximate, ...rest } = equivalence(pair);
  const kind = approximate ? 'APPROXIMATE' : 'EXACT';
  return successionRow(gate, { from: icd9Id(pair.source), to: icdId(pair.target), kind, edition, ...rest });
}

function icd9Id(code: string): string {
  return `ICD9CM:${code}`;
}

/** ICD-9-CM was valid until the day before ICD-10-CM replaced it. */
function icd9Row(
  gate: Gate,
  code: string,
  more: Pick<NodeValues<'Icd9Code'>, 'noMap' | 'missingTargets'> = {},
): NodeRow {
  return gate.node('Icd9Code', {
    id: icd9Id(code),
    system: 'ICD9CM',
    code,
    display: `ICD-9-CM ${code}`,
    validTo: lastDayOfIcd9,
    documentId: document.id,
    ...more,
  });
}

/** A file that was cut off between two rows lacks the last codes. @throws {BadFileError} */
function requireInitials(file: SourceFile, codes: ReadonlySet<string>, initials: string): void {
  const found = new Set([...codes].map((code) => code.charAt(0)));
  const missing = [...initials].filter((initial) => !found.has(initial));
  if (missing.length === 0) return;
  throw incompleteFile(file, `must contain all mappings, but has no codes that start with ${missing.join(', ')}`);
}

/** The last one that was published. */
const edition = 'FY2018';

/** The last update of ICD-9-CM is that of fiscal year 2015. */
const document: DocumentRecord = {
  record: 'document',
  covers: ['ICD9CM'],
  coversFrom: '2014-10-01',
  coversTo: lastDayOfIcd9,
  id: 'DOC:gem',
  title: 'General Equivalence Mappings between ICD-9-CM and ICD-10-CM',
  publisher: 'CMS and CDC/NCHS',
  kind: 'CODE_SET',
  version: edition,
  url: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes/2018-icd-10-cm-gem',
  licenceNote: 'A work of the US Government. Frozen: no later year has mappings.',
};
