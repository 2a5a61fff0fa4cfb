import { printableName } from '../../src/printable.ts';
import { BadFileError } from './bad-file-error.ts';
import { ccsrCategories } from './ccsr/categories.ts';
import { ccsrDefaults, ccsrMapping } from './ccsr/mapping.ts';
import { chronicConditions } from './classifications/chronic-conditions.ts';
import { elixhauserMapping, elixhauserMeasures } from './classifications/elixhauser.ts';
import { prccsrCategories, prccsrMapping } from './classifications/prccsr.ts';
import { feeSchedule } from './cms/fee-schedule.ts';
import { medicareCrosswalk } from './cms/medicare-crosswalk.ts';
import { medicareCrosswalkNotes } from './cms/medicare-crosswalk-notes.ts';
import { oppsAddendumB } from './cms/opps.ts';
import { placeOfService } from './cms/place-of-service.ts';
import { rbcs } from './cms/rbcs.ts';
import type { CodeSetSource } from './code-set-source.ts';
import { hcpcsList, icd10cmList } from './codes-only/codes-only.ts';
import { ccExclusions } from './drg/cc-exclusions.ts';
import { ccLevels } from './drg/cc-levels.ts';
import { msDrgs } from './drg/ms-drg.ts';
import { gemToIcd9, gemToIcd10cm } from './gem/gem.ts';
import { hccCodes } from './hcc/codes.ts';
import { riskAdjustmentCodes } from './hcc/eligible-procedures.ts';
import { hccHierarchies } from './hcc/hierarchies.ts';
import { hccLabels } from './hcc/labels.ts';
import { hccMapping } from './hcc/mapping.ts';
import { hcpcsContractorFile } from './hcpcs/contractor-file.ts';
import { hcpcsCsv } from './hcpcs/csv.ts';
import { icd10cmCodesAddenda } from './icd10cm/codes-addenda.ts';
import { icd10cmOrder } from './icd10cm/order.ts';
import { icd10cmOrderAddenda } from './icd10cm/order-addenda.ts';
import { icd10cmTabular } from './icd10cm/tabular.ts';
import { icd10pcsOrder } from './icd10pcs/order.ts';
import { coverageCodes } from './mcd/codes.ts';
import { coverageContractors } from './mcd/contractors.ts';
import { coverageListing } from './mcd/coverage-listing.ts';
import { derivedCoverage } from './mcd/derived.ts';
import { coverageDocuments } from './mcd/documents.ts';
import { coverageGroups } from './mcd/groups.ts';
import { coverageJurisdictions } from './mcd/jurisdictions.ts';
import { coverageLookups } from './mcd/lookups.ts';
import { coverageRelations } from './mcd/relations.ts';
import { addOnCodes } from './ncci/add-on-codes.ts';
import { medicallyUnlikelyEdits } from './ncci/mue.ts';
import { ptpEdits } from './ncci/ptp.ts';
import { nuccTaxonomy } from './nucc.ts';
import { openSourceFiles } from './open-source-file.ts';
import { procedureDiagnosisList } from './procedure-diagnosis-list.ts';
import type { SourceFile } from './source-file.ts';

/** All data sets that can be loaded from their official files. */
export const codeSets: readonly CodeSetSource[] = [
  icd10cmOrder,
  icd10cmOrderAddenda,
  icd10cmCodesAddenda,
  icd10cmTabular,
  icd10cmList,
  nuccTaxonomy,
  placeOfService,
  ccsrCategories,
  ccsrMapping,
  ccsrDefaults,
  hcpcsContractorFile,
  hcpcsCsv,
  hcpcsList,
  medicareCrosswalk,
  medicareCrosswalkNotes,
  hccMapping,
  gemToIcd9,
  gemToIcd10cm,
  feeSchedule,
  coverageListing,
  coverageCodes,
  coverageGroups,
  coverageRelations,
  coverageLookups,
  coverageContractors,
  coverageJurisdictions,
  coverageDocuments,
  derivedCoverage,
  procedureDiagnosisList,
  ptpEdits,
  medicallyUnlikelyEdits,
  addOnCodes,
  icd10pcsOrder,
  msDrgs,
  ccLevels,
  ccExclusions,
  oppsAddendumB,
  rbcs,
  hccCodes,
  hccLabels,
  hccHierarchies,
  riskAdjustmentCodes,
  prccsrCategories,
  prccsrMapping,
  chronicConditions,
  elixhauserMeasures,
  elixhauserMapping,
];

/** The data set with this name; undefined if there is none. */
export function findCodeSet(name: string): CodeSetSource | undefined {
  return codeSets.find((source) => source.name === name);
}

/** A text file and the data set that it belongs to. */
export interface RecognizedFile {
  readonly file: SourceFile;
  readonly source: CodeSetSource;
}

/**
 * The text files at a path, each with its data set: the named one, or the first that recognizes the file. In a zip, the
 * first file that is recognized counts, and with a table of a database also its other tables. Empty if nothing is
 * recognized.
 * @throws {BadFileError} if the file cannot be read
 */
export async function recognize(path: string, named: CodeSetSource | undefined): Promise<RecognizedFile[]> {
  const candidates = named ? [named] : codeSets;
  const recognized: RecognizedFile[] = [];
  for (const file of await openSourceFiles(path)) {
    const head = (await file.head()).replace(/^\u00ef\u00bb\u00bf/, '');
    const source = candidates.find((candidate) => candidate.recognizes(head));
    if (source && !source.isTable) return recognized.length > 0 ? recognized : [{ file, source }];
    if (source) recognized.push({ file, source });
  }
  return recognized;
}

/** The error for a file that is not recognized. */
export function unrecognized(path: string, named: CodeSetSource | undefined): BadFileError {
  const expected = named ? `${named.name} (${named.title})` : `one of ${codeSets.map(({ name }) => name).join(', ')}`;
  return new BadFileError(
    `${printableName(path)} must have the layout of ${expected}, but its beginning does not match.`,
  );
}
