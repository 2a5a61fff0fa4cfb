import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Column, csvOf, save } from '../data/csv.ts';

/** A column with what its cells show; their text, if it shows nothing else. */
export interface ShownColumn<Row> extends Column<Row> {
  readonly cell?: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  /** The name of the table, for its caption and its file. */
  readonly name: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** How many rows there are, if more than those given. */
  readonly total?: number;
  /** Loads more rows. */
  readonly onMore?: (() => void) | undefined;
  /** Gets all rows for the file. By default, it has the rows that are shown. */
  readonly all?: (() => Promise<readonly Row[]>) | undefined;
  /** More controls, such as a link to the query. */
  readonly children?: ComponentChildren;
}

/** A table that can be read, printed, and saved as CSV. It says how many rows it leaves out. */
export function DataTable<Row>({ name, columns, rows, keyOf, total = rows.length, onMore, all, children }: Props<Row>) {
  return (
    <div class="table">
      <div class="tools">
        <CsvButton name={name} columns={columns} all={all ?? (async () => rows)} total={total} />
        {children}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <table>
          <thead>
            <tr>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ head, cell, text }) => (
                  <td key={head}>{cell ? cell(row) : text(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < total && (
        <p class="more">
          {count(rows.length)} of {count(total)} rows.{' '}
          {onMore && (
            <button type="button" onClick={onMore}>
              Show more
            </button>
          )}
        </p>
      )}
    </div>
  );
}

interface CsvProps<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly all: () => Promise<readonly Row[]>;
  readonly total: number;
}

function CsvButton<Row>({ name, columns, all, total }: CsvProps<Row>) {
  const [state, setState] = useState('');
  const download = async () => {
    setState('Collecting rows…');
    try {
      const rows = await all();
      save(`${name.replaceAll(/[^\w.-]+/g, '-')}.csv`, csvOf(columns, rows));
      setState(rows.length < total ? `Saved the first ${count(rows.length)} of ${count(total)} rows.` : '');
    } catch (error) {
      setState(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" onClick={download}>
        CSV
      </button>
      <span role="status">{state}</span>
    </>
  );
}

/** A number for people. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
