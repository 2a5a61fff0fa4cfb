import { z } from 'zod';
import type { Billability, Validity } from './validity.ts';

const text = z.string().nullable();

/** The columns of a statement that `statusOn` needs. */
export const validityShape = {
  documentId: text,
  status: text,
  validFrom: text,
  validTo: text,
} satisfies Record<keyof Validity, z.ZodType>;

/** The columns of a statement that `isBillableOn` needs. */
export const billabilityShape = {
  billable: z.boolean().nullable(),
  billableFrom: text,
  billableTo: text,
} satisfies Record<keyof Billability, z.ZodType>;
