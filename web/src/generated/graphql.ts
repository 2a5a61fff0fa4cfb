/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time, written `YYYY-MM-DD`: `2026-11-23`. */
  Date: { input: string; output: string; }
};

/** Whether an add-on code is billed with a primary code. */
export type AddOnOutcome =
  /** None of its primary codes is there, and NCCI lists all of them. */
  | 'FAIL'
  /** None of its listed primary codes is there, but the Medicare contractor may allow others. */
  | 'NO_DATA'
  /** One of its listed primary codes is there. */
  | 'PASS';

/** A way to group add-on rules. */
export type AddOnRuleGrouping =
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  | 'EDITION'
  /** Who decides which primary procedures the add-on code may be billed with. */
  | 'TYPE';

/** A sort key for add-on rules. Set exactly one field. Ties keep the default order; missing values come last. */
export type AddOnRuleOrder =
  /** The last date of service that the rule applied to. */
  { deletedOn: SortOrder; edition?: never; effectiveFrom?: never; note?: never; }
  |  /** The edition, by the first month of its quarter, such as `2026-04`. */
  { deletedOn?: never; edition: SortOrder; effectiveFrom?: never; note?: never; }
  |  /** The first date of service that the rule applies to. */
  { deletedOn?: never; edition?: never; effectiveFrom: SortOrder; note?: never; }
  |  /** A special instruction of NCCI. */
  { deletedOn?: never; edition?: never; effectiveFrom?: never; note: SortOrder; };

/** Conditions on add-on rules. All must hold; null, {}, and missing variables are ignored. */
export type AddOnRuleWhere = {
  /** The add-on code. */
  addOn?: InputMaybe<ProcedureWhere>;
  /** All of these must hold. */
  and?: InputMaybe<Array<AddOnRuleWhere>>;
  /** The last date of service that the rule applied to. */
  deletedOn?: InputMaybe<DateFilter>;
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  edition?: InputMaybe<StringFilter>;
  /** The first date of service that the rule applies to. */
  effectiveFrom?: InputMaybe<DateFilter>;
  /** In effect on this date of service. */
  inEffectOn?: InputMaybe<Scalars['Date']['input']>;
  /** This must not hold. */
  not?: InputMaybe<AddOnRuleWhere>;
  /** A special instruction of NCCI. */
  note?: InputMaybe<StringFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<AddOnRuleWhere>>;
  /** The primary procedure. */
  primary?: InputMaybe<ProcedureWhere>;
  /** Who decides which primary procedures the add-on code may be billed with. */
  type?: InputMaybe<AddOnTypeFilter>;
};

/** Who decides which primary procedures an add-on code may be billed with. */
export type AddOnType =
  /** Type 2: the Medicare contractor decides. */
  | 'CONTRACTOR_DEFINED'
  /** Type 1: NCCI lists all of them. */
  | 'LISTED'
  /** Type 3: NCCI lists some, and the Medicare contractor may allow others. */
  | 'LISTED_AND_CONTRACTOR_DEFINED';

/** Conditions on a value of `AddOnType`. All must hold. */
export type AddOnTypeFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<AddOnType>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<AddOnType>>;
};

/** How commonly a modifier is used with a procedure, according to a document. */
export type Applicability =
  /** Used only under the condition in the statement. */
  | 'CONDITIONAL'
  /** Not typically used. */
  | 'NOT_TYPICAL'
  /** Rarely used. */
  | 'RARE'
  /** Typically used. */
  | 'TYPICAL'
  /** The document does not say. */
  | 'UNSPECIFIED';

/** Conditions on a value of `Applicability`. All must hold. */
export type ApplicabilityFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<Applicability>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<Applicability>>;
};

/** What a modifier applies to, according to a document. */
export type AppliesTo =
  /** The associated imaging, not the report. */
  | 'ASSOCIATED_IMAGING'
  /** The associated surgery, not the report. */
  | 'ASSOCIATED_SURGERY'
  /** The global period: care before and after surgery that is paid with it. */
  | 'GLOBAL_PERIOD'
  /** The interpretation and report. */
  | 'INTERPRETATION'
  /** The document does not say. */
  | 'UNSPECIFIED';

/** Conditions on a value of `AppliesTo`. All must hold. */
export type AppliesToFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<AppliesTo>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<AppliesTo>>;
};

/** A way to group assertions. */
export type AssertionGrouping =
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The document that makes the statement. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The heading above the statement. */
  | 'SECTION';

/** Conditions on a list of assertions. All must hold. */
export type AssertionListFilter = {
  /** How many assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every assertion meets these conditions. True if there are no assertions. */
  every?: InputMaybe<AssertionWhere>;
  /** No assertion meets these conditions. {} means that there are no assertions. */
  none?: InputMaybe<AssertionWhere>;
  /** At least one assertion meets these conditions. {} means that there is at least one assertion. */
  some?: InputMaybe<AssertionWhere>;
};

/** A sort key for assertions. Set exactly one field. Ties keep the default order; missing values come last. */
export type AssertionOrder =
  /** How well the statement has been verified. */
  { confidence: SortOrder; };

/** How a document mentions a payer. No mention is evidence of coverage. */
export type AssertionStrength =
  /** The document says that the payer commonly covers the procedure, but cites no policy. */
  | 'COMMONLY_COVERS'
  /** The document discusses the payer. */
  | 'DISCUSSED';

/** Conditions on a value of `AssertionStrength`. All must hold. */
export type AssertionStrengthFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<AssertionStrength>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<AssertionStrength>>;
};

/** Conditions on assertions. All must hold; null, {}, and missing variables are ignored. */
export type AssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<AssertionWhere>>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  not?: InputMaybe<AssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<AssertionWhere>>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
};

/** A sort key for categories linked to a diagnosis, an ICD-10-PCS code, or a procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type CategoryMembershipOrder =
  /** The category's code or number in the classification. */
  { code: SortOrder; diagnoses?: never; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The number of entries in `diagnoses`. */
  { code?: never; diagnoses: CountOrder; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The edition, such as `2024`. */
  { code?: never; diagnoses?: never; edition: SortOrder; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /**
   * The first date of service for which the code is in the category; a category of the same classification with a later date takes
   * its place.
   */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom: SortOrder; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** What the category belongs to, such as the RBCS category or the clinical domain. */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom?: never; group: SortOrder; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The number of entries in `icdPcsCodes`. */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes: CountOrder; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The number of entries in `procedures`. */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures: CountOrder; scheme?: never; subgroup?: never; title?: never; }
  |  /** The classification. */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme: SortOrder; subgroup?: never; title?: never; }
  |  /** What the category belongs to below `group`: the RBCS subcategory. */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup: SortOrder; title?: never; }
  |  /** The title. */
  { code?: never; diagnoses?: never; edition?: never; effectiveFrom?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title: SortOrder; };

/** Conditions on the relationship between a category and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type CategoryMembershipWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CategoryMembershipWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /**
   * The first date of service for which the code is in the category; a category of the same classification with a later date takes
   * its place.
   */
  effectiveFrom?: InputMaybe<DateFilter>;
  /** True if a claim with the code does not count for the category, whatever else is on it. */
  excluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold. */
  not?: InputMaybe<CategoryMembershipWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CategoryMembershipWhere>>;
};

/** A published classification of codes. */
export type CategoryScheme =
  /** Chronic conditions, derived from the definitions of the Chronic Conditions Warehouse (CCW). */
  | 'CHRONIC_CONDITION'
  /** Elixhauser comorbidity measures (AHRQ): diagnoses that are comorbidities of inpatients. */
  | 'ELIXHAUSER'
  /** Clinical Classifications Software Refined for procedures (AHRQ): ICD-10-PCS codes by clinical category. */
  | 'PRCCSR'
  /** Restructured BETOS Classification System (CMS): procedures by clinical category, for the analysis of spending. */
  | 'RBCS'
  /** Procedures of encounters whose diagnoses count for Medicare risk adjustment (CMS). */
  | 'RISK_ADJUSTMENT';

/** Conditions on a value of `CategoryScheme`. All must hold. */
export type CategorySchemeFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CategoryScheme>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CategoryScheme>>;
};

/** A way to group CC exclusion lists. */
export type CcExclusionListGrouping =
  /** The edition, by its fiscal year, such as `FY2026`. */
  | 'EDITION';

/** Conditions on a list of CC exclusion lists. All must hold. */
export type CcExclusionListListFilter = {
  /** How many CC exclusion lists there are. */
  count?: InputMaybe<IntFilter>;
  /** Every CC exclusion list meets these conditions. True if there are no CC exclusion lists. */
  every?: InputMaybe<CcExclusionListWhere>;
  /** No CC exclusion list meets these conditions. {} means that there are no CC exclusion lists. */
  none?: InputMaybe<CcExclusionListWhere>;
  /** At least one CC exclusion list meets these conditions. {} means that there is at least one CC exclusion list. */
  some?: InputMaybe<CcExclusionListWhere>;
};

/** A sort key for CC exclusion lists. Set exactly one field. Ties keep the default order; missing values come last. */
export type CcExclusionListOrder =
  /** How many principal diagnoses the list has, including those that are not loaded. */
  { count: SortOrder; diagnoses?: never; edition?: never; number?: never; principalDiagnoses?: never; }
  |  /** The number of entries in `diagnoses`. */
  { count?: never; diagnoses: CountOrder; edition?: never; number?: never; principalDiagnoses?: never; }
  |  /** The edition, by its fiscal year, such as `FY2026`. */
  { count?: never; diagnoses?: never; edition: SortOrder; number?: never; principalDiagnoses?: never; }
  |  /** The number of the PDX collection, such as `0002`. */
  { count?: never; diagnoses?: never; edition?: never; number: SortOrder; principalDiagnoses?: never; }
  |  /** The number of entries in `principalDiagnoses`. */
  { count?: never; diagnoses?: never; edition?: never; number?: never; principalDiagnoses: CountOrder; };

/** Conditions on CC exclusion lists. All must hold; null, {}, and missing variables are ignored. */
export type CcExclusionListWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CcExclusionListWhere>>;
  /** How many principal diagnoses the list has, including those that are not loaded. */
  count?: InputMaybe<IntFilter>;
  /** The CCs and MCCs that do not count with these principal diagnoses. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The edition, by its fiscal year, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<CcExclusionListWhere>;
  /** The number of the PDX collection, such as `0002`. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CcExclusionListWhere>>;
  /** The principal diagnoses. */
  principalDiagnoses?: InputMaybe<DiagnosisListFilter>;
};

/** Conditions on the relationship between a diagnosis and a CC exclusion list. All must hold; null, {}, and missing variables are ignored. */
export type CcExclusionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CcExclusionWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** Whether the diagnosis is a CC or an MCC with other principal diagnoses. */
  level?: InputMaybe<CcSeverityFilter>;
  /** This must not hold. */
  not?: InputMaybe<CcExclusionWhere>;
  /** Whether it counts only if the patient is discharged alive. */
  onlyIfAlive?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CcExclusionWhere>>;
};

/** A way to group CC levels. */
export type CcLevelGrouping =
  /** The edition, by its fiscal year, such as `FY2026`. */
  | 'EDITION'
  /** Whether they are CCs or MCCs. */
  | 'LEVEL';

/** Conditions on a list of CC levels. All must hold. */
export type CcLevelListFilter = {
  /** How many CC levels there are. */
  count?: InputMaybe<IntFilter>;
  /** Every CC level meets these conditions. True if there are no CC levels. */
  every?: InputMaybe<CcLevelWhere>;
  /** No CC level meets these conditions. {} means that there are no CC levels. */
  none?: InputMaybe<CcLevelWhere>;
  /** At least one CC level meets these conditions. {} means that there is at least one CC level. */
  some?: InputMaybe<CcLevelWhere>;
};

/** A sort key for CC levels. Set exactly one field. Ties keep the default order; missing values come last. */
export type CcLevelOrder =
  /** How many diagnoses the table has, including those that are not loaded. */
  { count: SortOrder; diagnoses?: never; edition?: never; level?: never; }
  |  /** The number of entries in `diagnoses`. */
  { count?: never; diagnoses: CountOrder; edition?: never; level?: never; }
  |  /** The edition, by its fiscal year, such as `FY2026`. */
  { count?: never; diagnoses?: never; edition: SortOrder; level?: never; }
  |  /** Whether they are CCs or MCCs. */
  { count?: never; diagnoses?: never; edition?: never; level: SortOrder; };

/** Conditions on CC levels. All must hold; null, {}, and missing variables are ignored. */
export type CcLevelWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CcLevelWhere>>;
  /** How many diagnoses the table has, including those that are not loaded. */
  count?: InputMaybe<IntFilter>;
  /** The diagnoses. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The edition, by its fiscal year, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** Whether they are CCs or MCCs. */
  level?: InputMaybe<CcSeverityFilter>;
  /** This must not hold. */
  not?: InputMaybe<CcLevelWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CcLevelWhere>>;
};

/** How much a secondary diagnosis raises the severity of a stay. */
export type CcSeverity =
  /** Complication or comorbidity. */
  | 'CC'
  /** Major complication or comorbidity. */
  | 'MCC';

/** Conditions on a value of `CcSeverity`. All must hold. */
export type CcSeverityFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CcSeverity>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CcSeverity>>;
};

/** A way to group CCSR categories. */
export type CcsrCategoryGrouping =
  /** The body system, from the first three letters of the code. */
  | 'BODY_SYSTEM';

/** Conditions on a list of CCSR categories. All must hold. */
export type CcsrCategoryListFilter = {
  /** How many CCSR categories there are. */
  count?: InputMaybe<IntFilter>;
  /** Every CCSR category meets these conditions. True if there are no CCSR categories. */
  every?: InputMaybe<CcsrCategoryWhere>;
  /** No CCSR category meets these conditions. {} means that there are no CCSR categories. */
  none?: InputMaybe<CcsrCategoryWhere>;
  /** At least one CCSR category meets these conditions. {} means that there is at least one CCSR category. */
  some?: InputMaybe<CcsrCategoryWhere>;
};

/** A sort key for CCSR categories. Set exactly one field. Ties keep the default order; missing values come last. */
export type CcsrCategoryOrder =
  /** The body system, from the first three letters of the code. */
  { bodySystem: SortOrder; code?: never; diagnoses?: never; display?: never; }
  |  /** The code, as published. */
  { bodySystem?: never; code: SortOrder; diagnoses?: never; display?: never; }
  |  /** The number of entries in `diagnoses`. */
  { bodySystem?: never; code?: never; diagnoses: CountOrder; display?: never; }
  |  /** The category's name. */
  { bodySystem?: never; code?: never; diagnoses?: never; display: SortOrder; };

/** Conditions on CCSR categories. All must hold; null, {}, and missing variables are ignored. */
export type CcsrCategoryWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CcsrCategoryWhere>>;
  /** The body system, from the first three letters of the code. */
  bodySystem?: InputMaybe<StringFilter>;
  /** The code, as published. */
  code?: InputMaybe<CodeFilter>;
  /** The diagnoses in the category. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The category's name. */
  display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<CcsrCategoryWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CcsrCategoryWhere>>;
};

/** Conditions on the relationship between a CCSR category and a diagnosis. All must hold; null, {}, and missing variables are ignored. */
export type CcsrMembershipWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CcsrMembershipWhere>>;
  /** Whether this is the diagnosis's default category when it is the principal diagnosis of an inpatient stay. */
  defaultInpatient?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether this is the diagnosis's default category when it is the first-listed diagnosis of an outpatient visit. */
  defaultOutpatient?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<CcsrMembershipWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CcsrMembershipWhere>>;
};

/** The kinds of changes to a claim. */
export type ClaimFixKind =
  /** Add one of the modifiers to the line. */
  | 'ADD_MODIFIER'
  /** Add a line with one of the primary codes. */
  | 'ADD_PRIMARY'
  /** Bill fewer units on the lines. */
  | 'FEWER_UNITS'
  /** Use one of the diagnoses instead of one of the same category. */
  | 'OTHER_DIAGNOSIS';

/** A claim to check. */
export type ClaimInput = {
  /** The Medicare contractor, by a part of its name, such as `CGS`, or by its id in the Medicare Coverage Database. */
  contractor?: InputMaybe<Scalars['String']['input']>;
  /**
   * The date of service, on which codes must be valid. Without it, they are checked today, or on the last day of the newest loaded
   * edition of their code system if that has ended.
   */
  dateOfService?: InputMaybe<Scalars['Date']['input']>;
  /** The service lines, 1 to 50. Together they may have at most 50 different diagnoses. */
  lines: Array<ClaimLineInput>;
  /** Who bills: NCCI has separate edits for each. */
  setting?: NcciSetting;
  /**
   * The state where the service was provided, by its name or postal abbreviation: `Ohio` or `OH`. Coverage is judged by documents that
   * are known to apply there. Without a state and a contractor, all documents are used.
   */
  state?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A service line of a claim. Codes may be in upper or lower case, with or without the dot: `m810`, ` M81.0 `. Text that cannot be
 * a code is a finding, not an error.
 */
export type ClaimLineInput = {
  /** ICD-10-CM codes, at most 25. */
  diagnoses: Array<Scalars['String']['input']>;
  /** Modifiers, at most 25, in addition to those that follow the procedure code. */
  modifiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The payer's id, with or without its prefix: `PAYER:medicare` or `medicare`. */
  payer?: InputMaybe<Scalars['ID']['input']>;
  /** The place of service code, two digits. */
  placeOfService?: InputMaybe<Scalars['String']['input']>;
  /** A CPT or HCPCS Level II code. Up to four modifiers may follow it: `0557T-26`, `99213 25`. */
  procedure: Scalars['String']['input'];
  /** The taxonomy code (NUCC) of the provider who performed the service. */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** The units of service, at least 1. */
  units?: Scalars['Int']['input'];
};

/** The overall result of a claim check. It is not a payer's decision. */
export type ClaimVerdict =
  /** No errors or warnings in what could be checked. Not a promise of payment: see `complete` and `notChecked`. */
  | 'CLEAN'
  /** At least one error: according to the code sets, the claim is not valid as submitted. */
  | 'FAULTY'
  /** At least one warning, but no errors: a person should review the claim. */
  | 'REVIEW';

/** A way to group clinical factors linked to a diagnosis. */
export type ClinicalFactorInheritedSuggestionGrouping =
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The code that documents name: the diagnosis itself, or else the nearest header above it that they name. */
  | 'STATED_FOR';

/** A sort key for clinical factors linked to a diagnosis. Set exactly one field. Ties keep the default order; missing values come last. */
export type ClinicalFactorInheritedSuggestionOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; documents?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; documents: CountOrder; };

/** A way to group categories. */
export type CodeCategoryGrouping =
  /** The edition, such as `2024`. */
  | 'EDITION'
  /** What the category belongs to, such as the RBCS category or the clinical domain. */
  | 'GROUP'
  /** What else the publisher says about the category. */
  | 'NOTE'
  /** The classification. */
  | 'SCHEME'
  /** What the category belongs to below `group`: the RBCS subcategory. */
  | 'SUBGROUP'
  /** The title. */
  | 'TITLE';

/** Conditions on a list of categories. All must hold. */
export type CodeCategoryListFilter = {
  /** How many categories there are. */
  count?: InputMaybe<IntFilter>;
  /** Every category meets these conditions. True if there are no categories. */
  every?: InputMaybe<CodeCategoryWhere>;
  /** No category meets these conditions. {} means that there are no categories. */
  none?: InputMaybe<CodeCategoryWhere>;
  /** At least one category meets these conditions. {} means that there is at least one category. */
  some?: InputMaybe<CodeCategoryWhere>;
};

/** A sort key for categories. Set exactly one field. Ties keep the default order; missing values come last. */
export type CodeCategoryOrder =
  /** The category's code or number in the classification. */
  { code: SortOrder; diagnoses?: never; edition?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The number of entries in `diagnoses`. */
  { code?: never; diagnoses: CountOrder; edition?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The edition, such as `2024`. */
  { code?: never; diagnoses?: never; edition: SortOrder; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** What the category belongs to, such as the RBCS category or the clinical domain. */
  { code?: never; diagnoses?: never; edition?: never; group: SortOrder; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The number of entries in `icdPcsCodes`. */
  { code?: never; diagnoses?: never; edition?: never; group?: never; icdPcsCodes: CountOrder; procedures?: never; scheme?: never; subgroup?: never; title?: never; }
  |  /** The number of entries in `procedures`. */
  { code?: never; diagnoses?: never; edition?: never; group?: never; icdPcsCodes?: never; procedures: CountOrder; scheme?: never; subgroup?: never; title?: never; }
  |  /** The classification. */
  { code?: never; diagnoses?: never; edition?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme: SortOrder; subgroup?: never; title?: never; }
  |  /** What the category belongs to below `group`: the RBCS subcategory. */
  { code?: never; diagnoses?: never; edition?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup: SortOrder; title?: never; }
  |  /** The title. */
  { code?: never; diagnoses?: never; edition?: never; group?: never; icdPcsCodes?: never; procedures?: never; scheme?: never; subgroup?: never; title: SortOrder; };

/** Conditions on categories. All must hold; null, {}, and missing variables are ignored. */
export type CodeCategoryWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CodeCategoryWhere>>;
  /** The category's code or number in the classification. */
  code?: InputMaybe<StringFilter>;
  /** The diagnoses in the category. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The edition, such as `2024`. */
  edition?: InputMaybe<StringFilter>;
  /** What the category belongs to, such as the RBCS category or the clinical domain. */
  group?: InputMaybe<StringFilter>;
  /** The ICD-10-PCS codes in the category. */
  icdPcsCodes?: InputMaybe<IcdPcsCodeListFilter>;
  /** This must not hold. */
  not?: InputMaybe<CodeCategoryWhere>;
  /** What else the publisher says about the category. */
  note?: InputMaybe<StringFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CodeCategoryWhere>>;
  /** The procedures in the category. */
  procedures?: InputMaybe<ProcedureListFilter>;
  /** The classification. */
  scheme?: InputMaybe<CategorySchemeFilter>;
  /** What the category belongs to below `group`: the RBCS subcategory. */
  subgroup?: InputMaybe<StringFilter>;
  /** The title. */
  title?: InputMaybe<StringFilter>;
};

/**
 * Conditions on a code. All must hold. Codes match in upper or lower case, with or without the dot: `m810`, ` M81.0 `, and
 * `M81.0` are the same.
 */
export type CodeFilter = {
  /** This code. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these codes. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Starts with these characters. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of codes. All must hold. */
export type CodeListFilter = {
  /** How many codes there are. */
  count?: InputMaybe<IntFilter>;
  /** Every code meets these conditions. True if there are no codes. */
  every?: InputMaybe<CodeWhere>;
  /** No code meets these conditions. {} means that there are no codes. */
  none?: InputMaybe<CodeWhere>;
  /** At least one code meets these conditions. {} means that there is at least one code. */
  some?: InputMaybe<CodeWhere>;
};

/** A sort key for codes. Set exactly one field. Ties keep the default order; missing values come last. */
export type CodeOrder =
  /** The code, as published. */
  { code: SortOrder; display?: never; }
  |  /** The text shown for the code. */
  { code?: never; display: SortOrder; };

/** The status of a code on a date. */
export type CodeStatus =
  /** In effect, and listed in a loaded code set. */
  | 'ACTIVE'
  /** Not yet in effect. The code's effective date is later. */
  | 'NOT_YET'
  /** No longer in effect. */
  | 'RETIRED'
  /** Not listed in any loaded code set. The code may still be valid. */
  | 'UNCONFIRMED'
  /**
   * Not known: no loaded edition of the code system covers the date. A last day before it, or a first day after it, that a file
   * states is known nevertheless: the code is then RETIRED or NOT_YET.
   */
  | 'UNKNOWN';

/** A code system, and who publishes it. */
export type CodeSystem =
  /** Clinical Classifications Software Refined (AHRQ): clinical categories of diagnoses. */
  | 'CCSR'
  /** Current Procedural Terminology (AMA): procedures and services, and the numeric modifiers. */
  | 'CPT'
  /** HCPCS Level II (CMS): drugs, supplies, and other services, and the modifiers with letters. */
  | 'HCPCS2'
  /** ICD-9-CM: diagnoses, on US claims until September 2015. */
  | 'ICD9CM'
  /** ICD-10-CM (CDC and CMS): diagnoses, on US claims since October 2015. */
  | 'ICD10CM'
  /** ICD-10-PCS (CMS): procedures of inpatients, on hospital claims. */
  | 'ICD10PCS'
  /** Health Care Provider Taxonomy (NUCC): provider specialties. */
  | 'NUCC'
  /** Place of service codes (CMS): where a service was furnished. */
  | 'POS';

/** Conditions on a value of `CodeSystem`. All must hold. */
export type CodeSystemFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CodeSystem>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CodeSystem>>;
};

/** Conditions on codes. All must hold; null, {}, and missing variables are ignored. */
export type CodeWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CodeWhere>>;
  /** The code, as published. */
  code?: InputMaybe<CodeFilter>;
  /** The text shown for the code. */
  display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<CodeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CodeWhere>>;
};

/** A way to group coding notes. */
export type CodingNoteGrouping =
  /** The kind of note. */
  | 'KIND';

/** The kind of a note in the ICD-10-CM tabular list. */
export type CodingNoteKind =
  /** Another code may be required, in either order. */
  | 'CODE_ALSO'
  /** Another code goes before this one. */
  | 'CODE_FIRST'
  /** Not coded here: the two codes are not reported together, unless the conditions are unrelated. */
  | 'EXCLUDES1'
  /** Not included here: both codes may be reported if the patient has both conditions. */
  | 'EXCLUDES2'
  /** Another code goes after this one. */
  | 'USE_ADDITIONAL';

/** Conditions on a value of `CodingNoteKind`. All must hold. */
export type CodingNoteKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CodingNoteKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CodingNoteKind>>;
};

/** A sort key for coding notes. Set exactly one field. Ties keep the default order; missing values come last. */
export type CodingNoteOrder =
  /** The kind of note. */
  { kind: SortOrder; };

/** Conditions on coding notes. All must hold; null, {}, and missing variables are ignored. */
export type CodingNoteWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CodingNoteWhere>>;
  /** The kind of note. */
  kind?: InputMaybe<CodingNoteKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<CodingNoteWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CodingNoteWhere>>;
};

