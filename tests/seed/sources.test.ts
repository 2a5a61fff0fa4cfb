import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codeSets, recognize } from '../../seed/sources/code-sets.ts';
import { nodeLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import { referenceRelationships } from '../../src/graph/model/relationships.ts';
import { type OfficialSourceName, officialSources } from '../../src/graph/model/sources.ts';
import { fixture } from '../support/test-graph.ts';

const files = readdirSync(new URL('./fixtures/', import.meta.url));

it.each(files)('%s is recognized by one source only, or each of its sheets is', async (name) => {
  const recognized = await Promise.all(codeSets.map((source) => recognize(fixture(name), source)));
  const names = recognized.flat().map(({ file }) => file.name);
  expect(names).toEqual(name.endsWith('.xlsx') ? [...new Set(names)] : [expect.any(String)]);
  expect(names).not.toEqual([]);
});

it('a source that changes or connects nodes of other sources is loaded after them', () => {
  const missing = codeSets.flatMap(({ name }) =>
    labelsThatNeedOthers(name).flatMap((label) => {
      const before = predecessors(name);
      const creators = creatorsOf(label);
      return creators.every((one) => before.has(one))
        ? []
        : [`${name} must come after ${creators.join(', ')}: it needs nodes with the label ${label}`];
    }),
  );
  expect(missing).toEqual([]);
});

/** The labels whose nodes a source changes or connects, but cannot create. */
function labelsThatNeedOthers(source: OfficialSourceName): string[] {
  const changed = Object.entries(nodeLabels)
    .filter(([, { properties }]) => writes(source, properties))
    .map(([label]) => label);
  const connected = Object.values(referenceRelationships)
    .filter(({ properties }) => writes(source, properties))
    .flatMap(({ from, to }) => [from, to]);
  return [...new Set<string>([...changed, ...connected])].filter((label) => {
    const creators = creatorsOf(label);
    return creators.length > 0 && !creators.includes(source);
  });
}

function writes(source: OfficialSourceName, properties: Properties): boolean {
  return Object.values(properties).some(({ sources }) => sources.includes(source));
}

/** The sources that write everything that a new node with this label must have. */
function creatorsOf(label: string): OfficialSourceName[] {
  const properties: Properties = Object.entries(nodeLabels).find(([name]) => name === label)?.[1].properties ?? {};
  const required = Object.entries(properties).filter(([name, { isOptional }]) => name !== 'id' && !isOptional);
  if (required.length === 0) return [];
  return officialSources.filter((source) => required.every(([, { sources }]) => sources.includes(source)));
}

/** All sources that come before a source, directly or not. */
function predecessors(name: OfficialSourceName): Set<OfficialSourceName> {
  const after = codeSets.find((source) => source.name === name)?.after ?? [];
  return new Set([...after, ...after.flatMap((one) => [...predecessors(one)])]);
}
