import { z } from 'zod';
import type { Billability, Validity } from './validity.ts';

const text = z.string().nullable();

/** The columns of a statement that `statusOn` needs. */
export const validityShape = {
  system: text,
  documentId: text,
  status: text,
  validFrom: text,
  validTo: text,
  listedFrom: text,
  listedTo: text,
} satisfies Record<keyof Validity, z.ZodType>;

/** The columns of a statement that `isBillableOn` needs. */
export const billabilityShape = {
  system: text,
  billable: z.boolean().nullable(),
  billableFrom: text,
  billableTo: text,
} satisfies Record<keyof Billability, z.ZodType>;
