import { z } from 'zod';
import { type Label, nodeLabels } from '../../src/graph/model/labels.ts';
import type { NamesFrom, Properties, Property, ValueOf } from '../../src/graph/model/property.ts';
import { date, ordinal, text } from './record-values.ts';

type PropertiesOf<L extends Label> = (typeof nodeLabels)[L]['properties'];

type FieldNames<L extends Label, Omitted> = Exclude<NamesFrom<PropertiesOf<L>, 'records'>, Omitted>;

type Field<Value> = null extends Value ? z.ZodOptional<z.ZodType<NonNullable<Value>>> : z.ZodType<Value>;

type Fields<L extends Label, Omitted> = {
  [Name in FieldNames<L, Omitted>]: Field<ValueOf<PropertiesOf<L>[Name]>>;
};

/**
 * The fields of a record that becomes a node with this label: one for each property that the graph model lets records
 * write, and that the record does not have to leave out because it is derived.
 */
export function fieldsOf<L extends Label, const Omitted extends keyof PropertiesOf<L> = never>(
  label: L,
  ...omitted: readonly Omitted[]
): Fields<L, Omitted> {
  const properties: Properties = nodeLabels[label].properties;
  const left = new Set<PropertyKey>(omitted);
  const names = Object.keys(properties).filter(
    (name) => properties[name]?.sources.includes('records') && !left.has(name),
  );
  const fields = names.map((name) => [name, fieldOf(properties[name] as Property)]);
  return Object.fromEntries(fields);
}

function fieldOf(property: Property): z.ZodType {
  const field = requiredField(property);
  return property.isOptional ? field.optional() : field;
}

function requiredField({ kind, values }: Property): z.ZodType {
  const word = values ? z.enum(values) : text;
  switch (kind) {
    case 'text':
      return word;
    case 'texts':
      return z.array(word).min(1, 'expected at least one');
    case 'date':
      return date;
    case 'flag':
      return z.boolean();
    case 'integer':
      return ordinal;
    case 'decimal':
      return z.number('expected a number');
    case 'integers':
      return z.array(ordinal);
  }
}
