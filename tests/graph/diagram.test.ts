import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  assertedRelationships,
  discrepancyRelationships,
  provenanceRelationships,
  referenceRelationships,
} from '../../src/graph/model/relationships.ts';
import { diagramOf } from '../support/diagram.ts';

const stated = diagramOf(assertedRelationships);

it('docs/model.md has a picture of all relationship types (-u draws it again)', async () => {
  const page = `# The graph model

One arrow for each pair of labels, with the types of relationship between them. \`Medcode\` is the label of every node, and \`Code\`
that of every code, whatever its code system. The properties are in \`src/graph/model\`, from which this page is drawn.

## What documents state

Each of these relationships rests on assertions: one for each row or sentence of a document.

${stated}

## Where statements come from

${diagramOf(provenanceRelationships)}

## What code sets and official files say

${diagramOf(referenceRelationships)}

## Where documents disagree

${diagramOf(discrepancyRelationships)}
`;
  await expect(page).toMatchFileSnapshot('../../docs/model.md');
});

it('the README has the picture of what documents state', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(stated);
});
