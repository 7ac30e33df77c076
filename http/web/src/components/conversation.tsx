/** The conversation and the field to speak in. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Api } from '../api.ts';
import { lastCreation, pendingQuestion, workingTurn } from '../conversation.ts';
import { useTexts } from '../texts/index.ts';
import type { ModeId } from '../turn.ts';
import type { Studio } from '../use-conversation.ts';
import { Composer, type Draft } from './composer.tsx';
import { Start } from './start.tsx';
import { type TurnActions, TurnView } from './turn-view.tsx';

type Props = {
  readonly studio: Studio;
  readonly api: Api;
  readonly draft: Draft;
  readonly onDraft: (change: Partial<Draft>) => void;
  readonly onSend: () => void;
  readonly onPicture: (file: File) => void;
  readonly onSurprise: () => void;
  readonly onMode: (mode: ModeId | null) => void;
  readonly actions: TurnActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** Grows the field with what is written in it. */
function useGrowing(field: RefObject<HTMLTextAreaElement | null>, message: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the message is what it grows with.
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [field, message]);
}

/** The conversation. */
export function Talk({ studio, api, draft, onDraft, onSend, onPicture, onSurprise, onMode, actions, field }: Props) {
  const texts = useTexts();
  const { conversation, isOpen } = studio;
  const { turns } = conversation;
  const isWorking = workingTurn(conversation) !== undefined;
  const last = lastCreation(conversation);
  const list = useRef<HTMLOListElement>(null);
  useGrowing(field, draft.message);
  // A conversation that was opened shows its end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each conversation, when it has been read.
  useEffect(() => {
    if (isOpen) list.current?.lastElementChild?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [conversation.id, isOpen]);
  const purpose = pendingQuestion(conversation) ? 'answer' : last ? 'refine' : 'new';
  return (
    <>
      <div className="talk" id="talk">
        {turns.length === 0 && isOpen && (
          <Start mode={draft.mode} onMode={onMode} onAsk={actions.onAsk} onSurprise={onSurprise} />
        )}
        {turns.length > 0 && <h1 className="unseen">{texts.turn.log}</h1>}
        <ol ref={list} className="turns" aria-label={texts.turn.log}>
          {turns.map((turn, index) => (
            <TurnView
              key={turn.id}
              turn={turn}
              isLast={index === turns.length - 1}
              canRefine={turn === last && !isWorking && purpose !== 'answer'}
              api={api}
              {...actions}
            />
          ))}
        </ol>
      </div>
      <Composer
        draft={draft}
        onDraft={onDraft}
        onSend={onSend}
        onCancel={studio.cancel}
        onPicture={onPicture}
        isWorking={isWorking}
        purpose={purpose}
        field={field}
      />
    </>
  );
}
