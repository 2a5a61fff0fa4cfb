import { label } from './label.ts';
import { date, flag, integer, oneOf, text } from './property.ts';
import { ncciSources } from './sources.ts';

/** Who bills: NCCI publishes its edits separately for each. */
const ncciSettings = ['PRACTITIONER', 'OUTPATIENT_HOSPITAL', 'DME_SUPPLIER'] as const;

export type NcciSetting = (typeof ncciSettings)[number];

/** What the edits of an edition have in common: where they are from. */
const edition = { edition: text, documentId: text.referringTo('SourceDocument') };

/** The edits of the National Correct Coding Initiative. */
export const ncciLabels = {
  NcciEdition: label([], ncciSources, {
    id: text,
    kind: oneOf(['PTP', 'MUE', 'ADD_ON']),
    /** Missing for add-on codes, whose file is for all settings. */
    setting: oneOf(ncciSettings).optional().from('ncci-ptp', 'ncci-mue'),
    ...edition,
    /** The days of service that it can judge, first and last included. */
    validFrom: date,
    validTo: date,
    /** Whether the file has the whole edition. One of several files, or an excerpt, has only codes from the first to the last. */
    whole: flag,
    firstCode: text,
    lastCode: text,
    count: integer,
    activeCount: integer,
  }),
  /** Each of its column 1 codes has the same edit with each of its column 2 codes. */
  PtpEditSet: label([], ['ncci-ptp'], {
    id: text,
    setting: oneOf(ncciSettings),
    ...edition,
    modifierIndicator: text,
    effectiveFrom: date.optional(),
    deletedOn: date.optional(),
    rationale: text,
    count: integer,
  }),
  UnitLimit: label([], ['ncci-mue'], {
    id: text,
    setting: oneOf(ncciSettings),
    ...edition,
    units: integer,
    adjudication: oneOf(['LINE', 'DATE_OF_SERVICE_POLICY', 'DATE_OF_SERVICE_CLINICAL']),
    rationale: text,
  }),
  AddOnRule: label([], ['ncci-add-on'], {
    id: text,
    ...edition,
    type: oneOf(['LISTED', 'CONTRACTOR_DEFINED', 'LISTED_AND_CONTRACTOR_DEFINED']),
    effectiveFrom: date,
    deletedOn: date.optional(),
    note: text.optional(),
  }),
} as const;
