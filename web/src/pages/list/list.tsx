import { useState } from 'preact/hooks';
import { useAddress } from '../../data/address.ts';
import { useTitle } from '../../data/title.ts';
import { ResolveListDocument } from '../../generated/graphql.ts';
import { count } from '../../parts/data-table.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Failure } from '../../parts/states.tsx';
import { Resolutions } from './resolutions.tsx';
import { linesOf, type Resolution, resolveList } from './resolve-list.ts';

const example = ' m81.0\nm810\n0557t-26\nM81.O\n2084P0800X\n733.00\nM80.-';

/** A link has no room for more lines. */
const mostInLink = 100;

/** A column of codes as people write them, and what each of them means. */
export default function List() {
  useTitle('Code list');
  const { date, parameters, change } = useAddress();
  const [text, setText] = useState(parameters.codes ?? '');
  const [done, setDone] = useState<number>();
  const [rows, setRows] = useState<readonly Resolution[]>();
  const [error, setError] = useState<Error>();
  const lines = linesOf(text);

  const check = async () => {
    setError(undefined);
    setDone(0);
    // A long list does not fit into an address.
    change({ codes: text.length < 1500 ? text : undefined });
    try {
      setRows(await resolveList(lines, { asOf: date, onProgress: setDone }));
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error(String(problem)));
    }
    setDone(undefined);
  };

  const drop = async (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    setText(await file.text());
  };

  return (
    <>
      <div class="heading">
        <h1>Clean up a list of codes</h1>
        {lines.length > 0 && (
          <ShowQuery
            document={ResolveListDocument}
            variables={{ inputs: lines.slice(0, mostInLink), asOf: date }}
            {...(lines.length > mostInLink && { of: `the first ${mostInLink}` })}
          />
        )}
      </div>
      <p class="quiet">
        One code a line, in any notation: without dots, with modifiers or titles, <code>250.00</code> or{' '}
        <code>M80.-</code>. Paste a column of a spreadsheet, or drop a text file.
      </p>
      <textarea
        rows={8}
        aria-label="Codes, one a line"
        placeholder={example}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onDrop={drop}
      />
      <p class="filters">
        <button type="button" class="primary" disabled={lines.length === 0 || done !== undefined} onClick={check}>
          Check {count(lines.length)} {lines.length === 1 ? 'code' : 'codes'}
        </button>
        <button type="button" onClick={() => setText(example)}>
          Use an example
        </button>
        {done !== undefined && (
          <>
            <progress max={lines.length} value={done} aria-label="Codes checked" /> {count(done)} of{' '}
            {count(lines.length)}
          </>
        )}
      </p>
      {error && <Failure error={error} />}
      {rows && <Resolutions rows={rows} />}
    </>
  );
}
