/** The composer: the draft, sending it, and what turns can do with it. */
import { useCallback, useRef } from 'react';
import { useNotices } from './components/notices.tsx';
import type { TurnActions } from './components/turn-view.tsx';
import { workingTurn } from './conversation.ts';
import { prepareAttachment } from './image/attach.ts';
import { surprise } from './surprise.ts';
import { useTexts } from './texts/index.ts';
import type { ConversationController } from './use-conversation.ts';
import { emptyDraft, useDraft } from './use-draft.ts';

/** The composer of a conversation. */
export function useComposer(controller: ConversationController) {
  const texts = useTexts();
  const { show } = useNotices();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft();
  const isWorking = workingTurn(controller.conversation) !== undefined;
  const ask = (message: string, mode = draft.mode) => {
    if (!isWorking) controller.ask({ message, mode, source: null });
  };
  const send = () => {
    const { message, mode, source } = draft;
    const words = message.trim() || texts.composer.defaultTransform;
    controller.ask({ message: words, mode, source });
    // A chosen mode stays, but the mode of a picture goes with the picture.
    setDraft({ ...emptyDraft, mode: source ? null : mode });
    field.current?.focus({ preventScroll: true });
  };
  const attach = useCallback(
    async (file: File) => {
      const attachment = await prepareAttachment(file);
      if (attachment.type === 'refused') return show(texts.picture[attachment.why]);
      setDraft({ source: attachment.blob, mode: 'transform' });
      field.current?.focus();
    },
    [setDraft, show, texts],
  );
  const actions: TurnActions = {
    onAsk: (message) => ask(message),
    onRefine: (message) => ask(message, null),
    onRetry: ({ asking, id }) => {
      if (!isWorking) controller.ask(asking, id);
    },
    onEditRequest: ({ asking }) => {
      setDraft({ message: asking.message, mode: asking.mode, source: asking.source });
      field.current?.focus();
    },
    onEditSlogan: controller.editSlogan,
    onImprove: controller.improve,
  };
  const askSurprise = () => ask(surprise(draft.mode, texts, Math.random));
  return { field, draft, setDraft, send, attach, actions, askSurprise };
}

/** What `useComposer` returns. */
export type ComposerState = ReturnType<typeof useComposer>;
