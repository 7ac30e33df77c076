/** Earlier conversations, and a button that forgets everything. */
import { useEffect, useRef, useState } from 'react';
import type { ConversationEntry } from '../storage/library.ts';
import { useTexts } from '../texts/index.ts';
import { Icon } from './icons.tsx';

type Props = {
  readonly entries: readonly ConversationEntry[];
  readonly currentId: string;
  readonly onOpen: (conversationId: string) => void;
  readonly onRemove: (conversationId: string) => void;
  readonly onForget: () => void;
};

type ConfirmDeletionProps = { readonly title: string; readonly onYes: () => void; readonly onNo: () => void };

/** Asks before a conversation is deleted. */
function ConfirmDeletion({ title, onYes, onNo }: ConfirmDeletionProps) {
  const { nav } = useTexts();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset className="confirm-deletion">
      <legend>{nav.confirm(title)}</legend>
      <button type="button" className="outlined" onClick={onYes}>
        {nav.yes}
      </button>
      <button ref={keep} type="button" className="quiet" onClick={onNo}>
        {nav.no}
      </button>
    </fieldset>
  );
}

type EntryProps = Pick<Props, 'onOpen' | 'onRemove'> & {
  readonly entry: ConversationEntry;
  readonly isCurrent: boolean;
};

function Entry({ entry: { id, title }, isCurrent, onOpen, onRemove }: EntryProps) {
  const { nav } = useTexts();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <ConfirmDeletion title={title} onYes={() => onRemove(id)} onNo={() => setAsking(false)} />;
  return (
    <>
      <button
        type="button"
        className="history-entry"
        dir="auto"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onOpen(id)}
      >
        {title || nav.untitled}
      </button>
      <button type="button" className="quiet small" aria-label={nav.remove(title)} onClick={() => setAsking(true)}>
        <Icon name="close" />
      </button>
    </>
  );
}

/** The list of conversations. */
export function ConversationHistory({ entries, currentId, onOpen, onRemove, onForget }: Props) {
  const { nav } = useTexts();
  return (
    <section className="history" aria-label={nav.history}>
      <h2>{nav.history}</h2>
      {entries.length === 0 && <p className="faint">{nav.none}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} isCurrent={entry.id === currentId} onOpen={onOpen} onRemove={onRemove} />
          </li>
        ))}
      </ul>
      <button type="button" className="quiet forget-button" onClick={onForget}>
        <Icon name="forget" />
        <span>{nav.forget}</span>
      </button>
    </section>
  );
}