/** Whether two diagnoses may be coded together. */
export type CodingVerdict =
  /** An Excludes2 or code also note names one of them: they may be coded together if the patient has both conditions. */
  | 'ALLOWED'
  /** An Excludes1 note names one of them: they are not coded together, unless the conditions are unrelated. */
  | 'CONFLICT'
  /** No loaded note names one of them for the other. That does not mean that they may be coded together. */
  | 'NO_RULE_FOUND'
  /** A code first or use additional code note names one of them: they may be coded together, in this order. */
  | 'ORDER';

/** How well a statement has been verified. */
export type Confidence =
  /** Inferred from the document's wording. */
  | 'DERIVED'
  /** Stated in the document. */
  | 'STATED'
  /** From a list of unverified origin. */
  | 'UNVERIFIED';

/** Conditions on a value of `Confidence`. All must hold. */
export type ConfidenceFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<Confidence>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<Confidence>>;
};

/** A sort by how many entries a list has. */
export type CountOrder = {
  /** Fewest first (`ASC`) or most first (`DESC`). */
  count: SortOrder;
};

/** A way to group coverage documents. */
export type CoverageDocumentGrouping =
  /** The Medicare administrative contractors (MACs) that published the document, from the listing. */
  | 'CONTRACTOR'
  /** The kind of document. */
  | 'KIND'
  /** What the document says about the procedures it addresses. */
  | 'POSITION';

/** The kind of a coverage document. */
export type CoverageDocumentKind =
  /** An article, such as the billing and coding article that a MAC publishes with an LCD. */
  | 'ARTICLE'
  /** A local coverage determination (LCD) by a Medicare administrative contractor (MAC). */
  | 'LCD'
  /** A national coverage determination (NCD) by CMS. */
  | 'NCD'
  /** A news item. It does not bind any payer. */
  | 'NEWS'
  /** A policy of another payer. */
  | 'PAYER_POLICY';

/** Conditions on a value of `CoverageDocumentKind`. All must hold. */
export type CoverageDocumentKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CoverageDocumentKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CoverageDocumentKind>>;
};

/** Conditions on a list of coverage documents. All must hold. */
export type CoverageDocumentListFilter = {
  /** How many coverage documents there are. */
  count?: InputMaybe<IntFilter>;
  /** Every coverage document meets these conditions. True if there are no coverage documents. */
  every?: InputMaybe<CoverageDocumentWhere>;
  /** No coverage document meets these conditions. {} means that there are no coverage documents. */
  none?: InputMaybe<CoverageDocumentWhere>;
  /** At least one coverage document meets these conditions. {} means that there is at least one coverage document. */
  some?: InputMaybe<CoverageDocumentWhere>;
};

/** A sort key for coverage documents. Set exactly one field. Ties keep the default order; missing values come last. */
export type CoverageDocumentOrder =
  /** The number of entries in `contractors`. */
  { contractors: CountOrder; effectiveFrom?: never; groups?: never; number?: never; retiredOn?: never; title?: never; version?: never; }
  |  /** The first day on which the document applies. */
  { contractors?: never; effectiveFrom: SortOrder; groups?: never; number?: never; retiredOn?: never; title?: never; version?: never; }
  |  /** The number of entries in `groups`. */
  { contractors?: never; effectiveFrom?: never; groups: CountOrder; number?: never; retiredOn?: never; title?: never; version?: never; }
  |  /** The number that Medicare gives it, such as `A57132`, `L36460`, or `150.3`. */
  { contractors?: never; effectiveFrom?: never; groups?: never; number: SortOrder; retiredOn?: never; title?: never; version?: never; }
  |  /** The day on which the document was retired: it no longer applies on that day. */
  { contractors?: never; effectiveFrom?: never; groups?: never; number?: never; retiredOn: SortOrder; title?: never; version?: never; }
  |  /** A summary in our own words. */
  { contractors?: never; effectiveFrom?: never; groups?: never; number?: never; retiredOn?: never; title: SortOrder; version?: never; }
  |  /** The version that this is. */
  { contractors?: never; effectiveFrom?: never; groups?: never; number?: never; retiredOn?: never; title?: never; version: SortOrder; };

/** Conditions on coverage documents. All must hold; null, {}, and missing variables are ignored. */
export type CoverageDocumentWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CoverageDocumentWhere>>;
  /** For an LCD: the articles with its billing and coding rules. */
  articles?: InputMaybe<CoverageDocumentListFilter>;
  /** For an NCD: the articles and LCDs that name it as related. */
  citedBy?: InputMaybe<CoverageDocumentListFilter>;
  /** The Medicare administrative contractors (MACs) that published the document, from the listing. */
  contractor?: InputMaybe<StringFilter>;
  /** The ids of its contractors in the Medicare Coverage Database. At least one must match. */
  contractorId?: InputMaybe<StringFilter>;
  /** The Medicare contractors that the document is of, with their names and states. */
  contractors?: InputMaybe<MedicareContractorListFilter>;
  /** The first day on which the document applies. */
  effectiveFrom?: InputMaybe<DateFilter>;
  /** The groups of codes that the document lists, with the table that states each. */
  groups?: InputMaybe<CoverageGroupListFilter>;
  /** The id, such as `POLICY:medicare-ncd-150.3`. */
  id?: InputMaybe<StringFilter>;
  /**
   * May be in force on this date: neither begins later nor has been retired by then. Earlier versions may have been replaced without
   * being retired: `laterVersions: { none: { inForceOn: ... } }` leaves these out.
   */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Known to apply in this state, by its name or postal abbreviation: `Ohio` or `OH`. */
  inState?: InputMaybe<Scalars['String']['input']>;
  /** The kind of document. */
  kind?: InputMaybe<CoverageDocumentKindFilter>;
  /** The loaded versions that came later. */
  laterVersions?: InputMaybe<CoverageDocumentListFilter>;
  /** For an article: the LCDs whose billing and coding rules it has. */
  lcds?: InputMaybe<CoverageDocumentListFilter>;
  /** The national coverage determinations (NCDs) that it names as related. */
  ncds?: InputMaybe<CoverageDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<CoverageDocumentWhere>;
  /** The number that Medicare gives it, such as `A57132`, `L36460`, or `150.3`. */
  number?: InputMaybe<StringFilter>;
  /** Of this Medicare contractor, by a part of its name, such as `CGS`, by its number, such as `15102`, or by its id in the Medicare Coverage Database. */
  ofContractor?: InputMaybe<Scalars['String']['input']>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CoverageDocumentWhere>>;
  /** What the document says about the procedures it addresses. */
  position?: InputMaybe<CoveragePositionFilter>;
  /** The procedures that the document is known to address. */
  procedures?: InputMaybe<ProcedureListFilter>;
  /** The articles and LCDs that it names as related, in the order of their ids. */
  relatedDocuments?: InputMaybe<CoverageDocumentListFilter>;
  /** The day on which the document was retired: it no longer applies on that day. */
  retiredOn?: InputMaybe<DateFilter>;
  /** The states of its primary jurisdiction, such as `Colorado`. At least one must match. */
  state?: InputMaybe<StringFilter>;
  /** True if no table names the states of the document: they are those of its contractors. */
  statesDerived?: InputMaybe<Scalars['Boolean']['input']>;
  /** A summary in our own words. */
  title?: InputMaybe<StringFilter>;
  /** The version that this is. */
  version?: InputMaybe<IntFilter>;
};

/** How much of a coverage document's lists of diagnoses is loaded. */
export type CoverageExtent =
  /** The list of covered diagnoses. */
  | 'COMPLETE'
  /** Only the first 100 rows of a list. What is not in it is unknown. */
  | 'CUT_OFF'
  /** A list that somebody derived from several documents. It is incomplete. */
  | 'DERIVED'
  /** No list of diagnoses. */
  | 'NONE'
  /** Only the list of diagnoses that are not covered. What is not in it may or may not be covered. */
  | 'NOT_COVERED_ONLY';

/** A way to group coverage groups. */
export type CoverageGroupGrouping =
  /** What its codes are. */
  | 'KIND';

/** What the codes of a coverage group are. */
export type CoverageGroupKind =
  /** Types of bill. */
  | 'BILL_TYPES'
  /** Diagnoses that support medical necessity. */
  | 'COVERED'
  /** Inpatient procedures, in ICD-10-PCS. */
  | 'ICD10PCS'
  /** Modifiers to report. */
  | 'MODIFIERS'
  /** Diagnoses that do not support medical necessity. */
  | 'NOT_COVERED'
  /** Other codes and coding advice. */
  | 'OTHER_CODING'
  /** Procedures that the document is about. Listed does not mean covered: the paragraph can also say that they are not. */
  | 'PROCEDURES'
  /** Revenue codes. */
  | 'REVENUE_CODES';

/** Conditions on a value of `CoverageGroupKind`. All must hold. */
export type CoverageGroupKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CoverageGroupKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CoverageGroupKind>>;
};

/** Conditions on a list of coverage groups. All must hold. */
export type CoverageGroupListFilter = {
  /** How many coverage groups there are. */
  count?: InputMaybe<IntFilter>;
  /** Every coverage group meets these conditions. True if there are no coverage groups. */
  every?: InputMaybe<CoverageGroupWhere>;
  /** No coverage group meets these conditions. {} means that there are no coverage groups. */
  none?: InputMaybe<CoverageGroupWhere>;
  /** At least one coverage group meets these conditions. {} means that there is at least one coverage group. */
  some?: InputMaybe<CoverageGroupWhere>;
};

/** A sort key for coverage groups. Set exactly one field. Ties keep the default order; missing values come last. */
export type CoverageGroupOrder =
  /** The number of entries in `diagnoses`. */
  { diagnoses: CountOrder; modifiers?: never; number?: never; procedures?: never; }
  |  /** The number of entries in `modifiers`. */
  { diagnoses?: never; modifiers: CountOrder; number?: never; procedures?: never; }
  |  /** The group's number among those of its kind in the document. */
  { diagnoses?: never; modifiers?: never; number: SortOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { diagnoses?: never; modifiers?: never; number?: never; procedures: CountOrder; };

/** Conditions on coverage groups. All must hold; null, {}, and missing variables are ignored. */
export type CoverageGroupWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CoverageGroupWhere>>;
  /** Whether the loaded table has all codes of the document. */
  complete?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True if the group is in no document: somebody derived it from all groups of covered diagnoses, or of those not covered, in the
   * articles of some LCDs.
   */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a derived group of diagnoses that are not covered: the procedures that they were derived for. */
  derivedAgainst?: InputMaybe<ProcedureListFilter>;
  /** For a derived group of covered diagnoses: the procedures that they were derived for. */
  derivedFor?: InputMaybe<ProcedureListFilter>;
  /** The diagnoses in the group. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The document. */
  document?: InputMaybe<CoverageDocumentWhere>;
  /** The ICD-10-PCS codes in the group, as far as the code system is loaded: see `pcsCodes` for all of them. */
  icdPcsCodes?: InputMaybe<IcdPcsCodeListFilter>;
  /** What its codes are. */
  kind?: InputMaybe<CoverageGroupKindFilter>;
  /** The modifiers in the group. */
  modifiers?: InputMaybe<ModifierListFilter>;
  /** This must not hold. */
  not?: InputMaybe<CoverageGroupWhere>;
  /** True if the document says that such codes do not apply, by a placeholder in place of codes. */
  notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group's number among those of its kind in the document. */
  number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CoverageGroupWhere>>;
  /** The paragraph that goes with the group, as plain text: what the codes are for, and which other groups they go with. */
  paragraph?: InputMaybe<StringFilter>;
  /** The procedures in the group. */
  procedures?: InputMaybe<ProcedureListFilter>;
};

/** What a coverage document says of procedures or diagnoses by listing them. */
export type CoverageListPosition =
  /** Diagnoses that support medical necessity, for the procedures that the group goes with. */
  | 'COVERED'
  /** Diagnoses that somebody derived: some group of several articles covers each. */
  | 'DERIVED_COVERED'
  /** Procedures that the document is about, covered or not. */
  | 'LISTED'
  /** Diagnoses that do not support medical necessity. */
  | 'NOT_COVERED';

/** Conditions on the relationship between a coverage document and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type CoverageListingWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<CoverageListingWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** The group. */
  group?: InputMaybe<CoverageGroupWhere>;
  /** This must not hold. */
  not?: InputMaybe<CoverageListingWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<CoverageListingWhere>>;
};

/** What a coverage document says about a procedure for a diagnosis. */
export type CoverageOutcome =
  /**
   * Listed, but it depends on a paragraph: see `condition`. A code of another group may be missing, or the paragraph may be one that
   * only a person can read.
   */
  | 'CONDITIONAL'
  /** Listed as supporting medical necessity, in a group that goes with the procedure. Not a promise of payment. */
  | 'COVERED'
  /** Listed as not supporting medical necessity, or the procedure is in a group of codes that are not covered. */
  | 'NOT_COVERED'
  /**
   * Not listed, in lists that are loaded completely. If `extent` is `NOT_COVERED_ONLY`, the diagnosis may or may not be covered;
   * otherwise it is not among those that support medical necessity.
   */
  | 'NOT_LISTED'
  /** Unknown: no list is loaded that could have it, or the loaded list is cut off. */
  | 'NO_DATA';

/**
 * What a coverage document says about the procedures it addresses. Whether a claim is paid depends on the document's conditions,
 * and on more than the document.
 */
export type CoveragePosition =
  /** Left to the Medicare contractor. */
  | 'CONTRACTOR_PRICED'
  /** Covered under the document's conditions. Not a promise of payment. */
  | 'COVERED'
  /** Considered experimental or investigational. */
  | 'INVESTIGATIONAL'
  /** Not covered. */
  | 'NONCOVERED'
  /** Unknown: the document is known only from a listing. */
  | 'UNSPECIFIED';

/** Conditions on a value of `CoveragePosition`. All must hold. */
export type CoveragePositionFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<CoveragePosition>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<CoveragePosition>>;
};

/** Conditions on a date. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type DateFilter = {
  /** On this date. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** After this date. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On or after this date. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** On one of these dates. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Before this date. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this date. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the relationship between a coverage group and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type DerivationWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<DerivationWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** The numbers of the LCDs, such as `L36460`. At least one must match. */
  lcd?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<DerivationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<DerivationWhere>>;
};

/** A sort key for diagnoses linked to a category. Set exactly one field. Ties keep the default order; missing values come last. */
export type DiagnosisCategoryMembershipOrder =
  /** Whether the code is billable: valid for submission on a claim. */
  { billable: SortOrder; categories?: never; code?: never; coverageGroups?: never; display?: never; effectiveFrom?: never; procedures?: never; }
  |  /** The number of entries in `categories`. */
  { billable?: never; categories: CountOrder; code?: never; coverageGroups?: never; display?: never; effectiveFrom?: never; procedures?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { billable?: never; categories?: never; code: SortOrder; coverageGroups?: never; display?: never; effectiveFrom?: never; procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { billable?: never; categories?: never; code?: never; coverageGroups: CountOrder; display?: never; effectiveFrom?: never; procedures?: never; }
  |  /** The official title. */
  { billable?: never; categories?: never; code?: never; coverageGroups?: never; display: SortOrder; effectiveFrom?: never; procedures?: never; }
  |  /**
   * The first date of service for which the code is in the category; a category of the same classification with a later date takes
   * its place.
   */
  { billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; effectiveFrom: SortOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; effectiveFrom?: never; procedures: CountOrder; };

/** A way to group diagnoses. */
export type DiagnosisGrouping =
  /** Whether the code is billable: valid for submission on a claim. */
  | 'BILLABLE'
  /** The block that the code is in. */
  | 'BLOCK'
  /** The three-character category that the code is in. */
  | 'CATEGORY'
  /** The CCSR categories of the code. */
  | 'CCSR'
  /** The chapter that the code is in. */
  | 'CHAPTER'
  /** Where the code is in the hierarchy. */
  | 'LEVEL';

/** Where a diagnosis is in the hierarchy. */
export type DiagnosisLevel =
  /** Three characters, such as `M80`. Usually a header, but some categories are billable, such as `I10`. */
  | 'CATEGORY'
  /** More than three characters, with no codes below it. */
  | 'CODE'
  /** More than three characters, with codes below it: a header. */
  | 'SUBCATEGORY';

/** Conditions on a value of `DiagnosisLevel`. All must hold. */
export type DiagnosisLevelFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<DiagnosisLevel>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<DiagnosisLevel>>;
};

/** Conditions on a list of diagnoses. All must hold. */
export type DiagnosisListFilter = {
  /** How many diagnoses there are. */
  count?: InputMaybe<IntFilter>;
  /** Every diagnosis meets these conditions. True if there are no diagnoses. */
  every?: InputMaybe<DiagnosisWhere>;
  /** No diagnosis meets these conditions. {} means that there are no diagnoses. */
  none?: InputMaybe<DiagnosisWhere>;
  /** At least one diagnosis meets these conditions. {} means that there is at least one diagnosis. */
  some?: InputMaybe<DiagnosisWhere>;
};

/** A sort key for diagnoses. Set exactly one field. Ties keep the default order; missing values come last. */
export type DiagnosisOrder =
  /** Whether the code is billable: valid for submission on a claim. */
  { billable: SortOrder; categories?: never; code?: never; coverageGroups?: never; display?: never; procedures?: never; }
  |  /** The number of entries in `categories`. */
  { billable?: never; categories: CountOrder; code?: never; coverageGroups?: never; display?: never; procedures?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { billable?: never; categories?: never; code: SortOrder; coverageGroups?: never; display?: never; procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { billable?: never; categories?: never; code?: never; coverageGroups: CountOrder; display?: never; procedures?: never; }
  |  /** The official title. */
  { billable?: never; categories?: never; code?: never; coverageGroups?: never; display: SortOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; procedures: CountOrder; };

/** Conditions on diagnoses. All must hold; null, {}, and missing variables are ignored. */
export type DiagnosisWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  and?: InputMaybe<Array<DiagnosisWhere>>;
  /** Whether the code is billable: valid for submission on a claim. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Billable on this date, as in `billable(asOf:)`. A loaded edition must cover the date. The `billable` filter goes by the current
   * edition, as `billable` without a date; its groups and order go by the newest one.
   */
  billableOn?: InputMaybe<Scalars['Date']['input']>;
  /** The categories of published classifications that the code is in. */
  categories?: InputMaybe<CodeCategoryListFilter>;
  /** The principal diagnoses with which the code does not count as a CC or MCC. */
  ccExclusions?: InputMaybe<CcExclusionListListFilter>;
  /** The exclusion lists that the code is on as a principal diagnosis: the CCs and MCCs of these lists do not count with it. */
  ccExclusionsAsPrincipal?: InputMaybe<CcExclusionListListFilter>;
  /** Whether the code, as a secondary diagnosis, is a complication or comorbidity (CC or MCC): one entry for each loaded edition. */
  ccLevels?: InputMaybe<CcLevelListFilter>;
  /** The CCSR categories of the code. */
  ccsr?: InputMaybe<CcsrCategoryListFilter>;
  /** The code with its dot, such as `M80.00XA`. */
  code?: InputMaybe<CodeFilter>;
  /** The groups of Medicare coverage documents that list this diagnosis as covered or not covered, with the table that states it. */
  coverageGroups?: InputMaybe<CoverageGroupListFilter>;
  /** Disagreements between documents and reference data about this diagnosis. */
  discrepancies?: InputMaybe<DiscrepancyListFilter>;
  /** The official title. */
  display?: InputMaybe<StringFilter>;
  /** The MS-DRGs in which the code does not count as a CC or MCC. */
  drgExclusions?: InputMaybe<DrgExclusionListListFilter>;
  /** The hierarchical condition categories (HCCs) that the code maps to in Medicare risk adjustment, for each model. */
  hccs?: InputMaybe<HccCategoryListFilter>;
  /** The ICD-9-CM codes that the code maps to, from the ICD-10-CM to ICD-9-CM General Equivalence Mapping (GEM). */
  icd9?: InputMaybe<Icd9CodeListFilter>;
  /** True if the GEM flags the code as having no ICD-9-CM equivalent. */
  icd9NoMap?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the code is in the hierarchy. */
  level?: InputMaybe<DiagnosisLevelFilter>;
  /** This must not hold. */
  not?: InputMaybe<DiagnosisWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<DiagnosisWhere>>;
  /** Procedures for which documents list this diagnosis. */
  procedures?: InputMaybe<ProcedureListFilter>;
  /**
   * In this chapter, block, category, or code, including the code itself: `ICD10CM:M80-M85`, `M80`. Or in a range of
   * categories or codes, in published order: `E10-E14`, `M80.0-M80.4`. An error if nothing is in it.
   */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** The direction of a relationship, as seen from a node. */
export type Direction =
  /** The relationship ends at the node. */
  | 'IN'
  /** The relationship starts at the node. */
  | 'OUT';

/** A way to group discrepancies. */
export type DiscrepancyGrouping =
  /** The kind of discrepancy. */
  | 'KIND'
  /** How severe the discrepancy is. */
  | 'SEVERITY';

/** The kind of a discrepancy. */
export type DiscrepancyKind =
  /** The document's name for a specialty means several taxonomy codes. */
  | 'AMBIGUOUS_LABEL'
  /** The code was deleted from its code set. */
  | 'CODE_DELETED'
  /** The code is in no release of its code set that is loaded, or was never in any. `official` names the releases. */
  | 'CODE_NOT_FOUND'
  /** The document says that a payer commonly covers the procedure, but no policy of the payer that is in force here says so. */
  | 'COVERAGE_UNSUPPORTED'
  /**
   * Articles or LCDs of Medicare contractors list the procedure, but a national policy of Medicare that is in force does not cover
   * it, or no longer does.
   */
  | 'COVERAGE_WITHDRAWN'
  /**
   * A document lists the diagnosis for the procedure, but an article or LCD about the procedure lists it as not covered. Whether that
   * applies to the procedure is up to the paragraph of its group, if it has one.
   */
  | 'DIAGNOSIS_NOT_COVERED'
  /** The document lists two diagnoses for one procedure that an Excludes1 note keeps apart, unless they are unrelated. */
  | 'EXCLUDES1_CONFLICT'
  /** The official guidelines call for another code. */
  | 'GUIDELINE_CONFLICT'
  /** The document's label for a code contradicts the official one. */
  | 'LABEL_MISMATCH'
  /** The document's label for a code differs from the official one only in wording. */
  | 'LABEL_WORDING'
  /** The Medicare fee schedule rules out the modifier for the procedure. */
  | 'MODIFIER_NOT_APPLICABLE'
  /** The code is a header, which is not valid for submission. */
  | 'NOT_BILLABLE';

/** Conditions on a value of `DiscrepancyKind`. All must hold. */
export type DiscrepancyKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<DiscrepancyKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<DiscrepancyKind>>;
};

/** Conditions on a list of discrepancies. All must hold. */
export type DiscrepancyListFilter = {
  /** How many discrepancies there are. */
  count?: InputMaybe<IntFilter>;
  /** Every discrepancy meets these conditions. True if there are no discrepancies. */
  every?: InputMaybe<DiscrepancyWhere>;
  /** No discrepancy meets these conditions. {} means that there are no discrepancies. */
  none?: InputMaybe<DiscrepancyWhere>;
  /** At least one discrepancy meets these conditions. {} means that there is at least one discrepancy. */
  some?: InputMaybe<DiscrepancyWhere>;
};

/** Conditions on discrepancies. All must hold; null, {}, and missing variables are ignored. */
export type DiscrepancyWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<DiscrepancyWhere>>;
  /** All assertions involved: usually one, but two for a conflicting pair, and none if only coverage documents disagree. */
  assertions?: InputMaybe<AssertionListFilter>;
  /** All codes at fault: usually one, but two for a conflicting pair, and for a modifier with its procedure. */
  codes?: InputMaybe<CodeListFilter>;
  /** For discrepancies about coverage policies: the coverage documents that disagree, in the order of their ids. */
  coverageDocuments?: InputMaybe<CoverageDocumentListFilter>;
  /** The kind of discrepancy. */
  kind?: InputMaybe<DiscrepancyKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<DiscrepancyWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<DiscrepancyWhere>>;
  /** How severe the discrepancy is. */
  severity?: InputMaybe<SeverityFilter>;
};

/** The kind of a source document. */
export type DocumentKind =
  /** A web page or article about a procedure. */
  | 'ARTICLE'
  /** A list of procedures and diagnoses that go together. Any one of the diagnoses is enough for a procedure. */
  | 'CODE_LIST'
  /** A published list of codes, or another official file. */
  | 'CODE_SET'
  /** A collection of coverage documents. */
  | 'POLICY';

/** Conditions on a value of `DocumentKind`. All must hold. */
export type DocumentKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<DocumentKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<DocumentKind>>;
};

