import { fromRecords } from './label.ts';
import { integer, oneOf, text } from './property.ts';

const named = { id: text, name: text };

/** How, where, by whom and for whom a procedure is performed, in the words of documents. */
export const serviceLabels = {
  ServiceType: fromRecords(named),
  SiteOfService: fromRecords(named),
  ClinicalScenario: fromRecords({
    id: text,
    /** Years. */
    age: integer.optional(),
    sex: oneOf(['FEMALE', 'MALE']).optional(),
    text,
  }),
  ClinicalFactor: fromRecords({ ...named, kind: oneOf(['DEMOGRAPHIC', 'DRUG', 'EVENT', 'STUDY']) }),
  WorkflowStep: fromRecords({
    id: text,
    /** Counted from 1. */
    order: integer,
    text,
  }),
  NamedSpecialty: fromRecords(named),
} as const;
