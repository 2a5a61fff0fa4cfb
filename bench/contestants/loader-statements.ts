const procedure = '{code: p.code, display: p.display, category: p.category}';
const diagnosis = '{id: d.id, code: d.code, display: d.display, billable: d.billable, level: d.level}';
const specialty = '{code: s.code, display: s.display}';

/**
 * The statements of a typical server with loaders, one for each field. Each takes many keys and returns rows of
 * `{ key, value }`. They read all properties of the field's type, because they do not know what was selected.
 */
export const loaderStatements = {
  procedure: `UNWIND $keys AS key MATCH (p:Procedure {code: key}) RETURN key, ${procedure} AS value`,
  diagnosis: `UNWIND $keys AS key MATCH (d:Diagnosis {code: key}) RETURN key, ${diagnosis} AS value`,
  specialty: `UNWIND $keys AS key MATCH (s:Specialty {code: key}) RETURN key, ${specialty} AS value`,

  node: `UNWIND $keys AS key MATCH (d:Diagnosis {id: key}) RETURN key, ${diagnosis} AS value`,

  parentOfDiagnosis: `UNWIND $keys AS key
    MATCH (:Diagnosis {code: key})-[:CHILD_OF]->(d:Diagnosis) RETURN key, ${diagnosis} AS value`,

  diagnosesOfProcedure: `UNWIND $keys AS key MATCH (p:Procedure {code: key})
    CALL (p) {
      MATCH (p)-[r:INDICATED_FOR]->(d:Diagnosis) WITH r, d ORDER BY d.code LIMIT $first
      RETURN collect({roles: r.roles, node: ${diagnosis}}) AS value
    } RETURN key, value`,
  specialtiesOfProcedure: `UNWIND $keys AS key MATCH (p:Procedure {code: key})
    CALL (p) {
      MATCH (p)-[r:PERFORMED_BY]->(s:Specialty) WITH r, s ORDER BY s.code LIMIT $first
      RETURN collect({roles: r.roles, node: ${specialty}}) AS value
    } RETURN key, value`,
  proceduresOfDiagnosis: `UNWIND $keys AS key MATCH (d:Diagnosis {code: key})
    CALL (d) {
      MATCH (d)<-[:INDICATED_FOR]-(p:Procedure) WITH p ORDER BY p.code LIMIT $first
      RETURN collect(${procedure}) AS value
    } RETURN key, value`,
  proceduresOfSpecialty: `UNWIND $keys AS key MATCH (s:Specialty {code: key})
    CALL (s) {
      MATCH (s)<-[:PERFORMED_BY]-(p:Procedure) WITH p ORDER BY p.code LIMIT $first
      RETURN collect(${procedure}) AS value
    } RETURN key, value`,
  categoriesOfProcedure: `UNWIND $keys AS key
    MATCH (:Procedure {code: key})-[:INDICATED_FOR]->(d:Diagnosis)
    WITH key, d.categoryId AS category, count(*) AS count ORDER BY count DESC, category
    RETURN key, collect({key: category, count: count}) AS value`,

  proceduresWithDiagnosis: `UNWIND $keys AS key
    CALL (key) {
      MATCH (:Diagnosis {code: key})<-[:INDICATED_FOR]-(p:Procedure) WITH p ORDER BY p.code LIMIT $first
      RETURN collect(${procedure}) AS value
    } RETURN key, value`,
  countWithDiagnosis: `UNWIND $keys AS key
    CALL (key) { MATCH (:Diagnosis {code: key})<-[:INDICATED_FOR]-(p:Procedure) RETURN count(p) AS value }
    RETURN key, value`,
  proceduresByDiagnosisCount: `UNWIND $keys AS key
    CALL (key) {
      MATCH (p:Procedure {category: key}) WITH p, COUNT { (p)-[:INDICATED_FOR]->() } AS diagnoses
      ORDER BY diagnoses DESC, p.code LIMIT $first
      RETURN collect(${procedure}) AS value
    } RETURN key, value`,
  proceduresWithText: `UNWIND $keys AS key
    CALL (key) {
      MATCH (p:Procedure) WHERE p.display CONTAINS key WITH p ORDER BY p.code LIMIT $first
      RETURN collect(${procedure}) AS value
    } RETURN key, value`,
  diagnosesWithText: `UNWIND $keys AS key
    CALL (key) {
      MATCH (d:Diagnosis) WHERE d.display CONTAINS key WITH d ORDER BY d.code LIMIT $first
      RETURN collect(${diagnosis}) AS value
    } RETURN key, value`,
  diagnosesWithPrefix: `UNWIND $keys AS key
    CALL (key) {
      MATCH (d:Diagnosis) WHERE d.code STARTS WITH key WITH d ORDER BY d.code LIMIT $first
      RETURN collect(${diagnosis}) AS value
    } RETURN key, value`,
  diagnosesWithin: `UNWIND $keys AS key
    CALL (key) {
      MATCH (d:Diagnosis {blockId: key}) WITH d ORDER BY d.code LIMIT $first
      RETURN collect(${diagnosis}) AS value
    } RETURN key, value`,
  countWithin: `UNWIND $keys AS key
    CALL (key) { MATCH (d:Diagnosis {blockId: key}) RETURN count(d) AS value }
    RETURN key, value`,
  diagnosesAfter: `UNWIND $keys AS key
    CALL (key) {
      MATCH (d:Diagnosis) WHERE d.code > key WITH d ORDER BY d.code LIMIT $first
      RETURN collect(${diagnosis}) AS value
    } RETURN key, value`,
} as const;

export type LoaderName = keyof typeof loaderStatements;