/** A way to group MS-DRG exclusion lists. */
export type DrgExclusionListGrouping =
  /** The edition, by its fiscal year, such as `FY2026`. */
  | 'EDITION'
  /** The major diagnostic category, such as `01`. */
  | 'MDC';

/** Conditions on a list of MS-DRG exclusion lists. All must hold. */
export type DrgExclusionListListFilter = {
  /** How many MS-DRG exclusion lists there are. */
  count?: InputMaybe<IntFilter>;
  /** Every MS-DRG exclusion list meets these conditions. True if there are no MS-DRG exclusion lists. */
  every?: InputMaybe<DrgExclusionListWhere>;
  /** No MS-DRG exclusion list meets these conditions. {} means that there are no MS-DRG exclusion lists. */
  none?: InputMaybe<DrgExclusionListWhere>;
  /** At least one MS-DRG exclusion list meets these conditions. {} means that there is at least one MS-DRG exclusion list. */
  some?: InputMaybe<DrgExclusionListWhere>;
};

/** A sort key for MS-DRG exclusion lists. Set exactly one field. Ties keep the default order; missing values come last. */
export type DrgExclusionListOrder =
  /** How many diagnoses the list has, including those that are not loaded. */
  { count: SortOrder; diagnoses?: never; edition?: never; firstDrg?: never; lastDrg?: never; mdc?: never; title?: never; }
  |  /** The number of entries in `diagnoses`. */
  { count?: never; diagnoses: CountOrder; edition?: never; firstDrg?: never; lastDrg?: never; mdc?: never; title?: never; }
  |  /** The edition, by its fiscal year, such as `FY2026`. */
  { count?: never; diagnoses?: never; edition: SortOrder; firstDrg?: never; lastDrg?: never; mdc?: never; title?: never; }
  |  /** The number of the first MS-DRG, such as `082`. */
  { count?: never; diagnoses?: never; edition?: never; firstDrg: SortOrder; lastDrg?: never; mdc?: never; title?: never; }
  |  /** The number of the last MS-DRG, such as `084`. */
  { count?: never; diagnoses?: never; edition?: never; firstDrg?: never; lastDrg: SortOrder; mdc?: never; title?: never; }
  |  /** The major diagnostic category, such as `01`. */
  { count?: never; diagnoses?: never; edition?: never; firstDrg?: never; lastDrg?: never; mdc: SortOrder; title?: never; }
  |  /** What the MS-DRGs have in common, as published. */
  { count?: never; diagnoses?: never; edition?: never; firstDrg?: never; lastDrg?: never; mdc?: never; title: SortOrder; };

/** Conditions on MS-DRG exclusion lists. All must hold; null, {}, and missing variables are ignored. */
export type DrgExclusionListWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<DrgExclusionListWhere>>;
  /** How many diagnoses the list has, including those that are not loaded. */
  count?: InputMaybe<IntFilter>;
  /** The diagnoses that do not count. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The edition, by its fiscal year, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** The number of the first MS-DRG, such as `082`. */
  firstDrg?: InputMaybe<StringFilter>;
  /** The number of the last MS-DRG, such as `084`. */
  lastDrg?: InputMaybe<StringFilter>;
  /** The major diagnostic category, such as `01`. */
  mdc?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<DrgExclusionListWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<DrgExclusionListWhere>>;
  /** What the MS-DRGs have in common, as published. */
  title?: InputMaybe<StringFilter>;
};

/** Conditions on the relationship between a diagnosis and an ICD-9-CM code. All must hold; null, {}, and missing variables are ignored. */
export type EquivalenceWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<EquivalenceWhere>>;
  /** Whether the match is approximate. */
  approximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the code is a match only in combination with other codes (see `choices`). */
  combination?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<EquivalenceWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<EquivalenceWhere>>;
};

/** The kind of a clinical factor. */
export type FactorKind =
  /** Age, sex, or stage of life. */
  | 'DEMOGRAPHIC'
  /** A drug that the patient takes or took. */
  | 'DRUG'
  /** An event, such as a fracture. */
  | 'EVENT'
  /** An examination. */
  | 'STUDY';

/** A way to group fee schedule entries. */
export type FeeScheduleIndicatorsGrouping =
  /** The global period. */
  | 'GLOBAL_DAYS'
  /** The PC/TC indicator. */
  | 'PC_TC'
  /** The status code. */
  | 'STATUS'
  /** Physician supervision of a diagnostic test. */
  | 'SUPERVISION';

/** A sort key for fee schedule entries. Set exactly one field. Ties keep the default order; missing values come last. */
export type FeeScheduleIndicatorsOrder =
  /** The practice expense RVU in a facility setting. */
  { facilityPracticeExpenseRvu: SortOrder; facilityRvu?: never; malpracticeRvu?: never; nonFacilityPracticeExpenseRvu?: never; nonFacilityRvu?: never; workRvu?: never; }
  |  /** The total RVU in a facility setting. */
  { facilityPracticeExpenseRvu?: never; facilityRvu: SortOrder; malpracticeRvu?: never; nonFacilityPracticeExpenseRvu?: never; nonFacilityRvu?: never; workRvu?: never; }
  |  /** The malpractice RVU. */
  { facilityPracticeExpenseRvu?: never; facilityRvu?: never; malpracticeRvu: SortOrder; nonFacilityPracticeExpenseRvu?: never; nonFacilityRvu?: never; workRvu?: never; }
  |  /** The practice expense RVU in a non-facility setting. */
  { facilityPracticeExpenseRvu?: never; facilityRvu?: never; malpracticeRvu?: never; nonFacilityPracticeExpenseRvu: SortOrder; nonFacilityRvu?: never; workRvu?: never; }
  |  /** The total RVU in a non-facility setting. */
  { facilityPracticeExpenseRvu?: never; facilityRvu?: never; malpracticeRvu?: never; nonFacilityPracticeExpenseRvu?: never; nonFacilityRvu: SortOrder; workRvu?: never; }
  |  /** The work RVU. */
  { facilityPracticeExpenseRvu?: never; facilityRvu?: never; malpracticeRvu?: never; nonFacilityPracticeExpenseRvu?: never; nonFacilityRvu?: never; workRvu: SortOrder; };

/** Conditions on fee schedule entries. All must hold; null, {}, and missing variables are ignored. */
export type FeeScheduleIndicatorsWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<FeeScheduleIndicatorsWhere>>;
  /** Assistant at surgery. */
  assistant?: InputMaybe<StringFilter>;
  /** Bilateral procedure. */
  bilateral?: InputMaybe<StringFilter>;
  /** Co-surgeons. */
  coSurgeons?: InputMaybe<StringFilter>;
  /** The conversion factor, in dollars per RVU. */
  conversionFactor?: InputMaybe<FloatFilter>;
  /** The practice expense RVU in a facility setting. */
  facilityPracticeExpenseRvu?: InputMaybe<FloatFilter>;
  /** The total RVU in a facility setting. */
  facilityRvu?: InputMaybe<FloatFilter>;
  /** The global period. */
  globalDays?: InputMaybe<StringFilter>;
  /** The malpractice RVU. */
  malpracticeRvu?: InputMaybe<FloatFilter>;
  /** Multiple procedures on the same day. */
  multipleProcedures?: InputMaybe<StringFilter>;
  /** The practice expense RVU in a non-facility setting. */
  nonFacilityPracticeExpenseRvu?: InputMaybe<FloatFilter>;
  /** The total RVU in a non-facility setting. */
  nonFacilityRvu?: InputMaybe<FloatFilter>;
  /** This must not hold. */
  not?: InputMaybe<FeeScheduleIndicatorsWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<FeeScheduleIndicatorsWhere>>;
  /** The PC/TC indicator. */
  pcTc?: InputMaybe<StringFilter>;
  /** The edition, such as `2024-07`: the newest one loaded that lists the procedure. */
  release?: InputMaybe<StringFilter>;
  /** The status code. */
  status?: InputMaybe<StringFilter>;
  /** Physician supervision of a diagnostic test. */
  supervision?: InputMaybe<StringFilter>;
  /** Team surgeons. */
  teamSurgeons?: InputMaybe<StringFilter>;
  /** The work RVU. */
  workRvu?: InputMaybe<FloatFilter>;
};

/** The rules that claims are checked against, with the severity of each finding. */
export type FindingRule =
  /** WARNING: an add-on code without any of its primary codes. */
  | 'ADD_ON'
  /** WARNING: a coverage document is known to list none of the line's diagnoses as supporting the procedure, or to exclude them. */
  | 'COVERAGE'
  /** INFO: no document lists the diagnosis for the procedure, although documents list others. This is not a denial. */
  | 'DIAGNOSIS_NOT_CONNECTED'
  /** INFO: a modifier or diagnosis is on the line more than once. */
  | 'DUPLICATE'
  /**
   * WARNING: an Excludes1 note at one of two diagnoses, or above it, excludes the other. They are not reported together, unless
   * the conditions are unrelated.
   */
  | 'EXCLUDES1'
  /**
   * WARNING: an injury code for a fracture is reported with a code for osteoporosis. If it is a fragility (low-trauma) fracture,
   * guideline I.C.13.d.2 calls for an M80 code.
   */
  | 'FRAGILITY_FRACTURE'
  /** ERROR: the text cannot be a code of this kind. */
  | 'MALFORMED_CODE'
  /** INFO: a document calls the modifier rare or not typical for the procedure. */
  | 'MODIFIER_ATYPICAL'
  /** WARNING: two modifiers exclude each other on one line, such as 26 and TC. */
  | 'MODIFIER_CONFLICT'
  /** WARNING: the Medicare fee schedule rules out the modifier for the procedure. */
  | 'MODIFIER_NOT_APPLICABLE'
  /** ERROR: the code is a header. Use a more specific code below it. */
  | 'NOT_BILLABLE'
  /** ERROR: the code takes effect after the date of service. */
  | 'NOT_YET_VALID'
  /** WARNING: the line has no diagnosis. */
  | 'NO_DIAGNOSIS'
  /** A policy of the payer addresses the procedure. WARNING if it is noncovered or investigational, otherwise INFO. */
  | 'PAYER_POLICY'
  /** INFO: no policy of the payer on the procedure is known to be in force. A document may still mention the payer. */
  | 'PAYER_WITHOUT_POLICY'
  /** INFO: no document lists a site with this place of service for the procedure, although documents list other sites. */
  | 'PLACE_NOT_CONNECTED'
  /** WARNING: Medicare does not pay the procedure together with that of another line (NCCI PTP edit). */
  | 'PTP_EDIT'
  /** ERROR: the code was retired before the date of service. */
  | 'RETIRED_CODE'
  /** WARNING: documents list the specialty's code for the procedure, but under the name of another specialty. */
  | 'SPECIALTY_MISNAMED'
  /** INFO: no document lists the specialty for the procedure, although documents list others. */
  | 'SPECIALTY_NOT_CONNECTED'
  /** WARNING: more units than Medicare's limit for the procedure (MUE). */
  | 'UNIT_LIMIT'
  /**
   * The code is in no loaded code set. ERROR if it is known not to exist, or if a release for the date of service is loaded.
   * Otherwise WARNING: it may still be valid, because its code set is not fully loaded.
   */
  | 'UNKNOWN_CODE'
  /** WARNING: no payer has this id, or the id is too long. */
  | 'UNKNOWN_PAYER';

/** Conditions on a number. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type FloatFilter = {
  /** Equal to this number. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than this number. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to this number. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** One of these numbers. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Less than this number. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to this number. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** What a group of a list contains. */
export type GroupKind =
  /** Entries without a value to group by. */
  | 'MISSING'
  /** The entries of all groups after those on this page. If there is no such group, this is the last page. */
  | 'OTHER'
  /** Entries that share a value. */
  | 'VALUE';

/** A way to group HCCs. */
export type HccCategoryGrouping =
  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  | 'MODEL';

/** Conditions on a list of HCCs. All must hold. */
export type HccCategoryListFilter = {
  /** How many HCCs there are. */
  count?: InputMaybe<IntFilter>;
  /** Every HCC meets these conditions. True if there are no HCCs. */
  every?: InputMaybe<HccCategoryWhere>;
  /** No HCC meets these conditions. {} means that there are no HCCs. */
  none?: InputMaybe<HccCategoryWhere>;
  /** At least one HCC meets these conditions. {} means that there is at least one HCC. */
  some?: InputMaybe<HccCategoryWhere>;
};

/** A sort key for HCCs. Set exactly one field. Ties keep the default order; missing values come last. */
export type HccCategoryOrder =
  /** The number of entries in `diagnoses`. */
  { diagnoses: CountOrder; model?: never; number?: never; title?: never; }
  |  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  { diagnoses?: never; model: SortOrder; number?: never; title?: never; }
  |  /** The category's number in the model. */
  { diagnoses?: never; model?: never; number: SortOrder; title?: never; }
  |  /** What the category is, in CMS's words. */
  { diagnoses?: never; model?: never; number?: never; title: SortOrder; };

/** Conditions on HCCs. All must hold; null, {}, and missing variables are ignored. */
export type HccCategoryWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<HccCategoryWhere>>;
  /** The diagnoses that map to the category. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  model?: InputMaybe<HccModelFilter>;
  /** This must not hold. */
  not?: InputMaybe<HccCategoryWhere>;
  /** The category's number in the model. */
  number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<HccCategoryWhere>>;
  /** What the category is, in CMS's words. */
  title?: InputMaybe<StringFilter>;
};

/**
 * Conditions on the name of an HCC model. All must hold. The usual ways to write it are understood: `V28`, `HCC v28`, and
 * `CMS-HCC V28` are the same. A model that is not loaded is an error that lists those that are.
 */
export type HccModelFilter = {
  /** This model. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these models. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Conditions on a list of ICD-9-CM codes. All must hold. */
export type Icd9CodeListFilter = {
  /** How many ICD-9-CM codes there are. */
  count?: InputMaybe<IntFilter>;
  /** Every ICD-9-CM code meets these conditions. True if there are no ICD-9-CM codes. */
  every?: InputMaybe<Icd9CodeWhere>;
  /** No ICD-9-CM code meets these conditions. {} means that there are no ICD-9-CM codes. */
  none?: InputMaybe<Icd9CodeWhere>;
  /** At least one ICD-9-CM code meets these conditions. {} means that there is at least one ICD-9-CM code. */
  some?: InputMaybe<Icd9CodeWhere>;
};

/** A sort key for ICD-9-CM codes. Set exactly one field. Ties keep the default order; missing values come last. */
export type Icd9CodeOrder =
  /** The code with its dot, such as `733.00`, `E888.9`, or `V82.81`. */
  { code: SortOrder; diagnoses?: never; display?: never; }
  |  /** The number of entries in `diagnoses`. */
  { code?: never; diagnoses: CountOrder; display?: never; }
  |  /** The code system and the code, such as `ICD-9-CM 733.00`. */
  { code?: never; diagnoses?: never; display: SortOrder; };

/** Conditions on ICD-9-CM codes. All must hold; null, {}, and missing variables are ignored. */
export type Icd9CodeWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<Icd9CodeWhere>>;
  /** The code with its dot, such as `733.00`, `E888.9`, or `V82.81`. */
  code?: InputMaybe<CodeFilter>;
  /** The diagnoses that the code maps to, from the ICD-9-CM to ICD-10-CM GEM. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The code system and the code, such as `ICD-9-CM 733.00`. */
  display?: InputMaybe<StringFilter>;
  /** True if the GEM flags the code as having no ICD-10-CM equivalent. */
  noMap?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold. */
  not?: InputMaybe<Icd9CodeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<Icd9CodeWhere>>;
};

/** Conditions on blocks. All must hold; null, {}, and missing variables are ignored. */
export type IcdBlockWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<IcdBlockWhere>>;
  /** The official title. */
  display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<IcdBlockWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<IcdBlockWhere>>;
  /** The first and last category, such as `M80-M85`. */
  range?: InputMaybe<StringFilter>;
  /** In this chapter or block, or in a range of categories: `ICD10CM:M00-M99`, `M80-M85`. The block itself is included. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A sort key for chapters. Set exactly one field. Ties keep the default order; missing values come last. */
export type IcdChapterOrder =
  /** The chapter number, such as 13. */
  { number: SortOrder; };

/** Conditions on chapters. All must hold; null, {}, and missing variables are ignored. */
export type IcdChapterWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<IcdChapterWhere>>;
  /** The official title. */
  display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<IcdChapterWhere>;
  /** The chapter number, such as 13. */
  number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<IcdChapterWhere>>;
  /** The first and last category, such as `M00-M99`. */
  range?: InputMaybe<StringFilter>;
};

/** A sort key for ICD-10-PCS codes linked to a category. Set exactly one field. Ties keep the default order; missing values come last. */
export type IcdPcsCodeCategoryMembershipOrder =
  /** The number of entries in `categories`. */
  { categories: CountOrder; code?: never; display?: never; effectiveFrom?: never; }
  |  /** The code in seven characters, such as `0QU23JZ`. */
  { categories?: never; code: SortOrder; display?: never; effectiveFrom?: never; }
  |  /** The official title. */
  { categories?: never; code?: never; display: SortOrder; effectiveFrom?: never; }
  |  /**
   * The first date of service for which the code is in the category; a category of the same classification with a later date takes
   * its place.
   */
  { categories?: never; code?: never; display?: never; effectiveFrom: SortOrder; };

/** A way to group ICD-10-PCS codes. */
export type IcdPcsCodeGrouping =
  /** True for the header of a table, which is not a code for claims: use a code that begins with it. */
  | 'HEADER';

/** Conditions on a list of ICD-10-PCS codes. All must hold. */
export type IcdPcsCodeListFilter = {
  /** How many ICD-10-PCS codes there are. */
  count?: InputMaybe<IntFilter>;
  /** Every ICD-10-PCS code meets these conditions. True if there are no ICD-10-PCS codes. */
  every?: InputMaybe<IcdPcsCodeWhere>;
  /** No ICD-10-PCS code meets these conditions. {} means that there are no ICD-10-PCS codes. */
  none?: InputMaybe<IcdPcsCodeWhere>;
  /** At least one ICD-10-PCS code meets these conditions. {} means that there is at least one ICD-10-PCS code. */
  some?: InputMaybe<IcdPcsCodeWhere>;
};

/** A sort key for ICD-10-PCS codes. Set exactly one field. Ties keep the default order; missing values come last. */
export type IcdPcsCodeOrder =
  /** The number of entries in `categories`. */
  { categories: CountOrder; code?: never; display?: never; }
  |  /** The code in seven characters, such as `0QU23JZ`. */
  { categories?: never; code: SortOrder; display?: never; }
  |  /** The official title. */
  { categories?: never; code?: never; display: SortOrder; };

/** Conditions on ICD-10-PCS codes. All must hold; null, {}, and missing variables are ignored. */
export type IcdPcsCodeWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<IcdPcsCodeWhere>>;
  /** The categories of published classifications that the code is in. */
  categories?: InputMaybe<CodeCategoryListFilter>;
  /** The code in seven characters, such as `0QU23JZ`. */
  code?: InputMaybe<CodeFilter>;
  /** The official title. */
  display?: InputMaybe<StringFilter>;
  /** True for the header of a table, which is not a code for claims: use a code that begins with it. */
  header?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold. */
  not?: InputMaybe<IcdPcsCodeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<IcdPcsCodeWhere>>;
};

/** Conditions on a list of indication assertions. All must hold. */
export type IndicationAssertionListFilter = {
  /** How many indication assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every indication assertion meets these conditions. True if there are no indication assertions. */
  every?: InputMaybe<IndicationAssertionWhere>;
  /** No indication assertion meets these conditions. {} means that there are no indication assertions. */
  none?: InputMaybe<IndicationAssertionWhere>;
  /** At least one indication assertion meets these conditions. {} means that there is at least one indication assertion. */
  some?: InputMaybe<IndicationAssertionWhere>;
};

/** Conditions on indication assertions. All must hold; null, {}, and missing variables are ignored. */
export type IndicationAssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<IndicationAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  not?: InputMaybe<IndicationAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicationAssertionWhere>>;
  /** The role of the diagnosis for the procedure. */
  role?: InputMaybe<IndicationRoleFilter>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
  /** True if the statement lists a header to mean all codes below it. */
  withCodesBelow?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A way to group diagnoses linked to a procedure. */
export type IndicationGrouping =
  /** Whether the code is billable: valid for submission on a claim. */
  | 'BILLABLE'
  /** The block that the code is in. */
  | 'BLOCK'
  /** The three-character category that the code is in. */
  | 'CATEGORY'
  /** The CCSR categories of the code. */
  | 'CCSR'
  /** The chapter that the code is in. */
  | 'CHAPTER'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** Where the code is in the hierarchy. */
  | 'LEVEL'
  /** The roles that documents give the diagnosis for the procedure. */
  | 'ROLE';

/** A sort key for diagnoses linked to a procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type IndicationOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; role?: never; }
  |  /** Whether the code is billable: valid for submission on a claim. */
  { assertions?: never; billable: SortOrder; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; role?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; billable?: never; categories: CountOrder; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; role?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { assertions?: never; billable?: never; categories?: never; code: SortOrder; coverageGroups?: never; display?: never; documents?: never; procedures?: never; role?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups: CountOrder; display?: never; documents?: never; procedures?: never; role?: never; }
  |  /** The official title. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display: SortOrder; documents?: never; procedures?: never; role?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents: CountOrder; procedures?: never; role?: never; }
  |  /** The number of entries in `procedures`. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures: CountOrder; role?: never; }
  |  /** The roles that documents give the diagnosis for the procedure. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; role: SortOrder; };

/** The role of a diagnosis for a procedure, according to a document. */
export type IndicationRole =
  /** Another condition that matters for the result. */
  | 'COMORBIDITY'
  /** A fracture that leads to the procedure. */
  | 'FRACTURE'
  /** A condition that the patient once had, such as a healed fracture. */
  | 'HISTORY'
  /** A reason for the procedure. */
  | 'INDICATION'
  /** A risk factor for what the procedure assesses. */
  | 'RISK_FACTOR'
  /** The document does not say. */
  | 'UNSPECIFIED';

/** Conditions on a value of `IndicationRole`. All must hold. */
export type IndicationRoleFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<IndicationRole>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<IndicationRole>>;
};

/** Conditions on the relationship between a diagnosis and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type IndicationWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<IndicationWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<IndicationAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<IndicationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicationWhere>>;
  /** The roles that documents give the diagnosis for the procedure. At least one must match. */
  role?: InputMaybe<IndicationRoleFilter>;
};

