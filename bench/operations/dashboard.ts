import { popularDiagnosis } from '../graph/diagnoses.ts';
import { procedureCode, specialtyCode } from '../graph/procedures.ts';
import { type Operation, oneRow } from './operation.ts';

const callProcedures = (node: string, type: string) => `CALL (${node}) {
    MATCH (${node})<-[:${type}]-(p:Procedure)
    WITH p ORDER BY p.code LIMIT 10
    RETURN collect({code: p.code, display: p.display}) AS procedures
  }`;

const statement = `
CALL () {
  MATCH (p:Procedure {code: $procedure})
  CALL (p) {
    MATCH (p)-[:INDICATED_FOR]->(d:Diagnosis)
    WITH d ORDER BY d.code LIMIT 10
    RETURN collect({code: d.code, display: d.display}) AS diagnoses
  }
  CALL (p) {
    MATCH (p)-[r:PERFORMED_BY]->(s:Specialty)
    WITH r, s ORDER BY s.code LIMIT 5
    RETURN collect({roles: r.roles, node: {code: s.code, display: s.display}}) AS specialties
  }
  RETURN {
    code: p.code, display: p.display, category: p.category,
    diagnoses: {nodes: diagnoses}, specialties: {edges: specialties}
  } AS procedure
}
CALL () {
  MATCH (d:Diagnosis {code: $diagnosis})
  ${callProcedures('d', 'INDICATED_FOR')}
  RETURN {
    code: d.code, display: d.display, billable: d.billable,
    parent: head([(d)-[:CHILD_OF]->(a:Diagnosis) | {code: a.code, display: a.display}]),
    procedures: {nodes: procedures}
  } AS diagnosis
}
CALL () {
  MATCH (s:Specialty {code: $specialty})
  ${callProcedures('s', 'PERFORMED_BY')}
  RETURN {code: s.code, display: s.display, procedures: {nodes: procedures}} AS specialty
}
RETURN procedure, diagnosis, specialty`;

export const dashboard: Operation = {
  name: 'dashboard, three roots',
  inputs: (size) =>
    Array.from({ length: 100 }, (_, i) => ({
      procedure: procedureCode((i * 89) % size.procedures),
      diagnosis: popularDiagnosis(size, 100 + i),
      specialty: specialtyCode((i * 7) % size.specialties),
    })),
  ours: {
    document: `query Dashboard($procedure: String!, $diagnosis: String!, $specialty: String!) {
      procedure(code: $procedure) {
        code display category
        diagnoses(first: 10) { nodes { code display } }
        specialties(first: 5) { edges { roles node { code display } } }
      }
      diagnosis(code: $diagnosis) { code display billable parent { code display } procedures(first: 10) { nodes { code display } } }
      specialty(code: $specialty) { code display procedures(first: 10) { nodes { code display } } }
    }`,
  },
  neo4jGraphql: {
    document: `query Dashboard($procedure: String!, $diagnosis: String!, $specialty: String!) {
      procedure: procedures(where: { code: { eq: $procedure } }) {
        code display category
        diagnoses(limit: 10, sort: [{ code: ASC }]) { code display }
        specialties: specialtiesConnection(first: 5, sort: [{ node: { code: ASC } }]) {
          edges { properties { roles } node { code display } }
        }
      }
      diagnosis: diagnoses(where: { code: { eq: $diagnosis } }) {
        code display billable parent { code display } procedures(limit: 10, sort: [{ code: ASC }]) { code display }
      }
      specialty: specialties(where: { code: { eq: $specialty } }) {
        code display procedures(limit: 10, sort: [{ code: ASC }]) { code display }
      }
    }`,
  },
  postgraphile: {
    document: `query Dashboard($procedure: String!, $diagnosis: String!, $specialty: String!) {
      procedure(code: $procedure) {
        code display category
        diagnoses(first: 10) { nodes { node: diagnosis { code display } } }
        specialties(first: 5) { nodes { roles node: specialty { code display } } }
      }
      diagnosis(code: $diagnosis) {
        code display billable parent { code display } procedures(first: 10) { nodes { node: procedure { code display } } }
      }
      specialty(code: $specialty) { code display procedures(first: 10) { nodes { node: procedure { code display } } } }
    }`,
  },
  raw: oneRow(statement),
};
