import { codeSystemNames } from './code-systems.ts';
import { label } from './label.ts';
import { date, decimal, flag, integer, integers, oneOf, text, texts, written } from './property.ts';
import {
  ccsrMappings,
  equivalenceMappings,
  hccSources,
  hcpcsReleases,
  icd10cmCodes,
  ncciSources,
  procedureFacts,
  releaseSources,
  type SourceName,
} from './sources.ts';

/** A day that bounds an interval, which is open if it is missing; and a place in the published order. */
const day = date.optional().internal();
const rank = decimal.optional().internal();

/** The properties of every code. Its validity is computed from internal properties. */
const codeProperties = {
  id: text,
  system: oneOf(codeSystemNames),
  code: text.indexed().inId(),
  display: text,
  /** The code set that lists it; missing if only documents name the code. */
  documentId: text.referringTo('SourceDocument').optional(),
};

/** Set if the code is known to have been deleted, or never to have existed, without a date. */
const status = oneOf(['DELETED', 'NOT_FOUND']).optional().internal();

/**
 * The days on which the code is valid, first and last included. `valid` are those that files state; `listed`, the first
 * and last covered day on which editions list it, if no file states when it began or ended. If both are missing, it
 * is valid on all covered days.
 */
function validity(...sources: readonly SourceName[]) {
  return {
    validFrom: date.optional().from(...sources),
    validTo: date.optional().from(...sources),
    ...listing(...sources),
  };
}

function listing(...sources: readonly SourceName[]) {
  return { listedFrom: day.from(...sources), listedTo: day.from(...sources) };
}

/** The place in the published order, and the last place below a code or range: a subtree is an interval of positions. */
const place = { position: decimal.optional().internal().indexed(), lastPosition: decimal.optional().internal() };

/** Entries of the tabular list at a code, block or chapter, except notes that name other codes. */
const tabular = {
  inclusionTerms: texts.optional().from('icd10cm-tabular'),
  seventhCharacters: texts.optional().from('records', 'icd10cm-tabular'),
  includes: texts.optional().from('icd10cm-tabular'),
  notes: texts.optional().from('icd10cm-tabular'),
};

/** A note of the tabular list that names other codes. */
const codingNote = {
  id: text,
  kind: oneOf(['EXCLUDES1', 'EXCLUDES2', 'CODE_FIRST', 'USE_ADDITIONAL', 'CODE_ALSO']),
  /** The diagnosis, block or chapter that has the note. */
  placeId: text.referringTo('Medcode'),
  /** Counted from 1 among the notes of the same place and kind. */
  number: integer.internal(),
  text,
  documentId: text.referringTo('SourceDocument'),
  /** Words that limit the note to some of the codes that it names. */
  qualification: text.optional().from('icd10cm-tabular'),
  /** A regular expression for the codes that meet the qualification. */
  pattern: text.optional().internal().from('icd10cm-tabular'),
};

const code = ['Code'] as const;
const note = ['CodingNote'] as const;

