ALTER TABLE procedures ADD PRIMARY KEY (code), ADD UNIQUE (id);
ALTER TABLE diagnoses ADD PRIMARY KEY (code), ADD UNIQUE (id), ADD UNIQUE (position);
ALTER TABLE specialties ADD PRIMARY KEY (code), ADD UNIQUE (id);

-- Each index ends with the code that a page is sorted by, so that a page needs no sort.
ALTER TABLE indications ADD PRIMARY KEY (procedure_code, diagnosis_code);
ALTER TABLE performers ADD PRIMARY KEY (procedure_code, specialty_code);
CREATE INDEX ON indications (diagnosis_code, procedure_code);
CREATE INDEX ON performers (specialty_code, procedure_code);
CREATE INDEX ON procedures (category, code);
CREATE INDEX ON diagnoses (parent_code, code);
CREATE INDEX ON diagnoses (block_id, code);
CREATE INDEX ON procedures USING gin (display gin_trgm_ops);
CREATE INDEX ON diagnoses USING gin (display gin_trgm_ops);

ALTER TABLE diagnoses ADD CONSTRAINT parent FOREIGN KEY (parent_code) REFERENCES diagnoses;
ALTER TABLE indications
  ADD CONSTRAINT indication_of_procedure FOREIGN KEY (procedure_code) REFERENCES procedures,
  ADD CONSTRAINT indication_of_diagnosis FOREIGN KEY (diagnosis_code) REFERENCES diagnoses;
ALTER TABLE performers
  ADD CONSTRAINT performer_of_procedure FOREIGN KEY (procedure_code) REFERENCES procedures,
  ADD CONSTRAINT performer_by_specialty FOREIGN KEY (specialty_code) REFERENCES specialties;

-- Names of fields, and what can be filtered and sorted by.
COMMENT ON CONSTRAINT parent ON diagnoses IS E'@fieldName parent\n@foreignFieldName children';
COMMENT ON CONSTRAINT indication_of_procedure ON indications IS E'@fieldName procedure\n@foreignFieldName diagnoses';
COMMENT ON CONSTRAINT indication_of_diagnosis ON indications IS E'@fieldName diagnosis\n@foreignFieldName procedures';
COMMENT ON CONSTRAINT performer_of_procedure ON performers IS E'@fieldName procedure\n@foreignFieldName specialties';
COMMENT ON CONSTRAINT performer_by_specialty ON performers IS E'@fieldName specialty\n@foreignFieldName procedures';
COMMENT ON COLUMN procedures.display IS '@behavior +filterBy';
COMMENT ON COLUMN diagnoses.display IS '@behavior +filterBy';

CREATE FUNCTION procedures_diagnosis_count(procedure procedures) RETURNS integer LANGUAGE sql STABLE
  RETURN (SELECT count(*)::integer FROM indications WHERE procedure_code = procedure.code);
COMMENT ON FUNCTION procedures_diagnosis_count IS '@behavior +orderBy';

-- The categories with the most diagnoses of a procedure, and the sum of all others.
CREATE TYPE category_count AS (key text, count integer);

CREATE FUNCTION procedures_categories(procedure procedures, top integer) RETURNS SETOF category_count LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH counts AS (
    SELECT category_id, count(*), row_number() OVER (ORDER BY count(*) DESC, category_id) AS place
    FROM indications JOIN diagnoses ON diagnoses.code = diagnosis_code
    WHERE procedure_code = procedure.code
    GROUP BY category_id
  )
  SELECT CASE WHEN place <= top THEN category_id END, sum(count)::integer
  FROM counts GROUP BY 1, least(place, top + 1) ORDER BY least(place, top + 1);
END;

VACUUM ANALYZE;
