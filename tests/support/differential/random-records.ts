import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { idPrefixes } from '../../../src/codes/ids.ts';
import { type Label, labelsOf, nodeLabels } from '../../../src/graph/model/labels.ts';
import type { NodeRecord, Records } from '../records.ts';
import { argumentsOf } from '../sdl.ts';
import type { Choices } from './choices.ts';
import { randomHierarchy } from './random-hierarchy.ts';
import { createRandomProperties } from './random-properties.ts';
import { randomRelationships } from './random-relationships.ts';

/** A small graph with every type and relationship of the schema: many equal, missing and empty values. */
export function randomRecords(schema: GraphQLSchema, choices: Choices): Records {
  const hierarchy = randomHierarchy(choices);
  const types = Object.values(schema.getTypeMap()).filter(isNodeType(schema));
  const others = types.filter(({ name }) => hierarchy.every(({ node }) => node.label !== name));
  const bare = [...hierarchy.map(({ node }) => node), ...others.flatMap(({ name }) => named(name))];
  const properties = createRandomProperties(schema, choices, bare);
  const nodes = bare.map((node) => ({ ...node, properties: { ...properties.ofNode(node), ...node.properties } }));
  const up = hierarchy.flatMap(({ up }) => up);
  const taken = new Set(up.map(({ type }) => type));
  return {
    nodes,
    relationships: [...up, ...randomRelationships(schema, choices, { types, nodes, properties, taken })],
  };
}

const codes: Readonly<Record<string, readonly string[]>> = {
  Procedure: ['CPT:0554T', 'CPT:0557T', 'CPT:72192', 'CPT:77080', 'CPT:77081', 'HCPCS2:G0130', 'HCPCS2:Q9969'],
  Specialty: ['NUCC:2084P0800X', 'NUCC:2085R0202X', 'NUCC:207R00000X', 'NUCC:207X00000X'],
  CcsrCategory: ['CCSR:END001', 'CCSR:MUS013', 'CCSR:MUS014'],
  Icd9Code: ['ICD9CM:733.00', 'ICD9CM:E888', 'ICD9CM:V82.81'],
  IcdPcsCode: ['ICD10PCS:0QU', 'ICD10PCS:0QU23JZ', 'ICD10PCS:BR09ZZ1'],
  Modifier: ['MOD:22', 'MOD:26', 'MOD:52', 'MOD:AS', 'MOD:TC'],
  MedicareSpecialty: ['MEDSPEC:08', 'MEDSPEC:30', 'MEDSPEC:A0'],
  PlaceOfService: ['POS:11', 'POS:19', 'POS:22', 'POS:49'],
};

/** Nodes with only their identifying properties. */
function named(typeName: string): NodeRecord[] {
  const label = typeName as Label;
  const given = codes[typeName];
  if (given) return given.map((id) => ({ label, properties: { id, ...codeOf(id) } }));
  return [1, 2, 3, 4].map((number) => ({ label, properties: { id: `${prefixOf(label)}${number}` } }));
}

/** `PAYER:` for a label with a prefix of its own, `NOTE:Exclusion-` for one of several labels that share a prefix. */
function prefixOf(label: Label): string {
  const prefixes = Object.entries(idPrefixes);
  const [own] = prefixes.find(([, one]) => one === label) ?? [];
  if (own) return `${own}:`;
  const [shared] = prefixes.find(([, one]) => labelsOf(label).includes(one)) ?? [];
  if (shared) return `${shared}:${label}-`;
  throw new Error(`The nodes of each label must have ids: add some of ${label}.`);
}

/** The code within an id, and its system: numeric modifiers belong to CPT, and Medicare specialties to no system. */
function codeOf(id: string) {
  const [prefix, code = ''] = id.split(':');
  if (prefix === 'MEDSPEC') return { code };
  if (prefix !== 'MOD') return { code, system: prefix };
  return { code, system: /^\d+$/.test(code) ? 'CPT' : 'HCPCS2' };
}

function isNodeType(schema: GraphQLSchema) {
  return (type: unknown): type is GraphQLObjectType =>
    isObjectType(type) && type.name in nodeLabels && argumentsOf(schema, 'node', type) !== undefined;
}
