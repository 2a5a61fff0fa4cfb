import { rankOf } from '../../data/relationships.ts';
import type { CodePageQuery, RelationshipType } from '../../generated/graphql.ts';
import { RelationshipTable } from './relationship-table.tsx';

type Type = NonNullable<CodePageQuery['neighbors']>['types'][number];

/** What other sections of the page of a diagnosis show. */
const inOtherSections: readonly RelationshipType[] = [
  'EXCLUDES1',
  'EXCLUDES2',
  'CODE_FIRST',
  'USE_ADDITIONAL',
  'CODE_ALSO',
  'IN_BLOCK',
];
/** How many tables are open at first. The others load their rows when they are opened. */
const openAtFirst = 8;

interface Props {
  readonly id: string;
  /** What tables and files are named after. */
  readonly name: string;
  readonly types: readonly Type[];
}

/** A table for each relationship of a node, those that say how codes relate first. */
export function RelationshipTables({ id, name, types }: Props) {
  const isDiagnosis = /^ICD10CM:[^-]+$/.test(id);
  const shown = types.filter((type) => !isElsewhere(type, isDiagnosis));
  const sorted = shown.toSorted((a, b) => rankOf(a.relationship) - rankOf(b.relationship));
  return (
    <>
      {sorted.map((type, i) => (
        <RelationshipTable
          key={`${type.relationship} ${type.direction}`}
          id={id}
          name={name}
          {...type}
          isOpen={i < openAtFirst && type.relationship !== 'ABOUT'}
        />
      ))}
    </>
  );
}

function isElsewhere({ relationship, direction }: Type, isDiagnosis: boolean): boolean {
  if (relationship === 'CHILD_OF') return true;
  if (relationship === 'CONCERNS') return direction === 'IN';
  if (direction === 'IN') return false;
  return relationship === 'REPLACED_BY' || (isDiagnosis && inOtherSections.includes(relationship));
}
