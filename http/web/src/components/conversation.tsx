/** The conversation, and the composer below it. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Api } from '../api.ts';
import { lastCreation, pendingQuestion, workingTurn } from '../conversation.ts';
import { useTexts } from '../texts/index.ts';
import type { ModeId } from '../turn.ts';
import type { ConversationController } from '../use-conversation.ts';
import { Composer, type Draft } from './composer.tsx';
import { Start } from './start.tsx';
import { type TurnActions, TurnView } from './turn-view.tsx';

type Props = {
  readonly controller: ConversationController;
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

/** Makes the field as high as its text. */
function useAutoHeight(field: RefObject<HTMLTextAreaElement | null>, message: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the message.
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [field, message]);
}

/** The conversation. */
export function ConversationView({
  controller,
  api,
  draft,
  onDraft,
  onSend,
  onPicture,
  onSurprise,
  onMode,
  actions,
  field,
}: Props) {
  const texts = useTexts();
  const { conversation, isLoaded } = controller;
  const { turns } = conversation;
  const isWorking = workingTurn(conversation) !== undefined;
  const last = lastCreation(conversation);
  const list = useRef<HTMLOListElement>(null);
  useAutoHeight(field, draft.message);
  // A conversation that is opened scrolls to its last turn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each conversation, when it is loaded.
  useEffect(() => {
    if (isLoaded) list.current?.lastElementChild?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [conversation.id, isLoaded]);
  const purpose = pendingQuestion(conversation) ? 'answer' : last ? 'refine' : 'new';
  return (
    <>
      <div className="conversation" id="conversation">
        {turns.length === 0 && isLoaded && (
          <Start mode={draft.mode} onMode={onMode} onAsk={actions.onAsk} onSurprise={onSurprise} />
        )}
        {turns.length > 0 && <h1 className="visually-hidden">{texts.turn.log}</h1>}
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
        onCancel={controller.cancel}
        onPicture={onPicture}
        isWorking={isWorking}
        purpose={purpose}
        field={field}
      />
    </>
  );
}
