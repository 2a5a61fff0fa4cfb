import type { Line } from './claim-state.ts';

interface Props {
  readonly number: number;
  readonly line: Line;
  readonly onChange: (line: Line) => void;
  readonly onRemove: (() => void) | undefined;
}

/** The fields of a line, with their names and an example. */
const fields: readonly (readonly [keyof Line, string, string])[] = [
  ['procedure', 'Procedure', '0557T'],
  ['modifiers', 'Modifiers', '26'],
  ['diagnoses', 'Diagnoses', 'M81.0, M80.00XA'],
  ['units', 'Units', '1'],
  ['specialty', 'Specialty', '2085R0202X'],
  ['place', 'Place of service', '11'],
];

/** A service line of the form. */
export function ClaimLine({ number, line, onChange, onRemove }: Props) {
  return (
    <fieldset class="claim-line">
      <legend>Line {number}</legend>
      {fields.map(([field, name, example]) => (
        <label key={field} class={field}>
          {name}
          <input
            value={line[field]}
            placeholder={example}
            required={field === 'procedure'}
            onInput={({ currentTarget }) => onChange({ ...line, [field]: currentTarget.value })}
          />
        </label>
      ))}
      {onRemove && (
        <button type="button" onClick={onRemove}>
          Remove<span class="sr"> line {number}</span>
        </button>
      )}
    </fieldset>
  );
}
