/** The conversation that is open, as a pure reducer. */
import { advance, creationOf, type Turn, type TurnEvent } from './turn.ts';

/** A conversation. */
export type Conversation = { readonly id: string; readonly turns: readonly Turn[] };

/** What can happen to it. */
export type ConversationEvent =
  | { readonly type: 'opened'; readonly conversation: Conversation }
  | {
      readonly type: 'asked';
      readonly turn: Turn /** The failed turn that this one asks again. */;
      readonly instead?: string;
    }
  | { readonly type: 'turned'; readonly turnId: string; readonly event: TurnEvent };

/** The conversation after the event. What belongs to another conversation changes nothing. */
export function reduceConversation(conversation: Conversation, event: ConversationEvent): Conversation {
  switch (event.type) {
    case 'opened':
      return event.conversation;
    case 'asked': {
      if (event.turn.conversationId !== conversation.id) return conversation;
      const kept = conversation.turns.filter(({ id }) => id !== event.instead);
      return { ...conversation, turns: [...kept, event.turn] };
    }
    case 'turned': {
      const turns = conversation.turns.map((turn) => (turn.id === event.turnId ? advance(turn, event.event) : turn));
      return { ...conversation, turns };
    }
  }
}

/** The turn that is under way. */
export function workingTurn({ turns }: Conversation): Turn | undefined {
  return turns.find(({ status }) => status === 'working');
}

/** The question that waits for an answer: Vizzy's last word. */
export function pendingQuestion({ turns }: Conversation): Turn | undefined {
  const last = turns.at(-1);
  return last?.answer?.type === 'question' ? last : undefined;
}

/** The last creation, which is what changes apply to. */
export function lastCreation({ turns }: Conversation): Turn | undefined {
  return turns.findLast((turn) => creationOf(turn) !== null);
}
