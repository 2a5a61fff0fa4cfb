import * as model from './model.ts';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The labels of the nodes that each type of relationship leads from and to. */
export const relationshipEnds: ReadonlyMap<string, Ends> = new Map<string, Ends>(
  Object.entries({
    ...model.assertedRelationships,
    ...model.referenceRelationships,
    ...model.provenanceRelationships,
  }),
);
