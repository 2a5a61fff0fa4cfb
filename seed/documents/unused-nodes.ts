import type { Label } from '../../src/graph/model/labels.ts';
import { deleteNodes } from './delete-nodes.ts';

/** Nodes that are there only because documents speak of them, and what else keeps one. */
const spokenOf: readonly { readonly label: Label; readonly unless: string }[] = [
  ...(['WorkflowStep', 'ClinicalScenario', 'ClinicalFactor', 'ServiceType'] as const).map((label) => ({
    label,
    unless: 'false',
  })),
  ...(['Procedure', 'Diagnosis', 'Specialty', 'Modifier'] as const).map((label) => ({
    label,
    unless: 'node.documentId IS NOT NULL',
  })),
  {
    label: 'NamedSpecialty',
    unless: 'EXISTS { (node)-[:RESOLVES_TO]->(:Specialty) } OR EXISTS { (node)<-[:NAMES]-(:Assertion) }',
  },
  { label: 'SiteOfService', unless: 'EXISTS { (node)-[:MAPS_TO]->(:PlaceOfService) }' },
  { label: 'Payer', unless: 'EXISTS { (node)-[:HAS_POLICY]->(:CoverageDocument) }' },
];

/** Deletes what documents brought into the graph and none speaks of any more. */
export const deleteUnused = deleteNodes(
  ...spokenOf.map(({ label, unless }) => ({
    text: `MATCH (node:${label}:Medcode)
WHERE NOT (${unless}) AND NOT EXISTS { (node)<-[:ABOUT]-(:Assertion) }`,
    parameters: {},
  })),
);
