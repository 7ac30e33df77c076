/** The form in which people say what they would like to see. */
import { type FormEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { firstPicture } from '../image/attach.ts';
import { useTexts } from '../texts/index.ts';
import type { ModeId } from '../turn.ts';
import { useBlobUrl } from '../use-browser.ts';
import { Icon } from './icons.tsx';
import { ModePicker } from './mode-picker.tsx';

/** Most characters that the server accepts; an emoji counts as one. */
const mostCharacters = 4000;

/** The unsent request. */
export type Draft = { readonly message: string; readonly mode: ModeId | null; readonly source: Blob | null };

type Props = {
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly onPicture: (file: File) => void;
  readonly isWorking: boolean;
  /** What the next message will do. */
  readonly purpose: 'new' | 'answer' | 'refine';
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

function Attached({ source, onDetach }: { readonly source: Blob; readonly onDetach: () => void }) {
  const { composer } = useTexts();
  const url = useBlobUrl(source);
  return (
    <div className="attached">
      {url && <img src={url} alt={composer.attached} />}
      <button type="button" className="quiet small" aria-label={composer.detach} onClick={onDetach}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function FileButton({ onPicture }: Pick<Props, 'onPicture'>) {
  const { composer } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-label={composer.attach}
        title={composer.attach}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={composer.attach}
        onChange={({ currentTarget }) => {
          const file = firstPicture(currentTarget.files);
          if (file) onPicture(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function usePlaceholder(purpose: Props['purpose'], hasPicture: boolean): string {
  const { composer } = useTexts();
  if (hasPicture) return composer.placeholderPicture;
  return { new: composer.placeholder, answer: composer.placeholderAnswer, refine: composer.placeholderRefine }[purpose];
}

/** The form. */
export function Composer({ draft, onDraft, onSend, onCancel, onPicture, isWorking, purpose, field }: Props) {
  const { composer } = useTexts();
  const placeholder = usePlaceholder(purpose, draft.source !== null);
  const over = [...draft.message.trim()].length - mostCharacters;
  const canSend = !isWorking && over <= 0 && (draft.message.trim() !== '' || draft.source !== null);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (canSend) onSend();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="composer" onSubmit={send}>
      {draft.source && <Attached source={draft.source} onDetach={() => onDraft({ source: null })} />}
      <label className="visually-hidden" htmlFor="message">
        {composer.label}
      </label>
      <textarea
        id="message"
        ref={field}
        rows={1}
        dir="auto"
        placeholder={placeholder}
        value={draft.message}
        aria-describedby="message-hint"
        aria-invalid={over > 0}
        enterKeyHint="send"
        onChange={({ currentTarget }) => onDraft({ message: currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <div className="composer-row">
        <ModePicker mode={draft.mode} onMode={(mode) => onDraft({ mode })} />
        <FileButton onPicture={onPicture} />
        <span id="message-hint" className={over > 0 ? 'error' : 'visually-hidden'}>
          {over > 0 ? composer.tooLong(over) : composer.hint}
        </span>
        <span className="spacer" />
        {isWorking ? (
          <button type="button" className="outlined" onClick={onCancel}>
            {composer.cancel}
          </button>
        ) : (
          <button type="submit" className="filled" disabled={!canSend}>
            <span>{purpose === 'answer' ? composer.answer : composer.send}</span>
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  );
}
