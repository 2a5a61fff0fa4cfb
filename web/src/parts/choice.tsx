interface Props {
  readonly name: string;
  readonly value: string | undefined;
  /** Each choice with its text. */
  readonly of: readonly (readonly [value: string, text: string])[];
  /** What it says without a choice (default: Any); null if there must be one. */
  readonly none?: string | null;
  /** Called with '' for no choice. */
  readonly onChoose: (value: string) => void;
}

/** A filter with a few values: any of them, or one. */
export function Choice({ name, value, of, none = 'Any', onChoose }: Props) {
  return (
    <label class="choice">
      {name}{' '}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {none !== null && <option value="">{none}</option>}
        {of.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
