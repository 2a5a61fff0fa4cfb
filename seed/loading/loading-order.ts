import { ccsrDefaults } from '../sources/ccsr/mapping.ts';
import { medicareCrosswalkNotes } from '../sources/cms/medicare-crosswalk-notes.ts';
import type { CodeSetSource } from '../sources/code-set-source.ts';
import type { RecognisedFile } from '../sources/code-sets.ts';
import { hcpcsContractorFile } from '../sources/hcpcs/contractor-file.ts';
import { hcpcsCsv } from '../sources/hcpcs/csv.ts';
import { icd10cmCodesAddenda } from '../sources/icd10cm/codes-addenda.ts';
import { icd10cmOrder } from '../sources/icd10cm/order.ts';
import { icd10cmOrderAddenda } from '../sources/icd10cm/order-addenda.ts';
import { nuccTaxonomy } from '../sources/nucc.ts';
import { procedureDiagnosisList } from '../sources/procedure-diagnosis-list.ts';
import { yearIn } from '../sources/year-in.ts';

/** They bring the codes that all others speak of. */
const first: readonly CodeSetSource[] = [
  icd10cmOrder,
  icd10cmOrderAddenda,
  icd10cmCodesAddenda,
  nuccTaxonomy,
  hcpcsContractorFile,
  hcpcsCsv,
];

/** They add to what others bring. */
const last: readonly CodeSetSource[] = [ccsrDefaults, medicareCrosswalkNotes, procedureDiagnosisList];

/** Files in an order in which each finds what it builds on; releases of one data set by the years in their names. */
export function inLoadingOrder(files: readonly RecognisedFile[]): RecognisedFile[] {
  return files.toSorted((one, other) => {
    return stageOf(one) - stageOf(other) || yearOf(one) - yearOf(other) || (one.file.name < other.file.name ? -1 : 1);
  });
}

function stageOf({ source }: RecognisedFile): number {
  if (first.includes(source)) return 0;
  return last.includes(source) ? 2 : 1;
}

/** 0 where the name has none. */
function yearOf({ file }: RecognisedFile): number {
  return Number(yearIn(file.name) ?? 0);
}
