import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { pathOf, useAddress } from '../data/address.ts';
import { ask } from '../data/ask.ts';
import { labelOf } from '../data/label.ts';
import { SuggestionsDocument, type SuggestionsQuery } from '../generated/graphql.ts';
import { Status } from './status.tsx';

type Hit = SuggestionsQuery['search']['edges'][number];

interface Hits {
  readonly text: string;
  readonly hits: readonly Hit[];
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly hasFocus?: boolean;
  /** Called with the id of the chosen node. By default, its page opens. */
  readonly onChoose?: (id: string) => void;
}

/** A search field with suggestions: Enter opens the best one, even before it is shown. */
export function SearchBox({ label, placeholder, hasFocus = false, onChoose }: Props) {
  const { date, go } = useAddress();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Hits>({ text: '', hits: [] });
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const list = useId();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);

  useEffect(() => {
    const controller = new AbortController();
    setNote('');
    setActive(-1);
    if (text.trim() === '') setFound({ text: '', hits: [] });
    else hitsOf(text, date, controller.signal).then(setFound, () => {});
    return () => controller.abort();
  }, [text, date]);

  const choose = (hit: Hit) => {
    setText('');
    setOpen(false);
    if (onChoose) onChoose(hit.node.id);
    else go(pathOf(hit.node.id));
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    try {
      const { hits } = found.text === text ? found : await hitsOf(text, date);
      const hit = hits[Math.max(active, 0)];
      if (hit) choose(hit);
      else setNote(`Nothing matches “${text.trim()}”. Try fewer words, or another spelling.`);
    } catch (error) {
      setNote(error instanceof Error ? error.message : String(error));
    }
  };

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || found.hits.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setActive((active + step + found.hits.length) % found.hits.length);
  };

  const isShown = isOpen && found.hits.length > 0;
  return (
    <form class="search" role="search" onSubmit={submit}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${list}-${active}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={move}
        onBlur={() => setOpen(false)}
        onFocus={() => setOpen(true)}
      />
      <div id={list} role="listbox" aria-label="Suggestions" hidden={!isShown}>
        {found.hits.map((hit, i) => (
          <Option
            key={hit.node.id}
            id={`${list}-${i}`}
            hit={hit}
            isActive={i === active}
            onChoose={() => choose(hit)}
          />
        ))}
      </div>
      <p class="note" role="status">
        {note}
      </p>
    </form>
  );
}

async function hitsOf(text: string, asOf: string | undefined, signal?: AbortSignal): Promise<Hits> {
  const { search } = await ask(SuggestionsDocument, { text, first: 8, asOf }, signal);
  return { text, hits: search.edges };
}

interface OptionProps {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ id, hit: { node, matches }, isActive, onChoose }: OptionProps) {
  const { code, title, kind } = labelOf(node);
  const meant = matches.filter(({ how }) => how === 'TYPO' || how === 'SYNONYM');
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={isActive} onMouseDown={onChoose}>
      {code && <span class="code">{code}</span>}
      <span class="title">{title}</span>
      <span class="kind">
        {kind}
        {'status' in node && node.status !== 'ACTIVE' && <Status status={node.status} billable={undefined} />}
        {meant.length > 0 && <em>{meant.map(({ asked, found }) => `${asked} → ${found}`).join(', ')}</em>}
      </span>
    </div>
  );
}
