import type { Label } from '../src/graph/model.ts';
import type { Statement } from '../src/graph/port.ts';

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
  { label: 'NamedSpecialty', unless: 'EXISTS { (node)-[:RESOLVES_TO]->() } OR EXISTS { (node)<-[:NAMES]-() }' },
  { label: 'SiteOfService', unless: 'EXISTS { (node)-[:MAPS_TO]->() }' },
  { label: 'Payer', unless: 'EXISTS { (node)-[:HAS_POLICY]->() }' },
];

/** Deletes what documents brought into the graph and none speaks of any more. */
export const deleteUnused: readonly Statement[] = spokenOf.map(deletion);

function deletion({ label, unless }: (typeof spokenOf)[number]): Statement {
  const text = `MATCH (node:${label})
WHERE NOT (${unless}) AND NOT EXISTS { (node)<-[:ABOUT]-() }
DETACH DELETE node`;
  return { text, parameters: {} };
}
