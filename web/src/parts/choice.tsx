interface Props {
  readonly name: string;
  readonly value: string | undefined;
  /** Each choice with its text. */
  readonly of: readonly (readonly [value: string, text: string])[];
  /** Called with '' for no choice. */
  readonly onChoose: (value: string) => void;
}

/** A filter with a few values: any of them, or one. */
export function Choice({ name, value, of, onChoose }: Props) {
  return (
    <label class="choice">
      {name}{' '}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">Any</option>
        {of.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