/** Codes of all code systems, their hierarchies, and what code sets say about them. */
export const codeLabels = {
  Procedure: label(
    code,
    ['records', ...hcpcsReleases, 'hcpcs-list', 'fee-schedule', ...ncciSources, ...procedureFacts],
    {
      ...codeProperties,
      documentId: codeProperties.documentId.from('records', ...hcpcsReleases, 'hcpcs-list', 'fee-schedule'),
      category: oneOf(['CPT_I', 'CPT_II', 'CPT_III', 'HCPCS2']).optional(),
      component: oneOf(['GLOBAL', 'RETRIEVAL', 'ASSESSMENT', 'INTERPRETATION', 'ACQUISITION'])
        .optional()
        .from('records'),
      status: status.from('records'),
      ...validity(...hcpcsReleases),
      ...listing(...hcpcsReleases, 'hcpcs-list', 'fee-schedule'),
      position: rank.from(...hcpcsReleases),
    },
  ),
  Diagnosis: label(code, ['records', ...icd10cmCodes, 'icd10cm-list'], {
    ...codeProperties,
    shortTitle: text.optional().from('records', ...icd10cmCodes),
    billable: flag,
    level: oneOf(['CATEGORY', 'SUBCATEGORY', 'CODE']),
    categoryId: text.referringTo('Diagnosis'),
    blockId: text
      .referringTo('IcdBlock')
      .optional()
      .from('records', ...icd10cmCodes),
    chapterId: text
      .referringTo('IcdChapter')
      .optional()
      .from('records', ...icd10cmCodes),
    ...written(['records', ...icd10cmCodes], place),
    ...validity(...icd10cmCodes),
    ...listing(...icd10cmCodes, 'icd10cm-list'),
    billableFrom: day.from(...icd10cmCodes),
    billableTo: day.from(...icd10cmCodes),
    icd9NoMap: flag.optional().from('gem-icd10cm-to-icd9'),
    ...tabular,
  }),
  Specialty: label(code, ['records', 'nucc'], {
    // The crosswalk adds specialties that no loaded taxonomy has.
    ...written(['records', 'nucc', 'medicare-crosswalk'], codeProperties),
    grouping: text.optional(),
    classification: text.optional(),
    specialization: text.optional(),
    displayName: text.optional().from('nucc'),
    section: oneOf(['INDIVIDUAL', 'NON_INDIVIDUAL']).optional().from('nucc'),
    definition: text.optional().from('nucc'),
    ...validity('nucc'),
    position: rank.from('nucc'),
  }),
  Modifier: label(code, ['records', ...hcpcsReleases, 'fee-schedule'], {
    ...codeProperties,
    ...validity(...hcpcsReleases),
    position: rank.from(...hcpcsReleases),
  }),
  PlaceOfService: label(code, ['records', 'place-of-service'], codeProperties),
  CcsrCategory: label(code, ['records', 'ccsr-categories', ...ccsrMappings], {
    ...codeProperties,
    bodySystem: text.optional().from('records', 'ccsr-categories'),
  }),
  Icd9Code: label(code, equivalenceMappings, {
    ...codeProperties,
    noMap: flag.optional().from('gem-icd9-to-icd10cm'),
    missingTargets: texts.optional().from('gem-icd9-to-icd10cm'),
    validTo: date,
  }),
  IcdPcsCode: label(code, ['icd10pcs-order'], {
    ...codeProperties,
    shortTitle: text,
    header: flag,
    ...validity('icd10pcs-order'),
    position: rank,
  }),
  HccCategory: label([], hccSources, {
    id: text,
    model: text,
    number: integer,
    display: text,
    title: text.optional().from('hcc-labels'),
  }),
  MedicareSpecialty: label([], ['medicare-crosswalk'], {
    id: text,
    code: text.indexed().inId(),
    title: text,
    providerTypes: texts,
    footnoteMarks: integers,
    footnoteIds: texts.referringTo('MedicareFootnote'),
    documentId: text.referringTo('SourceDocument'),
  }),
  MedicareFootnote: label([], ['medicare-crosswalk-notes'], {
    id: text,
    mark: integer,
    text,
    documentId: text.referringTo('SourceDocument'),
  }),
  IcdChapter: label([], ['records', ...icd10cmCodes], {
    id: text,
    number: integer,
    range: text,
    display: text,
    ...place,
    includes: tabular.includes,
    notes: tabular.notes,
  }),
  IcdBlock: label([], ['records', ...icd10cmCodes], {
    id: text,
    range: text,
    display: text,
    ...place,
    includes: tabular.includes,
    notes: tabular.notes,
  }),
  Exclusion: label(note, ['records', 'icd10cm-tabular'], codingNote),
  Instruction: label(note, ['records', 'icd10cm-tabular'], codingNote),
  FeeScheduleIndicators: label([], ['records', 'fee-schedule'], {
    id: text,
    release: text,
    status: text,
    pcTc: text,
    globalDays: text,
    assistant: text,
    coSurgeons: text,
    teamSurgeons: text,
    multipleProcedures: text,
    bilateral: text,
    supervision: text,
    workRvu: decimal.optional().from('fee-schedule'),
    nonFacilityPracticeExpenseRvu: decimal.optional().from('fee-schedule'),
    facilityPracticeExpenseRvu: decimal.optional().from('fee-schedule'),
    malpracticeRvu: decimal.optional().from('fee-schedule'),
    conversionFactor: decimal.optional().from('fee-schedule'),
    nonFacilityRvu: decimal.optional().from('fee-schedule'),
    facilityRvu: decimal.optional().from('fee-schedule'),
  }),
  Release: label([], releaseSources, {
    id: text,
    system: oneOf(codeSystemNames),
    version: text,
    effectiveFrom: date,
    effectiveTo: date,
    sha256: text,
    documentId: text.referringTo('SourceDocument'),
  }),
  ReleaseChange: label([], releaseSources, {
    id: text,
    change: oneOf(['ADDED', 'DELETED', 'REVISED', 'BECAME_HEADER', 'BECAME_BILLABLE']),
    codeId: text.referringTo('Code'),
    oldTitle: text.optional(),
    newTitle: text.optional(),
    releaseId: text.referringTo('Release').indexed(),
    system: oneOf(codeSystemNames).internal(),
    version: text.internal(),
    position: decimal.internal(),
    lastPosition: decimal.internal(),
  }),
} as const;
