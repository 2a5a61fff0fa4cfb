import { codeSystemNames } from './code-systems.ts';
import { fromRecords, label } from './label.ts';
import { date, flag, integer, oneOf, type Properties, someOf, text, texts } from './property.ts';
import { coverageTables, officialSources, placeTables, policyTables } from './sources.ts';

/** The values of enumerated properties of assertions, in the order of summaries. */
export const roles = ['FRACTURE', 'INDICATION', 'RISK_FACTOR', 'COMORBIDITY', 'HISTORY', 'UNSPECIFIED'] as const;
export const applicabilities = ['TYPICAL', 'CONDITIONAL', 'RARE', 'NOT_TYPICAL', 'UNSPECIFIED'] as const;
export const qualifiedParts = [
  'INTERPRETATION',
  'ASSOCIATED_IMAGING',
  'ASSOCIATED_SURGERY',
  'GLOBAL_PERIOD',
  'UNSPECIFIED',
] as const;
export const specialtyRoles = ['ORDERS', 'INTERPRETS', 'INVOLVED', 'USES_REPORT', 'UNSPECIFIED'] as const;
export const relationKinds = [
  'ALTERNATIVE_OR_ADJUNCT',
  'IN_CONJUNCTION',
  'SAME_EPISODE',
  'IMAGE_ACQUISITION',
  'ALTERNATIVE_TECHNIQUE',
  'UNSPECIFIED',
] as const;
/** What the codes of a group in a coverage document are. */
const groupKinds = [
  'PROCEDURES',
  'COVERED',
  'NOT_COVERED',
  'MODIFIERS',
  'BILL_TYPES',
  'REVENUE_CODES',
  'ICD10PCS',
  'OTHER_CODING',
] as const;

export const mentionStrengths = ['DISCUSSED', 'COMMONLY_COVERS'] as const;

const severities = ['ERROR', 'WARNING', 'INFO'] as const;

/** The properties of every assertion. `pair` is `TYPE|subject|object`, the same for all assertions of a relationship. */
const assertionProperties = {
  id: text,
  predicate: text.internal(),
  subjectId: text.internal(),
  objectId: text.internal(),
  pair: text.internal().indexed(),
  documentId: text.referringTo('SourceDocument'),
  /** The position in the document, counted from 1. */
  position: integer.internal(),
  section: text.optional(),
  row: integer.optional(),
  statement: text,
  assertedLabel: text.optional(),
  confidence: oneOf(['STATED', 'DERIVED', 'UNVERIFIED']),
};

function assertion<P extends Properties>(properties: P) {
  return label(['Assertion'], ['records'], { ...assertionProperties, ...properties });
}

