CREATE EXTENSION pg_trgm;

CREATE TABLE procedures (
  code text NOT NULL,
  id text NOT NULL,
  system text NOT NULL,
  display text NOT NULL,
  category text NOT NULL
);

CREATE TABLE diagnoses (
  code text NOT NULL,
  id text NOT NULL,
  system text NOT NULL,
  display text NOT NULL,
  billable boolean NOT NULL,
  level text NOT NULL,
  chapter_id text NOT NULL,
  block_id text NOT NULL,
  category_id text NOT NULL,
  position integer NOT NULL,
  last_position integer NOT NULL,
  parent_code text
);

CREATE TABLE specialties (
  code text NOT NULL,
  id text NOT NULL,
  system text NOT NULL,
  display text NOT NULL
);

CREATE TABLE indications (
  procedure_code text NOT NULL,
  diagnosis_code text NOT NULL,
  roles text[] NOT NULL
);

CREATE TABLE performers (
  procedure_code text NOT NULL,
  specialty_code text NOT NULL,
  roles text[] NOT NULL
);