/** Conditions on the relationship between a diagnosis and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type InheritedIndicationWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<InheritedIndicationWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<IndicationAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<InheritedIndicationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<InheritedIndicationWhere>>;
  /** The roles that documents give the listed code for the procedure. At least one must match. */
  role?: InputMaybe<IndicationRoleFilter>;
};

/** Conditions on the relationship between a diagnosis and a clinical factor. All must hold; null, {}, and missing variables are ignored. */
export type InheritedSuggestionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<InheritedSuggestionWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<ServiceAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<InheritedSuggestionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<InheritedSuggestionWhere>>;
};

/** Conditions on a whole number. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type IntFilter = {
  /** Equal to this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this number. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this number. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these numbers. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Less than this number. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this number. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Rules that are judged on every line of a claim. */
export type JudgedRule =
  /** Add-on codes: an add-on code is paid only with one of its primary codes. */
  | 'ADD_ON'
  /**
   * Coverage documents that list the procedure. A document passes a line if it lists one of the diagnoses as supporting medical necessity,
   * and fails it if it is known that it lists none. It is no promise of payment.
   */
  | 'COVERAGE'
  /** PTP edits: the procedure is not paid together with that of another line. */
  | 'PTP_EDIT'
  /** Unit limits (MUE): the units of the line, or of all lines with the procedure. */
  | 'UNIT_LIMIT';

/** Whether a line passes a rule. */
export type LineOutcome =
  /** The line does not pass by itself, but a modifier gets around the rule, if the record supports the modifier. */
  | 'BYPASSED'
  /** The line does not pass. */
  | 'FAIL'
  /** Not known: no loaded edition judges it, or the edition leaves it open. That is not a pass. */
  | 'NO_DATA'
  /** The line passes. */
  | 'PASS';

/** How much of an edition is loaded. */
export type LoadedExtent =
  /** Only the first 100 rows of a list. What is not in it is unknown. */
  | 'CUT_OFF'
  /**
   * A list that somebody derived from the articles of some LCDs. It is incomplete, and only says that one of these articles covers the
   * diagnosis, maybe under conditions.
   */
  | 'DERIVED'
  /** An excerpt, or one of several files. It judges only the codes that it has. */
  | 'EXCERPT'
  /** Only the list of diagnoses that are not covered. What is not in it may or may not be covered. */
  | 'NOT_COVERED_ONLY'
  /** All of it. */
  | 'WHOLE';

/** A way to group contractors. */
export type MedicareContractorGrouping =
  /** The name of the company. */
  | 'NAME'
  /** The type, such as `MAC - Part B`. */
  | 'TYPE';

/** Conditions on a list of contractors. All must hold. */
export type MedicareContractorListFilter = {
  /** How many contractors there are. */
  count?: InputMaybe<IntFilter>;
  /** Every contractor meets these conditions. True if there are no contractors. */
  every?: InputMaybe<MedicareContractorWhere>;
  /** No contractor meets these conditions. {} means that there are no contractors. */
  none?: InputMaybe<MedicareContractorWhere>;
  /** At least one contractor meets these conditions. {} means that there is at least one contractor. */
  some?: InputMaybe<MedicareContractorWhere>;
};

/** A sort key for contractors. Set exactly one field. Ties keep the default order; missing values come last. */
export type MedicareContractorOrder =
  /** The number of entries in `coverageDocuments`. */
  { coverageDocuments: CountOrder; name?: never; number?: never; type?: never; }
  |  /** The name of the company. */
  { coverageDocuments?: never; name: SortOrder; number?: never; type?: never; }
  |  /** The number that Medicare gives the contract, such as `15102`. */
  { coverageDocuments?: never; name?: never; number: SortOrder; type?: never; }
  |  /** The type, such as `MAC - Part B`. */
  { coverageDocuments?: never; name?: never; number?: never; type: SortOrder; };

/** Conditions on contractors. All must hold; null, {}, and missing variables are ignored. */
export type MedicareContractorWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MedicareContractorWhere>>;
  /** The coverage documents of this contractor. */
  coverageDocuments?: InputMaybe<CoverageDocumentListFilter>;
  /** The name of the company. */
  name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<MedicareContractorWhere>;
  /** The number that Medicare gives the contract, such as `15102`. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<MedicareContractorWhere>>;
  /** The states that it serves. At least one must match. */
  state?: InputMaybe<StringFilter>;
  /** The type, such as `MAC - Part B`. */
  type?: InputMaybe<StringFilter>;
};

/** Conditions on the relationship between a Medicare specialty and a specialty. All must hold; null, {}, and missing variables are ignored. */
export type MedicareEnrollmentWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MedicareEnrollmentWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<MedicareEnrollmentWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<MedicareEnrollmentWhere>>;
};

/** Conditions on a list of Medicare specialties. All must hold. */
export type MedicareSpecialtyListFilter = {
  /** How many Medicare specialties there are. */
  count?: InputMaybe<IntFilter>;
  /** Every Medicare specialty meets these conditions. True if there are no Medicare specialties. */
  every?: InputMaybe<MedicareSpecialtyWhere>;
  /** No Medicare specialty meets these conditions. {} means that there are no Medicare specialties. */
  none?: InputMaybe<MedicareSpecialtyWhere>;
  /** At least one Medicare specialty meets these conditions. {} means that there is at least one Medicare specialty. */
  some?: InputMaybe<MedicareSpecialtyWhere>;
};

/** A sort key for Medicare specialties. Set exactly one field. Ties keep the default order; missing values come last. */
export type MedicareSpecialtyOrder =
  /** The Medicare specialty code, such as `08`. */
  { code: SortOrder; specialties?: never; title?: never; }
  |  /** The number of entries in `specialties`. */
  { code?: never; specialties: CountOrder; title?: never; }
  |  /** The name in the crosswalk. */
  { code?: never; specialties?: never; title: SortOrder; };

/** Conditions on Medicare specialties. All must hold; null, {}, and missing variables are ignored. */
export type MedicareSpecialtyWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MedicareSpecialtyWhere>>;
  /** The Medicare specialty code, such as `08`. */
  code?: InputMaybe<CodeFilter>;
  /** This must not hold. */
  not?: InputMaybe<MedicareSpecialtyWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<MedicareSpecialtyWhere>>;
  /** The specialties that enroll under this code. */
  specialties?: InputMaybe<SpecialtyListFilter>;
  /** The name in the crosswalk. */
  title?: InputMaybe<StringFilter>;
};

/** Conditions on a list of modifier assertions. All must hold. */
export type ModifierAssertionListFilter = {
  /** How many modifier assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every modifier assertion meets these conditions. True if there are no modifier assertions. */
  every?: InputMaybe<ModifierAssertionWhere>;
  /** No modifier assertion meets these conditions. {} means that there are no modifier assertions. */
  none?: InputMaybe<ModifierAssertionWhere>;
  /** At least one modifier assertion meets these conditions. {} means that there is at least one modifier assertion. */
  some?: InputMaybe<ModifierAssertionWhere>;
};

/** Conditions on modifier assertions. All must hold; null, {}, and missing variables are ignored. */
export type ModifierAssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ModifierAssertionWhere>>;
  /** How commonly the modifier is used. */
  applicability?: InputMaybe<ApplicabilityFilter>;
  /** What the modifier applies to. */
  appliesTo?: InputMaybe<AppliesToFilter>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  not?: InputMaybe<ModifierAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ModifierAssertionWhere>>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
};

/** A way to group modifiers. */
export type ModifierGrouping =
  /** CPT for numeric modifiers, HCPCS2 for modifiers with letters. */
  | 'SYSTEM';

/** Conditions on a list of modifiers. All must hold. */
export type ModifierListFilter = {
  /** How many modifiers there are. */
  count?: InputMaybe<IntFilter>;
  /** Every modifier meets these conditions. True if there are no modifiers. */
  every?: InputMaybe<ModifierWhere>;
  /** No modifier meets these conditions. {} means that there are no modifiers. */
  none?: InputMaybe<ModifierWhere>;
  /** At least one modifier meets these conditions. {} means that there is at least one modifier. */
  some?: InputMaybe<ModifierWhere>;
};

/** A sort key for modifiers. Set exactly one field. Ties keep the default order; missing values come last. */
export type ModifierOrder =
  /** The code, as published. */
  { code: SortOrder; coverageGroups?: never; display?: never; procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { code?: never; coverageGroups: CountOrder; display?: never; procedures?: never; }
  |  /** The short name. */
  { code?: never; coverageGroups?: never; display: SortOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { code?: never; coverageGroups?: never; display?: never; procedures: CountOrder; };

/** Conditions on the relationship between a fee schedule entry and a modifier. All must hold; null, {}, and missing variables are ignored. */
export type ModifierRowWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ModifierRowWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<ModifierRowWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ModifierRowWhere>>;
};

/** A way to group modifiers linked to a procedure. */
export type ModifierUseGrouping =
  /** How commonly the modifier is used, from all documents. */
  | 'APPLICABILITY'
  /** What the modifier applies to, from all documents. */
  | 'APPLIES_TO'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** CPT for numeric modifiers, HCPCS2 for modifiers with letters. */
  | 'SYSTEM';

/** A sort key for modifiers linked to a procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type ModifierUseOrder =
  /** How commonly the modifier is used, from all documents. */
  { applicability: SortOrder; assertions?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** The number of entries in `assertions`. */
  { applicability?: never; assertions: CountOrder; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** The code, as published. */
  { applicability?: never; assertions?: never; code: SortOrder; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { applicability?: never; assertions?: never; code?: never; coverageGroups: CountOrder; display?: never; documents?: never; procedures?: never; }
  |  /** The short name. */
  { applicability?: never; assertions?: never; code?: never; coverageGroups?: never; display: SortOrder; documents?: never; procedures?: never; }
  |  /** The number of entries in `documents`. */
  { applicability?: never; assertions?: never; code?: never; coverageGroups?: never; display?: never; documents: CountOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { applicability?: never; assertions?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures: CountOrder; };

/** Conditions on the relationship between a modifier and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type ModifierUseWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ModifierUseWhere>>;
  /** How commonly the modifier is used, from all documents. At least one must match. */
  applicability?: InputMaybe<ApplicabilityFilter>;
  /** What the modifier applies to, from all documents. At least one must match. */
  appliesTo?: InputMaybe<AppliesToFilter>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<ModifierAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<ModifierUseWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ModifierUseWhere>>;
};

/** Conditions on modifiers. All must hold; null, {}, and missing variables are ignored. */
export type ModifierWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  and?: InputMaybe<Array<ModifierWhere>>;
  /** The code, as published. */
  code?: InputMaybe<CodeFilter>;
  /** The groups of Medicare coverage documents that list this modifier, with the table that states it. */
  coverageGroups?: InputMaybe<CoverageGroupListFilter>;
  /** The short name. */
  display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<ModifierWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ModifierWhere>>;
  /** Procedures for which documents list this modifier. */
  procedures?: InputMaybe<ProcedureListFilter>;
  /** CPT for numeric modifiers, HCPCS2 for modifiers with letters. */
  system?: InputMaybe<CodeSystemFilter>;
};

/** A way to group MS-DRGs. */
export type MsDrgGrouping =
  /** The edition, by its fiscal year, such as `FY2026`, which is from October 2025 to September 2026. */
  | 'EDITION'
  /** The major diagnostic category, such as `08`. */
  | 'MDC'
  /** Whether a transfer to post-acute care is paid per day. */
  | 'POST_ACUTE_TRANSFER'
  /** Whether such transfers are paid by the special method. */
  | 'SPECIAL_PAY'
  /** Whether the group is medical or surgical. */
  | 'TYPE';

/** A sort key for MS-DRGs. Set exactly one field. Ties keep the default order; missing values come last. */
export type MsDrgOrder =
  /** The arithmetic mean length of stay in days. */
  { arithmeticMeanStay: SortOrder; edition?: never; geometricMeanStay?: never; mdc?: never; number?: never; title?: never; uncappedWeight?: never; weight?: never; }
  |  /** The edition, by its fiscal year, such as `FY2026`, which is from October 2025 to September 2026. */
  { arithmeticMeanStay?: never; edition: SortOrder; geometricMeanStay?: never; mdc?: never; number?: never; title?: never; uncappedWeight?: never; weight?: never; }
  |  /** The geometric mean length of stay in days. */
  { arithmeticMeanStay?: never; edition?: never; geometricMeanStay: SortOrder; mdc?: never; number?: never; title?: never; uncappedWeight?: never; weight?: never; }
  |  /** The major diagnostic category, such as `08`. */
  { arithmeticMeanStay?: never; edition?: never; geometricMeanStay?: never; mdc: SortOrder; number?: never; title?: never; uncappedWeight?: never; weight?: never; }
  |  /** The number in three digits, such as `047`. */
  { arithmeticMeanStay?: never; edition?: never; geometricMeanStay?: never; mdc?: never; number: SortOrder; title?: never; uncappedWeight?: never; weight?: never; }
  |  /** The title, as published. */
  { arithmeticMeanStay?: never; edition?: never; geometricMeanStay?: never; mdc?: never; number?: never; title: SortOrder; uncappedWeight?: never; weight?: never; }
  |  /** The relative weight before the cap. */
  { arithmeticMeanStay?: never; edition?: never; geometricMeanStay?: never; mdc?: never; number?: never; title?: never; uncappedWeight: SortOrder; weight?: never; }
  |  /** The relative weight, after the 10% cap on decreases. */
  { arithmeticMeanStay?: never; edition?: never; geometricMeanStay?: never; mdc?: never; number?: never; title?: never; uncappedWeight?: never; weight: SortOrder; };

/** Whether an MS-DRG is medical or surgical. */
export type MsDrgType =
  /** Assigned by diagnosis. */
  | 'MEDICAL'
  /** Assigned by an operation. */
  | 'SURGICAL';

/** Conditions on a value of `MsDrgType`. All must hold. */
export type MsDrgTypeFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<MsDrgType>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<MsDrgType>>;
};

/** Conditions on MS-DRGs. All must hold; null, {}, and missing variables are ignored. */
export type MsDrgWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<MsDrgWhere>>;
  /** The arithmetic mean length of stay in days. */
  arithmeticMeanStay?: InputMaybe<FloatFilter>;
  /** The edition, by its fiscal year, such as `FY2026`, which is from October 2025 to September 2026. */
  edition?: InputMaybe<StringFilter>;
  /** The geometric mean length of stay in days. */
  geometricMeanStay?: InputMaybe<FloatFilter>;
  /** The major diagnostic category, such as `08`. */
  mdc?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<MsDrgWhere>;
  /** The number in three digits, such as `047`. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<MsDrgWhere>>;
  /** Whether a transfer to post-acute care is paid per day. */
  postAcuteTransfer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether such transfers are paid by the special method. */
  specialPay?: InputMaybe<Scalars['Boolean']['input']>;
  /** The title, as published. */
  title?: InputMaybe<StringFilter>;
  /** Whether the group is medical or surgical. */
  type?: InputMaybe<MsDrgTypeFilter>;
  /** The relative weight before the cap. */
  uncappedWeight?: InputMaybe<FloatFilter>;
  /** The relative weight, after the 10% cap on decreases. */
  weight?: InputMaybe<FloatFilter>;
};

/** What units are compared with the limit of an MUE: its adjudication indicator. */
export type MueAdjudication =
  /** 3: all units of the day. More can be paid if the record shows that they were medically necessary. */
  | 'DATE_OF_SERVICE_CLINICAL'
  /** 2: all units of the day. The limit follows from policy, such as the code's definition, and has no exceptions. */
  | 'DATE_OF_SERVICE_POLICY'
  /** 1: the units of each claim line. The same code on another line, with a modifier, has its own limit. */
  | 'LINE';

/** Conditions on a value of `MueAdjudication`. All must hold. */
export type MueAdjudicationFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<MueAdjudication>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<MueAdjudication>>;
};

/** Whether codes could be checked for edits. */
export type NcciCheckOutcome =
  /** All of them. */
  | 'CHECKED'
  /** None of them. That does not mean that there are no edits. */
  | 'NO_DATA'
  /** Some of them: see `codesWithoutData`. */
  | 'PARTLY_CHECKED';

/** A way to group NCCI editions. */
export type NcciEditionGrouping =
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  | 'EDITION'
  /** The kind of edits. */
  | 'KIND'
  /** Whose claims it is for. */
  | 'SETTING'
  /** Whether the file has the whole edition. */
  | 'WHOLE';

/** A sort key for NCCI editions. Set exactly one field. Ties keep the default order; missing values come last. */
export type NcciEditionOrder =
  /** How many of them have not been deleted. */
  { activeCount: SortOrder; count?: never; edition?: never; validFrom?: never; validTo?: never; }
  |  /** How many edits it has. */
  { activeCount?: never; count: SortOrder; edition?: never; validFrom?: never; validTo?: never; }
  |  /** The edition, by the first month of its quarter, such as `2024-07`. */
  { activeCount?: never; count?: never; edition: SortOrder; validFrom?: never; validTo?: never; }
  |  /** The first date of service that it can judge. */
  { activeCount?: never; count?: never; edition?: never; validFrom: SortOrder; validTo?: never; }
  |  /** The last date of service that it can judge: the last day of its quarter. */
  { activeCount?: never; count?: never; edition?: never; validFrom?: never; validTo: SortOrder; };

/** Conditions on NCCI editions. All must hold; null, {}, and missing variables are ignored. */
export type NcciEditionWhere = {
  /** How many of them have not been deleted. */
  activeCount?: InputMaybe<IntFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<NcciEditionWhere>>;
  /** How many edits it has. */
  count?: InputMaybe<IntFilter>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  edition?: InputMaybe<StringFilter>;
  /** The kind of edits. */
  kind?: InputMaybe<NcciKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<NcciEditionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<NcciEditionWhere>>;
  /** Whose claims it is for. */
  setting?: InputMaybe<NcciSettingFilter>;
  /** The first date of service that it can judge. */
  validFrom?: InputMaybe<DateFilter>;
  /** The last date of service that it can judge: the last day of its quarter. */
  validTo?: InputMaybe<DateFilter>;
  /** Whether the file has the whole edition. */
  whole?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The kind of NCCI edits. */
export type NcciKind =
  /** Add-on codes: codes that are paid only together with a primary procedure. */
  | 'ADD_ON'
  /** Medically unlikely edits: the most units of a code. */
  | 'MUE'
  /** Procedure-to-procedure edits: pairs of codes that are not paid together. */
  | 'PTP';

/** Conditions on a value of `NcciKind`. All must hold. */
export type NcciKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<NcciKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<NcciKind>>;
};

/** Who bills. NCCI has separate edits for each. */
export type NcciSetting =
  /** Suppliers of durable medical equipment (DME). */
  | 'DME_SUPPLIER'
  /** Outpatient hospital services. */
  | 'OUTPATIENT_HOSPITAL'
  /** Practitioners, and ambulatory surgical centers. */
  | 'PRACTITIONER';

/** Conditions on a value of `NcciSetting`. All must hold. */
export type NcciSettingFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<NcciSetting>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<NcciSetting>>;
};

/** A way to group OPPS entries. */
export type OppsEntryGrouping =
  /** The ambulatory payment classification (APC), such as `5521`. */
  | 'APC'
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  | 'EDITION'
  /** The status indicator, as published: whether and how the service is paid. */
  | 'STATUS_INDICATOR';

/** Conditions on a list of OPPS entries. All must hold. */
export type OppsEntryListFilter = {
  /** How many OPPS entries there are. */
  count?: InputMaybe<IntFilter>;
  /** Every OPPS entry meets these conditions. True if there are no OPPS entries. */
  every?: InputMaybe<OppsEntryWhere>;
  /** No OPPS entry meets these conditions. {} means that there are no OPPS entries. */
  none?: InputMaybe<OppsEntryWhere>;
  /** At least one OPPS entry meets these conditions. {} means that there is at least one OPPS entry. */
  some?: InputMaybe<OppsEntryWhere>;
};

/** A sort key for OPPS entries. Set exactly one field. Ties keep the default order; missing values come last. */
export type OppsEntryOrder =
  /** The ambulatory payment classification (APC), such as `5521`. */
  { apc: SortOrder; edition?: never; paymentRate?: never; procedures?: never; relativeWeight?: never; statusIndicator?: never; }
  |  /** The edition, by the first month of its quarter, such as `2026-04`. */
  { apc?: never; edition: SortOrder; paymentRate?: never; procedures?: never; relativeWeight?: never; statusIndicator?: never; }
  |  /** The payment rate in dollars. */
  { apc?: never; edition?: never; paymentRate: SortOrder; procedures?: never; relativeWeight?: never; statusIndicator?: never; }
  |  /** The number of entries in `procedures`. */
  { apc?: never; edition?: never; paymentRate?: never; procedures: CountOrder; relativeWeight?: never; statusIndicator?: never; }
  |  /** The relative weight. */
  { apc?: never; edition?: never; paymentRate?: never; procedures?: never; relativeWeight: SortOrder; statusIndicator?: never; }
  |  /** The status indicator, as published: whether and how the service is paid. */
  { apc?: never; edition?: never; paymentRate?: never; procedures?: never; relativeWeight?: never; statusIndicator: SortOrder; };

/** Conditions on OPPS entries. All must hold; null, {}, and missing variables are ignored. */
export type OppsEntryWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<OppsEntryWhere>>;
  /** The ambulatory payment classification (APC), such as `5521`. */
  apc?: InputMaybe<StringFilter>;
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<OppsEntryWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<OppsEntryWhere>>;
  /** The payment rate in dollars. */
  paymentRate?: InputMaybe<FloatFilter>;
  /** The procedures with this status indicator and payment. */
  procedures?: InputMaybe<ProcedureListFilter>;
  /** The relative weight. */
  relativeWeight?: InputMaybe<FloatFilter>;
  /** The status indicator, as published: whether and how the service is paid. */
  statusIndicator?: InputMaybe<StringFilter>;
};

/** Conditions on a list of payer assertions. All must hold. */
export type PayerAssertionListFilter = {
  /** How many payer assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every payer assertion meets these conditions. True if there are no payer assertions. */
  every?: InputMaybe<PayerAssertionWhere>;
  /** No payer assertion meets these conditions. {} means that there are no payer assertions. */
  none?: InputMaybe<PayerAssertionWhere>;
  /** At least one payer assertion meets these conditions. {} means that there is at least one payer assertion. */
  some?: InputMaybe<PayerAssertionWhere>;
};

/** Conditions on payer assertions. All must hold; null, {}, and missing variables are ignored. */
export type PayerAssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PayerAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  not?: InputMaybe<PayerAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<PayerAssertionWhere>>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
  /** How the document mentions the payer. */
  strength?: InputMaybe<AssertionStrengthFilter>;
};

/** A way to group payers. */
export type PayerGrouping =
  /** The kind of payer. */
  | 'KIND';

/** The kind of a payer. */
export type PayerKind =
  /** A Blue Cross Blue Shield plan. */
  | 'BLUE'
  /** A commercial insurer. */
  | 'COMMERCIAL'
  /** A public program, such as Medicare. */
  | 'PUBLIC';

/** Conditions on a value of `PayerKind`. All must hold. */
export type PayerKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<PayerKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<PayerKind>>;
};

/** Conditions on a list of payers. All must hold. */
export type PayerListFilter = {
  /** How many payers there are. */
  count?: InputMaybe<IntFilter>;
  /** Every payer meets these conditions. True if there are no payers. */
  every?: InputMaybe<PayerWhere>;
  /** No payer meets these conditions. {} means that there are no payers. */
  none?: InputMaybe<PayerWhere>;
  /** At least one payer meets these conditions. {} means that there is at least one payer. */
  some?: InputMaybe<PayerWhere>;
};

/** A way to group payers linked to a procedure. */
export type PayerMentionGrouping =
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The kind of payer. */
  | 'KIND'
  /** How documents mention the payer for the procedure, which is not coverage. */
  | 'STRENGTH';

/** A sort key for payers linked to a procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type PayerMentionOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; documents?: never; kind?: never; name?: never; procedures?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; documents: CountOrder; kind?: never; name?: never; procedures?: never; }
  |  /** The kind of payer. */
  { assertions?: never; documents?: never; kind: SortOrder; name?: never; procedures?: never; }
  |  /** The name of the payer. */
  { assertions?: never; documents?: never; kind?: never; name: SortOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { assertions?: never; documents?: never; kind?: never; name?: never; procedures: CountOrder; };

/** Conditions on the relationship between a payer and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type PayerMentionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PayerMentionWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<PayerAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<PayerMentionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<PayerMentionWhere>>;
  /** How documents mention the payer for the procedure, which is not coverage. At least one must match. */
  strength?: InputMaybe<AssertionStrengthFilter>;
};