/** Documents, their assertions and gaps, and their discrepancies with reference data. */
export const documentLabels = {
  SourceDocument: label([], ['records', ...officialSources], {
    id: text,
    title: text,
    publisher: text,
    kind: oneOf(['ARTICLE', 'CODE_SET', 'POLICY', 'CODE_LIST']),
    version: text.optional(),
    retrievedOn: date.optional().from('records'),
    url: text.optional(),
    licenceNote: text.optional(),
    /** For an imported page: the name of its file, and the SHA-256 of its plain lines. */
    file: text.optional().from('records'),
    sha256: text.optional().from('records'),
    /**
     * The code systems whose codes it lists, and the first and last day on which that list is in effect. No last day:
     * until further notice. Missing for documents whose releases state it, and for those that list no codes.
     */
    covers: someOf(codeSystemNames).optional(),
    coversFrom: date.optional(),
    coversTo: date.optional(),
    /** The editions that were loaded before this one, with their first and last days: `2024-07 2024-07-01 2024-12-31`. */
    earlierEditions: texts.optional().internal(),
    /** True if it lists only a few of the codes. */
    slice: flag.optional().internal(),
    /** For a table of names: its entries, such as `8|Colorado`. */
    entries: texts.optional().internal(),
    /** True if it lists codes without titles. Then it counts only for days after those of all releases. */
    codesOnly: flag.optional().internal(),
    /** Present when all assertions of the document have been loaded. */
    complete: flag.optional().internal().from('loading'),
    /** Present when discrepancies of the document have been computed. */
    checked: flag.optional().internal().from('loading'),
    /** Changes if the content of the document changes. */
    fingerprint: text.optional().internal().from('loading'),
  }),
  DataGap: fromRecords({ id: text, topic: text, statement: text }),
  CoverageDocument: label([], ['records', 'coverage-listing', ...policyTables], {
    id: text,
    kind: oneOf(['NCD', 'LCD', 'ARTICLE', 'PAYER_POLICY', 'NEWS']),
    position: oneOf(['COVERED', 'NONCOVERED', 'INVESTIGATIONAL', 'CONTRACTOR_PRICED', 'UNSPECIFIED']),
    /** The kind and number, as long as only code tables name the document. */
    title: text.from('records', 'coverage-listing', ...policyTables),
    number: text
      .optional()
      .indexed()
      .from('coverage-listing', ...policyTables),
    version: integer.optional().from('coverage-listing', ...policyTables),
    effectiveFrom: date.optional().from('records', 'coverage-listing', 'mcd-documents'),
    retiredOn: date.optional().from('coverage-listing', 'mcd-documents'),
    contractor: text.optional().from('coverage-listing'),
    /** The ids of its contractors in the Medicare Coverage Database. */
    contractorIds: texts.optional().from('mcd-jurisdictions'),
    /** Their names, and the numbers that Medicare gives them. */
    contractorNames: texts
      .optional()
      .internal()
      .from(...placeTables),
    contractorNumbers: texts
      .optional()
      .internal()
      .from(...placeTables),
    /** The states of its primary jurisdiction; if it has none, those that its contractors serve. */
    states: texts.optional().from(...placeTables),
    /** Present if the states are those of its contractors. */
    statesDerived: flag.optional().from(...placeTables),
    url: text.optional().from('records', 'coverage-listing', 'mcd-documents'),
  }),
  /** A contract of a Medicare contractor: one company has several, for parts A and B and for regions. */
  MedicareContractor: label([], placeTables, {
    id: text,
    /** The id in the Medicare Coverage Database. */
    contractorId: text.internal(),
    documentId: text.referringTo('SourceDocument'),
    name: text.optional().from('mcd-contractors'),
    number: text.optional().from('mcd-contractors'),
    type: text.optional().from('mcd-contractors'),
    states: texts.optional().from('mcd-contractors'),
  }),
  /** A list of codes in a coverage document, with the paragraph that says what the list is for. */
  CoverageGroup: label([], [...coverageTables, 'mcd-derived'], {
    id: text,
    kind: oneOf(groupKinds),
    /** Counted from 1 among the groups of the same kind; missing for a derived set. */
    number: integer.optional().from(...coverageTables),
    /** Present if no document has the group: it was derived from several. */
    derived: flag.optional().from('mcd-derived'),
    paragraph: text.optional().from('mcd-groups'),
    /** False if the table has only the first codes of the list; missing until the table is loaded. */
    complete: flag.optional().from('mcd-codes'),
    /** Present if the list has a placeholder in place of codes. */
    notApplicable: flag.optional().from('mcd-codes'),
    /** Codes that have no nodes. */
    billTypes: texts.optional().from('mcd-codes'),
    revenueCodes: texts.optional().from('mcd-codes'),
    pcsCodes: texts.optional().from('mcd-codes'),
    otherCodes: text.optional().from('mcd-groups'),
  }),
  Payer: fromRecords({ id: text, name: text, kind: oneOf(['COMMERCIAL', 'BLUE', 'PUBLIC']) }),
  Discrepancy: label([], ['discrepancies'], {
    id: text,
    kind: oneOf([
      'LABEL_MISMATCH',
      'LABEL_WORDING',
      'CODE_NOT_FOUND',
      'CODE_DELETED',
      'NOT_BILLABLE',
      'AMBIGUOUS_LABEL',
      'MODIFIER_NOT_APPLICABLE',
      'EXCLUDES1_CONFLICT',
      'GUIDELINE_CONFLICT',
      'COVERAGE_UNSUPPORTED',
      'COVERAGE_WITHDRAWN',
      'DIAGNOSIS_NOT_COVERED',
    ]),
    severity: oneOf(severities),
    asserted: text.optional(),
    official: text.optional(),
    /** The first of its codes, and the first of its assertions, if it has any. */
    codeId: text.referringTo('Code'),
    assertionId: text.optional().referringTo('Assertion'),
  }),
  IndicationAssertion: assertion({ role: oneOf(roles), withCodesBelow: flag.optional() }),
  ModifierAssertion: assertion({ applicability: oneOf(applicabilities), appliesTo: oneOf(qualifiedParts) }),
  SpecialtyAssertion: assertion({ roles: someOf(specialtyRoles), namedAs: text, names: text.optional().internal() }),
  RelationAssertion: assertion({ kind: oneOf(relationKinds) }),
  PayerAssertion: assertion({ strength: oneOf(mentionStrengths) }),
  ServiceAssertion: assertion({}),
} as const;
