import type { RootResolver as ResolverFn } from '../api/root.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type { ResolverFn };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

/** An add-on code, and whether one of its primary codes is billed with it. */
export type AddOnCheck = {
  readonly __typename?: 'AddOnCheck';
  /** The add-on code. */
  readonly addOn: Procedure;
  /** The outcome in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** Whether it has a primary code. */
  readonly outcome: AddOnOutcome;
  /** Its primary codes among the codes. */
  readonly primaries: ReadonlyArray<Procedure>;
  /** The rules in effect about the add-on code. */
  readonly rules: ReadonlyArray<AddOnRule>;
};

/** Whether an add-on code is billed with a primary code. */
export type AddOnOutcome =
  /** None of its primary codes is there, and NCCI lists all of them. */
  | 'FAIL'
  /** None of its listed primary codes is there, but the Medicare contractor may allow others. */
  | 'NO_DATA'
  /** One of its listed primary codes is there. */
  | 'PASS';

/** A rule about an add-on code: which primary procedure it is billed with. Without a primary procedure it is not paid. */
export type AddOnRule = Node & {
  readonly __typename?: 'AddOnRule';
  /** The add-on code. */
  readonly addOn: Procedure;
  /** The last date of service that the rule applied to. Null if it has not been deleted. */
  readonly deletedOn?: Maybe<Scalars['Date']['output']>;
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  readonly edition: Scalars['String']['output'];
  /** The first date of service that the rule applies to. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The id, such as `ADDON:2026-04-99292-99291-2013-04-01`. */
  readonly id: Scalars['ID']['output'];
  /** A special instruction of NCCI. Null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The primary procedure. Null if the Medicare contractor decides which ones are allowed. */
  readonly primary?: Maybe<Procedure>;
  /** The document. */
  readonly source: SourceDocument;
  /** Who decides which primary procedures the add-on code may be billed with. */
  readonly type: AddOnType;
};

/** A page of add-on rules. */
export type AddOnRuleConnection = {
  readonly __typename?: 'AddOnRuleConnection';
  /** The add-on rules on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AddOnRuleEdge>;
  /** How many add-on rules there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The add-on rules on this page. */
  readonly nodes: ReadonlyArray<AddOnRule>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many add-on rules there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of add-on rules. */
export type AddOnRuleConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: AddOnRuleGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<AddOnRuleGrouping>;
};

/** An add-on rule on a page. */
export type AddOnRuleEdge = {
  readonly __typename?: 'AddOnRuleEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The add-on rule. */
  readonly node: AddOnRule;
};

/** A way to group add-on rules. */
export type AddOnRuleGrouping =
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  | 'EDITION'
  /** Who decides which primary procedures the add-on code may be billed with. */
  | 'TYPE';

/** A sort key for add-on rules. Set exactly one field. Ties keep the default order; missing values come last. */
export type AddOnRuleOrder =
  /** The last date of service that the rule applied to. */
  { readonly deletedOn: SortOrder; readonly edition?: never; readonly effectiveFrom?: never; readonly note?: never; }
  |  /** The edition, by the first month of its quarter, such as `2026-04`. */
  { readonly deletedOn?: never; readonly edition: SortOrder; readonly effectiveFrom?: never; readonly note?: never; }
  |  /** The first date of service that the rule applies to. */
  { readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom: SortOrder; readonly note?: never; }
  |  /** A special instruction of NCCI. */
  { readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom?: never; readonly note: SortOrder; };

/** Conditions on add-on rules. All must hold; null, {}, and missing variables are ignored. */
export type AddOnRuleWhere = {
  /** The add-on code. */
  readonly addOn?: InputMaybe<ProcedureWhere>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AddOnRuleWhere>>;
  /** The last date of service that the rule applied to. */
  readonly deletedOn?: InputMaybe<DateFilter>;
  /** The edition, by the first month of its quarter, such as `2026-04`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** The first date of service that the rule applies to. */
  readonly effectiveFrom?: InputMaybe<DateFilter>;
  /** In effect on this date of service. */
  readonly inEffectOn?: InputMaybe<Scalars['Date']['input']>;
  /** This must not hold. */
  readonly not?: InputMaybe<AddOnRuleWhere>;
  /** A special instruction of NCCI. */
  readonly note?: InputMaybe<StringFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AddOnRuleWhere>>;
  /** The primary procedure. */
  readonly primary?: InputMaybe<ProcedureWhere>;
  /** Who decides which primary procedures the add-on code may be billed with. */
  readonly type?: InputMaybe<AddOnTypeFilter>;
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
  readonly eq?: InputMaybe<AddOnType>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<AddOnType>>;
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
  readonly eq?: InputMaybe<Applicability>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Applicability>>;
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
  readonly eq?: InputMaybe<AppliesTo>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<AppliesTo>>;
};

/**
 * A statement that a document makes about two nodes, and where in the document it is. Every relationship taken from a document
 * rests on at least one assertion.
 */
export type Assertion = {
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
};

/** A page of assertions. */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The assertions on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** How many assertions there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The assertions on this page. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many assertions there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of assertions. */
export type AssertionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: AssertionGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<AssertionGrouping>;
};

/** An assertion on a page. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The assertion. */
  readonly node: Assertion;
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

/** A sort key for assertions. Set exactly one field. Ties keep the default order; missing values come last. */
export type AssertionOrder =
  /** How well the statement has been verified. */
  { readonly confidence: SortOrder; };

/** How a document mentions a payer. No mention is evidence of coverage. */
export type AssertionStrength =
  /** The document says that the payer commonly covers the procedure, but cites no policy. */
  | 'COMMONLY_COVERS'
  /** The document discusses the payer. */
  | 'DISCUSSED';

/** Conditions on a value of `AssertionStrength`. All must hold. */
export type AssertionStrengthFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<AssertionStrength>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<AssertionStrength>>;
};

/** Conditions on assertions. All must hold; null, {}, and missing variables are ignored. */
export type AssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  readonly not?: InputMaybe<AssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
};

/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategory = Code & Node & {
  readonly __typename?: 'CcsrCategory';
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** The body system, from the first three letters of the code. */
  readonly bodySystem?: Maybe<Scalars['String']['output']>;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The code, as published. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /** The diagnoses in the category. Headers have no categories. */
  readonly diagnoses: CcsrDiagnosisConnection;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The category's name. The code, until AHRQ's list of categories is loaded. */
  readonly display: Scalars['String']['output'];
  /** The id, such as `CCSR:MUS013`. */
  readonly id: Scalars['ID']['output'];
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
};


/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategoryAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategoryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategoryDiagnosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<CcsrMembershipWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategoryPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategoryStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A CCSR category: a group of clinically similar diagnoses, from AHRQ's Clinical Classifications Software Refined. A diagnosis
 * can be in several.
 */
export type CcsrCategorySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};

/** A page of CCSR categories. */
export type CcsrCategoryConnection = {
  readonly __typename?: 'CcsrCategoryConnection';
  /** The CCSR categories on this page, each with its cursor. */
  readonly edges: ReadonlyArray<CcsrCategoryEdge>;
  /** How many CCSR categories there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The CCSR categories on this page. */
  readonly nodes: ReadonlyArray<CcsrCategory>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many CCSR categories there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of CCSR categories. */
export type CcsrCategoryConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CcsrCategoryGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CcsrCategoryGrouping>;
};

/** A CCSR category on a page. */
export type CcsrCategoryEdge = {
  readonly __typename?: 'CcsrCategoryEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The CCSR category. */
  readonly node: CcsrCategory;
};

/** A way to group CCSR categories. */
export type CcsrCategoryGrouping =
  /** The body system, from the first three letters of the code. */
  | 'BODY_SYSTEM';

/** Conditions on a list of CCSR categories. All must hold. */
export type CcsrCategoryListFilter = {
  /** How many CCSR categories there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every CCSR category meets these conditions. True if there are no CCSR categories. */
  readonly every?: InputMaybe<CcsrCategoryWhere>;
  /** No CCSR category meets these conditions. {} means that there are no CCSR categories. */
  readonly none?: InputMaybe<CcsrCategoryWhere>;
  /** At least one CCSR category meets these conditions. {} means that there is at least one CCSR category. */
  readonly some?: InputMaybe<CcsrCategoryWhere>;
};

/** A sort key for CCSR categories. Set exactly one field. Ties keep the default order; missing values come last. */
export type CcsrCategoryOrder =
  /** The body system, from the first three letters of the code. */
  { readonly bodySystem: SortOrder; readonly code?: never; readonly diagnoses?: never; readonly display?: never; }
  |  /** The code, as published. */
  { readonly bodySystem?: never; readonly code: SortOrder; readonly diagnoses?: never; readonly display?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly bodySystem?: never; readonly code?: never; readonly diagnoses: CountOrder; readonly display?: never; }
  |  /** The category's name. */
  { readonly bodySystem?: never; readonly code?: never; readonly diagnoses?: never; readonly display: SortOrder; };

/** Conditions on CCSR categories. All must hold; null, {}, and missing variables are ignored. */
export type CcsrCategoryWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CcsrCategoryWhere>>;
  /** The body system, from the first three letters of the code. */
  readonly bodySystem?: InputMaybe<StringFilter>;
  /** The code, as published. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The diagnoses in the category. */
  readonly diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The category's name. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CcsrCategoryWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CcsrCategoryWhere>>;
};

/** A page of diagnoses linked to a CCSR category. */
export type CcsrDiagnosisConnection = {
  readonly __typename?: 'CcsrDiagnosisConnection';
  /** The diagnoses on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<CcsrDiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses linked to a CCSR category. */
export type CcsrDiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DiagnosisGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<DiagnosisGrouping>;
};

/** A diagnosis linked to a CCSR category. Shows whether the category is the diagnosis's default. */
export type CcsrDiagnosisEdge = {
  readonly __typename?: 'CcsrDiagnosisEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Whether this is the diagnosis's default category when it is the principal diagnosis of an inpatient stay. Null if no edition
   * with defaults is loaded.
   */
  readonly defaultInpatient?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether this is the diagnosis's default category when it is the first-listed diagnosis of an outpatient visit. Null if no
   * edition with defaults is loaded.
   */
  readonly defaultOutpatient?: Maybe<Scalars['Boolean']['output']>;
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The diagnosis. */
  readonly node: Diagnosis;
};

/** Conditions on the relationship between a CCSR category and a diagnosis. All must hold; null, {}, and missing variables are ignored. */
export type CcsrMembershipWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CcsrMembershipWhere>>;
  /** Whether this is the diagnosis's default category when it is the principal diagnosis of an inpatient stay. */
  readonly defaultInpatient?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether this is the diagnosis's default category when it is the first-listed diagnosis of an outpatient visit. */
  readonly defaultOutpatient?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CcsrMembershipWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CcsrMembershipWhere>>;
};

/** An edition of a code system by which codes were checked. */
export type CheckedEdition = {
  readonly __typename?: 'CheckedEdition';
  /**
   * The date on which codes were looked up. Without a date in the request, it is today, or the last day of the newest loaded
   * edition if that has ended.
   */
  readonly asOf: Scalars['Date']['output'];
  /** The edition, such as `FY2025`. Null if no loaded edition covers the date, or if the edition has no name. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The code system. */
  readonly system: CodeSystem;
};

/** The result of a claim check. It rests on the data that is loaded, and says what was not checked. */
export type ClaimCheck = {
  readonly __typename?: 'ClaimCheck';
  /** The date of the check: the date of service, or today. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * Whether every rule in `outcomes` was judged on every line. If not, a verdict of `CLEAN` is no pass: some rules had no data, and
   * `notChecked` says which.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** The editions by which the codes were checked, one for each code system on the claim. */
  readonly editions: ReadonlyArray<CheckedEdition>;
  /** The findings, line by line, then those about the whole claim. For each line, most severe first. */
  readonly findings: ReadonlyArray<Finding>;
  /**
   * What was not checked, in plain sentences. Read it before you rely on a clean result: codes of a date that no loaded edition
   * covers are not checked.
   */
  readonly notChecked: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What came of the edits of the National Correct Coding Initiative (NCCI) and of Medicare's coverage documents, line by line: each
   * line has at least one outcome for each rule. What fails is a finding as well.
   */
  readonly outcomes: ReadonlyArray<RuleOutcome>;
  /** The overall result of what could be checked: see `complete`. */
  readonly verdict: ClaimVerdict;
};

/** A change to a claim that would make a line pass a rule. */
export type ClaimFix = {
  readonly __typename?: 'ClaimFix';
  /** How many there are. More than `choices` has if there are over 50. */
  readonly choiceCount: Scalars['Int']['output'];
  /** The modifiers or codes to choose one from, the better ones first, at most 50. Empty for units. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  /** Those of them that the graph has. */
  readonly codes: ReadonlyArray<Code>;
  /** What the change rests on. */
  readonly evidence: ReadonlyArray<Node>;
  /** The change in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** The kind of change. */
  readonly kind: ClaimFixKind;
  /** The numbers of the lines to change. Empty if a line is to be added. */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  /** For `FEWER_UNITS`: the most units that these lines may have together. Null otherwise. */
  readonly units?: Maybe<Scalars['Int']['output']>;
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
  readonly contractor?: InputMaybe<Scalars['String']['input']>;
  /**
   * The date of service, on which codes must be valid. Without it, they are checked today, or on the last day of the newest loaded
   * edition of their code system if that has ended.
   */
  readonly dateOfService?: InputMaybe<Scalars['Date']['input']>;
  /** The service lines, 1 to 50. Together they may have at most 50 different diagnoses. */
  readonly lines: ReadonlyArray<ClaimLineInput>;
  /** Who bills: NCCI has separate edits for each. */
  readonly setting?: NcciSetting;
  /**
   * The state where the service was provided, by its name or postal abbreviation: `Ohio` or `OH`. Coverage is judged by documents that
   * are known to apply there. Without a state and a contractor, all documents are used.
   */
  readonly state?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A service line of a claim. Codes may be in upper or lower case, with or without the dot: `m810`, ` M81.0 `. Text that cannot be
 * a code is a finding, not an error.
 */
export type ClaimLineInput = {
  /** ICD-10-CM codes, at most 25. */
  readonly diagnoses: ReadonlyArray<Scalars['String']['input']>;
  /** Modifiers, at most 25, in addition to those that follow the procedure code. */
  readonly modifiers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The payer's id, with or without its prefix: `PAYER:medicare` or `medicare`. */
  readonly payer?: InputMaybe<Scalars['ID']['input']>;
  /** The place of service code, two digits. */
  readonly placeOfService?: InputMaybe<Scalars['String']['input']>;
  /** A CPT or HCPCS Level II code. Up to four modifiers may follow it: `0557T-26`, `99213 25`. */
  readonly procedure: Scalars['String']['input'];
  /** The taxonomy code (NUCC) of the provider who performed the service. */
  readonly specialty?: InputMaybe<Scalars['String']['input']>;
  /** The units of service, at least 1. */
  readonly units?: Scalars['Int']['input'];
};

/** The overall result of a claim check. It is not a payer's decision. */
export type ClaimVerdict =
  /** No errors or warnings in what could be checked. Not a promise of payment: see `complete` and `notChecked`. */
  | 'CLEAN'
  /** At least one error: according to the code sets, the claim is not valid as submitted. */
  | 'FAULTY'
  /** At least one warning, but no errors: a person should review the claim. */
  | 'REVIEW';

/** A clinical factor: one feature of a scenario, such as a drug or a fracture. */
export type ClinicalFactor = Node & {
  readonly __typename?: 'ClinicalFactor';
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The kind of factor. */
  readonly kind: FactorKind;
  /** The name of the factor. */
  readonly name: Scalars['String']['output'];
  /** The scenarios that have this factor. */
  readonly scenarios: ReadonlyArray<ClinicalScenario>;
  /** The diagnoses that code this factor, with the assertions behind them. */
  readonly suggestConnection: FactorDiagnosisConnection;
  /** The diagnoses that code this factor. */
  readonly suggests: ReadonlyArray<Diagnosis>;
};


/** A clinical factor: one feature of a scenario, such as a drug or a fracture. */
export type ClinicalFactorSuggestConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuggestionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SuggestionOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};

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
  { readonly assertions: CountOrder; readonly documents?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly documents: CountOrder; };

/** A clinical scenario: an example patient from a document. */
export type ClinicalScenario = Node & {
  readonly __typename?: 'ClinicalScenario';
  /** The patient's age in years. Null if the document does not give it. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** The clinical factors of the scenario, with the assertions behind them. */
  readonly factorConnection: ScenarioFactorConnection;
  /** The clinical factors of the scenario. */
  readonly factors: ReadonlyArray<ClinicalFactor>;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The procedures that the scenario illustrates. */
  readonly procedures: ServiceProcedureConnection;
  /** The patient's sex. Null if the document does not give it. */
  readonly sex?: Maybe<Sex>;
  /** The scenario, in our own words. */
  readonly text: Scalars['String']['output'];
};


/** A clinical scenario: an example patient from a document. */
export type ClinicalScenarioFactorConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};


/** A clinical scenario: an example patient from a document. */
export type ClinicalScenarioProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureServiceDetailOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};

/** A code of a code system. */
export type Code = {
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The code, as published. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /**
   * The text shown for the code. For CPT procedures it is our own wording, because the AMA's descriptors are licensed and not
   * included.
   */
  readonly display: Scalars['String']['output'];
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
};


/** A code of a code system. */
export type CodeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/** A code of a code system. */
export type CodeChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** A code of a code system. */
export type CodePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** A code of a code system. */
export type CodeStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A code of a code system. */
export type CodeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};

/**
 * Conditions on a code. All must hold. Codes match in upper or lower case, with or without the dot: `m810`, ` M81.0 `, and
 * `M81.0` are the same.
 */
export type CodeFilter = {
  /** This code. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these codes. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with these characters. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for codes. Set exactly one field. Ties keep the default order; missing values come last. */
export type CodeOrder =
  /** The code, as published. */
  { readonly code: SortOrder; readonly display?: never; }
  |  /** The text shown for the code. */
  { readonly code?: never; readonly display: SortOrder; };

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
  /** Health Care Provider Taxonomy (NUCC): provider specialties. */
  | 'NUCC'
  /** Place of service codes (CMS): where a service was furnished. */
  | 'POS';

/** Conditions on a value of `CodeSystem`. All must hold. */
export type CodeSystemFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<CodeSystem>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CodeSystem>>;
};

/** Conditions on codes. All must hold; null, {}, and missing variables are ignored. */
export type CodeWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CodeWhere>>;
  /** The code, as published. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The text shown for the code. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CodeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CodeWhere>>;
};

/** A note in the ICD-10-CM tabular list that refers to other codes. */
export type CodingNote = {
  /** The edition of the tabular list. */
  readonly document?: Maybe<SourceDocument>;
  /** The id: `NOTE:M81-excludes1-1` is the first Excludes1 note at M81. */
  readonly id: Scalars['ID']['output'];
  /** The chapter, block, or diagnosis that has the note. It may be the one you asked about. */
  readonly inheritedFrom: IcdPlace;
  /** The kind of note. */
  readonly kind: CodingNoteKind;
  /** Words that limit the note to some of the codes in `targets`. Null if it refers to all of them. */
  readonly qualification?: Maybe<Scalars['String']['output']>;
  /**
   * The chapters, blocks, and diagnoses that the note names, each including everything below it. Empty if the note names no
   * codes, or names them in a way that could not be read.
   */
  readonly targets: ReadonlyArray<IcdPlace>;
  /** The text of the note, as published. */
  readonly text: Scalars['String']['output'];
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
  readonly eq?: InputMaybe<CodingNoteKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CodingNoteKind>>;
};

/** A sort key for coding notes. Set exactly one field. Ties keep the default order; missing values come last. */
export type CodingNoteOrder =
  /** The kind of note. */
  { readonly kind: SortOrder; };

/** Conditions on coding notes. All must hold; null, {}, and missing variables are ignored. */
export type CodingNoteWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CodingNoteWhere>>;
  /** The kind of note. */
  readonly kind?: InputMaybe<CodingNoteKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CodingNoteWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CodingNoteWhere>>;
};

/** Two diagnoses, and what the notes of the tabular list say about them. */
export type CodingPair = {
  readonly __typename?: 'CodingPair';
  /** The verdict in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** The first code. In an ORDER pair, the one to code first. */
  readonly first: Diagnosis;
  /** The notes that name one code and apply to the other. Empty if there is no such note. */
  readonly notes: ReadonlyArray<PairNote>;
  /** The second code. */
  readonly second: Diagnosis;
  /** What the notes say, the strictest first: CONFLICT before ORDER before ALLOWED. */
  readonly verdict: CodingVerdict;
};

/** Whether diagnoses may be coded together, according to the notes of the loaded ICD-10-CM tabular list. */
export type CodingTogether = {
  readonly __typename?: 'CodingTogether';
  /** What was not checked, such as notes that are not loaded. */
  readonly notChecked: ReadonlyArray<Scalars['String']['output']>;
  /** Every pair of the codes, in the order in which they were given. Each pair has its own verdict. */
  readonly pairs: ReadonlyArray<CodingPair>;
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

/** What the compared codes have, for one kind of node. */
export type ComparedNodes = {
  readonly __typename?: 'ComparedNodes';
  /** What only one code has, one entry per code, in the order of `codes`. */
  readonly only: ReadonlyArray<OnlyNodes>;
  /** A table of everything that any of the codes has. Rows that the most codes have come first, then by id. */
  readonly rows: ReadonlyArray<ComparedRow>;
  /** What all of the codes have. */
  readonly shared: ReadonlyArray<Node>;
};

/** A row of a comparison table. Its columns are the compared codes. */
export type ComparedRow = {
  readonly __typename?: 'ComparedRow';
  /** How many of the codes have the node. */
  readonly count: Scalars['Int']['output'];
  /** Whether each code has the node, in the order of `codes`. */
  readonly has: ReadonlyArray<Scalars['Boolean']['output']>;
  /** The node that the row is about. */
  readonly node: Node;
};

/** Two to ten codes of one kind side by side: what documents list for each of them. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The codes, in the order given, without duplicates. */
  readonly codes: ReadonlyArray<Code>;
  /** Diagnoses of the compared procedures. Empty if other codes are compared. */
  readonly diagnoses: ComparedNodes;
  /** Modifiers of the compared procedures. Empty if other codes are compared. */
  readonly modifiers: ComparedNodes;
  /** Payers mentioned for the compared procedures; a mention is not coverage. Empty if other codes are compared. */
  readonly payers: ComparedNodes;
  /** Procedures of the compared diagnoses or specialties. Empty if procedures are compared. */
  readonly procedures: ComparedNodes;
  /** Specialties of the compared procedures. Empty if other codes are compared. */
  readonly specialties: ComparedNodes;
  /** The ids that are not in the graph. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
};

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
  readonly eq?: InputMaybe<Confidence>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
};

/** A sort by how many entries a list has. */
export type CountOrder = {
  /** Fewest first (`ASC`) or most first (`DESC`). */
  readonly count: SortOrder;
};

/**
 * What the loaded coverage documents of Medicare say about a procedure for some diagnoses. They say what is listed, and never
 * that a claim will be paid.
 */
export type CoverageCheck = {
  readonly __typename?: 'CoverageCheck';
  /** The date of service. */
  readonly asOf: Scalars['Date']['output'];
  /** The contractor, as given. Null if it was not given. */
  readonly contractor?: Maybe<Scalars['String']['output']>;
  /** The procedure. Null if the graph lacks it. */
  readonly procedure?: Maybe<Procedure>;
  /**
   * One entry for each document and diagnosis. A diagnosis of which no document says anything has an entry without a document, and
   * the outcome `NO_DATA`.
   */
  readonly results: ReadonlyArray<CoverageResult>;
  /** The state, by its name. Null if it was not given. */
  readonly state?: Maybe<Scalars['String']['output']>;
  /**
   * Documents that list the procedure, but may apply elsewhere: their states or contractors are not known. They are not among the
   * results. Empty if neither a state nor a contractor was given.
   */
  readonly unplaced: ReadonlyArray<CoverageDocument>;
};

/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocument = Node & {
  readonly __typename?: 'CoverageDocument';
  /** For an LCD: the articles with its billing and coding rules. Empty until the tables of related documents are loaded. */
  readonly articles: RelatedCoverageDocumentConnection;
  /** For an NCD: the articles and LCDs that name it as related. */
  readonly citedBy: RelatedCoverageDocumentConnection;
  /** The Medicare administrative contractors (MACs) that published the document, from the listing. Null otherwise. */
  readonly contractor?: Maybe<Scalars['String']['output']>;
  /** The ids of its contractors in the Medicare Coverage Database. Null if unknown. */
  readonly contractorIds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The first day on which the document applies. Null if unknown. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The groups of codes that the document lists, with the table that states each. Empty until the code tables are loaded. */
  readonly groups: CoverageDocumentGroupConnection;
  /** The id, such as `POLICY:medicare-ncd-150.3`. */
  readonly id: Scalars['ID']['output'];
  /** The payer that issued the policy. Null for other pages, which do not bind any payer, and for documents from a listing. */
  readonly issuer?: Maybe<Payer>;
  /** The kind of document. */
  readonly kind: CoverageDocumentKind;
  /** For an article: the LCDs whose billing and coding rules it has. */
  readonly lcds: RelatedCoverageDocumentConnection;
  /** The national coverage determinations (NCDs) that it names as related. */
  readonly ncds: RelatedCoverageDocumentConnection;
  /** The number that Medicare gives it, such as `A57132`, `L36460`, or `150.3`. Null if unknown, and for other payers. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What the document says about the procedures it addresses. */
  readonly position: CoveragePosition;
  /** The procedures that the document is known to address, with the source of each. */
  readonly procedureConnection: CoverageProcedureConnection;
  /** The procedures that the document is known to address. Empty for documents from a listing, which has no codes. */
  readonly procedures: ReadonlyArray<Procedure>;
  /** The articles and LCDs that it names as related, in the order of their ids. */
  readonly relatedDocuments: RelatedCoverageDocumentConnection;
  /** The day on which the document was retired: it no longer applies on that day. Null if it is not retired, or unknown. */
  readonly retiredOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The states of its primary jurisdiction, such as `Colorado`. Null if unknown: the tables name them for some documents only, and
   * a contractor's jurisdiction can be larger.
   */
  readonly states?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * A summary in our own words. For documents from a listing, the published title. If only code tables name it, its kind and number,
   * such as `Article A57132`, until a listing with this version is loaded.
   */
  readonly title: Scalars['String']['output'];
  /** The document's address. Null if unknown. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The version that this is. Each version of a document is an entry of its own. Null for documents of other payers. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageGroupOrder>>;
  where?: InputMaybe<CoverageGroupWhere>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentLcdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentNcdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentProcedureConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** A coverage document: a payer's policy, or another page about coverage. */
export type CoverageDocumentRelatedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};

/** A page of coverage documents. */
export type CoverageDocumentConnection = {
  readonly __typename?: 'CoverageDocumentConnection';
  /** The coverage documents on this page, each with its cursor. */
  readonly edges: ReadonlyArray<CoverageDocumentEdge>;
  /** How many coverage documents there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage documents on this page. */
  readonly nodes: ReadonlyArray<CoverageDocument>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage documents there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage documents. */
export type CoverageDocumentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageDocumentGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageDocumentGrouping>;
};

/** A coverage document on a page. */
export type CoverageDocumentEdge = {
  readonly __typename?: 'CoverageDocumentEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The coverage document. */
  readonly node: CoverageDocument;
};

/** A page of coverage groups linked to a coverage document. */
export type CoverageDocumentGroupConnection = {
  readonly __typename?: 'CoverageDocumentGroupConnection';
  /** The coverage groups on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<CoverageDocumentGroupEdge>;
  /** How many coverage groups there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage groups on this page. */
  readonly nodes: ReadonlyArray<CoverageGroup>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage groups there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage groups linked to a coverage document. */
export type CoverageDocumentGroupConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGroupGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageGroupGrouping>;
};

/** A coverage group linked to a coverage document. Shows the document that states it, and the edition. */
export type CoverageDocumentGroupEdge = {
  readonly __typename?: 'CoverageDocumentGroupEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage group. */
  readonly node: CoverageGroup;
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
  readonly eq?: InputMaybe<CoverageDocumentKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CoverageDocumentKind>>;
};

/** Conditions on a list of coverage documents. All must hold. */
export type CoverageDocumentListFilter = {
  /** How many coverage documents there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every coverage document meets these conditions. True if there are no coverage documents. */
  readonly every?: InputMaybe<CoverageDocumentWhere>;
  /** No coverage document meets these conditions. {} means that there are no coverage documents. */
  readonly none?: InputMaybe<CoverageDocumentWhere>;
  /** At least one coverage document meets these conditions. {} means that there is at least one coverage document. */
  readonly some?: InputMaybe<CoverageDocumentWhere>;
};

/** A sort key for coverage documents. Set exactly one field. Ties keep the default order; missing values come last. */
export type CoverageDocumentOrder =
  /** The first day on which the document applies. */
  { readonly effectiveFrom: SortOrder; readonly groups?: never; readonly number?: never; readonly retiredOn?: never; readonly title?: never; readonly version?: never; }
  |  /** The number of entries in `groups`. */
  { readonly effectiveFrom?: never; readonly groups: CountOrder; readonly number?: never; readonly retiredOn?: never; readonly title?: never; readonly version?: never; }
  |  /** The number that Medicare gives it, such as `A57132`, `L36460`, or `150.3`. */
  { readonly effectiveFrom?: never; readonly groups?: never; readonly number: SortOrder; readonly retiredOn?: never; readonly title?: never; readonly version?: never; }
  |  /** The day on which the document was retired: it no longer applies on that day. */
  { readonly effectiveFrom?: never; readonly groups?: never; readonly number?: never; readonly retiredOn: SortOrder; readonly title?: never; readonly version?: never; }
  |  /** A summary in our own words. */
  { readonly effectiveFrom?: never; readonly groups?: never; readonly number?: never; readonly retiredOn?: never; readonly title: SortOrder; readonly version?: never; }
  |  /** The version that this is. */
  { readonly effectiveFrom?: never; readonly groups?: never; readonly number?: never; readonly retiredOn?: never; readonly title?: never; readonly version: SortOrder; };

/** Conditions on coverage documents. All must hold; null, {}, and missing variables are ignored. */
export type CoverageDocumentWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CoverageDocumentWhere>>;
  /** For an LCD: the articles with its billing and coding rules. */
  readonly articles?: InputMaybe<CoverageDocumentListFilter>;
  /** For an NCD: the articles and LCDs that name it as related. */
  readonly citedBy?: InputMaybe<CoverageDocumentListFilter>;
  /** The Medicare administrative contractors (MACs) that published the document, from the listing. */
  readonly contractor?: InputMaybe<StringFilter>;
  /** The ids of its contractors in the Medicare Coverage Database. At least one must match. */
  readonly contractorId?: InputMaybe<StringFilter>;
  /** The first day on which the document applies. */
  readonly effectiveFrom?: InputMaybe<DateFilter>;
  /** The groups of codes that the document lists, with the table that states each. */
  readonly groups?: InputMaybe<CoverageGroupListFilter>;
  /**
   * May be in force on this date: neither begins later nor has been retired by then. Earlier versions may have been replaced without
   * being retired.
   */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Known to apply in this state, by its name or postal abbreviation: `Ohio` or `OH`. */
  readonly inState?: InputMaybe<Scalars['String']['input']>;
  /** The kind of document. */
  readonly kind?: InputMaybe<CoverageDocumentKindFilter>;
  /** For an article: the LCDs whose billing and coding rules it has. */
  readonly lcds?: InputMaybe<CoverageDocumentListFilter>;
  /** The national coverage determinations (NCDs) that it names as related. */
  readonly ncds?: InputMaybe<CoverageDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CoverageDocumentWhere>;
  /** The number that Medicare gives it, such as `A57132`, `L36460`, or `150.3`. */
  readonly number?: InputMaybe<StringFilter>;
  /** Of this Medicare contractor, by a part of its name, such as `CGS`, or by its id in the Medicare Coverage Database. */
  readonly ofContractor?: InputMaybe<Scalars['String']['input']>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CoverageDocumentWhere>>;
  /** What the document says about the procedures it addresses. */
  readonly position?: InputMaybe<CoveragePositionFilter>;
  /** The procedures that the document is known to address. */
  readonly procedures?: InputMaybe<ProcedureListFilter>;
  /** The articles and LCDs that it names as related, in the order of their ids. */
  readonly relatedDocuments?: InputMaybe<CoverageDocumentListFilter>;
  /** The day on which the document was retired: it no longer applies on that day. */
  readonly retiredOn?: InputMaybe<DateFilter>;
  /** The states of its primary jurisdiction, such as `Colorado`. At least one must match. */
  readonly state?: InputMaybe<StringFilter>;
  /** A summary in our own words. */
  readonly title?: InputMaybe<StringFilter>;
  /** The version that this is. */
  readonly version?: InputMaybe<IntFilter>;
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

/**
 * A group of codes in a Medicare coverage document: an article or LCD lists codes in numbered groups, and a paragraph says what each
 * group is for. The groups of procedures and the groups of diagnoses are numbered separately, so equal numbers do not mean that they
 * belong together: only the paragraphs say so.
 */
export type CoverageGroup = Node & {
  readonly __typename?: 'CoverageGroup';
  /** The types of bill in the group, in three digits such as `013`. Null for groups of other kinds. */
  readonly billTypes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Whether the loaded table has all codes of the document. False if it was cut off at 100 rows, as copies from CMS's API are. Null
   * until the table of the codes is loaded.
   */
  readonly complete?: Maybe<Scalars['Boolean']['output']>;
  /**
   * True if the group is in no document: somebody derived it from all groups of covered diagnoses in the articles of some LCDs. It says
   * that some group covers each of its diagnoses, not which, and it is incomplete. Null otherwise.
   */
  readonly derived?: Maybe<Scalars['Boolean']['output']>;
  /** For a derived group: the procedures that the diagnoses were derived for. */
  readonly derivedFor: DerivedProcedureConnection;
  /** The diagnoses in the group. */
  readonly diagnoses: CoverageGroupDiagnosisConnection;
  /** The document. Null for a derived group. */
  readonly document?: Maybe<CoverageDocument>;
  /** The id, from the document, the kind, and the number: `GROUP:mcd-a57132-12-procedures-1`. */
  readonly id: Scalars['ID']['output'];
  /** What its codes are. */
  readonly kind: CoverageGroupKind;
  /** The modifiers in the group. */
  readonly modifiers: CoverageGroupModifierConnection;
  /** True if the document says that such codes do not apply, by a placeholder in place of codes. Null otherwise. */
  readonly notApplicable?: Maybe<Scalars['Boolean']['output']>;
  /** The group's number among those of its kind in the document. Null for a derived group. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Other codes, as the document writes them. Null if there are none. */
  readonly otherCodes?: Maybe<Scalars['String']['output']>;
  /**
   * The paragraph that goes with the group, as plain text: what the codes are for, and which other groups they go with. Null if it has
   * no text, and until the table of paragraphs is loaded.
   */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** The ICD-10-PCS codes in the group. Null for groups of other kinds. */
  readonly pcsCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the document says of its codes by listing them here. Null if they are neither procedures nor diagnoses. */
  readonly position?: Maybe<CoverageListPosition>;
  /** The procedures in the group. Whether they are covered depends on the document and the paragraph. */
  readonly procedures: CoverageGroupProcedureConnection;
  /** The revenue codes in the group, such as `0450`. Null for groups of other kinds. */
  readonly revenueCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/**
 * A group of codes in a Medicare coverage document: an article or LCD lists codes in numbered groups, and a paragraph says what each
 * group is for. The groups of procedures and the groups of diagnoses are numbered separately, so equal numbers do not mean that they
 * belong together: only the paragraphs say so.
 */
export type CoverageGroupDerivedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<DerivationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/**
 * A group of codes in a Medicare coverage document: an article or LCD lists codes in numbered groups, and a paragraph says what each
 * group is for. The groups of procedures and the groups of diagnoses are numbered separately, so equal numbers do not mean that they
 * belong together: only the paragraphs say so.
 */
export type CoverageGroupDiagnosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/**
 * A group of codes in a Medicare coverage document: an article or LCD lists codes in numbered groups, and a paragraph says what each
 * group is for. The groups of procedures and the groups of diagnoses are numbered separately, so equal numbers do not mean that they
 * belong together: only the paragraphs say so.
 */
export type CoverageGroupModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ModifierOrder>>;
  where?: InputMaybe<ModifierWhere>;
};


/**
 * A group of codes in a Medicare coverage document: an article or LCD lists codes in numbered groups, and a paragraph says what each
 * group is for. The groups of procedures and the groups of diagnoses are numbered separately, so equal numbers do not mean that they
 * belong together: only the paragraphs say so.
 */
export type CoverageGroupProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};

/** A page of coverage groups. */
export type CoverageGroupConnection = {
  readonly __typename?: 'CoverageGroupConnection';
  /** The coverage groups on this page, each with its cursor. */
  readonly edges: ReadonlyArray<CoverageGroupEdge>;
  /** How many coverage groups there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage groups on this page. */
  readonly nodes: ReadonlyArray<CoverageGroup>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage groups there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage groups. */
export type CoverageGroupConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGroupGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageGroupGrouping>;
};

/** A page of diagnoses linked to a coverage group. */
export type CoverageGroupDiagnosisConnection = {
  readonly __typename?: 'CoverageGroupDiagnosisConnection';
  /** The diagnoses on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<CoverageGroupDiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses linked to a coverage group. */
export type CoverageGroupDiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DiagnosisGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<DiagnosisGrouping>;
};

/** A diagnosis linked to a coverage group. Shows the document that states it, and the edition. */
export type CoverageGroupDiagnosisEdge = {
  readonly __typename?: 'CoverageGroupDiagnosisEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The diagnosis. */
  readonly node: Diagnosis;
};

/** A coverage group on a page. */
export type CoverageGroupEdge = {
  readonly __typename?: 'CoverageGroupEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The coverage group. */
  readonly node: CoverageGroup;
};

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
  readonly eq?: InputMaybe<CoverageGroupKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CoverageGroupKind>>;
};

/** Conditions on a list of coverage groups. All must hold. */
export type CoverageGroupListFilter = {
  /** How many coverage groups there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every coverage group meets these conditions. True if there are no coverage groups. */
  readonly every?: InputMaybe<CoverageGroupWhere>;
  /** No coverage group meets these conditions. {} means that there are no coverage groups. */
  readonly none?: InputMaybe<CoverageGroupWhere>;
  /** At least one coverage group meets these conditions. {} means that there is at least one coverage group. */
  readonly some?: InputMaybe<CoverageGroupWhere>;
};

/** A page of modifiers linked to a coverage group. */
export type CoverageGroupModifierConnection = {
  readonly __typename?: 'CoverageGroupModifierConnection';
  /** The modifiers on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<CoverageGroupModifierEdge>;
  /** How many modifiers there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The modifiers on this page. */
  readonly nodes: ReadonlyArray<Modifier>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many modifiers there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of modifiers linked to a coverage group. */
export type CoverageGroupModifierConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ModifierGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ModifierGrouping>;
};

/** A modifier linked to a coverage group. Shows the document that states it, and the edition. */
export type CoverageGroupModifierEdge = {
  readonly __typename?: 'CoverageGroupModifierEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The modifier. */
  readonly node: Modifier;
};

/** A sort key for coverage groups. Set exactly one field. Ties keep the default order; missing values come last. */
export type CoverageGroupOrder =
  /** The number of entries in `diagnoses`. */
  { readonly diagnoses: CountOrder; readonly modifiers?: never; readonly number?: never; readonly procedures?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly diagnoses?: never; readonly modifiers: CountOrder; readonly number?: never; readonly procedures?: never; }
  |  /** The group's number among those of its kind in the document. */
  { readonly diagnoses?: never; readonly modifiers?: never; readonly number: SortOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly diagnoses?: never; readonly modifiers?: never; readonly number?: never; readonly procedures: CountOrder; };

/** A page of procedures linked to a coverage group. */
export type CoverageGroupProcedureConnection = {
  readonly __typename?: 'CoverageGroupProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<CoverageGroupProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a coverage group. */
export type CoverageGroupProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A procedure linked to a coverage group. Shows the document that states it, and the edition. */
export type CoverageGroupProcedureEdge = {
  readonly __typename?: 'CoverageGroupProcedureEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
};

/** Conditions on coverage groups. All must hold; null, {}, and missing variables are ignored. */
export type CoverageGroupWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CoverageGroupWhere>>;
  /** Whether the loaded table has all codes of the document. */
  readonly complete?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the group is in no document: somebody derived it from all groups of covered diagnoses in the articles of some LCDs. */
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a derived group: the procedures that the diagnoses were derived for. */
  readonly derivedFor?: InputMaybe<ProcedureListFilter>;
  /** The diagnoses in the group. */
  readonly diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The document. */
  readonly document?: InputMaybe<CoverageDocumentWhere>;
  /** What its codes are. */
  readonly kind?: InputMaybe<CoverageGroupKindFilter>;
  /** The modifiers in the group. */
  readonly modifiers?: InputMaybe<ModifierListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<CoverageGroupWhere>;
  /** True if the document says that such codes do not apply, by a placeholder in place of codes. */
  readonly notApplicable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group's number among those of its kind in the document. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<CoverageGroupWhere>>;
  /** The paragraph that goes with the group, as plain text: what the codes are for, and which other groups they go with. */
  readonly paragraph?: InputMaybe<StringFilter>;
  /** The procedures in the group. */
  readonly procedures?: InputMaybe<ProcedureListFilter>;
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
  readonly eq?: InputMaybe<CoveragePosition>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CoveragePosition>>;
};

/** A page of procedures linked to a coverage document. */
export type CoverageProcedureConnection = {
  readonly __typename?: 'CoverageProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<CoverageProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a coverage document. */
export type CoverageProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A procedure linked to a coverage document. Shows the document that states it, and the edition. */
export type CoverageProcedureEdge = {
  readonly __typename?: 'CoverageProcedureEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
};

/** What one coverage document says about a procedure for a diagnosis. */
export type CoverageResult = {
  readonly __typename?: 'CoverageResult';
  /** The diagnosis's code. */
  readonly code: Scalars['String']['output'];
  /** The paragraph that the outcome depends on, as plain text. Null if there is none. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /**
   * True if the outcome is from a list that somebody derived from the articles of some LCDs. It only says that some group of one of
   * these articles covers the diagnosis.
   */
  readonly derived: Scalars['Boolean']['output'];
  /** The diagnosis. Null if the graph lacks it. */
  readonly diagnosis?: Maybe<Diagnosis>;
  /** The document, in the newest version that is in force on the date. Null for the derived list, and if no document says anything. */
  readonly document?: Maybe<CoverageDocument>;
  /** The edition of the table that says so, such as `2026-08`. Null if unknown. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The outcome in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** How much of the document's lists of diagnoses is loaded. What is not loaded may say something else. */
  readonly extent: CoverageExtent;
  /**
   * The group that decides: the one that lists the diagnosis, or the one that says that the procedure is not covered. Null if there
   * is none.
   */
  readonly group?: Maybe<CoverageGroup>;
  /** For a derived outcome: the numbers of the LCDs, such as `L36460`. Empty otherwise. */
  readonly lcds: ReadonlyArray<Scalars['String']['output']>;
  /** What the document says. */
  readonly outcome: CoverageOutcome;
  /** The group that lists the procedure. Null without a document. */
  readonly procedureGroup?: Maybe<CoverageGroup>;
  /** The table that says so. Null if there is none. */
  readonly source?: Maybe<SourceDocument>;
};

/** A gap: something that a document promises but does not contain. */
export type DataGap = Node & {
  readonly __typename?: 'DataGap';
  /** The document that has the gap. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The gap in a sentence. */
  readonly statement: Scalars['String']['output'];
  /** What the gap is about, in a word or two. */
  readonly topic: Scalars['String']['output'];
};

/** What is loaded: sources, editions, counts, and what is known to be missing or in doubt. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** The number of discrepancies, by kind and severity. */
  readonly discrepancies: ReadonlyArray<DiscrepancyCount>;
  /** The code sets and documents that are loaded, by id, with their publishers, editions, and terms of use. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** What documents promise but do not contain. */
  readonly gaps: ReadonlyArray<DataGap>;
  /** The number of nodes with each label. Labels without nodes are left out. */
  readonly nodes: ReadonlyArray<KindCount>;
  /** The number of relationships of each type. Types without relationships are left out. */
  readonly relationships: ReadonlyArray<KindCount>;
  /** The loaded releases whose effective dates are known, oldest first. */
  readonly releases: ReadonlyArray<Release>;
  /** The number of codes in each code system. */
  readonly systems: ReadonlyArray<SystemCount>;
};

/** Conditions on a date. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type DateFilter = {
  /** On this date. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** After this date. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** On or after this date. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** On one of these dates. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Before this date. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this date. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on the relationship between a coverage group and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type DerivationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DerivationWhere>>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** The numbers of the LCDs, such as `L36460`. At least one must match. */
  readonly lcd?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DerivationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DerivationWhere>>;
};

/** A page of procedures linked to a coverage group. */
export type DerivedProcedureConnection = {
  readonly __typename?: 'DerivedProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<DerivedProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a coverage group. */
export type DerivedProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A procedure linked to a coverage group. Shows the LCDs that a list of covered diagnoses was derived from. */
export type DerivedProcedureEdge = {
  readonly __typename?: 'DerivedProcedureEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The numbers of the LCDs, such as `L36460`. */
  readonly lcds: ReadonlyArray<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
};

/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type Diagnosis = Code & IcdPlace & Node & {
  readonly __typename?: 'Diagnosis';
  /** All codes above, nearest first. Blocks and chapters are not included. */
  readonly ancestors: ReadonlyArray<Diagnosis>;
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /**
   * Whether the code is billable: valid for submission on a claim. False for headers, which need a more specific code, and for
   * codes that no code set lists. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. Null if no loaded edition covers the date in `asOf`.
   */
  readonly billable?: Maybe<Scalars['Boolean']['output']>;
  /** The block that the code is in. */
  readonly block?: Maybe<IcdBlock>;
  /** The three-character category that the code is in. For a category, itself. */
  readonly category?: Maybe<Diagnosis>;
  /** The CCSR categories of the code. Empty for headers: see the codes below them. */
  readonly ccsr: ReadonlyArray<CcsrCategory>;
  /** The CCSR categories of the code, showing which one is the default. */
  readonly ccsrConnection: DiagnosisCcsrConnection;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The chapter that the code is in. */
  readonly chapter?: Maybe<IcdChapter>;
  /** The codes directly below. */
  readonly children: DiagnosisConnection;
  /** The code with its dot, such as `M80.00XA`. */
  readonly code: Scalars['String']['output'];
  /** The code also notes: another code may be required, in either order. Inherited as in `excludes1`. */
  readonly codeAlso: ReadonlyArray<Instruction>;
  /** The code first notes: another code goes before this one. Inherited as in `excludes1`. */
  readonly codeFirst: ReadonlyArray<Instruction>;
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /**
   * The groups of Medicare coverage documents that list this diagnosis as covered or not covered, with the table that states it. A
   * header has its own groups only, not those of the codes below it. Empty until the code tables of the Medicare Coverage Database
   * are loaded.
   */
  readonly coverageGroups: DiagnosisCoverageGroupConnection;
  /** All codes below. */
  readonly descendants: DiagnosisConnection;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The official title. */
  readonly display: Scalars['String']['output'];
  /**
   * The Excludes1 notes: conditions not coded here. The two codes are not reported together, unless the conditions are
   * unrelated. Notes at this place come first, then inherited notes, nearest first.
   */
  readonly excludes1: ReadonlyArray<Exclusion>;
  /**
   * The Excludes2 notes: conditions that are not part of this one. Both codes may be reported if the patient has both
   * conditions. Inherited as in `excludes1`.
   */
  readonly excludes2: ReadonlyArray<Exclusion>;
  /** Clinical factors that documents code with this diagnosis. */
  readonly factors: ReadonlyArray<ClinicalFactor>;
  /**
   * Clinical factors that documents code with this diagnosis or a header above it, each factor once. `statedFor` on the edge is
   * the code that they use.
   */
  readonly factorsIncludingHeaders: InheritedFactorConnection;
  /** The HCCs that the code maps to, with the source of each. */
  readonly hccConnection: DiagnosisHccConnection;
  /**
   * The hierarchical condition categories (HCCs) that the code maps to in Medicare risk adjustment, for each model. Empty until
   * CMS's mappings are loaded.
   */
  readonly hccs: ReadonlyArray<HccCategory>;
  /**
   * The ICD-9-CM codes that the code maps to, from the ICD-10-CM to ICD-9-CM General Equivalence Mapping (GEM). Empty for codes
   * newer than FY2018, and until the GEMs are loaded.
   */
  readonly icd9: DiagnosisIcd9Connection;
  /** True if the GEM flags the code as having no ICD-9-CM equivalent. Otherwise null. */
  readonly icd9NoMap?: Maybe<Scalars['Boolean']['output']>;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The includes notes: conditions that are coded here. Empty if there are no such notes. */
  readonly includes: ReadonlyArray<Scalars['String']['output']>;
  /** The inclusion terms: conditions that the code is used for, such as synonyms of its title. */
  readonly inclusionTerms: ReadonlyArray<Scalars['String']['output']>;
  /** Where the code is in the hierarchy. */
  readonly level: DiagnosisLevel;
  /** The billable codes below: use one of them instead of a header. */
  readonly moreSpecific: DiagnosisConnection;
  /**
   * The notes elsewhere that name this chapter, block, or code itself: the way back from `targets`. For those that name
   * something above it, see `namedByIncludingHeaders`.
   */
  readonly namedBy: NamingNoteConnection;
  /**
   * The notes elsewhere that name this chapter, block, or code, or something above it, the nearest first, each note once. A
   * note with a `qualification` may mean only some of the codes below.
   */
  readonly namedByIncludingHeaders: InheritedNamingNoteConnection;
  /** Other notes at this place: definitions, and instructions that name no codes. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The code directly above. Null for a category, which is directly in a block. */
  readonly parent?: Maybe<Diagnosis>;
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /**
   * Procedures for which documents list this diagnosis. To see only those that an article states, use
   * `edgeWhere: { assertions: { some: { document: { kind: { eq: ARTICLE } } } } }`.
   */
  readonly procedures: DiagnosisProcedureConnection;
  /**
   * Procedures for which documents list this diagnosis or a header above it, each procedure once. `statedFor` on the edge is the
   * code that they list. If it is a header, `withCodesBelow` of the assertions is true where they mean all codes below it.
   */
  readonly proceduresIncludingHeaders: InheritedProcedureConnection;
  /**
   * The seventh characters of the codes below, each with its meaning: `A: initial encounter for fracture`. A header that the
   * tabular list gives none has those of the nearest header above it. Empty for a complete code.
   */
  readonly seventhCharacters: ReadonlyArray<Scalars['String']['output']>;
  /** The official short title, at most 60 characters. Null if it is not loaded. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /**
   * The diagnoses that share the most procedures with this one, by Jaccard score. The search is bounded: it follows at most 500
   * procedures, those with the fewest other diagnoses first, may skip procedures with very many diagnoses, and compares the
   * 1,000 diagnoses that share the most.
   */
  readonly similar: ReadonlyArray<SimilarDiagnosis>;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
  /** The use additional code notes: another code goes after this one. Inherited as in `excludes1`. */
  readonly useAdditional: ReadonlyArray<Instruction>;
  /**
   * The first day on which the code is valid: one that a file states, or the first day of a release that adds it right after a
   * release without it. Null if it is not known.
   */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day on which the code is valid: one that a file states, or the day before a release that drops it right after a
   * release with it. Null if the code has not ended, or if the day is not known: see `status`.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisBillableArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisCcsrConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<CcsrMembershipWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CcsrCategoryOrder>>;
  where?: InputMaybe<CcsrCategoryWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisCodeAlsoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisCodeFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisCoverageGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  contractor?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageGroupOrder>>;
  state?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CoverageGroupWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisExcludes1Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisExcludes2Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisFactorsIncludingHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<InheritedSuggestionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClinicalFactorInheritedSuggestionOrder>>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisHccConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HccCategoryOrder>>;
  where?: InputMaybe<HccCategoryWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisIcd9Args = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<EquivalenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<Icd9CodeOrder>>;
  where?: InputMaybe<Icd9CodeWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisMoreSpecificArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisNamedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisNamedByIncludingHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<IndicationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureIndicationOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisProceduresIncludingHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<InheritedIndicationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureInheritedIndicationOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisSimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** An ICD-10-CM diagnosis: a billable code, or a header with more specific codes below it. */
export type DiagnosisUseAdditionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of CCSR categories linked to a diagnosis. */
export type DiagnosisCcsrConnection = {
  readonly __typename?: 'DiagnosisCcsrConnection';
  /** The CCSR categories on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<DiagnosisCcsrEdge>;
  /** How many CCSR categories there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The CCSR categories on this page. */
  readonly nodes: ReadonlyArray<CcsrCategory>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many CCSR categories there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of CCSR categories linked to a diagnosis. */
export type DiagnosisCcsrConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CcsrCategoryGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CcsrCategoryGrouping>;
};

/** A CCSR category linked to a diagnosis. Shows whether the category is the diagnosis's default. */
export type DiagnosisCcsrEdge = {
  readonly __typename?: 'DiagnosisCcsrEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Whether this is the diagnosis's default category when it is the principal diagnosis of an inpatient stay. Null if no edition
   * with defaults is loaded.
   */
  readonly defaultInpatient?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether this is the diagnosis's default category when it is the first-listed diagnosis of an outpatient visit. Null if no
   * edition with defaults is loaded.
   */
  readonly defaultOutpatient?: Maybe<Scalars['Boolean']['output']>;
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The CCSR category. */
  readonly node: CcsrCategory;
};

/** A page of diagnoses. */
export type DiagnosisConnection = {
  readonly __typename?: 'DiagnosisConnection';
  /** The diagnoses on this page, each with its cursor. */
  readonly edges: ReadonlyArray<DiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses. */
export type DiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DiagnosisGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<DiagnosisGrouping>;
};

/** A page of coverage groups linked to a diagnosis. */
export type DiagnosisCoverageGroupConnection = {
  readonly __typename?: 'DiagnosisCoverageGroupConnection';
  /** The coverage groups on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<DiagnosisCoverageGroupEdge>;
  /** How many coverage groups there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage groups on this page. */
  readonly nodes: ReadonlyArray<CoverageGroup>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage groups there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage groups linked to a diagnosis. */
export type DiagnosisCoverageGroupConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGroupGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageGroupGrouping>;
};

/** A coverage group linked to a diagnosis. Shows the document that states it, and the edition. */
export type DiagnosisCoverageGroupEdge = {
  readonly __typename?: 'DiagnosisCoverageGroupEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage group. */
  readonly node: CoverageGroup;
};

/** A diagnosis on a page. */
export type DiagnosisEdge = {
  readonly __typename?: 'DiagnosisEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The diagnosis. */
  readonly node: Diagnosis;
};

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

/** A page of HCCs linked to a diagnosis. */
export type DiagnosisHccConnection = {
  readonly __typename?: 'DiagnosisHccConnection';
  /** The HCCs on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<DiagnosisHccEdge>;
  /** How many HCCs there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The HCCs on this page. */
  readonly nodes: ReadonlyArray<HccCategory>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many HCCs there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of HCCs linked to a diagnosis. */
export type DiagnosisHccConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: HccCategoryGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<HccCategoryGrouping>;
};

/** An HCC linked to a diagnosis. Shows the document that states it, and the edition. */
export type DiagnosisHccEdge = {
  readonly __typename?: 'DiagnosisHccEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The HCC. */
  readonly node: HccCategory;
};

/** A page of ICD-9-CM codes linked to a diagnosis. */
export type DiagnosisIcd9Connection = {
  readonly __typename?: 'DiagnosisIcd9Connection';
  /** The ICD-9-CM codes on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<DiagnosisIcd9Edge>;
  /** The ICD-9-CM codes on this page. */
  readonly nodes: ReadonlyArray<Icd9Code>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many ICD-9-CM codes there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ICD-9-CM code linked to a diagnosis. Shows the GEM's flags for this pair. */
export type DiagnosisIcd9Edge = {
  readonly __typename?: 'DiagnosisIcd9Edge';
  /** Whether the match is approximate. False if the two codes mean the same. */
  readonly approximate: Scalars['Boolean']['output'];
  /**
   * The code's places in combinations, as scenario and choice list: `1.2` is choice list 2 of scenario 1. A combination takes
   * one code from each choice list of a scenario. Null if the code is in no combination.
   */
  readonly choices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the code is a match only in combination with other codes (see `choices`). */
  readonly combination: Scalars['Boolean']['output'];
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The ICD-9-CM code. */
  readonly node: Icd9Code;
};

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
  readonly eq?: InputMaybe<DiagnosisLevel>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DiagnosisLevel>>;
};

/** Conditions on a list of diagnoses. All must hold. */
export type DiagnosisListFilter = {
  /** How many diagnoses there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every diagnosis meets these conditions. True if there are no diagnoses. */
  readonly every?: InputMaybe<DiagnosisWhere>;
  /** No diagnosis meets these conditions. {} means that there are no diagnoses. */
  readonly none?: InputMaybe<DiagnosisWhere>;
  /** At least one diagnosis meets these conditions. {} means that there is at least one diagnosis. */
  readonly some?: InputMaybe<DiagnosisWhere>;
};

/** A sort key for diagnoses. Set exactly one field. Ties keep the default order; missing values come last. */
export type DiagnosisOrder =
  /** Whether the code is billable: valid for submission on a claim. */
  { readonly billable: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly procedures?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { readonly billable?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly display?: never; readonly procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly billable?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly display?: never; readonly procedures?: never; }
  |  /** The official title. */
  { readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display: SortOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly procedures: CountOrder; };

/** A page of procedures linked to a diagnosis. */
export type DiagnosisProcedureConnection = {
  readonly __typename?: 'DiagnosisProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<DiagnosisProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a diagnosis. */
export type DiagnosisProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureIndicationGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureIndicationGrouping>;
};

/** A procedure linked to a diagnosis. Shows the roles that documents give the diagnosis, and the assertions behind them. */
export type DiagnosisProcedureEdge = {
  readonly __typename?: 'DiagnosisProcedureEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<IndicationAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The procedure. */
  readonly node: Procedure;
  /** The roles that documents give the diagnosis for the procedure. */
  readonly roles: ReadonlyArray<IndicationRole>;
};

/** Conditions on diagnoses. All must hold; null, {}, and missing variables are ignored. */
export type DiagnosisWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DiagnosisWhere>>;
  /** Whether the code is billable: valid for submission on a claim. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Billable on this date, as in `billable(asOf:)`. A loaded edition must cover the date. The `billable` filter goes by the current
   * edition, as `billable` without a date; its groups and order go by the newest one.
   */
  readonly billableOn?: InputMaybe<Scalars['Date']['input']>;
  /** The CCSR categories of the code. */
  readonly ccsr?: InputMaybe<CcsrCategoryListFilter>;
  /** The code with its dot, such as `M80.00XA`. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The groups of Medicare coverage documents that list this diagnosis as covered or not covered, with the table that states it. */
  readonly coverageGroups?: InputMaybe<CoverageGroupListFilter>;
  /** The official title. */
  readonly display?: InputMaybe<StringFilter>;
  /** The hierarchical condition categories (HCCs) that the code maps to in Medicare risk adjustment, for each model. */
  readonly hccs?: InputMaybe<HccCategoryListFilter>;
  /** The ICD-9-CM codes that the code maps to, from the ICD-10-CM to ICD-9-CM General Equivalence Mapping (GEM). */
  readonly icd9?: InputMaybe<Icd9CodeListFilter>;
  /** True if the GEM flags the code as having no ICD-9-CM equivalent. */
  readonly icd9NoMap?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the code is in the hierarchy. */
  readonly level?: InputMaybe<DiagnosisLevelFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DiagnosisWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DiagnosisWhere>>;
  /** Procedures for which documents list this diagnosis. */
  readonly procedures?: InputMaybe<ProcedureListFilter>;
  /**
   * In this chapter, block, category, or code, including the code itself: `ICD10CM:M80-M85`, `M80`. Or in a range of
   * categories or codes, in published order: `E10-E14`, `M80.0-M80.4`. An error if nothing is in it.
   */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** The direction of a relationship, as seen from a node. */
export type Direction =
  /** The relationship ends at the node. */
  | 'IN'
  /** The relationship starts at the node. */
  | 'OUT';

/**
 * A disagreement between a document and reference data. Discrepancies are computed, never entered by hand, and recomputed when
 * either side changes.
 */
export type Discrepancy = Node & {
  readonly __typename?: 'Discrepancy';
  /** What the document says, in short. */
  readonly asserted?: Maybe<Scalars['String']['output']>;
  /** The main assertion involved. */
  readonly assertion: Assertion;
  /** All assertions involved: usually one, but two for a conflicting pair. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The main code at fault. */
  readonly code: Code;
  /** All codes at fault: usually one, but two for a conflicting pair, and for a modifier with its procedure. */
  readonly codes: ReadonlyArray<Code>;
  /** The document behind `official`. Null if there is no such document. */
  readonly evidence?: Maybe<SourceDocument>;
  /** The id. It starts with the kind and the code, so lists are in that order by default. */
  readonly id: Scalars['ID']['output'];
  /** The kind of discrepancy. */
  readonly kind: DiscrepancyKind;
  /** What reference data says, in short. */
  readonly official?: Maybe<Scalars['String']['output']>;
  /** How severe the discrepancy is. */
  readonly severity: Severity;
  /** Codes that may be meant instead. Empty if no such code is known. */
  readonly suggestions: ReadonlyArray<Code>;
};

/** A page of discrepancies. */
export type DiscrepancyConnection = {
  readonly __typename?: 'DiscrepancyConnection';
  /** The discrepancies on this page, each with its cursor. */
  readonly edges: ReadonlyArray<DiscrepancyEdge>;
  /** How many discrepancies there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The discrepancies on this page. */
  readonly nodes: ReadonlyArray<Discrepancy>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many discrepancies there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of discrepancies. */
export type DiscrepancyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DiscrepancyGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<DiscrepancyGrouping>;
};

/** How many discrepancies there are of a kind and severity. */
export type DiscrepancyCount = {
  readonly __typename?: 'DiscrepancyCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The kind of discrepancy. */
  readonly kind: DiscrepancyKind;
  /** How severe they are. */
  readonly severity: Severity;
};

/** A discrepancy on a page. */
export type DiscrepancyEdge = {
  readonly __typename?: 'DiscrepancyEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The discrepancy. */
  readonly node: Discrepancy;
};

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
  readonly eq?: InputMaybe<DiscrepancyKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DiscrepancyKind>>;
};

/** Conditions on discrepancies. All must hold; null, {}, and missing variables are ignored. */
export type DiscrepancyWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DiscrepancyWhere>>;
  /** The kind of discrepancy. */
  readonly kind?: InputMaybe<DiscrepancyKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DiscrepancyWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<DiscrepancyWhere>>;
  /** How severe the discrepancy is. */
  readonly severity?: InputMaybe<SeverityFilter>;
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
  readonly eq?: InputMaybe<DocumentKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
};

/**
 * The NCCI edits among procedures that are billed for one patient on one date of service by one provider. What is not in here was
 * either checked without a finding, or not checked: see `checks`.
 */
export type EditsAmong = {
  readonly __typename?: 'EditsAmong';
  /** The add-on codes among the codes, and whether one of their primary codes is there. */
  readonly addOns: ReadonlyArray<AddOnCheck>;
  /** The date of service. */
  readonly asOf: Scalars['Date']['output'];
  /** What was checked and by which editions: one entry for each kind of edits. */
  readonly checks: ReadonlyArray<NcciCheck>;
  /** The PTP edits in effect among the codes. Empty if there are none, or if there is no data. */
  readonly pairs: ReadonlyArray<PtpPair>;
  /** Whose claims the edits are for. */
  readonly setting: NcciSetting;
  /** The unit limits of the codes. A code without one may have a limit that is not published. */
  readonly unitLimits: ReadonlyArray<UnitLimit>;
};

/** Conditions on the relationship between a diagnosis and an ICD-9-CM code. All must hold; null, {}, and missing variables are ignored. */
export type EquivalenceWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<EquivalenceWhere>>;
  /** Whether the match is approximate. */
  readonly approximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the code is a match only in combination with other codes (see `choices`). */
  readonly combination?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<EquivalenceWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<EquivalenceWhere>>;
};

/** An Excludes1 or Excludes2 note. */
export type Exclusion = CodingNote & Node & {
  readonly __typename?: 'Exclusion';
  /** The edition of the tabular list. */
  readonly document?: Maybe<SourceDocument>;
  /** The id: `NOTE:M81-excludes1-1` is the first Excludes1 note at M81. */
  readonly id: Scalars['ID']['output'];
  /** The chapter, block, or diagnosis that has the note. It may be the one you asked about. */
  readonly inheritedFrom: IcdPlace;
  /** The kind of note. */
  readonly kind: CodingNoteKind;
  /** Words that limit the note to some of the codes in `targets`. Null if it refers to all of them. */
  readonly qualification?: Maybe<Scalars['String']['output']>;
  /**
   * The chapters, blocks, and diagnoses that the note names, each including everything below it. Empty if the note names no
   * codes, or names them in a way that could not be read.
   */
  readonly targets: ReadonlyArray<IcdPlace>;
  /** The text of the note, as published. */
  readonly text: Scalars['String']['output'];
};

/** A page of diagnoses linked to a clinical factor. */
export type FactorDiagnosisConnection = {
  readonly __typename?: 'FactorDiagnosisConnection';
  /** The diagnoses on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<FactorDiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses linked to a clinical factor. */
export type FactorDiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: SuggestionGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<SuggestionGrouping>;
};

/** A diagnosis linked to a clinical factor. Shows the assertions behind the relationship. */
export type FactorDiagnosisEdge = {
  readonly __typename?: 'FactorDiagnosisEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The diagnosis. */
  readonly node: Diagnosis;
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

/**
 * The indicators and RVUs of a procedure in the Medicare Physician Fee Schedule. Indicators are as published; some of them rule
 * out modifiers.
 */
export type FeeScheduleIndicators = Node & {
  readonly __typename?: 'FeeScheduleIndicators';
  /** Assistant at surgery. 0: paid only with documented medical necessity; 1: not paid; 2: may be paid; 9: does not apply. */
  readonly assistant: Scalars['String']['output'];
  /**
   * Bilateral procedure. 0: no 150% adjustment; 1: 150% adjustment; 2: already priced as bilateral; 3: 100% for each side; 9: does
   * not apply.
   */
  readonly bilateral: Scalars['String']['output'];
  /** Co-surgeons. 0: not permitted; 1: paid only with documented medical necessity; 2: permitted; 9: does not apply. */
  readonly coSurgeons: Scalars['String']['output'];
  /** The conversion factor, in dollars per RVU. Null until a relative value file is loaded. */
  readonly conversionFactor?: Maybe<Scalars['Float']['output']>;
  /** The practice expense RVU in a facility setting. Null if it does not apply, and until a relative value file is loaded. */
  readonly facilityPracticeExpenseRvu?: Maybe<Scalars['Float']['output']>;
  /** The total RVU in a facility setting. Null if it does not apply, and until a relative value file is loaded. */
  readonly facilityRvu?: Maybe<Scalars['Float']['output']>;
  /**
   * The global period. 000, 010, or 090: days after surgery; MMM: maternity; XXX: does not apply; YYY: set by the contractor;
   * ZZZ: add-on code, included in the global period of another service.
   */
  readonly globalDays: Scalars['String']['output'];
  /** The id, such as `PFS:0557T`. */
  readonly id: Scalars['ID']['output'];
  /** The malpractice RVU. Null until a relative value file is loaded. */
  readonly malpracticeRvu?: Maybe<Scalars['Float']['output']>;
  /**
   * The modifiers that have their own row: 26 and TC for the professional and technical components, 53 for a discontinued
   * procedure. Empty until a relative value file is loaded.
   */
  readonly modifiers: FeeScheduleModifierConnection;
  /**
   * Multiple procedures on the same day. 0: no reduction; 2: standard reduction; 3: endoscopy rules; 4: diagnostic imaging rules;
   * others as published.
   */
  readonly multipleProcedures: Scalars['String']['output'];
  /** The practice expense RVU in a non-facility setting. Null if it does not apply, and until a relative value file is loaded. */
  readonly nonFacilityPracticeExpenseRvu?: Maybe<Scalars['Float']['output']>;
  /** The total RVU in a non-facility setting. Null if it does not apply, and until a relative value file is loaded. */
  readonly nonFacilityRvu?: Maybe<Scalars['Float']['output']>;
  /**
   * The PC/TC indicator. 0: modifiers 26 and TC do not apply; 1: both apply; 2: professional component only; 3: technical
   * component only; 4: global test only; 6: laboratory test that a physician interprets, so 26 applies but TC does not; 7: therapy
   * service; others as published. If a modifier has its own row (see `modifiers`), the row takes precedence.
   */
  readonly pcTc: Scalars['String']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  /** The edition, such as `2024-07`: the newest one loaded that lists the procedure. */
  readonly release: Scalars['String']['output'];
  /**
   * The status code. A: active; B: bundled; C: priced by the contractor; I: not valid for Medicare; N: noncovered; R: restricted
   * coverage; X: excluded by statute; others as published.
   */
  readonly status: Scalars['String']['output'];
  /** Physician supervision of a diagnostic test. 01: general; 02: direct; 03: personal; 09: does not apply; others as published. */
  readonly supervision: Scalars['String']['output'];
  /** Team surgeons. 0: not permitted; 1: paid only with documented medical necessity; 2: permitted; 9: does not apply. */
  readonly teamSurgeons: Scalars['String']['output'];
  /** The work RVU. 0 if Medicare assigns no work value. Null until a relative value file is loaded. */
  readonly workRvu?: Maybe<Scalars['Float']['output']>;
};


/**
 * The indicators and RVUs of a procedure in the Medicare Physician Fee Schedule. Indicators are as published; some of them rule
 * out modifiers.
 */
export type FeeScheduleIndicatorsModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ModifierRowWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ModifierOrder>>;
  where?: InputMaybe<ModifierWhere>;
};

/** A page of fee schedule entries. */
export type FeeScheduleIndicatorsConnection = {
  readonly __typename?: 'FeeScheduleIndicatorsConnection';
  /** The fee schedule entries on this page, each with its cursor. */
  readonly edges: ReadonlyArray<FeeScheduleIndicatorsEdge>;
  /** How many fee schedule entries there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The fee schedule entries on this page. */
  readonly nodes: ReadonlyArray<FeeScheduleIndicators>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many fee schedule entries there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of fee schedule entries. */
export type FeeScheduleIndicatorsConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: FeeScheduleIndicatorsGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<FeeScheduleIndicatorsGrouping>;
};

/** A fee schedule entry on a page. */
export type FeeScheduleIndicatorsEdge = {
  readonly __typename?: 'FeeScheduleIndicatorsEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The fee schedule entry. */
  readonly node: FeeScheduleIndicators;
};

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
  { readonly facilityPracticeExpenseRvu: SortOrder; readonly facilityRvu?: never; readonly malpracticeRvu?: never; readonly nonFacilityPracticeExpenseRvu?: never; readonly nonFacilityRvu?: never; readonly workRvu?: never; }
  |  /** The total RVU in a facility setting. */
  { readonly facilityPracticeExpenseRvu?: never; readonly facilityRvu: SortOrder; readonly malpracticeRvu?: never; readonly nonFacilityPracticeExpenseRvu?: never; readonly nonFacilityRvu?: never; readonly workRvu?: never; }
  |  /** The malpractice RVU. */
  { readonly facilityPracticeExpenseRvu?: never; readonly facilityRvu?: never; readonly malpracticeRvu: SortOrder; readonly nonFacilityPracticeExpenseRvu?: never; readonly nonFacilityRvu?: never; readonly workRvu?: never; }
  |  /** The practice expense RVU in a non-facility setting. */
  { readonly facilityPracticeExpenseRvu?: never; readonly facilityRvu?: never; readonly malpracticeRvu?: never; readonly nonFacilityPracticeExpenseRvu: SortOrder; readonly nonFacilityRvu?: never; readonly workRvu?: never; }
  |  /** The total RVU in a non-facility setting. */
  { readonly facilityPracticeExpenseRvu?: never; readonly facilityRvu?: never; readonly malpracticeRvu?: never; readonly nonFacilityPracticeExpenseRvu?: never; readonly nonFacilityRvu: SortOrder; readonly workRvu?: never; }
  |  /** The work RVU. */
  { readonly facilityPracticeExpenseRvu?: never; readonly facilityRvu?: never; readonly malpracticeRvu?: never; readonly nonFacilityPracticeExpenseRvu?: never; readonly nonFacilityRvu?: never; readonly workRvu: SortOrder; };

/** Conditions on fee schedule entries. All must hold; null, {}, and missing variables are ignored. */
export type FeeScheduleIndicatorsWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<FeeScheduleIndicatorsWhere>>;
  /** Assistant at surgery. */
  readonly assistant?: InputMaybe<StringFilter>;
  /** Bilateral procedure. */
  readonly bilateral?: InputMaybe<StringFilter>;
  /** Co-surgeons. */
  readonly coSurgeons?: InputMaybe<StringFilter>;
  /** The conversion factor, in dollars per RVU. */
  readonly conversionFactor?: InputMaybe<FloatFilter>;
  /** The practice expense RVU in a facility setting. */
  readonly facilityPracticeExpenseRvu?: InputMaybe<FloatFilter>;
  /** The total RVU in a facility setting. */
  readonly facilityRvu?: InputMaybe<FloatFilter>;
  /** The global period. */
  readonly globalDays?: InputMaybe<StringFilter>;
  /** The malpractice RVU. */
  readonly malpracticeRvu?: InputMaybe<FloatFilter>;
  /** Multiple procedures on the same day. */
  readonly multipleProcedures?: InputMaybe<StringFilter>;
  /** The practice expense RVU in a non-facility setting. */
  readonly nonFacilityPracticeExpenseRvu?: InputMaybe<FloatFilter>;
  /** The total RVU in a non-facility setting. */
  readonly nonFacilityRvu?: InputMaybe<FloatFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<FeeScheduleIndicatorsWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FeeScheduleIndicatorsWhere>>;
  /** The PC/TC indicator. */
  readonly pcTc?: InputMaybe<StringFilter>;
  /** The edition, such as `2024-07`: the newest one loaded that lists the procedure. */
  readonly release?: InputMaybe<StringFilter>;
  /** The status code. */
  readonly status?: InputMaybe<StringFilter>;
  /** Physician supervision of a diagnostic test. */
  readonly supervision?: InputMaybe<StringFilter>;
  /** Team surgeons. */
  readonly teamSurgeons?: InputMaybe<StringFilter>;
  /** The work RVU. */
  readonly workRvu?: InputMaybe<FloatFilter>;
};

/** A page of modifiers linked to a fee schedule entry. */
export type FeeScheduleModifierConnection = {
  readonly __typename?: 'FeeScheduleModifierConnection';
  /** The modifiers on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<FeeScheduleModifierEdge>;
  /** How many modifiers there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The modifiers on this page. */
  readonly nodes: ReadonlyArray<Modifier>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many modifiers there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of modifiers linked to a fee schedule entry. */
export type FeeScheduleModifierConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ModifierGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ModifierGrouping>;
};

/** A modifier linked to a fee schedule entry. Shows the row for the procedure with this modifier. */
export type FeeScheduleModifierEdge = {
  readonly __typename?: 'FeeScheduleModifierEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The total RVU in a facility setting with this modifier. Null if it does not apply. */
  readonly facilityRvu?: Maybe<Scalars['Float']['output']>;
  /** The modifier. */
  readonly node: Modifier;
  /** The total RVU in a non-facility setting with this modifier. Null if it does not apply. */
  readonly nonFacilityRvu?: Maybe<Scalars['Float']['output']>;
  /** The status code with this modifier, coded as in `FeeScheduleIndicators.status`. */
  readonly status: Scalars['String']['output'];
  /** The supervision with this modifier, coded as in `FeeScheduleIndicators.supervision`. */
  readonly supervision: Scalars['String']['output'];
  /** The work RVU with this modifier. 0 if Medicare assigns no work value. */
  readonly workRvu?: Maybe<Scalars['Float']['output']>;
};

/** A problem, or a fact worth knowing, that a rule found in a claim. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** What documents say on the matter. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The codes at fault as the graph has them. Codes that it does not have are left out. */
  readonly codes: ReadonlyArray<Code>;
  /** Other evidence: code sets, tabular notes, fee schedule entries, coverage documents, and discrepancies. */
  readonly evidence: ReadonlyArray<Node>;
  /** The number of the service line, from 1. Null if the finding is about the whole claim. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The finding in plain words. */
  readonly message: Scalars['String']['output'];
  /** The rule that made the finding. */
  readonly rule: FindingRule;
  /** How severe the finding is. */
  readonly severity: Severity;
  /** How many codes there are to use instead. More than `suggestions` has if there are over 50. */
  readonly suggestionCount: Scalars['Int']['output'];
  /** Codes to use instead, most likely first, at most 50. Empty if no such code is known. */
  readonly suggestions: ReadonlyArray<Code>;
  /** The codes at fault as the claim has them, the main one first. Long text is cut off after 2,000 characters. */
  readonly written: ReadonlyArray<Scalars['String']['output']>;
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
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than this number. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to this number. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** One of these numbers. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Less than this number. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to this number. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A group of list entries. An entry with several values counts once in each of their groups. */
export type Group = {
  readonly __typename?: 'Group';
  /** How many entries there are in the group. */
  readonly count: Scalars['Int']['output'];
  /** The position in the list of groups. Pass it as `after` to get the groups after this one. Null for OTHER and MISSING. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** How many groups this is: 1, but for OTHER the number of groups that are combined in it. */
  readonly groupCount: Scalars['Int']['output'];
  /** The groups inside this one, by the next key of `thenBy`. Empty if there is no such key, and for OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The shared value: an id if it is a node, otherwise the value as text. Null for OTHER and MISSING. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What the group contains: a shared value, all other values, or no value. */
  readonly kind: GroupKind;
  /** The group's name for display, such as a title or `Risk factor`. */
  readonly label: Scalars['String']['output'];
  /** The shared node, such as a chapter or category. Null if the value is not a node, and for OTHER and MISSING. */
  readonly node?: Maybe<Node>;
};


/** A group of list entries. An entry with several values counts once in each of their groups. */
export type GroupGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a group of a list contains. */
export type GroupKind =
  /** Entries without a value to group by. */
  | 'MISSING'
  /** The entries of all groups after those on this page. If there is no such group, this is the last page. */
  | 'OTHER'
  /** Entries that share a value. */
  | 'VALUE';

/** A hierarchical condition category (HCC) of one Medicare risk adjustment model. */
export type HccCategory = Node & {
  readonly __typename?: 'HccCategory';
  /** The diagnoses that map to the category. */
  readonly diagnoses: HccDiagnosisConnection;
  /** The model's version and the number, such as `V28 HCC 92`. CMS's mappings have no category names. */
  readonly display: Scalars['String']['output'];
  /** The id, from the model's version and the number: `HCC:V28-92`, `HCC:ESRD-V24-37`, `HCC:RX-V08-30`. */
  readonly id: Scalars['ID']['output'];
  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  readonly model: Scalars['String']['output'];
  /** The category's number in the model. */
  readonly number: Scalars['Int']['output'];
};


/** A hierarchical condition category (HCC) of one Medicare risk adjustment model. */
export type HccCategoryDiagnosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};

/** A page of HCCs. */
export type HccCategoryConnection = {
  readonly __typename?: 'HccCategoryConnection';
  /** The HCCs on this page, each with its cursor. */
  readonly edges: ReadonlyArray<HccCategoryEdge>;
  /** How many HCCs there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The HCCs on this page. */
  readonly nodes: ReadonlyArray<HccCategory>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many HCCs there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of HCCs. */
export type HccCategoryConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: HccCategoryGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<HccCategoryGrouping>;
};

/** An HCC on a page. */
export type HccCategoryEdge = {
  readonly __typename?: 'HccCategoryEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The HCC. */
  readonly node: HccCategory;
};

/** A way to group HCCs. */
export type HccCategoryGrouping =
  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  | 'MODEL';

/** Conditions on a list of HCCs. All must hold. */
export type HccCategoryListFilter = {
  /** How many HCCs there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every HCC meets these conditions. True if there are no HCCs. */
  readonly every?: InputMaybe<HccCategoryWhere>;
  /** No HCC meets these conditions. {} means that there are no HCCs. */
  readonly none?: InputMaybe<HccCategoryWhere>;
  /** At least one HCC meets these conditions. {} means that there is at least one HCC. */
  readonly some?: InputMaybe<HccCategoryWhere>;
};

/** A sort key for HCCs. Set exactly one field. Ties keep the default order; missing values come last. */
export type HccCategoryOrder =
  /** The number of entries in `diagnoses`. */
  { readonly diagnoses: CountOrder; readonly model?: never; readonly number?: never; }
  |  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  { readonly diagnoses?: never; readonly model: SortOrder; readonly number?: never; }
  |  /** The category's number in the model. */
  { readonly diagnoses?: never; readonly model?: never; readonly number: SortOrder; };

/** Conditions on HCCs. All must hold; null, {}, and missing variables are ignored. */
export type HccCategoryWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<HccCategoryWhere>>;
  /** The diagnoses that map to the category. */
  readonly diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The model: `CMS-HCC V28`; `CMS-HCC ESRD V24` for patients with ESRD; `RxHCC V08` for Part D drug costs. */
  readonly model?: InputMaybe<HccModelFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<HccCategoryWhere>;
  /** The category's number in the model. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<HccCategoryWhere>>;
};

/** A page of diagnoses linked to an HCC. */
export type HccDiagnosisConnection = {
  readonly __typename?: 'HccDiagnosisConnection';
  /** The diagnoses on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<HccDiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses linked to an HCC. */
export type HccDiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DiagnosisGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<DiagnosisGrouping>;
};

/** A diagnosis linked to an HCC. Shows the document that states it, and the edition. */
export type HccDiagnosisEdge = {
  readonly __typename?: 'HccDiagnosisEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The diagnosis. */
  readonly node: Diagnosis;
};

/**
 * Conditions on the name of an HCC model. All must hold. The usual ways to write it are understood: `V28`, `HCC v28`, and
 * `CMS-HCC V28` are the same. A model that is not loaded is an error that lists those that are.
 */
export type HccModelFilter = {
  /** This model. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these models. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9Code = Code & Node & {
  readonly __typename?: 'Icd9Code';
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The code with its dot, such as `733.00`, `E888.9`, or `V82.81`. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /** The diagnoses that the code maps to, from the ICD-9-CM to ICD-10-CM GEM. */
  readonly diagnoses: Icd9DiagnosisConnection;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The code system and the code, such as `ICD-9-CM 733.00`. The GEMs have no titles. */
  readonly display: Scalars['String']['output'];
  /** The id, such as `ICD9CM:733.00`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The ICD-10-CM codes that the GEM maps the code to, but that no loaded release has: they were deleted before the first one. Null
   * if there are none. Codes on the stem of such a code are under `successors`.
   */
  readonly missingTargets?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True if the GEM flags the code as having no ICD-10-CM equivalent. Otherwise null. */
  readonly noMap?: Maybe<Scalars['Boolean']['output']>;
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
  /** The last day on which the code was valid: the end of ICD-9-CM on US claims. */
  readonly validTo: Scalars['Date']['output'];
};


/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9CodeAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9CodeChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9CodeDiagnosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<EquivalenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9CodePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9CodeStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An ICD-9-CM diagnosis code, on claims until September 2015. Loaded from the General Equivalence Mappings (GEMs), whose last
 * release is FY2018.
 */
export type Icd9CodeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};

/** A page of ICD-9-CM codes. */
export type Icd9CodeConnection = {
  readonly __typename?: 'Icd9CodeConnection';
  /** The ICD-9-CM codes on this page, each with its cursor. */
  readonly edges: ReadonlyArray<Icd9CodeEdge>;
  /** The ICD-9-CM codes on this page. */
  readonly nodes: ReadonlyArray<Icd9Code>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many ICD-9-CM codes there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An ICD-9-CM code on a page. */
export type Icd9CodeEdge = {
  readonly __typename?: 'Icd9CodeEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The ICD-9-CM code. */
  readonly node: Icd9Code;
};

/** Conditions on a list of ICD-9-CM codes. All must hold. */
export type Icd9CodeListFilter = {
  /** How many ICD-9-CM codes there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every ICD-9-CM code meets these conditions. True if there are no ICD-9-CM codes. */
  readonly every?: InputMaybe<Icd9CodeWhere>;
  /** No ICD-9-CM code meets these conditions. {} means that there are no ICD-9-CM codes. */
  readonly none?: InputMaybe<Icd9CodeWhere>;
  /** At least one ICD-9-CM code meets these conditions. {} means that there is at least one ICD-9-CM code. */
  readonly some?: InputMaybe<Icd9CodeWhere>;
};

/** A sort key for ICD-9-CM codes. Set exactly one field. Ties keep the default order; missing values come last. */
export type Icd9CodeOrder =
  /** The code with its dot, such as `733.00`, `E888.9`, or `V82.81`. */
  { readonly code: SortOrder; readonly diagnoses?: never; readonly display?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly code?: never; readonly diagnoses: CountOrder; readonly display?: never; }
  |  /** The code system and the code, such as `ICD-9-CM 733.00`. */
  { readonly code?: never; readonly diagnoses?: never; readonly display: SortOrder; };

/** Conditions on ICD-9-CM codes. All must hold; null, {}, and missing variables are ignored. */
export type Icd9CodeWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<Icd9CodeWhere>>;
  /** The code with its dot, such as `733.00`, `E888.9`, or `V82.81`. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The diagnoses that the code maps to, from the ICD-9-CM to ICD-10-CM GEM. */
  readonly diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The code system and the code, such as `ICD-9-CM 733.00`. */
  readonly display?: InputMaybe<StringFilter>;
  /** True if the GEM flags the code as having no ICD-10-CM equivalent. */
  readonly noMap?: InputMaybe<Scalars['Boolean']['input']>;
  /** This must not hold. */
  readonly not?: InputMaybe<Icd9CodeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<Icd9CodeWhere>>;
};

/** A page of diagnoses linked to an ICD-9-CM code. */
export type Icd9DiagnosisConnection = {
  readonly __typename?: 'Icd9DiagnosisConnection';
  /** The diagnoses on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<Icd9DiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses linked to an ICD-9-CM code. */
export type Icd9DiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DiagnosisGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<DiagnosisGrouping>;
};

/** A diagnosis linked to an ICD-9-CM code. Shows the GEM's flags for this pair. */
export type Icd9DiagnosisEdge = {
  readonly __typename?: 'Icd9DiagnosisEdge';
  /** Whether the match is approximate. False if the two codes mean the same. */
  readonly approximate: Scalars['Boolean']['output'];
  /**
   * The code's places in combinations, as scenario and choice list: `1.2` is choice list 2 of scenario 1. A combination takes
   * one code from each choice list of a scenario. Null if the code is in no combination.
   */
  readonly choices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the code is a match only in combination with other codes (see `choices`). */
  readonly combination: Scalars['Boolean']['output'];
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The diagnosis. */
  readonly node: Diagnosis;
};

/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlock = IcdPlace & Node & {
  readonly __typename?: 'IcdBlock';
  /** The categories directly in the block. */
  readonly categories: DiagnosisConnection;
  /** The chapter that the block is in. */
  readonly chapter?: Maybe<IcdChapter>;
  /** The code also notes: another code may be required, in either order. Inherited as in `excludes1`. */
  readonly codeAlso: ReadonlyArray<Instruction>;
  /** The code first notes: another code goes before this one. Inherited as in `excludes1`. */
  readonly codeFirst: ReadonlyArray<Instruction>;
  /** The official title. */
  readonly display: Scalars['String']['output'];
  /**
   * The Excludes1 notes: conditions not coded here. The two codes are not reported together, unless the conditions are
   * unrelated. Notes at this place come first, then inherited notes, nearest first.
   */
  readonly excludes1: ReadonlyArray<Exclusion>;
  /**
   * The Excludes2 notes: conditions that are not part of this one. Both codes may be reported if the patient has both
   * conditions. Inherited as in `excludes1`.
   */
  readonly excludes2: ReadonlyArray<Exclusion>;
  /** The id, from the range of categories: `ICD10CM:M80-M85`. */
  readonly id: Scalars['ID']['output'];
  /** The includes notes: conditions that are coded here. Empty if there are no such notes. */
  readonly includes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The notes elsewhere that name this chapter, block, or code itself: the way back from `targets`. For those that name
   * something above it, see `namedByIncludingHeaders`.
   */
  readonly namedBy: NamingNoteConnection;
  /**
   * The notes elsewhere that name this chapter, block, or code, or something above it, the nearest first, each note once. A
   * note with a `qualification` may mean only some of the codes below.
   */
  readonly namedByIncludingHeaders: InheritedNamingNoteConnection;
  /** Other notes at this place: definitions, and instructions that name no codes. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The first and last category, such as `M80-M85`. */
  readonly range: Scalars['String']['output'];
  /** The use additional code notes: another code goes after this one. Inherited as in `excludes1`. */
  readonly useAdditional: ReadonlyArray<Instruction>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockCodeAlsoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockCodeFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockExcludes1Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockExcludes2Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockNamedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockNamedByIncludingHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/** An ICD-10-CM block: a range of categories in a chapter. */
export type IcdBlockUseAdditionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of blocks. */
export type IcdBlockConnection = {
  readonly __typename?: 'IcdBlockConnection';
  /** The blocks on this page, each with its cursor. */
  readonly edges: ReadonlyArray<IcdBlockEdge>;
  /** The blocks on this page. */
  readonly nodes: ReadonlyArray<IcdBlock>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many blocks there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A block on a page. */
export type IcdBlockEdge = {
  readonly __typename?: 'IcdBlockEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The block. */
  readonly node: IcdBlock;
};

/** Conditions on blocks. All must hold; null, {}, and missing variables are ignored. */
export type IcdBlockWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IcdBlockWhere>>;
  /** The official title. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<IcdBlockWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<IcdBlockWhere>>;
  /** The first and last category, such as `M80-M85`. */
  readonly range?: InputMaybe<StringFilter>;
  /** In this chapter or block, or in a range of categories: `ICD10CM:M00-M99`, `M80-M85`. The block itself is included. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** An ICD-10-CM chapter. */
export type IcdChapter = IcdPlace & Node & {
  readonly __typename?: 'IcdChapter';
  /** The blocks in the chapter. */
  readonly blocks: ReadonlyArray<IcdBlock>;
  /** The code also notes: another code may be required, in either order. Inherited as in `excludes1`. */
  readonly codeAlso: ReadonlyArray<Instruction>;
  /** The code first notes: another code goes before this one. Inherited as in `excludes1`. */
  readonly codeFirst: ReadonlyArray<Instruction>;
  /** The official title. */
  readonly display: Scalars['String']['output'];
  /**
   * The Excludes1 notes: conditions not coded here. The two codes are not reported together, unless the conditions are
   * unrelated. Notes at this place come first, then inherited notes, nearest first.
   */
  readonly excludes1: ReadonlyArray<Exclusion>;
  /**
   * The Excludes2 notes: conditions that are not part of this one. Both codes may be reported if the patient has both
   * conditions. Inherited as in `excludes1`.
   */
  readonly excludes2: ReadonlyArray<Exclusion>;
  /** The id, from the range of categories: `ICD10CM:M00-M99`. */
  readonly id: Scalars['ID']['output'];
  /** The includes notes: conditions that are coded here. Empty if there are no such notes. */
  readonly includes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The notes elsewhere that name this chapter, block, or code itself: the way back from `targets`. For those that name
   * something above it, see `namedByIncludingHeaders`.
   */
  readonly namedBy: NamingNoteConnection;
  /**
   * The notes elsewhere that name this chapter, block, or code, or something above it, the nearest first, each note once. A
   * note with a `qualification` may mean only some of the codes below.
   */
  readonly namedByIncludingHeaders: InheritedNamingNoteConnection;
  /** Other notes at this place: definitions, and instructions that name no codes. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The chapter number, such as 13. */
  readonly number: Scalars['Int']['output'];
  /** The first and last category, such as `M00-M99`. */
  readonly range: Scalars['String']['output'];
  /** The use additional code notes: another code goes after this one. Inherited as in `excludes1`. */
  readonly useAdditional: ReadonlyArray<Instruction>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterCodeAlsoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterCodeFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterExcludes1Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterExcludes2Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterNamedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterNamedByIncludingHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/** An ICD-10-CM chapter. */
export type IcdChapterUseAdditionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of chapters. */
export type IcdChapterConnection = {
  readonly __typename?: 'IcdChapterConnection';
  /** The chapters on this page, each with its cursor. */
  readonly edges: ReadonlyArray<IcdChapterEdge>;
  /** The chapters on this page. */
  readonly nodes: ReadonlyArray<IcdChapter>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many chapters there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A chapter on a page. */
export type IcdChapterEdge = {
  readonly __typename?: 'IcdChapterEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The chapter. */
  readonly node: IcdChapter;
};

/** A sort key for chapters. Set exactly one field. Ties keep the default order; missing values come last. */
export type IcdChapterOrder =
  /** The chapter number, such as 13. */
  { readonly number: SortOrder; };

/** Conditions on chapters. All must hold; null, {}, and missing variables are ignored. */
export type IcdChapterWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IcdChapterWhere>>;
  /** The official title. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<IcdChapterWhere>;
  /** The chapter number, such as 13. */
  readonly number?: InputMaybe<IntFilter>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<IcdChapterWhere>>;
  /** The first and last category, such as `M00-M99`. */
  readonly range?: InputMaybe<StringFilter>;
};

/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlace = {
  /** The code also notes: another code may be required, in either order. Inherited as in `excludes1`. */
  readonly codeAlso: ReadonlyArray<Instruction>;
  /** The code first notes: another code goes before this one. Inherited as in `excludes1`. */
  readonly codeFirst: ReadonlyArray<Instruction>;
  /** The official title. */
  readonly display: Scalars['String']['output'];
  /**
   * The Excludes1 notes: conditions not coded here. The two codes are not reported together, unless the conditions are
   * unrelated. Notes at this place come first, then inherited notes, nearest first.
   */
  readonly excludes1: ReadonlyArray<Exclusion>;
  /**
   * The Excludes2 notes: conditions that are not part of this one. Both codes may be reported if the patient has both
   * conditions. Inherited as in `excludes1`.
   */
  readonly excludes2: ReadonlyArray<Exclusion>;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The includes notes: conditions that are coded here. Empty if there are no such notes. */
  readonly includes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The notes elsewhere that name this chapter, block, or code itself: the way back from `targets`. For those that name
   * something above it, see `namedByIncludingHeaders`.
   */
  readonly namedBy: NamingNoteConnection;
  /**
   * The notes elsewhere that name this chapter, block, or code, or something above it, the nearest first, each note once. A
   * note with a `qualification` may mean only some of the codes below.
   */
  readonly namedByIncludingHeaders: InheritedNamingNoteConnection;
  /** Other notes at this place: definitions, and instructions that name no codes. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The use additional code notes: another code goes after this one. Inherited as in `excludes1`. */
  readonly useAdditional: ReadonlyArray<Instruction>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceCodeAlsoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceCodeFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceExcludes1Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceExcludes2Args = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceNamedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceNamedByIncludingHeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodingNoteOrder>>;
  where?: InputMaybe<CodingNoteWhere>;
};


/**
 * An ICD-10-CM chapter, block, or diagnosis: any place where the tabular list can have notes. Notes apply to the place and to
 * every code below it.
 */
export type IcdPlaceUseAdditionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An assertion that lists a diagnosis for a procedure. */
export type IndicationAssertion = Assertion & Node & {
  readonly __typename?: 'IndicationAssertion';
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The role of the diagnosis for the procedure. */
  readonly role: IndicationRole;
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
  /** True if the statement lists a header to mean all codes below it. Null if it means only the code itself. */
  readonly withCodesBelow?: Maybe<Scalars['Boolean']['output']>;
};

/** Conditions on a list of indication assertions. All must hold. */
export type IndicationAssertionListFilter = {
  /** How many indication assertions there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every indication assertion meets these conditions. True if there are no indication assertions. */
  readonly every?: InputMaybe<IndicationAssertionWhere>;
  /** No indication assertion meets these conditions. {} means that there are no indication assertions. */
  readonly none?: InputMaybe<IndicationAssertionWhere>;
  /** At least one indication assertion meets these conditions. {} means that there is at least one indication assertion. */
  readonly some?: InputMaybe<IndicationAssertionWhere>;
};

/** Conditions on indication assertions. All must hold; null, {}, and missing variables are ignored. */
export type IndicationAssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IndicationAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  readonly not?: InputMaybe<IndicationAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<IndicationAssertionWhere>>;
  /** The role of the diagnosis for the procedure. */
  readonly role?: InputMaybe<IndicationRoleFilter>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
  /** True if the statement lists a header to mean all codes below it. */
  readonly withCodesBelow?: InputMaybe<Scalars['Boolean']['input']>;
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
  { readonly assertions: CountOrder; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; }
  |  /** Whether the code is billable: valid for submission on a claim. */
  { readonly assertions?: never; readonly billable: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { readonly assertions?: never; readonly billable?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; }
  |  /** The official title. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display: SortOrder; readonly documents?: never; readonly procedures?: never; readonly role?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents: CountOrder; readonly procedures?: never; readonly role?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures: CountOrder; readonly role?: never; }
  |  /** The roles that documents give the diagnosis for the procedure. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role: SortOrder; };

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
  readonly eq?: InputMaybe<IndicationRole>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<IndicationRole>>;
};

/** Conditions on the relationship between a diagnosis and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type IndicationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IndicationWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<IndicationAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<IndicationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<IndicationWhere>>;
  /** The roles that documents give the diagnosis for the procedure. At least one must match. */
  readonly role?: InputMaybe<IndicationRoleFilter>;
};

/** A page of clinical factors linked to a diagnosis. */
export type InheritedFactorConnection = {
  readonly __typename?: 'InheritedFactorConnection';
  /** The clinical factors on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<InheritedFactorEdge>;
  /** How many clinical factors there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The clinical factors on this page. */
  readonly nodes: ReadonlyArray<ClinicalFactor>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many clinical factors there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of clinical factors linked to a diagnosis. */
export type InheritedFactorConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ClinicalFactorInheritedSuggestionGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ClinicalFactorInheritedSuggestionGrouping>;
};

/** A clinical factor linked to a diagnosis. Shows the code that documents use, which may be a header above the diagnosis, and the assertions behind it. */
export type InheritedFactorEdge = {
  readonly __typename?: 'InheritedFactorEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The clinical factor. */
  readonly node: ClinicalFactor;
  /** The code that documents name: the diagnosis itself, or else the nearest header above it that they name. */
  readonly statedFor: Diagnosis;
};

/** Conditions on the relationship between a diagnosis and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type InheritedIndicationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<InheritedIndicationWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<IndicationAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<InheritedIndicationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<InheritedIndicationWhere>>;
  /** The roles that documents give the listed code for the procedure. At least one must match. */
  readonly role?: InputMaybe<IndicationRoleFilter>;
};

/** A page of coding notes linked to an icd place, a diagnosis, a chapter, or a block. */
export type InheritedNamingNoteConnection = {
  readonly __typename?: 'InheritedNamingNoteConnection';
  /** The coding notes on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<InheritedNamingNoteEdge>;
  /** How many coding notes there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coding notes on this page. */
  readonly nodes: ReadonlyArray<CodingNote>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coding notes there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coding notes linked to an icd place, a diagnosis, a chapter, or a block. */
export type InheritedNamingNoteConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CodingNoteGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CodingNoteGrouping>;
};

/** A coding note linked to an icd place, a diagnosis, a chapter, or a block. Shows what the note names. */
export type InheritedNamingNoteEdge = {
  readonly __typename?: 'InheritedNamingNoteEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The chapter, block, or diagnosis that the note names: the one that you asked about, or the nearest above it. */
  readonly named: IcdPlace;
  /** The coding note. */
  readonly node: CodingNote;
};

/** A page of procedures linked to a diagnosis. */
export type InheritedProcedureConnection = {
  readonly __typename?: 'InheritedProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<InheritedProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a diagnosis. */
export type InheritedProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureInheritedIndicationGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureInheritedIndicationGrouping>;
};

/**
 * A procedure linked to a diagnosis. Shows the code that documents list, which may be a header above the diagnosis, the roles that they give it, and the assertions
 * behind them.
 */
export type InheritedProcedureEdge = {
  readonly __typename?: 'InheritedProcedureEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<IndicationAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The procedure. */
  readonly node: Procedure;
  /** The roles that documents give the listed code for the procedure. */
  readonly roles: ReadonlyArray<IndicationRole>;
  /** The code that documents name: the diagnosis itself, or else the nearest header above it that they name. */
  readonly statedFor: Diagnosis;
};

/** Conditions on the relationship between a diagnosis and a clinical factor. All must hold; null, {}, and missing variables are ignored. */
export type InheritedSuggestionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<InheritedSuggestionWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<ServiceAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<InheritedSuggestionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<InheritedSuggestionWhere>>;
};

/** A note that calls for another code: code first, use additional code, or code also. */
export type Instruction = CodingNote & Node & {
  readonly __typename?: 'Instruction';
  /** The edition of the tabular list. */
  readonly document?: Maybe<SourceDocument>;
  /** The id: `NOTE:M81-use-additional-2` is the second use additional code note at M81. */
  readonly id: Scalars['ID']['output'];
  /** The chapter, block, or diagnosis that has the note. It may be the one you asked about. */
  readonly inheritedFrom: IcdPlace;
  /** The kind of note. */
  readonly kind: CodingNoteKind;
  /** Words that limit the note to some of the codes in `targets`. Null if it refers to all of them. */
  readonly qualification?: Maybe<Scalars['String']['output']>;
  /**
   * The chapters, blocks, and diagnoses that the note names, each including everything below it. Empty if the note names no
   * codes, or names them in a way that could not be read.
   */
  readonly targets: ReadonlyArray<IcdPlace>;
  /** The text of the note, as published. */
  readonly text: Scalars['String']['output'];
};

/** Conditions on a whole number. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type IntFilter = {
  /** Equal to this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this number. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this number. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these numbers. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less than this number. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this number. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
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

/** How many nodes have a label, or how many relationships are of a type. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The label or type, as in the graph. */
  readonly name: Scalars['String']['output'];
};

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

/** A page of specialties linked to a Medicare specialty. */
export type MedicareEnrollmentSpecialtyConnection = {
  readonly __typename?: 'MedicareEnrollmentSpecialtyConnection';
  /** The specialties on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<MedicareEnrollmentSpecialtyEdge>;
  /** How many specialties there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The specialties on this page. */
  readonly nodes: ReadonlyArray<Specialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of specialties linked to a Medicare specialty. */
export type MedicareEnrollmentSpecialtyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: SpecialtyGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<SpecialtyGrouping>;
};

/** A specialty linked to a Medicare specialty. Shows the provider types in the crosswalk. */
export type MedicareEnrollmentSpecialtyEdge = {
  readonly __typename?: 'MedicareEnrollmentSpecialtyEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The specialty. */
  readonly node: Specialty;
  /** The provider and supplier types for which the crosswalk lists this pair. */
  readonly providerTypes: ReadonlyArray<Scalars['String']['output']>;
};

/** Conditions on the relationship between a Medicare specialty and a specialty. All must hold; null, {}, and missing variables are ignored. */
export type MedicareEnrollmentWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MedicareEnrollmentWhere>>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MedicareEnrollmentWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MedicareEnrollmentWhere>>;
};

/** A footnote of the Medicare taxonomy crosswalk. */
export type MedicareFootnote = Node & {
  readonly __typename?: 'MedicareFootnote';
  /** The crosswalk's document. */
  readonly document?: Maybe<SourceDocument>;
  /** The id, such as `MEDNOTE:3`. */
  readonly id: Scalars['ID']['output'];
  /** The footnote's number. */
  readonly mark: Scalars['Int']['output'];
  /** The footnote's text. */
  readonly text: Scalars['String']['output'];
};

/** A Medicare specialty: the two-character code under which a provider or supplier enrolls. It does not go on claims. */
export type MedicareSpecialty = Node & {
  readonly __typename?: 'MedicareSpecialty';
  /** The Medicare specialty code, such as `08`. */
  readonly code: Scalars['String']['output'];
  /** The edition of the crosswalk. */
  readonly document?: Maybe<SourceDocument>;
  /** The numbers of the footnotes that the crosswalk gives the code. */
  readonly footnoteMarks: ReadonlyArray<Scalars['Int']['output']>;
  /** The footnotes. Empty until their file is loaded. */
  readonly footnotes: ReadonlyArray<MedicareFootnote>;
  /** The id, such as `MEDSPEC:08`. */
  readonly id: Scalars['ID']['output'];
  /** All provider and supplier types that the crosswalk gives the code. `A0` includes many kinds of hospitals. */
  readonly providerTypes: ReadonlyArray<Scalars['String']['output']>;
  /** The specialties that enroll under this code. Empty if the crosswalk gives no taxonomy code. */
  readonly specialties: MedicareEnrollmentSpecialtyConnection;
  /** The name in the crosswalk. If it gives several, the most frequent one. */
  readonly title: Scalars['String']['output'];
};


/** A Medicare specialty: the two-character code under which a provider or supplier enrolls. It does not go on claims. */
export type MedicareSpecialtySpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<MedicareEnrollmentWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpecialtyOrder>>;
  where?: InputMaybe<SpecialtyWhere>;
};

/** A page of Medicare specialties. */
export type MedicareSpecialtyConnection = {
  readonly __typename?: 'MedicareSpecialtyConnection';
  /** The Medicare specialties on this page, each with its cursor. */
  readonly edges: ReadonlyArray<MedicareSpecialtyEdge>;
  /** The Medicare specialties on this page. */
  readonly nodes: ReadonlyArray<MedicareSpecialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many Medicare specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A Medicare specialty on a page. */
export type MedicareSpecialtyEdge = {
  readonly __typename?: 'MedicareSpecialtyEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The Medicare specialty. */
  readonly node: MedicareSpecialty;
};

/** Conditions on a list of Medicare specialties. All must hold. */
export type MedicareSpecialtyListFilter = {
  /** How many Medicare specialties there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every Medicare specialty meets these conditions. True if there are no Medicare specialties. */
  readonly every?: InputMaybe<MedicareSpecialtyWhere>;
  /** No Medicare specialty meets these conditions. {} means that there are no Medicare specialties. */
  readonly none?: InputMaybe<MedicareSpecialtyWhere>;
  /** At least one Medicare specialty meets these conditions. {} means that there is at least one Medicare specialty. */
  readonly some?: InputMaybe<MedicareSpecialtyWhere>;
};

/** A sort key for Medicare specialties. Set exactly one field. Ties keep the default order; missing values come last. */
export type MedicareSpecialtyOrder =
  /** The Medicare specialty code, such as `08`. */
  { readonly code: SortOrder; readonly specialties?: never; readonly title?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly code?: never; readonly specialties: CountOrder; readonly title?: never; }
  |  /** The name in the crosswalk. */
  { readonly code?: never; readonly specialties?: never; readonly title: SortOrder; };

/** Conditions on Medicare specialties. All must hold; null, {}, and missing variables are ignored. */
export type MedicareSpecialtyWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MedicareSpecialtyWhere>>;
  /** The Medicare specialty code, such as `08`. */
  readonly code?: InputMaybe<CodeFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MedicareSpecialtyWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MedicareSpecialtyWhere>>;
  /** The specialties that enroll under this code. */
  readonly specialties?: InputMaybe<SpecialtyListFilter>;
  /** The name in the crosswalk. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A two-character modifier, reported with a procedure code. */
export type Modifier = Code & Node & {
  readonly __typename?: 'Modifier';
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The code, as published. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /**
   * The groups of Medicare coverage documents that list this modifier, with the table that states it. Empty until the code tables of
   * the Medicare Coverage Database are loaded.
   */
  readonly coverageGroups: ModifierCoverageGroupConnection;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The short name. */
  readonly display: Scalars['String']['output'];
  /** The id, such as `MOD:26` or `MOD:AS`. */
  readonly id: Scalars['ID']['output'];
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /** Procedures for which documents list this modifier. */
  readonly procedures: ModifierProcedureConnection;
  /**
   * The successors: codes to use instead of this one, if it is retired or not accepted by Medicare. Empty if the code set names
   * no successor.
   * @deprecated Use `successors`, which shows how each code follows the other.
   */
  readonly replacedBy: ReadonlyArray<Modifier>;
  /**
   * The codes that this one is the successor of.
   * @deprecated Use `predecessors`, which shows how each code follows the other.
   */
  readonly replaces: ReadonlyArray<Modifier>;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** CPT for numeric modifiers, HCPCS2 for modifiers with letters. */
  readonly system: CodeSystem;
  /**
   * The first day on which the code is valid: one that a file states, or the first day of a release that adds it right after a
   * release without it. Null if it is not known.
   */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day on which the code is valid: one that a file states, or the day before a release that drops it right after a
   * release with it. Null if the code has not ended, or if the day is not known: see `status`.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierCoverageGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageGroupOrder>>;
  where?: InputMaybe<CoverageGroupWhere>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ModifierUseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureModifierUseOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A two-character modifier, reported with a procedure code. */
export type ModifierSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};

/** An assertion that lists a modifier for a procedure. */
export type ModifierAssertion = Assertion & Node & {
  readonly __typename?: 'ModifierAssertion';
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /** How commonly the modifier is used. */
  readonly applicability: Applicability;
  /** What the modifier applies to. */
  readonly appliesTo: AppliesTo;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
};

/** Conditions on a list of modifier assertions. All must hold. */
export type ModifierAssertionListFilter = {
  /** How many modifier assertions there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every modifier assertion meets these conditions. True if there are no modifier assertions. */
  readonly every?: InputMaybe<ModifierAssertionWhere>;
  /** No modifier assertion meets these conditions. {} means that there are no modifier assertions. */
  readonly none?: InputMaybe<ModifierAssertionWhere>;
  /** At least one modifier assertion meets these conditions. {} means that there is at least one modifier assertion. */
  readonly some?: InputMaybe<ModifierAssertionWhere>;
};

/** Conditions on modifier assertions. All must hold; null, {}, and missing variables are ignored. */
export type ModifierAssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ModifierAssertionWhere>>;
  /** How commonly the modifier is used. */
  readonly applicability?: InputMaybe<ApplicabilityFilter>;
  /** What the modifier applies to. */
  readonly appliesTo?: InputMaybe<AppliesToFilter>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  readonly not?: InputMaybe<ModifierAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ModifierAssertionWhere>>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
};

/** A page of modifiers. */
export type ModifierConnection = {
  readonly __typename?: 'ModifierConnection';
  /** The modifiers on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ModifierEdge>;
  /** How many modifiers there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The modifiers on this page. */
  readonly nodes: ReadonlyArray<Modifier>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many modifiers there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of modifiers. */
export type ModifierConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ModifierGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ModifierGrouping>;
};

/** A page of coverage groups linked to a modifier. */
export type ModifierCoverageGroupConnection = {
  readonly __typename?: 'ModifierCoverageGroupConnection';
  /** The coverage groups on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ModifierCoverageGroupEdge>;
  /** How many coverage groups there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage groups on this page. */
  readonly nodes: ReadonlyArray<CoverageGroup>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage groups there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage groups linked to a modifier. */
export type ModifierCoverageGroupConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGroupGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageGroupGrouping>;
};

/** A coverage group linked to a modifier. Shows the document that states it, and the edition. */
export type ModifierCoverageGroupEdge = {
  readonly __typename?: 'ModifierCoverageGroupEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage group. */
  readonly node: CoverageGroup;
};

/** A modifier on a page. */
export type ModifierEdge = {
  readonly __typename?: 'ModifierEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The modifier. */
  readonly node: Modifier;
};

/** A way to group modifiers. */
export type ModifierGrouping =
  /** CPT for numeric modifiers, HCPCS2 for modifiers with letters. */
  | 'SYSTEM';

/** Conditions on a list of modifiers. All must hold. */
export type ModifierListFilter = {
  /** How many modifiers there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every modifier meets these conditions. True if there are no modifiers. */
  readonly every?: InputMaybe<ModifierWhere>;
  /** No modifier meets these conditions. {} means that there are no modifiers. */
  readonly none?: InputMaybe<ModifierWhere>;
  /** At least one modifier meets these conditions. {} means that there is at least one modifier. */
  readonly some?: InputMaybe<ModifierWhere>;
};

/** A sort key for modifiers. Set exactly one field. Ties keep the default order; missing values come last. */
export type ModifierOrder =
  /** The code, as published. */
  { readonly code: SortOrder; readonly coverageGroups?: never; readonly display?: never; readonly procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly code?: never; readonly coverageGroups: CountOrder; readonly display?: never; readonly procedures?: never; }
  |  /** The short name. */
  { readonly code?: never; readonly coverageGroups?: never; readonly display: SortOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly procedures: CountOrder; };

/** A page of procedures linked to a modifier. */
export type ModifierProcedureConnection = {
  readonly __typename?: 'ModifierProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ModifierProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a modifier. */
export type ModifierProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureModifierUseGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureModifierUseGrouping>;
};

/** A procedure linked to a modifier. Shows how commonly documents say that the modifier is used, and the assertions behind it. */
export type ModifierProcedureEdge = {
  readonly __typename?: 'ModifierProcedureEdge';
  /** How commonly the modifier is used, from all documents. */
  readonly applicability: ReadonlyArray<Applicability>;
  /** What the modifier applies to, from all documents. */
  readonly appliesTo: ReadonlyArray<AppliesTo>;
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ModifierAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The procedure. */
  readonly node: Procedure;
};

/** Conditions on the relationship between a fee schedule entry and a modifier. All must hold; null, {}, and missing variables are ignored. */
export type ModifierRowWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ModifierRowWhere>>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ModifierRowWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ModifierRowWhere>>;
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
  { readonly applicability: SortOrder; readonly assertions?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The number of entries in `assertions`. */
  { readonly applicability?: never; readonly assertions: CountOrder; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The code, as published. */
  { readonly applicability?: never; readonly assertions?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly applicability?: never; readonly assertions?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The short name. */
  { readonly applicability?: never; readonly assertions?: never; readonly code?: never; readonly coverageGroups?: never; readonly display: SortOrder; readonly documents?: never; readonly procedures?: never; }
  |  /** The number of entries in `documents`. */
  { readonly applicability?: never; readonly assertions?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents: CountOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly applicability?: never; readonly assertions?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures: CountOrder; };

/** Conditions on the relationship between a modifier and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type ModifierUseWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ModifierUseWhere>>;
  /** How commonly the modifier is used, from all documents. At least one must match. */
  readonly applicability?: InputMaybe<ApplicabilityFilter>;
  /** What the modifier applies to, from all documents. At least one must match. */
  readonly appliesTo?: InputMaybe<AppliesToFilter>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<ModifierAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ModifierUseWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ModifierUseWhere>>;
};

/** Conditions on modifiers. All must hold; null, {}, and missing variables are ignored. */
export type ModifierWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ModifierWhere>>;
  /** The code, as published. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The groups of Medicare coverage documents that list this modifier, with the table that states it. */
  readonly coverageGroups?: InputMaybe<CoverageGroupListFilter>;
  /** The short name. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ModifierWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ModifierWhere>>;
  /** Procedures for which documents list this modifier. */
  readonly procedures?: InputMaybe<ProcedureListFilter>;
  /** CPT for numeric modifiers, HCPCS2 for modifiers with letters. */
  readonly system?: InputMaybe<CodeSystemFilter>;
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
  readonly eq?: InputMaybe<MueAdjudication>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<MueAdjudication>>;
};

/** A page of specialties linked to a named specialty. */
export type NameSpecialtyConnection = {
  readonly __typename?: 'NameSpecialtyConnection';
  /** The specialties on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<NameSpecialtyEdge>;
  /** How many specialties there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The specialties on this page. */
  readonly nodes: ReadonlyArray<Specialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of specialties linked to a named specialty. */
export type NameSpecialtyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: SpecialtyGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<SpecialtyGrouping>;
};

/** A specialty linked to a named specialty. Shows the document that states it, and the edition. */
export type NameSpecialtyEdge = {
  readonly __typename?: 'NameSpecialtyEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The specialty. */
  readonly node: Specialty;
};

/** A specialty as a document names it, before it is matched to taxonomy codes. */
export type NamedSpecialty = Node & {
  readonly __typename?: 'NamedSpecialty';
  /** The assertions that give a taxonomy code this name. */
  readonly assertions: ReadonlyArray<SpecialtyAssertion>;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The name, as the document gives it. */
  readonly name: Scalars['String']['output'];
  /** The specialties that the name means: several if it is ambiguous, empty if it has not been matched. */
  readonly resolvesTo: ReadonlyArray<Specialty>;
  /** The specialties that the name means, with the source of each. */
  readonly resolvesToConnection: NameSpecialtyConnection;
  /** The workflow steps that name it. */
  readonly steps: ReadonlyArray<WorkflowStep>;
};


/** A specialty as a document names it, before it is matched to taxonomy codes. */
export type NamedSpecialtyResolvesToConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpecialtyOrder>>;
  where?: InputMaybe<SpecialtyWhere>;
};

/** A page of coding notes. */
export type NamingNoteConnection = {
  readonly __typename?: 'NamingNoteConnection';
  /** The coding notes on this page, each with its cursor. */
  readonly edges: ReadonlyArray<NamingNoteEdge>;
  /** How many coding notes there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coding notes on this page. */
  readonly nodes: ReadonlyArray<CodingNote>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coding notes there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coding notes. */
export type NamingNoteConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CodingNoteGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CodingNoteGrouping>;
};

/** A coding note on a page. */
export type NamingNoteEdge = {
  readonly __typename?: 'NamingNoteEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The coding note. */
  readonly node: CodingNote;
};

/** What was checked for one kind of edits. */
export type NcciCheck = {
  readonly __typename?: 'NcciCheck';
  /** The codes that no loaded file for the date reaches to. */
  readonly codesWithoutData: ReadonlyArray<Scalars['String']['output']>;
  /** The files that were used: the edition of the date, or a later one with effective dates. Empty if there is no data. */
  readonly editions: ReadonlyArray<NcciEdition>;
  /** The outcome in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** The kind of edits. */
  readonly kind: NcciKind;
  /** Whether all codes could be checked. */
  readonly outcome: NcciCheckOutcome;
};

/** Whether codes could be checked for edits. */
export type NcciCheckOutcome =
  /** All of them. */
  | 'CHECKED'
  /** None of them. That does not mean that there are no edits. */
  | 'NO_DATA'
  /** Some of them: see `codesWithoutData`. */
  | 'PARTLY_CHECKED';

/** A loaded file of the National Correct Coding Initiative (NCCI), and what it can judge. */
export type NcciEdition = Node & {
  readonly __typename?: 'NcciEdition';
  /** How many of them have not been deleted. */
  readonly activeCount: Scalars['Int']['output'];
  /** How many edits it has. For PTP, the pairs of codes. */
  readonly count: Scalars['Int']['output'];
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  readonly edition: Scalars['String']['output'];
  /** The first code in the file, in column 1. */
  readonly firstCode: Scalars['String']['output'];
  /** The id, such as `NCCI:ptp-practitioner-2024-07`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of edits. */
  readonly kind: NcciKind;
  /** The last code in the file, in column 1. */
  readonly lastCode: Scalars['String']['output'];
  /** Whose claims it is for. Null for add-on codes, whose file is for all settings. */
  readonly setting?: Maybe<NcciSetting>;
  /** The document. */
  readonly source: SourceDocument;
  /**
   * The first date of service that it can judge. That is the first day of its quarter. If all its edits have effective dates, it
   * also judges earlier dates.
   */
  readonly validFrom: Scalars['Date']['output'];
  /** The last date of service that it can judge: the last day of its quarter. */
  readonly validTo: Scalars['Date']['output'];
  /** Whether the file has the whole edition. If not, it is one of several files or an excerpt, and judges only its own codes. */
  readonly whole: Scalars['Boolean']['output'];
};

/** A page of NCCI editions. */
export type NcciEditionConnection = {
  readonly __typename?: 'NcciEditionConnection';
  /** The NCCI editions on this page, each with its cursor. */
  readonly edges: ReadonlyArray<NcciEditionEdge>;
  /** How many NCCI editions there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The NCCI editions on this page. */
  readonly nodes: ReadonlyArray<NcciEdition>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many NCCI editions there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of NCCI editions. */
export type NcciEditionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: NcciEditionGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<NcciEditionGrouping>;
};

/** An NCCI edition on a page. */
export type NcciEditionEdge = {
  readonly __typename?: 'NcciEditionEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The NCCI edition. */
  readonly node: NcciEdition;
};

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
  { readonly activeCount: SortOrder; readonly count?: never; readonly edition?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  /** How many edits it has. */
  { readonly activeCount?: never; readonly count: SortOrder; readonly edition?: never; readonly validFrom?: never; readonly validTo?: never; }
  |  /** The edition, by the first month of its quarter, such as `2024-07`. */
  { readonly activeCount?: never; readonly count?: never; readonly edition: SortOrder; readonly validFrom?: never; readonly validTo?: never; }
  |  /** The first date of service that it can judge. */
  { readonly activeCount?: never; readonly count?: never; readonly edition?: never; readonly validFrom: SortOrder; readonly validTo?: never; }
  |  /** The last date of service that it can judge: the last day of its quarter. */
  { readonly activeCount?: never; readonly count?: never; readonly edition?: never; readonly validFrom?: never; readonly validTo: SortOrder; };

/** Conditions on NCCI editions. All must hold; null, {}, and missing variables are ignored. */
export type NcciEditionWhere = {
  /** How many of them have not been deleted. */
  readonly activeCount?: InputMaybe<IntFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<NcciEditionWhere>>;
  /** How many edits it has. */
  readonly count?: InputMaybe<IntFilter>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** The kind of edits. */
  readonly kind?: InputMaybe<NcciKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<NcciEditionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<NcciEditionWhere>>;
  /** Whose claims it is for. */
  readonly setting?: InputMaybe<NcciSettingFilter>;
  /** The first date of service that it can judge. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** The last date of service that it can judge: the last day of its quarter. */
  readonly validTo?: InputMaybe<DateFilter>;
  /** Whether the file has the whole edition. */
  readonly whole?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly eq?: InputMaybe<NcciKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<NcciKind>>;
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
  readonly eq?: InputMaybe<NcciSetting>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<NcciSetting>>;
};

/** The neighbors of a node: everything that one relationship connects it with, whatever its type. */
export type NeighborConnection = {
  readonly __typename?: 'NeighborConnection';
  /** The relationships on this page, each with the node at its other end and its source. */
  readonly edges: ReadonlyArray<NeighborEdge>;
  /** The nodes at the other end, in the same order. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many relationships there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many relationships there are of each type and direction, on all pages. */
  readonly types: ReadonlyArray<NeighborCount>;
};

/** How many relationships of one type a node has in one direction. */
export type NeighborCount = {
  readonly __typename?: 'NeighborCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** OUT if they go from the node, IN if they come to it. */
  readonly direction: Direction;
  /** The type of relationship. */
  readonly relationship: RelationshipType;
};

/** A relationship of a node, and the node at its other end. */
export type NeighborEdge = {
  readonly __typename?: 'NeighborEdge';
  /** What documents say about this pair, one assertion per statement. Empty if the relationship is reference data. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The position in the list. Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** OUT if the relationship goes from the node that you asked about to `node`, IN if it comes from there. */
  readonly direction: Direction;
  /** The document that reference data is from. Null if the relationship rests on assertions, or says where statements come from. */
  readonly document?: Maybe<SourceDocument>;
  /** The node at the other end. */
  readonly node: Node;
  /** The type of relationship. */
  readonly relationship: RelationshipType;
};

/** A page of workflow steps linked to another workflow step. */
export type NextStepConnection = {
  readonly __typename?: 'NextStepConnection';
  /** The workflow steps on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<NextStepEdge>;
  /** How many workflow steps there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The workflow steps on this page. */
  readonly nodes: ReadonlyArray<WorkflowStep>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many workflow steps there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of workflow steps linked to another workflow step. */
export type NextStepConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A workflow step linked to another workflow step. Shows the assertions behind the relationship. */
export type NextStepEdge = {
  readonly __typename?: 'NextStepEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The workflow step. */
  readonly node: WorkflowStep;
};

/**
 * Anything with an id: a code, a document, a payer, an assertion, and so on. Ids are readable (CURIEs): `CPT:0557T`,
 * `ICD10CM:M80.00XA`, `NUCC:2085R0202X`, `MOD:26`, `PAYER:medicare`.
 */
export type Node = {
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
};

/** What only one of the compared codes has. */
export type OnlyNodes = {
  readonly __typename?: 'OnlyNodes';
  /** The code. */
  readonly code: Code;
  /** What only this code has. */
  readonly nodes: ReadonlyArray<Node>;
};

/** Whether there are more pages, and the cursors to get them. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last cursor on this page. Pass it as `after` to get the next page. Null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor on this page. Pass it as `before` to get the previous page. Null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A note that applies to one code of a pair and names the other. */
export type PairNote = {
  readonly __typename?: 'PairNote';
  /** The code that the note applies to, because it is at the code or at something above it. */
  readonly appliesTo: Diagnosis;
  /** The note in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** The code that the note names, directly or by something above it. */
  readonly names: Diagnosis;
  /** The note. Its `inheritedFrom` is the place that has it. */
  readonly note: CodingNote;
};

/** A path along relationships from one node to another. It contains no node twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** The path in plain words, one sentence per step, with sources. */
  readonly explanation: Scalars['String']['output'];
  /** The number of steps. 0 from a node to itself. */
  readonly length: Scalars['Int']['output'];
  /** The steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** The paths between two nodes, and whether the search was complete. */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /**
   * Whether these are the best paths there are. False if the search reached its limit, or if paths through `hubs` may be missing:
   * narrow it with `via` or `maxLength`.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** How many relationships were read to find the paths, at most 3,000. */
  readonly expanded: Scalars['Int']['output'];
  /** How many hubs were met. More than `hubs` has if there are over ten. */
  readonly hubCount: Scalars['Int']['output'];
  /** The hubs: nodes with more than 500 relationships, which were not searched through. At most ten, largest first. */
  readonly hubs: ReadonlyArray<Node>;
  /**
   * The paths, best first. Shorter paths come first; of the same length, those through less connected nodes and with more
   * assertions. Paths through hubs come last.
   */
  readonly paths: ReadonlyArray<Path>;
};

/** A step of a path: one relationship. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** What documents say about this pair, one assertion per statement. Empty if the step rests on reference data. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The relationship's own direction: OUT if it goes from `from` to `to`, IN if it goes from `to` to `from`. */
  readonly direction: Direction;
  /** The step in plain words, with its sources. */
  readonly explanation: Scalars['String']['output'];
  /** The node where the step starts. */
  readonly from: Node;
  /** The type of relationship. */
  readonly relationship: RelationshipType;
  /** The node where the step ends. */
  readonly to: Node;
};

/** A payer: a health insurer or a public program. */
export type Payer = Node & {
  readonly __typename?: 'Payer';
  /** The id, such as `PAYER:medicare`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of payer. */
  readonly kind: PayerKind;
  /** The name of the payer. */
  readonly name: Scalars['String']['output'];
  /** The payer's own policies. Only those that are loaded: the payer may have others. */
  readonly policies: ReadonlyArray<CoverageDocument>;
  /** The payer's own policies that are loaded, with the source of each. */
  readonly policyConnection: PayerPolicyConnection;
  /** Procedures for which documents mention this payer. A mention is not coverage. */
  readonly procedures: PayerProcedureConnection;
};


/** A payer: a health insurer or a public program. */
export type PayerPolicyConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** A payer: a health insurer or a public program. */
export type PayerProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<PayerMentionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedurePayerMentionOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};

/** An assertion that mentions a payer for a procedure. A mention is not coverage. */
export type PayerAssertion = Assertion & Node & {
  readonly __typename?: 'PayerAssertion';
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
  /** How the document mentions the payer. */
  readonly strength: AssertionStrength;
};

/** Conditions on a list of payer assertions. All must hold. */
export type PayerAssertionListFilter = {
  /** How many payer assertions there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every payer assertion meets these conditions. True if there are no payer assertions. */
  readonly every?: InputMaybe<PayerAssertionWhere>;
  /** No payer assertion meets these conditions. {} means that there are no payer assertions. */
  readonly none?: InputMaybe<PayerAssertionWhere>;
  /** At least one payer assertion meets these conditions. {} means that there is at least one payer assertion. */
  readonly some?: InputMaybe<PayerAssertionWhere>;
};

/** Conditions on payer assertions. All must hold; null, {}, and missing variables are ignored. */
export type PayerAssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PayerAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  readonly not?: InputMaybe<PayerAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PayerAssertionWhere>>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
  /** How the document mentions the payer. */
  readonly strength?: InputMaybe<AssertionStrengthFilter>;
};

/** A page of payers. */
export type PayerConnection = {
  readonly __typename?: 'PayerConnection';
  /** The payers on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PayerEdge>;
  /** How many payers there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The payers on this page. */
  readonly nodes: ReadonlyArray<Payer>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many payers there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of payers. */
export type PayerConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: PayerGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<PayerGrouping>;
};

/** A payer on a page. */
export type PayerEdge = {
  readonly __typename?: 'PayerEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The payer. */
  readonly node: Payer;
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
  readonly eq?: InputMaybe<PayerKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<PayerKind>>;
};

/** Conditions on a list of payers. All must hold. */
export type PayerListFilter = {
  /** How many payers there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every payer meets these conditions. True if there are no payers. */
  readonly every?: InputMaybe<PayerWhere>;
  /** No payer meets these conditions. {} means that there are no payers. */
  readonly none?: InputMaybe<PayerWhere>;
  /** At least one payer meets these conditions. {} means that there is at least one payer. */
  readonly some?: InputMaybe<PayerWhere>;
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
  { readonly assertions: CountOrder; readonly documents?: never; readonly kind?: never; readonly name?: never; readonly procedures?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly documents: CountOrder; readonly kind?: never; readonly name?: never; readonly procedures?: never; }
  |  /** The kind of payer. */
  { readonly assertions?: never; readonly documents?: never; readonly kind: SortOrder; readonly name?: never; readonly procedures?: never; }
  |  /** The name of the payer. */
  { readonly assertions?: never; readonly documents?: never; readonly kind?: never; readonly name: SortOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly assertions?: never; readonly documents?: never; readonly kind?: never; readonly name?: never; readonly procedures: CountOrder; };

/** Conditions on the relationship between a payer and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type PayerMentionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PayerMentionWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<PayerAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PayerMentionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PayerMentionWhere>>;
  /** How documents mention the payer for the procedure, which is not coverage. At least one must match. */
  readonly strength?: InputMaybe<AssertionStrengthFilter>;
};

/** A sort key for payers. Set exactly one field. Ties keep the default order; missing values come last. */
export type PayerOrder =
  /** The kind of payer. */
  { readonly kind: SortOrder; readonly name?: never; readonly procedures?: never; }
  |  /** The name of the payer. */
  { readonly kind?: never; readonly name: SortOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly kind?: never; readonly name?: never; readonly procedures: CountOrder; };

/** A page of coverage documents linked to a payer. */
export type PayerPolicyConnection = {
  readonly __typename?: 'PayerPolicyConnection';
  /** The coverage documents on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<PayerPolicyEdge>;
  /** How many coverage documents there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage documents on this page. */
  readonly nodes: ReadonlyArray<CoverageDocument>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage documents there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage documents linked to a payer. */
export type PayerPolicyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageDocumentGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageDocumentGrouping>;
};

/** A coverage document linked to a payer. Shows the document that states it, and the edition. */
export type PayerPolicyEdge = {
  readonly __typename?: 'PayerPolicyEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage document. */
  readonly node: CoverageDocument;
};

/** A page of procedures linked to a payer. */
export type PayerProcedureConnection = {
  readonly __typename?: 'PayerProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<PayerProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a payer. */
export type PayerProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedurePayerMentionGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedurePayerMentionGrouping>;
};

/** A procedure linked to a payer. Shows how documents mention the payer, and the assertions behind it. A mention is not coverage. */
export type PayerProcedureEdge = {
  readonly __typename?: 'PayerProcedureEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<PayerAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The procedure. */
  readonly node: Procedure;
  /** How documents mention the payer for the procedure, which is not coverage. */
  readonly strengths: ReadonlyArray<AssertionStrength>;
};

/** Conditions on payers. All must hold; null, {}, and missing variables are ignored. */
export type PayerWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PayerWhere>>;
  /** The kind of payer. */
  readonly kind?: InputMaybe<PayerKindFilter>;
  /** The name of the payer. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PayerWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PayerWhere>>;
  /** Procedures for which documents mention this payer. */
  readonly procedures?: InputMaybe<ProcedureListFilter>;
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
  readonly and?: InputMaybe<ReadonlyArray<PlaceFitWhere>>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlaceFitWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFitWhere>>;
};

/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfService = Code & Node & {
  readonly __typename?: 'PlaceOfService';
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The code, as published. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The name, such as `On Campus-Outpatient Hospital`. */
  readonly display: Scalars['String']['output'];
  /** The id, such as `POS:19`. */
  readonly id: Scalars['ID']['output'];
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /** The sites of service, as documents name them, that this place of service is used for, and how well it fits. */
  readonly sites: PlaceSiteConnection;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
};


/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfServiceAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfServiceChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfServicePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfServiceSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<PlaceFitWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfServiceStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A place of service: the two-digit CMS code for where a service was furnished, reported on professional claims. */
export type PlaceOfServiceSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};

/** A page of places of service. */
export type PlaceOfServiceConnection = {
  readonly __typename?: 'PlaceOfServiceConnection';
  /** The places of service on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceOfServiceEdge>;
  /** The places of service on this page. */
  readonly nodes: ReadonlyArray<PlaceOfService>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many places of service there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place of service on a page. */
export type PlaceOfServiceEdge = {
  readonly __typename?: 'PlaceOfServiceEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The place of service. */
  readonly node: PlaceOfService;
};

/** A sort key for places of service. Set exactly one field. Ties keep the default order; missing values come last. */
export type PlaceOfServiceOrder =
  /** The code, as published. */
  { readonly code: SortOrder; readonly display?: never; }
  |  /** The name, such as `On Campus-Outpatient Hospital`. */
  { readonly code?: never; readonly display: SortOrder; };

/** Conditions on places of service. All must hold; null, {}, and missing variables are ignored. */
export type PlaceOfServiceWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceOfServiceWhere>>;
  /** The code, as published. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The name, such as `On Campus-Outpatient Hospital`. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlaceOfServiceWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceOfServiceWhere>>;
};

/** A page of sites of service linked to a place of service. */
export type PlaceSiteConnection = {
  readonly __typename?: 'PlaceSiteConnection';
  /** The sites of service on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<PlaceSiteEdge>;
  /** The sites of service on this page. */
  readonly nodes: ReadonlyArray<SiteOfService>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many sites of service there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A site of service linked to a place of service. Shows how well the place of service fits the site. */
export type PlaceSiteEdge = {
  readonly __typename?: 'PlaceSiteEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** How the place of service compares with the site. */
  readonly equivalence: PlaceEquivalence;
  /** The site of service. */
  readonly node: SiteOfService;
};

/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type Procedure = Code & Node & {
  readonly __typename?: 'Procedure';
  /** For an add-on code: the rules about the primary procedures that it is billed with. Empty if it is not an add-on code. */
  readonly addOnTo: ProcedureAddOnRuleConnection;
  /** For a primary procedure: the rules about the add-on codes that are billed with it. */
  readonly addOns: ProcedureAddOnConnection;
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** CPT Category I, II, or III, or HCPCS Level II. Null if unknown. */
  readonly category?: Maybe<ProcedureCategory>;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The code, as published. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /** Which component of a service this is, if the service is billed in components. Null otherwise. */
  readonly component?: Maybe<ProcedureComponent>;
  /** The components of this procedure that have their own codes, with the source of each. */
  readonly componentConnection: ProcedureComponentConnection;
  /** The procedure that this one is a component of. Null if there is no such procedure. */
  readonly componentOf?: Maybe<Procedure>;
  /** The components of this procedure that have their own codes. */
  readonly components: ReadonlyArray<Procedure>;
  /** Coverage documents that address this procedure. They do not promise payment. */
  readonly coverage: ReadonlyArray<CoverageDocument>;
  /** Coverage documents that address this procedure, with the source of each link. */
  readonly coverageConnection: ProcedureCoverageConnection;
  /**
   * The groups of Medicare coverage documents that list this procedure, with the table that states it. Listed does not mean covered. Empty until the
   * code tables of the Medicare Coverage Database are loaded.
   */
  readonly coverageGroups: ProcedureCoverageGroupConnection;
  /**
   * The diagnoses that articles of some LCDs cover for this procedure, as one group. It is derived and incomplete: a diagnosis that
   * is not in it may still be covered. Empty until the derived list is loaded.
   */
  readonly derivedCoverage: ProcedureDerivedCoverageConnection;
  /** Whether `display` describes the procedure. False for a bare code such as `CPT 12345`, which no loaded source describes. */
  readonly described: Scalars['Boolean']['output'];
  /**
   * Diagnoses that documents list for this procedure. To leave out those that are only on lists of unverified origin, use
   * `edgeWhere: { assertions: { some: { confidence: { in: [STATED, DERIVED] } } } }`.
   */
  readonly diagnoses: ProcedureDiagnosisConnection;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /**
   * The text shown for the code. For CPT it is our own wording, because the AMA's descriptors are licensed and not included. For
   * HCPCS Level II it is the official description.
   */
  readonly display: Scalars['String']['output'];
  /** The indicators and RVUs of the Medicare Physician Fee Schedule. Null if no loaded edition lists the procedure. */
  readonly feeSchedule?: Maybe<FeeScheduleIndicators>;
  /** The entry in the Medicare Physician Fee Schedule, with its source. At most one. */
  readonly feeScheduleConnection: ProcedureFeeScheduleConnection;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** Modifiers that documents list for this procedure, including those they call rare or not typical. */
  readonly modifiers: ProcedureModifierConnection;
  /** Payers that documents mention for this procedure. A mention is not coverage. */
  readonly payers: ProcedurePayerConnection;
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /**
   * The NCCI procedure-to-procedure (PTP) edits with this procedure in column 1, in sets that share their terms. Medicare does not
   * pay for a column 2 code with it on the same day, unless a modifier is allowed and billed. For the edits among several codes,
   * ask `edits`.
   */
  readonly ptpEdits: ProcedurePtpEditSetConnection;
  /** The NCCI procedure-to-procedure (PTP) edits with this procedure in column 2: the code that is not paid. */
  readonly ptpEditsAsColumnTwo: ProcedureColumnTwoEditConnection;
  /** Procedures that documents list as related to this one. */
  readonly related: RelatedProcedureConnection;
  /** Procedures for which documents list this one as related. */
  readonly relatedFrom: RelatedProcedureConnection;
  /**
   * The successors: codes to use instead of this one, if it is retired or not accepted by Medicare. Empty if the code set names
   * no successor.
   * @deprecated Use `successors`, which shows how each code follows the other.
   */
  readonly replacedBy: ReadonlyArray<Procedure>;
  /**
   * The codes that this one is the successor of.
   * @deprecated Use `predecessors`, which shows how each code follows the other.
   */
  readonly replaces: ReadonlyArray<Procedure>;
  /** Example patients from documents, with the assertions behind them. */
  readonly scenarioConnection: ProcedureScenarioConnection;
  /** Example patients from documents. */
  readonly scenarios: ReadonlyArray<ClinicalScenario>;
  /** The service type. */
  readonly serviceType?: Maybe<ServiceType>;
  /** The service type, with the assertions behind it. */
  readonly serviceTypeConnection: ProcedureServiceTypeConnection;
  /**
   * The procedures that share the most diagnoses, specialties, or modifiers with this one, by Jaccard score. The search is
   * bounded: it follows at most 500 of them, those with the fewest other procedures first, may skip those with very many
   * procedures, and compares the 1,000 procedures that share the most.
   */
  readonly similar: ReadonlyArray<SimilarProcedure>;
  /** The sites of service where the procedure is performed, with the assertions behind them. */
  readonly siteConnection: ProcedureSiteConnection;
  /** The sites of service where, according to documents, the procedure is performed. */
  readonly sites: ReadonlyArray<SiteOfService>;
  /** Specialties that documents list for this procedure, and what each does. */
  readonly specialties: ProcedureSpecialtyConnection;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
  /**
   * The most units of the procedure that Medicare pays for one patient on one day: its medically unlikely edits (MUE), one for
   * each setting and edition. Empty if no loaded edition has a limit, which does not mean that there is none.
   */
  readonly unitLimits: ProcedureUnitLimitConnection;
  /**
   * The first day on which the code is valid: one that a file states, or the first day of a release that adds it right after a
   * release without it. Null if it is not known.
   */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day on which the code is valid: one that a file states, or the day before a release that drops it right after a
   * release with it. Null if the code has not ended, or if the day is not known: see `status`.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The workflow steps, in order. */
  readonly workflow: ReadonlyArray<WorkflowStep>;
  /** The workflow steps, in order, with the assertions behind them. */
  readonly workflowConnection: ProcedureStepConnection;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureAddOnToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AddOnRuleOrder>>;
  where?: InputMaybe<AddOnRuleWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureAddOnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AddOnRuleOrder>>;
  where?: InputMaybe<AddOnRuleWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureComponentConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureCoverageConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureCoverageGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  contractor?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageGroupOrder>>;
  state?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CoverageGroupWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureDerivedCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<DerivationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageGroupOrder>>;
  where?: InputMaybe<CoverageGroupWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureDiagnosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<IndicationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IndicationOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureFeeScheduleConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FeeScheduleIndicatorsOrder>>;
  where?: InputMaybe<FeeScheduleIndicatorsWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ModifierUseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ModifierUseOrder>>;
  where?: InputMaybe<ModifierWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedurePayersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<PayerMentionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PayerMentionOrder>>;
  where?: InputMaybe<PayerWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedurePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedurePtpEditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PtpEditSetOrder>>;
  where?: InputMaybe<PtpEditSetWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedurePtpEditsAsColumnTwoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PtpEditSetOrder>>;
  where?: InputMaybe<PtpEditSetWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<RelationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureRelatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<RelationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureScenarioConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureServiceTypeConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureSimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: SimilarityBasis;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureSiteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureSpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SpecialtyUseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpecialtyUseOrder>>;
  where?: InputMaybe<SpecialtyWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureUnitLimitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitLimitOrder>>;
  where?: InputMaybe<UnitLimitWhere>;
};


/** A procedure, service, or supply that is billed with a CPT or HCPCS Level II code. */
export type ProcedureWorkflowConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};

/** A page of add-on rules linked to a procedure. */
export type ProcedureAddOnConnection = {
  readonly __typename?: 'ProcedureAddOnConnection';
  /** The add-on rules on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureAddOnEdge>;
  /** How many add-on rules there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The add-on rules on this page. */
  readonly nodes: ReadonlyArray<AddOnRule>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many add-on rules there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of add-on rules linked to a procedure. */
export type ProcedureAddOnConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: AddOnRuleGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<AddOnRuleGrouping>;
};

/** An add-on rule linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureAddOnEdge = {
  readonly __typename?: 'ProcedureAddOnEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The add-on rule. */
  readonly node: AddOnRule;
};

/** A page of add-on rules linked to a procedure. */
export type ProcedureAddOnRuleConnection = {
  readonly __typename?: 'ProcedureAddOnRuleConnection';
  /** The add-on rules on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureAddOnRuleEdge>;
  /** How many add-on rules there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The add-on rules on this page. */
  readonly nodes: ReadonlyArray<AddOnRule>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many add-on rules there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of add-on rules linked to a procedure. */
export type ProcedureAddOnRuleConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: AddOnRuleGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<AddOnRuleGrouping>;
};

/** An add-on rule linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureAddOnRuleEdge = {
  readonly __typename?: 'ProcedureAddOnRuleEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The add-on rule. */
  readonly node: AddOnRule;
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
  readonly eq?: InputMaybe<ProcedureCategory>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ProcedureCategory>>;
};

/** A page of sets of PTP edits linked to a procedure. */
export type ProcedureColumnTwoEditConnection = {
  readonly __typename?: 'ProcedureColumnTwoEditConnection';
  /** The sets of PTP edits on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureColumnTwoEditEdge>;
  /** How many sets of PTP edits there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The sets of PTP edits on this page. */
  readonly nodes: ReadonlyArray<PtpEditSet>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many sets of PTP edits there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sets of PTP edits linked to a procedure. */
export type ProcedureColumnTwoEditConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: PtpEditSetGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<PtpEditSetGrouping>;
};

/** A set of PTP edits linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureColumnTwoEditEdge = {
  readonly __typename?: 'ProcedureColumnTwoEditEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The set of PTP edits. */
  readonly node: PtpEditSet;
};

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

/** A page of procedures linked to another procedure. */
export type ProcedureComponentConnection = {
  readonly __typename?: 'ProcedureComponentConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureComponentEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to another procedure. */
export type ProcedureComponentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A procedure linked to another procedure. Shows the document that states it, and the edition. */
export type ProcedureComponentEdge = {
  readonly __typename?: 'ProcedureComponentEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
};

/** Conditions on a value of `ProcedureComponent`. All must hold. */
export type ProcedureComponentFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<ProcedureComponent>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ProcedureComponent>>;
};

/** A page of procedures. */
export type ProcedureConnection = {
  readonly __typename?: 'ProcedureConnection';
  /** The procedures on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures. */
export type ProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A page of coverage documents linked to a procedure. */
export type ProcedureCoverageConnection = {
  readonly __typename?: 'ProcedureCoverageConnection';
  /** The coverage documents on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureCoverageEdge>;
  /** How many coverage documents there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage documents on this page. */
  readonly nodes: ReadonlyArray<CoverageDocument>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage documents there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage documents linked to a procedure. */
export type ProcedureCoverageConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageDocumentGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageDocumentGrouping>;
};

/** A coverage document linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureCoverageEdge = {
  readonly __typename?: 'ProcedureCoverageEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage document. */
  readonly node: CoverageDocument;
};

/** A page of coverage groups linked to a procedure. */
export type ProcedureCoverageGroupConnection = {
  readonly __typename?: 'ProcedureCoverageGroupConnection';
  /** The coverage groups on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureCoverageGroupEdge>;
  /** How many coverage groups there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage groups on this page. */
  readonly nodes: ReadonlyArray<CoverageGroup>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage groups there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage groups linked to a procedure. */
export type ProcedureCoverageGroupConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGroupGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageGroupGrouping>;
};

/** A coverage group linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureCoverageGroupEdge = {
  readonly __typename?: 'ProcedureCoverageGroupEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage group. */
  readonly node: CoverageGroup;
};

/** A page of coverage groups linked to a procedure. */
export type ProcedureDerivedCoverageConnection = {
  readonly __typename?: 'ProcedureDerivedCoverageConnection';
  /** The coverage groups on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureDerivedCoverageEdge>;
  /** How many coverage groups there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage groups on this page. */
  readonly nodes: ReadonlyArray<CoverageGroup>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage groups there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage groups linked to a procedure. */
export type ProcedureDerivedCoverageConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGroupGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageGroupGrouping>;
};

/** A coverage group linked to a procedure. Shows the LCDs that a list of covered diagnoses was derived from. */
export type ProcedureDerivedCoverageEdge = {
  readonly __typename?: 'ProcedureDerivedCoverageEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The numbers of the LCDs, such as `L36460`. */
  readonly lcds: ReadonlyArray<Scalars['String']['output']>;
  /** The coverage group. */
  readonly node: CoverageGroup;
};

/** A page of diagnoses linked to a procedure. */
export type ProcedureDiagnosisConnection = {
  readonly __typename?: 'ProcedureDiagnosisConnection';
  /** The diagnoses on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureDiagnosisEdge>;
  /** How many diagnoses there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The diagnoses on this page. */
  readonly nodes: ReadonlyArray<Diagnosis>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many diagnoses there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of diagnoses linked to a procedure. */
export type ProcedureDiagnosisConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: IndicationGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<IndicationGrouping>;
};

/** A diagnosis linked to a procedure. Shows the roles that documents give the diagnosis, and the assertions behind them. */
export type ProcedureDiagnosisEdge = {
  readonly __typename?: 'ProcedureDiagnosisEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<IndicationAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The diagnosis. */
  readonly node: Diagnosis;
  /** The roles that documents give the diagnosis for the procedure. */
  readonly roles: ReadonlyArray<IndicationRole>;
};

/** A procedure on a page. */
export type ProcedureEdge = {
  readonly __typename?: 'ProcedureEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The procedure. */
  readonly node: Procedure;
};

/** A page of fee schedule entries linked to a procedure. */
export type ProcedureFeeScheduleConnection = {
  readonly __typename?: 'ProcedureFeeScheduleConnection';
  /** The fee schedule entries on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureFeeScheduleEdge>;
  /** How many fee schedule entries there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The fee schedule entries on this page. */
  readonly nodes: ReadonlyArray<FeeScheduleIndicators>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many fee schedule entries there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of fee schedule entries linked to a procedure. */
export type ProcedureFeeScheduleConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: FeeScheduleIndicatorsGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<FeeScheduleIndicatorsGrouping>;
};

/** A fee schedule entry linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureFeeScheduleEdge = {
  readonly __typename?: 'ProcedureFeeScheduleEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The fee schedule entry. */
  readonly node: FeeScheduleIndicators;
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
  { readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly role?: never; readonly specialties?: never; }
  |  /** The roles that documents give the diagnosis for the procedure. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role: SortOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties: CountOrder; };

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
  { readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly role?: never; readonly specialties?: never; }
  |  /** The roles that documents give the listed code for the procedure. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role: SortOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties: CountOrder; };

/** Conditions on a list of procedures. All must hold. */
export type ProcedureListFilter = {
  /** How many procedures there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every procedure meets these conditions. True if there are no procedures. */
  readonly every?: InputMaybe<ProcedureWhere>;
  /** No procedure meets these conditions. {} means that there are no procedures. */
  readonly none?: InputMaybe<ProcedureWhere>;
  /** At least one procedure meets these conditions. {} means that there is at least one procedure. */
  readonly some?: InputMaybe<ProcedureWhere>;
};

/** A page of modifiers linked to a procedure. */
export type ProcedureModifierConnection = {
  readonly __typename?: 'ProcedureModifierConnection';
  /** The modifiers on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureModifierEdge>;
  /** How many modifiers there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The modifiers on this page. */
  readonly nodes: ReadonlyArray<Modifier>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many modifiers there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of modifiers linked to a procedure. */
export type ProcedureModifierConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ModifierUseGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ModifierUseGrouping>;
};

/** A modifier linked to a procedure. Shows how commonly documents say that the modifier is used, and the assertions behind it. */
export type ProcedureModifierEdge = {
  readonly __typename?: 'ProcedureModifierEdge';
  /** How commonly the modifier is used, from all documents. */
  readonly applicability: ReadonlyArray<Applicability>;
  /** What the modifier applies to, from all documents. */
  readonly appliesTo: ReadonlyArray<AppliesTo>;
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ModifierAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The modifier. */
  readonly node: Modifier;
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
  { readonly applicability: SortOrder; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `assertions`. */
  { readonly applicability?: never; readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly applicability?: never; readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly applicability?: never; readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties: CountOrder; };

/** A sort key for procedures. Set exactly one field. Ties keep the default order; missing values come last. */
export type ProcedureOrder =
  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties: CountOrder; };

/** A page of payers linked to a procedure. */
export type ProcedurePayerConnection = {
  readonly __typename?: 'ProcedurePayerConnection';
  /** The payers on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedurePayerEdge>;
  /** How many payers there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The payers on this page. */
  readonly nodes: ReadonlyArray<Payer>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many payers there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of payers linked to a procedure. */
export type ProcedurePayerConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: PayerMentionGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<PayerMentionGrouping>;
};

/** A payer linked to a procedure. Shows how documents mention the payer, and the assertions behind it. A mention is not coverage. */
export type ProcedurePayerEdge = {
  readonly __typename?: 'ProcedurePayerEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<PayerAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The payer. */
  readonly node: Payer;
  /** How documents mention the payer for the procedure, which is not coverage. */
  readonly strengths: ReadonlyArray<AssertionStrength>;
};

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
  { readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties: CountOrder; };

/** A page of sets of PTP edits linked to a procedure. */
export type ProcedurePtpEditSetConnection = {
  readonly __typename?: 'ProcedurePtpEditSetConnection';
  /** The sets of PTP edits on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedurePtpEditSetEdge>;
  /** How many sets of PTP edits there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The sets of PTP edits on this page. */
  readonly nodes: ReadonlyArray<PtpEditSet>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many sets of PTP edits there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sets of PTP edits linked to a procedure. */
export type ProcedurePtpEditSetConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: PtpEditSetGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<PtpEditSetGrouping>;
};

/** A set of PTP edits linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedurePtpEditSetEdge = {
  readonly __typename?: 'ProcedurePtpEditSetEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The set of PTP edits. */
  readonly node: PtpEditSet;
};

/** A page of clinical scenarios linked to a procedure. */
export type ProcedureScenarioConnection = {
  readonly __typename?: 'ProcedureScenarioConnection';
  /** The clinical scenarios on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureScenarioEdge>;
  /** How many clinical scenarios there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The clinical scenarios on this page. */
  readonly nodes: ReadonlyArray<ClinicalScenario>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many clinical scenarios there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of clinical scenarios linked to a procedure. */
export type ProcedureScenarioConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A clinical scenario linked to a procedure. Shows the assertions behind the relationship. */
export type ProcedureScenarioEdge = {
  readonly __typename?: 'ProcedureScenarioEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The clinical scenario. */
  readonly node: ClinicalScenario;
};

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
  { readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties: CountOrder; };

/** A page of service types linked to a procedure. */
export type ProcedureServiceTypeConnection = {
  readonly __typename?: 'ProcedureServiceTypeConnection';
  /** The service types on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureServiceTypeEdge>;
  /** How many service types there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The service types on this page. */
  readonly nodes: ReadonlyArray<ServiceType>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many service types there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of service types linked to a procedure. */
export type ProcedureServiceTypeConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A service type linked to a procedure. Shows the assertions behind the relationship. */
export type ProcedureServiceTypeEdge = {
  readonly __typename?: 'ProcedureServiceTypeEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The service type. */
  readonly node: ServiceType;
};

/** A page of sites of service linked to a procedure. */
export type ProcedureSiteConnection = {
  readonly __typename?: 'ProcedureSiteConnection';
  /** The sites of service on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureSiteEdge>;
  /** How many sites of service there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The sites of service on this page. */
  readonly nodes: ReadonlyArray<SiteOfService>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many sites of service there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sites of service linked to a procedure. */
export type ProcedureSiteConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A site of service linked to a procedure. Shows the assertions behind the relationship. */
export type ProcedureSiteEdge = {
  readonly __typename?: 'ProcedureSiteEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The site of service. */
  readonly node: SiteOfService;
};

/** A page of specialties linked to a procedure. */
export type ProcedureSpecialtyConnection = {
  readonly __typename?: 'ProcedureSpecialtyConnection';
  /** The specialties on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureSpecialtyEdge>;
  /** How many specialties there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The specialties on this page. */
  readonly nodes: ReadonlyArray<Specialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of specialties linked to a procedure. */
export type ProcedureSpecialtyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: SpecialtyUseGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<SpecialtyUseGrouping>;
};

/** A specialty linked to a procedure. Shows what documents call the specialty and what it does, and the assertions behind it. */
export type ProcedureSpecialtyEdge = {
  readonly __typename?: 'ProcedureSpecialtyEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<SpecialtyAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** What documents call the specialty. Compare with its `display`: a document may give a code the wrong name. */
  readonly namedAs: ReadonlyArray<Scalars['String']['output']>;
  /** The specialty. */
  readonly node: Specialty;
  /** The roles that documents give the specialty for the procedure. */
  readonly roles: ReadonlyArray<SpecialtyRole>;
};

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
  { readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly role?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly role?: never; readonly specialties?: never; }
  |  /** The roles that documents give the specialty for the procedure. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role: SortOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly role?: never; readonly specialties: CountOrder; };

/** A page of workflow steps linked to a procedure. */
export type ProcedureStepConnection = {
  readonly __typename?: 'ProcedureStepConnection';
  /** The workflow steps on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureStepEdge>;
  /** How many workflow steps there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The workflow steps on this page. */
  readonly nodes: ReadonlyArray<WorkflowStep>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many workflow steps there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of workflow steps linked to a procedure. */
export type ProcedureStepConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A workflow step linked to a procedure. Shows the assertions behind the relationship. */
export type ProcedureStepEdge = {
  readonly __typename?: 'ProcedureStepEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The workflow step. */
  readonly node: WorkflowStep;
};

/** A page of unit limits linked to a procedure. */
export type ProcedureUnitLimitConnection = {
  readonly __typename?: 'ProcedureUnitLimitConnection';
  /** The unit limits on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ProcedureUnitLimitEdge>;
  /** How many unit limits there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The unit limits on this page. */
  readonly nodes: ReadonlyArray<UnitLimit>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many unit limits there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of unit limits linked to a procedure. */
export type ProcedureUnitLimitConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: UnitLimitGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<UnitLimitGrouping>;
};

/** An unit limit linked to a procedure. Shows the document that states it, and the edition. */
export type ProcedureUnitLimitEdge = {
  readonly __typename?: 'ProcedureUnitLimitEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The unit limit. */
  readonly node: UnitLimit;
};

/** Conditions on procedures. All must hold; null, {}, and missing variables are ignored. */
export type ProcedureWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProcedureWhere>>;
  /** CPT Category I, II, or III, or HCPCS Level II. */
  readonly category?: InputMaybe<ProcedureCategoryFilter>;
  /** The code, as published. */
  readonly code?: InputMaybe<CodeFilter>;
  /**
   * From one code to another, both included: `99202-99215`, `G0008-G0130`, `0554T-0558T`. Only codes that are written like the
   * ends are in the range: 99202-99215 has no codes with letters.
   */
  readonly codeRange?: InputMaybe<Scalars['String']['input']>;
  /** Which component of a service this is, if the service is billed in components. */
  readonly component?: InputMaybe<ProcedureComponentFilter>;
  /** The groups of Medicare coverage documents that list this procedure, with the table that states it. */
  readonly coverageGroups?: InputMaybe<CoverageGroupListFilter>;
  /** The diagnoses that articles of some LCDs cover for this procedure, as one group. */
  readonly derivedCoverage?: InputMaybe<CoverageGroupListFilter>;
  /** Diagnoses that documents list for this procedure. */
  readonly diagnoses?: InputMaybe<DiagnosisListFilter>;
  /** The text shown for the code. */
  readonly display?: InputMaybe<StringFilter>;
  /** The indicators and RVUs of the Medicare Physician Fee Schedule. */
  readonly feeSchedule?: InputMaybe<FeeScheduleIndicatorsWhere>;
  /** Modifiers that documents list for this procedure, including those they call rare or not typical. */
  readonly modifiers?: InputMaybe<ModifierListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProcedureWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ProcedureWhere>>;
  /** Payers that documents mention for this procedure. */
  readonly payers?: InputMaybe<PayerListFilter>;
  /** Procedures that documents list as related to this one. */
  readonly related?: InputMaybe<ProcedureListFilter>;
  /** Procedures for which documents list this one as related. */
  readonly relatedFrom?: InputMaybe<ProcedureListFilter>;
  /** Specialties that documents list for this procedure, and what each does. */
  readonly specialties?: InputMaybe<SpecialtyListFilter>;
  /** The code system. */
  readonly system?: InputMaybe<CodeSystemFilter>;
};

/** A page of procedures linked to a set of PTP edits. */
export type PtpColumnTwoConnection = {
  readonly __typename?: 'PtpColumnTwoConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<PtpColumnTwoEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a set of PTP edits. */
export type PtpColumnTwoConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A procedure linked to a set of PTP edits. Shows the document that states it, and the edition. */
export type PtpColumnTwoEdge = {
  readonly __typename?: 'PtpColumnTwoEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
};

/**
 * A set of procedure-to-procedure (PTP) edits with the same terms: each of its column 1 codes has the same edit with each of its
 * column 2 codes. If both are billed for a patient on the same day, the column 2 code is not paid.
 */
export type PtpEditSet = Node & {
  readonly __typename?: 'PtpEditSet';
  /** The column 1 codes: each is paid. */
  readonly columnOne: PtpEditSetProcedureConnection;
  /** The column 2 codes: each is not paid together with a column 1 code. */
  readonly columnTwo: PtpColumnTwoConnection;
  /** How many edits there are in the set: column 1 codes times column 2 codes. */
  readonly count: Scalars['Int']['output'];
  /** The deletion date: the last date of service that the edits applied to. Null if they have not been deleted. */
  readonly deletedOn?: Maybe<Scalars['Date']['output']>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  readonly edition: Scalars['String']['output'];
  /** The first date of service that the edits apply to. Null if the loaded file does not have it. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The id, such as `PTP:practitioner-2024-07-Xk2mPq9vT0aBcDeF`. It changes if the set changes. */
  readonly id: Scalars['ID']['output'];
  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies; 9: the edit never was in effect. */
  readonly modifierIndicator: Scalars['String']['output'];
  /** Why there is an edit, in the words of NCCI. */
  readonly rationale: Scalars['String']['output'];
  /** Whose claims the edits are for. */
  readonly setting: NcciSetting;
  /** The document. */
  readonly source: SourceDocument;
};


/**
 * A set of procedure-to-procedure (PTP) edits with the same terms: each of its column 1 codes has the same edit with each of its
 * column 2 codes. If both are billed for a patient on the same day, the column 2 code is not paid.
 */
export type PtpEditSetColumnOneArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/**
 * A set of procedure-to-procedure (PTP) edits with the same terms: each of its column 1 codes has the same edit with each of its
 * column 2 codes. If both are billed for a patient on the same day, the column 2 code is not paid.
 */
export type PtpEditSetColumnTwoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ReferenceWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};

/** A page of sets of PTP edits. */
export type PtpEditSetConnection = {
  readonly __typename?: 'PtpEditSetConnection';
  /** The sets of PTP edits on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PtpEditSetEdge>;
  /** How many sets of PTP edits there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The sets of PTP edits on this page. */
  readonly nodes: ReadonlyArray<PtpEditSet>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many sets of PTP edits there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of sets of PTP edits. */
export type PtpEditSetConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: PtpEditSetGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<PtpEditSetGrouping>;
};

/** A set of PTP edits on a page. */
export type PtpEditSetEdge = {
  readonly __typename?: 'PtpEditSetEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The set of PTP edits. */
  readonly node: PtpEditSet;
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
  { readonly columnOne: CountOrder; readonly columnTwo?: never; readonly count?: never; readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom?: never; readonly modifierIndicator?: never; readonly rationale?: never; }
  |  /** The number of entries in `columnTwo`. */
  { readonly columnOne?: never; readonly columnTwo: CountOrder; readonly count?: never; readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom?: never; readonly modifierIndicator?: never; readonly rationale?: never; }
  |  /** How many edits there are in the set: column 1 codes times column 2 codes. */
  { readonly columnOne?: never; readonly columnTwo?: never; readonly count: SortOrder; readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom?: never; readonly modifierIndicator?: never; readonly rationale?: never; }
  |  /** The deletion date: the last date of service that the edits applied to. */
  { readonly columnOne?: never; readonly columnTwo?: never; readonly count?: never; readonly deletedOn: SortOrder; readonly edition?: never; readonly effectiveFrom?: never; readonly modifierIndicator?: never; readonly rationale?: never; }
  |  /** The edition, by the first month of its quarter, such as `2024-07`. */
  { readonly columnOne?: never; readonly columnTwo?: never; readonly count?: never; readonly deletedOn?: never; readonly edition: SortOrder; readonly effectiveFrom?: never; readonly modifierIndicator?: never; readonly rationale?: never; }
  |  /** The first date of service that the edits apply to. */
  { readonly columnOne?: never; readonly columnTwo?: never; readonly count?: never; readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom: SortOrder; readonly modifierIndicator?: never; readonly rationale?: never; }
  |  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies; 9: the edit never was in effect. */
  { readonly columnOne?: never; readonly columnTwo?: never; readonly count?: never; readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom?: never; readonly modifierIndicator: SortOrder; readonly rationale?: never; }
  |  /** Why there is an edit, in the words of NCCI. */
  { readonly columnOne?: never; readonly columnTwo?: never; readonly count?: never; readonly deletedOn?: never; readonly edition?: never; readonly effectiveFrom?: never; readonly modifierIndicator?: never; readonly rationale: SortOrder; };

/** A page of procedures linked to a set of PTP edits. */
export type PtpEditSetProcedureConnection = {
  readonly __typename?: 'PtpEditSetProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<PtpEditSetProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a set of PTP edits. */
export type PtpEditSetProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureGrouping>;
};

/** A procedure linked to a set of PTP edits. Shows the document that states it, and the edition. */
export type PtpEditSetProcedureEdge = {
  readonly __typename?: 'PtpEditSetProcedureEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
};

/** Conditions on sets of PTP edits. All must hold; null, {}, and missing variables are ignored. */
export type PtpEditSetWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PtpEditSetWhere>>;
  /** The column 1 codes: each is paid. */
  readonly columnOne?: InputMaybe<ProcedureListFilter>;
  /** The column 2 codes: each is not paid together with a column 1 code. */
  readonly columnTwo?: InputMaybe<ProcedureListFilter>;
  /** How many edits there are in the set: column 1 codes times column 2 codes. */
  readonly count?: InputMaybe<IntFilter>;
  /** The deletion date: the last date of service that the edits applied to. */
  readonly deletedOn?: InputMaybe<DateFilter>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** The first date of service that the edits apply to. */
  readonly effectiveFrom?: InputMaybe<DateFilter>;
  /**
   * The dates of the edits allow this date of service. An edition without effective dates has only deletion dates: it says nothing
   * about days before its quarter.
   */
  readonly inEffectOn?: InputMaybe<Scalars['Date']['input']>;
  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies; 9: the edit never was in effect. */
  readonly modifierIndicator?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PtpEditSetWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<PtpEditSetWhere>>;
  /** Why there is an edit, in the words of NCCI. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** Whose claims the edits are for. */
  readonly setting?: InputMaybe<NcciSettingFilter>;
};

/** A PTP edit between two of the codes. */
export type PtpPair = {
  readonly __typename?: 'PtpPair';
  /** Whether an NCCI-associated modifier can get around the edit: its indicator is 1. */
  readonly canBypass: Scalars['Boolean']['output'];
  /** The column 1 code, which is paid. */
  readonly columnOne: Procedure;
  /** The column 2 code, which is not. */
  readonly columnTwo: Procedure;
  /** The last date of service that the edit applied to. Null if it has not been deleted. */
  readonly deletedOn?: Maybe<Scalars['Date']['output']>;
  /** The set that the edit is in, with its edition and document. */
  readonly edits: PtpEditSet;
  /** The first date of service that the edit applies to. Null if the loaded file does not have it. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The edit in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** 0: no modifier gets around the edit; 1: an NCCI-associated modifier does, if it applies. */
  readonly modifierIndicator: Scalars['String']['output'];
  /** Why there is an edit, in the words of NCCI. */
  readonly rationale: Scalars['String']['output'];
};

/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * List rules about add-on codes, with filters, sorting, and paging.
   *
   *     { addOnRules(where: { type: { eq: CONTRACTOR_DEFINED } }) { nodes { addOn { code } } totalCount } }
   */
  readonly addOnRules: AddOnRuleConnection;
  /**
   * Look up one block of ICD-10-CM by its first and last category. Null if there is no such block.
   *
   *     { block(range: "M80-M85") { display chapter { number } categories { nodes { code display } } } }
   */
  readonly block?: Maybe<IcdBlock>;
  /**
   * List the loaded blocks of ICD-10-CM, in published order, with filters and paging.
   *
   *     { blocks(where: { within: "M00-M99" }) { nodes { range display } totalCount } }
   */
  readonly blocks: IcdBlockConnection;
  /**
   * List CCSR categories, with filters, sorting, and paging.
   *
   *     { ccsrCategories(orderBy: [{ diagnoses: { count: DESC } }]) { nodes { code display diagnoses { totalCount } } } }
   */
  readonly ccsrCategories: CcsrCategoryConnection;
  /**
   * Look up one CCSR category by its code. Null if there is no such category.
   *
   *     { ccsrCategory(code: "MUS013") { display bodySystem diagnoses(where: { billable: true }) { nodes { code } } } }
   */
  readonly ccsrCategory?: Maybe<CcsrCategory>;
  /**
   * Look up one chapter of ICD-10-CM by its number. Null if it is not loaded.
   *
   *     { chapter(number: 13) { range display blocks { range display } } }
   */
  readonly chapter?: Maybe<IcdChapter>;
  /**
   * List the loaded chapters of ICD-10-CM, by number, with filters, sorting, and paging.
   *
   *     { chapters { nodes { number range display } totalCount } }
   */
  readonly chapters: IcdChapterConnection;
  /**
   * Check a claim: codes that are not valid, codes that do not go together, combinations that no document lists, NCCI edits, and
   * coverage documents.
   *
   *     { checkClaim(claim: { lines: [{ procedure: "0557T-54", diagnoses: ["M85.8"] }] }) { findings { message } } }
   */
  readonly checkClaim: ClaimCheck;
  /**
   * Check up to 100 claims, with up to 500 lines in all. Results are in the order of the claims.
   *
   *     { checkClaims(claims: [{ lines: [{ procedure: "0557t", diagnoses: ["m810"] }] }]) { verdict notChecked } }
   */
  readonly checkClaims: ReadonlyArray<ClaimCheck>;
  /**
   * Look up one code of a code system. Null if there is no such code.
   *
   *     { code(system: ICD10CM, code: "m810") { id display } }
   */
  readonly code?: Maybe<Code>;
  /**
   * Ask whether diagnoses may be coded together: each pair of them, with the notes of the tabular list as evidence. Notes of
   * headers, blocks, and chapters apply to every code below.
   *
   *     { codeTogether(codes: ["M81.0", "M80.00XA"]) { pairs { verdict explanation notes { note { text } } } notChecked } }
   */
  readonly codeTogether: CodingTogether;
  /**
   * Compare two to ten procedures, diagnoses, or specialties: what they share, and what only one of them has.
   *
   *     { compare(codes: ["ICD10CM:M81.0", "ICD10CM:M81.8"]) { procedures { shared { id } } } }
   */
  readonly compare: Comparison;
  /**
   * Ask which diagnoses Medicare's coverage documents list as supporting the medical necessity of a procedure, and which not, in a
   * state or of a contractor. To compare states, use the field several times, with aliases.
   *
   *     { coverageCheck(procedure: "77080", diagnoses: ["M81.0"], state: "Ohio") { results { outcome document { number } group { number } condition explanation } } }
   */
  readonly coverageCheck: CoverageCheck;
  /**
   * List coverage documents, with filters, sorting, and paging.
   *
   *     { coverageDocuments(where: { title: { contains: "bone" } }) { nodes { id kind title effectiveFrom retiredOn url } } }
   */
  readonly coverageDocuments: CoverageDocumentConnection;
  /**
   * List the groups of coverage documents, with filters, sorting, and paging. Empty until the code tables of the Medicare Coverage
   * Database are loaded.
   *
   *     { coverageGroups(where: { procedures: { some: { code: { eq: "0557T" } } } }) { nodes { number paragraph document { number } } } }
   */
  readonly coverageGroups: CoverageGroupConnection;
  /**
   * See what is loaded, from where, and under which terms.
   *
   *     { dataset { documents { title publisher version licenceNote } systems { system count active } gaps { topic } } }
   */
  readonly dataset: Dataset;
  /**
   * List diagnoses, with filters, sorting, and paging.
   *
   *     { diagnoses(where: { within: "ICD10CM:M80-M85", billable: true }) { nodes { code display } totalCount } }
   */
  readonly diagnoses: DiagnosisConnection;
  /**
   * Look up one diagnosis by its code. Null if there is no such diagnosis.
   *
   *     { diagnosis(code: "m8000xa") { code display billable ancestors { code } chapter { display } } }
   */
  readonly diagnosis?: Maybe<Diagnosis>;
  /**
   * List discrepancies between documents and reference data, with filters and paging.
   *
   *     { discrepancies(where: { severity: { eq: ERROR } }) { nodes { kind code { code } asserted official } } }
   */
  readonly discrepancies: DiscrepancyConnection;
  /**
   * Look up one source document by its id. Null if there is no such document.
   *
   *     { document(id: "DOC:article-0557t") { title gaps { topic } } }
   */
  readonly document?: Maybe<SourceDocument>;
  /**
   * List the source documents, with paging.
   *
   *     { documents { nodes { id title kind assertions { totalCount } } } }
   */
  readonly documents: SourceDocumentConnection;
  /**
   * Ask which NCCI edits there are among codes that are billed together: pairs that are not paid together, unit limits, and add-on
   * codes without a primary code.
   *
   *     { edits(codes: ["45385", "45378"], asOf: "2024-08-15", setting: PRACTITIONER) { pairs { explanation } checks { kind outcome } } }
   */
  readonly edits: EditsAmong;
  /**
   * List the entries of the Medicare Physician Fee Schedule, with filters, sorting, and paging.
   *
   *     { feeScheduleEntries(where: { pcTc: { eq: "1" } }, orderBy: [{ workRvu: DESC }]) { nodes { procedure { code } workRvu } } }
   */
  readonly feeScheduleEntries: FeeScheduleIndicatorsConnection;
  /**
   * List HCCs, with filters, sorting, and paging. Empty until CMS's mappings are loaded.
   *
   *     { hccCategories(where: { model: { eq: "V28" } }) { nodes { number diagnoses { totalCount } } } }
   */
  readonly hccCategories: HccCategoryConnection;
  /**
   * List ICD-9-CM codes, with filters, sorting, and paging. Empty until the GEMs are loaded.
   *
   *     { icd9Codes(where: { code: { eq: "73300" } }) { nodes { code diagnoses { edges { approximate node { code } } } } } }
   */
  readonly icd9Codes: Icd9CodeConnection;
  /**
   * List Medicare specialties, with filters, sorting, and paging. Empty until the crosswalk is loaded.
   *
   *     { medicareSpecialties(where: { specialties: { some: { code: { eq: "2085R0202X" } } } }) { nodes { code title } } }
   */
  readonly medicareSpecialties: MedicareSpecialtyConnection;
  /**
   * Look up one modifier by its two characters. Null if there is no such modifier.
   *
   *     { modifier(code: "cq") { display procedures { edges { assertions { assertedLabel } node { code } } } } }
   */
  readonly modifier?: Maybe<Modifier>;
  /**
   * List modifiers, with filters, sorting, and paging.
   *
   *     { modifiers(where: { system: { eq: HCPCS2 } }) { nodes { code display } } }
   */
  readonly modifiers: ModifierConnection;
  /**
   * List the loaded files of NCCI edits, with filters, sorting, and paging.
   *
   *     { ncciEditions(where: { kind: { eq: PTP } }) { nodes { setting edition validFrom validTo count activeCount } } }
   */
  readonly ncciEditions: NcciEditionConnection;
  /**
   * List everything that a node is directly connected with, without knowing what kind of node it is: by type, then direction,
   * then id. Null if there is no such node.
   *
   *     { neighbors(id: "ICD10CM:M81.0", first: 5) { types { relationship direction count } edges { relationship direction node { id } } } }
   */
  readonly neighbors?: Maybe<NeighborConnection>;
  /**
   * Look up anything by its id. Null if there is no such node.
   *
   *     { node(id: "ICD10CM:M81.0") { id ... on Diagnosis { display billable } } }
   */
  readonly node?: Maybe<Node>;
  /**
   * Look up several nodes by their ids. Answers are in the order of the ids, duplicates included, with null where there is no
   * such node.
   *
   *     { nodes(ids: ["CPT:0557T", "MOD:26", "PAYER:medicare"]) { __typename id } }
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Find out why two nodes are connected: the paths between them, with the source of each step. Null if either node does not
   * exist.
   *
   *     { paths(from: "NUCC:2084P0800X", to: "ICD10CM:S72.001A") { paths { length explanation } complete } }
   */
  readonly paths?: Maybe<PathAnswer>;
  /**
   * Look up one payer by its id. Null if there is no such payer.
   *
   *     { payer(id: "PAYER:medicare") { name procedures { edges { strengths node { code } } } } }
   */
  readonly payer?: Maybe<Payer>;
  /**
   * List payers, with filters, sorting, and paging.
   *
   *     { payers { nodes { id name kind } } }
   */
  readonly payers: PayerConnection;
  /**
   * Look up one place of service by its two digits. Null if there is no such place of service.
   *
   *     { placeOfService(code: "19") { display sites { edges { equivalence node { name } } } } }
   */
  readonly placeOfService?: Maybe<PlaceOfService>;
  /**
   * List places of service, with filters, sorting, and paging.
   *
   *     { placesOfService(where: { display: { contains: "outpatient" } }) { nodes { code display } } }
   */
  readonly placesOfService: PlaceOfServiceConnection;
  /**
   * Look up one procedure by its code. Null if there is no such procedure.
   *
   *     { procedure(code: "0557T") { display diagnoses { edges { roles node { code display } } } } }
   */
  readonly procedure?: Maybe<Procedure>;
  /**
   * List procedures, with filters, sorting, and paging.
   *
   *     { procedures(where: { diagnoses: { some: { code: { eq: "M81.0" } } } }) { nodes { code display } totalCount } }
   */
  readonly procedures: ProcedureConnection;
  /**
   * List sets of PTP edits, with filters, sorting, and paging.
   *
   *     { ptpEditSets(where: { deletedOn: { eq: null }, columnOne: { some: { code: { eq: "45385" } } } }) { totalCount } }
   */
  readonly ptpEditSets: PtpEditSetConnection;
  /**
   * List what changed between two releases, in published order. Changes made by releases in between are included.
   *
   *     { releaseDiff(system: ICD10CM, from: "FY2025", to: "FY2026") { nodes { change code { code } oldTitle newTitle } } }
   */
  readonly releaseDiff: ReleaseChangeConnection;
  /**
   * List the loaded releases, by code system, oldest first, with filters and paging.
   *
   *     { releases(where: { system: { eq: ICD10CM } }) { nodes { version effectiveFrom effectiveTo } } }
   */
  readonly releases: ReleaseConnection;
  /**
   * Clean up a list of codes: what each text means, in the order of the texts. These are understood: upper and lower case,
   * spaces, dashes, missing dots, modifiers after a code (`0557T-26`), names of code systems (`CPT 77080`, `ICD10CM:M81.0`),
   * a code and its title in one text (`M81.0 - Age-related osteoporosis`), FHIR's `system|code` and HL7's `code^text^system`.
   *
   * A dot decides: `250.00` is ICD-9-CM, `25000` is CPT. If the graph has several codes for a text, they are candidates.
   *
   *     { resolve(inputs: [" m81.0", "m810", "0557t-26", "M81.O"]) { input status code { id } note suggestions { id } } }
   */
  readonly resolve: ReadonlyArray<Resolution>;
  /**
   * Search codes, documents, and payers by code or by words. Exact codes come first, then codes that start with the text, then
   * whatever has all the words in any order, then whatever has at least half of them. Everyday words, abbreviations, names of
   * professions, and typos are understood. What finds a header also finds its unspecified billable code. Each hit shows what
   * matched where.
   *
   *     { search(text: "hip fracture", billable: true) { edges { score node { id } matches { asked found how field } } } }
   */
  readonly search: SearchConnection;
  /**
   * List specialties, with filters, sorting, and paging.
   *
   *     { specialties(where: { procedures: { some: { code: { eq: "0557T" } } } }) { nodes { code display } } }
   */
  readonly specialties: SpecialtyConnection;
  /**
   * Look up one specialty by its taxonomy code. Null if there is no such specialty.
   *
   *     { specialty(code: "2084P0800X") { display procedures { edges { namedAs roles node { code } } } } }
   */
  readonly specialty?: Maybe<Specialty>;
  /**
   * List unit limits (MUE), with filters, sorting, and paging.
   *
   *     { unitLimits(where: { units: { gt: 10 } }) { nodes { procedure { code } units } totalCount } }
   */
  readonly unitLimits: UnitLimitConnection;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryAddOnRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AddOnRuleOrder>>;
  where?: InputMaybe<AddOnRuleWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryBlockArgs = {
  range: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryBlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<IcdBlockWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCcsrCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CcsrCategoryOrder>>;
  where?: InputMaybe<CcsrCategoryWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCcsrCategoryArgs = {
  code: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryChapterArgs = {
  number: Scalars['Int']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryChaptersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IcdChapterOrder>>;
  where?: InputMaybe<IcdChapterWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCheckClaimArgs = {
  claim: ClaimInput;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCheckClaimsArgs = {
  claims: ReadonlyArray<ClaimInput>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCodeArgs = {
  code: Scalars['String']['input'];
  system: CodeSystem;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCodeTogetherArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes: ReadonlyArray<Scalars['ID']['input']>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCoverageCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  contractor?: InputMaybe<Scalars['String']['input']>;
  diagnoses: ReadonlyArray<Scalars['String']['input']>;
  procedure: Scalars['String']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCoverageDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageDocumentOrder>>;
  where?: InputMaybe<CoverageDocumentWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryCoverageGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CoverageGroupOrder>>;
  where?: InputMaybe<CoverageGroupWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryDatasetArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryDiagnosesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DiagnosisOrder>>;
  where?: InputMaybe<DiagnosisWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryDiagnosisArgs = {
  code: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscrepancyWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceDocumentOrder>>;
  where?: InputMaybe<SourceDocumentWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryEditsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  codes: ReadonlyArray<Scalars['String']['input']>;
  setting?: NcciSetting;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryFeeScheduleEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FeeScheduleIndicatorsOrder>>;
  where?: InputMaybe<FeeScheduleIndicatorsWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryHccCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HccCategoryOrder>>;
  where?: InputMaybe<HccCategoryWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryIcd9CodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<Icd9CodeOrder>>;
  where?: InputMaybe<Icd9CodeWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryMedicareSpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MedicareSpecialtyOrder>>;
  where?: InputMaybe<MedicareSpecialtyWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryModifierArgs = {
  code: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryModifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ModifierOrder>>;
  where?: InputMaybe<ModifierWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryNcciEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NcciEditionOrder>>;
  where?: InputMaybe<NcciEditionWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryPayerArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryPayersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PayerOrder>>;
  where?: InputMaybe<PayerWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryPlaceOfServiceArgs = {
  code: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryPlacesOfServiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOfServiceOrder>>;
  where?: InputMaybe<PlaceOfServiceWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryProcedureArgs = {
  code: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryPtpEditSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PtpEditSetOrder>>;
  where?: InputMaybe<PtpEditSetWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryReleaseDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  system: CodeSystem;
  to: Scalars['String']['input'];
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryReleasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryResolveArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inputs: ReadonlyArray<Scalars['String']['input']>;
  systems?: InputMaybe<ReadonlyArray<CodeSystem>>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  systems?: InputMaybe<ReadonlyArray<CodeSystem>>;
  text: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QuerySpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SpecialtyOrder>>;
  where?: InputMaybe<SpecialtyWhere>;
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QuerySpecialtyArgs = {
  code: Scalars['String']['input'];
};


/** The entry points: look up, list, search, and compare codes, trace evidence, and check claims. */
export type QueryUnitLimitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitLimitOrder>>;
  where?: InputMaybe<UnitLimitWhere>;
};

/** Conditions on the relationship between a coverage group and a procedure. All must hold; null, {}, and missing variables are ignored. */
export type ReferenceWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ReferenceWhere>>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ReferenceWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ReferenceWhere>>;
};

/** A page of coverage documents linked to another coverage document. */
export type RelatedCoverageDocumentConnection = {
  readonly __typename?: 'RelatedCoverageDocumentConnection';
  /** The coverage documents on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<RelatedCoverageDocumentEdge>;
  /** How many coverage documents there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The coverage documents on this page. */
  readonly nodes: ReadonlyArray<CoverageDocument>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many coverage documents there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of coverage documents linked to another coverage document. */
export type RelatedCoverageDocumentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageDocumentGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<CoverageDocumentGrouping>;
};

/** A coverage document linked to another coverage document. Shows the document that states it, and the edition. */
export type RelatedCoverageDocumentEdge = {
  readonly __typename?: 'RelatedCoverageDocumentEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The coverage document. */
  readonly node: CoverageDocument;
};

/** A page of procedures linked to another procedure. */
export type RelatedProcedureConnection = {
  readonly __typename?: 'RelatedProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<RelatedProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to another procedure. */
export type RelatedProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: RelationGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<RelationGrouping>;
};

/** A procedure linked to another procedure. Shows how documents relate the two, and the assertions behind it. */
export type RelatedProcedureEdge = {
  readonly __typename?: 'RelatedProcedureEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<RelationAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The kinds of relation that documents give for this pair. */
  readonly kinds: ReadonlyArray<RelationKind>;
  /** The procedure. */
  readonly node: Procedure;
};

/** An assertion that relates two procedures. */
export type RelationAssertion = Assertion & Node & {
  readonly __typename?: 'RelationAssertion';
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** How the second procedure is related to the first. */
  readonly kind: RelationKind;
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
};

/** Conditions on a list of relation assertions. All must hold. */
export type RelationAssertionListFilter = {
  /** How many relation assertions there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every relation assertion meets these conditions. True if there are no relation assertions. */
  readonly every?: InputMaybe<RelationAssertionWhere>;
  /** No relation assertion meets these conditions. {} means that there are no relation assertions. */
  readonly none?: InputMaybe<RelationAssertionWhere>;
  /** At least one relation assertion meets these conditions. {} means that there is at least one relation assertion. */
  readonly some?: InputMaybe<RelationAssertionWhere>;
};

/** Conditions on relation assertions. All must hold; null, {}, and missing variables are ignored. */
export type RelationAssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RelationAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** How the second procedure is related to the first. */
  readonly kind?: InputMaybe<RelationKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RelationAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<RelationAssertionWhere>>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
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
  readonly eq?: InputMaybe<RelationKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<RelationKind>>;
};

/** A sort key for procedures linked to another procedure. Set exactly one field. Ties keep the default order; missing values come last. */
export type RelationOrder =
  /** The number of entries in `assertions`. */
  { readonly assertions: CountOrder; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** CPT Category I, II, or III, or HCPCS Level II. */
  { readonly assertions?: never; readonly category: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly category?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `diagnoses`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses: CountOrder; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The text shown for the code. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display: SortOrder; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents: CountOrder; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The kinds of relation that documents give for this pair. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind: SortOrder; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `modifiers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers: CountOrder; readonly payers?: never; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `payers`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers: CountOrder; readonly related?: never; readonly specialties?: never; }
  |  /** The number of entries in `related`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related: CountOrder; readonly specialties?: never; }
  |  /** The number of entries in `specialties`. */
  { readonly assertions?: never; readonly category?: never; readonly code?: never; readonly coverageGroups?: never; readonly diagnoses?: never; readonly display?: never; readonly documents?: never; readonly kind?: never; readonly modifiers?: never; readonly payers?: never; readonly related?: never; readonly specialties: CountOrder; };

/** Conditions on the relationship between two procedures. All must hold; null, {}, and missing variables are ignored. */
export type RelationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RelationWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<RelationAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** The kinds of relation that documents give for this pair. At least one must match. */
  readonly kind?: InputMaybe<RelationKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RelationWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<RelationWhere>>;
};

/**
 * A type of relationship. Paths follow relationships in either direction. By default they follow the types before `ABOUT`, which
 * say how codes relate; those from `ABOUT` on say where statements come from, or which codes may be billed together, and are
 * followed only if `via` names them.
 */
export type RelationshipType =
  /** From an assertion to a node that it is about. */
  | 'ABOUT'
  /** From a coverage document to a procedure that it addresses. */
  | 'ADDRESSES'
  /** From a rule about an add-on code to a primary code. */
  | 'ADD_ON_TO'
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
  /** From a procedure to a group of diagnoses that a derived list has for it. */
  | 'COVERED_WITH'
  /** From a specialty to a Medicare specialty that it enrolls under. */
  | 'ENROLLS_AS'
  /** From a discrepancy to the document that the assertion disagrees with. */
  | 'EVIDENCED_BY'
  /** From a chapter, block, or diagnosis to an Excludes1 note. */
  | 'EXCLUDES1'
  /** From a chapter, block, or diagnosis to an Excludes2 note. */
  | 'EXCLUDES2'
  /** From an add-on code to a rule about it. */
  | 'HAS_ADD_ON_RULE'
  /** From a local coverage determination (LCD) to its billing and coding article. */
  | 'HAS_ARTICLE'
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
  /** From a diagnosis to a CCSR category. */
  | 'IN_CCSR'
  /** From a block to its chapter. */
  | 'IN_CHAPTER'
  /** From a diagnosis to an HCC. */
  | 'IN_HCC'
  /** From a block to the block or chapter directly around it. */
  | 'LIES_IN'
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

/** A release of a code system: one publication of it, in effect from one date to another. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** The code set that the release belongs to. */
  readonly document?: Maybe<SourceDocument>;
  /** The first day in effect. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The last day in effect. */
  readonly effectiveTo: Scalars['Date']['output'];
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The SHA-256 of the loaded file, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The code system. */
  readonly system: CodeSystem;
  /** The publisher's name for the release, such as `FY2025`. */
  readonly version: Scalars['String']['output'];
};

/** A change that a release made to a code. */
export type ReleaseChange = Node & {
  readonly __typename?: 'ReleaseChange';
  /** The kind of change. */
  readonly change: ReleaseChangeKind;
  /** The code that changed. */
  readonly code?: Maybe<Code>;
  /** The diagnosis that changed. Null for the codes of other systems. */
  readonly diagnosis?: Maybe<Diagnosis>;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The title since the release. Null for a deleted code. */
  readonly newTitle?: Maybe<Scalars['String']['output']>;
  /** The title before the release. Null for an added code. */
  readonly oldTitle?: Maybe<Scalars['String']['output']>;
  /** The release that made the change. */
  readonly release?: Maybe<Release>;
};

/** A page of changes. */
export type ReleaseChangeConnection = {
  readonly __typename?: 'ReleaseChangeConnection';
  /** The changes on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseChangeEdge>;
  /** How many changes there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The changes on this page. */
  readonly nodes: ReadonlyArray<ReleaseChange>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many changes there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of changes. */
export type ReleaseChangeConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ReleaseChangeGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ReleaseChangeGrouping>;
};

/** A change on a page. */
export type ReleaseChangeEdge = {
  readonly __typename?: 'ReleaseChangeEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ReleaseChange;
};

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
  readonly eq?: InputMaybe<ReleaseChangeKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ReleaseChangeKind>>;
};

/** Conditions on changes. All must hold; null, {}, and missing variables are ignored. */
export type ReleaseChangeWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ReleaseChangeWhere>>;
  /** The kind of change. */
  readonly change?: InputMaybe<ReleaseChangeKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ReleaseChangeWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ReleaseChangeWhere>>;
  /** As in `DiagnosisWhere`: in this chapter, block, category, or code, or in a range of them. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of releases. */
export type ReleaseConnection = {
  readonly __typename?: 'ReleaseConnection';
  /** The releases on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The releases on this page. */
  readonly nodes: ReadonlyArray<Release>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many releases there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A release on a page. */
export type ReleaseEdge = {
  readonly __typename?: 'ReleaseEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** Conditions on releases. All must hold; null, {}, and missing variables are ignored. */
export type ReleaseWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ReleaseWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ReleaseWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ReleaseWhere>>;
  /** The code system. */
  readonly system?: InputMaybe<CodeSystemFilter>;
  /** The publisher's name for the release, such as `FY2025`. */
  readonly version?: InputMaybe<StringFilter>;
};

/** What one text of a list means. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** The code. Null if the text is ambiguous or matches no code in the graph. */
  readonly code?: Maybe<Code>;
  /** The text as given. Long text is cut off after 2,000 characters. */
  readonly input: Scalars['String']['output'];
  /** The first known modifier after the code. Null if there is no such modifier; see `note` for unknown ones. */
  readonly modifier?: Maybe<Modifier>;
  /** All known modifiers after the code, in order. */
  readonly modifiers: ReadonlyArray<Modifier>;
  /**
   * What the text means: the code, or the block or chapter whose range the text is, as in `M80-M85`, or the header of a
   * placeholder such as `M80.-`. Null if there is none.
   */
  readonly node?: Maybe<Node>;
  /** How the code was found, and what to know about it, in plain words. Null if there is nothing to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The outcome. */
  readonly status: ResolutionStatus;
  /**
   * Candidates. AMBIGUOUS: the codes it may be. RETIRED: the successors. A header, block or chapter: the first ten billable
   * codes below it; `note` says how many there are. NOT_FOUND: similar codes, for at most 1,000 different texts in a call.
   * Otherwise empty.
   */
  readonly suggestions: ReadonlyArray<Code>;
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

/** What came of a rule on a line. It is judged by the edition, or by the version of the document, of the date of service. */
export type RuleOutcome = {
  readonly __typename?: 'RuleOutcome';
  /** The modifier that gets around the rule. Null unless the outcome is `BYPASSED`, and if the graph does not have the modifier. */
  readonly bypassedBy?: Maybe<Modifier>;
  /** For `COVERAGE`: the paragraph that it depends on, as plain text. Null if there is none. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** For `COVERAGE`: the coverage document. Null for the derived list, if several documents leave it open, and for other rules. */
  readonly coverageDocument?: Maybe<CoverageDocument>;
  /** The document of that edition: a file of edits, or a table of the Medicare Coverage Database. Null if there is none. */
  readonly document?: Maybe<SourceDocument>;
  /** The edition that judged it, by the first month of its quarter, such as `2024-07`. Null if no loaded edition did. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** Evidence: sets of PTP edits, unit limits, add-on rules, coverage documents and their groups, and the document. */
  readonly evidence: ReadonlyArray<Node>;
  /** The outcome in plain words. */
  readonly explanation: Scalars['String']['output'];
  /** How much of that edition is loaded. Null if there is none. */
  readonly extent?: Maybe<LoadedExtent>;
  /**
   * The smallest changes that would make the line pass, each on its own. Empty unless the outcome is `FAIL`, and if no change is known,
   * as for PTP edits with the indicator 0. Make a change only if it is what happened: see the record.
   */
  readonly fixes: ReadonlyArray<ClaimFix>;
  /** The number of the line that was judged, from 1. For PTP edits, that is the line with the column 2 code, which is not paid. */
  readonly line: Scalars['Int']['output'];
  /** The other line that decides it: the one with the column 1 code, or with a primary code. Null if there is none. */
  readonly otherLine?: Maybe<Scalars['Int']['output']>;
  /** Whether the line passes the rule. */
  readonly outcome: LineOutcome;
  /** The rule. */
  readonly rule: JudgedRule;
};

/** A page of clinical factors linked to a clinical scenario. */
export type ScenarioFactorConnection = {
  readonly __typename?: 'ScenarioFactorConnection';
  /** The clinical factors on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ScenarioFactorEdge>;
  /** How many clinical factors there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The clinical factors on this page. */
  readonly nodes: ReadonlyArray<ClinicalFactor>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many clinical factors there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of clinical factors linked to a clinical scenario. */
export type ScenarioFactorConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A clinical factor linked to a clinical scenario. Shows the assertions behind the relationship. */
export type ScenarioFactorEdge = {
  readonly __typename?: 'ScenarioFactorEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The clinical factor. */
  readonly node: ClinicalFactor;
};

/** A page of search hits, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits on this page, each with its score and what matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The nodes on this page. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many hits there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search hit. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The position in the list. Pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What matched: one entry per word or phrase of the search. Words that did not match have no entry. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** The code, document, payer, or other node that was found. */
  readonly node: Node;
  /**
   * How well the hit matches. 3: the code itself. From 2 to 3: a code that starts with the text. From 0.5 to 1: all words. Below
   * 0.5: some of the words, at least half of them. Within these ranges, rare words count more, titles and notes that say little
   * else come first, and special circumstances, such as a history, come after the plain condition. Retired codes score half.
   */
  readonly score: Scalars['Float']['output'];
};

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

/** How one word or phrase of a search matched. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The word, phrase, or code in the search. */
  readonly asked: Scalars['String']['output'];
  /** Where it matched. */
  readonly field: SearchField;
  /** The word, phrase, or code that it matched. */
  readonly found: Scalars['String']['output'];
  /** How it matched. */
  readonly how: SearchMatchKind;
};

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

/**
 * An assertion about how or where a procedure is performed: its service type, a site of service, a clinical scenario, or a
 * workflow step.
 */
export type ServiceAssertion = Assertion & Node & {
  readonly __typename?: 'ServiceAssertion';
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
};

/** Conditions on a list of service assertions. All must hold. */
export type ServiceAssertionListFilter = {
  /** How many service assertions there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every service assertion meets these conditions. True if there are no service assertions. */
  readonly every?: InputMaybe<ServiceAssertionWhere>;
  /** No service assertion meets these conditions. {} means that there are no service assertions. */
  readonly none?: InputMaybe<ServiceAssertionWhere>;
  /** At least one service assertion meets these conditions. {} means that there is at least one service assertion. */
  readonly some?: InputMaybe<ServiceAssertionWhere>;
};

/** Conditions on service assertions. All must hold; null, {}, and missing variables are ignored. */
export type ServiceAssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ServiceAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** This must not hold. */
  readonly not?: InputMaybe<ServiceAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ServiceAssertionWhere>>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
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
  { readonly assertions: CountOrder; readonly documents?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly documents: CountOrder; };

/** Conditions on the relationship between a procedure and a service type. All must hold; null, {}, and missing variables are ignored. */
export type ServiceDetailWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ServiceDetailWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<ServiceAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ServiceDetailWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ServiceDetailWhere>>;
};

/** A page of procedures linked to a service type, a site of service, a clinical scenario, or a workflow step. */
export type ServiceProcedureConnection = {
  readonly __typename?: 'ServiceProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<ServiceProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a service type, a site of service, a clinical scenario, or a workflow step. */
export type ServiceProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureServiceDetailGrouping>;
};

/** A procedure linked to a service type, a site of service, a clinical scenario, or a workflow step. Shows the assertions behind the relationship. */
export type ServiceProcedureEdge = {
  readonly __typename?: 'ServiceProcedureEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The procedure. */
  readonly node: Procedure;
};

/** A service type, such as diagnostic interpretation and reporting. */
export type ServiceType = Node & {
  readonly __typename?: 'ServiceType';
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The name of the service type. */
  readonly name: Scalars['String']['output'];
  /** The procedures with this service type. */
  readonly procedures: ServiceProcedureConnection;
};


/** A service type, such as diagnostic interpretation and reporting. */
export type ServiceTypeProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureServiceDetailOrder>>;
  where?: InputMaybe<ProcedureWhere>;
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
  readonly eq?: InputMaybe<Severity>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Severity>>;
};

/** A patient's sex. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** A diagnosis that shares procedures with the first diagnosis. */
export type SimilarDiagnosis = {
  readonly __typename?: 'SimilarDiagnosis';
  /** How many diagnoses were compared, at most 1,000. If the list has fewer, the others are less similar. */
  readonly comparedCount: Scalars['Int']['output'];
  /** The similar diagnosis. */
  readonly node: Diagnosis;
  /** How many only the first diagnosis has. */
  readonly onlyHere: Scalars['Int']['output'];
  /** How many only the similar diagnosis has. */
  readonly onlyThere: Scalars['Int']['output'];
  /** The Jaccard score, from 0 to 1: the number that both have, divided by the number that either has. */
  readonly score: Scalars['Float']['output'];
  /** What both have, up to 500: those that the fewest other diagnoses have. */
  readonly shared: ReadonlyArray<Procedure>;
  /** How many both have. */
  readonly sharedCount: Scalars['Int']['output'];
};

/** A procedure that shares diagnoses, specialties, or modifiers with the first procedure. */
export type SimilarProcedure = {
  readonly __typename?: 'SimilarProcedure';
  /** How many procedures were compared, at most 1,000. If the list has fewer, the others are less similar. */
  readonly comparedCount: Scalars['Int']['output'];
  /** The similar procedure. */
  readonly node: Procedure;
  /** How many only the first procedure has. */
  readonly onlyHere: Scalars['Int']['output'];
  /** How many only the similar procedure has. */
  readonly onlyThere: Scalars['Int']['output'];
  /** The Jaccard score, from 0 to 1: the number that both have, divided by the number that either has. */
  readonly score: Scalars['Float']['output'];
  /** What both have, up to 500: those that the fewest other procedures have. */
  readonly shared: ReadonlyArray<Code>;
  /** How many both have. */
  readonly sharedCount: Scalars['Int']['output'];
};

/** A specialty that shares procedures with the first specialty. */
export type SimilarSpecialty = {
  readonly __typename?: 'SimilarSpecialty';
  /** How many specialties were compared, at most 1,000. If the list has fewer, the others are less similar. */
  readonly comparedCount: Scalars['Int']['output'];
  /** The similar specialty. */
  readonly node: Specialty;
  /** How many only the first specialty has. */
  readonly onlyHere: Scalars['Int']['output'];
  /** How many only the similar specialty has. */
  readonly onlyThere: Scalars['Int']['output'];
  /** The Jaccard score, from 0 to 1: the number that both have, divided by the number that either has. */
  readonly score: Scalars['Float']['output'];
  /** What both have, up to 500: those that the fewest other specialties have. */
  readonly shared: ReadonlyArray<Procedure>;
  /** How many both have. */
  readonly sharedCount: Scalars['Int']['output'];
};

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

/** A site of service: a kind of place where services are performed, as documents name it. */
export type SiteOfService = Node & {
  readonly __typename?: 'SiteOfService';
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The name of the site, such as `Outpatient imaging center`. */
  readonly name: Scalars['String']['output'];
  /** The place of service codes to report for such a site, and how well each fits. */
  readonly placesOfService: SitePlaceConnection;
  /** The procedures that documents say are performed at such a site. */
  readonly procedures: ServiceProcedureConnection;
};


/** A site of service: a kind of place where services are performed, as documents name it. */
export type SiteOfServicePlacesOfServiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<PlaceFitWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOfServiceOrder>>;
  where?: InputMaybe<PlaceOfServiceWhere>;
};


/** A site of service: a kind of place where services are performed, as documents name it. */
export type SiteOfServiceProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureServiceDetailOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};

/** A page of places of service linked to a site of service. */
export type SitePlaceConnection = {
  readonly __typename?: 'SitePlaceConnection';
  /** The places of service on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<SitePlaceEdge>;
  /** The places of service on this page. */
  readonly nodes: ReadonlyArray<PlaceOfService>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many places of service there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place of service linked to a site of service. Shows how well the place of service fits the site. */
export type SitePlaceEdge = {
  readonly __typename?: 'SitePlaceEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** How the place of service compares with the site. */
  readonly equivalence: PlaceEquivalence;
  /** The place of service. */
  readonly node: PlaceOfService;
};

/** The direction to sort in. */
export type SortOrder =
  /** Smallest first: 0 to 9, A to Z, oldest to newest, false before true. */
  | 'ASC'
  /** Largest first: 9 to 0, Z to A, newest to oldest, true before false. */
  | 'DESC';

/** A source document: an article, a code set, or a policy that assertions and reference data come from. */
export type SourceDocument = Node & {
  readonly __typename?: 'SourceDocument';
  /** What this document says, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /**
   * The code systems that it lists codes of, as of the days from `coversFrom` to `coversTo`. Null for documents that list no codes,
   * and for code systems with `releases`, which have these days.
   */
  readonly covers?: Maybe<ReadonlyArray<CodeSystem>>;
  /** The first day on which its list of codes is in effect. */
  readonly coversFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which its list of codes is in effect. Null if that is open. */
  readonly coversTo?: Maybe<Scalars['Date']['output']>;
  /** The name of the file that an article was imported from. Importing the same file name again updates the article. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** What the document promises but does not contain. */
  readonly gaps: ReadonlyArray<DataGap>;
  /** The id, such as `DOC:article-0557t`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of document. */
  readonly kind: DocumentKind;
  /** The terms of use. Null if unknown. */
  readonly licenceNote?: Maybe<Scalars['String']['output']>;
  /** The publisher. */
  readonly publisher: Scalars['String']['output'];
  /** The date on which it was retrieved. Null if unknown. */
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** The SHA-256 of an article's text lines, in hexadecimal. Null for other documents. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The document's address. Null if unknown. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The release or edition. Null if it has no such name. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A source document: an article, a code set, or a policy that assertions and reference data come from. */
export type SourceDocumentAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};

/** A page of documents. */
export type SourceDocumentConnection = {
  readonly __typename?: 'SourceDocumentConnection';
  /** The documents on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceDocumentEdge>;
  /** How many documents there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The documents on this page. */
  readonly nodes: ReadonlyArray<SourceDocument>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many documents there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of documents. */
export type SourceDocumentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: SourceDocumentGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<SourceDocumentGrouping>;
};

/** A document on a page. */
export type SourceDocumentEdge = {
  readonly __typename?: 'SourceDocumentEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: SourceDocument;
};

/** A way to group documents. */
export type SourceDocumentGrouping =
  /** The kind of document. */
  | 'KIND'
  /** The publisher. */
  | 'PUBLISHER';

/** Conditions on a list of documents. All must hold. */
export type SourceDocumentListFilter = {
  /** How many documents there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every document meets these conditions. True if there are no documents. */
  readonly every?: InputMaybe<SourceDocumentWhere>;
  /** No document meets these conditions. {} means that there are no documents. */
  readonly none?: InputMaybe<SourceDocumentWhere>;
  /** At least one document meets these conditions. {} means that there is at least one document. */
  readonly some?: InputMaybe<SourceDocumentWhere>;
};

/** A sort key for documents. Set exactly one field. Ties keep the default order; missing values come last. */
export type SourceDocumentOrder =
  /** The kind of document. */
  { readonly kind: SortOrder; readonly title?: never; }
  |  /** The title. */
  { readonly kind?: never; readonly title: SortOrder; };

/** Conditions on documents. All must hold; null, {}, and missing variables are ignored. */
export type SourceDocumentWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceDocumentWhere>>;
  /** The id, such as `DOC:article-0557t`. */
  readonly id?: InputMaybe<StringFilter>;
  /** The kind of document. */
  readonly kind?: InputMaybe<DocumentKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SourceDocumentWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SourceDocumentWhere>>;
  /** The publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** The title. */
  readonly title?: InputMaybe<StringFilter>;
  /** The release or edition. */
  readonly version?: InputMaybe<StringFilter>;
};

/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type Specialty = Code & Node & {
  readonly __typename?: 'Specialty';
  /** What documents say about this code, one assertion per statement. */
  readonly assertions: AssertionConnection;
  /** The history of the code: what each release changed, oldest first. Only changes between loaded releases are known. */
  readonly changes: ReleaseChangeConnection;
  /** The classification, such as `Internal Medicine`. Null if it is not loaded. */
  readonly classification?: Maybe<Scalars['String']['output']>;
  /** The code, as published. */
  readonly code: Scalars['String']['output'];
  /** The code set that lists this code. Null if only documents mention the code, so that nothing confirms it. */
  readonly codeSet?: Maybe<SourceDocument>;
  /** The taxonomy's definition, verbatim. Copyright American Medical Association: present only if you load your own file. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Where documents disagree with reference data about this code. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  readonly display: Scalars['String']['output'];
  /** The taxonomy's display name. Null until a full taxonomy file is loaded. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** The provider grouping, such as `Allopathic & Osteopathic Physicians`. Null if it is not loaded. */
  readonly grouping?: Maybe<Scalars['String']['output']>;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /**
   * The Medicare specialties that providers with this taxonomy code enroll under. Empty if the crosswalk is not loaded or does
   * not list the code.
   */
  readonly medicareSpecialties: SpecialtyMedicareEnrollmentConnection;
  /** The codes that this one is a successor of. */
  readonly predecessors: SuccessionConnection;
  /** Procedures for which documents list this specialty. */
  readonly procedures: SpecialtyProcedureConnection;
  /**
   * The successors: codes to use instead of this one, if it is retired. Empty if the taxonomy names no successor.
   * @deprecated Use `successors`, which shows how each code follows the other.
   */
  readonly replacedBy: ReadonlyArray<Specialty>;
  /**
   * The retired codes that this one is the successor of.
   * @deprecated Use `predecessors`, which shows how each code follows the other.
   */
  readonly replaces: ReadonlyArray<Specialty>;
  /** The section of the taxonomy. Null until a full taxonomy file is loaded. */
  readonly section?: Maybe<SpecialtySection>;
  /**
   * The specialties that share the most procedures with this one, by Jaccard score. The search is bounded: it follows at most
   * 500 procedures, those with the fewest other specialties first, may skip procedures with very many specialties, and compares
   * the 1,000 specialties that share the most.
   */
  readonly similar: ReadonlyArray<SimilarSpecialty>;
  /** The specialization, such as `Hematology`. Null if the code has no specialization. */
  readonly specialization?: Maybe<Scalars['String']['output']>;
  /**
   * The code's status on a date. Without `asOf`, the date is today, or the last day of the newest loaded edition if that has
   * ended. UNKNOWN if no loaded edition of the code system covers the date in `asOf`.
   */
  readonly status: CodeStatus;
  /**
   * The codes to use instead of this one, and how each follows it: for a retired code, for a code that became a header, and for
   * an ICD-9-CM code. Empty if no source names any.
   */
  readonly successors: SuccessionConnection;
  /** The code system. */
  readonly system: CodeSystem;
  /**
   * The first day on which the code is valid: one that a file states, or the first day of a release that adds it right after a
   * release without it. Null if it is not known.
   */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * The last day on which the code is valid: one that a file states, or the day before a release that drops it right after a
   * release with it. Null if the code has not ended, or if the day is not known: see `status`.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtyAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  where?: InputMaybe<AssertionWhere>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReleaseChangeWhere>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtyMedicareSpecialtiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<MedicareEnrollmentWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MedicareSpecialtyOrder>>;
  where?: InputMaybe<MedicareSpecialtyWhere>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtyProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SpecialtyUseWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureSpecialtyUseOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtySimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtyStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A provider specialty: a taxonomy code of the NUCC Health Care Provider Taxonomy. */
export type SpecialtySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<SuccessionWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CodeOrder>>;
  where?: InputMaybe<CodeWhere>;
};

/** An assertion that lists a specialty for a procedure. */
export type SpecialtyAssertion = Assertion & Node & {
  readonly __typename?: 'SpecialtyAssertion';
  /**
   * The two nodes that the statement is about, in its direction: first the subject, such as a procedure, then the object, such
   * as its diagnosis.
   */
  readonly about: ReadonlyArray<Node>;
  /**
   * The document's label for the second node in `about`. If the node is a code, compare the label with its `display`. Null if the
   * document gives no label.
   */
  readonly assertedLabel?: Maybe<Scalars['String']['output']>;
  /** How well the statement has been verified. */
  readonly confidence: Confidence;
  /** Where this statement disagrees with reference data. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The document that makes the statement. */
  readonly document: SourceDocument;
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** What the document calls the specialty. */
  readonly namedAs: Scalars['String']['output'];
  /** The name as a node, which leads to the taxonomy codes it means. Null if there is no such node. */
  readonly names?: Maybe<NamedSpecialty>;
  /** What the specialty does with the procedure. */
  readonly roles: ReadonlyArray<SpecialtyRole>;
  /** The row in the section's table, from 1. Null for prose. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The heading above the statement. Null if it has no heading. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement: Scalars['String']['output'];
};

/** Conditions on a list of specialty assertions. All must hold. */
export type SpecialtyAssertionListFilter = {
  /** How many specialty assertions there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Every specialty assertion meets these conditions. True if there are no specialty assertions. */
  readonly every?: InputMaybe<SpecialtyAssertionWhere>;
  /** No specialty assertion meets these conditions. {} means that there are no specialty assertions. */
  readonly none?: InputMaybe<SpecialtyAssertionWhere>;
  /** At least one specialty assertion meets these conditions. {} means that there is at least one specialty assertion. */
  readonly some?: InputMaybe<SpecialtyAssertionWhere>;
};

/** Conditions on specialty assertions. All must hold; null, {}, and missing variables are ignored. */
export type SpecialtyAssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SpecialtyAssertionWhere>>;
  /** The document's label for the second node in `about`. */
  readonly assertedLabel?: InputMaybe<StringFilter>;
  /** How well the statement has been verified. */
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  /** The document that makes the statement. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** What the document calls the specialty. */
  readonly namedAs?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SpecialtyAssertionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SpecialtyAssertionWhere>>;
  /** What the specialty does with the procedure. At least one must match. */
  readonly role?: InputMaybe<SpecialtyRoleFilter>;
  /** The heading above the statement. */
  readonly section?: InputMaybe<StringFilter>;
  /** The statement: verbatim for documents you import, in our own words for the article that is included. */
  readonly statement?: InputMaybe<StringFilter>;
};

/** A page of specialties. */
export type SpecialtyConnection = {
  readonly __typename?: 'SpecialtyConnection';
  /** The specialties on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SpecialtyEdge>;
  /** How many specialties there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The specialties on this page. */
  readonly nodes: ReadonlyArray<Specialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of specialties. */
export type SpecialtyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: SpecialtyGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<SpecialtyGrouping>;
};

/** A specialty on a page. */
export type SpecialtyEdge = {
  readonly __typename?: 'SpecialtyEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The specialty. */
  readonly node: Specialty;
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
  readonly count?: InputMaybe<IntFilter>;
  /** Every specialty meets these conditions. True if there are no specialties. */
  readonly every?: InputMaybe<SpecialtyWhere>;
  /** No specialty meets these conditions. {} means that there are no specialties. */
  readonly none?: InputMaybe<SpecialtyWhere>;
  /** At least one specialty meets these conditions. {} means that there is at least one specialty. */
  readonly some?: InputMaybe<SpecialtyWhere>;
};

/** A page of Medicare specialties linked to a specialty. */
export type SpecialtyMedicareEnrollmentConnection = {
  readonly __typename?: 'SpecialtyMedicareEnrollmentConnection';
  /** The Medicare specialties on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<SpecialtyMedicareEnrollmentEdge>;
  /** The Medicare specialties on this page. */
  readonly nodes: ReadonlyArray<MedicareSpecialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many Medicare specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A Medicare specialty linked to a specialty. Shows the provider types in the crosswalk. */
export type SpecialtyMedicareEnrollmentEdge = {
  readonly __typename?: 'SpecialtyMedicareEnrollmentEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The Medicare specialty. */
  readonly node: MedicareSpecialty;
  /** The provider and supplier types for which the crosswalk lists this pair. */
  readonly providerTypes: ReadonlyArray<Scalars['String']['output']>;
};

/** A sort key for specialties. Set exactly one field. Ties keep the default order; missing values come last. */
export type SpecialtyOrder =
  /** The classification, such as `Internal Medicine`. */
  { readonly classification: SortOrder; readonly code?: never; readonly display?: never; readonly procedures?: never; readonly specialization?: never; }
  |  /** The code, as published. */
  { readonly classification?: never; readonly code: SortOrder; readonly display?: never; readonly procedures?: never; readonly specialization?: never; }
  |  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  { readonly classification?: never; readonly code?: never; readonly display: SortOrder; readonly procedures?: never; readonly specialization?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly classification?: never; readonly code?: never; readonly display?: never; readonly procedures: CountOrder; readonly specialization?: never; }
  |  /** The specialization, such as `Hematology`. */
  { readonly classification?: never; readonly code?: never; readonly display?: never; readonly procedures?: never; readonly specialization: SortOrder; };

/** A page of procedures linked to a specialty. */
export type SpecialtyProcedureConnection = {
  readonly __typename?: 'SpecialtyProcedureConnection';
  /** The procedures on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<SpecialtyProcedureEdge>;
  /** How many procedures there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The procedures on this page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many procedures there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of procedures linked to a specialty. */
export type SpecialtyProcedureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ProcedureSpecialtyUseGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ProcedureSpecialtyUseGrouping>;
};

/** A procedure linked to a specialty. Shows what documents call the specialty and what it does, and the assertions behind it. */
export type SpecialtyProcedureEdge = {
  readonly __typename?: 'SpecialtyProcedureEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<SpecialtyAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** What documents call the specialty. Compare with its `display`: a document may give a code the wrong name. */
  readonly namedAs: ReadonlyArray<Scalars['String']['output']>;
  /** The procedure. */
  readonly node: Procedure;
  /** The roles that documents give the specialty for the procedure. */
  readonly roles: ReadonlyArray<SpecialtyRole>;
};

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
  readonly eq?: InputMaybe<SpecialtyRole>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SpecialtyRole>>;
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
  readonly eq?: InputMaybe<SpecialtySection>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SpecialtySection>>;
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
  { readonly assertions: CountOrder; readonly classification?: never; readonly code?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; readonly specialization?: never; }
  |  /** The classification, such as `Internal Medicine`. */
  { readonly assertions?: never; readonly classification: SortOrder; readonly code?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; readonly specialization?: never; }
  |  /** The code, as published. */
  { readonly assertions?: never; readonly classification?: never; readonly code: SortOrder; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; readonly specialization?: never; }
  |  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  { readonly assertions?: never; readonly classification?: never; readonly code?: never; readonly display: SortOrder; readonly documents?: never; readonly procedures?: never; readonly role?: never; readonly specialization?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly classification?: never; readonly code?: never; readonly display?: never; readonly documents: CountOrder; readonly procedures?: never; readonly role?: never; readonly specialization?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly assertions?: never; readonly classification?: never; readonly code?: never; readonly display?: never; readonly documents?: never; readonly procedures: CountOrder; readonly role?: never; readonly specialization?: never; }
  |  /** The roles that documents give the specialty for the procedure. */
  { readonly assertions?: never; readonly classification?: never; readonly code?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role: SortOrder; readonly specialization?: never; }
  |  /** The specialization, such as `Hematology`. */
  { readonly assertions?: never; readonly classification?: never; readonly code?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; readonly role?: never; readonly specialization: SortOrder; };

/** Conditions on the relationship between a procedure and a specialty. All must hold; null, {}, and missing variables are ignored. */
export type SpecialtyUseWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SpecialtyUseWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<SpecialtyAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SpecialtyUseWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SpecialtyUseWhere>>;
  /** The roles that documents give the specialty for the procedure. At least one must match. */
  readonly role?: InputMaybe<SpecialtyRoleFilter>;
};

/** Conditions on specialties. All must hold; null, {}, and missing variables are ignored. */
export type SpecialtyWhere = {
  /** Active on this date, as in `status(asOf:)`. A loaded edition must cover the date. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SpecialtyWhere>>;
  /** The classification, such as `Internal Medicine`. */
  readonly classification?: InputMaybe<StringFilter>;
  /** The code, as published. */
  readonly code?: InputMaybe<CodeFilter>;
  /** The classification and specialization, such as `Internal Medicine / Hematology`. */
  readonly display?: InputMaybe<StringFilter>;
  /** The provider grouping, such as `Allopathic & Osteopathic Physicians`. */
  readonly grouping?: InputMaybe<StringFilter>;
  /** The Medicare specialties that providers with this taxonomy code enroll under. */
  readonly medicareSpecialties?: InputMaybe<MedicareSpecialtyListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SpecialtyWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SpecialtyWhere>>;
  /** Procedures for which documents list this specialty. */
  readonly procedures?: InputMaybe<ProcedureListFilter>;
  /** The section of the taxonomy. */
  readonly section?: InputMaybe<SpecialtySectionFilter>;
  /** The specialization, such as `Hematology`. */
  readonly specialization?: InputMaybe<StringFilter>;
};

/** A page of named specialties linked to a workflow step. */
export type StepSpecialtyConnection = {
  readonly __typename?: 'StepSpecialtyConnection';
  /** The named specialties on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<StepSpecialtyEdge>;
  /** How many named specialties there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The named specialties on this page. */
  readonly nodes: ReadonlyArray<NamedSpecialty>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many named specialties there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of named specialties linked to a workflow step. */
export type StepSpecialtyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: ServiceDetailGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<ServiceDetailGrouping>;
};

/** A named specialty linked to a workflow step. Shows the assertions behind the relationship. */
export type StepSpecialtyEdge = {
  readonly __typename?: 'StepSpecialtyEdge';
  /**
   * What documents say about this pair, one assertion per statement. Never empty. In a filter, all conditions in `some` apply to
   * the same assertion.
   */
  readonly assertions: ReadonlyArray<ServiceAssertion>;
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The documents behind the relationship. Never empty. */
  readonly documents: ReadonlyArray<SourceDocument>;
  /** The named specialty. */
  readonly node: NamedSpecialty;
};

/** Conditions on text. All must hold. `eq: null` matches entries without a value; null elsewhere is ignored. */
export type StringFilter = {
  /** Contains this text, ignoring case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this text, including case. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with this text, ignoring case. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A page of codes linked to a CCSR category, another code, a diagnosis, an ICD-9-CM code, a modifier, a place of service, a procedure, or a specialty. */
export type SuccessionConnection = {
  readonly __typename?: 'SuccessionConnection';
  /** The codes on this page, each with its cursor and the details of the relationship. */
  readonly edges: ReadonlyArray<SuccessionEdge>;
  /** The codes on this page. */
  readonly nodes: ReadonlyArray<Code>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many codes there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A code linked to a CCSR category, another code, a diagnosis, an ICD-9-CM code, a modifier, a place of service, a procedure, or a specialty. Shows how the newer code follows the older one. */
export type SuccessionEdge = {
  readonly __typename?: 'SuccessionEdge';
  /**
   * The newer code's places in combinations, as scenario and choice list: `1.2` is choice list 2 of scenario 1. A combination
   * takes one code from each choice list of a scenario. Null if the code is in no combination.
   */
  readonly choices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the newer code is a match only in combination with other codes (see `choices`). */
  readonly combination: Scalars['Boolean']['output'];
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document that states the relationship. */
  readonly document: SourceDocument;
  /**
   * The release or edition that stated the relationship last, such as `FY2026`. It can be older than the document's `version`,
   * which is the newest one that is loaded. Null if the document has no editions.
   */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** How the newer code follows the older one. */
  readonly kind: SuccessionKind;
  /** The code. */
  readonly node: Code;
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
  readonly eq?: InputMaybe<SuccessionKind>;
  /** One of these values. An empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SuccessionKind>>;
};

/** Conditions on the relationship between a CCSR category and a code. All must hold; null, {}, and missing variables are ignored. */
export type SuccessionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SuccessionWhere>>;
  /** Whether the newer code is a match only in combination with other codes (see `choices`). */
  readonly combination?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that states the relationship. */
  readonly document?: InputMaybe<SourceDocumentWhere>;
  /** The release or edition that stated the relationship last, such as `FY2026`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** How the newer code follows the older one. */
  readonly kind?: InputMaybe<SuccessionKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SuccessionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SuccessionWhere>>;
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
  { readonly assertions: CountOrder; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** Whether the code is billable: valid for submission on a claim. */
  { readonly assertions?: never; readonly billable: SortOrder; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The code with its dot, such as `M80.00XA`. */
  { readonly assertions?: never; readonly billable?: never; readonly code: SortOrder; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The number of entries in `coverageGroups`. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups: CountOrder; readonly display?: never; readonly documents?: never; readonly procedures?: never; }
  |  /** The official title. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display: SortOrder; readonly documents?: never; readonly procedures?: never; }
  |  /** The number of entries in `documents`. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents: CountOrder; readonly procedures?: never; }
  |  /** The number of entries in `procedures`. */
  { readonly assertions?: never; readonly billable?: never; readonly code?: never; readonly coverageGroups?: never; readonly display?: never; readonly documents?: never; readonly procedures: CountOrder; };

/** Conditions on the relationship between a clinical factor and a diagnosis. All must hold; null, {}, and missing variables are ignored. */
export type SuggestionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SuggestionWhere>>;
  /** What documents say about this pair, one assertion per statement. */
  readonly assertions?: InputMaybe<ServiceAssertionListFilter>;
  /** The documents behind the relationship. */
  readonly documents?: InputMaybe<SourceDocumentListFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SuggestionWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SuggestionWhere>>;
};

/** How many codes a code system has here. */
export type SystemCount = {
  readonly __typename?: 'SystemCount';
  /** Codes that are active on the date. Null if no loaded edition covers it. */
  readonly active?: Maybe<Scalars['Int']['output']>;
  /** The date on which codes were looked up: see `CheckedEdition.asOf`. */
  readonly asOf: Scalars['Date']['output'];
  /** All codes in the graph, including headers and retired codes. */
  readonly count: Scalars['Int']['output'];
  /** The edition by which they are counted, such as `FY2025`. Null if no loaded edition covers the date, or if it has no name. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** The code system. */
  readonly system: CodeSystem;
};

/**
 * A medically unlikely edit (MUE): the most units of a procedure that Medicare pays for one patient on one day by one provider.
 * Some limits are confidential and not published.
 */
export type UnitLimit = Node & {
  readonly __typename?: 'UnitLimit';
  /** What units are compared with the limit. */
  readonly adjudication: MueAdjudication;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  readonly edition: Scalars['String']['output'];
  /** The id, such as `MUE:practitioner-2024-07-99213`. */
  readonly id: Scalars['ID']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  /** Why the limit is what it is, in the words of NCCI. */
  readonly rationale: Scalars['String']['output'];
  /** Whose claims the limit is for. */
  readonly setting: NcciSetting;
  /** The document. */
  readonly source: SourceDocument;
  /** The most units. 0 if the procedure is not paid in this setting. */
  readonly units: Scalars['Int']['output'];
};

/** A page of unit limits. */
export type UnitLimitConnection = {
  readonly __typename?: 'UnitLimitConnection';
  /** The unit limits on this page, each with its cursor. */
  readonly edges: ReadonlyArray<UnitLimitEdge>;
  /** How many unit limits there are in each group, on all pages. Largest group first, then OTHER and MISSING. */
  readonly groups: ReadonlyArray<Group>;
  /** The unit limits on this page. */
  readonly nodes: ReadonlyArray<UnitLimit>;
  /** Whether there are more pages, and the cursors to get them. */
  readonly pageInfo: PageInfo;
  /** How many unit limits there are on all pages. Counted only when requested. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of unit limits. */
export type UnitLimitConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: UnitLimitGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
  thenBy?: ReadonlyArray<UnitLimitGrouping>;
};

/** An unit limit on a page. */
export type UnitLimitEdge = {
  readonly __typename?: 'UnitLimitEdge';
  /** The position in the list. Pass it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The unit limit. */
  readonly node: UnitLimit;
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
  { readonly edition: SortOrder; readonly rationale?: never; readonly units?: never; }
  |  /** Why the limit is what it is, in the words of NCCI. */
  { readonly edition?: never; readonly rationale: SortOrder; readonly units?: never; }
  |  /** The most units. */
  { readonly edition?: never; readonly rationale?: never; readonly units: SortOrder; };

/** Conditions on unit limits. All must hold; null, {}, and missing variables are ignored. */
export type UnitLimitWhere = {
  /** What units are compared with the limit. */
  readonly adjudication?: InputMaybe<MueAdjudicationFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<UnitLimitWhere>>;
  /** The edition, by the first month of its quarter, such as `2024-07`. */
  readonly edition?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<UnitLimitWhere>;
  /** At least one of these must hold. An empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<UnitLimitWhere>>;
  /** The procedure. */
  readonly procedure?: InputMaybe<ProcedureWhere>;
  /** Why the limit is what it is, in the words of NCCI. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** Whose claims the limit is for. */
  readonly setting?: InputMaybe<NcciSettingFilter>;
  /** The most units. */
  readonly units?: InputMaybe<IntFilter>;
};

/** A step in the workflow of a procedure, from referral to use of the report. */
export type WorkflowStep = Node & {
  readonly __typename?: 'WorkflowStep';
  /** The id: a prefix for the kind of node, a colon, and a code or name. */
  readonly id: Scalars['ID']['output'];
  /** The specialties that the step names, with the assertions behind them. */
  readonly involveConnection: StepSpecialtyConnection;
  /** The specialties that the step names. */
  readonly involves: ReadonlyArray<NamedSpecialty>;
  /** The next step. Null for the last one. */
  readonly next?: Maybe<WorkflowStep>;
  /** The next step, with the assertions behind it. */
  readonly nextConnection: NextStepConnection;
  /** The step's number, from 1. */
  readonly order: Scalars['Int']['output'];
  /** The previous step. Null for the first one. */
  readonly previous?: Maybe<WorkflowStep>;
  /** The procedures that have this step. */
  readonly procedures: ServiceProcedureConnection;
  /** What happens in the step. */
  readonly text: Scalars['String']['output'];
};


/** A step in the workflow of a procedure, from referral to use of the report. */
export type WorkflowStepInvolveConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};


/** A step in the workflow of a procedure, from referral to use of the report. */
export type WorkflowStepNextConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceDetailOrder>>;
};


/** A step in the workflow of a procedure, from referral to use of the report. */
export type WorkflowStepProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  edgeWhere?: InputMaybe<ServiceDetailWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProcedureServiceDetailOrder>>;
  where?: InputMaybe<ProcedureWhere>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Assertion:
    | ( Omit<IndicationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<ModifierAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<PayerAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<RelationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<ServiceAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<SpecialtyAssertion, 'about' | 'discrepancies' | 'document' | 'names'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'], names?: Maybe<_RefType['NamedSpecialty']> } )
  ;
  Code:
    | ( Omit<CcsrCategory, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, diagnoses: _RefType['CcsrDiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], successors: _RefType['SuccessionConnection'] } )
    | ( Omit<Diagnosis, 'ancestors' | 'assertions' | 'block' | 'category' | 'ccsr' | 'ccsrConnection' | 'changes' | 'chapter' | 'children' | 'codeAlso' | 'codeFirst' | 'codeSet' | 'coverageGroups' | 'descendants' | 'discrepancies' | 'excludes1' | 'excludes2' | 'factors' | 'factorsIncludingHeaders' | 'hccConnection' | 'hccs' | 'icd9' | 'moreSpecific' | 'namedBy' | 'namedByIncludingHeaders' | 'parent' | 'predecessors' | 'procedures' | 'proceduresIncludingHeaders' | 'similar' | 'successors' | 'useAdditional'> & { ancestors: ReadonlyArray<_RefType['Diagnosis']>, assertions: _RefType['AssertionConnection'], block?: Maybe<_RefType['IcdBlock']>, category?: Maybe<_RefType['Diagnosis']>, ccsr: ReadonlyArray<_RefType['CcsrCategory']>, ccsrConnection: _RefType['DiagnosisCcsrConnection'], changes: _RefType['ReleaseChangeConnection'], chapter?: Maybe<_RefType['IcdChapter']>, children: _RefType['DiagnosisConnection'], codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, codeSet?: Maybe<_RefType['SourceDocument']>, coverageGroups: _RefType['DiagnosisCoverageGroupConnection'], descendants: _RefType['DiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, factors: ReadonlyArray<_RefType['ClinicalFactor']>, factorsIncludingHeaders: _RefType['InheritedFactorConnection'], hccConnection: _RefType['DiagnosisHccConnection'], hccs: ReadonlyArray<_RefType['HccCategory']>, icd9: _RefType['DiagnosisIcd9Connection'], moreSpecific: _RefType['DiagnosisConnection'], namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], parent?: Maybe<_RefType['Diagnosis']>, predecessors: _RefType['SuccessionConnection'], procedures: _RefType['DiagnosisProcedureConnection'], proceduresIncludingHeaders: _RefType['InheritedProcedureConnection'], similar: ReadonlyArray<_RefType['SimilarDiagnosis']>, successors: _RefType['SuccessionConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
    | ( Omit<Icd9Code, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, diagnoses: _RefType['Icd9DiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], successors: _RefType['SuccessionConnection'] } )
    | ( Omit<Modifier, 'assertions' | 'changes' | 'codeSet' | 'coverageGroups' | 'discrepancies' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, coverageGroups: _RefType['ModifierCoverageGroupConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], procedures: _RefType['ModifierProcedureConnection'], replacedBy: ReadonlyArray<_RefType['Modifier']>, replaces: ReadonlyArray<_RefType['Modifier']>, successors: _RefType['SuccessionConnection'] } )
    | ( Omit<PlaceOfService, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'predecessors' | 'sites' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], sites: _RefType['PlaceSiteConnection'], successors: _RefType['SuccessionConnection'] } )
    | ( Omit<Procedure, 'addOnTo' | 'addOns' | 'assertions' | 'changes' | 'codeSet' | 'componentConnection' | 'componentOf' | 'components' | 'coverage' | 'coverageConnection' | 'coverageGroups' | 'derivedCoverage' | 'diagnoses' | 'discrepancies' | 'feeSchedule' | 'feeScheduleConnection' | 'modifiers' | 'payers' | 'predecessors' | 'ptpEdits' | 'ptpEditsAsColumnTwo' | 'related' | 'relatedFrom' | 'replacedBy' | 'replaces' | 'scenarioConnection' | 'scenarios' | 'serviceType' | 'serviceTypeConnection' | 'similar' | 'siteConnection' | 'sites' | 'specialties' | 'successors' | 'unitLimits' | 'workflow' | 'workflowConnection'> & { addOnTo: _RefType['ProcedureAddOnRuleConnection'], addOns: _RefType['ProcedureAddOnConnection'], assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, componentConnection: _RefType['ProcedureComponentConnection'], componentOf?: Maybe<_RefType['Procedure']>, components: ReadonlyArray<_RefType['Procedure']>, coverage: ReadonlyArray<_RefType['CoverageDocument']>, coverageConnection: _RefType['ProcedureCoverageConnection'], coverageGroups: _RefType['ProcedureCoverageGroupConnection'], derivedCoverage: _RefType['ProcedureDerivedCoverageConnection'], diagnoses: _RefType['ProcedureDiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, feeSchedule?: Maybe<_RefType['FeeScheduleIndicators']>, feeScheduleConnection: _RefType['ProcedureFeeScheduleConnection'], modifiers: _RefType['ProcedureModifierConnection'], payers: _RefType['ProcedurePayerConnection'], predecessors: _RefType['SuccessionConnection'], ptpEdits: _RefType['ProcedurePtpEditSetConnection'], ptpEditsAsColumnTwo: _RefType['ProcedureColumnTwoEditConnection'], related: _RefType['RelatedProcedureConnection'], relatedFrom: _RefType['RelatedProcedureConnection'], replacedBy: ReadonlyArray<_RefType['Procedure']>, replaces: ReadonlyArray<_RefType['Procedure']>, scenarioConnection: _RefType['ProcedureScenarioConnection'], scenarios: ReadonlyArray<_RefType['ClinicalScenario']>, serviceType?: Maybe<_RefType['ServiceType']>, serviceTypeConnection: _RefType['ProcedureServiceTypeConnection'], similar: ReadonlyArray<_RefType['SimilarProcedure']>, siteConnection: _RefType['ProcedureSiteConnection'], sites: ReadonlyArray<_RefType['SiteOfService']>, specialties: _RefType['ProcedureSpecialtyConnection'], successors: _RefType['SuccessionConnection'], unitLimits: _RefType['ProcedureUnitLimitConnection'], workflow: ReadonlyArray<_RefType['WorkflowStep']>, workflowConnection: _RefType['ProcedureStepConnection'] } )
    | ( Omit<Specialty, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'medicareSpecialties' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'similar' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, medicareSpecialties: _RefType['SpecialtyMedicareEnrollmentConnection'], predecessors: _RefType['SuccessionConnection'], procedures: _RefType['SpecialtyProcedureConnection'], replacedBy: ReadonlyArray<_RefType['Specialty']>, replaces: ReadonlyArray<_RefType['Specialty']>, similar: ReadonlyArray<_RefType['SimilarSpecialty']>, successors: _RefType['SuccessionConnection'] } )
  ;
  CodingNote:
    | ( Omit<Exclusion, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<_RefType['SourceDocument']>, inheritedFrom: _RefType['IcdPlace'], targets: ReadonlyArray<_RefType['IcdPlace']> } )
    | ( Omit<Instruction, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<_RefType['SourceDocument']>, inheritedFrom: _RefType['IcdPlace'], targets: ReadonlyArray<_RefType['IcdPlace']> } )
  ;
  IcdPlace:
    | ( Omit<Diagnosis, 'ancestors' | 'assertions' | 'block' | 'category' | 'ccsr' | 'ccsrConnection' | 'changes' | 'chapter' | 'children' | 'codeAlso' | 'codeFirst' | 'codeSet' | 'coverageGroups' | 'descendants' | 'discrepancies' | 'excludes1' | 'excludes2' | 'factors' | 'factorsIncludingHeaders' | 'hccConnection' | 'hccs' | 'icd9' | 'moreSpecific' | 'namedBy' | 'namedByIncludingHeaders' | 'parent' | 'predecessors' | 'procedures' | 'proceduresIncludingHeaders' | 'similar' | 'successors' | 'useAdditional'> & { ancestors: ReadonlyArray<_RefType['Diagnosis']>, assertions: _RefType['AssertionConnection'], block?: Maybe<_RefType['IcdBlock']>, category?: Maybe<_RefType['Diagnosis']>, ccsr: ReadonlyArray<_RefType['CcsrCategory']>, ccsrConnection: _RefType['DiagnosisCcsrConnection'], changes: _RefType['ReleaseChangeConnection'], chapter?: Maybe<_RefType['IcdChapter']>, children: _RefType['DiagnosisConnection'], codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, codeSet?: Maybe<_RefType['SourceDocument']>, coverageGroups: _RefType['DiagnosisCoverageGroupConnection'], descendants: _RefType['DiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, factors: ReadonlyArray<_RefType['ClinicalFactor']>, factorsIncludingHeaders: _RefType['InheritedFactorConnection'], hccConnection: _RefType['DiagnosisHccConnection'], hccs: ReadonlyArray<_RefType['HccCategory']>, icd9: _RefType['DiagnosisIcd9Connection'], moreSpecific: _RefType['DiagnosisConnection'], namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], parent?: Maybe<_RefType['Diagnosis']>, predecessors: _RefType['SuccessionConnection'], procedures: _RefType['DiagnosisProcedureConnection'], proceduresIncludingHeaders: _RefType['InheritedProcedureConnection'], similar: ReadonlyArray<_RefType['SimilarDiagnosis']>, successors: _RefType['SuccessionConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
    | ( Omit<IcdBlock, 'categories' | 'chapter' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { categories: _RefType['DiagnosisConnection'], chapter?: Maybe<_RefType['IcdChapter']>, codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
    | ( Omit<IcdChapter, 'blocks' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { blocks: ReadonlyArray<_RefType['IcdBlock']>, codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
  ;
  Node:
    | ( Omit<AddOnRule, 'addOn' | 'primary' | 'source'> & { addOn: _RefType['Procedure'], primary?: Maybe<_RefType['Procedure']>, source: _RefType['SourceDocument'] } )
    | ( Omit<CcsrCategory, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, diagnoses: _RefType['CcsrDiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], successors: _RefType['SuccessionConnection'] } )
    | ( Omit<ClinicalFactor, 'scenarios' | 'suggestConnection' | 'suggests'> & { scenarios: ReadonlyArray<_RefType['ClinicalScenario']>, suggestConnection: _RefType['FactorDiagnosisConnection'], suggests: ReadonlyArray<_RefType['Diagnosis']> } )
    | ( Omit<ClinicalScenario, 'factorConnection' | 'factors' | 'procedures'> & { factorConnection: _RefType['ScenarioFactorConnection'], factors: ReadonlyArray<_RefType['ClinicalFactor']>, procedures: _RefType['ServiceProcedureConnection'] } )
    | ( Omit<CoverageDocument, 'articles' | 'citedBy' | 'groups' | 'issuer' | 'lcds' | 'ncds' | 'procedureConnection' | 'procedures' | 'relatedDocuments'> & { articles: _RefType['RelatedCoverageDocumentConnection'], citedBy: _RefType['RelatedCoverageDocumentConnection'], groups: _RefType['CoverageDocumentGroupConnection'], issuer?: Maybe<_RefType['Payer']>, lcds: _RefType['RelatedCoverageDocumentConnection'], ncds: _RefType['RelatedCoverageDocumentConnection'], procedureConnection: _RefType['CoverageProcedureConnection'], procedures: ReadonlyArray<_RefType['Procedure']>, relatedDocuments: _RefType['RelatedCoverageDocumentConnection'] } )
    | ( Omit<CoverageGroup, 'derivedFor' | 'diagnoses' | 'document' | 'modifiers' | 'procedures'> & { derivedFor: _RefType['DerivedProcedureConnection'], diagnoses: _RefType['CoverageGroupDiagnosisConnection'], document?: Maybe<_RefType['CoverageDocument']>, modifiers: _RefType['CoverageGroupModifierConnection'], procedures: _RefType['CoverageGroupProcedureConnection'] } )
    | ( Omit<DataGap, 'document'> & { document: _RefType['SourceDocument'] } )
    | ( Omit<Diagnosis, 'ancestors' | 'assertions' | 'block' | 'category' | 'ccsr' | 'ccsrConnection' | 'changes' | 'chapter' | 'children' | 'codeAlso' | 'codeFirst' | 'codeSet' | 'coverageGroups' | 'descendants' | 'discrepancies' | 'excludes1' | 'excludes2' | 'factors' | 'factorsIncludingHeaders' | 'hccConnection' | 'hccs' | 'icd9' | 'moreSpecific' | 'namedBy' | 'namedByIncludingHeaders' | 'parent' | 'predecessors' | 'procedures' | 'proceduresIncludingHeaders' | 'similar' | 'successors' | 'useAdditional'> & { ancestors: ReadonlyArray<_RefType['Diagnosis']>, assertions: _RefType['AssertionConnection'], block?: Maybe<_RefType['IcdBlock']>, category?: Maybe<_RefType['Diagnosis']>, ccsr: ReadonlyArray<_RefType['CcsrCategory']>, ccsrConnection: _RefType['DiagnosisCcsrConnection'], changes: _RefType['ReleaseChangeConnection'], chapter?: Maybe<_RefType['IcdChapter']>, children: _RefType['DiagnosisConnection'], codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, codeSet?: Maybe<_RefType['SourceDocument']>, coverageGroups: _RefType['DiagnosisCoverageGroupConnection'], descendants: _RefType['DiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, factors: ReadonlyArray<_RefType['ClinicalFactor']>, factorsIncludingHeaders: _RefType['InheritedFactorConnection'], hccConnection: _RefType['DiagnosisHccConnection'], hccs: ReadonlyArray<_RefType['HccCategory']>, icd9: _RefType['DiagnosisIcd9Connection'], moreSpecific: _RefType['DiagnosisConnection'], namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], parent?: Maybe<_RefType['Diagnosis']>, predecessors: _RefType['SuccessionConnection'], procedures: _RefType['DiagnosisProcedureConnection'], proceduresIncludingHeaders: _RefType['InheritedProcedureConnection'], similar: ReadonlyArray<_RefType['SimilarDiagnosis']>, successors: _RefType['SuccessionConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
    | ( Omit<Discrepancy, 'assertion' | 'assertions' | 'code' | 'codes' | 'evidence' | 'suggestions'> & { assertion: _RefType['Assertion'], assertions: ReadonlyArray<_RefType['Assertion']>, code: _RefType['Code'], codes: ReadonlyArray<_RefType['Code']>, evidence?: Maybe<_RefType['SourceDocument']>, suggestions: ReadonlyArray<_RefType['Code']> } )
    | ( Omit<Exclusion, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<_RefType['SourceDocument']>, inheritedFrom: _RefType['IcdPlace'], targets: ReadonlyArray<_RefType['IcdPlace']> } )
    | ( Omit<FeeScheduleIndicators, 'modifiers' | 'procedure'> & { modifiers: _RefType['FeeScheduleModifierConnection'], procedure: _RefType['Procedure'] } )
    | ( Omit<HccCategory, 'diagnoses'> & { diagnoses: _RefType['HccDiagnosisConnection'] } )
    | ( Omit<Icd9Code, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, diagnoses: _RefType['Icd9DiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], successors: _RefType['SuccessionConnection'] } )
    | ( Omit<IcdBlock, 'categories' | 'chapter' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { categories: _RefType['DiagnosisConnection'], chapter?: Maybe<_RefType['IcdChapter']>, codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
    | ( Omit<IcdChapter, 'blocks' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { blocks: ReadonlyArray<_RefType['IcdBlock']>, codeAlso: ReadonlyArray<_RefType['Instruction']>, codeFirst: ReadonlyArray<_RefType['Instruction']>, excludes1: ReadonlyArray<_RefType['Exclusion']>, excludes2: ReadonlyArray<_RefType['Exclusion']>, namedBy: _RefType['NamingNoteConnection'], namedByIncludingHeaders: _RefType['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<_RefType['Instruction']> } )
    | ( Omit<IndicationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<Instruction, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<_RefType['SourceDocument']>, inheritedFrom: _RefType['IcdPlace'], targets: ReadonlyArray<_RefType['IcdPlace']> } )
    | ( Omit<MedicareFootnote, 'document'> & { document?: Maybe<_RefType['SourceDocument']> } )
    | ( Omit<MedicareSpecialty, 'document' | 'footnotes' | 'specialties'> & { document?: Maybe<_RefType['SourceDocument']>, footnotes: ReadonlyArray<_RefType['MedicareFootnote']>, specialties: _RefType['MedicareEnrollmentSpecialtyConnection'] } )
    | ( Omit<Modifier, 'assertions' | 'changes' | 'codeSet' | 'coverageGroups' | 'discrepancies' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, coverageGroups: _RefType['ModifierCoverageGroupConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], procedures: _RefType['ModifierProcedureConnection'], replacedBy: ReadonlyArray<_RefType['Modifier']>, replaces: ReadonlyArray<_RefType['Modifier']>, successors: _RefType['SuccessionConnection'] } )
    | ( Omit<ModifierAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<NamedSpecialty, 'assertions' | 'resolvesTo' | 'resolvesToConnection' | 'steps'> & { assertions: ReadonlyArray<_RefType['SpecialtyAssertion']>, resolvesTo: ReadonlyArray<_RefType['Specialty']>, resolvesToConnection: _RefType['NameSpecialtyConnection'], steps: ReadonlyArray<_RefType['WorkflowStep']> } )
    | ( Omit<NcciEdition, 'source'> & { source: _RefType['SourceDocument'] } )
    | ( Omit<Payer, 'policies' | 'policyConnection' | 'procedures'> & { policies: ReadonlyArray<_RefType['CoverageDocument']>, policyConnection: _RefType['PayerPolicyConnection'], procedures: _RefType['PayerProcedureConnection'] } )
    | ( Omit<PayerAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<PlaceOfService, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'predecessors' | 'sites' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, predecessors: _RefType['SuccessionConnection'], sites: _RefType['PlaceSiteConnection'], successors: _RefType['SuccessionConnection'] } )
    | ( Omit<Procedure, 'addOnTo' | 'addOns' | 'assertions' | 'changes' | 'codeSet' | 'componentConnection' | 'componentOf' | 'components' | 'coverage' | 'coverageConnection' | 'coverageGroups' | 'derivedCoverage' | 'diagnoses' | 'discrepancies' | 'feeSchedule' | 'feeScheduleConnection' | 'modifiers' | 'payers' | 'predecessors' | 'ptpEdits' | 'ptpEditsAsColumnTwo' | 'related' | 'relatedFrom' | 'replacedBy' | 'replaces' | 'scenarioConnection' | 'scenarios' | 'serviceType' | 'serviceTypeConnection' | 'similar' | 'siteConnection' | 'sites' | 'specialties' | 'successors' | 'unitLimits' | 'workflow' | 'workflowConnection'> & { addOnTo: _RefType['ProcedureAddOnRuleConnection'], addOns: _RefType['ProcedureAddOnConnection'], assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, componentConnection: _RefType['ProcedureComponentConnection'], componentOf?: Maybe<_RefType['Procedure']>, components: ReadonlyArray<_RefType['Procedure']>, coverage: ReadonlyArray<_RefType['CoverageDocument']>, coverageConnection: _RefType['ProcedureCoverageConnection'], coverageGroups: _RefType['ProcedureCoverageGroupConnection'], derivedCoverage: _RefType['ProcedureDerivedCoverageConnection'], diagnoses: _RefType['ProcedureDiagnosisConnection'], discrepancies: ReadonlyArray<_RefType['Discrepancy']>, feeSchedule?: Maybe<_RefType['FeeScheduleIndicators']>, feeScheduleConnection: _RefType['ProcedureFeeScheduleConnection'], modifiers: _RefType['ProcedureModifierConnection'], payers: _RefType['ProcedurePayerConnection'], predecessors: _RefType['SuccessionConnection'], ptpEdits: _RefType['ProcedurePtpEditSetConnection'], ptpEditsAsColumnTwo: _RefType['ProcedureColumnTwoEditConnection'], related: _RefType['RelatedProcedureConnection'], relatedFrom: _RefType['RelatedProcedureConnection'], replacedBy: ReadonlyArray<_RefType['Procedure']>, replaces: ReadonlyArray<_RefType['Procedure']>, scenarioConnection: _RefType['ProcedureScenarioConnection'], scenarios: ReadonlyArray<_RefType['ClinicalScenario']>, serviceType?: Maybe<_RefType['ServiceType']>, serviceTypeConnection: _RefType['ProcedureServiceTypeConnection'], similar: ReadonlyArray<_RefType['SimilarProcedure']>, siteConnection: _RefType['ProcedureSiteConnection'], sites: ReadonlyArray<_RefType['SiteOfService']>, specialties: _RefType['ProcedureSpecialtyConnection'], successors: _RefType['SuccessionConnection'], unitLimits: _RefType['ProcedureUnitLimitConnection'], workflow: ReadonlyArray<_RefType['WorkflowStep']>, workflowConnection: _RefType['ProcedureStepConnection'] } )
    | ( Omit<PtpEditSet, 'columnOne' | 'columnTwo' | 'source'> & { columnOne: _RefType['PtpEditSetProcedureConnection'], columnTwo: _RefType['PtpColumnTwoConnection'], source: _RefType['SourceDocument'] } )
    | ( Omit<RelationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<Release, 'document'> & { document?: Maybe<_RefType['SourceDocument']> } )
    | ( Omit<ReleaseChange, 'code' | 'diagnosis' | 'release'> & { code?: Maybe<_RefType['Code']>, diagnosis?: Maybe<_RefType['Diagnosis']>, release?: Maybe<_RefType['Release']> } )
    | ( Omit<ServiceAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'] } )
    | ( Omit<ServiceType, 'procedures'> & { procedures: _RefType['ServiceProcedureConnection'] } )
    | ( Omit<SiteOfService, 'placesOfService' | 'procedures'> & { placesOfService: _RefType['SitePlaceConnection'], procedures: _RefType['ServiceProcedureConnection'] } )
    | ( Omit<SourceDocument, 'assertions' | 'gaps'> & { assertions: _RefType['AssertionConnection'], gaps: ReadonlyArray<_RefType['DataGap']> } )
    | ( Omit<Specialty, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'medicareSpecialties' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'similar' | 'successors'> & { assertions: _RefType['AssertionConnection'], changes: _RefType['ReleaseChangeConnection'], codeSet?: Maybe<_RefType['SourceDocument']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, medicareSpecialties: _RefType['SpecialtyMedicareEnrollmentConnection'], predecessors: _RefType['SuccessionConnection'], procedures: _RefType['SpecialtyProcedureConnection'], replacedBy: ReadonlyArray<_RefType['Specialty']>, replaces: ReadonlyArray<_RefType['Specialty']>, similar: ReadonlyArray<_RefType['SimilarSpecialty']>, successors: _RefType['SuccessionConnection'] } )
    | ( Omit<SpecialtyAssertion, 'about' | 'discrepancies' | 'document' | 'names'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: ReadonlyArray<_RefType['Discrepancy']>, document: _RefType['SourceDocument'], names?: Maybe<_RefType['NamedSpecialty']> } )
    | ( Omit<UnitLimit, 'procedure' | 'source'> & { procedure: _RefType['Procedure'], source: _RefType['SourceDocument'] } )
    | ( Omit<WorkflowStep, 'involveConnection' | 'involves' | 'next' | 'nextConnection' | 'previous' | 'procedures'> & { involveConnection: _RefType['StepSpecialtyConnection'], involves: ReadonlyArray<_RefType['NamedSpecialty']>, next?: Maybe<_RefType['WorkflowStep']>, nextConnection: _RefType['NextStepConnection'], previous?: Maybe<_RefType['WorkflowStep']>, procedures: _RefType['ServiceProcedureConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddOnCheck: ResolverTypeWrapper<Omit<AddOnCheck, 'addOn' | 'primaries' | 'rules'> & { addOn: ResolversTypes['Procedure'], primaries: ReadonlyArray<ResolversTypes['Procedure']>, rules: ReadonlyArray<ResolversTypes['AddOnRule']> }>;
  AddOnOutcome: AddOnOutcome;
  AddOnRule: ResolverTypeWrapper<Omit<AddOnRule, 'addOn' | 'primary' | 'source'> & { addOn: ResolversTypes['Procedure'], primary?: Maybe<ResolversTypes['Procedure']>, source: ResolversTypes['SourceDocument'] }>;
  AddOnRuleConnection: ResolverTypeWrapper<Omit<AddOnRuleConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddOnRuleEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['AddOnRule']> }>;
  AddOnRuleEdge: ResolverTypeWrapper<Omit<AddOnRuleEdge, 'node'> & { node: ResolversTypes['AddOnRule'] }>;
  AddOnRuleGrouping: AddOnRuleGrouping;
  AddOnRuleOrder: AddOnRuleOrder;
  AddOnRuleWhere: AddOnRuleWhere;
  AddOnType: AddOnType;
  AddOnTypeFilter: AddOnTypeFilter;
  Applicability: Applicability;
  ApplicabilityFilter: ApplicabilityFilter;
  AppliesTo: AppliesTo;
  AppliesToFilter: AppliesToFilter;
  Assertion: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Assertion']>;
  AssertionConnection: ResolverTypeWrapper<Omit<AssertionConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssertionEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Assertion']> }>;
  AssertionEdge: ResolverTypeWrapper<Omit<AssertionEdge, 'node'> & { node: ResolversTypes['Assertion'] }>;
  AssertionGrouping: AssertionGrouping;
  AssertionOrder: AssertionOrder;
  AssertionStrength: AssertionStrength;
  AssertionStrengthFilter: AssertionStrengthFilter;
  AssertionWhere: AssertionWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CcsrCategory: ResolverTypeWrapper<Omit<CcsrCategory, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: ResolversTypes['AssertionConnection'], changes: ResolversTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversTypes['SourceDocument']>, diagnoses: ResolversTypes['CcsrDiagnosisConnection'], discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, predecessors: ResolversTypes['SuccessionConnection'], successors: ResolversTypes['SuccessionConnection'] }>;
  CcsrCategoryConnection: ResolverTypeWrapper<Omit<CcsrCategoryConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CcsrCategoryEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CcsrCategory']> }>;
  CcsrCategoryEdge: ResolverTypeWrapper<Omit<CcsrCategoryEdge, 'node'> & { node: ResolversTypes['CcsrCategory'] }>;
  CcsrCategoryGrouping: CcsrCategoryGrouping;
  CcsrCategoryListFilter: CcsrCategoryListFilter;
  CcsrCategoryOrder: CcsrCategoryOrder;
  CcsrCategoryWhere: CcsrCategoryWhere;
  CcsrDiagnosisConnection: ResolverTypeWrapper<Omit<CcsrDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CcsrDiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  CcsrDiagnosisEdge: ResolverTypeWrapper<Omit<CcsrDiagnosisEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Diagnosis'] }>;
  CcsrMembershipWhere: CcsrMembershipWhere;
  CheckedEdition: ResolverTypeWrapper<CheckedEdition>;
  ClaimCheck: ResolverTypeWrapper<Omit<ClaimCheck, 'findings' | 'outcomes'> & { findings: ReadonlyArray<ResolversTypes['Finding']>, outcomes: ReadonlyArray<ResolversTypes['RuleOutcome']> }>;
  ClaimFix: ResolverTypeWrapper<Omit<ClaimFix, 'codes' | 'evidence'> & { codes: ReadonlyArray<ResolversTypes['Code']>, evidence: ReadonlyArray<ResolversTypes['Node']> }>;
  ClaimFixKind: ClaimFixKind;
  ClaimInput: ClaimInput;
  ClaimLineInput: ClaimLineInput;
  ClaimVerdict: ClaimVerdict;
  ClinicalFactor: ResolverTypeWrapper<Omit<ClinicalFactor, 'scenarios' | 'suggestConnection' | 'suggests'> & { scenarios: ReadonlyArray<ResolversTypes['ClinicalScenario']>, suggestConnection: ResolversTypes['FactorDiagnosisConnection'], suggests: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  ClinicalFactorInheritedSuggestionGrouping: ClinicalFactorInheritedSuggestionGrouping;
  ClinicalFactorInheritedSuggestionOrder: ClinicalFactorInheritedSuggestionOrder;
  ClinicalScenario: ResolverTypeWrapper<Omit<ClinicalScenario, 'factorConnection' | 'factors' | 'procedures'> & { factorConnection: ResolversTypes['ScenarioFactorConnection'], factors: ReadonlyArray<ResolversTypes['ClinicalFactor']>, procedures: ResolversTypes['ServiceProcedureConnection'] }>;
  Code: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Code']>;
  CodeFilter: CodeFilter;
  CodeOrder: CodeOrder;
  CodeStatus: CodeStatus;
  CodeSystem: CodeSystem;
  CodeSystemFilter: CodeSystemFilter;
  CodeWhere: CodeWhere;
  CodingNote: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CodingNote']>;
  CodingNoteGrouping: CodingNoteGrouping;
  CodingNoteKind: CodingNoteKind;
  CodingNoteKindFilter: CodingNoteKindFilter;
  CodingNoteOrder: CodingNoteOrder;
  CodingNoteWhere: CodingNoteWhere;
  CodingPair: ResolverTypeWrapper<Omit<CodingPair, 'first' | 'notes' | 'second'> & { first: ResolversTypes['Diagnosis'], notes: ReadonlyArray<ResolversTypes['PairNote']>, second: ResolversTypes['Diagnosis'] }>;
  CodingTogether: ResolverTypeWrapper<Omit<CodingTogether, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['CodingPair']> }>;
  CodingVerdict: CodingVerdict;
  ComparedNodes: ResolverTypeWrapper<Omit<ComparedNodes, 'only' | 'rows' | 'shared'> & { only: ReadonlyArray<ResolversTypes['OnlyNodes']>, rows: ReadonlyArray<ResolversTypes['ComparedRow']>, shared: ReadonlyArray<ResolversTypes['Node']> }>;
  ComparedRow: ResolverTypeWrapper<Omit<ComparedRow, 'node'> & { node: ResolversTypes['Node'] }>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'codes' | 'diagnoses' | 'modifiers' | 'payers' | 'procedures' | 'specialties'> & { codes: ReadonlyArray<ResolversTypes['Code']>, diagnoses: ResolversTypes['ComparedNodes'], modifiers: ResolversTypes['ComparedNodes'], payers: ResolversTypes['ComparedNodes'], procedures: ResolversTypes['ComparedNodes'], specialties: ResolversTypes['ComparedNodes'] }>;
  Confidence: Confidence;
  ConfidenceFilter: ConfidenceFilter;
  CountOrder: CountOrder;
  CoverageCheck: ResolverTypeWrapper<Omit<CoverageCheck, 'procedure' | 'results' | 'unplaced'> & { procedure?: Maybe<ResolversTypes['Procedure']>, results: ReadonlyArray<ResolversTypes['CoverageResult']>, unplaced: ReadonlyArray<ResolversTypes['CoverageDocument']> }>;
  CoverageDocument: ResolverTypeWrapper<Omit<CoverageDocument, 'articles' | 'citedBy' | 'groups' | 'issuer' | 'lcds' | 'ncds' | 'procedureConnection' | 'procedures' | 'relatedDocuments'> & { articles: ResolversTypes['RelatedCoverageDocumentConnection'], citedBy: ResolversTypes['RelatedCoverageDocumentConnection'], groups: ResolversTypes['CoverageDocumentGroupConnection'], issuer?: Maybe<ResolversTypes['Payer']>, lcds: ResolversTypes['RelatedCoverageDocumentConnection'], ncds: ResolversTypes['RelatedCoverageDocumentConnection'], procedureConnection: ResolversTypes['CoverageProcedureConnection'], procedures: ReadonlyArray<ResolversTypes['Procedure']>, relatedDocuments: ResolversTypes['RelatedCoverageDocumentConnection'] }>;
  CoverageDocumentConnection: ResolverTypeWrapper<Omit<CoverageDocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageDocumentEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageDocument']> }>;
  CoverageDocumentEdge: ResolverTypeWrapper<Omit<CoverageDocumentEdge, 'node'> & { node: ResolversTypes['CoverageDocument'] }>;
  CoverageDocumentGroupConnection: ResolverTypeWrapper<Omit<CoverageDocumentGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageDocumentGroupEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageGroup']> }>;
  CoverageDocumentGroupEdge: ResolverTypeWrapper<Omit<CoverageDocumentGroupEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageGroup'] }>;
  CoverageDocumentGrouping: CoverageDocumentGrouping;
  CoverageDocumentKind: CoverageDocumentKind;
  CoverageDocumentKindFilter: CoverageDocumentKindFilter;
  CoverageDocumentListFilter: CoverageDocumentListFilter;
  CoverageDocumentOrder: CoverageDocumentOrder;
  CoverageDocumentWhere: CoverageDocumentWhere;
  CoverageExtent: CoverageExtent;
  CoverageGroup: ResolverTypeWrapper<Omit<CoverageGroup, 'derivedFor' | 'diagnoses' | 'document' | 'modifiers' | 'procedures'> & { derivedFor: ResolversTypes['DerivedProcedureConnection'], diagnoses: ResolversTypes['CoverageGroupDiagnosisConnection'], document?: Maybe<ResolversTypes['CoverageDocument']>, modifiers: ResolversTypes['CoverageGroupModifierConnection'], procedures: ResolversTypes['CoverageGroupProcedureConnection'] }>;
  CoverageGroupConnection: ResolverTypeWrapper<Omit<CoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageGroupEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageGroup']> }>;
  CoverageGroupDiagnosisConnection: ResolverTypeWrapper<Omit<CoverageGroupDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageGroupDiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  CoverageGroupDiagnosisEdge: ResolverTypeWrapper<Omit<CoverageGroupDiagnosisEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Diagnosis'] }>;
  CoverageGroupEdge: ResolverTypeWrapper<Omit<CoverageGroupEdge, 'node'> & { node: ResolversTypes['CoverageGroup'] }>;
  CoverageGroupGrouping: CoverageGroupGrouping;
  CoverageGroupKind: CoverageGroupKind;
  CoverageGroupKindFilter: CoverageGroupKindFilter;
  CoverageGroupListFilter: CoverageGroupListFilter;
  CoverageGroupModifierConnection: ResolverTypeWrapper<Omit<CoverageGroupModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageGroupModifierEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Modifier']> }>;
  CoverageGroupModifierEdge: ResolverTypeWrapper<Omit<CoverageGroupModifierEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Modifier'] }>;
  CoverageGroupOrder: CoverageGroupOrder;
  CoverageGroupProcedureConnection: ResolverTypeWrapper<Omit<CoverageGroupProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageGroupProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  CoverageGroupProcedureEdge: ResolverTypeWrapper<Omit<CoverageGroupProcedureEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Procedure'] }>;
  CoverageGroupWhere: CoverageGroupWhere;
  CoverageListPosition: CoverageListPosition;
  CoverageOutcome: CoverageOutcome;
  CoveragePosition: CoveragePosition;
  CoveragePositionFilter: CoveragePositionFilter;
  CoverageProcedureConnection: ResolverTypeWrapper<Omit<CoverageProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  CoverageProcedureEdge: ResolverTypeWrapper<Omit<CoverageProcedureEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Procedure'] }>;
  CoverageResult: ResolverTypeWrapper<Omit<CoverageResult, 'diagnosis' | 'document' | 'group' | 'procedureGroup' | 'source'> & { diagnosis?: Maybe<ResolversTypes['Diagnosis']>, document?: Maybe<ResolversTypes['CoverageDocument']>, group?: Maybe<ResolversTypes['CoverageGroup']>, procedureGroup?: Maybe<ResolversTypes['CoverageGroup']>, source?: Maybe<ResolversTypes['SourceDocument']> }>;
  DataGap: ResolverTypeWrapper<Omit<DataGap, 'document'> & { document: ResolversTypes['SourceDocument'] }>;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'documents' | 'gaps' | 'releases'> & { documents: ReadonlyArray<ResolversTypes['SourceDocument']>, gaps: ReadonlyArray<ResolversTypes['DataGap']>, releases: ReadonlyArray<ResolversTypes['Release']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DerivationWhere: DerivationWhere;
  DerivedProcedureConnection: ResolverTypeWrapper<Omit<DerivedProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DerivedProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  DerivedProcedureEdge: ResolverTypeWrapper<Omit<DerivedProcedureEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Procedure'] }>;
  Diagnosis: ResolverTypeWrapper<Omit<Diagnosis, 'ancestors' | 'assertions' | 'block' | 'category' | 'ccsr' | 'ccsrConnection' | 'changes' | 'chapter' | 'children' | 'codeAlso' | 'codeFirst' | 'codeSet' | 'coverageGroups' | 'descendants' | 'discrepancies' | 'excludes1' | 'excludes2' | 'factors' | 'factorsIncludingHeaders' | 'hccConnection' | 'hccs' | 'icd9' | 'moreSpecific' | 'namedBy' | 'namedByIncludingHeaders' | 'parent' | 'predecessors' | 'procedures' | 'proceduresIncludingHeaders' | 'similar' | 'successors' | 'useAdditional'> & { ancestors: ReadonlyArray<ResolversTypes['Diagnosis']>, assertions: ResolversTypes['AssertionConnection'], block?: Maybe<ResolversTypes['IcdBlock']>, category?: Maybe<ResolversTypes['Diagnosis']>, ccsr: ReadonlyArray<ResolversTypes['CcsrCategory']>, ccsrConnection: ResolversTypes['DiagnosisCcsrConnection'], changes: ResolversTypes['ReleaseChangeConnection'], chapter?: Maybe<ResolversTypes['IcdChapter']>, children: ResolversTypes['DiagnosisConnection'], codeAlso: ReadonlyArray<ResolversTypes['Instruction']>, codeFirst: ReadonlyArray<ResolversTypes['Instruction']>, codeSet?: Maybe<ResolversTypes['SourceDocument']>, coverageGroups: ResolversTypes['DiagnosisCoverageGroupConnection'], descendants: ResolversTypes['DiagnosisConnection'], discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, excludes1: ReadonlyArray<ResolversTypes['Exclusion']>, excludes2: ReadonlyArray<ResolversTypes['Exclusion']>, factors: ReadonlyArray<ResolversTypes['ClinicalFactor']>, factorsIncludingHeaders: ResolversTypes['InheritedFactorConnection'], hccConnection: ResolversTypes['DiagnosisHccConnection'], hccs: ReadonlyArray<ResolversTypes['HccCategory']>, icd9: ResolversTypes['DiagnosisIcd9Connection'], moreSpecific: ResolversTypes['DiagnosisConnection'], namedBy: ResolversTypes['NamingNoteConnection'], namedByIncludingHeaders: ResolversTypes['InheritedNamingNoteConnection'], parent?: Maybe<ResolversTypes['Diagnosis']>, predecessors: ResolversTypes['SuccessionConnection'], procedures: ResolversTypes['DiagnosisProcedureConnection'], proceduresIncludingHeaders: ResolversTypes['InheritedProcedureConnection'], similar: ReadonlyArray<ResolversTypes['SimilarDiagnosis']>, successors: ResolversTypes['SuccessionConnection'], useAdditional: ReadonlyArray<ResolversTypes['Instruction']> }>;
  DiagnosisCcsrConnection: ResolverTypeWrapper<Omit<DiagnosisCcsrConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosisCcsrEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CcsrCategory']> }>;
  DiagnosisCcsrEdge: ResolverTypeWrapper<Omit<DiagnosisCcsrEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CcsrCategory'] }>;
  DiagnosisConnection: ResolverTypeWrapper<Omit<DiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  DiagnosisCoverageGroupConnection: ResolverTypeWrapper<Omit<DiagnosisCoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosisCoverageGroupEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageGroup']> }>;
  DiagnosisCoverageGroupEdge: ResolverTypeWrapper<Omit<DiagnosisCoverageGroupEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageGroup'] }>;
  DiagnosisEdge: ResolverTypeWrapper<Omit<DiagnosisEdge, 'node'> & { node: ResolversTypes['Diagnosis'] }>;
  DiagnosisGrouping: DiagnosisGrouping;
  DiagnosisHccConnection: ResolverTypeWrapper<Omit<DiagnosisHccConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosisHccEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['HccCategory']> }>;
  DiagnosisHccEdge: ResolverTypeWrapper<Omit<DiagnosisHccEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['HccCategory'] }>;
  DiagnosisIcd9Connection: ResolverTypeWrapper<Omit<DiagnosisIcd9Connection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosisIcd9Edge']>, nodes: ReadonlyArray<ResolversTypes['Icd9Code']> }>;
  DiagnosisIcd9Edge: ResolverTypeWrapper<Omit<DiagnosisIcd9Edge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Icd9Code'] }>;
  DiagnosisLevel: DiagnosisLevel;
  DiagnosisLevelFilter: DiagnosisLevelFilter;
  DiagnosisListFilter: DiagnosisListFilter;
  DiagnosisOrder: DiagnosisOrder;
  DiagnosisProcedureConnection: ResolverTypeWrapper<Omit<DiagnosisProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosisProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  DiagnosisProcedureEdge: ResolverTypeWrapper<Omit<DiagnosisProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['IndicationAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'] }>;
  DiagnosisWhere: DiagnosisWhere;
  Direction: Direction;
  Discrepancy: ResolverTypeWrapper<Omit<Discrepancy, 'assertion' | 'assertions' | 'code' | 'codes' | 'evidence' | 'suggestions'> & { assertion: ResolversTypes['Assertion'], assertions: ReadonlyArray<ResolversTypes['Assertion']>, code: ResolversTypes['Code'], codes: ReadonlyArray<ResolversTypes['Code']>, evidence?: Maybe<ResolversTypes['SourceDocument']>, suggestions: ReadonlyArray<ResolversTypes['Code']> }>;
  DiscrepancyConnection: ResolverTypeWrapper<Omit<DiscrepancyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Discrepancy']> }>;
  DiscrepancyCount: ResolverTypeWrapper<DiscrepancyCount>;
  DiscrepancyEdge: ResolverTypeWrapper<Omit<DiscrepancyEdge, 'node'> & { node: ResolversTypes['Discrepancy'] }>;
  DiscrepancyGrouping: DiscrepancyGrouping;
  DiscrepancyKind: DiscrepancyKind;
  DiscrepancyKindFilter: DiscrepancyKindFilter;
  DiscrepancyWhere: DiscrepancyWhere;
  DocumentKind: DocumentKind;
  DocumentKindFilter: DocumentKindFilter;
  EditsAmong: ResolverTypeWrapper<Omit<EditsAmong, 'addOns' | 'checks' | 'pairs' | 'unitLimits'> & { addOns: ReadonlyArray<ResolversTypes['AddOnCheck']>, checks: ReadonlyArray<ResolversTypes['NcciCheck']>, pairs: ReadonlyArray<ResolversTypes['PtpPair']>, unitLimits: ReadonlyArray<ResolversTypes['UnitLimit']> }>;
  EquivalenceWhere: EquivalenceWhere;
  Exclusion: ResolverTypeWrapper<Omit<Exclusion, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<ResolversTypes['SourceDocument']>, inheritedFrom: ResolversTypes['IcdPlace'], targets: ReadonlyArray<ResolversTypes['IcdPlace']> }>;
  FactorDiagnosisConnection: ResolverTypeWrapper<Omit<FactorDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FactorDiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  FactorDiagnosisEdge: ResolverTypeWrapper<Omit<FactorDiagnosisEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Diagnosis'] }>;
  FactorKind: FactorKind;
  FeeScheduleIndicators: ResolverTypeWrapper<Omit<FeeScheduleIndicators, 'modifiers' | 'procedure'> & { modifiers: ResolversTypes['FeeScheduleModifierConnection'], procedure: ResolversTypes['Procedure'] }>;
  FeeScheduleIndicatorsConnection: ResolverTypeWrapper<Omit<FeeScheduleIndicatorsConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeeScheduleIndicatorsEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['FeeScheduleIndicators']> }>;
  FeeScheduleIndicatorsEdge: ResolverTypeWrapper<Omit<FeeScheduleIndicatorsEdge, 'node'> & { node: ResolversTypes['FeeScheduleIndicators'] }>;
  FeeScheduleIndicatorsGrouping: FeeScheduleIndicatorsGrouping;
  FeeScheduleIndicatorsOrder: FeeScheduleIndicatorsOrder;
  FeeScheduleIndicatorsWhere: FeeScheduleIndicatorsWhere;
  FeeScheduleModifierConnection: ResolverTypeWrapper<Omit<FeeScheduleModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeeScheduleModifierEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Modifier']> }>;
  FeeScheduleModifierEdge: ResolverTypeWrapper<Omit<FeeScheduleModifierEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Modifier'] }>;
  Finding: ResolverTypeWrapper<Omit<Finding, 'assertions' | 'codes' | 'evidence' | 'suggestions'> & { assertions: ReadonlyArray<ResolversTypes['Assertion']>, codes: ReadonlyArray<ResolversTypes['Code']>, evidence: ReadonlyArray<ResolversTypes['Node']>, suggestions: ReadonlyArray<ResolversTypes['Code']> }>;
  FindingRule: FindingRule;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Group: ResolverTypeWrapper<Omit<Group, 'groups' | 'node'> & { groups: ReadonlyArray<ResolversTypes['Group']>, node?: Maybe<ResolversTypes['Node']> }>;
  GroupKind: GroupKind;
  HccCategory: ResolverTypeWrapper<Omit<HccCategory, 'diagnoses'> & { diagnoses: ResolversTypes['HccDiagnosisConnection'] }>;
  HccCategoryConnection: ResolverTypeWrapper<Omit<HccCategoryConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HccCategoryEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['HccCategory']> }>;
  HccCategoryEdge: ResolverTypeWrapper<Omit<HccCategoryEdge, 'node'> & { node: ResolversTypes['HccCategory'] }>;
  HccCategoryGrouping: HccCategoryGrouping;
  HccCategoryListFilter: HccCategoryListFilter;
  HccCategoryOrder: HccCategoryOrder;
  HccCategoryWhere: HccCategoryWhere;
  HccDiagnosisConnection: ResolverTypeWrapper<Omit<HccDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HccDiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  HccDiagnosisEdge: ResolverTypeWrapper<Omit<HccDiagnosisEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Diagnosis'] }>;
  HccModelFilter: HccModelFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Icd9Code: ResolverTypeWrapper<Omit<Icd9Code, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: ResolversTypes['AssertionConnection'], changes: ResolversTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversTypes['SourceDocument']>, diagnoses: ResolversTypes['Icd9DiagnosisConnection'], discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, predecessors: ResolversTypes['SuccessionConnection'], successors: ResolversTypes['SuccessionConnection'] }>;
  Icd9CodeConnection: ResolverTypeWrapper<Omit<Icd9CodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Icd9CodeEdge']>, nodes: ReadonlyArray<ResolversTypes['Icd9Code']> }>;
  Icd9CodeEdge: ResolverTypeWrapper<Omit<Icd9CodeEdge, 'node'> & { node: ResolversTypes['Icd9Code'] }>;
  Icd9CodeListFilter: Icd9CodeListFilter;
  Icd9CodeOrder: Icd9CodeOrder;
  Icd9CodeWhere: Icd9CodeWhere;
  Icd9DiagnosisConnection: ResolverTypeWrapper<Omit<Icd9DiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Icd9DiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  Icd9DiagnosisEdge: ResolverTypeWrapper<Omit<Icd9DiagnosisEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Diagnosis'] }>;
  IcdBlock: ResolverTypeWrapper<Omit<IcdBlock, 'categories' | 'chapter' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { categories: ResolversTypes['DiagnosisConnection'], chapter?: Maybe<ResolversTypes['IcdChapter']>, codeAlso: ReadonlyArray<ResolversTypes['Instruction']>, codeFirst: ReadonlyArray<ResolversTypes['Instruction']>, excludes1: ReadonlyArray<ResolversTypes['Exclusion']>, excludes2: ReadonlyArray<ResolversTypes['Exclusion']>, namedBy: ResolversTypes['NamingNoteConnection'], namedByIncludingHeaders: ResolversTypes['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<ResolversTypes['Instruction']> }>;
  IcdBlockConnection: ResolverTypeWrapper<Omit<IcdBlockConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IcdBlockEdge']>, nodes: ReadonlyArray<ResolversTypes['IcdBlock']> }>;
  IcdBlockEdge: ResolverTypeWrapper<Omit<IcdBlockEdge, 'node'> & { node: ResolversTypes['IcdBlock'] }>;
  IcdBlockWhere: IcdBlockWhere;
  IcdChapter: ResolverTypeWrapper<Omit<IcdChapter, 'blocks' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { blocks: ReadonlyArray<ResolversTypes['IcdBlock']>, codeAlso: ReadonlyArray<ResolversTypes['Instruction']>, codeFirst: ReadonlyArray<ResolversTypes['Instruction']>, excludes1: ReadonlyArray<ResolversTypes['Exclusion']>, excludes2: ReadonlyArray<ResolversTypes['Exclusion']>, namedBy: ResolversTypes['NamingNoteConnection'], namedByIncludingHeaders: ResolversTypes['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<ResolversTypes['Instruction']> }>;
  IcdChapterConnection: ResolverTypeWrapper<Omit<IcdChapterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IcdChapterEdge']>, nodes: ReadonlyArray<ResolversTypes['IcdChapter']> }>;
  IcdChapterEdge: ResolverTypeWrapper<Omit<IcdChapterEdge, 'node'> & { node: ResolversTypes['IcdChapter'] }>;
  IcdChapterOrder: IcdChapterOrder;
  IcdChapterWhere: IcdChapterWhere;
  IcdPlace: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['IcdPlace']>;
  IndicationAssertion: ResolverTypeWrapper<Omit<IndicationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversTypes['Node']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, document: ResolversTypes['SourceDocument'] }>;
  IndicationAssertionListFilter: IndicationAssertionListFilter;
  IndicationAssertionWhere: IndicationAssertionWhere;
  IndicationGrouping: IndicationGrouping;
  IndicationOrder: IndicationOrder;
  IndicationRole: IndicationRole;
  IndicationRoleFilter: IndicationRoleFilter;
  IndicationWhere: IndicationWhere;
  InheritedFactorConnection: ResolverTypeWrapper<Omit<InheritedFactorConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InheritedFactorEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['ClinicalFactor']> }>;
  InheritedFactorEdge: ResolverTypeWrapper<Omit<InheritedFactorEdge, 'assertions' | 'documents' | 'node' | 'statedFor'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['ClinicalFactor'], statedFor: ResolversTypes['Diagnosis'] }>;
  InheritedIndicationWhere: InheritedIndicationWhere;
  InheritedNamingNoteConnection: ResolverTypeWrapper<Omit<InheritedNamingNoteConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InheritedNamingNoteEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CodingNote']> }>;
  InheritedNamingNoteEdge: ResolverTypeWrapper<Omit<InheritedNamingNoteEdge, 'named' | 'node'> & { named: ResolversTypes['IcdPlace'], node: ResolversTypes['CodingNote'] }>;
  InheritedProcedureConnection: ResolverTypeWrapper<Omit<InheritedProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InheritedProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  InheritedProcedureEdge: ResolverTypeWrapper<Omit<InheritedProcedureEdge, 'assertions' | 'documents' | 'node' | 'statedFor'> & { assertions: ReadonlyArray<ResolversTypes['IndicationAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'], statedFor: ResolversTypes['Diagnosis'] }>;
  InheritedSuggestionWhere: InheritedSuggestionWhere;
  Instruction: ResolverTypeWrapper<Omit<Instruction, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<ResolversTypes['SourceDocument']>, inheritedFrom: ResolversTypes['IcdPlace'], targets: ReadonlyArray<ResolversTypes['IcdPlace']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  JudgedRule: JudgedRule;
  KindCount: ResolverTypeWrapper<KindCount>;
  LineOutcome: LineOutcome;
  LoadedExtent: LoadedExtent;
  MedicareEnrollmentSpecialtyConnection: ResolverTypeWrapper<Omit<MedicareEnrollmentSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MedicareEnrollmentSpecialtyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Specialty']> }>;
  MedicareEnrollmentSpecialtyEdge: ResolverTypeWrapper<Omit<MedicareEnrollmentSpecialtyEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Specialty'] }>;
  MedicareEnrollmentWhere: MedicareEnrollmentWhere;
  MedicareFootnote: ResolverTypeWrapper<Omit<MedicareFootnote, 'document'> & { document?: Maybe<ResolversTypes['SourceDocument']> }>;
  MedicareSpecialty: ResolverTypeWrapper<Omit<MedicareSpecialty, 'document' | 'footnotes' | 'specialties'> & { document?: Maybe<ResolversTypes['SourceDocument']>, footnotes: ReadonlyArray<ResolversTypes['MedicareFootnote']>, specialties: ResolversTypes['MedicareEnrollmentSpecialtyConnection'] }>;
  MedicareSpecialtyConnection: ResolverTypeWrapper<Omit<MedicareSpecialtyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MedicareSpecialtyEdge']>, nodes: ReadonlyArray<ResolversTypes['MedicareSpecialty']> }>;
  MedicareSpecialtyEdge: ResolverTypeWrapper<Omit<MedicareSpecialtyEdge, 'node'> & { node: ResolversTypes['MedicareSpecialty'] }>;
  MedicareSpecialtyListFilter: MedicareSpecialtyListFilter;
  MedicareSpecialtyOrder: MedicareSpecialtyOrder;
  MedicareSpecialtyWhere: MedicareSpecialtyWhere;
  Modifier: ResolverTypeWrapper<Omit<Modifier, 'assertions' | 'changes' | 'codeSet' | 'coverageGroups' | 'discrepancies' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'successors'> & { assertions: ResolversTypes['AssertionConnection'], changes: ResolversTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversTypes['SourceDocument']>, coverageGroups: ResolversTypes['ModifierCoverageGroupConnection'], discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, predecessors: ResolversTypes['SuccessionConnection'], procedures: ResolversTypes['ModifierProcedureConnection'], replacedBy: ReadonlyArray<ResolversTypes['Modifier']>, replaces: ReadonlyArray<ResolversTypes['Modifier']>, successors: ResolversTypes['SuccessionConnection'] }>;
  ModifierAssertion: ResolverTypeWrapper<Omit<ModifierAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversTypes['Node']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, document: ResolversTypes['SourceDocument'] }>;
  ModifierAssertionListFilter: ModifierAssertionListFilter;
  ModifierAssertionWhere: ModifierAssertionWhere;
  ModifierConnection: ResolverTypeWrapper<Omit<ModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModifierEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Modifier']> }>;
  ModifierCoverageGroupConnection: ResolverTypeWrapper<Omit<ModifierCoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModifierCoverageGroupEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageGroup']> }>;
  ModifierCoverageGroupEdge: ResolverTypeWrapper<Omit<ModifierCoverageGroupEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageGroup'] }>;
  ModifierEdge: ResolverTypeWrapper<Omit<ModifierEdge, 'node'> & { node: ResolversTypes['Modifier'] }>;
  ModifierGrouping: ModifierGrouping;
  ModifierListFilter: ModifierListFilter;
  ModifierOrder: ModifierOrder;
  ModifierProcedureConnection: ResolverTypeWrapper<Omit<ModifierProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ModifierProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ModifierProcedureEdge: ResolverTypeWrapper<Omit<ModifierProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ModifierAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'] }>;
  ModifierRowWhere: ModifierRowWhere;
  ModifierUseGrouping: ModifierUseGrouping;
  ModifierUseOrder: ModifierUseOrder;
  ModifierUseWhere: ModifierUseWhere;
  ModifierWhere: ModifierWhere;
  MueAdjudication: MueAdjudication;
  MueAdjudicationFilter: MueAdjudicationFilter;
  NameSpecialtyConnection: ResolverTypeWrapper<Omit<NameSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NameSpecialtyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Specialty']> }>;
  NameSpecialtyEdge: ResolverTypeWrapper<Omit<NameSpecialtyEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Specialty'] }>;
  NamedSpecialty: ResolverTypeWrapper<Omit<NamedSpecialty, 'assertions' | 'resolvesTo' | 'resolvesToConnection' | 'steps'> & { assertions: ReadonlyArray<ResolversTypes['SpecialtyAssertion']>, resolvesTo: ReadonlyArray<ResolversTypes['Specialty']>, resolvesToConnection: ResolversTypes['NameSpecialtyConnection'], steps: ReadonlyArray<ResolversTypes['WorkflowStep']> }>;
  NamingNoteConnection: ResolverTypeWrapper<Omit<NamingNoteConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NamingNoteEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CodingNote']> }>;
  NamingNoteEdge: ResolverTypeWrapper<Omit<NamingNoteEdge, 'node'> & { node: ResolversTypes['CodingNote'] }>;
  NcciCheck: ResolverTypeWrapper<Omit<NcciCheck, 'editions'> & { editions: ReadonlyArray<ResolversTypes['NcciEdition']> }>;
  NcciCheckOutcome: NcciCheckOutcome;
  NcciEdition: ResolverTypeWrapper<Omit<NcciEdition, 'source'> & { source: ResolversTypes['SourceDocument'] }>;
  NcciEditionConnection: ResolverTypeWrapper<Omit<NcciEditionConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NcciEditionEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['NcciEdition']> }>;
  NcciEditionEdge: ResolverTypeWrapper<Omit<NcciEditionEdge, 'node'> & { node: ResolversTypes['NcciEdition'] }>;
  NcciEditionGrouping: NcciEditionGrouping;
  NcciEditionOrder: NcciEditionOrder;
  NcciEditionWhere: NcciEditionWhere;
  NcciKind: NcciKind;
  NcciKindFilter: NcciKindFilter;
  NcciSetting: NcciSetting;
  NcciSettingFilter: NcciSettingFilter;
  NeighborConnection: ResolverTypeWrapper<Omit<NeighborConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeighborEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  NeighborCount: ResolverTypeWrapper<NeighborCount>;
  NeighborEdge: ResolverTypeWrapper<Omit<NeighborEdge, 'assertions' | 'document' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['Assertion']>, document?: Maybe<ResolversTypes['SourceDocument']>, node: ResolversTypes['Node'] }>;
  NextStepConnection: ResolverTypeWrapper<Omit<NextStepConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NextStepEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['WorkflowStep']> }>;
  NextStepEdge: ResolverTypeWrapper<Omit<NextStepEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['WorkflowStep'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OnlyNodes: ResolverTypeWrapper<Omit<OnlyNodes, 'code' | 'nodes'> & { code: ResolversTypes['Code'], nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairNote: ResolverTypeWrapper<Omit<PairNote, 'appliesTo' | 'names' | 'note'> & { appliesTo: ResolversTypes['Diagnosis'], names: ResolversTypes['Diagnosis'], note: ResolversTypes['CodingNote'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathAnswer: ResolverTypeWrapper<Omit<PathAnswer, 'hubs' | 'paths'> & { hubs: ReadonlyArray<ResolversTypes['Node']>, paths: ReadonlyArray<ResolversTypes['Path']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'assertions' | 'from' | 'to'> & { assertions: ReadonlyArray<ResolversTypes['Assertion']>, from: ResolversTypes['Node'], to: ResolversTypes['Node'] }>;
  Payer: ResolverTypeWrapper<Omit<Payer, 'policies' | 'policyConnection' | 'procedures'> & { policies: ReadonlyArray<ResolversTypes['CoverageDocument']>, policyConnection: ResolversTypes['PayerPolicyConnection'], procedures: ResolversTypes['PayerProcedureConnection'] }>;
  PayerAssertion: ResolverTypeWrapper<Omit<PayerAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversTypes['Node']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, document: ResolversTypes['SourceDocument'] }>;
  PayerAssertionListFilter: PayerAssertionListFilter;
  PayerAssertionWhere: PayerAssertionWhere;
  PayerConnection: ResolverTypeWrapper<Omit<PayerConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayerEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Payer']> }>;
  PayerEdge: ResolverTypeWrapper<Omit<PayerEdge, 'node'> & { node: ResolversTypes['Payer'] }>;
  PayerGrouping: PayerGrouping;
  PayerKind: PayerKind;
  PayerKindFilter: PayerKindFilter;
  PayerListFilter: PayerListFilter;
  PayerMentionGrouping: PayerMentionGrouping;
  PayerMentionOrder: PayerMentionOrder;
  PayerMentionWhere: PayerMentionWhere;
  PayerOrder: PayerOrder;
  PayerPolicyConnection: ResolverTypeWrapper<Omit<PayerPolicyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayerPolicyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageDocument']> }>;
  PayerPolicyEdge: ResolverTypeWrapper<Omit<PayerPolicyEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageDocument'] }>;
  PayerProcedureConnection: ResolverTypeWrapper<Omit<PayerProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayerProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  PayerProcedureEdge: ResolverTypeWrapper<Omit<PayerProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['PayerAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'] }>;
  PayerWhere: PayerWhere;
  PlaceEquivalence: PlaceEquivalence;
  PlaceFitWhere: PlaceFitWhere;
  PlaceOfService: ResolverTypeWrapper<Omit<PlaceOfService, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'predecessors' | 'sites' | 'successors'> & { assertions: ResolversTypes['AssertionConnection'], changes: ResolversTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversTypes['SourceDocument']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, predecessors: ResolversTypes['SuccessionConnection'], sites: ResolversTypes['PlaceSiteConnection'], successors: ResolversTypes['SuccessionConnection'] }>;
  PlaceOfServiceConnection: ResolverTypeWrapper<Omit<PlaceOfServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceOfServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['PlaceOfService']> }>;
  PlaceOfServiceEdge: ResolverTypeWrapper<Omit<PlaceOfServiceEdge, 'node'> & { node: ResolversTypes['PlaceOfService'] }>;
  PlaceOfServiceOrder: PlaceOfServiceOrder;
  PlaceOfServiceWhere: PlaceOfServiceWhere;
  PlaceSiteConnection: ResolverTypeWrapper<Omit<PlaceSiteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceSiteEdge']>, nodes: ReadonlyArray<ResolversTypes['SiteOfService']> }>;
  PlaceSiteEdge: ResolverTypeWrapper<Omit<PlaceSiteEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['SiteOfService'] }>;
  Procedure: ResolverTypeWrapper<Omit<Procedure, 'addOnTo' | 'addOns' | 'assertions' | 'changes' | 'codeSet' | 'componentConnection' | 'componentOf' | 'components' | 'coverage' | 'coverageConnection' | 'coverageGroups' | 'derivedCoverage' | 'diagnoses' | 'discrepancies' | 'feeSchedule' | 'feeScheduleConnection' | 'modifiers' | 'payers' | 'predecessors' | 'ptpEdits' | 'ptpEditsAsColumnTwo' | 'related' | 'relatedFrom' | 'replacedBy' | 'replaces' | 'scenarioConnection' | 'scenarios' | 'serviceType' | 'serviceTypeConnection' | 'similar' | 'siteConnection' | 'sites' | 'specialties' | 'successors' | 'unitLimits' | 'workflow' | 'workflowConnection'> & { addOnTo: ResolversTypes['ProcedureAddOnRuleConnection'], addOns: ResolversTypes['ProcedureAddOnConnection'], assertions: ResolversTypes['AssertionConnection'], changes: ResolversTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversTypes['SourceDocument']>, componentConnection: ResolversTypes['ProcedureComponentConnection'], componentOf?: Maybe<ResolversTypes['Procedure']>, components: ReadonlyArray<ResolversTypes['Procedure']>, coverage: ReadonlyArray<ResolversTypes['CoverageDocument']>, coverageConnection: ResolversTypes['ProcedureCoverageConnection'], coverageGroups: ResolversTypes['ProcedureCoverageGroupConnection'], derivedCoverage: ResolversTypes['ProcedureDerivedCoverageConnection'], diagnoses: ResolversTypes['ProcedureDiagnosisConnection'], discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, feeSchedule?: Maybe<ResolversTypes['FeeScheduleIndicators']>, feeScheduleConnection: ResolversTypes['ProcedureFeeScheduleConnection'], modifiers: ResolversTypes['ProcedureModifierConnection'], payers: ResolversTypes['ProcedurePayerConnection'], predecessors: ResolversTypes['SuccessionConnection'], ptpEdits: ResolversTypes['ProcedurePtpEditSetConnection'], ptpEditsAsColumnTwo: ResolversTypes['ProcedureColumnTwoEditConnection'], related: ResolversTypes['RelatedProcedureConnection'], relatedFrom: ResolversTypes['RelatedProcedureConnection'], replacedBy: ReadonlyArray<ResolversTypes['Procedure']>, replaces: ReadonlyArray<ResolversTypes['Procedure']>, scenarioConnection: ResolversTypes['ProcedureScenarioConnection'], scenarios: ReadonlyArray<ResolversTypes['ClinicalScenario']>, serviceType?: Maybe<ResolversTypes['ServiceType']>, serviceTypeConnection: ResolversTypes['ProcedureServiceTypeConnection'], similar: ReadonlyArray<ResolversTypes['SimilarProcedure']>, siteConnection: ResolversTypes['ProcedureSiteConnection'], sites: ReadonlyArray<ResolversTypes['SiteOfService']>, specialties: ResolversTypes['ProcedureSpecialtyConnection'], successors: ResolversTypes['SuccessionConnection'], unitLimits: ResolversTypes['ProcedureUnitLimitConnection'], workflow: ReadonlyArray<ResolversTypes['WorkflowStep']>, workflowConnection: ResolversTypes['ProcedureStepConnection'] }>;
  ProcedureAddOnConnection: ResolverTypeWrapper<Omit<ProcedureAddOnConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureAddOnEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['AddOnRule']> }>;
  ProcedureAddOnEdge: ResolverTypeWrapper<Omit<ProcedureAddOnEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['AddOnRule'] }>;
  ProcedureAddOnRuleConnection: ResolverTypeWrapper<Omit<ProcedureAddOnRuleConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureAddOnRuleEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['AddOnRule']> }>;
  ProcedureAddOnRuleEdge: ResolverTypeWrapper<Omit<ProcedureAddOnRuleEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['AddOnRule'] }>;
  ProcedureCategory: ProcedureCategory;
  ProcedureCategoryFilter: ProcedureCategoryFilter;
  ProcedureColumnTwoEditConnection: ResolverTypeWrapper<Omit<ProcedureColumnTwoEditConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureColumnTwoEditEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['PtpEditSet']> }>;
  ProcedureColumnTwoEditEdge: ResolverTypeWrapper<Omit<ProcedureColumnTwoEditEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['PtpEditSet'] }>;
  ProcedureComponent: ProcedureComponent;
  ProcedureComponentConnection: ResolverTypeWrapper<Omit<ProcedureComponentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureComponentEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureComponentEdge: ResolverTypeWrapper<Omit<ProcedureComponentEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Procedure'] }>;
  ProcedureComponentFilter: ProcedureComponentFilter;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureCoverageConnection: ResolverTypeWrapper<Omit<ProcedureCoverageConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureCoverageEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageDocument']> }>;
  ProcedureCoverageEdge: ResolverTypeWrapper<Omit<ProcedureCoverageEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageDocument'] }>;
  ProcedureCoverageGroupConnection: ResolverTypeWrapper<Omit<ProcedureCoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureCoverageGroupEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageGroup']> }>;
  ProcedureCoverageGroupEdge: ResolverTypeWrapper<Omit<ProcedureCoverageGroupEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageGroup'] }>;
  ProcedureDerivedCoverageConnection: ResolverTypeWrapper<Omit<ProcedureDerivedCoverageConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureDerivedCoverageEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageGroup']> }>;
  ProcedureDerivedCoverageEdge: ResolverTypeWrapper<Omit<ProcedureDerivedCoverageEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageGroup'] }>;
  ProcedureDiagnosisConnection: ResolverTypeWrapper<Omit<ProcedureDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureDiagnosisEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Diagnosis']> }>;
  ProcedureDiagnosisEdge: ResolverTypeWrapper<Omit<ProcedureDiagnosisEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['IndicationAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Diagnosis'] }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureFeeScheduleConnection: ResolverTypeWrapper<Omit<ProcedureFeeScheduleConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureFeeScheduleEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['FeeScheduleIndicators']> }>;
  ProcedureFeeScheduleEdge: ResolverTypeWrapper<Omit<ProcedureFeeScheduleEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['FeeScheduleIndicators'] }>;
  ProcedureGrouping: ProcedureGrouping;
  ProcedureIndicationGrouping: ProcedureIndicationGrouping;
  ProcedureIndicationOrder: ProcedureIndicationOrder;
  ProcedureInheritedIndicationGrouping: ProcedureInheritedIndicationGrouping;
  ProcedureInheritedIndicationOrder: ProcedureInheritedIndicationOrder;
  ProcedureListFilter: ProcedureListFilter;
  ProcedureModifierConnection: ResolverTypeWrapper<Omit<ProcedureModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureModifierEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Modifier']> }>;
  ProcedureModifierEdge: ResolverTypeWrapper<Omit<ProcedureModifierEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ModifierAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Modifier'] }>;
  ProcedureModifierUseGrouping: ProcedureModifierUseGrouping;
  ProcedureModifierUseOrder: ProcedureModifierUseOrder;
  ProcedureOrder: ProcedureOrder;
  ProcedurePayerConnection: ResolverTypeWrapper<Omit<ProcedurePayerConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedurePayerEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Payer']> }>;
  ProcedurePayerEdge: ResolverTypeWrapper<Omit<ProcedurePayerEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['PayerAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Payer'] }>;
  ProcedurePayerMentionGrouping: ProcedurePayerMentionGrouping;
  ProcedurePayerMentionOrder: ProcedurePayerMentionOrder;
  ProcedurePtpEditSetConnection: ResolverTypeWrapper<Omit<ProcedurePtpEditSetConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedurePtpEditSetEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['PtpEditSet']> }>;
  ProcedurePtpEditSetEdge: ResolverTypeWrapper<Omit<ProcedurePtpEditSetEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['PtpEditSet'] }>;
  ProcedureScenarioConnection: ResolverTypeWrapper<Omit<ProcedureScenarioConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureScenarioEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['ClinicalScenario']> }>;
  ProcedureScenarioEdge: ResolverTypeWrapper<Omit<ProcedureScenarioEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['ClinicalScenario'] }>;
  ProcedureServiceDetailGrouping: ProcedureServiceDetailGrouping;
  ProcedureServiceDetailOrder: ProcedureServiceDetailOrder;
  ProcedureServiceTypeConnection: ResolverTypeWrapper<Omit<ProcedureServiceTypeConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureServiceTypeEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['ServiceType']> }>;
  ProcedureServiceTypeEdge: ResolverTypeWrapper<Omit<ProcedureServiceTypeEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['ServiceType'] }>;
  ProcedureSiteConnection: ResolverTypeWrapper<Omit<ProcedureSiteConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureSiteEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['SiteOfService']> }>;
  ProcedureSiteEdge: ResolverTypeWrapper<Omit<ProcedureSiteEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['SiteOfService'] }>;
  ProcedureSpecialtyConnection: ResolverTypeWrapper<Omit<ProcedureSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureSpecialtyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Specialty']> }>;
  ProcedureSpecialtyEdge: ResolverTypeWrapper<Omit<ProcedureSpecialtyEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['SpecialtyAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Specialty'] }>;
  ProcedureSpecialtyUseGrouping: ProcedureSpecialtyUseGrouping;
  ProcedureSpecialtyUseOrder: ProcedureSpecialtyUseOrder;
  ProcedureStepConnection: ResolverTypeWrapper<Omit<ProcedureStepConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureStepEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['WorkflowStep']> }>;
  ProcedureStepEdge: ResolverTypeWrapper<Omit<ProcedureStepEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['WorkflowStep'] }>;
  ProcedureUnitLimitConnection: ResolverTypeWrapper<Omit<ProcedureUnitLimitConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureUnitLimitEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['UnitLimit']> }>;
  ProcedureUnitLimitEdge: ResolverTypeWrapper<Omit<ProcedureUnitLimitEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['UnitLimit'] }>;
  ProcedureWhere: ProcedureWhere;
  PtpColumnTwoConnection: ResolverTypeWrapper<Omit<PtpColumnTwoConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PtpColumnTwoEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  PtpColumnTwoEdge: ResolverTypeWrapper<Omit<PtpColumnTwoEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Procedure'] }>;
  PtpEditSet: ResolverTypeWrapper<Omit<PtpEditSet, 'columnOne' | 'columnTwo' | 'source'> & { columnOne: ResolversTypes['PtpEditSetProcedureConnection'], columnTwo: ResolversTypes['PtpColumnTwoConnection'], source: ResolversTypes['SourceDocument'] }>;
  PtpEditSetConnection: ResolverTypeWrapper<Omit<PtpEditSetConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PtpEditSetEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['PtpEditSet']> }>;
  PtpEditSetEdge: ResolverTypeWrapper<Omit<PtpEditSetEdge, 'node'> & { node: ResolversTypes['PtpEditSet'] }>;
  PtpEditSetGrouping: PtpEditSetGrouping;
  PtpEditSetOrder: PtpEditSetOrder;
  PtpEditSetProcedureConnection: ResolverTypeWrapper<Omit<PtpEditSetProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PtpEditSetProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  PtpEditSetProcedureEdge: ResolverTypeWrapper<Omit<PtpEditSetProcedureEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Procedure'] }>;
  PtpEditSetWhere: PtpEditSetWhere;
  PtpPair: ResolverTypeWrapper<Omit<PtpPair, 'columnOne' | 'columnTwo' | 'edits'> & { columnOne: ResolversTypes['Procedure'], columnTwo: ResolversTypes['Procedure'], edits: ResolversTypes['PtpEditSet'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferenceWhere: ReferenceWhere;
  RelatedCoverageDocumentConnection: ResolverTypeWrapper<Omit<RelatedCoverageDocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedCoverageDocumentEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['CoverageDocument']> }>;
  RelatedCoverageDocumentEdge: ResolverTypeWrapper<Omit<RelatedCoverageDocumentEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['CoverageDocument'] }>;
  RelatedProcedureConnection: ResolverTypeWrapper<Omit<RelatedProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  RelatedProcedureEdge: ResolverTypeWrapper<Omit<RelatedProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['RelationAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'] }>;
  RelationAssertion: ResolverTypeWrapper<Omit<RelationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversTypes['Node']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, document: ResolversTypes['SourceDocument'] }>;
  RelationAssertionListFilter: RelationAssertionListFilter;
  RelationAssertionWhere: RelationAssertionWhere;
  RelationGrouping: RelationGrouping;
  RelationKind: RelationKind;
  RelationKindFilter: RelationKindFilter;
  RelationOrder: RelationOrder;
  RelationWhere: RelationWhere;
  RelationshipType: RelationshipType;
  Release: ResolverTypeWrapper<Omit<Release, 'document'> & { document?: Maybe<ResolversTypes['SourceDocument']> }>;
  ReleaseChange: ResolverTypeWrapper<Omit<ReleaseChange, 'code' | 'diagnosis' | 'release'> & { code?: Maybe<ResolversTypes['Code']>, diagnosis?: Maybe<ResolversTypes['Diagnosis']>, release?: Maybe<ResolversTypes['Release']> }>;
  ReleaseChangeConnection: ResolverTypeWrapper<Omit<ReleaseChangeConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseChangeEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['ReleaseChange']> }>;
  ReleaseChangeEdge: ResolverTypeWrapper<Omit<ReleaseChangeEdge, 'node'> & { node: ResolversTypes['ReleaseChange'] }>;
  ReleaseChangeGrouping: ReleaseChangeGrouping;
  ReleaseChangeKind: ReleaseChangeKind;
  ReleaseChangeKindFilter: ReleaseChangeKindFilter;
  ReleaseChangeWhere: ReleaseChangeWhere;
  ReleaseConnection: ResolverTypeWrapper<Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversTypes['Release']> }>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  ReleaseWhere: ReleaseWhere;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'code' | 'modifier' | 'modifiers' | 'node' | 'suggestions'> & { code?: Maybe<ResolversTypes['Code']>, modifier?: Maybe<ResolversTypes['Modifier']>, modifiers: ReadonlyArray<ResolversTypes['Modifier']>, node?: Maybe<ResolversTypes['Node']>, suggestions: ReadonlyArray<ResolversTypes['Code']> }>;
  ResolutionStatus: ResolutionStatus;
  RuleOutcome: ResolverTypeWrapper<Omit<RuleOutcome, 'bypassedBy' | 'coverageDocument' | 'document' | 'evidence' | 'fixes'> & { bypassedBy?: Maybe<ResolversTypes['Modifier']>, coverageDocument?: Maybe<ResolversTypes['CoverageDocument']>, document?: Maybe<ResolversTypes['SourceDocument']>, evidence: ReadonlyArray<ResolversTypes['Node']>, fixes: ReadonlyArray<ResolversTypes['ClaimFix']> }>;
  ScenarioFactorConnection: ResolverTypeWrapper<Omit<ScenarioFactorConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScenarioFactorEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['ClinicalFactor']> }>;
  ScenarioFactorEdge: ResolverTypeWrapper<Omit<ScenarioFactorEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['ClinicalFactor'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'matches' | 'node'> & { matches: ReadonlyArray<ResolversTypes['SearchMatch']>, node: ResolversTypes['Node'] }>;
  SearchField: SearchField;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchMatchKind: SearchMatchKind;
  ServiceAssertion: ResolverTypeWrapper<Omit<ServiceAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversTypes['Node']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, document: ResolversTypes['SourceDocument'] }>;
  ServiceAssertionListFilter: ServiceAssertionListFilter;
  ServiceAssertionWhere: ServiceAssertionWhere;
  ServiceDetailGrouping: ServiceDetailGrouping;
  ServiceDetailOrder: ServiceDetailOrder;
  ServiceDetailWhere: ServiceDetailWhere;
  ServiceProcedureConnection: ResolverTypeWrapper<Omit<ServiceProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ServiceProcedureEdge: ResolverTypeWrapper<Omit<ServiceProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'] }>;
  ServiceType: ResolverTypeWrapper<Omit<ServiceType, 'procedures'> & { procedures: ResolversTypes['ServiceProcedureConnection'] }>;
  Severity: Severity;
  SeverityFilter: SeverityFilter;
  Sex: Sex;
  SimilarDiagnosis: ResolverTypeWrapper<Omit<SimilarDiagnosis, 'node' | 'shared'> & { node: ResolversTypes['Diagnosis'], shared: ReadonlyArray<ResolversTypes['Procedure']> }>;
  SimilarProcedure: ResolverTypeWrapper<Omit<SimilarProcedure, 'node' | 'shared'> & { node: ResolversTypes['Procedure'], shared: ReadonlyArray<ResolversTypes['Code']> }>;
  SimilarSpecialty: ResolverTypeWrapper<Omit<SimilarSpecialty, 'node' | 'shared'> & { node: ResolversTypes['Specialty'], shared: ReadonlyArray<ResolversTypes['Procedure']> }>;
  SimilarityBasis: SimilarityBasis;
  SiteOfService: ResolverTypeWrapper<Omit<SiteOfService, 'placesOfService' | 'procedures'> & { placesOfService: ResolversTypes['SitePlaceConnection'], procedures: ResolversTypes['ServiceProcedureConnection'] }>;
  SitePlaceConnection: ResolverTypeWrapper<Omit<SitePlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SitePlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['PlaceOfService']> }>;
  SitePlaceEdge: ResolverTypeWrapper<Omit<SitePlaceEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['PlaceOfService'] }>;
  SortOrder: SortOrder;
  SourceDocument: ResolverTypeWrapper<Omit<SourceDocument, 'assertions' | 'gaps'> & { assertions: ResolversTypes['AssertionConnection'], gaps: ReadonlyArray<ResolversTypes['DataGap']> }>;
  SourceDocumentConnection: ResolverTypeWrapper<Omit<SourceDocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceDocumentEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['SourceDocument']> }>;
  SourceDocumentEdge: ResolverTypeWrapper<Omit<SourceDocumentEdge, 'node'> & { node: ResolversTypes['SourceDocument'] }>;
  SourceDocumentGrouping: SourceDocumentGrouping;
  SourceDocumentListFilter: SourceDocumentListFilter;
  SourceDocumentOrder: SourceDocumentOrder;
  SourceDocumentWhere: SourceDocumentWhere;
  Specialty: ResolverTypeWrapper<Omit<Specialty, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'medicareSpecialties' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'similar' | 'successors'> & { assertions: ResolversTypes['AssertionConnection'], changes: ResolversTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversTypes['SourceDocument']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, medicareSpecialties: ResolversTypes['SpecialtyMedicareEnrollmentConnection'], predecessors: ResolversTypes['SuccessionConnection'], procedures: ResolversTypes['SpecialtyProcedureConnection'], replacedBy: ReadonlyArray<ResolversTypes['Specialty']>, replaces: ReadonlyArray<ResolversTypes['Specialty']>, similar: ReadonlyArray<ResolversTypes['SimilarSpecialty']>, successors: ResolversTypes['SuccessionConnection'] }>;
  SpecialtyAssertion: ResolverTypeWrapper<Omit<SpecialtyAssertion, 'about' | 'discrepancies' | 'document' | 'names'> & { about: ReadonlyArray<ResolversTypes['Node']>, discrepancies: ReadonlyArray<ResolversTypes['Discrepancy']>, document: ResolversTypes['SourceDocument'], names?: Maybe<ResolversTypes['NamedSpecialty']> }>;
  SpecialtyAssertionListFilter: SpecialtyAssertionListFilter;
  SpecialtyAssertionWhere: SpecialtyAssertionWhere;
  SpecialtyConnection: ResolverTypeWrapper<Omit<SpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpecialtyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Specialty']> }>;
  SpecialtyEdge: ResolverTypeWrapper<Omit<SpecialtyEdge, 'node'> & { node: ResolversTypes['Specialty'] }>;
  SpecialtyGrouping: SpecialtyGrouping;
  SpecialtyListFilter: SpecialtyListFilter;
  SpecialtyMedicareEnrollmentConnection: ResolverTypeWrapper<Omit<SpecialtyMedicareEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpecialtyMedicareEnrollmentEdge']>, nodes: ReadonlyArray<ResolversTypes['MedicareSpecialty']> }>;
  SpecialtyMedicareEnrollmentEdge: ResolverTypeWrapper<Omit<SpecialtyMedicareEnrollmentEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['MedicareSpecialty'] }>;
  SpecialtyOrder: SpecialtyOrder;
  SpecialtyProcedureConnection: ResolverTypeWrapper<Omit<SpecialtyProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpecialtyProcedureEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  SpecialtyProcedureEdge: ResolverTypeWrapper<Omit<SpecialtyProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['SpecialtyAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['Procedure'] }>;
  SpecialtyRole: SpecialtyRole;
  SpecialtyRoleFilter: SpecialtyRoleFilter;
  SpecialtySection: SpecialtySection;
  SpecialtySectionFilter: SpecialtySectionFilter;
  SpecialtyUseGrouping: SpecialtyUseGrouping;
  SpecialtyUseOrder: SpecialtyUseOrder;
  SpecialtyUseWhere: SpecialtyUseWhere;
  SpecialtyWhere: SpecialtyWhere;
  StepSpecialtyConnection: ResolverTypeWrapper<Omit<StepSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StepSpecialtyEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['NamedSpecialty']> }>;
  StepSpecialtyEdge: ResolverTypeWrapper<Omit<StepSpecialtyEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversTypes['SourceDocument']>, node: ResolversTypes['NamedSpecialty'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  SuccessionConnection: ResolverTypeWrapper<Omit<SuccessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SuccessionEdge']>, nodes: ReadonlyArray<ResolversTypes['Code']> }>;
  SuccessionEdge: ResolverTypeWrapper<Omit<SuccessionEdge, 'document' | 'node'> & { document: ResolversTypes['SourceDocument'], node: ResolversTypes['Code'] }>;
  SuccessionKind: SuccessionKind;
  SuccessionKindFilter: SuccessionKindFilter;
  SuccessionWhere: SuccessionWhere;
  SuggestionGrouping: SuggestionGrouping;
  SuggestionOrder: SuggestionOrder;
  SuggestionWhere: SuggestionWhere;
  SystemCount: ResolverTypeWrapper<SystemCount>;
  UnitLimit: ResolverTypeWrapper<Omit<UnitLimit, 'procedure' | 'source'> & { procedure: ResolversTypes['Procedure'], source: ResolversTypes['SourceDocument'] }>;
  UnitLimitConnection: ResolverTypeWrapper<Omit<UnitLimitConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitLimitEdge']>, groups: ReadonlyArray<ResolversTypes['Group']>, nodes: ReadonlyArray<ResolversTypes['UnitLimit']> }>;
  UnitLimitEdge: ResolverTypeWrapper<Omit<UnitLimitEdge, 'node'> & { node: ResolversTypes['UnitLimit'] }>;
  UnitLimitGrouping: UnitLimitGrouping;
  UnitLimitOrder: UnitLimitOrder;
  UnitLimitWhere: UnitLimitWhere;
  WorkflowStep: ResolverTypeWrapper<Omit<WorkflowStep, 'involveConnection' | 'involves' | 'next' | 'nextConnection' | 'previous' | 'procedures'> & { involveConnection: ResolversTypes['StepSpecialtyConnection'], involves: ReadonlyArray<ResolversTypes['NamedSpecialty']>, next?: Maybe<ResolversTypes['WorkflowStep']>, nextConnection: ResolversTypes['NextStepConnection'], previous?: Maybe<ResolversTypes['WorkflowStep']>, procedures: ResolversTypes['ServiceProcedureConnection'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddOnCheck: Omit<AddOnCheck, 'addOn' | 'primaries' | 'rules'> & { addOn: ResolversParentTypes['Procedure'], primaries: ReadonlyArray<ResolversParentTypes['Procedure']>, rules: ReadonlyArray<ResolversParentTypes['AddOnRule']> };
  AddOnRule: Omit<AddOnRule, 'addOn' | 'primary' | 'source'> & { addOn: ResolversParentTypes['Procedure'], primary?: Maybe<ResolversParentTypes['Procedure']>, source: ResolversParentTypes['SourceDocument'] };
  AddOnRuleConnection: Omit<AddOnRuleConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddOnRuleEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['AddOnRule']> };
  AddOnRuleEdge: Omit<AddOnRuleEdge, 'node'> & { node: ResolversParentTypes['AddOnRule'] };
  AddOnRuleOrder: AddOnRuleOrder;
  AddOnRuleWhere: AddOnRuleWhere;
  AddOnTypeFilter: AddOnTypeFilter;
  ApplicabilityFilter: ApplicabilityFilter;
  AppliesToFilter: AppliesToFilter;
  Assertion: ResolversInterfaceTypes<ResolversParentTypes>['Assertion'];
  AssertionConnection: Omit<AssertionConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssertionEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Assertion']> };
  AssertionEdge: Omit<AssertionEdge, 'node'> & { node: ResolversParentTypes['Assertion'] };
  AssertionOrder: AssertionOrder;
  AssertionStrengthFilter: AssertionStrengthFilter;
  AssertionWhere: AssertionWhere;
  Boolean: Scalars['Boolean']['output'];
  CcsrCategory: Omit<CcsrCategory, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: ResolversParentTypes['AssertionConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, diagnoses: ResolversParentTypes['CcsrDiagnosisConnection'], discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, predecessors: ResolversParentTypes['SuccessionConnection'], successors: ResolversParentTypes['SuccessionConnection'] };
  CcsrCategoryConnection: Omit<CcsrCategoryConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CcsrCategoryEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CcsrCategory']> };
  CcsrCategoryEdge: Omit<CcsrCategoryEdge, 'node'> & { node: ResolversParentTypes['CcsrCategory'] };
  CcsrCategoryListFilter: CcsrCategoryListFilter;
  CcsrCategoryOrder: CcsrCategoryOrder;
  CcsrCategoryWhere: CcsrCategoryWhere;
  CcsrDiagnosisConnection: Omit<CcsrDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CcsrDiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  CcsrDiagnosisEdge: Omit<CcsrDiagnosisEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Diagnosis'] };
  CcsrMembershipWhere: CcsrMembershipWhere;
  CheckedEdition: CheckedEdition;
  ClaimCheck: Omit<ClaimCheck, 'findings' | 'outcomes'> & { findings: ReadonlyArray<ResolversParentTypes['Finding']>, outcomes: ReadonlyArray<ResolversParentTypes['RuleOutcome']> };
  ClaimFix: Omit<ClaimFix, 'codes' | 'evidence'> & { codes: ReadonlyArray<ResolversParentTypes['Code']>, evidence: ReadonlyArray<ResolversParentTypes['Node']> };
  ClaimInput: ClaimInput;
  ClaimLineInput: ClaimLineInput;
  ClinicalFactor: Omit<ClinicalFactor, 'scenarios' | 'suggestConnection' | 'suggests'> & { scenarios: ReadonlyArray<ResolversParentTypes['ClinicalScenario']>, suggestConnection: ResolversParentTypes['FactorDiagnosisConnection'], suggests: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  ClinicalFactorInheritedSuggestionOrder: ClinicalFactorInheritedSuggestionOrder;
  ClinicalScenario: Omit<ClinicalScenario, 'factorConnection' | 'factors' | 'procedures'> & { factorConnection: ResolversParentTypes['ScenarioFactorConnection'], factors: ReadonlyArray<ResolversParentTypes['ClinicalFactor']>, procedures: ResolversParentTypes['ServiceProcedureConnection'] };
  Code: ResolversInterfaceTypes<ResolversParentTypes>['Code'];
  CodeFilter: CodeFilter;
  CodeOrder: CodeOrder;
  CodeSystemFilter: CodeSystemFilter;
  CodeWhere: CodeWhere;
  CodingNote: ResolversInterfaceTypes<ResolversParentTypes>['CodingNote'];
  CodingNoteKindFilter: CodingNoteKindFilter;
  CodingNoteOrder: CodingNoteOrder;
  CodingNoteWhere: CodingNoteWhere;
  CodingPair: Omit<CodingPair, 'first' | 'notes' | 'second'> & { first: ResolversParentTypes['Diagnosis'], notes: ReadonlyArray<ResolversParentTypes['PairNote']>, second: ResolversParentTypes['Diagnosis'] };
  CodingTogether: Omit<CodingTogether, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['CodingPair']> };
  ComparedNodes: Omit<ComparedNodes, 'only' | 'rows' | 'shared'> & { only: ReadonlyArray<ResolversParentTypes['OnlyNodes']>, rows: ReadonlyArray<ResolversParentTypes['ComparedRow']>, shared: ReadonlyArray<ResolversParentTypes['Node']> };
  ComparedRow: Omit<ComparedRow, 'node'> & { node: ResolversParentTypes['Node'] };
  Comparison: Omit<Comparison, 'codes' | 'diagnoses' | 'modifiers' | 'payers' | 'procedures' | 'specialties'> & { codes: ReadonlyArray<ResolversParentTypes['Code']>, diagnoses: ResolversParentTypes['ComparedNodes'], modifiers: ResolversParentTypes['ComparedNodes'], payers: ResolversParentTypes['ComparedNodes'], procedures: ResolversParentTypes['ComparedNodes'], specialties: ResolversParentTypes['ComparedNodes'] };
  ConfidenceFilter: ConfidenceFilter;
  CountOrder: CountOrder;
  CoverageCheck: Omit<CoverageCheck, 'procedure' | 'results' | 'unplaced'> & { procedure?: Maybe<ResolversParentTypes['Procedure']>, results: ReadonlyArray<ResolversParentTypes['CoverageResult']>, unplaced: ReadonlyArray<ResolversParentTypes['CoverageDocument']> };
  CoverageDocument: Omit<CoverageDocument, 'articles' | 'citedBy' | 'groups' | 'issuer' | 'lcds' | 'ncds' | 'procedureConnection' | 'procedures' | 'relatedDocuments'> & { articles: ResolversParentTypes['RelatedCoverageDocumentConnection'], citedBy: ResolversParentTypes['RelatedCoverageDocumentConnection'], groups: ResolversParentTypes['CoverageDocumentGroupConnection'], issuer?: Maybe<ResolversParentTypes['Payer']>, lcds: ResolversParentTypes['RelatedCoverageDocumentConnection'], ncds: ResolversParentTypes['RelatedCoverageDocumentConnection'], procedureConnection: ResolversParentTypes['CoverageProcedureConnection'], procedures: ReadonlyArray<ResolversParentTypes['Procedure']>, relatedDocuments: ResolversParentTypes['RelatedCoverageDocumentConnection'] };
  CoverageDocumentConnection: Omit<CoverageDocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageDocumentEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageDocument']> };
  CoverageDocumentEdge: Omit<CoverageDocumentEdge, 'node'> & { node: ResolversParentTypes['CoverageDocument'] };
  CoverageDocumentGroupConnection: Omit<CoverageDocumentGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageDocumentGroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageGroup']> };
  CoverageDocumentGroupEdge: Omit<CoverageDocumentGroupEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageGroup'] };
  CoverageDocumentKindFilter: CoverageDocumentKindFilter;
  CoverageDocumentListFilter: CoverageDocumentListFilter;
  CoverageDocumentOrder: CoverageDocumentOrder;
  CoverageDocumentWhere: CoverageDocumentWhere;
  CoverageGroup: Omit<CoverageGroup, 'derivedFor' | 'diagnoses' | 'document' | 'modifiers' | 'procedures'> & { derivedFor: ResolversParentTypes['DerivedProcedureConnection'], diagnoses: ResolversParentTypes['CoverageGroupDiagnosisConnection'], document?: Maybe<ResolversParentTypes['CoverageDocument']>, modifiers: ResolversParentTypes['CoverageGroupModifierConnection'], procedures: ResolversParentTypes['CoverageGroupProcedureConnection'] };
  CoverageGroupConnection: Omit<CoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageGroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageGroup']> };
  CoverageGroupDiagnosisConnection: Omit<CoverageGroupDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageGroupDiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  CoverageGroupDiagnosisEdge: Omit<CoverageGroupDiagnosisEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Diagnosis'] };
  CoverageGroupEdge: Omit<CoverageGroupEdge, 'node'> & { node: ResolversParentTypes['CoverageGroup'] };
  CoverageGroupKindFilter: CoverageGroupKindFilter;
  CoverageGroupListFilter: CoverageGroupListFilter;
  CoverageGroupModifierConnection: Omit<CoverageGroupModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageGroupModifierEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Modifier']> };
  CoverageGroupModifierEdge: Omit<CoverageGroupModifierEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Modifier'] };
  CoverageGroupOrder: CoverageGroupOrder;
  CoverageGroupProcedureConnection: Omit<CoverageGroupProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageGroupProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  CoverageGroupProcedureEdge: Omit<CoverageGroupProcedureEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Procedure'] };
  CoverageGroupWhere: CoverageGroupWhere;
  CoveragePositionFilter: CoveragePositionFilter;
  CoverageProcedureConnection: Omit<CoverageProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  CoverageProcedureEdge: Omit<CoverageProcedureEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Procedure'] };
  CoverageResult: Omit<CoverageResult, 'diagnosis' | 'document' | 'group' | 'procedureGroup' | 'source'> & { diagnosis?: Maybe<ResolversParentTypes['Diagnosis']>, document?: Maybe<ResolversParentTypes['CoverageDocument']>, group?: Maybe<ResolversParentTypes['CoverageGroup']>, procedureGroup?: Maybe<ResolversParentTypes['CoverageGroup']>, source?: Maybe<ResolversParentTypes['SourceDocument']> };
  DataGap: Omit<DataGap, 'document'> & { document: ResolversParentTypes['SourceDocument'] };
  Dataset: Omit<Dataset, 'documents' | 'gaps' | 'releases'> & { documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, gaps: ReadonlyArray<ResolversParentTypes['DataGap']>, releases: ReadonlyArray<ResolversParentTypes['Release']> };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DerivationWhere: DerivationWhere;
  DerivedProcedureConnection: Omit<DerivedProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DerivedProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  DerivedProcedureEdge: Omit<DerivedProcedureEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Procedure'] };
  Diagnosis: Omit<Diagnosis, 'ancestors' | 'assertions' | 'block' | 'category' | 'ccsr' | 'ccsrConnection' | 'changes' | 'chapter' | 'children' | 'codeAlso' | 'codeFirst' | 'codeSet' | 'coverageGroups' | 'descendants' | 'discrepancies' | 'excludes1' | 'excludes2' | 'factors' | 'factorsIncludingHeaders' | 'hccConnection' | 'hccs' | 'icd9' | 'moreSpecific' | 'namedBy' | 'namedByIncludingHeaders' | 'parent' | 'predecessors' | 'procedures' | 'proceduresIncludingHeaders' | 'similar' | 'successors' | 'useAdditional'> & { ancestors: ReadonlyArray<ResolversParentTypes['Diagnosis']>, assertions: ResolversParentTypes['AssertionConnection'], block?: Maybe<ResolversParentTypes['IcdBlock']>, category?: Maybe<ResolversParentTypes['Diagnosis']>, ccsr: ReadonlyArray<ResolversParentTypes['CcsrCategory']>, ccsrConnection: ResolversParentTypes['DiagnosisCcsrConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], chapter?: Maybe<ResolversParentTypes['IcdChapter']>, children: ResolversParentTypes['DiagnosisConnection'], codeAlso: ReadonlyArray<ResolversParentTypes['Instruction']>, codeFirst: ReadonlyArray<ResolversParentTypes['Instruction']>, codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, coverageGroups: ResolversParentTypes['DiagnosisCoverageGroupConnection'], descendants: ResolversParentTypes['DiagnosisConnection'], discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, excludes1: ReadonlyArray<ResolversParentTypes['Exclusion']>, excludes2: ReadonlyArray<ResolversParentTypes['Exclusion']>, factors: ReadonlyArray<ResolversParentTypes['ClinicalFactor']>, factorsIncludingHeaders: ResolversParentTypes['InheritedFactorConnection'], hccConnection: ResolversParentTypes['DiagnosisHccConnection'], hccs: ReadonlyArray<ResolversParentTypes['HccCategory']>, icd9: ResolversParentTypes['DiagnosisIcd9Connection'], moreSpecific: ResolversParentTypes['DiagnosisConnection'], namedBy: ResolversParentTypes['NamingNoteConnection'], namedByIncludingHeaders: ResolversParentTypes['InheritedNamingNoteConnection'], parent?: Maybe<ResolversParentTypes['Diagnosis']>, predecessors: ResolversParentTypes['SuccessionConnection'], procedures: ResolversParentTypes['DiagnosisProcedureConnection'], proceduresIncludingHeaders: ResolversParentTypes['InheritedProcedureConnection'], similar: ReadonlyArray<ResolversParentTypes['SimilarDiagnosis']>, successors: ResolversParentTypes['SuccessionConnection'], useAdditional: ReadonlyArray<ResolversParentTypes['Instruction']> };
  DiagnosisCcsrConnection: Omit<DiagnosisCcsrConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosisCcsrEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CcsrCategory']> };
  DiagnosisCcsrEdge: Omit<DiagnosisCcsrEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CcsrCategory'] };
  DiagnosisConnection: Omit<DiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  DiagnosisCoverageGroupConnection: Omit<DiagnosisCoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosisCoverageGroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageGroup']> };
  DiagnosisCoverageGroupEdge: Omit<DiagnosisCoverageGroupEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageGroup'] };
  DiagnosisEdge: Omit<DiagnosisEdge, 'node'> & { node: ResolversParentTypes['Diagnosis'] };
  DiagnosisHccConnection: Omit<DiagnosisHccConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosisHccEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['HccCategory']> };
  DiagnosisHccEdge: Omit<DiagnosisHccEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['HccCategory'] };
  DiagnosisIcd9Connection: Omit<DiagnosisIcd9Connection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosisIcd9Edge']>, nodes: ReadonlyArray<ResolversParentTypes['Icd9Code']> };
  DiagnosisIcd9Edge: Omit<DiagnosisIcd9Edge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Icd9Code'] };
  DiagnosisLevelFilter: DiagnosisLevelFilter;
  DiagnosisListFilter: DiagnosisListFilter;
  DiagnosisOrder: DiagnosisOrder;
  DiagnosisProcedureConnection: Omit<DiagnosisProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosisProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  DiagnosisProcedureEdge: Omit<DiagnosisProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['IndicationAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'] };
  DiagnosisWhere: DiagnosisWhere;
  Discrepancy: Omit<Discrepancy, 'assertion' | 'assertions' | 'code' | 'codes' | 'evidence' | 'suggestions'> & { assertion: ResolversParentTypes['Assertion'], assertions: ReadonlyArray<ResolversParentTypes['Assertion']>, code: ResolversParentTypes['Code'], codes: ReadonlyArray<ResolversParentTypes['Code']>, evidence?: Maybe<ResolversParentTypes['SourceDocument']>, suggestions: ReadonlyArray<ResolversParentTypes['Code']> };
  DiscrepancyConnection: Omit<DiscrepancyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiscrepancyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Discrepancy']> };
  DiscrepancyCount: DiscrepancyCount;
  DiscrepancyEdge: Omit<DiscrepancyEdge, 'node'> & { node: ResolversParentTypes['Discrepancy'] };
  DiscrepancyKindFilter: DiscrepancyKindFilter;
  DiscrepancyWhere: DiscrepancyWhere;
  DocumentKindFilter: DocumentKindFilter;
  EditsAmong: Omit<EditsAmong, 'addOns' | 'checks' | 'pairs' | 'unitLimits'> & { addOns: ReadonlyArray<ResolversParentTypes['AddOnCheck']>, checks: ReadonlyArray<ResolversParentTypes['NcciCheck']>, pairs: ReadonlyArray<ResolversParentTypes['PtpPair']>, unitLimits: ReadonlyArray<ResolversParentTypes['UnitLimit']> };
  EquivalenceWhere: EquivalenceWhere;
  Exclusion: Omit<Exclusion, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<ResolversParentTypes['SourceDocument']>, inheritedFrom: ResolversParentTypes['IcdPlace'], targets: ReadonlyArray<ResolversParentTypes['IcdPlace']> };
  FactorDiagnosisConnection: Omit<FactorDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FactorDiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  FactorDiagnosisEdge: Omit<FactorDiagnosisEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Diagnosis'] };
  FeeScheduleIndicators: Omit<FeeScheduleIndicators, 'modifiers' | 'procedure'> & { modifiers: ResolversParentTypes['FeeScheduleModifierConnection'], procedure: ResolversParentTypes['Procedure'] };
  FeeScheduleIndicatorsConnection: Omit<FeeScheduleIndicatorsConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeeScheduleIndicatorsEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['FeeScheduleIndicators']> };
  FeeScheduleIndicatorsEdge: Omit<FeeScheduleIndicatorsEdge, 'node'> & { node: ResolversParentTypes['FeeScheduleIndicators'] };
  FeeScheduleIndicatorsOrder: FeeScheduleIndicatorsOrder;
  FeeScheduleIndicatorsWhere: FeeScheduleIndicatorsWhere;
  FeeScheduleModifierConnection: Omit<FeeScheduleModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeeScheduleModifierEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Modifier']> };
  FeeScheduleModifierEdge: Omit<FeeScheduleModifierEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Modifier'] };
  Finding: Omit<Finding, 'assertions' | 'codes' | 'evidence' | 'suggestions'> & { assertions: ReadonlyArray<ResolversParentTypes['Assertion']>, codes: ReadonlyArray<ResolversParentTypes['Code']>, evidence: ReadonlyArray<ResolversParentTypes['Node']>, suggestions: ReadonlyArray<ResolversParentTypes['Code']> };
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Group: Omit<Group, 'groups' | 'node'> & { groups: ReadonlyArray<ResolversParentTypes['Group']>, node?: Maybe<ResolversParentTypes['Node']> };
  HccCategory: Omit<HccCategory, 'diagnoses'> & { diagnoses: ResolversParentTypes['HccDiagnosisConnection'] };
  HccCategoryConnection: Omit<HccCategoryConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HccCategoryEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['HccCategory']> };
  HccCategoryEdge: Omit<HccCategoryEdge, 'node'> & { node: ResolversParentTypes['HccCategory'] };
  HccCategoryListFilter: HccCategoryListFilter;
  HccCategoryOrder: HccCategoryOrder;
  HccCategoryWhere: HccCategoryWhere;
  HccDiagnosisConnection: Omit<HccDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HccDiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  HccDiagnosisEdge: Omit<HccDiagnosisEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Diagnosis'] };
  HccModelFilter: HccModelFilter;
  ID: Scalars['ID']['output'];
  Icd9Code: Omit<Icd9Code, 'assertions' | 'changes' | 'codeSet' | 'diagnoses' | 'discrepancies' | 'predecessors' | 'successors'> & { assertions: ResolversParentTypes['AssertionConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, diagnoses: ResolversParentTypes['Icd9DiagnosisConnection'], discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, predecessors: ResolversParentTypes['SuccessionConnection'], successors: ResolversParentTypes['SuccessionConnection'] };
  Icd9CodeConnection: Omit<Icd9CodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Icd9CodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Icd9Code']> };
  Icd9CodeEdge: Omit<Icd9CodeEdge, 'node'> & { node: ResolversParentTypes['Icd9Code'] };
  Icd9CodeListFilter: Icd9CodeListFilter;
  Icd9CodeOrder: Icd9CodeOrder;
  Icd9CodeWhere: Icd9CodeWhere;
  Icd9DiagnosisConnection: Omit<Icd9DiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Icd9DiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  Icd9DiagnosisEdge: Omit<Icd9DiagnosisEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Diagnosis'] };
  IcdBlock: Omit<IcdBlock, 'categories' | 'chapter' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { categories: ResolversParentTypes['DiagnosisConnection'], chapter?: Maybe<ResolversParentTypes['IcdChapter']>, codeAlso: ReadonlyArray<ResolversParentTypes['Instruction']>, codeFirst: ReadonlyArray<ResolversParentTypes['Instruction']>, excludes1: ReadonlyArray<ResolversParentTypes['Exclusion']>, excludes2: ReadonlyArray<ResolversParentTypes['Exclusion']>, namedBy: ResolversParentTypes['NamingNoteConnection'], namedByIncludingHeaders: ResolversParentTypes['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<ResolversParentTypes['Instruction']> };
  IcdBlockConnection: Omit<IcdBlockConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IcdBlockEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IcdBlock']> };
  IcdBlockEdge: Omit<IcdBlockEdge, 'node'> & { node: ResolversParentTypes['IcdBlock'] };
  IcdBlockWhere: IcdBlockWhere;
  IcdChapter: Omit<IcdChapter, 'blocks' | 'codeAlso' | 'codeFirst' | 'excludes1' | 'excludes2' | 'namedBy' | 'namedByIncludingHeaders' | 'useAdditional'> & { blocks: ReadonlyArray<ResolversParentTypes['IcdBlock']>, codeAlso: ReadonlyArray<ResolversParentTypes['Instruction']>, codeFirst: ReadonlyArray<ResolversParentTypes['Instruction']>, excludes1: ReadonlyArray<ResolversParentTypes['Exclusion']>, excludes2: ReadonlyArray<ResolversParentTypes['Exclusion']>, namedBy: ResolversParentTypes['NamingNoteConnection'], namedByIncludingHeaders: ResolversParentTypes['InheritedNamingNoteConnection'], useAdditional: ReadonlyArray<ResolversParentTypes['Instruction']> };
  IcdChapterConnection: Omit<IcdChapterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IcdChapterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IcdChapter']> };
  IcdChapterEdge: Omit<IcdChapterEdge, 'node'> & { node: ResolversParentTypes['IcdChapter'] };
  IcdChapterOrder: IcdChapterOrder;
  IcdChapterWhere: IcdChapterWhere;
  IcdPlace: ResolversInterfaceTypes<ResolversParentTypes>['IcdPlace'];
  IndicationAssertion: Omit<IndicationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversParentTypes['Node']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, document: ResolversParentTypes['SourceDocument'] };
  IndicationAssertionListFilter: IndicationAssertionListFilter;
  IndicationAssertionWhere: IndicationAssertionWhere;
  IndicationOrder: IndicationOrder;
  IndicationRoleFilter: IndicationRoleFilter;
  IndicationWhere: IndicationWhere;
  InheritedFactorConnection: Omit<InheritedFactorConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InheritedFactorEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['ClinicalFactor']> };
  InheritedFactorEdge: Omit<InheritedFactorEdge, 'assertions' | 'documents' | 'node' | 'statedFor'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['ClinicalFactor'], statedFor: ResolversParentTypes['Diagnosis'] };
  InheritedIndicationWhere: InheritedIndicationWhere;
  InheritedNamingNoteConnection: Omit<InheritedNamingNoteConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InheritedNamingNoteEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CodingNote']> };
  InheritedNamingNoteEdge: Omit<InheritedNamingNoteEdge, 'named' | 'node'> & { named: ResolversParentTypes['IcdPlace'], node: ResolversParentTypes['CodingNote'] };
  InheritedProcedureConnection: Omit<InheritedProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InheritedProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  InheritedProcedureEdge: Omit<InheritedProcedureEdge, 'assertions' | 'documents' | 'node' | 'statedFor'> & { assertions: ReadonlyArray<ResolversParentTypes['IndicationAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'], statedFor: ResolversParentTypes['Diagnosis'] };
  InheritedSuggestionWhere: InheritedSuggestionWhere;
  Instruction: Omit<Instruction, 'document' | 'inheritedFrom' | 'targets'> & { document?: Maybe<ResolversParentTypes['SourceDocument']>, inheritedFrom: ResolversParentTypes['IcdPlace'], targets: ReadonlyArray<ResolversParentTypes['IcdPlace']> };
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  KindCount: KindCount;
  MedicareEnrollmentSpecialtyConnection: Omit<MedicareEnrollmentSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MedicareEnrollmentSpecialtyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Specialty']> };
  MedicareEnrollmentSpecialtyEdge: Omit<MedicareEnrollmentSpecialtyEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Specialty'] };
  MedicareEnrollmentWhere: MedicareEnrollmentWhere;
  MedicareFootnote: Omit<MedicareFootnote, 'document'> & { document?: Maybe<ResolversParentTypes['SourceDocument']> };
  MedicareSpecialty: Omit<MedicareSpecialty, 'document' | 'footnotes' | 'specialties'> & { document?: Maybe<ResolversParentTypes['SourceDocument']>, footnotes: ReadonlyArray<ResolversParentTypes['MedicareFootnote']>, specialties: ResolversParentTypes['MedicareEnrollmentSpecialtyConnection'] };
  MedicareSpecialtyConnection: Omit<MedicareSpecialtyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MedicareSpecialtyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MedicareSpecialty']> };
  MedicareSpecialtyEdge: Omit<MedicareSpecialtyEdge, 'node'> & { node: ResolversParentTypes['MedicareSpecialty'] };
  MedicareSpecialtyListFilter: MedicareSpecialtyListFilter;
  MedicareSpecialtyOrder: MedicareSpecialtyOrder;
  MedicareSpecialtyWhere: MedicareSpecialtyWhere;
  Modifier: Omit<Modifier, 'assertions' | 'changes' | 'codeSet' | 'coverageGroups' | 'discrepancies' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'successors'> & { assertions: ResolversParentTypes['AssertionConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, coverageGroups: ResolversParentTypes['ModifierCoverageGroupConnection'], discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, predecessors: ResolversParentTypes['SuccessionConnection'], procedures: ResolversParentTypes['ModifierProcedureConnection'], replacedBy: ReadonlyArray<ResolversParentTypes['Modifier']>, replaces: ReadonlyArray<ResolversParentTypes['Modifier']>, successors: ResolversParentTypes['SuccessionConnection'] };
  ModifierAssertion: Omit<ModifierAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversParentTypes['Node']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, document: ResolversParentTypes['SourceDocument'] };
  ModifierAssertionListFilter: ModifierAssertionListFilter;
  ModifierAssertionWhere: ModifierAssertionWhere;
  ModifierConnection: Omit<ModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModifierEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Modifier']> };
  ModifierCoverageGroupConnection: Omit<ModifierCoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModifierCoverageGroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageGroup']> };
  ModifierCoverageGroupEdge: Omit<ModifierCoverageGroupEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageGroup'] };
  ModifierEdge: Omit<ModifierEdge, 'node'> & { node: ResolversParentTypes['Modifier'] };
  ModifierListFilter: ModifierListFilter;
  ModifierOrder: ModifierOrder;
  ModifierProcedureConnection: Omit<ModifierProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ModifierProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ModifierProcedureEdge: Omit<ModifierProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ModifierAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'] };
  ModifierRowWhere: ModifierRowWhere;
  ModifierUseOrder: ModifierUseOrder;
  ModifierUseWhere: ModifierUseWhere;
  ModifierWhere: ModifierWhere;
  MueAdjudicationFilter: MueAdjudicationFilter;
  NameSpecialtyConnection: Omit<NameSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NameSpecialtyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Specialty']> };
  NameSpecialtyEdge: Omit<NameSpecialtyEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Specialty'] };
  NamedSpecialty: Omit<NamedSpecialty, 'assertions' | 'resolvesTo' | 'resolvesToConnection' | 'steps'> & { assertions: ReadonlyArray<ResolversParentTypes['SpecialtyAssertion']>, resolvesTo: ReadonlyArray<ResolversParentTypes['Specialty']>, resolvesToConnection: ResolversParentTypes['NameSpecialtyConnection'], steps: ReadonlyArray<ResolversParentTypes['WorkflowStep']> };
  NamingNoteConnection: Omit<NamingNoteConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NamingNoteEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CodingNote']> };
  NamingNoteEdge: Omit<NamingNoteEdge, 'node'> & { node: ResolversParentTypes['CodingNote'] };
  NcciCheck: Omit<NcciCheck, 'editions'> & { editions: ReadonlyArray<ResolversParentTypes['NcciEdition']> };
  NcciEdition: Omit<NcciEdition, 'source'> & { source: ResolversParentTypes['SourceDocument'] };
  NcciEditionConnection: Omit<NcciEditionConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NcciEditionEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['NcciEdition']> };
  NcciEditionEdge: Omit<NcciEditionEdge, 'node'> & { node: ResolversParentTypes['NcciEdition'] };
  NcciEditionOrder: NcciEditionOrder;
  NcciEditionWhere: NcciEditionWhere;
  NcciKindFilter: NcciKindFilter;
  NcciSettingFilter: NcciSettingFilter;
  NeighborConnection: Omit<NeighborConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeighborEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  NeighborCount: NeighborCount;
  NeighborEdge: Omit<NeighborEdge, 'assertions' | 'document' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['Assertion']>, document?: Maybe<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Node'] };
  NextStepConnection: Omit<NextStepConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NextStepEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['WorkflowStep']> };
  NextStepEdge: Omit<NextStepEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['WorkflowStep'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OnlyNodes: Omit<OnlyNodes, 'code' | 'nodes'> & { code: ResolversParentTypes['Code'], nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  PageInfo: PageInfo;
  PairNote: Omit<PairNote, 'appliesTo' | 'names' | 'note'> & { appliesTo: ResolversParentTypes['Diagnosis'], names: ResolversParentTypes['Diagnosis'], note: ResolversParentTypes['CodingNote'] };
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathAnswer: Omit<PathAnswer, 'hubs' | 'paths'> & { hubs: ReadonlyArray<ResolversParentTypes['Node']>, paths: ReadonlyArray<ResolversParentTypes['Path']> };
  PathStep: Omit<PathStep, 'assertions' | 'from' | 'to'> & { assertions: ReadonlyArray<ResolversParentTypes['Assertion']>, from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'] };
  Payer: Omit<Payer, 'policies' | 'policyConnection' | 'procedures'> & { policies: ReadonlyArray<ResolversParentTypes['CoverageDocument']>, policyConnection: ResolversParentTypes['PayerPolicyConnection'], procedures: ResolversParentTypes['PayerProcedureConnection'] };
  PayerAssertion: Omit<PayerAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversParentTypes['Node']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, document: ResolversParentTypes['SourceDocument'] };
  PayerAssertionListFilter: PayerAssertionListFilter;
  PayerAssertionWhere: PayerAssertionWhere;
  PayerConnection: Omit<PayerConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayerEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Payer']> };
  PayerEdge: Omit<PayerEdge, 'node'> & { node: ResolversParentTypes['Payer'] };
  PayerKindFilter: PayerKindFilter;
  PayerListFilter: PayerListFilter;
  PayerMentionOrder: PayerMentionOrder;
  PayerMentionWhere: PayerMentionWhere;
  PayerOrder: PayerOrder;
  PayerPolicyConnection: Omit<PayerPolicyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayerPolicyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageDocument']> };
  PayerPolicyEdge: Omit<PayerPolicyEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageDocument'] };
  PayerProcedureConnection: Omit<PayerProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayerProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  PayerProcedureEdge: Omit<PayerProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['PayerAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'] };
  PayerWhere: PayerWhere;
  PlaceFitWhere: PlaceFitWhere;
  PlaceOfService: Omit<PlaceOfService, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'predecessors' | 'sites' | 'successors'> & { assertions: ResolversParentTypes['AssertionConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, predecessors: ResolversParentTypes['SuccessionConnection'], sites: ResolversParentTypes['PlaceSiteConnection'], successors: ResolversParentTypes['SuccessionConnection'] };
  PlaceOfServiceConnection: Omit<PlaceOfServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceOfServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlaceOfService']> };
  PlaceOfServiceEdge: Omit<PlaceOfServiceEdge, 'node'> & { node: ResolversParentTypes['PlaceOfService'] };
  PlaceOfServiceOrder: PlaceOfServiceOrder;
  PlaceOfServiceWhere: PlaceOfServiceWhere;
  PlaceSiteConnection: Omit<PlaceSiteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceSiteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SiteOfService']> };
  PlaceSiteEdge: Omit<PlaceSiteEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['SiteOfService'] };
  Procedure: Omit<Procedure, 'addOnTo' | 'addOns' | 'assertions' | 'changes' | 'codeSet' | 'componentConnection' | 'componentOf' | 'components' | 'coverage' | 'coverageConnection' | 'coverageGroups' | 'derivedCoverage' | 'diagnoses' | 'discrepancies' | 'feeSchedule' | 'feeScheduleConnection' | 'modifiers' | 'payers' | 'predecessors' | 'ptpEdits' | 'ptpEditsAsColumnTwo' | 'related' | 'relatedFrom' | 'replacedBy' | 'replaces' | 'scenarioConnection' | 'scenarios' | 'serviceType' | 'serviceTypeConnection' | 'similar' | 'siteConnection' | 'sites' | 'specialties' | 'successors' | 'unitLimits' | 'workflow' | 'workflowConnection'> & { addOnTo: ResolversParentTypes['ProcedureAddOnRuleConnection'], addOns: ResolversParentTypes['ProcedureAddOnConnection'], assertions: ResolversParentTypes['AssertionConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, componentConnection: ResolversParentTypes['ProcedureComponentConnection'], componentOf?: Maybe<ResolversParentTypes['Procedure']>, components: ReadonlyArray<ResolversParentTypes['Procedure']>, coverage: ReadonlyArray<ResolversParentTypes['CoverageDocument']>, coverageConnection: ResolversParentTypes['ProcedureCoverageConnection'], coverageGroups: ResolversParentTypes['ProcedureCoverageGroupConnection'], derivedCoverage: ResolversParentTypes['ProcedureDerivedCoverageConnection'], diagnoses: ResolversParentTypes['ProcedureDiagnosisConnection'], discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, feeSchedule?: Maybe<ResolversParentTypes['FeeScheduleIndicators']>, feeScheduleConnection: ResolversParentTypes['ProcedureFeeScheduleConnection'], modifiers: ResolversParentTypes['ProcedureModifierConnection'], payers: ResolversParentTypes['ProcedurePayerConnection'], predecessors: ResolversParentTypes['SuccessionConnection'], ptpEdits: ResolversParentTypes['ProcedurePtpEditSetConnection'], ptpEditsAsColumnTwo: ResolversParentTypes['ProcedureColumnTwoEditConnection'], related: ResolversParentTypes['RelatedProcedureConnection'], relatedFrom: ResolversParentTypes['RelatedProcedureConnection'], replacedBy: ReadonlyArray<ResolversParentTypes['Procedure']>, replaces: ReadonlyArray<ResolversParentTypes['Procedure']>, scenarioConnection: ResolversParentTypes['ProcedureScenarioConnection'], scenarios: ReadonlyArray<ResolversParentTypes['ClinicalScenario']>, serviceType?: Maybe<ResolversParentTypes['ServiceType']>, serviceTypeConnection: ResolversParentTypes['ProcedureServiceTypeConnection'], similar: ReadonlyArray<ResolversParentTypes['SimilarProcedure']>, siteConnection: ResolversParentTypes['ProcedureSiteConnection'], sites: ReadonlyArray<ResolversParentTypes['SiteOfService']>, specialties: ResolversParentTypes['ProcedureSpecialtyConnection'], successors: ResolversParentTypes['SuccessionConnection'], unitLimits: ResolversParentTypes['ProcedureUnitLimitConnection'], workflow: ReadonlyArray<ResolversParentTypes['WorkflowStep']>, workflowConnection: ResolversParentTypes['ProcedureStepConnection'] };
  ProcedureAddOnConnection: Omit<ProcedureAddOnConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureAddOnEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['AddOnRule']> };
  ProcedureAddOnEdge: Omit<ProcedureAddOnEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['AddOnRule'] };
  ProcedureAddOnRuleConnection: Omit<ProcedureAddOnRuleConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureAddOnRuleEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['AddOnRule']> };
  ProcedureAddOnRuleEdge: Omit<ProcedureAddOnRuleEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['AddOnRule'] };
  ProcedureCategoryFilter: ProcedureCategoryFilter;
  ProcedureColumnTwoEditConnection: Omit<ProcedureColumnTwoEditConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureColumnTwoEditEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['PtpEditSet']> };
  ProcedureColumnTwoEditEdge: Omit<ProcedureColumnTwoEditEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['PtpEditSet'] };
  ProcedureComponentConnection: Omit<ProcedureComponentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureComponentEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureComponentEdge: Omit<ProcedureComponentEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Procedure'] };
  ProcedureComponentFilter: ProcedureComponentFilter;
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureCoverageConnection: Omit<ProcedureCoverageConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureCoverageEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageDocument']> };
  ProcedureCoverageEdge: Omit<ProcedureCoverageEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageDocument'] };
  ProcedureCoverageGroupConnection: Omit<ProcedureCoverageGroupConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureCoverageGroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageGroup']> };
  ProcedureCoverageGroupEdge: Omit<ProcedureCoverageGroupEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageGroup'] };
  ProcedureDerivedCoverageConnection: Omit<ProcedureDerivedCoverageConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureDerivedCoverageEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageGroup']> };
  ProcedureDerivedCoverageEdge: Omit<ProcedureDerivedCoverageEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageGroup'] };
  ProcedureDiagnosisConnection: Omit<ProcedureDiagnosisConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureDiagnosisEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Diagnosis']> };
  ProcedureDiagnosisEdge: Omit<ProcedureDiagnosisEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['IndicationAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Diagnosis'] };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureFeeScheduleConnection: Omit<ProcedureFeeScheduleConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureFeeScheduleEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['FeeScheduleIndicators']> };
  ProcedureFeeScheduleEdge: Omit<ProcedureFeeScheduleEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['FeeScheduleIndicators'] };
  ProcedureIndicationOrder: ProcedureIndicationOrder;
  ProcedureInheritedIndicationOrder: ProcedureInheritedIndicationOrder;
  ProcedureListFilter: ProcedureListFilter;
  ProcedureModifierConnection: Omit<ProcedureModifierConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureModifierEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Modifier']> };
  ProcedureModifierEdge: Omit<ProcedureModifierEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ModifierAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Modifier'] };
  ProcedureModifierUseOrder: ProcedureModifierUseOrder;
  ProcedureOrder: ProcedureOrder;
  ProcedurePayerConnection: Omit<ProcedurePayerConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedurePayerEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Payer']> };
  ProcedurePayerEdge: Omit<ProcedurePayerEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['PayerAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Payer'] };
  ProcedurePayerMentionOrder: ProcedurePayerMentionOrder;
  ProcedurePtpEditSetConnection: Omit<ProcedurePtpEditSetConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedurePtpEditSetEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['PtpEditSet']> };
  ProcedurePtpEditSetEdge: Omit<ProcedurePtpEditSetEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['PtpEditSet'] };
  ProcedureScenarioConnection: Omit<ProcedureScenarioConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureScenarioEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['ClinicalScenario']> };
  ProcedureScenarioEdge: Omit<ProcedureScenarioEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['ClinicalScenario'] };
  ProcedureServiceDetailOrder: ProcedureServiceDetailOrder;
  ProcedureServiceTypeConnection: Omit<ProcedureServiceTypeConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureServiceTypeEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceType']> };
  ProcedureServiceTypeEdge: Omit<ProcedureServiceTypeEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['ServiceType'] };
  ProcedureSiteConnection: Omit<ProcedureSiteConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureSiteEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['SiteOfService']> };
  ProcedureSiteEdge: Omit<ProcedureSiteEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['SiteOfService'] };
  ProcedureSpecialtyConnection: Omit<ProcedureSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureSpecialtyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Specialty']> };
  ProcedureSpecialtyEdge: Omit<ProcedureSpecialtyEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['SpecialtyAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Specialty'] };
  ProcedureSpecialtyUseOrder: ProcedureSpecialtyUseOrder;
  ProcedureStepConnection: Omit<ProcedureStepConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureStepEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['WorkflowStep']> };
  ProcedureStepEdge: Omit<ProcedureStepEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['WorkflowStep'] };
  ProcedureUnitLimitConnection: Omit<ProcedureUnitLimitConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureUnitLimitEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['UnitLimit']> };
  ProcedureUnitLimitEdge: Omit<ProcedureUnitLimitEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['UnitLimit'] };
  ProcedureWhere: ProcedureWhere;
  PtpColumnTwoConnection: Omit<PtpColumnTwoConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PtpColumnTwoEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  PtpColumnTwoEdge: Omit<PtpColumnTwoEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Procedure'] };
  PtpEditSet: Omit<PtpEditSet, 'columnOne' | 'columnTwo' | 'source'> & { columnOne: ResolversParentTypes['PtpEditSetProcedureConnection'], columnTwo: ResolversParentTypes['PtpColumnTwoConnection'], source: ResolversParentTypes['SourceDocument'] };
  PtpEditSetConnection: Omit<PtpEditSetConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PtpEditSetEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['PtpEditSet']> };
  PtpEditSetEdge: Omit<PtpEditSetEdge, 'node'> & { node: ResolversParentTypes['PtpEditSet'] };
  PtpEditSetOrder: PtpEditSetOrder;
  PtpEditSetProcedureConnection: Omit<PtpEditSetProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PtpEditSetProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  PtpEditSetProcedureEdge: Omit<PtpEditSetProcedureEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Procedure'] };
  PtpEditSetWhere: PtpEditSetWhere;
  PtpPair: Omit<PtpPair, 'columnOne' | 'columnTwo' | 'edits'> & { columnOne: ResolversParentTypes['Procedure'], columnTwo: ResolversParentTypes['Procedure'], edits: ResolversParentTypes['PtpEditSet'] };
  Query: Record<PropertyKey, never>;
  ReferenceWhere: ReferenceWhere;
  RelatedCoverageDocumentConnection: Omit<RelatedCoverageDocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedCoverageDocumentEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['CoverageDocument']> };
  RelatedCoverageDocumentEdge: Omit<RelatedCoverageDocumentEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['CoverageDocument'] };
  RelatedProcedureConnection: Omit<RelatedProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  RelatedProcedureEdge: Omit<RelatedProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['RelationAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'] };
  RelationAssertion: Omit<RelationAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversParentTypes['Node']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, document: ResolversParentTypes['SourceDocument'] };
  RelationAssertionListFilter: RelationAssertionListFilter;
  RelationAssertionWhere: RelationAssertionWhere;
  RelationKindFilter: RelationKindFilter;
  RelationOrder: RelationOrder;
  RelationWhere: RelationWhere;
  Release: Omit<Release, 'document'> & { document?: Maybe<ResolversParentTypes['SourceDocument']> };
  ReleaseChange: Omit<ReleaseChange, 'code' | 'diagnosis' | 'release'> & { code?: Maybe<ResolversParentTypes['Code']>, diagnosis?: Maybe<ResolversParentTypes['Diagnosis']>, release?: Maybe<ResolversParentTypes['Release']> };
  ReleaseChangeConnection: Omit<ReleaseChangeConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseChangeEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['ReleaseChange']> };
  ReleaseChangeEdge: Omit<ReleaseChangeEdge, 'node'> & { node: ResolversParentTypes['ReleaseChange'] };
  ReleaseChangeKindFilter: ReleaseChangeKindFilter;
  ReleaseChangeWhere: ReleaseChangeWhere;
  ReleaseConnection: Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Release']> };
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  ReleaseWhere: ReleaseWhere;
  Resolution: Omit<Resolution, 'code' | 'modifier' | 'modifiers' | 'node' | 'suggestions'> & { code?: Maybe<ResolversParentTypes['Code']>, modifier?: Maybe<ResolversParentTypes['Modifier']>, modifiers: ReadonlyArray<ResolversParentTypes['Modifier']>, node?: Maybe<ResolversParentTypes['Node']>, suggestions: ReadonlyArray<ResolversParentTypes['Code']> };
  RuleOutcome: Omit<RuleOutcome, 'bypassedBy' | 'coverageDocument' | 'document' | 'evidence' | 'fixes'> & { bypassedBy?: Maybe<ResolversParentTypes['Modifier']>, coverageDocument?: Maybe<ResolversParentTypes['CoverageDocument']>, document?: Maybe<ResolversParentTypes['SourceDocument']>, evidence: ReadonlyArray<ResolversParentTypes['Node']>, fixes: ReadonlyArray<ResolversParentTypes['ClaimFix']> };
  ScenarioFactorConnection: Omit<ScenarioFactorConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScenarioFactorEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['ClinicalFactor']> };
  ScenarioFactorEdge: Omit<ScenarioFactorEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['ClinicalFactor'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'matches' | 'node'> & { matches: ReadonlyArray<ResolversParentTypes['SearchMatch']>, node: ResolversParentTypes['Node'] };
  SearchMatch: SearchMatch;
  ServiceAssertion: Omit<ServiceAssertion, 'about' | 'discrepancies' | 'document'> & { about: ReadonlyArray<ResolversParentTypes['Node']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, document: ResolversParentTypes['SourceDocument'] };
  ServiceAssertionListFilter: ServiceAssertionListFilter;
  ServiceAssertionWhere: ServiceAssertionWhere;
  ServiceDetailOrder: ServiceDetailOrder;
  ServiceDetailWhere: ServiceDetailWhere;
  ServiceProcedureConnection: Omit<ServiceProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ServiceProcedureEdge: Omit<ServiceProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'] };
  ServiceType: Omit<ServiceType, 'procedures'> & { procedures: ResolversParentTypes['ServiceProcedureConnection'] };
  SeverityFilter: SeverityFilter;
  SimilarDiagnosis: Omit<SimilarDiagnosis, 'node' | 'shared'> & { node: ResolversParentTypes['Diagnosis'], shared: ReadonlyArray<ResolversParentTypes['Procedure']> };
  SimilarProcedure: Omit<SimilarProcedure, 'node' | 'shared'> & { node: ResolversParentTypes['Procedure'], shared: ReadonlyArray<ResolversParentTypes['Code']> };
  SimilarSpecialty: Omit<SimilarSpecialty, 'node' | 'shared'> & { node: ResolversParentTypes['Specialty'], shared: ReadonlyArray<ResolversParentTypes['Procedure']> };
  SiteOfService: Omit<SiteOfService, 'placesOfService' | 'procedures'> & { placesOfService: ResolversParentTypes['SitePlaceConnection'], procedures: ResolversParentTypes['ServiceProcedureConnection'] };
  SitePlaceConnection: Omit<SitePlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SitePlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PlaceOfService']> };
  SitePlaceEdge: Omit<SitePlaceEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['PlaceOfService'] };
  SourceDocument: Omit<SourceDocument, 'assertions' | 'gaps'> & { assertions: ResolversParentTypes['AssertionConnection'], gaps: ReadonlyArray<ResolversParentTypes['DataGap']> };
  SourceDocumentConnection: Omit<SourceDocumentConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceDocumentEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['SourceDocument']> };
  SourceDocumentEdge: Omit<SourceDocumentEdge, 'node'> & { node: ResolversParentTypes['SourceDocument'] };
  SourceDocumentListFilter: SourceDocumentListFilter;
  SourceDocumentOrder: SourceDocumentOrder;
  SourceDocumentWhere: SourceDocumentWhere;
  Specialty: Omit<Specialty, 'assertions' | 'changes' | 'codeSet' | 'discrepancies' | 'medicareSpecialties' | 'predecessors' | 'procedures' | 'replacedBy' | 'replaces' | 'similar' | 'successors'> & { assertions: ResolversParentTypes['AssertionConnection'], changes: ResolversParentTypes['ReleaseChangeConnection'], codeSet?: Maybe<ResolversParentTypes['SourceDocument']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, medicareSpecialties: ResolversParentTypes['SpecialtyMedicareEnrollmentConnection'], predecessors: ResolversParentTypes['SuccessionConnection'], procedures: ResolversParentTypes['SpecialtyProcedureConnection'], replacedBy: ReadonlyArray<ResolversParentTypes['Specialty']>, replaces: ReadonlyArray<ResolversParentTypes['Specialty']>, similar: ReadonlyArray<ResolversParentTypes['SimilarSpecialty']>, successors: ResolversParentTypes['SuccessionConnection'] };
  SpecialtyAssertion: Omit<SpecialtyAssertion, 'about' | 'discrepancies' | 'document' | 'names'> & { about: ReadonlyArray<ResolversParentTypes['Node']>, discrepancies: ReadonlyArray<ResolversParentTypes['Discrepancy']>, document: ResolversParentTypes['SourceDocument'], names?: Maybe<ResolversParentTypes['NamedSpecialty']> };
  SpecialtyAssertionListFilter: SpecialtyAssertionListFilter;
  SpecialtyAssertionWhere: SpecialtyAssertionWhere;
  SpecialtyConnection: Omit<SpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpecialtyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Specialty']> };
  SpecialtyEdge: Omit<SpecialtyEdge, 'node'> & { node: ResolversParentTypes['Specialty'] };
  SpecialtyListFilter: SpecialtyListFilter;
  SpecialtyMedicareEnrollmentConnection: Omit<SpecialtyMedicareEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpecialtyMedicareEnrollmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MedicareSpecialty']> };
  SpecialtyMedicareEnrollmentEdge: Omit<SpecialtyMedicareEnrollmentEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['MedicareSpecialty'] };
  SpecialtyOrder: SpecialtyOrder;
  SpecialtyProcedureConnection: Omit<SpecialtyProcedureConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpecialtyProcedureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  SpecialtyProcedureEdge: Omit<SpecialtyProcedureEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['SpecialtyAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Procedure'] };
  SpecialtyRoleFilter: SpecialtyRoleFilter;
  SpecialtySectionFilter: SpecialtySectionFilter;
  SpecialtyUseOrder: SpecialtyUseOrder;
  SpecialtyUseWhere: SpecialtyUseWhere;
  SpecialtyWhere: SpecialtyWhere;
  StepSpecialtyConnection: Omit<StepSpecialtyConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StepSpecialtyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['NamedSpecialty']> };
  StepSpecialtyEdge: Omit<StepSpecialtyEdge, 'assertions' | 'documents' | 'node'> & { assertions: ReadonlyArray<ResolversParentTypes['ServiceAssertion']>, documents: ReadonlyArray<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['NamedSpecialty'] };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  SuccessionConnection: Omit<SuccessionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SuccessionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Code']> };
  SuccessionEdge: Omit<SuccessionEdge, 'document' | 'node'> & { document: ResolversParentTypes['SourceDocument'], node: ResolversParentTypes['Code'] };
  SuccessionKindFilter: SuccessionKindFilter;
  SuccessionWhere: SuccessionWhere;
  SuggestionOrder: SuggestionOrder;
  SuggestionWhere: SuggestionWhere;
  SystemCount: SystemCount;
  UnitLimit: Omit<UnitLimit, 'procedure' | 'source'> & { procedure: ResolversParentTypes['Procedure'], source: ResolversParentTypes['SourceDocument'] };
  UnitLimitConnection: Omit<UnitLimitConnection, 'edges' | 'groups' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitLimitEdge']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, nodes: ReadonlyArray<ResolversParentTypes['UnitLimit']> };
  UnitLimitEdge: Omit<UnitLimitEdge, 'node'> & { node: ResolversParentTypes['UnitLimit'] };
  UnitLimitOrder: UnitLimitOrder;
  UnitLimitWhere: UnitLimitWhere;
  WorkflowStep: Omit<WorkflowStep, 'involveConnection' | 'involves' | 'next' | 'nextConnection' | 'previous' | 'procedures'> & { involveConnection: ResolversParentTypes['StepSpecialtyConnection'], involves: ReadonlyArray<ResolversParentTypes['NamedSpecialty']>, next?: Maybe<ResolversParentTypes['WorkflowStep']>, nextConnection: ResolversParentTypes['NextStepConnection'], previous?: Maybe<ResolversParentTypes['WorkflowStep']>, procedures: ResolversParentTypes['ServiceProcedureConnection'] };
};

export type ComputedDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type ComputedDirectiveResolver<Result, Parent, ContextType = any, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConditionDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type ConditionDirectiveResolver<Result, Parent, ContextType = any, Args = ConditionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConnectionDirectiveArgs = { };

export type ConnectionDirectiveResolver<Result, Parent, ContextType = any, Args = ConnectionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  label: Scalars['String']['input'];
  orderedBy?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type NodeDirectiveResolver<Result, Parent, ContextType = any, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PropertyDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type PropertyDirectiveResolver<Result, Parent, ContextType = any, Args = PropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReferencesDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type ReferencesDirectiveResolver<Result, Parent, ContextType = any, Args = ReferencesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction: Direction;
  inherited?: Maybe<Scalars['Boolean']['input']>;
  only?: Maybe<Scalars['String']['input']>;
  orderedBy?: Maybe<Scalars['String']['input']>;
  transitive?: Maybe<Scalars['Boolean']['input']>;
  type: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = any, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SimilarDirectiveArgs = {
  direction: Direction;
  through?: Maybe<Scalars['String']['input']>;
};

export type SimilarDirectiveResolver<Result, Parent, ContextType = any, Args = SimilarDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WhereDirectiveArgs = {
  is: Scalars['String']['input'];
};

export type WhereDirectiveResolver<Result, Parent, ContextType = any, Args = WhereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddOnCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddOnCheck'] = ResolversParentTypes['AddOnCheck']> = {
  addOn?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AddOnOutcome'], ParentType, ContextType>;
  primaries?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['AddOnRule']>, ParentType, ContextType>;
};

export type AddOnRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddOnRule'] = ResolversParentTypes['AddOnRule']> = {
  addOn?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  deletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AddOnType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddOnRuleConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddOnRuleConnection'] = ResolversParentTypes['AddOnRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddOnRuleEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AddOnRuleConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AddOnRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddOnRuleEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddOnRuleEdge'] = ResolversParentTypes['AddOnRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AddOnRule'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  __resolveType: TypeResolveFn<'IndicationAssertion' | 'ModifierAssertion' | 'PayerAssertion' | 'RelationAssertion' | 'ServiceAssertion' | 'SpecialtyAssertion', ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AssertionConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type CcsrCategoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['CcsrCategory'] = ResolversParentTypes['CcsrCategory']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<CcsrCategoryAssertionsArgs, 'first'>>;
  bodySystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<CcsrCategoryChangesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  diagnoses?: Resolver<ResolversTypes['CcsrDiagnosisConnection'], ParentType, ContextType, RequireFields<CcsrCategoryDiagnosesArgs, 'first'>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<CcsrCategoryPredecessorsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<CcsrCategoryStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<CcsrCategorySuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CcsrCategoryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CcsrCategoryConnection'] = ResolversParentTypes['CcsrCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CcsrCategoryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CcsrCategoryConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CcsrCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CcsrCategoryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CcsrCategoryEdge'] = ResolversParentTypes['CcsrCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CcsrCategory'], ParentType, ContextType>;
};

export type CcsrDiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CcsrDiagnosisConnection'] = ResolversParentTypes['CcsrDiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CcsrDiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CcsrDiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CcsrDiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CcsrDiagnosisEdge'] = ResolversParentTypes['CcsrDiagnosisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultInpatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  defaultOutpatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type CheckedEditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CheckedEdition'] = ResolversParentTypes['CheckedEdition']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CheckedEdition']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  notChecked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['RuleOutcome']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClaimVerdict'], ParentType, ContextType>;
};

export type ClaimFixResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimFix'] = ResolversParentTypes['ClaimFix']> = {
  choiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimFixKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClinicalFactorResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClinicalFactor'] = ResolversParentTypes['ClinicalFactor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['ClinicalScenario']>, ParentType, ContextType>;
  suggestConnection?: Resolver<ResolversTypes['FactorDiagnosisConnection'], ParentType, ContextType, RequireFields<ClinicalFactorSuggestConnectionArgs, 'first'>>;
  suggests?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalScenarioResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClinicalScenario'] = ResolversParentTypes['ClinicalScenario']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  factorConnection?: Resolver<ResolversTypes['ScenarioFactorConnection'], ParentType, ContextType, RequireFields<ClinicalScenarioFactorConnectionArgs, 'first'>>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['ClinicalFactor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['ServiceProcedureConnection'], ParentType, ContextType, RequireFields<ClinicalScenarioProceduresArgs, 'first'>>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  __resolveType: TypeResolveFn<'CcsrCategory' | 'Diagnosis' | 'Icd9Code' | 'Modifier' | 'PlaceOfService' | 'Procedure' | 'Specialty', ParentType, ContextType>;
};

export type CodingNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodingNote'] = ResolversParentTypes['CodingNote']> = {
  __resolveType: TypeResolveFn<'Exclusion' | 'Instruction', ParentType, ContextType>;
};

export type CodingPairResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodingPair'] = ResolversParentTypes['CodingPair']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PairNote']>, ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CodingVerdict'], ParentType, ContextType>;
};

export type CodingTogetherResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodingTogether'] = ResolversParentTypes['CodingTogether']> = {
  notChecked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['CodingPair']>, ParentType, ContextType>;
};

export type ComparedNodesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparedNodes'] = ResolversParentTypes['ComparedNodes']> = {
  only?: Resolver<ReadonlyArray<ResolversTypes['OnlyNodes']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparedRow']>, ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ComparedRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparedRow'] = ResolversParentTypes['ComparedRow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  has?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  diagnoses?: Resolver<ResolversTypes['ComparedNodes'], ParentType, ContextType>;
  modifiers?: Resolver<ResolversTypes['ComparedNodes'], ParentType, ContextType>;
  payers?: Resolver<ResolversTypes['ComparedNodes'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['ComparedNodes'], ParentType, ContextType>;
  specialties?: Resolver<ResolversTypes['ComparedNodes'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CoverageCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageCheck'] = ResolversParentTypes['CoverageCheck']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CoverageResult']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unplaced?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
};

export type CoverageDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageDocument'] = ResolversParentTypes['CoverageDocument']> = {
  articles?: Resolver<ResolversTypes['RelatedCoverageDocumentConnection'], ParentType, ContextType, RequireFields<CoverageDocumentArticlesArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['RelatedCoverageDocumentConnection'], ParentType, ContextType, RequireFields<CoverageDocumentCitedByArgs, 'first'>>;
  contractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractorIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['CoverageDocumentGroupConnection'], ParentType, ContextType, RequireFields<CoverageDocumentGroupsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoverageDocumentKind'], ParentType, ContextType>;
  lcds?: Resolver<ResolversTypes['RelatedCoverageDocumentConnection'], ParentType, ContextType, RequireFields<CoverageDocumentLcdsArgs, 'first'>>;
  ncds?: Resolver<ResolversTypes['RelatedCoverageDocumentConnection'], ParentType, ContextType, RequireFields<CoverageDocumentNcdsArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CoveragePosition'], ParentType, ContextType>;
  procedureConnection?: Resolver<ResolversTypes['CoverageProcedureConnection'], ParentType, ContextType, RequireFields<CoverageDocumentProcedureConnectionArgs, 'first'>>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  relatedDocuments?: Resolver<ResolversTypes['RelatedCoverageDocumentConnection'], ParentType, ContextType, RequireFields<CoverageDocumentRelatedDocumentsArgs, 'first'>>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageDocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageDocumentConnection'] = ResolversParentTypes['CoverageDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocumentEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageDocumentConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageDocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageDocumentEdge'] = ResolversParentTypes['CoverageDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageDocument'], ParentType, ContextType>;
};

export type CoverageDocumentGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageDocumentGroupConnection'] = ResolversParentTypes['CoverageDocumentGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocumentGroupEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageDocumentGroupConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageDocumentGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageDocumentGroupEdge'] = ResolversParentTypes['CoverageDocumentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type CoverageGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroup'] = ResolversParentTypes['CoverageGroup']> = {
  billTypes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  derivedFor?: Resolver<ResolversTypes['DerivedProcedureConnection'], ParentType, ContextType, RequireFields<CoverageGroupDerivedForArgs, 'first'>>;
  diagnoses?: Resolver<ResolversTypes['CoverageGroupDiagnosisConnection'], ParentType, ContextType, RequireFields<CoverageGroupDiagnosesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoverageGroupKind'], ParentType, ContextType>;
  modifiers?: Resolver<ResolversTypes['CoverageGroupModifierConnection'], ParentType, ContextType, RequireFields<CoverageGroupModifiersArgs, 'first'>>;
  notApplicable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherCodes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pcsCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['CoverageListPosition']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['CoverageGroupProcedureConnection'], ParentType, ContextType, RequireFields<CoverageGroupProceduresArgs, 'first'>>;
  revenueCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupConnection'] = ResolversParentTypes['CoverageGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroupEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageGroupConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageGroupDiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupDiagnosisConnection'] = ResolversParentTypes['CoverageGroupDiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroupDiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageGroupDiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageGroupDiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupDiagnosisEdge'] = ResolversParentTypes['CoverageGroupDiagnosisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type CoverageGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupEdge'] = ResolversParentTypes['CoverageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type CoverageGroupModifierConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupModifierConnection'] = ResolversParentTypes['CoverageGroupModifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroupModifierEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageGroupModifierConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageGroupModifierEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupModifierEdge'] = ResolversParentTypes['CoverageGroupModifierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Modifier'], ParentType, ContextType>;
};

export type CoverageGroupProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupProcedureConnection'] = ResolversParentTypes['CoverageGroupProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroupProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageGroupProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageGroupProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageGroupProcedureEdge'] = ResolversParentTypes['CoverageGroupProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type CoverageProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageProcedureConnection'] = ResolversParentTypes['CoverageProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CoverageProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageProcedureEdge'] = ResolversParentTypes['CoverageProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type CoverageResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageResult'] = ResolversParentTypes['CoverageResult']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['CoverageExtent'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  lcds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CoverageOutcome'], ParentType, ContextType>;
  procedureGroup?: Resolver<Maybe<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
};

export type DataGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataGap'] = ResolversParentTypes['DataGap']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyCount']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['DataGap']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['SystemCount']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DerivedProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DerivedProcedureConnection'] = ResolversParentTypes['DerivedProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DerivedProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DerivedProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DerivedProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DerivedProcedureEdge'] = ResolversParentTypes['DerivedProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lcds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type DiagnosisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Diagnosis'] = ResolversParentTypes['Diagnosis']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<DiagnosisAssertionsArgs, 'first'>>;
  billable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<DiagnosisBillableArgs>>;
  block?: Resolver<Maybe<ResolversTypes['IcdBlock']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  ccsr?: Resolver<ReadonlyArray<ResolversTypes['CcsrCategory']>, ParentType, ContextType>;
  ccsrConnection?: Resolver<ResolversTypes['DiagnosisCcsrConnection'], ParentType, ContextType, RequireFields<DiagnosisCcsrConnectionArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<DiagnosisChangesArgs, 'first'>>;
  chapter?: Resolver<Maybe<ResolversTypes['IcdChapter']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DiagnosisConnection'], ParentType, ContextType, RequireFields<DiagnosisChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeAlso?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<DiagnosisCodeAlsoArgs>>;
  codeFirst?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<DiagnosisCodeFirstArgs>>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  coverageGroups?: Resolver<ResolversTypes['DiagnosisCoverageGroupConnection'], ParentType, ContextType, RequireFields<DiagnosisCoverageGroupsArgs, 'first'>>;
  descendants?: Resolver<ResolversTypes['DiagnosisConnection'], ParentType, ContextType, RequireFields<DiagnosisDescendantsArgs, 'first'>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excludes1?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType, Partial<DiagnosisExcludes1Args>>;
  excludes2?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType, Partial<DiagnosisExcludes2Args>>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['ClinicalFactor']>, ParentType, ContextType>;
  factorsIncludingHeaders?: Resolver<ResolversTypes['InheritedFactorConnection'], ParentType, ContextType, RequireFields<DiagnosisFactorsIncludingHeadersArgs, 'first'>>;
  hccConnection?: Resolver<ResolversTypes['DiagnosisHccConnection'], ParentType, ContextType, RequireFields<DiagnosisHccConnectionArgs, 'first'>>;
  hccs?: Resolver<ReadonlyArray<ResolversTypes['HccCategory']>, ParentType, ContextType>;
  icd9?: Resolver<ResolversTypes['DiagnosisIcd9Connection'], ParentType, ContextType, RequireFields<DiagnosisIcd9Args, 'first'>>;
  icd9NoMap?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inclusionTerms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DiagnosisLevel'], ParentType, ContextType>;
  moreSpecific?: Resolver<ResolversTypes['DiagnosisConnection'], ParentType, ContextType, RequireFields<DiagnosisMoreSpecificArgs, 'first'>>;
  namedBy?: Resolver<ResolversTypes['NamingNoteConnection'], ParentType, ContextType, RequireFields<DiagnosisNamedByArgs, 'first'>>;
  namedByIncludingHeaders?: Resolver<ResolversTypes['InheritedNamingNoteConnection'], ParentType, ContextType, RequireFields<DiagnosisNamedByIncludingHeadersArgs, 'first'>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<DiagnosisPredecessorsArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['DiagnosisProcedureConnection'], ParentType, ContextType, RequireFields<DiagnosisProceduresArgs, 'first'>>;
  proceduresIncludingHeaders?: Resolver<ResolversTypes['InheritedProcedureConnection'], ParentType, ContextType, RequireFields<DiagnosisProceduresIncludingHeadersArgs, 'first'>>;
  seventhCharacters?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shortTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarDiagnosis']>, ParentType, ContextType, RequireFields<DiagnosisSimilarArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<DiagnosisStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<DiagnosisSuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  useAdditional?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<DiagnosisUseAdditionalArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiagnosisCcsrConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisCcsrConnection'] = ResolversParentTypes['DiagnosisCcsrConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisCcsrEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DiagnosisCcsrConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CcsrCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisCcsrEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisCcsrEdge'] = ResolversParentTypes['DiagnosisCcsrEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultInpatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  defaultOutpatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CcsrCategory'], ParentType, ContextType>;
};

export type DiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisConnection'] = ResolversParentTypes['DiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisCoverageGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisCoverageGroupConnection'] = ResolversParentTypes['DiagnosisCoverageGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisCoverageGroupEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DiagnosisCoverageGroupConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisCoverageGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisCoverageGroupEdge'] = ResolversParentTypes['DiagnosisCoverageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type DiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisEdge'] = ResolversParentTypes['DiagnosisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type DiagnosisHccConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisHccConnection'] = ResolversParentTypes['DiagnosisHccConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisHccEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DiagnosisHccConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HccCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisHccEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisHccEdge'] = ResolversParentTypes['DiagnosisHccEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HccCategory'], ParentType, ContextType>;
};

export type DiagnosisIcd9ConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisIcd9Connection'] = ResolversParentTypes['DiagnosisIcd9Connection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisIcd9Edge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Icd9Code']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisIcd9EdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisIcd9Edge'] = ResolversParentTypes['DiagnosisIcd9Edge']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  combination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Icd9Code'], ParentType, ContextType>;
};

export type DiagnosisProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisProcedureConnection'] = ResolversParentTypes['DiagnosisProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosisProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DiagnosisProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiagnosisProcedureEdge'] = ResolversParentTypes['DiagnosisProcedureEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['IndicationAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['IndicationRole']>, ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  asserted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscrepancyKind'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscrepancyConnection'] = ResolversParentTypes['DiscrepancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DiscrepancyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscrepancyCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscrepancyCount'] = ResolversParentTypes['DiscrepancyCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscrepancyKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type DiscrepancyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscrepancyEdge'] = ResolversParentTypes['DiscrepancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
};

export type EditsAmongResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditsAmong'] = ResolversParentTypes['EditsAmong']> = {
  addOns?: Resolver<ReadonlyArray<ResolversTypes['AddOnCheck']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['NcciCheck']>, ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['PtpPair']>, ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['NcciSetting'], ParentType, ContextType>;
  unitLimits?: Resolver<ReadonlyArray<ResolversTypes['UnitLimit']>, ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inheritedFrom?: Resolver<ResolversTypes['IcdPlace'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodingNoteKind'], ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['IcdPlace']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorDiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactorDiagnosisConnection'] = ResolversParentTypes['FactorDiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactorDiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FactorDiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactorDiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactorDiagnosisEdge'] = ResolversParentTypes['FactorDiagnosisEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type FeeScheduleIndicatorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeeScheduleIndicators'] = ResolversParentTypes['FeeScheduleIndicators']> = {
  assistant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bilateral?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coSurgeons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conversionFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  facilityPracticeExpenseRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  facilityRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  globalDays?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  malpracticeRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modifiers?: Resolver<ResolversTypes['FeeScheduleModifierConnection'], ParentType, ContextType, RequireFields<FeeScheduleIndicatorsModifiersArgs, 'first'>>;
  multipleProcedures?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonFacilityPracticeExpenseRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nonFacilityRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pcTc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamSurgeons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeScheduleIndicatorsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeeScheduleIndicatorsConnection'] = ResolversParentTypes['FeeScheduleIndicatorsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeeScheduleIndicatorsEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FeeScheduleIndicatorsConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeeScheduleIndicators']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeScheduleIndicatorsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeeScheduleIndicatorsEdge'] = ResolversParentTypes['FeeScheduleIndicatorsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeeScheduleIndicators'], ParentType, ContextType>;
};

export type FeeScheduleModifierConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeeScheduleModifierConnection'] = ResolversParentTypes['FeeScheduleModifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeeScheduleModifierEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FeeScheduleModifierConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeScheduleModifierEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FeeScheduleModifierEdge'] = ResolversParentTypes['FeeScheduleModifierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilityRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Modifier'], ParentType, ContextType>;
  nonFacilityRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workRvu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  written?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<GroupGroupsArgs, 'first'>>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type HccCategoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['HccCategory'] = ResolversParentTypes['HccCategory']> = {
  diagnoses?: Resolver<ResolversTypes['HccDiagnosisConnection'], ParentType, ContextType, RequireFields<HccCategoryDiagnosesArgs, 'first'>>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HccCategoryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HccCategoryConnection'] = ResolversParentTypes['HccCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HccCategoryEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<HccCategoryConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HccCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HccCategoryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HccCategoryEdge'] = ResolversParentTypes['HccCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HccCategory'], ParentType, ContextType>;
};

export type HccDiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HccDiagnosisConnection'] = ResolversParentTypes['HccDiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HccDiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<HccDiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HccDiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HccDiagnosisEdge'] = ResolversParentTypes['HccDiagnosisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type Icd9CodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Icd9Code'] = ResolversParentTypes['Icd9Code']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<Icd9CodeAssertionsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<Icd9CodeChangesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  diagnoses?: Resolver<ResolversTypes['Icd9DiagnosisConnection'], ParentType, ContextType, RequireFields<Icd9CodeDiagnosesArgs, 'first'>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingTargets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  noMap?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<Icd9CodePredecessorsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<Icd9CodeStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<Icd9CodeSuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Icd9CodeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Icd9CodeConnection'] = ResolversParentTypes['Icd9CodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Icd9CodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Icd9Code']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Icd9CodeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Icd9CodeEdge'] = ResolversParentTypes['Icd9CodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Icd9Code'], ParentType, ContextType>;
};

export type Icd9DiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Icd9DiagnosisConnection'] = ResolversParentTypes['Icd9DiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Icd9DiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<Icd9DiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Icd9DiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Icd9DiagnosisEdge'] = ResolversParentTypes['Icd9DiagnosisEdge']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  combination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type IcdBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdBlock'] = ResolversParentTypes['IcdBlock']> = {
  categories?: Resolver<ResolversTypes['DiagnosisConnection'], ParentType, ContextType, RequireFields<IcdBlockCategoriesArgs, 'first'>>;
  chapter?: Resolver<Maybe<ResolversTypes['IcdChapter']>, ParentType, ContextType>;
  codeAlso?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<IcdBlockCodeAlsoArgs>>;
  codeFirst?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<IcdBlockCodeFirstArgs>>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excludes1?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType, Partial<IcdBlockExcludes1Args>>;
  excludes2?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType, Partial<IcdBlockExcludes2Args>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['NamingNoteConnection'], ParentType, ContextType, RequireFields<IcdBlockNamedByArgs, 'first'>>;
  namedByIncludingHeaders?: Resolver<ResolversTypes['InheritedNamingNoteConnection'], ParentType, ContextType, RequireFields<IcdBlockNamedByIncludingHeadersArgs, 'first'>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  useAdditional?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<IcdBlockUseAdditionalArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IcdBlockConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdBlockConnection'] = ResolversParentTypes['IcdBlockConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IcdBlockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IcdBlock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IcdBlockEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdBlockEdge'] = ResolversParentTypes['IcdBlockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IcdBlock'], ParentType, ContextType>;
};

export type IcdChapterResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdChapter'] = ResolversParentTypes['IcdChapter']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['IcdBlock']>, ParentType, ContextType>;
  codeAlso?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<IcdChapterCodeAlsoArgs>>;
  codeFirst?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<IcdChapterCodeFirstArgs>>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excludes1?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType, Partial<IcdChapterExcludes1Args>>;
  excludes2?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType, Partial<IcdChapterExcludes2Args>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['NamingNoteConnection'], ParentType, ContextType, RequireFields<IcdChapterNamedByArgs, 'first'>>;
  namedByIncludingHeaders?: Resolver<ResolversTypes['InheritedNamingNoteConnection'], ParentType, ContextType, RequireFields<IcdChapterNamedByIncludingHeadersArgs, 'first'>>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  useAdditional?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType, Partial<IcdChapterUseAdditionalArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IcdChapterConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdChapterConnection'] = ResolversParentTypes['IcdChapterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IcdChapterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IcdChapter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IcdChapterEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdChapterEdge'] = ResolversParentTypes['IcdChapterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IcdChapter'], ParentType, ContextType>;
};

export type IcdPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['IcdPlace'] = ResolversParentTypes['IcdPlace']> = {
  __resolveType: TypeResolveFn<'Diagnosis' | 'IcdBlock' | 'IcdChapter', ParentType, ContextType>;
};

export type IndicationAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationAssertion'] = ResolversParentTypes['IndicationAssertion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assertedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['IndicationRole'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withCodesBelow?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InheritedFactorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InheritedFactorConnection'] = ResolversParentTypes['InheritedFactorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InheritedFactorEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<InheritedFactorConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClinicalFactor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InheritedFactorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InheritedFactorEdge'] = ResolversParentTypes['InheritedFactorEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClinicalFactor'], ParentType, ContextType>;
  statedFor?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type InheritedNamingNoteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InheritedNamingNoteConnection'] = ResolversParentTypes['InheritedNamingNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InheritedNamingNoteEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<InheritedNamingNoteConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CodingNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InheritedNamingNoteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InheritedNamingNoteEdge'] = ResolversParentTypes['InheritedNamingNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['IcdPlace'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CodingNote'], ParentType, ContextType>;
};

export type InheritedProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InheritedProcedureConnection'] = ResolversParentTypes['InheritedProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InheritedProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<InheritedProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InheritedProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InheritedProcedureEdge'] = ResolversParentTypes['InheritedProcedureEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['IndicationAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['IndicationRole']>, ParentType, ContextType>;
  statedFor?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
};

export type InstructionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Instruction'] = ResolversParentTypes['Instruction']> = {
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inheritedFrom?: Resolver<ResolversTypes['IcdPlace'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodingNoteKind'], ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['IcdPlace']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MedicareEnrollmentSpecialtyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicareEnrollmentSpecialtyConnection'] = ResolversParentTypes['MedicareEnrollmentSpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MedicareEnrollmentSpecialtyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MedicareEnrollmentSpecialtyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicareEnrollmentSpecialtyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicareEnrollmentSpecialtyEdge'] = ResolversParentTypes['MedicareEnrollmentSpecialtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
  providerTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicareFootnoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicareFootnote'] = ResolversParentTypes['MedicareFootnote']> = {
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicareSpecialtyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicareSpecialty'] = ResolversParentTypes['MedicareSpecialty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  footnoteMarks?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['MedicareFootnote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  providerTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  specialties?: Resolver<ResolversTypes['MedicareEnrollmentSpecialtyConnection'], ParentType, ContextType, RequireFields<MedicareSpecialtySpecialtiesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicareSpecialtyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicareSpecialtyConnection'] = ResolversParentTypes['MedicareSpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MedicareSpecialtyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MedicareSpecialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicareSpecialtyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicareSpecialtyEdge'] = ResolversParentTypes['MedicareSpecialtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicareSpecialty'], ParentType, ContextType>;
};

export type ModifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Modifier'] = ResolversParentTypes['Modifier']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ModifierAssertionsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<ModifierChangesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  coverageGroups?: Resolver<ResolversTypes['ModifierCoverageGroupConnection'], ParentType, ContextType, RequireFields<ModifierCoverageGroupsArgs, 'first'>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<ModifierPredecessorsArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['ModifierProcedureConnection'], ParentType, ContextType, RequireFields<ModifierProceduresArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<ModifierStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<ModifierSuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModifierAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierAssertion'] = ResolversParentTypes['ModifierAssertion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  applicability?: Resolver<ResolversTypes['Applicability'], ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['AppliesTo'], ParentType, ContextType>;
  assertedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModifierConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierConnection'] = ResolversParentTypes['ModifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModifierEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ModifierConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModifierCoverageGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierCoverageGroupConnection'] = ResolversParentTypes['ModifierCoverageGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModifierCoverageGroupEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ModifierCoverageGroupConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModifierCoverageGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierCoverageGroupEdge'] = ResolversParentTypes['ModifierCoverageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type ModifierEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierEdge'] = ResolversParentTypes['ModifierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Modifier'], ParentType, ContextType>;
};

export type ModifierProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierProcedureConnection'] = ResolversParentTypes['ModifierProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModifierProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ModifierProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModifierProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModifierProcedureEdge'] = ResolversParentTypes['ModifierProcedureEdge']> = {
  applicability?: Resolver<ReadonlyArray<ResolversTypes['Applicability']>, ParentType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['AppliesTo']>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ModifierAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type NameSpecialtyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameSpecialtyConnection'] = ResolversParentTypes['NameSpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NameSpecialtyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<NameSpecialtyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameSpecialtyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameSpecialtyEdge'] = ResolversParentTypes['NameSpecialtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
};

export type NamedSpecialtyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamedSpecialty'] = ResolversParentTypes['NamedSpecialty']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyAssertion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvesTo?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  resolvesToConnection?: Resolver<ResolversTypes['NameSpecialtyConnection'], ParentType, ContextType, RequireFields<NamedSpecialtyResolvesToConnectionArgs, 'first'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamingNoteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamingNoteConnection'] = ResolversParentTypes['NamingNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamingNoteEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<NamingNoteConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CodingNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamingNoteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NamingNoteEdge'] = ResolversParentTypes['NamingNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CodingNote'], ParentType, ContextType>;
};

export type NcciCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['NcciCheck'] = ResolversParentTypes['NcciCheck']> = {
  codesWithoutData?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['NcciEdition']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NcciKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NcciCheckOutcome'], ParentType, ContextType>;
};

export type NcciEditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NcciEdition'] = ResolversParentTypes['NcciEdition']> = {
  activeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NcciKind'], ParentType, ContextType>;
  lastCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['NcciSetting']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NcciEditionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NcciEditionConnection'] = ResolversParentTypes['NcciEditionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NcciEditionEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<NcciEditionConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NcciEdition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NcciEditionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NcciEditionEdge'] = ResolversParentTypes['NcciEditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NcciEdition'], ParentType, ContextType>;
};

export type NeighborConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighborConnection'] = ResolversParentTypes['NeighborConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType>;
};

export type NeighborCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type NeighborEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighborEdge'] = ResolversParentTypes['NeighborEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type NextStepConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextStepConnection'] = ResolversParentTypes['NextStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NextStepEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<NextStepConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NextStepEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextStepEdge'] = ResolversParentTypes['NextStepEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkflowStep'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AddOnRule' | 'CcsrCategory' | 'ClinicalFactor' | 'ClinicalScenario' | 'CoverageDocument' | 'CoverageGroup' | 'DataGap' | 'Diagnosis' | 'Discrepancy' | 'Exclusion' | 'FeeScheduleIndicators' | 'HccCategory' | 'Icd9Code' | 'IcdBlock' | 'IcdChapter' | 'IndicationAssertion' | 'Instruction' | 'MedicareFootnote' | 'MedicareSpecialty' | 'Modifier' | 'ModifierAssertion' | 'NamedSpecialty' | 'NcciEdition' | 'Payer' | 'PayerAssertion' | 'PlaceOfService' | 'Procedure' | 'PtpEditSet' | 'RelationAssertion' | 'Release' | 'ReleaseChange' | 'ServiceAssertion' | 'ServiceType' | 'SiteOfService' | 'SourceDocument' | 'Specialty' | 'SpecialtyAssertion' | 'UnitLimit' | 'WorkflowStep', ParentType, ContextType>;
};

export type OnlyNodesResolvers<ContextType = any, ParentType extends ResolversParentTypes['OnlyNodes'] = ResolversParentTypes['OnlyNodes']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['PairNote'] = ResolversParentTypes['PairNote']> = {
  appliesTo?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['CodingNote'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PayerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Payer'] = ResolversParentTypes['Payer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PayerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  policyConnection?: Resolver<ResolversTypes['PayerPolicyConnection'], ParentType, ContextType, RequireFields<PayerPolicyConnectionArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['PayerProcedureConnection'], ParentType, ContextType, RequireFields<PayerProceduresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayerAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerAssertion'] = ResolversParentTypes['PayerAssertion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assertedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['AssertionStrength'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerConnection'] = ResolversParentTypes['PayerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayerEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PayerConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerEdge'] = ResolversParentTypes['PayerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payer'], ParentType, ContextType>;
};

export type PayerPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerPolicyConnection'] = ResolversParentTypes['PayerPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayerPolicyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PayerPolicyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerPolicyEdge'] = ResolversParentTypes['PayerPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageDocument'], ParentType, ContextType>;
};

export type PayerProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerProcedureConnection'] = ResolversParentTypes['PayerProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayerProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PayerProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayerProcedureEdge'] = ResolversParentTypes['PayerProcedureEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['PayerAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['AssertionStrength']>, ParentType, ContextType>;
};

export type PlaceOfServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceOfService'] = ResolversParentTypes['PlaceOfService']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<PlaceOfServiceAssertionsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<PlaceOfServiceChangesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<PlaceOfServicePredecessorsArgs, 'first'>>;
  sites?: Resolver<ResolversTypes['PlaceSiteConnection'], ParentType, ContextType, RequireFields<PlaceOfServiceSitesArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<PlaceOfServiceStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<PlaceOfServiceSuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceOfServiceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceOfServiceConnection'] = ResolversParentTypes['PlaceOfServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceOfServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlaceOfService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceOfServiceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceOfServiceEdge'] = ResolversParentTypes['PlaceOfServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceOfService'], ParentType, ContextType>;
};

export type PlaceSiteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceSiteConnection'] = ResolversParentTypes['PlaceSiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SiteOfService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceSiteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceSiteEdge'] = ResolversParentTypes['PlaceSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equivalence?: Resolver<ResolversTypes['PlaceEquivalence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteOfService'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  addOnTo?: Resolver<ResolversTypes['ProcedureAddOnRuleConnection'], ParentType, ContextType, RequireFields<ProcedureAddOnToArgs, 'first'>>;
  addOns?: Resolver<ResolversTypes['ProcedureAddOnConnection'], ParentType, ContextType, RequireFields<ProcedureAddOnsArgs, 'first'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<ProcedureAssertionsArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['ProcedureCategory']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<ProcedureChangesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['ProcedureComponent']>, ParentType, ContextType>;
  componentConnection?: Resolver<ResolversTypes['ProcedureComponentConnection'], ParentType, ContextType, RequireFields<ProcedureComponentConnectionArgs, 'first'>>;
  componentOf?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  coverageConnection?: Resolver<ResolversTypes['ProcedureCoverageConnection'], ParentType, ContextType, RequireFields<ProcedureCoverageConnectionArgs, 'first'>>;
  coverageGroups?: Resolver<ResolversTypes['ProcedureCoverageGroupConnection'], ParentType, ContextType, RequireFields<ProcedureCoverageGroupsArgs, 'first'>>;
  derivedCoverage?: Resolver<ResolversTypes['ProcedureDerivedCoverageConnection'], ParentType, ContextType, RequireFields<ProcedureDerivedCoverageArgs, 'first'>>;
  described?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  diagnoses?: Resolver<ResolversTypes['ProcedureDiagnosisConnection'], ParentType, ContextType, RequireFields<ProcedureDiagnosesArgs, 'first'>>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeSchedule?: Resolver<Maybe<ResolversTypes['FeeScheduleIndicators']>, ParentType, ContextType>;
  feeScheduleConnection?: Resolver<ResolversTypes['ProcedureFeeScheduleConnection'], ParentType, ContextType, RequireFields<ProcedureFeeScheduleConnectionArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiers?: Resolver<ResolversTypes['ProcedureModifierConnection'], ParentType, ContextType, RequireFields<ProcedureModifiersArgs, 'first'>>;
  payers?: Resolver<ResolversTypes['ProcedurePayerConnection'], ParentType, ContextType, RequireFields<ProcedurePayersArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<ProcedurePredecessorsArgs, 'first'>>;
  ptpEdits?: Resolver<ResolversTypes['ProcedurePtpEditSetConnection'], ParentType, ContextType, RequireFields<ProcedurePtpEditsArgs, 'first'>>;
  ptpEditsAsColumnTwo?: Resolver<ResolversTypes['ProcedureColumnTwoEditConnection'], ParentType, ContextType, RequireFields<ProcedurePtpEditsAsColumnTwoArgs, 'first'>>;
  related?: Resolver<ResolversTypes['RelatedProcedureConnection'], ParentType, ContextType, RequireFields<ProcedureRelatedArgs, 'first'>>;
  relatedFrom?: Resolver<ResolversTypes['RelatedProcedureConnection'], ParentType, ContextType, RequireFields<ProcedureRelatedFromArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  scenarioConnection?: Resolver<ResolversTypes['ProcedureScenarioConnection'], ParentType, ContextType, RequireFields<ProcedureScenarioConnectionArgs, 'first'>>;
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['ClinicalScenario']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  serviceTypeConnection?: Resolver<ResolversTypes['ProcedureServiceTypeConnection'], ParentType, ContextType, RequireFields<ProcedureServiceTypeConnectionArgs, 'first'>>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarProcedure']>, ParentType, ContextType, RequireFields<ProcedureSimilarArgs, 'by' | 'first'>>;
  siteConnection?: Resolver<ResolversTypes['ProcedureSiteConnection'], ParentType, ContextType, RequireFields<ProcedureSiteConnectionArgs, 'first'>>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['SiteOfService']>, ParentType, ContextType>;
  specialties?: Resolver<ResolversTypes['ProcedureSpecialtyConnection'], ParentType, ContextType, RequireFields<ProcedureSpecialtiesArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<ProcedureStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<ProcedureSuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  unitLimits?: Resolver<ResolversTypes['ProcedureUnitLimitConnection'], ParentType, ContextType, RequireFields<ProcedureUnitLimitsArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workflow?: Resolver<ReadonlyArray<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  workflowConnection?: Resolver<ResolversTypes['ProcedureStepConnection'], ParentType, ContextType, RequireFields<ProcedureWorkflowConnectionArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureAddOnConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureAddOnConnection'] = ResolversParentTypes['ProcedureAddOnConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureAddOnEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureAddOnConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AddOnRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureAddOnEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureAddOnEdge'] = ResolversParentTypes['ProcedureAddOnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AddOnRule'], ParentType, ContextType>;
};

export type ProcedureAddOnRuleConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureAddOnRuleConnection'] = ResolversParentTypes['ProcedureAddOnRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureAddOnRuleEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureAddOnRuleConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AddOnRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureAddOnRuleEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureAddOnRuleEdge'] = ResolversParentTypes['ProcedureAddOnRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AddOnRule'], ParentType, ContextType>;
};

export type ProcedureColumnTwoEditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureColumnTwoEditConnection'] = ResolversParentTypes['ProcedureColumnTwoEditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureColumnTwoEditEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureColumnTwoEditConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PtpEditSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureColumnTwoEditEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureColumnTwoEditEdge'] = ResolversParentTypes['ProcedureColumnTwoEditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PtpEditSet'], ParentType, ContextType>;
};

export type ProcedureComponentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureComponentConnection'] = ResolversParentTypes['ProcedureComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureComponentEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureComponentConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureComponentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureComponentEdge'] = ResolversParentTypes['ProcedureComponentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureCoverageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureCoverageConnection'] = ResolversParentTypes['ProcedureCoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureCoverageEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureCoverageConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureCoverageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureCoverageEdge'] = ResolversParentTypes['ProcedureCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageDocument'], ParentType, ContextType>;
};

export type ProcedureCoverageGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureCoverageGroupConnection'] = ResolversParentTypes['ProcedureCoverageGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureCoverageGroupEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureCoverageGroupConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureCoverageGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureCoverageGroupEdge'] = ResolversParentTypes['ProcedureCoverageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type ProcedureDerivedCoverageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureDerivedCoverageConnection'] = ResolversParentTypes['ProcedureDerivedCoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureDerivedCoverageEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureDerivedCoverageConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureDerivedCoverageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureDerivedCoverageEdge'] = ResolversParentTypes['ProcedureDerivedCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lcds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGroup'], ParentType, ContextType>;
};

export type ProcedureDiagnosisConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureDiagnosisConnection'] = ResolversParentTypes['ProcedureDiagnosisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureDiagnosisEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureDiagnosisConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureDiagnosisEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureDiagnosisEdge'] = ResolversParentTypes['ProcedureDiagnosisEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['IndicationAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['IndicationRole']>, ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureFeeScheduleConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureFeeScheduleConnection'] = ResolversParentTypes['ProcedureFeeScheduleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureFeeScheduleEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureFeeScheduleConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeeScheduleIndicators']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureFeeScheduleEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureFeeScheduleEdge'] = ResolversParentTypes['ProcedureFeeScheduleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeeScheduleIndicators'], ParentType, ContextType>;
};

export type ProcedureModifierConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureModifierConnection'] = ResolversParentTypes['ProcedureModifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureModifierEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureModifierConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureModifierEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureModifierEdge'] = ResolversParentTypes['ProcedureModifierEdge']> = {
  applicability?: Resolver<ReadonlyArray<ResolversTypes['Applicability']>, ParentType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['AppliesTo']>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ModifierAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Modifier'], ParentType, ContextType>;
};

export type ProcedurePayerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedurePayerConnection'] = ResolversParentTypes['ProcedurePayerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedurePayerEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedurePayerConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedurePayerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedurePayerEdge'] = ResolversParentTypes['ProcedurePayerEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['PayerAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payer'], ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['AssertionStrength']>, ParentType, ContextType>;
};

export type ProcedurePtpEditSetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedurePtpEditSetConnection'] = ResolversParentTypes['ProcedurePtpEditSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedurePtpEditSetEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedurePtpEditSetConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PtpEditSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedurePtpEditSetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedurePtpEditSetEdge'] = ResolversParentTypes['ProcedurePtpEditSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PtpEditSet'], ParentType, ContextType>;
};

export type ProcedureScenarioConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureScenarioConnection'] = ResolversParentTypes['ProcedureScenarioConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureScenarioEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureScenarioConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClinicalScenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureScenarioEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureScenarioEdge'] = ResolversParentTypes['ProcedureScenarioEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClinicalScenario'], ParentType, ContextType>;
};

export type ProcedureServiceTypeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureServiceTypeConnection'] = ResolversParentTypes['ProcedureServiceTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureServiceTypeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureServiceTypeConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureServiceTypeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureServiceTypeEdge'] = ResolversParentTypes['ProcedureServiceTypeEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceType'], ParentType, ContextType>;
};

export type ProcedureSiteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureSiteConnection'] = ResolversParentTypes['ProcedureSiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureSiteEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureSiteConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SiteOfService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureSiteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureSiteEdge'] = ResolversParentTypes['ProcedureSiteEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteOfService'], ParentType, ContextType>;
};

export type ProcedureSpecialtyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureSpecialtyConnection'] = ResolversParentTypes['ProcedureSpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureSpecialtyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureSpecialtyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureSpecialtyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureSpecialtyEdge'] = ResolversParentTypes['ProcedureSpecialtyEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  namedAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyRole']>, ParentType, ContextType>;
};

export type ProcedureStepConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureStepConnection'] = ResolversParentTypes['ProcedureStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStepEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureStepConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureStepEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureStepEdge'] = ResolversParentTypes['ProcedureStepEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkflowStep'], ParentType, ContextType>;
};

export type ProcedureUnitLimitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureUnitLimitConnection'] = ResolversParentTypes['ProcedureUnitLimitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureUnitLimitEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProcedureUnitLimitConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnitLimit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureUnitLimitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcedureUnitLimitEdge'] = ResolversParentTypes['ProcedureUnitLimitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitLimit'], ParentType, ContextType>;
};

export type PtpColumnTwoConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpColumnTwoConnection'] = ResolversParentTypes['PtpColumnTwoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PtpColumnTwoEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PtpColumnTwoConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PtpColumnTwoEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpColumnTwoEdge'] = ResolversParentTypes['PtpColumnTwoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type PtpEditSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpEditSet'] = ResolversParentTypes['PtpEditSet']> = {
  columnOne?: Resolver<ResolversTypes['PtpEditSetProcedureConnection'], ParentType, ContextType, RequireFields<PtpEditSetColumnOneArgs, 'first'>>;
  columnTwo?: Resolver<ResolversTypes['PtpColumnTwoConnection'], ParentType, ContextType, RequireFields<PtpEditSetColumnTwoArgs, 'first'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifierIndicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['NcciSetting'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PtpEditSetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpEditSetConnection'] = ResolversParentTypes['PtpEditSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PtpEditSetEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PtpEditSetConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PtpEditSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PtpEditSetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpEditSetEdge'] = ResolversParentTypes['PtpEditSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PtpEditSet'], ParentType, ContextType>;
};

export type PtpEditSetProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpEditSetProcedureConnection'] = ResolversParentTypes['PtpEditSetProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PtpEditSetProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PtpEditSetProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PtpEditSetProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpEditSetProcedureEdge'] = ResolversParentTypes['PtpEditSetProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type PtpPairResolvers<ContextType = any, ParentType extends ResolversParentTypes['PtpPair'] = ResolversParentTypes['PtpPair']> = {
  canBypass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columnOne?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  columnTwo?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  deletedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['PtpEditSet'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifierIndicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addOnRules?: Resolver<ResolversTypes['AddOnRuleConnection'], ParentType, ContextType, RequireFields<QueryAddOnRulesArgs, 'first'>>;
  block?: Resolver<Maybe<ResolversTypes['IcdBlock']>, ParentType, ContextType, RequireFields<QueryBlockArgs, 'range'>>;
  blocks?: Resolver<ResolversTypes['IcdBlockConnection'], ParentType, ContextType, RequireFields<QueryBlocksArgs, 'first'>>;
  ccsrCategories?: Resolver<ResolversTypes['CcsrCategoryConnection'], ParentType, ContextType, RequireFields<QueryCcsrCategoriesArgs, 'first'>>;
  ccsrCategory?: Resolver<Maybe<ResolversTypes['CcsrCategory']>, ParentType, ContextType, RequireFields<QueryCcsrCategoryArgs, 'code'>>;
  chapter?: Resolver<Maybe<ResolversTypes['IcdChapter']>, ParentType, ContextType, RequireFields<QueryChapterArgs, 'number'>>;
  chapters?: Resolver<ResolversTypes['IcdChapterConnection'], ParentType, ContextType, RequireFields<QueryChaptersArgs, 'first'>>;
  checkClaim?: Resolver<ResolversTypes['ClaimCheck'], ParentType, ContextType, RequireFields<QueryCheckClaimArgs, 'claim'>>;
  checkClaims?: Resolver<ReadonlyArray<ResolversTypes['ClaimCheck']>, ParentType, ContextType, RequireFields<QueryCheckClaimsArgs, 'claims'>>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType, RequireFields<QueryCodeArgs, 'code' | 'system'>>;
  codeTogether?: Resolver<ResolversTypes['CodingTogether'], ParentType, ContextType, RequireFields<QueryCodeTogetherArgs, 'codes'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'codes'>>;
  coverageCheck?: Resolver<ResolversTypes['CoverageCheck'], ParentType, ContextType, RequireFields<QueryCoverageCheckArgs, 'diagnoses' | 'procedure'>>;
  coverageDocuments?: Resolver<ResolversTypes['CoverageDocumentConnection'], ParentType, ContextType, RequireFields<QueryCoverageDocumentsArgs, 'first'>>;
  coverageGroups?: Resolver<ResolversTypes['CoverageGroupConnection'], ParentType, ContextType, RequireFields<QueryCoverageGroupsArgs, 'first'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType, Partial<QueryDatasetArgs>>;
  diagnoses?: Resolver<ResolversTypes['DiagnosisConnection'], ParentType, ContextType, RequireFields<QueryDiagnosesArgs, 'first'>>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType, RequireFields<QueryDiagnosisArgs, 'code'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyConnection'], ParentType, ContextType, RequireFields<QueryDiscrepanciesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  edits?: Resolver<ResolversTypes['EditsAmong'], ParentType, ContextType, RequireFields<QueryEditsArgs, 'codes' | 'setting'>>;
  feeScheduleEntries?: Resolver<ResolversTypes['FeeScheduleIndicatorsConnection'], ParentType, ContextType, RequireFields<QueryFeeScheduleEntriesArgs, 'first'>>;
  hccCategories?: Resolver<ResolversTypes['HccCategoryConnection'], ParentType, ContextType, RequireFields<QueryHccCategoriesArgs, 'first'>>;
  icd9Codes?: Resolver<ResolversTypes['Icd9CodeConnection'], ParentType, ContextType, RequireFields<QueryIcd9CodesArgs, 'first'>>;
  medicareSpecialties?: Resolver<ResolversTypes['MedicareSpecialtyConnection'], ParentType, ContextType, RequireFields<QueryMedicareSpecialtiesArgs, 'first'>>;
  modifier?: Resolver<Maybe<ResolversTypes['Modifier']>, ParentType, ContextType, RequireFields<QueryModifierArgs, 'code'>>;
  modifiers?: Resolver<ResolversTypes['ModifierConnection'], ParentType, ContextType, RequireFields<QueryModifiersArgs, 'first'>>;
  ncciEditions?: Resolver<ResolversTypes['NcciEditionConnection'], ParentType, ContextType, RequireFields<QueryNcciEditionsArgs, 'first'>>;
  neighbors?: Resolver<Maybe<ResolversTypes['NeighborConnection']>, ParentType, ContextType, RequireFields<QueryNeighborsArgs, 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  payer?: Resolver<Maybe<ResolversTypes['Payer']>, ParentType, ContextType, RequireFields<QueryPayerArgs, 'id'>>;
  payers?: Resolver<ResolversTypes['PayerConnection'], ParentType, ContextType, RequireFields<QueryPayersArgs, 'first'>>;
  placeOfService?: Resolver<Maybe<ResolversTypes['PlaceOfService']>, ParentType, ContextType, RequireFields<QueryPlaceOfServiceArgs, 'code'>>;
  placesOfService?: Resolver<ResolversTypes['PlaceOfServiceConnection'], ParentType, ContextType, RequireFields<QueryPlacesOfServiceArgs, 'first'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first'>>;
  ptpEditSets?: Resolver<ResolversTypes['PtpEditSetConnection'], ParentType, ContextType, RequireFields<QueryPtpEditSetsArgs, 'first'>>;
  releaseDiff?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<QueryReleaseDiffArgs, 'first' | 'from' | 'system' | 'to'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'first'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'inputs'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  specialties?: Resolver<ResolversTypes['SpecialtyConnection'], ParentType, ContextType, RequireFields<QuerySpecialtiesArgs, 'first'>>;
  specialty?: Resolver<Maybe<ResolversTypes['Specialty']>, ParentType, ContextType, RequireFields<QuerySpecialtyArgs, 'code'>>;
  unitLimits?: Resolver<ResolversTypes['UnitLimitConnection'], ParentType, ContextType, RequireFields<QueryUnitLimitsArgs, 'first'>>;
};

export type RelatedCoverageDocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedCoverageDocumentConnection'] = ResolversParentTypes['RelatedCoverageDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedCoverageDocumentEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<RelatedCoverageDocumentConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedCoverageDocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedCoverageDocumentEdge'] = ResolversParentTypes['RelatedCoverageDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageDocument'], ParentType, ContextType>;
};

export type RelatedProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedProcedureConnection'] = ResolversParentTypes['RelatedProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<RelatedProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedProcedureEdge'] = ResolversParentTypes['RelatedProcedureEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['RelationAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type RelationAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationAssertion'] = ResolversParentTypes['RelationAssertion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assertedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseChange'] = ResolversParentTypes['ReleaseChange']> = {
  change?: Resolver<ResolversTypes['ReleaseChangeKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseChangeConnection'] = ResolversParentTypes['ReleaseChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseChangeEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ReleaseChangeConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReleaseChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseChangeEdge'] = ResolversParentTypes['ReleaseChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReleaseChange'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifier?: Resolver<Maybe<ResolversTypes['Modifier']>, ParentType, ContextType>;
  modifiers?: Resolver<ReadonlyArray<ResolversTypes['Modifier']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type RuleOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleOutcome'] = ResolversParentTypes['RuleOutcome']> = {
  bypassedBy?: Resolver<Maybe<ResolversTypes['Modifier']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverageDocument?: Resolver<Maybe<ResolversTypes['CoverageDocument']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['LoadedExtent']>, ParentType, ContextType>;
  fixes?: Resolver<ReadonlyArray<ResolversTypes['ClaimFix']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LineOutcome'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['JudgedRule'], ParentType, ContextType>;
};

export type ScenarioFactorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScenarioFactorConnection'] = ResolversParentTypes['ScenarioFactorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScenarioFactorEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ScenarioFactorConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClinicalFactor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioFactorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScenarioFactorEdge'] = ResolversParentTypes['ScenarioFactorEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClinicalFactor'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SearchMatchKind'], ParentType, ContextType>;
};

export type ServiceAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceAssertion'] = ResolversParentTypes['ServiceAssertion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assertedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceProcedureConnection'] = ResolversParentTypes['ServiceProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ServiceProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceProcedureEdge'] = ResolversParentTypes['ServiceProcedureEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ServiceTypeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceType'] = ResolversParentTypes['ServiceType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['ServiceProcedureConnection'], ParentType, ContextType, RequireFields<ServiceTypeProceduresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarDiagnosisResolvers<ContextType = any, ParentType extends ResolversParentTypes['SimilarDiagnosis'] = ResolversParentTypes['SimilarDiagnosis']> = {
  comparedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnosis'], ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarProcedureResolvers<ContextType = any, ParentType extends ResolversParentTypes['SimilarProcedure'] = ResolversParentTypes['SimilarProcedure']> = {
  comparedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarSpecialtyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SimilarSpecialty'] = ResolversParentTypes['SimilarSpecialty']> = {
  comparedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
  onlyHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteOfServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteOfService'] = ResolversParentTypes['SiteOfService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesOfService?: Resolver<ResolversTypes['SitePlaceConnection'], ParentType, ContextType, RequireFields<SiteOfServicePlacesOfServiceArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['ServiceProcedureConnection'], ParentType, ContextType, RequireFields<SiteOfServiceProceduresArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SitePlaceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SitePlaceConnection'] = ResolversParentTypes['SitePlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SitePlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlaceOfService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SitePlaceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SitePlaceEdge'] = ResolversParentTypes['SitePlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equivalence?: Resolver<ResolversTypes['PlaceEquivalence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceOfService'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<SourceDocumentAssertionsArgs, 'first'>>;
  covers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeSystem']>>, ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['DataGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  licenceNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceDocumentConnection'] = ResolversParentTypes['SourceDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceDocumentEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SourceDocumentConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceDocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceDocumentEdge'] = ResolversParentTypes['SourceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type SpecialtyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Specialty'] = ResolversParentTypes['Specialty']> = {
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, RequireFields<SpecialtyAssertionsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReleaseChangeConnection'], ParentType, ContextType, RequireFields<SpecialtyChangesArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeSet?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grouping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicareSpecialties?: Resolver<ResolversTypes['SpecialtyMedicareEnrollmentConnection'], ParentType, ContextType, RequireFields<SpecialtyMedicareSpecialtiesArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<SpecialtyPredecessorsArgs, 'first'>>;
  procedures?: Resolver<ResolversTypes['SpecialtyProcedureConnection'], ParentType, ContextType, RequireFields<SpecialtyProceduresArgs, 'first'>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['SpecialtySection']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarSpecialty']>, ParentType, ContextType, RequireFields<SpecialtySimilarArgs, 'first'>>;
  specialization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CodeStatus'], ParentType, ContextType, Partial<SpecialtyStatusArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<SpecialtySuccessorsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialtyAssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyAssertion'] = ResolversParentTypes['SpecialtyAssertion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assertedLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['NamedSpecialty']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyRole']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialtyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyConnection'] = ResolversParentTypes['SpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SpecialtyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialtyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyEdge'] = ResolversParentTypes['SpecialtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Specialty'], ParentType, ContextType>;
};

export type SpecialtyMedicareEnrollmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyMedicareEnrollmentConnection'] = ResolversParentTypes['SpecialtyMedicareEnrollmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyMedicareEnrollmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MedicareSpecialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialtyMedicareEnrollmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyMedicareEnrollmentEdge'] = ResolversParentTypes['SpecialtyMedicareEnrollmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicareSpecialty'], ParentType, ContextType>;
  providerTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpecialtyProcedureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyProcedureConnection'] = ResolversParentTypes['SpecialtyProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyProcedureEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SpecialtyProcedureConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialtyProcedureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialtyProcedureEdge'] = ResolversParentTypes['SpecialtyProcedureEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  namedAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyRole']>, ParentType, ContextType>;
};

export type StepSpecialtyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepSpecialtyConnection'] = ResolversParentTypes['StepSpecialtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StepSpecialtyEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<StepSpecialtyConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NamedSpecialty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepSpecialtyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepSpecialtyEdge'] = ResolversParentTypes['StepSpecialtyEdge']> = {
  assertions?: Resolver<ReadonlyArray<ResolversTypes['ServiceAssertion']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NamedSpecialty'], ParentType, ContextType>;
};

export type SuccessionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessionConnection'] = ResolversParentTypes['SuccessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuccessionEdge'] = ResolversParentTypes['SuccessionEdge']> = {
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  combination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type SystemCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['SystemCount'] = ResolversParentTypes['SystemCount']> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
};

export type UnitLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitLimit'] = ResolversParentTypes['UnitLimit']> = {
  adjudication?: Resolver<ResolversTypes['MueAdjudication'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['NcciSetting'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitLimitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitLimitConnection'] = ResolversParentTypes['UnitLimitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitLimitEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<UnitLimitConnectionGroupsArgs, 'by' | 'first' | 'thenBy'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnitLimit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitLimitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitLimitEdge'] = ResolversParentTypes['UnitLimitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitLimit'], ParentType, ContextType>;
};

export type WorkflowStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkflowStep'] = ResolversParentTypes['WorkflowStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involveConnection?: Resolver<ResolversTypes['StepSpecialtyConnection'], ParentType, ContextType, RequireFields<WorkflowStepInvolveConnectionArgs, 'first'>>;
  involves?: Resolver<ReadonlyArray<ResolversTypes['NamedSpecialty']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  nextConnection?: Resolver<ResolversTypes['NextStepConnection'], ParentType, ContextType, RequireFields<WorkflowStepNextConnectionArgs, 'first'>>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['WorkflowStep']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['ServiceProcedureConnection'], ParentType, ContextType, RequireFields<WorkflowStepProceduresArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AddOnCheck?: AddOnCheckResolvers<ContextType>;
  AddOnRule?: AddOnRuleResolvers<ContextType>;
  AddOnRuleConnection?: AddOnRuleConnectionResolvers<ContextType>;
  AddOnRuleEdge?: AddOnRuleEdgeResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  CcsrCategory?: CcsrCategoryResolvers<ContextType>;
  CcsrCategoryConnection?: CcsrCategoryConnectionResolvers<ContextType>;
  CcsrCategoryEdge?: CcsrCategoryEdgeResolvers<ContextType>;
  CcsrDiagnosisConnection?: CcsrDiagnosisConnectionResolvers<ContextType>;
  CcsrDiagnosisEdge?: CcsrDiagnosisEdgeResolvers<ContextType>;
  CheckedEdition?: CheckedEditionResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  ClaimFix?: ClaimFixResolvers<ContextType>;
  ClinicalFactor?: ClinicalFactorResolvers<ContextType>;
  ClinicalScenario?: ClinicalScenarioResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodingNote?: CodingNoteResolvers<ContextType>;
  CodingPair?: CodingPairResolvers<ContextType>;
  CodingTogether?: CodingTogetherResolvers<ContextType>;
  ComparedNodes?: ComparedNodesResolvers<ContextType>;
  ComparedRow?: ComparedRowResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  CoverageCheck?: CoverageCheckResolvers<ContextType>;
  CoverageDocument?: CoverageDocumentResolvers<ContextType>;
  CoverageDocumentConnection?: CoverageDocumentConnectionResolvers<ContextType>;
  CoverageDocumentEdge?: CoverageDocumentEdgeResolvers<ContextType>;
  CoverageDocumentGroupConnection?: CoverageDocumentGroupConnectionResolvers<ContextType>;
  CoverageDocumentGroupEdge?: CoverageDocumentGroupEdgeResolvers<ContextType>;
  CoverageGroup?: CoverageGroupResolvers<ContextType>;
  CoverageGroupConnection?: CoverageGroupConnectionResolvers<ContextType>;
  CoverageGroupDiagnosisConnection?: CoverageGroupDiagnosisConnectionResolvers<ContextType>;
  CoverageGroupDiagnosisEdge?: CoverageGroupDiagnosisEdgeResolvers<ContextType>;
  CoverageGroupEdge?: CoverageGroupEdgeResolvers<ContextType>;
  CoverageGroupModifierConnection?: CoverageGroupModifierConnectionResolvers<ContextType>;
  CoverageGroupModifierEdge?: CoverageGroupModifierEdgeResolvers<ContextType>;
  CoverageGroupProcedureConnection?: CoverageGroupProcedureConnectionResolvers<ContextType>;
  CoverageGroupProcedureEdge?: CoverageGroupProcedureEdgeResolvers<ContextType>;
  CoverageProcedureConnection?: CoverageProcedureConnectionResolvers<ContextType>;
  CoverageProcedureEdge?: CoverageProcedureEdgeResolvers<ContextType>;
  CoverageResult?: CoverageResultResolvers<ContextType>;
  DataGap?: DataGapResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DerivedProcedureConnection?: DerivedProcedureConnectionResolvers<ContextType>;
  DerivedProcedureEdge?: DerivedProcedureEdgeResolvers<ContextType>;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DiagnosisCcsrConnection?: DiagnosisCcsrConnectionResolvers<ContextType>;
  DiagnosisCcsrEdge?: DiagnosisCcsrEdgeResolvers<ContextType>;
  DiagnosisConnection?: DiagnosisConnectionResolvers<ContextType>;
  DiagnosisCoverageGroupConnection?: DiagnosisCoverageGroupConnectionResolvers<ContextType>;
  DiagnosisCoverageGroupEdge?: DiagnosisCoverageGroupEdgeResolvers<ContextType>;
  DiagnosisEdge?: DiagnosisEdgeResolvers<ContextType>;
  DiagnosisHccConnection?: DiagnosisHccConnectionResolvers<ContextType>;
  DiagnosisHccEdge?: DiagnosisHccEdgeResolvers<ContextType>;
  DiagnosisIcd9Connection?: DiagnosisIcd9ConnectionResolvers<ContextType>;
  DiagnosisIcd9Edge?: DiagnosisIcd9EdgeResolvers<ContextType>;
  DiagnosisProcedureConnection?: DiagnosisProcedureConnectionResolvers<ContextType>;
  DiagnosisProcedureEdge?: DiagnosisProcedureEdgeResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyConnection?: DiscrepancyConnectionResolvers<ContextType>;
  DiscrepancyCount?: DiscrepancyCountResolvers<ContextType>;
  DiscrepancyEdge?: DiscrepancyEdgeResolvers<ContextType>;
  EditsAmong?: EditsAmongResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  FactorDiagnosisConnection?: FactorDiagnosisConnectionResolvers<ContextType>;
  FactorDiagnosisEdge?: FactorDiagnosisEdgeResolvers<ContextType>;
  FeeScheduleIndicators?: FeeScheduleIndicatorsResolvers<ContextType>;
  FeeScheduleIndicatorsConnection?: FeeScheduleIndicatorsConnectionResolvers<ContextType>;
  FeeScheduleIndicatorsEdge?: FeeScheduleIndicatorsEdgeResolvers<ContextType>;
  FeeScheduleModifierConnection?: FeeScheduleModifierConnectionResolvers<ContextType>;
  FeeScheduleModifierEdge?: FeeScheduleModifierEdgeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  HccCategory?: HccCategoryResolvers<ContextType>;
  HccCategoryConnection?: HccCategoryConnectionResolvers<ContextType>;
  HccCategoryEdge?: HccCategoryEdgeResolvers<ContextType>;
  HccDiagnosisConnection?: HccDiagnosisConnectionResolvers<ContextType>;
  HccDiagnosisEdge?: HccDiagnosisEdgeResolvers<ContextType>;
  Icd9Code?: Icd9CodeResolvers<ContextType>;
  Icd9CodeConnection?: Icd9CodeConnectionResolvers<ContextType>;
  Icd9CodeEdge?: Icd9CodeEdgeResolvers<ContextType>;
  Icd9DiagnosisConnection?: Icd9DiagnosisConnectionResolvers<ContextType>;
  Icd9DiagnosisEdge?: Icd9DiagnosisEdgeResolvers<ContextType>;
  IcdBlock?: IcdBlockResolvers<ContextType>;
  IcdBlockConnection?: IcdBlockConnectionResolvers<ContextType>;
  IcdBlockEdge?: IcdBlockEdgeResolvers<ContextType>;
  IcdChapter?: IcdChapterResolvers<ContextType>;
  IcdChapterConnection?: IcdChapterConnectionResolvers<ContextType>;
  IcdChapterEdge?: IcdChapterEdgeResolvers<ContextType>;
  IcdPlace?: IcdPlaceResolvers<ContextType>;
  IndicationAssertion?: IndicationAssertionResolvers<ContextType>;
  InheritedFactorConnection?: InheritedFactorConnectionResolvers<ContextType>;
  InheritedFactorEdge?: InheritedFactorEdgeResolvers<ContextType>;
  InheritedNamingNoteConnection?: InheritedNamingNoteConnectionResolvers<ContextType>;
  InheritedNamingNoteEdge?: InheritedNamingNoteEdgeResolvers<ContextType>;
  InheritedProcedureConnection?: InheritedProcedureConnectionResolvers<ContextType>;
  InheritedProcedureEdge?: InheritedProcedureEdgeResolvers<ContextType>;
  Instruction?: InstructionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  MedicareEnrollmentSpecialtyConnection?: MedicareEnrollmentSpecialtyConnectionResolvers<ContextType>;
  MedicareEnrollmentSpecialtyEdge?: MedicareEnrollmentSpecialtyEdgeResolvers<ContextType>;
  MedicareFootnote?: MedicareFootnoteResolvers<ContextType>;
  MedicareSpecialty?: MedicareSpecialtyResolvers<ContextType>;
  MedicareSpecialtyConnection?: MedicareSpecialtyConnectionResolvers<ContextType>;
  MedicareSpecialtyEdge?: MedicareSpecialtyEdgeResolvers<ContextType>;
  Modifier?: ModifierResolvers<ContextType>;
  ModifierAssertion?: ModifierAssertionResolvers<ContextType>;
  ModifierConnection?: ModifierConnectionResolvers<ContextType>;
  ModifierCoverageGroupConnection?: ModifierCoverageGroupConnectionResolvers<ContextType>;
  ModifierCoverageGroupEdge?: ModifierCoverageGroupEdgeResolvers<ContextType>;
  ModifierEdge?: ModifierEdgeResolvers<ContextType>;
  ModifierProcedureConnection?: ModifierProcedureConnectionResolvers<ContextType>;
  ModifierProcedureEdge?: ModifierProcedureEdgeResolvers<ContextType>;
  NameSpecialtyConnection?: NameSpecialtyConnectionResolvers<ContextType>;
  NameSpecialtyEdge?: NameSpecialtyEdgeResolvers<ContextType>;
  NamedSpecialty?: NamedSpecialtyResolvers<ContextType>;
  NamingNoteConnection?: NamingNoteConnectionResolvers<ContextType>;
  NamingNoteEdge?: NamingNoteEdgeResolvers<ContextType>;
  NcciCheck?: NcciCheckResolvers<ContextType>;
  NcciEdition?: NcciEditionResolvers<ContextType>;
  NcciEditionConnection?: NcciEditionConnectionResolvers<ContextType>;
  NcciEditionEdge?: NcciEditionEdgeResolvers<ContextType>;
  NeighborConnection?: NeighborConnectionResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  NeighborEdge?: NeighborEdgeResolvers<ContextType>;
  NextStepConnection?: NextStepConnectionResolvers<ContextType>;
  NextStepEdge?: NextStepEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OnlyNodes?: OnlyNodesResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairNote?: PairNoteResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Payer?: PayerResolvers<ContextType>;
  PayerAssertion?: PayerAssertionResolvers<ContextType>;
  PayerConnection?: PayerConnectionResolvers<ContextType>;
  PayerEdge?: PayerEdgeResolvers<ContextType>;
  PayerPolicyConnection?: PayerPolicyConnectionResolvers<ContextType>;
  PayerPolicyEdge?: PayerPolicyEdgeResolvers<ContextType>;
  PayerProcedureConnection?: PayerProcedureConnectionResolvers<ContextType>;
  PayerProcedureEdge?: PayerProcedureEdgeResolvers<ContextType>;
  PlaceOfService?: PlaceOfServiceResolvers<ContextType>;
  PlaceOfServiceConnection?: PlaceOfServiceConnectionResolvers<ContextType>;
  PlaceOfServiceEdge?: PlaceOfServiceEdgeResolvers<ContextType>;
  PlaceSiteConnection?: PlaceSiteConnectionResolvers<ContextType>;
  PlaceSiteEdge?: PlaceSiteEdgeResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureAddOnConnection?: ProcedureAddOnConnectionResolvers<ContextType>;
  ProcedureAddOnEdge?: ProcedureAddOnEdgeResolvers<ContextType>;
  ProcedureAddOnRuleConnection?: ProcedureAddOnRuleConnectionResolvers<ContextType>;
  ProcedureAddOnRuleEdge?: ProcedureAddOnRuleEdgeResolvers<ContextType>;
  ProcedureColumnTwoEditConnection?: ProcedureColumnTwoEditConnectionResolvers<ContextType>;
  ProcedureColumnTwoEditEdge?: ProcedureColumnTwoEditEdgeResolvers<ContextType>;
  ProcedureComponentConnection?: ProcedureComponentConnectionResolvers<ContextType>;
  ProcedureComponentEdge?: ProcedureComponentEdgeResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureCoverageConnection?: ProcedureCoverageConnectionResolvers<ContextType>;
  ProcedureCoverageEdge?: ProcedureCoverageEdgeResolvers<ContextType>;
  ProcedureCoverageGroupConnection?: ProcedureCoverageGroupConnectionResolvers<ContextType>;
  ProcedureCoverageGroupEdge?: ProcedureCoverageGroupEdgeResolvers<ContextType>;
  ProcedureDerivedCoverageConnection?: ProcedureDerivedCoverageConnectionResolvers<ContextType>;
  ProcedureDerivedCoverageEdge?: ProcedureDerivedCoverageEdgeResolvers<ContextType>;
  ProcedureDiagnosisConnection?: ProcedureDiagnosisConnectionResolvers<ContextType>;
  ProcedureDiagnosisEdge?: ProcedureDiagnosisEdgeResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureFeeScheduleConnection?: ProcedureFeeScheduleConnectionResolvers<ContextType>;
  ProcedureFeeScheduleEdge?: ProcedureFeeScheduleEdgeResolvers<ContextType>;
  ProcedureModifierConnection?: ProcedureModifierConnectionResolvers<ContextType>;
  ProcedureModifierEdge?: ProcedureModifierEdgeResolvers<ContextType>;
  ProcedurePayerConnection?: ProcedurePayerConnectionResolvers<ContextType>;
  ProcedurePayerEdge?: ProcedurePayerEdgeResolvers<ContextType>;
  ProcedurePtpEditSetConnection?: ProcedurePtpEditSetConnectionResolvers<ContextType>;
  ProcedurePtpEditSetEdge?: ProcedurePtpEditSetEdgeResolvers<ContextType>;
  ProcedureScenarioConnection?: ProcedureScenarioConnectionResolvers<ContextType>;
  ProcedureScenarioEdge?: ProcedureScenarioEdgeResolvers<ContextType>;
  ProcedureServiceTypeConnection?: ProcedureServiceTypeConnectionResolvers<ContextType>;
  ProcedureServiceTypeEdge?: ProcedureServiceTypeEdgeResolvers<ContextType>;
  ProcedureSiteConnection?: ProcedureSiteConnectionResolvers<ContextType>;
  ProcedureSiteEdge?: ProcedureSiteEdgeResolvers<ContextType>;
  ProcedureSpecialtyConnection?: ProcedureSpecialtyConnectionResolvers<ContextType>;
  ProcedureSpecialtyEdge?: ProcedureSpecialtyEdgeResolvers<ContextType>;
  ProcedureStepConnection?: ProcedureStepConnectionResolvers<ContextType>;
  ProcedureStepEdge?: ProcedureStepEdgeResolvers<ContextType>;
  ProcedureUnitLimitConnection?: ProcedureUnitLimitConnectionResolvers<ContextType>;
  ProcedureUnitLimitEdge?: ProcedureUnitLimitEdgeResolvers<ContextType>;
  PtpColumnTwoConnection?: PtpColumnTwoConnectionResolvers<ContextType>;
  PtpColumnTwoEdge?: PtpColumnTwoEdgeResolvers<ContextType>;
  PtpEditSet?: PtpEditSetResolvers<ContextType>;
  PtpEditSetConnection?: PtpEditSetConnectionResolvers<ContextType>;
  PtpEditSetEdge?: PtpEditSetEdgeResolvers<ContextType>;
  PtpEditSetProcedureConnection?: PtpEditSetProcedureConnectionResolvers<ContextType>;
  PtpEditSetProcedureEdge?: PtpEditSetProcedureEdgeResolvers<ContextType>;
  PtpPair?: PtpPairResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedCoverageDocumentConnection?: RelatedCoverageDocumentConnectionResolvers<ContextType>;
  RelatedCoverageDocumentEdge?: RelatedCoverageDocumentEdgeResolvers<ContextType>;
  RelatedProcedureConnection?: RelatedProcedureConnectionResolvers<ContextType>;
  RelatedProcedureEdge?: RelatedProcedureEdgeResolvers<ContextType>;
  RelationAssertion?: RelationAssertionResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseChange?: ReleaseChangeResolvers<ContextType>;
  ReleaseChangeConnection?: ReleaseChangeConnectionResolvers<ContextType>;
  ReleaseChangeEdge?: ReleaseChangeEdgeResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  RuleOutcome?: RuleOutcomeResolvers<ContextType>;
  ScenarioFactorConnection?: ScenarioFactorConnectionResolvers<ContextType>;
  ScenarioFactorEdge?: ScenarioFactorEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  ServiceAssertion?: ServiceAssertionResolvers<ContextType>;
  ServiceProcedureConnection?: ServiceProcedureConnectionResolvers<ContextType>;
  ServiceProcedureEdge?: ServiceProcedureEdgeResolvers<ContextType>;
  ServiceType?: ServiceTypeResolvers<ContextType>;
  SimilarDiagnosis?: SimilarDiagnosisResolvers<ContextType>;
  SimilarProcedure?: SimilarProcedureResolvers<ContextType>;
  SimilarSpecialty?: SimilarSpecialtyResolvers<ContextType>;
  SiteOfService?: SiteOfServiceResolvers<ContextType>;
  SitePlaceConnection?: SitePlaceConnectionResolvers<ContextType>;
  SitePlaceEdge?: SitePlaceEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceDocumentConnection?: SourceDocumentConnectionResolvers<ContextType>;
  SourceDocumentEdge?: SourceDocumentEdgeResolvers<ContextType>;
  Specialty?: SpecialtyResolvers<ContextType>;
  SpecialtyAssertion?: SpecialtyAssertionResolvers<ContextType>;
  SpecialtyConnection?: SpecialtyConnectionResolvers<ContextType>;
  SpecialtyEdge?: SpecialtyEdgeResolvers<ContextType>;
  SpecialtyMedicareEnrollmentConnection?: SpecialtyMedicareEnrollmentConnectionResolvers<ContextType>;
  SpecialtyMedicareEnrollmentEdge?: SpecialtyMedicareEnrollmentEdgeResolvers<ContextType>;
  SpecialtyProcedureConnection?: SpecialtyProcedureConnectionResolvers<ContextType>;
  SpecialtyProcedureEdge?: SpecialtyProcedureEdgeResolvers<ContextType>;
  StepSpecialtyConnection?: StepSpecialtyConnectionResolvers<ContextType>;
  StepSpecialtyEdge?: StepSpecialtyEdgeResolvers<ContextType>;
  SuccessionConnection?: SuccessionConnectionResolvers<ContextType>;
  SuccessionEdge?: SuccessionEdgeResolvers<ContextType>;
  SystemCount?: SystemCountResolvers<ContextType>;
  UnitLimit?: UnitLimitResolvers<ContextType>;
  UnitLimitConnection?: UnitLimitConnectionResolvers<ContextType>;
  UnitLimitEdge?: UnitLimitEdgeResolvers<ContextType>;
  WorkflowStep?: WorkflowStepResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  condition?: ConditionDirectiveResolver<any, any, ContextType>;
  connection?: ConnectionDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  property?: PropertyDirectiveResolver<any, any, ContextType>;
  references?: ReferencesDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  similar?: SimilarDirectiveResolver<any, any, ContextType>;
  where?: WhereDirectiveResolver<any, any, ContextType>;
};