/** A sort key for payers. Set exactly one field. Ties keep the default order; missing values come last. */
export type PayerOrder =
  /** The kind of payer. */
  { kind: SortOrder; name?: never; procedures?: never; }
  |  /** The name of the payer. */
  { kind?: never; name: SortOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { kind?: never; name?: never; procedures: CountOrder; };

/** Conditions on payers. All must hold; null, {}, and missing variables are ignored. */
export type PayerWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PayerWhere>>;
  /** The kind of payer. */
  kind?: InputMaybe<PayerKindFilter>;
  /** The name of the payer. */
  name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<PayerWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<PayerWhere>>;
  /** Procedures for which documents mention this payer. */
  procedures?: InputMaybe<ProcedureListFilter>;
};

/** How a place of service compares with a site of service. */
export type PlaceEquivalence =
  /** The two overlap: there is no place of service code for exactly this site. */
  | 'INEXACT'
  /** The site includes this place of service, and others. */
  | 'NARROWER';

/** Conditions on the relationship between a place of service and a site of service. All must hold; null, {}, and missing variables are ignored. */
export type PlaceFitWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PlaceFitWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<PlaceFitWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<PlaceFitWhere>>;
};

/** A sort key for places of service. Set exactly one field. Ties keep the default order; missing values come last. */
export type PlaceOfServiceOrder =
  /** The code, as published. */
  { code: SortOrder; display?: never; }
  |  /** The name, such as `On Campus-Outpatient Hospital`. */
  { code?: never; display: SortOrder; };

/** Conditions on places of service. All must hold; null, {}, and missing variables are ignored. */
export type PlaceOfServiceWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PlaceOfServiceWhere>>;
  /** The code, as published. */
  code?: InputMaybe<CodeFilter>;
  /** The name, such as `On Campus-Outpatient Hospital`. */
  display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<PlaceOfServiceWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<PlaceOfServiceWhere>>;
};

/** The category of a procedure code. */
export type ProcedureCategory =
  /** CPT Category I: established procedures and services. */
  | 'CPT_I'
  /** CPT Category II: performance measurement codes, four digits and an F. */
  | 'CPT_II'
  /** CPT Category III: temporary codes for emerging technology, four digits and a T. */
  | 'CPT_III'
  /** HCPCS Level II. */
  | 'HCPCS2';

/** Conditions on a value of `ProcedureCategory`. All must hold. */
export type ProcedureCategoryFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<ProcedureCategory>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<ProcedureCategory>>;
};

/** A sort key for procedures linked to a category. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureCategoryMembershipOrder =
  /** The number of entries in `categories`. */
  { categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The code, as published. */
  { categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /**
   * The first date of service for which the code is in the category; a category of the same classification with a later date takes
   * its place.
   */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom: SortOrder; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers: CountOrder; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers: CountOrder; related?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related: CountOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; effectiveFrom?: never; modifiers?: never; payers?: never; related?: never; specialties: CountOrder; };

/** The component of a service that is billed in components. */
export type ProcedureComponent =
  /** Taking the images. */
  | 'ACQUISITION'
  /** Computing the result. */
  | 'ASSESSMENT'
  /** All components together. */
  | 'GLOBAL'
  /** Reading the result and writing the report. */
  | 'INTERPRETATION'
  /** Fetching and sending the data. */
  | 'RETRIEVAL';

/** Conditions on a value of `ProcedureComponent`. All must hold. */
export type ProcedureComponentFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<ProcedureComponent>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<ProcedureComponent>>;
};

/** A way to group procedures. */
export type ProcedureGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** The code system. */
  | 'SYSTEM';

/** A way to group procedures linked to a diagnosis. */
export type ProcedureIndicationGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The roles that documents give the diagnosis for the procedure. */
  | 'ROLE'
  /** The code system. */
  | 'SYSTEM';

/** A sort key for procedures linked to a diagnosis. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureIndicationOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The code, as published. */
  { assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers: CountOrder; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers: CountOrder; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related: CountOrder; role?: never; specialties?: never; }
  |  /** The roles that documents give the diagnosis for the procedure. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role: SortOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties: CountOrder; };

/** A way to group procedures linked to a diagnosis. */
export type ProcedureInheritedIndicationGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The roles that documents give the listed code for the procedure. */
  | 'ROLE'
  /** The code that documents name: the diagnosis itself, or else the nearest header above it that they name. */
  | 'STATED_FOR'
  /** The code system. */
  | 'SYSTEM';

/** A sort key for procedures linked to a diagnosis. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureInheritedIndicationOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The code, as published. */
  { assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers: CountOrder; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers: CountOrder; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related: CountOrder; role?: never; specialties?: never; }
  |  /** The roles that documents give the listed code for the procedure. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role: SortOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties: CountOrder; };

/** Conditions on a list of procedures. All must hold. */
export type ProcedureListFilter = {
  /** How many procedures there are. */
  count?: InputMaybe<IntFilter>;
  /** Every procedure meets these conditions. True if there are no procedures. */
  every?: InputMaybe<ProcedureWhere>;
  /** No procedure meets these conditions. {} means that there are no procedures. */
  none?: InputMaybe<ProcedureWhere>;
  /** At least one procedure meets these conditions. {} means that there is at least one procedure. */
  some?: InputMaybe<ProcedureWhere>;
};

/** A way to group procedures linked to a modifier. */
export type ProcedureModifierUseGrouping =
  /** How commonly the modifier is used, from all documents. */
  | 'APPLICABILITY'
  /** What the modifier applies to, from all documents. */
  | 'APPLIES_TO'
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The code system. */
  | 'SYSTEM';

/** A sort key for procedures linked to a modifier. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureModifierUseOrder =
  /** How commonly the modifier is used, from all documents. */
  { applicability: SortOrder; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `assertions`. */
  { applicability?: never; assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { applicability?: never; assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { applicability?: never; assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The code, as published. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers: CountOrder; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers: CountOrder; related?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related: CountOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { applicability?: never; assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties: CountOrder; };

/** A sort key for procedures. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureOrder =
  /** The number of entries in `categories`. */
  { categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The code, as published. */
  { categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; modifiers: CountOrder; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; modifiers?: never; payers: CountOrder; related?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; modifiers?: never; payers?: never; related: CountOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; modifiers?: never; payers?: never; related?: never; specialties: CountOrder; };

/** A way to group procedures linked to a payer. */
export type ProcedurePayerMentionGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** How documents mention the payer for the procedure, which is not coverage. */
  | 'STRENGTH'
  /** The code system. */
  | 'SYSTEM';

/** A sort key for procedures linked to a payer. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedurePayerMentionOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The code, as published. */
  { assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers: CountOrder; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers: CountOrder; related?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related: CountOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties: CountOrder; };

/** A way to group procedures linked to a service type, a site of service, a clinical scenario, or a workflow step. */
export type ProcedureServiceDetailGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The code system. */
  | 'SYSTEM';

/** A sort key for procedures linked to a service type, a site of service, a clinical scenario, or a workflow step. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureServiceDetailOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The code, as published. */
  { assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers: CountOrder; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers: CountOrder; related?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related: CountOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; specialties: CountOrder; };

/** A way to group procedures linked to a specialty. */
export type ProcedureSpecialtyUseGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The roles that documents give the specialty for the procedure. */
  | 'ROLE'
  /** The code system. */
  | 'SYSTEM';

/** A sort key for procedures linked to a specialty. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureSpecialtyUseOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The code, as published. */
  { assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; modifiers?: never; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers: CountOrder; payers?: never; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers: CountOrder; related?: never; role?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related: CountOrder; role?: never; specialties?: never; }
  |  /** The roles that documents give the specialty for the procedure. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role: SortOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; modifiers?: never; payers?: never; related?: never; role?: never; specialties: CountOrder; };

/** Conditions on procedures. All must hold; null, {}, and missing variables are ignored. */
export type ProcedureWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  and?: InputMaybe<Array<ProcedureWhere>>;
  /** The categories of published classifications that the procedure is in, such as its RBCS family. */
  categories?: InputMaybe<CodeCategoryListFilter>;
  /** CPT Category I, II, or III, or HCPCS Level II. */
  category?: InputMaybe<ProcedureCategoryFilter>;
  /** The code, as published. */
  code?: InputMaybe<CodeFilter>;
  /**
   * From one code to another, both included: `99202-99215`, `G0008-G0130`, `0554T-0558T`. Only codes that are written like the
   * ends are in the range: 99202-99215 has no codes with letters.
   */
  codeRange?: InputMaybe<Scalars['String']['input']>;
  /** Which component of a service this is, if the service is billed in components. */
  component?: InputMaybe<ProcedureComponentFilter>;
  /** The groups of Medicare coverage documents that list this procedure, with the table that states it. */
  coverageGroups?: InputMaybe<CoverageGroupListFilter>;
  /** The diagnoses that articles of some LCDs cover for this procedure, as one group. */
  derivedCoverage?: InputMaybe<CoverageGroupListFilter>;
  /** The diagnoses that articles of some LCDs list as not covered for this procedure, as one group. */
  derivedExclusions?: InputMaybe<CoverageGroupListFilter>;
  /** Diagnoses that documents list for this procedure. */
  diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The text shown for the code. */
  display?: InputMaybe<StringFilter>;
  /** The indicators and RVUs of the Medicare Physician Fee Schedule. */
  feeSchedule?: InputMaybe<FeeScheduleIndicatorsWhere>;
  /** Modifiers that documents list for this procedure, including those they call rare or not typical. */
  modifiers?: InputMaybe<ModifierListFilter>;
  /** This must not hold. */
  not?: InputMaybe<ProcedureWhere>;
  /** What Medicare pays hospitals for the procedure as an outpatient service (OPPS): one entry for each loaded edition. */
  oppsEntries?: InputMaybe<OppsEntryListFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ProcedureWhere>>;
  /** Payers that documents mention for this procedure. */
  payers?: InputMaybe<PayerListFilter>;
  /** Procedures that documents list as related to this one. */
  related?: InputMaybe<ProcedureListFilter>;
  /** Procedures for which documents list this one as related. */
  relatedFrom?: InputMaybe<ProcedureListFilter>;
  /** Specialties that documents list for this procedure, and what each does. */
  specialties?: InputMaybe<SpecialtyListFilter>;
  /** The code system. */
  system?: InputMaybe<CodeSystemFilter>;
};

/** A way to group sets of PTP edits. */
export type PtpEditSetGrouping =
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  | 'EDITION'
  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies; 9: the edit never was in effect. */
  | 'MODIFIER_INDICATOR'
  /** Why there is an edit, in the words of NCCI. */
  | 'RATIONALE'
  /** Whose claims the edits are for. */
  | 'SETTING';

/** A sort key for sets of PTP edits. Set exactly one field. Ties keep the default order; missing values come last. */
export type PtpEditSetOrder =
  /** The number of entries in `columnOne`. */
  { columnOne: CountOrder; columnTwo?: never; count?: never; deletedOn?: never; edition?: never; effectiveFrom?: never; modifierIndicator?: never; rationale?: never; }
  |  /** The number of entries in `columnTwo`. */
  { columnOne?: never; columnTwo: CountOrder; count?: never; deletedOn?: never; edition?: never; effectiveFrom?: never; modifierIndicator?: never; rationale?: never; }
  |  /** How many edits there are in the set: column 1 codes times column 2 codes. */
  { columnOne?: never; columnTwo?: never; count: SortOrder; deletedOn?: never; edition?: never; effectiveFrom?: never; modifierIndicator?: never; rationale?: never; }
  |  /** The deletion date: the last date of service that the edits applied to. */
  { columnOne?: never; columnTwo?: never; count?: never; deletedOn: SortOrder; edition?: never; effectiveFrom?: never; modifierIndicator?: never; rationale?: never; }
  |  /** The edition, by the first month of its quarter, such as `2024-07`. */
  { columnOne?: never; columnTwo?: never; count?: never; deletedOn?: never; edition: SortOrder; effectiveFrom?: never; modifierIndicator?: never; rationale?: never; }
  |  /** The first date of service that the edits apply to. */
  { columnOne?: never; columnTwo?: never; count?: never; deletedOn?: never; edition?: never; effectiveFrom: SortOrder; modifierIndicator?: never; rationale?: never; }
  |  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies; 9: the edit never was in effect. */
  { columnOne?: never; columnTwo?: never; count?: never; deletedOn?: never; edition?: never; effectiveFrom?: never; modifierIndicator: SortOrder; rationale?: never; }
  |  /** Why there is an edit, in the words of NCCI. */
  { columnOne?: never; columnTwo?: never; count?: never; deletedOn?: never; edition?: never; effectiveFrom?: never; modifierIndicator?: never; rationale: SortOrder; };

/** Conditions on sets of PTP edits. All must hold; null, {}, and missing variables are ignored. */
export type PtpEditSetWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<PtpEditSetWhere>>;
  /** The column 1 codes: each is paid. */
  columnOne?: InputMaybe<ProcedureListFilter>;
  /** The column 2 codes: each is not paid together with a column 1 code. */
  columnTwo?: InputMaybe<ProcedureListFilter>;
  /** How many edits there are in the set: column 1 codes times column 2 codes. */
  count?: InputMaybe<IntFilter>;
  /** The deletion date: the last date of service that the edits applied to. */
  deletedOn?: InputMaybe<DateFilter>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  edition?: InputMaybe<StringFilter>;
  /** The first date of service that the edits apply to. */
  effectiveFrom?: InputMaybe<DateFilter>;
  /**
   * The dates of the edits allow this date of service. An edition without effective dates has only deletion dates: it says nothing
   * about days before its quarter.
   */
  inEffectOn?: InputMaybe<Scalars['Date']['input']>;
  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies; 9: the edit never was in effect. */
  modifierIndicator?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<PtpEditSetWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<PtpEditSetWhere>>;
  /** Why there is an edit, in the words of NCCI. */
  rationale?: InputMaybe<StringFilter>;
  /** Whose claims the edits are for. */
  setting?: InputMaybe<NcciSettingFilter>;
};

/** Conditions on the relationship between a CCSR category and a document. All must hold; null, {}, and missing variables are ignored. */
export type ReferenceWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ReferenceWhere>>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<ReferenceWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ReferenceWhere>>;
};

/** Conditions on a list of relation assertions. All must hold. */
export type RelationAssertionListFilter = {
  /** How many relation assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every relation assertion meets these conditions. True if there are no relation assertions. */
  every?: InputMaybe<RelationAssertionWhere>;
  /** No relation assertion meets these conditions. {} means that there are no relation assertions. */
  none?: InputMaybe<RelationAssertionWhere>;
  /** At least one relation assertion meets these conditions. {} means that there is at least one relation assertion. */
  some?: InputMaybe<RelationAssertionWhere>;
};

/** Conditions on relation assertions. All must hold; null, {}, and missing variables are ignored. */
export type RelationAssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<RelationAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** How the second procedure is related to the first. */
  kind?: InputMaybe<RelationKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<RelationAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<RelationAssertionWhere>>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
};

/** A way to group procedures linked to another procedure. */
export type RelationGrouping =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  | 'CATEGORY'
  /** Which component of a service this is, if the service is billed in components. */
  | 'COMPONENT'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The kinds of relation that documents give for this pair. */
  | 'KIND'
  /** The code system. */
  | 'SYSTEM';

/** How another procedure is related to the first one, according to a document. */
export type RelationKind =
  /** Performed instead of it, or before or after it. */
  | 'ALTERNATIVE_OR_ADJUNCT'
  /** Another technique for the same purpose. */
  | 'ALTERNATIVE_TECHNIQUE'
  /** Provides its images. */
  | 'IMAGE_ACQUISITION'
  /** Often performed together with it. */
  | 'IN_CONJUNCTION'
  /** May occur in the same clinical episode; not a substitute. */
  | 'SAME_EPISODE'
  /** The document does not say. */
  | 'UNSPECIFIED';

/** Conditions on a value of `RelationKind`. All must hold. */
export type RelationKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<RelationKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<RelationKind>>;
};

/** A sort key for procedures linked to another procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type RelationOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; categories: CountOrder; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { assertions?: never; categories?: never; category: SortOrder; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The code, as published. */
  { assertions?: never; categories?: never; category?: never; code: SortOrder; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups: CountOrder; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses: CountOrder; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The text shown for the code. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display: SortOrder; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents: CountOrder; kind?: never; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The kinds of relation that documents give for this pair. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind: SortOrder; modifiers?: never; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers: CountOrder; payers?: never; related?: never; specialties?: never; }
  |  /** The number of entries in `payers`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers: CountOrder; related?: never; specialties?: never; }
  |  /** The number of entries in `related`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related: CountOrder; specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { assertions?: never; categories?: never; category?: never; code?: never; coverageGroups?: never; diagnoses?: never; display?: never; documents?: never; kind?: never; modifiers?: never; payers?: never; related?: never; specialties: CountOrder; };

/** Conditions on the relationship between two procedures. All must hold; null, {}, and missing variables are ignored. */
export type RelationWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<RelationWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<RelationAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** The kinds of relation that documents give for this pair. At least one must match. */
  kind?: InputMaybe<RelationKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<RelationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<RelationWhere>>;
};

/**
 * A type of relationship. Paths follow relationships in either direction. By default they follow the types before `ABOUT`, which
 * say how codes relate; those from `ABOUT` on say where statements come from, which codes may be billed together, or how they
 * are paid and classified, and are followed only if `via` names them.
 */
export type RelationshipType =
  /** From an assertion to a node that it is about. */
  | 'ABOUT'
  /** From a coverage document to a procedure that it addresses. */
  | 'ADDRESSES'
  /** From a rule about an add-on code to a primary code. */
  | 'ADD_ON_TO'
  /** From a discrepancy to a coverage document involved in it. */
  | 'BETWEEN'
  /** From a code to a change that a release made to it. */
  | 'CHANGED_BY'
  /** From a diagnosis to the one directly above. */
  | 'CHILD_OF'
  /** From a coverage document to a national coverage determination (NCD) that it cites. */
  | 'CITES_NCD'
  /** From a chapter, block, or diagnosis to a code also note. */
  | 'CODE_ALSO'
  /** From a chapter, block, or diagnosis to a code first note. */
  | 'CODE_FIRST'
  /** From a component of a procedure to the whole procedure. */
  | 'COMPONENT_OF'
  /** From a discrepancy to a code at fault. */
  | 'CONCERNS'
  /** From a procedure to a group of diagnoses that a derived list has for it, as covered. */
  | 'COVERED_WITH'
  /** From a specialty to a Medicare specialty that it enrolls under. */
  | 'ENROLLS_AS'
  /** From a discrepancy to the document that the assertion disagrees with. */
  | 'EVIDENCED_BY'
  /** From a chapter, block, or diagnosis to an Excludes1 note. */
  | 'EXCLUDES1'
  /** From a chapter, block, or diagnosis to an Excludes2 note. */
  | 'EXCLUDES2'
  /** From such a list to a principal diagnosis in it. */
  | 'EXCLUDES_PRINCIPAL'
  /** From an add-on code to a rule about it. */
  | 'HAS_ADD_ON_RULE'
  /** From a local coverage determination (LCD) to its billing and coding article. */
  | 'HAS_ARTICLE'
  /** From a CC or MCC to the list of principal diagnoses with which it does not count. */
  | 'HAS_CC_EXCLUSIONS'
  /** From a diagnosis to the list of all CCs or all MCCs. */
  | 'HAS_CC_LEVEL'
  /** From a procedure to a set of PTP edits that it is the column 1 code of. */
  | 'HAS_EDITS'
  /** From a clinical scenario to a clinical factor. */
  | 'HAS_FACTOR'
  /** From a procedure to its fee schedule entry. */
  | 'HAS_FEE_SCHEDULE'
  /** From a document to a gap in it. */
  | 'HAS_GAP'
  /** From a coverage document to one of its groups of codes. */
  | 'HAS_GROUP'
  /** From a fee schedule entry to a modifier that has its own row. */
  | 'HAS_MODIFIER_ROW'
  /** From a payer to a policy of its own. */
  | 'HAS_POLICY'
  /** From a procedure to its service type. */
  | 'HAS_SERVICE_TYPE'
  /** From a procedure to a workflow step. */
  | 'HAS_STEP'
  /** From a procedure to its unit limit. */
  | 'HAS_UNIT_LIMIT'
  /** From a hierarchical condition category (HCC) to a less severe one that does not count together with it. */
  | 'HCC_OVERRIDES'
  /** From a procedure to a clinical scenario that illustrates it. */
  | 'ILLUSTRATED_BY'
  /** From a set of PTP edits to a column 2 code. */
  | 'INCLUDES'
  /** From a procedure to a diagnosis that documents list for it. */
  | 'INDICATED_FOR'
  /** From a workflow step to a specialty's name. */
  | 'INVOLVES'
  /** From a category to its block. */
  | 'IN_BLOCK'
  /** From a code to its category in a classification. */
  | 'IN_CATEGORY'
  /** From a diagnosis to a CCSR category. */
  | 'IN_CCSR'
  /** From a block to its chapter. */
  | 'IN_CHAPTER'
  /** From a diagnosis to an HCC. */
  | 'IN_HCC'
  /** From a block to the block or chapter directly around it. */
  | 'LIES_IN'
  /** From a code to a list of codes without titles. */
  | 'LISTED_IN'
  /** From a group of a coverage document to a code that it lists. */
  | 'LISTS'
  /** From a site of service to a place of service code. */
  | 'MAPS_TO'
  /** From a diagnosis to an ICD-9-CM code, by the GEM in that direction. */
  | 'MAPS_TO_ICD9'
  /** From an ICD-9-CM code to a diagnosis, by the GEM in that direction. */
  | 'MAPS_TO_ICD10CM'
  /** From a procedure to a modifier that documents list for it. */
  | 'MAY_USE_MODIFIER'
  /** From a procedure to a payer that documents mention for it. A mention is not coverage. */
  | 'MENTIONED_PAYER'
  /** From an assertion to a specialty's name. */
  | 'NAMES'
  /** From a workflow step to the next one. */
  | 'NEXT'
  /** From a CC or MCC to a list of MS-DRGs in which it does not count. */
  | 'NOT_COUNTED_IN'
  /** From a procedure to a group of diagnoses that a derived list has for it, as not covered. */
  | 'NOT_COVERED_WITH'
  /** From a coverage document to a Medicare contractor that it is of. */
  | 'OF_CONTRACTOR'
  /** From a procedure to what Medicare pays hospitals for it (OPPS). */
  | 'PAID_UNDER_OPPS'
  /** From a procedure to a site of service where it is performed. */
  | 'PERFORMED_AT'
  /** From a procedure to a specialty that documents list for it. */
  | 'PERFORMED_BY'
  /** From a note to a chapter, block, or diagnosis that it names. */
  | 'POINTS_TO'
  /** From a discrepancy to an assertion involved in it. */
  | 'RAISED_BY'
  /** From a procedure to a procedure that documents list as related. */
  | 'RELATED_TO'
  /** From a coverage document to a related one. */
  | 'RELATED_TO_POLICY'
  /** From a code to its successor. */
  | 'REPLACED_BY'
  /** From a specialty's name to a specialty that it means. */
  | 'RESOLVES_TO'
  /** From an assertion to its document. */
  | 'STATED_IN'
  /** From a clinical factor to a diagnosis that codes it. */
  | 'SUGGESTS'
  /** From a discrepancy to a code that may be meant instead. */
  | 'SUGGESTS_INSTEAD'
  /** From a chapter, block, or diagnosis to a use additional code note. */
  | 'USE_ADDITIONAL';

/** A way to group changes. */
export type ReleaseChangeGrouping =
  /** The block that the code is in. */
  | 'BLOCK'
  /** The three-character category that the code is in. */
  | 'CATEGORY'
  /** The kind of change. */
  | 'CHANGE'
  /** The chapter that the code is in. */
  | 'CHAPTER'
  /** The release that made the change. */
  | 'RELEASE';

/** The kind of change that a release made to a code. */
export type ReleaseChangeKind =
  /** The code was added. */
  | 'ADDED'
  /** The code was a header and is now billable. */
  | 'BECAME_BILLABLE'
  /** The code got more specific codes below it and is no longer billable. */
  | 'BECAME_HEADER'
  /** The code was deleted. It can still be looked up. */
  | 'DELETED'
  /** The title was revised. */
  | 'REVISED';

/** Conditions on a value of `ReleaseChangeKind`. All must hold. */
export type ReleaseChangeKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<ReleaseChangeKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<ReleaseChangeKind>>;
};

