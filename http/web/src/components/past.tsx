/** Earlier conversations, and forgetting. */
import type { ConversationEntry } from '../keeping/library.ts';
import { useTexts } from '../texts/index.ts';
import { Icon } from './icons.tsx';

type Props = {
  readonly entries: readonly ConversationEntry[];
  readonly currentId: string;
  readonly onOpen: (conversationId: string) => void;
  readonly onRemove: (conversationId: string) => void;
  readonly onForget: () => void;
};

/** The list of conversations. */
export function Past({ entries, currentId, onOpen, onRemove, onForget }: Props) {
  const { nav } = useTexts();
  return (
    <section className="past" aria-label={nav.past}>
      <h2>{nav.past}</h2>
      {entries.length === 0 && <p className="faint">{nav.none}</p>}
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="past-entry"
              dir="auto"
              aria-current={id === currentId ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              {title || nav.untitled}
            </button>
            <button type="button" className="quiet small" aria-label={nav.remove(title)} onClick={() => onRemove(id)}>
              <Icon name="close" />
            </button>
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
