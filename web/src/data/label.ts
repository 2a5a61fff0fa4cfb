import type { CodeSystem, NodeLabelFragment } from '../generated/graphql.ts';

/** How a node is written: its code or number, if it has one, its title, and what kind of thing it is. */
export interface Label {
  readonly code: string | undefined;
  readonly title: string;
  readonly kind: string;
}

/** The label of any node. */
export function labelOf(node: NodeLabelFragment): Label {
  const kind = 'system' in node ? systemNames[node.system] : wordsOf(node.__typename);
  if ('code' in node) return { code: node.code, title: node.display, kind };
  return { code: numberOf(node), title: titleOf(node), kind };
}

function numberOf(node: NodeLabelFragment): string | undefined {
  if ('range' in node) return node.range;
  if ('number' in node) return `Chapter ${node.number}`;
  if ('coverageNumber' in node && node.coverageNumber) return node.coverageNumber;
  if ('groupNumber' in node && node.groupNumber) return `Group ${node.groupNumber}`;
  return undefined;
}

function titleOf(node: NodeLabelFragment): string {
  const summary = summaryOf(node);
  if (summary !== undefined) return summary;
  if ('display' in node) return node.display;
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  if ('text' in node) return node.text;
  if ('statement' in node) return node.statement;
  if ('paragraph' in node) return node.paragraph ?? node.document?.title ?? node.id;
  if ('asserted' in node) return node.asserted ?? node.id;
  return node.id.slice(node.id.indexOf(':') + 1);
}

/** What a node without a title says, in short; undefined if it has one. */
function summaryOf(node: NodeLabelFragment): string | undefined {
  if ('contractorName' in node) return parts(node.contractorName, node.contractorNumber) || undefined;
  if ('units' in node) return parts(`${node.units} units a day`, wordsOf(node.setting), node.rationale, node.edition);
  if ('modifierIndicator' in node) {
    const modifier = { '0': 'no modifier allowed', '1': 'modifier allowed' }[node.modifierIndicator];
    return parts(
      node.rationale,
      modifier,
      wordsOf(node.setting),
      node.edition,
      node.deletedOn && `deleted ${node.deletedOn}`,
    );
  }
  if ('addOnType' in node) return parts(wordsOf(node.addOnType), node.note, node.edition);
  if ('change' in node) return parts(wordsOf(node.change), node.changedBy?.version, node.newTitle ?? node.oldTitle);
  if (!('feeRelease' in node)) return undefined;
  const { feeRelease, feeStatus, pcTc, globalDays, workRvu, nonFacilityRvu } = node;
  const rvus = [rvu('work RVU', workRvu), rvu('total RVU outside facilities', nonFacilityRvu)];
  return parts(feeRelease, `status ${feeStatus}`, `PC/TC ${pcTc}`, `global days ${globalDays}`, ...rvus);
}

function rvu(name: string, value: number | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : `${name} ${value}`;
}

function parts(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter(Boolean).join(', ');
}

/** The names of code systems, as people say them. */
export const systemNames: Readonly<Record<CodeSystem, string>> = {
  CPT: 'CPT',
  HCPCS2: 'HCPCS Level II',
  ICD10CM: 'ICD-10-CM',
  ICD9CM: 'ICD-9-CM',
  ICD10PCS: 'ICD-10-PCS',
  NUCC: 'NUCC taxonomy',
  POS: 'Place of service',
  CCSR: 'CCSR',
};

/** A name of the schema as words: `IcdChapter` is "Icd chapter", `NOT_TYPICAL` "Not typical". */
export function wordsOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What reference data says about a relationship, as people say it. */
export function factText(value: string): string {
  if (value === 'true') return 'Yes';
  if (value === 'false') return 'No';
  return /^[A-Z_]{3,}$/.test(value) ? wordsOf(value) : value;
}