/** Conditions on changes. All must hold; null, {}, and missing variables are ignored. */
export type ReleaseChangeWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ReleaseChangeWhere>>;
  /** The kind of change. */
  change?: InputMaybe<ReleaseChangeKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<ReleaseChangeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ReleaseChangeWhere>>;
  /** As in `DiagnosisWhere`: in this chapter, block, category, or code, or in a range of them. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** Conditions on releases. All must hold; null, {}, and missing variables are ignored. */
export type ReleaseWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ReleaseWhere>>;
  /** This must not hold. */
  not?: InputMaybe<ReleaseWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ReleaseWhere>>;
  /** The code system. */
  system?: InputMaybe<CodeSystemFilter>;
  /** The publisher's name for the release, such as `FY2025`. */
  version?: InputMaybe<StringFilter>;
};

/** The outcome for one text of a list. */
export type ResolutionStatus =
  /** The text may be any of several codes, or contains several. */
  | 'AMBIGUOUS'
  /** The text is a code, exactly as published; or the range of a block or chapter, with `node` and without `code`. */
  | 'EXACT'
  /** The text is a code, written another way, with a title or with modifiers. */
  | 'NORMALISED'
  /** The text matches no loaded code, or only a code that is known not to exist or that an unknown modifier follows. */
  | 'NOT_FOUND'
  /** The code is retired. */
  | 'RETIRED';

/** Where a word or phrase of a search matched, in order of weight. */
export type SearchField =
  /** What documents call the code, right or wrong. */
  | 'ASSERTED_LABEL'
  /** The code. */
  | 'CODE'
  /** A note, term, or title of a header above the code. */
  | 'HEADER'
  /** An includes note of a diagnosis, block, or chapter. */
  | 'INCLUDES'
  /** An inclusion term of a diagnosis. */
  | 'INCLUSION_TERM'
  /** The short title of a diagnosis. */
  | 'SHORT_TITLE'
  /** The display of a code, or the name or title of another node. */
  | 'TITLE';

/** How a word or phrase of a search matched. */
export type SearchMatchKind =
  /** The start of a code or word. Starts of words are tried only if few titles of the searched code systems have the word itself. */
  | 'BEGINNING'
  /** The same code. */
  | 'CODE'
  /** An everyday word, an abbreviation, a profession, or another synonym: `DXA` is bone densitometry, a urologist's field urology. */
  | 'SYNONYM'
  /** A similar spelling. Tried only if nothing has the word or starts with it. */
  | 'TYPO'
  /** The same word, or its plural. */
  | 'WORD';

/** Conditions on a list of service assertions. All must hold. */
export type ServiceAssertionListFilter = {
  /** How many service assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every service assertion meets these conditions. True if there are no service assertions. */
  every?: InputMaybe<ServiceAssertionWhere>;
  /** No service assertion meets these conditions. {} means that there are no service assertions. */
  none?: InputMaybe<ServiceAssertionWhere>;
  /** At least one service assertion meets these conditions. {} means that there is at least one service assertion. */
  some?: InputMaybe<ServiceAssertionWhere>;
};

/** Conditions on service assertions. All must hold; null, {}, and missing variables are ignored. */
export type ServiceAssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ServiceAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  not?: InputMaybe<ServiceAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ServiceAssertionWhere>>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
};

/** A way to group linked nodes. */
export type ServiceDetailGrouping =
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND';

/** A sort key for linked nodes. Set exactly one field. Ties keep the default order; missing values come last. */
export type ServiceDetailOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; documents?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; documents: CountOrder; };

/** Conditions on the relationship between a procedure and a service type. All must hold; null, {}, and missing variables are ignored. */
export type ServiceDetailWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<ServiceDetailWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<ServiceAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<ServiceDetailWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<ServiceDetailWhere>>;
};

/** How severe a discrepancy or finding is, most severe first. */
export type Severity =
  /** The code set contradicts it, or a claim with the code would be rejected. */
  | 'ERROR'
  /** Worth knowing. No action needed. */
  | 'INFO'
  /** It may mislead. What to do depends on the case. */
  | 'WARNING';

/** Conditions on a value of `Severity`. All must hold. */
export type SeverityFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<Severity>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<Severity>>;
};

/** A patient's sex. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** What procedures must share to be similar. */
export type SimilarityBasis =
  /** Diagnoses, specialties, and modifiers together. */
  | 'ALL'
  /** Diagnoses that documents list for them. */
  | 'DIAGNOSES'
  /** Modifiers that documents list for them. */
  | 'MODIFIERS'
  /** Specialties that documents list for them. */
  | 'SPECIALTIES';

/** The direction to sort in. */
export type SortOrder =
  /** Smallest first: 0 to 9, A to Z, oldest to newest, false before true. */
  | 'ASC'
  /** Largest first: 9 to 0, Z to A, newest to oldest, true before false. */
  | 'DESC';

/** A way to group documents. */
export type SourceDocumentGrouping =
  /** The kind of document. */
  | 'KIND'
  /** The publisher. */
  | 'PUBLISHER';

/** Conditions on a list of documents. All must hold. */
export type SourceDocumentListFilter = {
  /** How many documents there are. */
  count?: InputMaybe<IntFilter>;
  /** Every document meets these conditions. True if there are no documents. */
  every?: InputMaybe<SourceDocumentWhere>;
  /** No document meets these conditions. {} means that there are no documents. */
  none?: InputMaybe<SourceDocumentWhere>;
  /** At least one document meets these conditions. {} means that there is at least one document. */
  some?: InputMaybe<SourceDocumentWhere>;
};

/** A sort key for documents. Set exactly one field. Ties keep the default order; missing values come last. */
export type SourceDocumentOrder =
  /** The kind of document. */
  { kind: SortOrder; title?: never; }
  |  /** The title. */
  { kind?: never; title: SortOrder; };

/** Conditions on documents. All must hold; null, {}, and missing variables are ignored. */
export type SourceDocumentWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SourceDocumentWhere>>;
  /** The id, such as `DOC:article-0557t`. */
  id?: InputMaybe<StringFilter>;
  /** The kind of document. */
  kind?: InputMaybe<DocumentKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<SourceDocumentWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<SourceDocumentWhere>>;
  /** The publisher. */
  publisher?: InputMaybe<StringFilter>;
  /** The title. */
  title?: InputMaybe<StringFilter>;
  /** The release or edition. */
  version?: InputMaybe<StringFilter>;
};

/** Conditions on a list of specialty assertions. All must hold. */
export type SpecialtyAssertionListFilter = {
  /** How many specialty assertions there are. */
  count?: InputMaybe<IntFilter>;
  /** Every specialty assertion meets these conditions. True if there are no specialty assertions. */
  every?: InputMaybe<SpecialtyAssertionWhere>;
  /** No specialty assertion meets these conditions. {} means that there are no specialty assertions. */
  none?: InputMaybe<SpecialtyAssertionWhere>;
  /** At least one specialty assertion meets these conditions. {} means that there is at least one specialty assertion. */
  some?: InputMaybe<SpecialtyAssertionWhere>;
};

/** Conditions on specialty assertions. All must hold; null, {}, and missing variables are ignored. */
export type SpecialtyAssertionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SpecialtyAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** What the document calls the specialty. */
  namedAs?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<SpecialtyAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<SpecialtyAssertionWhere>>;
  /** What the specialty does with the procedure. At least one must match. */
  role?: InputMaybe<SpecialtyRoleFilter>;
  /** The heading above the statement. */
  section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  statement?: InputMaybe<StringFilter>;
};

/** A way to group specialties. */
export type SpecialtyGrouping =
  /** The classification, such as `Internal Medicine`. */
  | 'CLASSIFICATION'
  /** The provider grouping, such as `Allopathic & Osteopathic Physicians`. */
  | 'GROUPING'
  /** The section of the taxonomy. */
  | 'SECTION';

/** Conditions on a list of specialties. All must hold. */
export type SpecialtyListFilter = {
  /** How many specialties there are. */
  count?: InputMaybe<IntFilter>;
  /** Every specialty meets these conditions. True if there are no specialties. */
  every?: InputMaybe<SpecialtyWhere>;
  /** No specialty meets these conditions. {} means that there are no specialties. */
  none?: InputMaybe<SpecialtyWhere>;
  /** At least one specialty meets these conditions. {} means that there is at least one specialty. */
  some?: InputMaybe<SpecialtyWhere>;
};

/** A sort key for specialties. Set exactly one field. Ties keep the default order; missing values come last. */
export type SpecialtyOrder =
  /** The classification, such as `Internal Medicine`. */
  { classification: SortOrder; code?: never; display?: never; procedures?: never; specialization?: never; }
  |  /** The code, as published. */
  { classification?: never; code: SortOrder; display?: never; procedures?: never; specialization?: never; }
  |  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  { classification?: never; code?: never; display: SortOrder; procedures?: never; specialization?: never; }
  |  /** The number of entries in `procedures`. */
  { classification?: never; code?: never; display?: never; procedures: CountOrder; specialization?: never; }
  |  /** The specialization, such as `Hematology`. */
  { classification?: never; code?: never; display?: never; procedures?: never; specialization: SortOrder; };

/** What a specialty does with a procedure, according to a document. */
export type SpecialtyRole =
  /** Interprets the result. */
  | 'INTERPRETS'
  /** Is involved in a way that the document does not specify. */
  | 'INVOLVED'
  /** Orders the procedure. */
  | 'ORDERS'
  /** The document does not say. */
  | 'UNSPECIFIED'
  /** Uses the report. */
  | 'USES_REPORT';

/** Conditions on a value of `SpecialtyRole`. All must hold. */
export type SpecialtyRoleFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<SpecialtyRole>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<SpecialtyRole>>;
};

/** The section of the taxonomy that a code is in. */
export type SpecialtySection =
  /** Individuals, and groups of individuals. */
  | 'INDIVIDUAL'
  /** Organizations, such as hospitals, agencies, and suppliers. */
  | 'NON_INDIVIDUAL';

/** Conditions on a value of `SpecialtySection`. All must hold. */
export type SpecialtySectionFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<SpecialtySection>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<SpecialtySection>>;
};

/** A way to group specialties linked to a procedure. */
export type SpecialtyUseGrouping =
  /** The classification, such as `Internal Medicine`. */
  | 'CLASSIFICATION'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** The provider grouping, such as `Allopathic & Osteopathic Physicians`. */
  | 'GROUPING'
  /** The roles that documents give the specialty for the procedure. */
  | 'ROLE'
  /** The section of the taxonomy. */
  | 'SECTION';

/** A sort key for specialties linked to a procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type SpecialtyUseOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; classification?: never; code?: never; display?: never; documents?: never; procedures?: never; role?: never; specialization?: never; }
  |  /** The classification, such as `Internal Medicine`. */
  { assertions?: never; classification: SortOrder; code?: never; display?: never; documents?: never; procedures?: never; role?: never; specialization?: never; }
  |  /** The code, as published. */
  { assertions?: never; classification?: never; code: SortOrder; display?: never; documents?: never; procedures?: never; role?: never; specialization?: never; }
  |  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  { assertions?: never; classification?: never; code?: never; display: SortOrder; documents?: never; procedures?: never; role?: never; specialization?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; classification?: never; code?: never; display?: never; documents: CountOrder; procedures?: never; role?: never; specialization?: never; }
  |  /** The number of entries in `procedures`. */
  { assertions?: never; classification?: never; code?: never; display?: never; documents?: never; procedures: CountOrder; role?: never; specialization?: never; }
  |  /** The roles that documents give the specialty for the procedure. */
  { assertions?: never; classification?: never; code?: never; display?: never; documents?: never; procedures?: never; role: SortOrder; specialization?: never; }
  |  /** The specialization, such as `Hematology`. */
  { assertions?: never; classification?: never; code?: never; display?: never; documents?: never; procedures?: never; role?: never; specialization: SortOrder; };

/** Conditions on the relationship between a procedure and a specialty. All must hold; null, {}, and missing variables are ignored. */
export type SpecialtyUseWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SpecialtyUseWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<SpecialtyAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<SpecialtyUseWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<SpecialtyUseWhere>>;
  /** The roles that documents give the specialty for the procedure. At least one must match. */
  role?: InputMaybe<SpecialtyRoleFilter>;
};

/** Conditions on specialties. All must hold; null, {}, and missing variables are ignored. */
export type SpecialtyWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  and?: InputMaybe<Array<SpecialtyWhere>>;
  /** The classification, such as `Internal Medicine`. */
  classification?: InputMaybe<StringFilter>;
  /** The code, as published. */
  code?: InputMaybe<CodeFilter>;
  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  display?: InputMaybe<StringFilter>;
  /** The provider grouping, such as `Allopathic & Osteopathic Physicians`. */
  grouping?: InputMaybe<StringFilter>;
  /** The Medicare specialties that providers with this taxonomy code enroll under. */
  medicareSpecialties?: InputMaybe<MedicareSpecialtyListFilter>;
  /** This must not hold. */
  not?: InputMaybe<SpecialtyWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<SpecialtyWhere>>;
  /** Procedures for which documents list this specialty. */
  procedures?: InputMaybe<ProcedureListFilter>;
  /** The section of the taxonomy. */
  section?: InputMaybe<SpecialtySectionFilter>;
  /** The specialization, such as `Hematology`. */
  specialization?: InputMaybe<StringFilter>;
};

/** Conditions on text. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type StringFilter = {
  /** Contains this text, ignoring case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this text, including case. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Starts with this text, ignoring case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How a code is followed by its successor. */
export type SuccessionKind =
  /** The General Equivalence Mapping (GEM) calls the match approximate. */
  | 'APPROXIMATE'
  /** The General Equivalence Mapping (GEM) says that the two codes mean the same. */
  | 'EXACT'
  /** The release gives the successor the same title. */
  | 'IDENTICAL_TITLE'
  /** The release deleted the code and made the successor, which is the code above it, billable. */
  | 'MERGED'
  /** The release turned the code into a header. The successor is a billable code below it: one of them applies. */
  | 'MORE_SPECIFIC'
  /** The release deleted the code and added the successor on its stem, such as `T78.070A` for `T78.07XA`: one of them applies. */
  | 'SPLIT'
  /** The code set names the successor. */
  | 'STATED';

/** Conditions on a value of `SuccessionKind`. All must hold. */
export type SuccessionKindFilter = {
  /** Exactly this value. */
  eq?: InputMaybe<SuccessionKind>;
  /** One of these values. An empty list matches nothing. */
  in?: InputMaybe<Array<SuccessionKind>>;
};

/** Conditions on the relationship between a CCSR category and a code. All must hold; null, {}, and missing variables are ignored. */
export type SuccessionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SuccessionWhere>>;
  /** Whether the newer code is a match only in combination with other codes (see `choices`). */
  combination?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that states the relationship. */
  document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  edition?: InputMaybe<StringFilter>;
  /** How the newer code follows the older one. */
  kind?: InputMaybe<SuccessionKindFilter>;
  /** This must not hold. */
  not?: InputMaybe<SuccessionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<SuccessionWhere>>;
};

/** A way to group diagnoses linked to a clinical factor. */
export type SuggestionGrouping =
  /** Whether the code is billable: valid for submission on a claim. */
  | 'BILLABLE'
  /** The block that the code is in. */
  | 'BLOCK'
  /** The three-character category that the code is in. */
  | 'CATEGORY'
  /** The CCSR categories of the code. */
  | 'CCSR'
  /** The chapter that the code is in. */
  | 'CHAPTER'
  /** How well the statement has been verified. */
  | 'CONFIDENCE'
  /** The documents behind the relationship. */
  | 'DOCUMENT'
  /** The kind of document. */
  | 'DOCUMENT_KIND'
  /** Where the code is in the hierarchy. */
  | 'LEVEL';

/** A sort key for diagnoses linked to a clinical factor. Set exactly one field. Ties keep the default order; missing values come last. */
export type SuggestionOrder =
  /** The number of entries in `assertions`. */
  { assertions: CountOrder; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** Whether the code is billable: valid for submission on a claim. */
  { assertions?: never; billable: SortOrder; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** The number of entries in `categories`. */
  { assertions?: never; billable?: never; categories: CountOrder; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { assertions?: never; billable?: never; categories?: never; code: SortOrder; coverageGroups?: never; display?: never; documents?: never; procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups: CountOrder; display?: never; documents?: never; procedures?: never; }
  |  /** The official title. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display: SortOrder; documents?: never; procedures?: never; }
  |  /** The number of entries in `documents`. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents: CountOrder; procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { assertions?: never; billable?: never; categories?: never; code?: never; coverageGroups?: never; display?: never; documents?: never; procedures: CountOrder; };

/** Conditions on the relationship between a clinical factor and a diagnosis. All must hold; null, {}, and missing variables are ignored. */
export type SuggestionWhere = {
  /** All of these must hold. */
  and?: InputMaybe<Array<SuggestionWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  assertions?: InputMaybe<ServiceAssertionListFilter>;
  /** The documents behind the relationship. */
  documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  not?: InputMaybe<SuggestionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<SuggestionWhere>>;
};

/** A way to group unit limits. */
export type UnitLimitGrouping =
  /** What units are compared with the limit. */
  | 'ADJUDICATION'
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  | 'EDITION'
  /** Why the limit is what it is, in the words of NCCI. */
  | 'RATIONALE'
  /** Whose claims the limit is for. */
  | 'SETTING'
  /** The most units. */
  | 'UNITS';

/** A sort key for unit limits. Set exactly one field. Ties keep the default order; missing values come last. */
export type UnitLimitOrder =
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  { edition: SortOrder; rationale?: never; units?: never; }
  |  /** Why the limit is what it is, in the words of NCCI. */
  { edition?: never; rationale: SortOrder; units?: never; }
  |  /** The most units. */
  { edition?: never; rationale?: never; units: SortOrder; };

/** Conditions on unit limits. All must hold; null, {}, and missing variables are ignored. */
export type UnitLimitWhere = {
  /** What units are compared with the limit. */
  adjudication?: InputMaybe<MueAdjudicationFilter>;
  /** All of these must hold. */
  and?: InputMaybe<Array<UnitLimitWhere>>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  not?: InputMaybe<UnitLimitWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  or?: InputMaybe<Array<UnitLimitWhere>>;
  /** The procedure. */
  procedure?: InputMaybe<ProcedureWhere>;
  /** Why the limit is what it is, in the words of NCCI. */
  rationale?: InputMaybe<StringFilter>;
  /** Whose claims the limit is for. */
  setting?: InputMaybe<NcciSettingFilter>;
  /** The most units. */
  units?: InputMaybe<IntFilter>;
};

export type BrowseGroupsQueryVariables = Exact<{
  where?: InputMaybe<DiagnosisWhere>;
  by: DiagnosisGrouping;
}>;


export type BrowseGroupsQuery = { diagnoses: { totalCount: number, groups: Array<{ kind: GroupKind, key?: string | null, label: string, count: number, node?:
        | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
        | { __typename: 'CcExclusionList', id: string }
        | { __typename: 'CcLevel', id: string }
        | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ClinicalFactor', name: string, id: string }
        | { __typename: 'ClinicalScenario', text: string, id: string }
        | { __typename: 'CodeCategory', id: string }
        | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
        | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
        | { __typename: 'DataGap', statement: string, id: string }
        | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
        | { __typename: 'DrgExclusionList', id: string }
        | { __typename: 'Exclusion', text: string, id: string }
        | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
        | { __typename: 'HccCategory', display: string, id: string }
        | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IcdBlock', range: string, display: string, id: string }
        | { __typename: 'IcdChapter', number: number, display: string, id: string }
        | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IndicationAssertion', statement: string, id: string }
        | { __typename: 'Instruction', text: string, id: string }
        | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
        | { __typename: 'MedicareFootnote', id: string }
        | { __typename: 'MedicareSpecialty', title: string, id: string }
        | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ModifierAssertion', statement: string, id: string }
        | { __typename: 'MsDrg', id: string }
        | { __typename: 'NamedSpecialty', name: string, id: string }
        | { __typename: 'NcciEdition', id: string }
        | { __typename: 'OppsEntry', id: string }
        | { __typename: 'Payer', name: string, id: string }
        | { __typename: 'PayerAssertion', statement: string, id: string }
        | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
        | { __typename: 'RelationAssertion', statement: string, id: string }
        | { __typename: 'Release', version: string, id: string }
        | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
        | { __typename: 'ServiceAssertion', statement: string, id: string }
        | { __typename: 'ServiceType', name: string, id: string }
        | { __typename: 'SiteOfService', name: string, id: string }
        | { __typename: 'SourceDocument', title: string, id: string }
        | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'SpecialtyAssertion', statement: string, id: string }
        | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
        | { __typename: 'WorkflowStep', text: string, id: string }
       | null }> } };

export type BrowsePlaceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BrowsePlaceQuery = { node?:
    | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
    | { __typename: 'CcExclusionList', id: string }
    | { __typename: 'CcLevel', id: string }
    | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'ClinicalFactor', name: string, id: string }
    | { __typename: 'ClinicalScenario', text: string, id: string }
    | { __typename: 'CodeCategory', id: string }
    | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
    | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
    | { __typename: 'DataGap', statement: string, id: string }
    | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string, category?: { id: string } | null, chapter?: { id: string, display: string } | null, block?: { id: string, display: string } | null }
    | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
    | { __typename: 'DrgExclusionList', id: string }
    | { __typename: 'Exclusion', text: string, id: string }
    | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
    | { __typename: 'HccCategory', display: string, id: string }
    | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'IcdBlock', range: string, display: string, id: string, chapter?: { id: string, display: string } | null }
    | { __typename: 'IcdChapter', number: number, display: string, id: string }
    | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'IndicationAssertion', statement: string, id: string }
    | { __typename: 'Instruction', text: string, id: string }
    | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
    | { __typename: 'MedicareFootnote', id: string }
    | { __typename: 'MedicareSpecialty', title: string, id: string }
    | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'ModifierAssertion', statement: string, id: string }
    | { __typename: 'MsDrg', id: string }
    | { __typename: 'NamedSpecialty', name: string, id: string }
    | { __typename: 'NcciEdition', id: string }
    | { __typename: 'OppsEntry', id: string }
    | { __typename: 'Payer', name: string, id: string }
    | { __typename: 'PayerAssertion', statement: string, id: string }
    | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
    | { __typename: 'RelationAssertion', statement: string, id: string }
    | { __typename: 'Release', version: string, id: string }
    | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
    | { __typename: 'ServiceAssertion', statement: string, id: string }
    | { __typename: 'ServiceType', name: string, id: string }
    | { __typename: 'SiteOfService', name: string, id: string }
    | { __typename: 'SourceDocument', title: string, id: string }
    | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'SpecialtyAssertion', statement: string, id: string }
    | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
    | { __typename: 'WorkflowStep', text: string, id: string }
   | null };

export type BrowseCodesQueryVariables = Exact<{
  where?: InputMaybe<DiagnosisWhere>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type BrowseCodesQuery = { diagnoses: { totalCount: number, nodes: Array<{ id: string, code: string, display: string, status: CodeStatus, billable?: boolean | null }> } };

export type CheckClaimQueryVariables = Exact<{
  claim: ClaimInput;
}>;


export type CheckClaimQuery = { checkClaim: { verdict: ClaimVerdict, complete: boolean, asOf: string, notChecked: Array<string>, editions: Array<{ system: CodeSystem, edition?: string | null }>, outcomes: Array<{ rule: JudgedRule, line: number, otherLine?: number | null, outcome: LineOutcome, explanation: string, edition?: string | null, condition?: string | null, bypassedBy?: { id: string, code: string } | null, document?: { id: string, title: string } | null, coverageDocument?: { id: string, title: string } | null, fixes: Array<{ explanation: string }> }>, findings: Array<{ rule: FindingRule, severity: Severity, line?: number | null, message: string, written: Array<string>, suggestionCount: number, suggestions: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, assertions: Array<
        | { id: string, statement: string, section?: string | null, row?: number | null, document: { id: string, title: string } }
        | { id: string, statement: string, section?: string | null, row?: number | null, document: { id: string, title: string } }
        | { id: string, statement: string, section?: string | null, row?: number | null, document: { id: string, title: string } }
        | { id: string, statement: string, section?: string | null, row?: number | null, document: { id: string, title: string } }
        | { id: string, statement: string, section?: string | null, row?: number | null, document: { id: string, title: string } }
        | { id: string, statement: string, section?: string | null, row?: number | null, document: { id: string, title: string } }
      >, evidence: Array<
        | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
        | { __typename: 'CcExclusionList', id: string }
        | { __typename: 'CcLevel', id: string }
        | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ClinicalFactor', name: string, id: string }
        | { __typename: 'ClinicalScenario', text: string, id: string }
        | { __typename: 'CodeCategory', id: string }
        | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
        | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
        | { __typename: 'DataGap', statement: string, id: string }
        | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
        | { __typename: 'DrgExclusionList', id: string }
        | { __typename: 'Exclusion', text: string, id: string }
        | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
        | { __typename: 'HccCategory', display: string, id: string }
        | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IcdBlock', range: string, display: string, id: string }
        | { __typename: 'IcdChapter', number: number, display: string, id: string }
        | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IndicationAssertion', statement: string, id: string }
        | { __typename: 'Instruction', text: string, id: string }
        | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
        | { __typename: 'MedicareFootnote', id: string }
        | { __typename: 'MedicareSpecialty', title: string, id: string }
        | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ModifierAssertion', statement: string, id: string }
        | { __typename: 'MsDrg', id: string }
        | { __typename: 'NamedSpecialty', name: string, id: string }
        | { __typename: 'NcciEdition', id: string }
        | { __typename: 'OppsEntry', id: string }
        | { __typename: 'Payer', name: string, id: string }
        | { __typename: 'PayerAssertion', statement: string, id: string }
        | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
        | { __typename: 'RelationAssertion', statement: string, id: string }
        | { __typename: 'Release', version: string, id: string }
        | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
        | { __typename: 'ServiceAssertion', statement: string, id: string }
        | { __typename: 'ServiceType', name: string, id: string }
        | { __typename: 'SiteOfService', name: string, id: string }
        | { __typename: 'SourceDocument', title: string, id: string }
        | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'SpecialtyAssertion', statement: string, id: string }
        | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
        | { __typename: 'WorkflowStep', text: string, id: string }
      > }> } };

