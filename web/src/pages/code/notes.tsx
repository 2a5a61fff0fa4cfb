import { pathOf, useAddress } from '../../data/address.ts';
import type { NoteFragment } from '../../generated/graphql.ts';
import type { PageNode } from './page-node.ts';

type Diagnosis = Extract<PageNode, { readonly excludes1: unknown }>;

/** The tabular notes of a diagnosis: its own, and those that it inherits from above. */
export function Notes({ node }: { readonly node: Diagnosis }) {
  return (
    <section aria-label="Tabular notes" class="notes">
      <Lines name="Includes" lines={[...node.includes, ...node.inclusionTerms]} />
      <Lines name="Seventh characters" lines={node.seventhCharacters} />
      <Lines name="Notes" lines={node.notes} />
      <NoteList id={node.id} name="Excludes1: not coded together" notes={node.excludes1} />
      <NoteList id={node.id} name="Excludes2: not included here" notes={node.excludes2} />
      <NoteList id={node.id} name="Code first" notes={node.codeFirst} />
      <NoteList id={node.id} name="Use additional code" notes={node.useAdditional} />
      <NoteList id={node.id} name="Code also" notes={node.codeAlso} />
    </section>
  );
}

function Lines({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{name}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface NoteListProps {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly NoteFragment[];
}

function NoteList({ id, name, notes }: NoteListProps) {
  const { href } = useAddress();
  if (notes.length === 0) return null;
  return (
    <>
      <h2>{name}</h2>
      <ul>
        {notes.map(({ id: noteId, text, targets, inheritedFrom }) => (
          <li key={noteId}>
            {text}{' '}
            {targets.map((target) => (
              <a key={target.id} class="code" href={href(pathOf(target.id))} title={target.display}>
                {target.id.slice(target.id.indexOf(':') + 1)}{' '}
              </a>
            ))}
            {inheritedFrom.id !== id && (
              <small>
                from <a href={href(pathOf(inheritedFrom.id))}>{inheritedFrom.display}</a>
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
