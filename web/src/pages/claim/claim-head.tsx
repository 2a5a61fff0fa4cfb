import { Choice } from '../../parts/choice.tsx';
import { type ClaimHead, settings } from './claim-state.ts';

interface Props {
  readonly head: ClaimHead;
  readonly payers: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (change: Partial<ClaimHead>) => void;
}

/** The fields of the claim as a whole: who pays, who bills, and where. */
export function ClaimHeadFields({ head, payers, onChange }: Props) {
  return (
    <fieldset class="claim-line claim-head">
      <legend>Claim</legend>
      <Choice
        name="Payer"
        value={head.payer}
        of={payers.map(({ id, name }) => [id, name])}
        none="Not given"
        onChoose={(payer) => onChange({ payer })}
      />
      <Choice
        name="Who bills"
        value={head.setting || 'PRACTITIONER'}
        of={settings}
        none={null}
        onChoose={(setting) => onChange({ setting })}
      />
      <label>
        State
        <input
          value={head.state}
          placeholder="OH or Ohio"
          onInput={({ currentTarget }) => onChange({ state: currentTarget.value })}
        />
      </label>
      <label>
        Medicare contractor
        <input
          value={head.contractor}
          placeholder="CGS"
          onInput={({ currentTarget }) => onChange({ contractor: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