export type PayersQueryVariables = Exact<{ [key: string]: never; }>;


export type PayersQuery = { payers: { nodes: Array<{ id: string, name: string }> } };

export type CodePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CodePageQuery = { node?:
    | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
    | { __typename: 'CcExclusionList', id: string }
    | { __typename: 'CcLevel', id: string }
    | { __typename: 'CcsrCategory', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'ClinicalFactor', name: string, id: string }
    | { __typename: 'ClinicalScenario', text: string, id: string }
    | { __typename: 'CodeCategory', id: string }
    | { __typename: 'CoverageDocument', effectiveFrom?: string | null, retiredOn?: string | null, contractor?: string | null, position: CoveragePosition, title: string, id: string, coverageUrl?: string | null, coverageNumber?: string | null }
    | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
    | { __typename: 'DataGap', statement: string, id: string }
    | { __typename: 'Diagnosis', status: CodeStatus, billable?: boolean | null, level: DiagnosisLevel, validFrom?: string | null, validTo?: string | null, includes: Array<string>, notes: Array<string>, inclusionTerms: Array<string>, seventhCharacters: Array<string>, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> }, chapter?: { id: string, number: number, display: string } | null, block?: { id: string, range: string, display: string } | null, ancestors: Array<{ id: string, code: string, display: string }>, children: { totalCount: number, nodes: Array<{ id: string, code: string, display: string, status: CodeStatus, billable?: boolean | null, moreSpecific: { totalCount: number } }> }, excludes1: Array<{ id: string, text: string, inheritedFrom:
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        , targets: Array<
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        > }>, excludes2: Array<{ id: string, text: string, inheritedFrom:
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        , targets: Array<
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        > }>, codeFirst: Array<{ id: string, text: string, inheritedFrom:
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        , targets: Array<
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        > }>, useAdditional: Array<{ id: string, text: string, inheritedFrom:
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        , targets: Array<
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        > }>, codeAlso: Array<{ id: string, text: string, inheritedFrom:
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        , targets: Array<
          | { id: string, display: string }
          | { id: string, display: string }
          | { id: string, display: string }
        > }> }
    | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
    | { __typename: 'DrgExclusionList', id: string }
    | { __typename: 'Exclusion', text: string, id: string }
    | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
    | { __typename: 'HccCategory', display: string, id: string }
    | { __typename: 'Icd9Code', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'IcdBlock', range: string, display: string, id: string }
    | { __typename: 'IcdChapter', number: number, display: string, id: string }
    | { __typename: 'IcdPcsCode', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'IndicationAssertion', statement: string, id: string }
    | { __typename: 'Instruction', text: string, id: string }
    | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
    | { __typename: 'MedicareFootnote', id: string }
    | { __typename: 'MedicareSpecialty', title: string, id: string }
    | { __typename: 'Modifier', status: CodeStatus, validFrom?: string | null, validTo?: string | null, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'ModifierAssertion', statement: string, id: string }
    | { __typename: 'MsDrg', id: string }
    | { __typename: 'NamedSpecialty', name: string, id: string }
    | { __typename: 'NcciEdition', id: string }
    | { __typename: 'OppsEntry', id: string }
    | { __typename: 'Payer', name: string, id: string }
    | { __typename: 'PayerAssertion', statement: string, id: string }
    | { __typename: 'PlaceOfService', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'Procedure', status: CodeStatus, category?: ProcedureCategory | null, described: boolean, validFrom?: string | null, validTo?: string | null, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
    | { __typename: 'RelationAssertion', statement: string, id: string }
    | { __typename: 'Release', version: string, id: string }
    | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
    | { __typename: 'ServiceAssertion', statement: string, id: string }
    | { __typename: 'ServiceType', name: string, id: string }
    | { __typename: 'SiteOfService', name: string, id: string }
    | { __typename: 'SourceDocument', publisher: string, licenceNote?: string | null, title: string, id: string, documentVersion?: string | null, documentUrl?: string | null }
    | { __typename: 'Specialty', status: CodeStatus, validFrom?: string | null, validTo?: string | null, code: string, display: string, system: CodeSystem, id: string, codeSet?: { id: string, title: string, version?: string | null } | null, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, suggestions: Array<
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
          | { id: string, code: string, display: string }
        >, assertions: Array<
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
          | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        >, evidence?: { id: string, title: string, version?: string | null } | null }>, successors: { totalCount: number, edges: Array<{ kind: SuccessionKind, combination: boolean, edition?: string | null, document: { id: string, title: string }, node:
            | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
            | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
           }> } }
    | { __typename: 'SpecialtyAssertion', statement: string, id: string }
    | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
    | { __typename: 'WorkflowStep', text: string, id: string }
   | null, neighbors?: { types: Array<{ relationship: RelationshipType, direction: Direction, count: number }> } | null };

type Note_Exclusion_Fragment = { id: string, text: string, inheritedFrom:
    | { id: string, display: string }
    | { id: string, display: string }
    | { id: string, display: string }
  , targets: Array<
    | { id: string, display: string }
    | { id: string, display: string }
    | { id: string, display: string }
  > };

type Note_Instruction_Fragment = { id: string, text: string, inheritedFrom:
    | { id: string, display: string }
    | { id: string, display: string }
    | { id: string, display: string }
  , targets: Array<
    | { id: string, display: string }
    | { id: string, display: string }
    | { id: string, display: string }
  > };

export type NoteFragment =
  | Note_Exclusion_Fragment
  | Note_Instruction_Fragment
;

export type DiscrepancyRowFragment = { id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
  >, suggestions: Array<
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
    | { id: string, code: string, display: string }
  >, assertions: Array<
    | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
    | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
    | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
    | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
    | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
    | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
  >, evidence?: { id: string, title: string, version?: string | null } | null };

export type CompareQueryVariables = Exact<{
  codes: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CompareQuery = { compare: { unknown: Array<string>, codes: Array<
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
    >, diagnoses: { rows: Array<{ has: Array<boolean>, count: number, node:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
         }> }, specialties: { rows: Array<{ has: Array<boolean>, count: number, node:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
         }> }, modifiers: { rows: Array<{ has: Array<boolean>, count: number, node:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
         }> }, payers: { rows: Array<{ has: Array<boolean>, count: number, node:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
         }> }, procedures: { rows: Array<{ has: Array<boolean>, count: number, node:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
         }> } } };

export type ComparedFragment = { rows: Array<{ has: Array<boolean>, count: number, node:
      | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
      | { __typename: 'CcExclusionList', id: string }
      | { __typename: 'CcLevel', id: string }
      | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'ClinicalFactor', name: string, id: string }
      | { __typename: 'ClinicalScenario', text: string, id: string }
      | { __typename: 'CodeCategory', id: string }
      | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
      | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
      | { __typename: 'DataGap', statement: string, id: string }
      | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
      | { __typename: 'DrgExclusionList', id: string }
      | { __typename: 'Exclusion', text: string, id: string }
      | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
      | { __typename: 'HccCategory', display: string, id: string }
      | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'IcdBlock', range: string, display: string, id: string }
      | { __typename: 'IcdChapter', number: number, display: string, id: string }
      | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'IndicationAssertion', statement: string, id: string }
      | { __typename: 'Instruction', text: string, id: string }
      | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
      | { __typename: 'MedicareFootnote', id: string }
      | { __typename: 'MedicareSpecialty', title: string, id: string }
      | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'ModifierAssertion', statement: string, id: string }
      | { __typename: 'MsDrg', id: string }
      | { __typename: 'NamedSpecialty', name: string, id: string }
      | { __typename: 'NcciEdition', id: string }
      | { __typename: 'OppsEntry', id: string }
      | { __typename: 'Payer', name: string, id: string }
      | { __typename: 'PayerAssertion', statement: string, id: string }
      | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
      | { __typename: 'RelationAssertion', statement: string, id: string }
      | { __typename: 'Release', version: string, id: string }
      | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
      | { __typename: 'ServiceAssertion', statement: string, id: string }
      | { __typename: 'ServiceType', name: string, id: string }
      | { __typename: 'SiteOfService', name: string, id: string }
      | { __typename: 'SourceDocument', title: string, id: string }
      | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
      | { __typename: 'SpecialtyAssertion', statement: string, id: string }
      | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
      | { __typename: 'WorkflowStep', text: string, id: string }
     }> };

export type CoverageListsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  isCovered: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CoverageListsQuery = { node?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, covered?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ edition?: string | null, document: { id: string, title: string }, group: { id: string, paragraph?: string | null, document?: { id: string, title: string } | null }, node: { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string } }> }, notCovered?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ edition?: string | null, document: { id: string, title: string }, group: { id: string, paragraph?: string | null, document?: { id: string, title: string } | null }, node: { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string } }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, covered?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ edition?: string | null, document: { id: string, title: string }, group: { id: string, paragraph?: string | null, document?: { id: string, title: string } | null }, node: { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string } }> }, notCovered?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ edition?: string | null, document: { id: string, title: string }, group: { id: string, paragraph?: string | null, document?: { id: string, title: string } | null }, node: { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string } }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ListingGroupFragment = { id: string, paragraph?: string | null, document?: { id: string, title: string } | null };

export type DiscrepanciesQueryVariables = Exact<{
  errors?: InputMaybe<DiscrepancyWhere>;
  warnings?: InputMaybe<DiscrepancyWhere>;
  infos?: InputMaybe<DiscrepancyWhere>;
  first: Scalars['Int']['input'];
}>;


export type DiscrepanciesQuery = { errors: { totalCount: number, nodes: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, suggestions: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, assertions: Array<
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      >, evidence?: { id: string, title: string, version?: string | null } | null }> }, warnings: { totalCount: number, nodes: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, suggestions: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, assertions: Array<
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      >, evidence?: { id: string, title: string, version?: string | null } | null }> }, infos: { totalCount: number, nodes: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, suggestions: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, assertions: Array<
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      >, evidence?: { id: string, title: string, version?: string | null } | null }> } };

export type MoreDiscrepanciesQueryVariables = Exact<{
  where?: InputMaybe<DiscrepancyWhere>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreDiscrepanciesQuery = { discrepancies: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, suggestions: Array<
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
        | { id: string, code: string, display: string }
      >, assertions: Array<
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
        | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      >, evidence?: { id: string, title: string, version?: string | null } | null }> } };

export type StatingDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatingDocumentsQuery = { dataset: { documents: Array<{ id: string, title: string, kind: DocumentKind }> } };

export type DiscrepancyRowsFragment = { totalCount: number, nodes: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null, codes: Array<
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
    >, suggestions: Array<
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
    >, assertions: Array<
      | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
      | { id: string, section?: string | null, row?: number | null, statement: string, confidence: Confidence, document: { id: string, title: string } }
    >, evidence?: { id: string, title: string, version?: string | null } | null }> };

