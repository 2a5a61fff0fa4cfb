import type { Label } from '../../src/graph/model/labels.ts';
import { unfollowedRelationships } from '../../src/graph/model/relationships.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';

/** Labels of nodes that exist only because documents mention them, and a condition that keeps a node anyway. */
const mentioned: readonly { readonly label: Label; readonly unless: string }[] = [
  ...(['WorkflowStep', 'ClinicalScenario', 'ClinicalFactor', 'ServiceType'] as const).map((label) => ({
    label,
    unless: 'false',
  })),
  ...(['Diagnosis', 'Specialty', 'Modifier'] as const).map((label) => ({
    label,
    unless: 'node.documentId IS NOT NULL OR EXISTS { (node)<-[:LISTS]-(:CoverageGroup) }',
  })),
  {
    label: 'Procedure',
    unless: `node.documentId IS NOT NULL OR ${['LISTS', ...unfollowedRelationships].map(hasReference).join(' OR ')}`,
  },
  {
    label: 'NamedSpecialty',
    unless: 'EXISTS { (node)-[:RESOLVES_TO]->(:Specialty) } OR EXISTS { (node)<-[:NAMES]-(:Assertion) }',
  },
  { label: 'SiteOfService', unless: 'EXISTS { (node)-[:MAPS_TO]->(:PlaceOfService) }' },
  { label: 'Payer', unless: 'EXISTS { (node)-[:HAS_POLICY]->(:CoverageDocument) }' },
];

function hasReference(type: string): string {
  return `EXISTS { (node)-[:${type}]-(:Medcode) }`;
}

/** Deletes nodes that came from documents and are no longer mentioned in any. */
export const deleteUnused = deleteNodes(
  ...mentioned.map(({ label, unless }) => ({
    text: `MATCH (node:${label}:Medcode)
WHERE NOT (${unless}) AND NOT EXISTS { (node)<-[:ABOUT]-(:Assertion) }`,
    parameters: {},
  })),
);
