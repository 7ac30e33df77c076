/** Moving between conversations and the gallery. */
import { type RefObject, useState } from 'react';
import type { Turn } from './turn.ts';
import { useRoute } from './use-browser.ts';
import type { ConversationController } from './use-conversation.ts';

/** The current route, the sheet that lies over the page, and how to go elsewhere. */
export function useNavigation(controller: ConversationController, field: RefObject<HTMLTextAreaElement | null>) {
  const [route, go] = useRoute();
  const [sheet, setSheet] = useState<'history' | 'forget' | null>(null);
  const startNew = () => {
    controller.startNew();
    setSheet(null);
    go({ name: 'conversation' });
    requestAnimationFrame(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      field.current?.focus({ preventScroll: true });
    });
  };
  const openConversation = async (conversationId: string) => {
    await controller.open(conversationId);
    setSheet(null);
    go({ name: 'conversation' });
  };
  const openTurn = async (turn: Turn) => {
    await openConversation(turn.conversationId);
    requestAnimationFrame(() => {
      const item = document.getElementById(`turn-${turn.id}`);
      item?.scrollIntoView({ block: 'start' });
      item?.focus({ preventScroll: true });
    });
  };
  return { route, go, sheet, setSheet, startNew, openConversation, openTurn };
}

/** What `useNavigation` returns. */
export type Navigation = ReturnType<typeof useNavigation>;