export type NodeCountsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type NodeCountsQuery = { node?:
    | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
    | { __typename: 'CcExclusionList', id: string }
    | { __typename: 'CcLevel', id: string }
    | { __typename: 'CcsrCategory', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'ClinicalFactor', name: string, id: string }
    | { __typename: 'ClinicalScenario', text: string, id: string }
    | { __typename: 'CodeCategory', id: string }
    | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
    | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
    | { __typename: 'DataGap', statement: string, id: string }
    | { __typename: 'Diagnosis', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
    | { __typename: 'DrgExclusionList', id: string }
    | { __typename: 'Exclusion', text: string, id: string }
    | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
    | { __typename: 'HccCategory', display: string, id: string }
    | { __typename: 'Icd9Code', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'IcdBlock', range: string, display: string, id: string }
    | { __typename: 'IcdChapter', number: number, display: string, id: string }
    | { __typename: 'IcdPcsCode', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'IndicationAssertion', statement: string, id: string }
    | { __typename: 'Instruction', text: string, id: string }
    | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
    | { __typename: 'MedicareFootnote', id: string }
    | { __typename: 'MedicareSpecialty', title: string, id: string }
    | { __typename: 'Modifier', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'ModifierAssertion', statement: string, id: string }
    | { __typename: 'MsDrg', id: string }
    | { __typename: 'NamedSpecialty', name: string, id: string }
    | { __typename: 'NcciEdition', id: string }
    | { __typename: 'OppsEntry', id: string }
    | { __typename: 'Payer', name: string, id: string }
    | { __typename: 'PayerAssertion', statement: string, id: string }
    | { __typename: 'PlaceOfService', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'Procedure', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
    | { __typename: 'RelationAssertion', statement: string, id: string }
    | { __typename: 'Release', version: string, id: string }
    | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
    | { __typename: 'ServiceAssertion', statement: string, id: string }
    | { __typename: 'ServiceType', name: string, id: string }
    | { __typename: 'SiteOfService', name: string, id: string }
    | { __typename: 'SourceDocument', title: string, id: string }
    | { __typename: 'Specialty', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
    | { __typename: 'SpecialtyAssertion', statement: string, id: string }
    | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
    | { __typename: 'WorkflowStep', text: string, id: string }
   | null, neighbors?: { types: Array<{ relationship: RelationshipType, direction: Direction, count: number }> } | null };

export type PathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type PathsQuery = { paths?: { complete: boolean, paths: Array<{ explanation: string, steps: Array<{ relationship: RelationshipType, direction: Direction, explanation: string, from:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
        , to:
          | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
          | { __typename: 'CcExclusionList', id: string }
          | { __typename: 'CcLevel', id: string }
          | { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ClinicalFactor', name: string, id: string }
          | { __typename: 'ClinicalScenario', text: string, id: string }
          | { __typename: 'CodeCategory', id: string }
          | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
          | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
          | { __typename: 'DataGap', statement: string, id: string }
          | { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
          | { __typename: 'DrgExclusionList', id: string }
          | { __typename: 'Exclusion', text: string, id: string }
          | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
          | { __typename: 'HccCategory', display: string, id: string }
          | { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IcdBlock', range: string, display: string, id: string }
          | { __typename: 'IcdChapter', number: number, display: string, id: string }
          | { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'IndicationAssertion', statement: string, id: string }
          | { __typename: 'Instruction', text: string, id: string }
          | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
          | { __typename: 'MedicareFootnote', id: string }
          | { __typename: 'MedicareSpecialty', title: string, id: string }
          | { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'ModifierAssertion', statement: string, id: string }
          | { __typename: 'MsDrg', id: string }
          | { __typename: 'NamedSpecialty', name: string, id: string }
          | { __typename: 'NcciEdition', id: string }
          | { __typename: 'OppsEntry', id: string }
          | { __typename: 'Payer', name: string, id: string }
          | { __typename: 'PayerAssertion', statement: string, id: string }
          | { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
          | { __typename: 'RelationAssertion', statement: string, id: string }
          | { __typename: 'Release', version: string, id: string }
          | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
          | { __typename: 'ServiceAssertion', statement: string, id: string }
          | { __typename: 'ServiceType', name: string, id: string }
          | { __typename: 'SiteOfService', name: string, id: string }
          | { __typename: 'SourceDocument', title: string, id: string }
          | { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string }
          | { __typename: 'SpecialtyAssertion', statement: string, id: string }
          | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
          | { __typename: 'WorkflowStep', text: string, id: string }
        , assertions: Array<
          | { __typename: 'IndicationAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, indicationRole: IndicationRole, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
          | { __typename: 'ModifierAssertion', applicability: Applicability, appliesTo: AppliesTo, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
          | { __typename: 'PayerAssertion', strength: AssertionStrength, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
          | { __typename: 'RelationAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, relationKind: RelationKind, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
          | { __typename: 'ServiceAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
          | { __typename: 'SpecialtyAssertion', namedAs: string, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, specialtyRoles: Array<SpecialtyRole>, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
        > }> }> } | null };

export type LoadedQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type LoadedQuery = { dataset: { systems: Array<{ system: CodeSystem, count: number, active?: number | null, edition?: string | null }>, documents: Array<{ id: string, title: string, publisher: string, kind: DocumentKind, version?: string | null }>, discrepancies: Array<{ kind: DiscrepancyKind, severity: Severity, count: number }> } };

export type ResolveListQueryVariables = Exact<{
  inputs: Array<Scalars['String']['input']> | Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ResolveListQuery = { resolve: Array<{ input: string, status: ResolutionStatus, note?: string | null, code?:
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
      | { id: string, code: string, display: string, system: CodeSystem }
     | null, node?:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { display: string, id: string }
      | { display: string, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, modifiers: Array<{ code: string }>, suggestions: Array<
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
      | { id: string, code: string, display: string }
    > }> };

export type NeighborsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationshipType> | RelationshipType>;
  direction?: InputMaybe<Direction>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type NeighborsQuery = { neighbors?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ relationship: RelationshipType, direction: Direction, node:
        | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
        | { __typename: 'CcExclusionList', id: string }
        | { __typename: 'CcLevel', id: string }
        | { __typename: 'CcsrCategory', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ClinicalFactor', name: string, id: string }
        | { __typename: 'ClinicalScenario', text: string, id: string }
        | { __typename: 'CodeCategory', id: string }
        | { __typename: 'CoverageDocument', effectiveFrom?: string | null, retiredOn?: string | null, title: string, id: string, coverageNumber?: string | null }
        | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
        | { __typename: 'DataGap', statement: string, id: string }
        | { __typename: 'Diagnosis', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
        | { __typename: 'DrgExclusionList', id: string }
        | { __typename: 'Exclusion', text: string, id: string }
        | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
        | { __typename: 'HccCategory', display: string, id: string }
        | { __typename: 'Icd9Code', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IcdBlock', range: string, display: string, id: string }
        | { __typename: 'IcdChapter', number: number, display: string, id: string }
        | { __typename: 'IcdPcsCode', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IndicationAssertion', statement: string, id: string }
        | { __typename: 'Instruction', text: string, id: string }
        | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
        | { __typename: 'MedicareFootnote', id: string }
        | { __typename: 'MedicareSpecialty', title: string, id: string }
        | { __typename: 'Modifier', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ModifierAssertion', statement: string, id: string }
        | { __typename: 'MsDrg', id: string }
        | { __typename: 'NamedSpecialty', name: string, id: string }
        | { __typename: 'NcciEdition', id: string }
        | { __typename: 'OppsEntry', id: string }
        | { __typename: 'Payer', name: string, id: string }
        | { __typename: 'PayerAssertion', statement: string, id: string }
        | { __typename: 'PlaceOfService', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Procedure', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
        | { __typename: 'RelationAssertion', statement: string, id: string }
        | { __typename: 'Release', version: string, id: string }
        | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
        | { __typename: 'ServiceAssertion', statement: string, id: string }
        | { __typename: 'ServiceType', name: string, id: string }
        | { __typename: 'SiteOfService', name: string, id: string }
        | { __typename: 'SourceDocument', title: string, id: string }
        | { __typename: 'Specialty', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'SpecialtyAssertion', statement: string, id: string }
        | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
        | { __typename: 'WorkflowStep', text: string, id: string }
      , assertions: Array<
        | { __typename: 'IndicationAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, indicationRole: IndicationRole, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
        | { __typename: 'ModifierAssertion', applicability: Applicability, appliesTo: AppliesTo, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
        | { __typename: 'PayerAssertion', strength: AssertionStrength, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
        | { __typename: 'RelationAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, relationKind: RelationKind, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
        | { __typename: 'ServiceAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
        | { __typename: 'SpecialtyAssertion', namedAs: string, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, specialtyRoles: Array<SpecialtyRole>, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> }
      >, document?: { id: string, title: string, version?: string | null } | null, facts: Array<{ name: string, value: string }> }> } | null };

type NodeLabel_AddOnRule_Fragment = { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType };

type NodeLabel_CcExclusionList_Fragment = { __typename: 'CcExclusionList', id: string };

type NodeLabel_CcLevel_Fragment = { __typename: 'CcLevel', id: string };

type NodeLabel_CcsrCategory_Fragment = { __typename: 'CcsrCategory', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_ClinicalFactor_Fragment = { __typename: 'ClinicalFactor', name: string, id: string };

type NodeLabel_ClinicalScenario_Fragment = { __typename: 'ClinicalScenario', text: string, id: string };

type NodeLabel_CodeCategory_Fragment = { __typename: 'CodeCategory', id: string };

type NodeLabel_CoverageDocument_Fragment = { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null };

type NodeLabel_CoverageGroup_Fragment = { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null };

type NodeLabel_DataGap_Fragment = { __typename: 'DataGap', statement: string, id: string };

type NodeLabel_Diagnosis_Fragment = { __typename: 'Diagnosis', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_Discrepancy_Fragment = { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind };

type NodeLabel_DrgExclusionList_Fragment = { __typename: 'DrgExclusionList', id: string };

type NodeLabel_Exclusion_Fragment = { __typename: 'Exclusion', text: string, id: string };

type NodeLabel_FeeScheduleIndicators_Fragment = { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string };

type NodeLabel_HccCategory_Fragment = { __typename: 'HccCategory', display: string, id: string };

type NodeLabel_Icd9Code_Fragment = { __typename: 'Icd9Code', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_IcdBlock_Fragment = { __typename: 'IcdBlock', range: string, display: string, id: string };

type NodeLabel_IcdChapter_Fragment = { __typename: 'IcdChapter', number: number, display: string, id: string };

type NodeLabel_IcdPcsCode_Fragment = { __typename: 'IcdPcsCode', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_IndicationAssertion_Fragment = { __typename: 'IndicationAssertion', statement: string, id: string };

type NodeLabel_Instruction_Fragment = { __typename: 'Instruction', text: string, id: string };

type NodeLabel_MedicareContractor_Fragment = { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null };

type NodeLabel_MedicareFootnote_Fragment = { __typename: 'MedicareFootnote', id: string };

type NodeLabel_MedicareSpecialty_Fragment = { __typename: 'MedicareSpecialty', title: string, id: string };

type NodeLabel_Modifier_Fragment = { __typename: 'Modifier', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_ModifierAssertion_Fragment = { __typename: 'ModifierAssertion', statement: string, id: string };

type NodeLabel_MsDrg_Fragment = { __typename: 'MsDrg', id: string };

type NodeLabel_NamedSpecialty_Fragment = { __typename: 'NamedSpecialty', name: string, id: string };

type NodeLabel_NcciEdition_Fragment = { __typename: 'NcciEdition', id: string };

type NodeLabel_OppsEntry_Fragment = { __typename: 'OppsEntry', id: string };

type NodeLabel_Payer_Fragment = { __typename: 'Payer', name: string, id: string };

type NodeLabel_PayerAssertion_Fragment = { __typename: 'PayerAssertion', statement: string, id: string };

type NodeLabel_PlaceOfService_Fragment = { __typename: 'PlaceOfService', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_Procedure_Fragment = { __typename: 'Procedure', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_PtpEditSet_Fragment = { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string };

type NodeLabel_RelationAssertion_Fragment = { __typename: 'RelationAssertion', statement: string, id: string };

type NodeLabel_Release_Fragment = { __typename: 'Release', version: string, id: string };

type NodeLabel_ReleaseChange_Fragment = { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null };

type NodeLabel_ServiceAssertion_Fragment = { __typename: 'ServiceAssertion', statement: string, id: string };

type NodeLabel_ServiceType_Fragment = { __typename: 'ServiceType', name: string, id: string };

type NodeLabel_SiteOfService_Fragment = { __typename: 'SiteOfService', name: string, id: string };

type NodeLabel_SourceDocument_Fragment = { __typename: 'SourceDocument', title: string, id: string };

type NodeLabel_Specialty_Fragment = { __typename: 'Specialty', code: string, display: string, system: CodeSystem, id: string };

type NodeLabel_SpecialtyAssertion_Fragment = { __typename: 'SpecialtyAssertion', statement: string, id: string };

type NodeLabel_UnitLimit_Fragment = { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string };

type NodeLabel_WorkflowStep_Fragment = { __typename: 'WorkflowStep', text: string, id: string };

export type NodeLabelFragment =
  | NodeLabel_AddOnRule_Fragment
  | NodeLabel_CcExclusionList_Fragment
  | NodeLabel_CcLevel_Fragment
  | NodeLabel_CcsrCategory_Fragment
  | NodeLabel_ClinicalFactor_Fragment
  | NodeLabel_ClinicalScenario_Fragment
  | NodeLabel_CodeCategory_Fragment
  | NodeLabel_CoverageDocument_Fragment
  | NodeLabel_CoverageGroup_Fragment
  | NodeLabel_DataGap_Fragment
  | NodeLabel_Diagnosis_Fragment
  | NodeLabel_Discrepancy_Fragment
  | NodeLabel_DrgExclusionList_Fragment
  | NodeLabel_Exclusion_Fragment
  | NodeLabel_FeeScheduleIndicators_Fragment
  | NodeLabel_HccCategory_Fragment
  | NodeLabel_Icd9Code_Fragment
  | NodeLabel_IcdBlock_Fragment
  | NodeLabel_IcdChapter_Fragment
  | NodeLabel_IcdPcsCode_Fragment
  | NodeLabel_IndicationAssertion_Fragment
  | NodeLabel_Instruction_Fragment
  | NodeLabel_MedicareContractor_Fragment
  | NodeLabel_MedicareFootnote_Fragment
  | NodeLabel_MedicareSpecialty_Fragment
  | NodeLabel_Modifier_Fragment
  | NodeLabel_ModifierAssertion_Fragment
  | NodeLabel_MsDrg_Fragment
  | NodeLabel_NamedSpecialty_Fragment
  | NodeLabel_NcciEdition_Fragment
  | NodeLabel_OppsEntry_Fragment
  | NodeLabel_Payer_Fragment
  | NodeLabel_PayerAssertion_Fragment
  | NodeLabel_PlaceOfService_Fragment
  | NodeLabel_Procedure_Fragment
  | NodeLabel_PtpEditSet_Fragment
  | NodeLabel_RelationAssertion_Fragment
  | NodeLabel_Release_Fragment
  | NodeLabel_ReleaseChange_Fragment
  | NodeLabel_ServiceAssertion_Fragment
  | NodeLabel_ServiceType_Fragment
  | NodeLabel_SiteOfService_Fragment
  | NodeLabel_SourceDocument_Fragment
  | NodeLabel_Specialty_Fragment
  | NodeLabel_SpecialtyAssertion_Fragment
  | NodeLabel_UnitLimit_Fragment
  | NodeLabel_WorkflowStep_Fragment
;

type Evidence_IndicationAssertion_Fragment = { __typename: 'IndicationAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, indicationRole: IndicationRole, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> };

type Evidence_ModifierAssertion_Fragment = { __typename: 'ModifierAssertion', applicability: Applicability, appliesTo: AppliesTo, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> };

type Evidence_PayerAssertion_Fragment = { __typename: 'PayerAssertion', strength: AssertionStrength, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> };

type Evidence_RelationAssertion_Fragment = { __typename: 'RelationAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, relationKind: RelationKind, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> };

type Evidence_ServiceAssertion_Fragment = { __typename: 'ServiceAssertion', id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> };

type Evidence_SpecialtyAssertion_Fragment = { __typename: 'SpecialtyAssertion', namedAs: string, id: string, section?: string | null, row?: number | null, statement: string, assertedLabel?: string | null, confidence: Confidence, specialtyRoles: Array<SpecialtyRole>, document: { id: string, title: string }, discrepancies: Array<{ id: string, kind: DiscrepancyKind, severity: Severity, asserted?: string | null, official?: string | null }> };

export type EvidenceFragment =
  | Evidence_IndicationAssertion_Fragment
  | Evidence_ModifierAssertion_Fragment
  | Evidence_PayerAssertion_Fragment
  | Evidence_RelationAssertion_Fragment
  | Evidence_ServiceAssertion_Fragment
  | Evidence_SpecialtyAssertion_Fragment
;

export type SuggestionsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type SuggestionsQuery = { search: { totalCount: number, edges: Array<{ score: number, node:
        | { __typename: 'AddOnRule', edition: string, note?: string | null, id: string, addOnType: AddOnType }
        | { __typename: 'CcExclusionList', id: string }
        | { __typename: 'CcLevel', id: string }
        | { __typename: 'CcsrCategory', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ClinicalFactor', name: string, id: string }
        | { __typename: 'ClinicalScenario', text: string, id: string }
        | { __typename: 'CodeCategory', id: string }
        | { __typename: 'CoverageDocument', title: string, id: string, coverageNumber?: string | null }
        | { __typename: 'CoverageGroup', paragraph?: string | null, id: string, groupNumber?: number | null, document?: { id: string, title: string } | null }
        | { __typename: 'DataGap', statement: string, id: string }
        | { __typename: 'Diagnosis', billable?: boolean | null, status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Discrepancy', asserted?: string | null, id: string, discrepancyKind: DiscrepancyKind }
        | { __typename: 'DrgExclusionList', id: string }
        | { __typename: 'Exclusion', text: string, id: string }
        | { __typename: 'FeeScheduleIndicators', pcTc: string, globalDays: string, workRvu?: number | null, nonFacilityRvu?: number | null, id: string, feeRelease: string, feeStatus: string }
        | { __typename: 'HccCategory', display: string, id: string }
        | { __typename: 'Icd9Code', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IcdBlock', range: string, display: string, id: string }
        | { __typename: 'IcdChapter', number: number, display: string, id: string }
        | { __typename: 'IcdPcsCode', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'IndicationAssertion', statement: string, id: string }
        | { __typename: 'Instruction', text: string, id: string }
        | { __typename: 'MedicareContractor', id: string, contractorName?: string | null, contractorNumber?: string | null }
        | { __typename: 'MedicareFootnote', id: string }
        | { __typename: 'MedicareSpecialty', title: string, id: string }
        | { __typename: 'Modifier', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'ModifierAssertion', statement: string, id: string }
        | { __typename: 'MsDrg', id: string }
        | { __typename: 'NamedSpecialty', name: string, id: string }
        | { __typename: 'NcciEdition', id: string }
        | { __typename: 'OppsEntry', id: string }
        | { __typename: 'Payer', name: string, id: string }
        | { __typename: 'PayerAssertion', statement: string, id: string }
        | { __typename: 'PlaceOfService', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'Procedure', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'PtpEditSet', setting: NcciSetting, edition: string, modifierIndicator: string, rationale: string, deletedOn?: string | null, id: string }
        | { __typename: 'RelationAssertion', statement: string, id: string }
        | { __typename: 'Release', version: string, id: string }
        | { __typename: 'ReleaseChange', change: ReleaseChangeKind, oldTitle?: string | null, newTitle?: string | null, id: string, changedBy?: { version: string } | null }
        | { __typename: 'ServiceAssertion', statement: string, id: string }
        | { __typename: 'ServiceType', name: string, id: string }
        | { __typename: 'SiteOfService', name: string, id: string }
        | { __typename: 'SourceDocument', title: string, id: string }
        | { __typename: 'Specialty', status: CodeStatus, code: string, display: string, system: CodeSystem, id: string }
        | { __typename: 'SpecialtyAssertion', statement: string, id: string }
        | { __typename: 'UnitLimit', setting: NcciSetting, edition: string, units: number, rationale: string, id: string }
        | { __typename: 'WorkflowStep', text: string, id: string }
      , matches: Array<{ asked: string, found: string, how: SearchMatchKind, field: SearchField }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NoteFragmentDoc = new TypedDocumentString(`
    fragment Note on CodingNote {
  id
  text
  inheritedFrom {
    id
    display
  }
  targets {
    id
    display
  }
}
    `, {"fragmentName":"Note"}) as unknown as TypedDocumentString<NoteFragment, unknown>;
export const NodeLabelFragmentDoc = new TypedDocumentString(`
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}
    `, {"fragmentName":"NodeLabel"}) as unknown as TypedDocumentString<NodeLabelFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on ComparedNodes {
  rows {
    has
    count
    node {
      ...NodeLabel
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const ListingGroupFragmentDoc = new TypedDocumentString(`
    fragment ListingGroup on CoverageGroup {
  id
  paragraph
  document {
    id
    title
  }
}
    `, {"fragmentName":"ListingGroup"}) as unknown as TypedDocumentString<ListingGroupFragment, unknown>;
export const DiscrepancyRowFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyRow on Discrepancy {
  id
  kind
  severity
  asserted
  official
  codes {
    id
    code
    display
  }
  suggestions {
    id
    code
    display
  }
  assertions {
    id
    section
    row
    statement
    confidence
    document {
      id
      title
    }
  }
  evidence {
    id
    title
    version
  }
}
    `, {"fragmentName":"DiscrepancyRow"}) as unknown as TypedDocumentString<DiscrepancyRowFragment, unknown>;
export const DiscrepancyRowsFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyRows on DiscrepancyConnection {
  totalCount
  nodes {
    ...DiscrepancyRow
  }
}
    fragment DiscrepancyRow on Discrepancy {
  id
  kind
  severity
  asserted
  official
  codes {
    id
    code
    display
  }
  suggestions {
    id
    code
    display
  }
  assertions {
    id
    section
    row
    statement
    confidence
    document {
      id
      title
    }
  }
  evidence {
    id
    title
    version
  }
}`, {"fragmentName":"DiscrepancyRows"}) as unknown as TypedDocumentString<DiscrepancyRowsFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Assertion {
  id
  __typename
  document {
    id
    title
  }
  section
  row
  statement
  assertedLabel
  confidence
  discrepancies {
    id
    kind
    severity
    asserted
    official
  }
  ... on IndicationAssertion {
    indicationRole: role
  }
  ... on ModifierAssertion {
    applicability
    appliesTo
  }
  ... on SpecialtyAssertion {
    namedAs
    specialtyRoles: roles
  }
  ... on RelationAssertion {
    relationKind: kind
  }
  ... on PayerAssertion {
    strength
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const BrowseGroupsDocument = new TypedDocumentString(`
    query BrowseGroups($where: DiagnosisWhere, $by: DiagnosisGrouping!) {
  diagnoses(where: $where, first: 1) {
    totalCount
    groups(by: $by, first: 500) {
      kind
      key
      label
      count
      node {
        ...NodeLabel
      }
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<BrowseGroupsQuery, BrowseGroupsQueryVariables>;
export const BrowsePlaceDocument = new TypedDocumentString(`
    query BrowsePlace($id: ID!) {
  node(id: $id) {
    ...NodeLabel
    ... on Diagnosis {
      category {
        id
      }
      chapter {
        id
        display
      }
      block {
        id
        display
      }
    }
    ... on IcdBlock {
      chapter {
        id
        display
      }
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<BrowsePlaceQuery, BrowsePlaceQueryVariables>;
export const BrowseCodesDocument = new TypedDocumentString(`
    query BrowseCodes($where: DiagnosisWhere, $asOf: Date) {
  diagnoses(where: $where, first: 1000) {
    totalCount
    nodes {
      id
      code
      display
      status(asOf: $asOf)
      billable(asOf: $asOf)
    }
  }
}
    `) as unknown as TypedDocumentString<BrowseCodesQuery, BrowseCodesQueryVariables>;
export const CheckClaimDocument = new TypedDocumentString(`
    query CheckClaim($claim: ClaimInput!) {
  checkClaim(claim: $claim) {
    verdict
    complete
    asOf
    notChecked
    editions {
      system
      edition
    }
    outcomes {
      rule
      line
      otherLine
      outcome
      explanation
      edition
      condition
      bypassedBy {
        id
        code
      }
      document {
        id
        title
      }
      coverageDocument {
        id
        title
      }
      fixes {
        explanation
      }
    }
    findings {
      rule
      severity
      line
      message
      written
      suggestionCount
      suggestions {
        id
        code
        display
      }
      assertions {
        id
        statement
        section
        row
        document {
          id
          title
        }
      }
      evidence {
        ...NodeLabel
      }
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<CheckClaimQuery, CheckClaimQueryVariables>;
export const PayersDocument = new TypedDocumentString(`
    query Payers {
  payers(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PayersQuery, PayersQueryVariables>;
export const CodePageDocument = new TypedDocumentString(`
    query CodePage($id: ID!, $asOf: Date) {
  node(id: $id) {
    ...NodeLabel
    ... on Code {
      status(asOf: $asOf)
      codeSet {
        id
        title
        version
      }
      discrepancies {
        ...DiscrepancyRow
      }
      successors(first: 25) {
        totalCount
        edges {
          kind
          combination
          edition
          document {
            id
            title
          }
          node {
            ...NodeLabel
          }
        }
      }
    }
    ... on Diagnosis {
      billable(asOf: $asOf)
      level
      validFrom
      validTo
      includes
      notes
      inclusionTerms
      seventhCharacters
      chapter {
        id
        number
        display
      }
      block {
        id
        range
        display
      }
      ancestors {
        id
        code
        display
      }
      children(first: 50) {
        totalCount
        nodes {
          id
          code
          display
          status(asOf: $asOf)
          billable(asOf: $asOf)
          moreSpecific {
            totalCount
          }
        }
      }
      excludes1 {
        ...Note
      }
      excludes2 {
        ...Note
      }
      codeFirst {
        ...Note
      }
      useAdditional {
        ...Note
      }
      codeAlso {
        ...Note
      }
    }
    ... on Procedure {
      category
      described
      validFrom
      validTo
    }
    ... on Specialty {
      validFrom
      validTo
    }
    ... on Modifier {
      validFrom
      validTo
    }
    ... on SourceDocument {
      publisher
      documentVersion: version
      documentUrl: url
      licenceNote
    }
    ... on CoverageDocument {
      effectiveFrom
      retiredOn
      contractor
      coverageUrl: url
      position
    }
  }
  neighbors(id: $id, first: 1) {
    types {
      relationship
      direction
      count
    }
  }
}
    fragment Note on CodingNote {
  id
  text
  inheritedFrom {
    id
    display
  }
  targets {
    id
    display
  }
}
fragment DiscrepancyRow on Discrepancy {
  id
  kind
  severity
  asserted
  official
  codes {
    id
    code
    display
  }
  suggestions {
    id
    code
    display
  }
  assertions {
    id
    section
    row
    statement
    confidence
    document {
      id
      title
    }
  }
  evidence {
    id
    title
    version
  }
}
fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<CodePageQuery, CodePageQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($codes: [ID!]!, $asOf: Date) {
  compare(codes: $codes, asOf: $asOf) {
    unknown
    codes {
      id
      code
      display
    }
    diagnoses {
      ...Compared
    }
    specialties {
      ...Compared
    }
    modifiers {
      ...Compared
    }
    payers {
      ...Compared
    }
    procedures {
      ...Compared
    }
  }
}
    fragment Compared on ComparedNodes {
  rows {
    has
    count
    node {
      ...NodeLabel
    }
  }
}
fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CoverageListsDocument = new TypedDocumentString(`
    query CoverageLists($id: ID!, $isCovered: Boolean!, $first: Int!, $after: String, $asOf: Date) {
  node(id: $id) {
    id
    ... on Procedure {
      covered(first: $first, after: $after, asOf: $asOf) @include(if: $isCovered) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          edition
          document {
            id
            title
          }
          group {
            ...ListingGroup
          }
          node {
            ...NodeLabel
          }
        }
      }
      notCovered(first: $first, after: $after, asOf: $asOf) @skip(if: $isCovered) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          edition
          document {
            id
            title
          }
          group {
            ...ListingGroup
          }
          node {
            ...NodeLabel
          }
        }
      }
    }
    ... on Diagnosis {
      covered: coveredFor(first: $first, after: $after, asOf: $asOf) @include(if: $isCovered) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          edition
          document {
            id
            title
          }
          group {
            ...ListingGroup
          }
          node {
            ...NodeLabel
          }
        }
      }
      notCovered: notCoveredFor(first: $first, after: $after, asOf: $asOf) @skip(if: $isCovered) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          edition
          document {
            id
            title
          }
          group {
            ...ListingGroup
          }
          node {
            ...NodeLabel
          }
        }
      }
    }
  }
}
    fragment ListingGroup on CoverageGroup {
  id
  paragraph
  document {
    id
    title
  }
}
fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<CoverageListsQuery, CoverageListsQueryVariables>;
export const DiscrepanciesDocument = new TypedDocumentString(`
    query Discrepancies($errors: DiscrepancyWhere, $warnings: DiscrepancyWhere, $infos: DiscrepancyWhere, $first: Int!) {
  errors: discrepancies(where: $errors, first: $first) {
    ...DiscrepancyRows
  }
  warnings: discrepancies(where: $warnings, first: $first) {
    ...DiscrepancyRows
  }
  infos: discrepancies(where: $infos, first: $first) {
    ...DiscrepancyRows
  }
}
    fragment DiscrepancyRow on Discrepancy {
  id
  kind
  severity
  asserted
  official
  codes {
    id
    code
    display
  }
  suggestions {
    id
    code
    display
  }
  assertions {
    id
    section
    row
    statement
    confidence
    document {
      id
      title
    }
  }
  evidence {
    id
    title
    version
  }
}
fragment DiscrepancyRows on DiscrepancyConnection {
  totalCount
  nodes {
    ...DiscrepancyRow
  }
}`) as unknown as TypedDocumentString<DiscrepanciesQuery, DiscrepanciesQueryVariables>;
export const MoreDiscrepanciesDocument = new TypedDocumentString(`
    query MoreDiscrepancies($where: DiscrepancyWhere, $first: Int!, $after: String) {
  discrepancies(where: $where, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DiscrepancyRow
    }
  }
}
    fragment DiscrepancyRow on Discrepancy {
  id
  kind
  severity
  asserted
  official
  codes {
    id
    code
    display
  }
  suggestions {
    id
    code
    display
  }
  assertions {
    id
    section
    row
    statement
    confidence
    document {
      id
      title
    }
  }
  evidence {
    id
    title
    version
  }
}`) as unknown as TypedDocumentString<MoreDiscrepanciesQuery, MoreDiscrepanciesQueryVariables>;
export const StatingDocumentsDocument = new TypedDocumentString(`
    query StatingDocuments {
  dataset {
    documents {
      id
      title
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<StatingDocumentsQuery, StatingDocumentsQueryVariables>;
export const NodeCountsDocument = new TypedDocumentString(`
    query NodeCounts($id: ID!, $asOf: Date) {
  node(id: $id) {
    ...NodeLabel
    ... on Code {
      status(asOf: $asOf)
    }
  }
  neighbors(id: $id, first: 1) {
    types {
      relationship
      direction
      count
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<NodeCountsQuery, NodeCountsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $asOf: Date) {
  paths(from: $from, to: $to, first: 3, asOf: $asOf) {
    complete
    paths {
      explanation
      steps {
        relationship
        direction
        explanation
        from {
          ...NodeLabel
        }
        to {
          ...NodeLabel
        }
        assertions {
          ...Evidence
        }
      }
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}
fragment Evidence on Assertion {
  id
  __typename
  document {
    id
    title
  }
  section
  row
  statement
  assertedLabel
  confidence
  discrepancies {
    id
    kind
    severity
    asserted
    official
  }
  ... on IndicationAssertion {
    indicationRole: role
  }
  ... on ModifierAssertion {
    applicability
    appliesTo
  }
  ... on SpecialtyAssertion {
    namedAs
    specialtyRoles: roles
  }
  ... on RelationAssertion {
    relationKind: kind
  }
  ... on PayerAssertion {
    strength
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const LoadedDocument = new TypedDocumentString(`
    query Loaded($asOf: Date) {
  dataset(asOf: $asOf) {
    systems {
      system
      count
      active
      edition
    }
    documents {
      id
      title
      publisher
      kind
      version
    }
    discrepancies {
      kind
      severity
      count
    }
  }
}
    `) as unknown as TypedDocumentString<LoadedQuery, LoadedQueryVariables>;
export const ResolveListDocument = new TypedDocumentString(`
    query ResolveList($inputs: [String!]!, $asOf: Date) {
  resolve(inputs: $inputs, asOf: $asOf) {
    input
    status
    note
    code {
      id
      code
      display
      system
    }
    node {
      id
      ... on IcdBlock {
        display
      }
      ... on IcdChapter {
        display
      }
    }
    modifiers {
      code
    }
    suggestions {
      id
      code
      display
    }
  }
}
    `) as unknown as TypedDocumentString<ResolveListQuery, ResolveListQueryVariables>;
export const NeighborsDocument = new TypedDocumentString(`
    query Neighbors($id: ID!, $types: [RelationshipType!], $direction: Direction, $first: Int!, $after: String, $asOf: Date) {
  neighbors(
    id: $id
    types: $types
    direction: $direction
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      relationship
      direction
      node {
        ...NodeLabel
        ... on Code {
          status(asOf: $asOf)
        }
        ... on CoverageDocument {
          effectiveFrom
          retiredOn
        }
      }
      assertions {
        ...Evidence
      }
      document {
        id
        title
        version
      }
      facts {
        name
        value
      }
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}
fragment Evidence on Assertion {
  id
  __typename
  document {
    id
    title
  }
  section
  row
  statement
  assertedLabel
  confidence
  discrepancies {
    id
    kind
    severity
    asserted
    official
  }
  ... on IndicationAssertion {
    indicationRole: role
  }
  ... on ModifierAssertion {
    applicability
    appliesTo
  }
  ... on SpecialtyAssertion {
    namedAs
    specialtyRoles: roles
  }
  ... on RelationAssertion {
    relationKind: kind
  }
  ... on PayerAssertion {
    strength
  }
}`) as unknown as TypedDocumentString<NeighborsQuery, NeighborsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $first: Int!, $asOf: Date) {
  search(text: $text, first: $first, asOf: $asOf) {
    totalCount
    edges {
      score
      node {
        ...NodeLabel
        ... on Diagnosis {
          billable(asOf: $asOf)
        }
        ... on Code {
          status(asOf: $asOf)
        }
      }
      matches {
        asked
        found
        how
        field
      }
    }
  }
}
    fragment NodeLabel on Node {
  id
  __typename
  ... on Code {
    code
    display
    system
  }
  ... on IcdChapter {
    number
    display
  }
  ... on IcdBlock {
    range
    display
  }
  ... on HccCategory {
    display
  }
  ... on MedicareSpecialty {
    title
  }
  ... on SourceDocument {
    title
  }
  ... on CoverageDocument {
    title
    coverageNumber: number
  }
  ... on CoverageGroup {
    paragraph
    groupNumber: number
    document {
      id
      title
    }
  }
  ... on MedicareContractor {
    contractorName: name
    contractorNumber: number
  }
  ... on Payer {
    name
  }
  ... on ServiceType {
    name
  }
  ... on SiteOfService {
    name
  }
  ... on ClinicalFactor {
    name
  }
  ... on NamedSpecialty {
    name
  }
  ... on ClinicalScenario {
    text
  }
  ... on WorkflowStep {
    text
  }
  ... on CodingNote {
    text
  }
  ... on Assertion {
    statement
  }
  ... on Discrepancy {
    discrepancyKind: kind
    asserted
  }
  ... on Release {
    version
  }
  ... on ReleaseChange {
    change
    oldTitle
    newTitle
    changedBy: release {
      version
    }
  }
  ... on FeeScheduleIndicators {
    feeRelease: release
    feeStatus: status
    pcTc
    globalDays
    workRvu
    nonFacilityRvu
  }
  ... on PtpEditSet {
    setting
    edition
    modifierIndicator
    rationale
    deletedOn
  }
  ... on UnitLimit {
    setting
    edition
    units
    rationale
  }
  ... on AddOnRule {
    edition
    addOnType: type
    note
  }
  ... on DataGap {
    statement
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;