/** The conversation, with everything that happens to it announced to the person. */
import { useCallback, useRef, useState } from 'react';
import { useNotices } from './components/notices.tsx';
import { useTexts } from './texts/index.ts';
import type { Turn } from './turn.ts';
import type { ConversationOptions } from './turn-runner.ts';
import { useServerStatus } from './use-browser.ts';
import { type ConversationController, useConversation } from './use-conversation.ts';

/** Milliseconds after which the page asks once more an image service that was down. */
const improveDelay = 20_000;

/** The conversation, whether the server answers, and whether pictures were deleted for lack of space. */
export function useAnnouncedConversation({
  api,
  library,
  locale,
}: Pick<ConversationOptions, 'api' | 'library' | 'locale'>) {
  const texts = useTexts();
  const { announce } = useNotices();
  const { serverStatus, markUnreachable } = useServerStatus(api.isReachable);
  const [isStorageFull, setStorageFull] = useState(false);
  const onStorageFull = useCallback(() => setStorageFull(true), []);
  const improve = useRef<ConversationController['improve']>(async () => false);
  const onTurnEnd = useCallback(
    (turn: Turn) => {
      const { answer } = turn;
      if (answer?.type === 'question') announce(`${texts.turn.question}: ${answer.text}`);
      else if (answer) announce(texts.turn.ready(turn.pictures.length));
      // A server without that route, or without a service, refuses; the picture stays.
      if (answer && answer.type !== 'question' && answer.mayAskAgain)
        setTimeout(() => void improve.current(turn).catch(() => undefined), improveDelay);
    },
    [announce, texts],
  );
  const controller = useConversation({
    api,
    library,
    locale,
    now: Date.now,
    onUnreachable: markUnreachable,
    onStorageFull,
    onTurnEnd,
  });
  improve.current = controller.improve;
  return { controller, serverStatus, isStorageFull };
}
