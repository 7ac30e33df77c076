/** The conversation that is open, as a pure reducer. */
import { creationOf, reduceTurn, type Turn, type TurnEvent } from './turn.ts';

/** A conversation. */
export type Conversation = { readonly id: string; readonly turns: readonly Turn[] };

/** What can happen to a conversation. */
export type ConversationEvent =
  | { readonly type: 'opened'; readonly conversation: Conversation }
  | {
      readonly type: 'asked';
      readonly turn: Turn;
      /** The id of the failed turn that this one replaces. */
      readonly replaces?: string;
    }
  | { readonly type: 'turn-changed'; readonly turnId: string; readonly event: TurnEvent };

/** The conversation after the event. Events of other conversations change nothing. */
export function reduceConversation(conversation: Conversation, event: ConversationEvent): Conversation {
  switch (event.type) {
    case 'opened':
      return event.conversation;
    case 'asked': {
      if (event.turn.conversationId !== conversation.id) return conversation;
      const others = conversation.turns.filter(({ id }) => id !== event.replaces);
      return { ...conversation, turns: [...others, event.turn] };
    }
    case 'turn-changed': {
      const turns = conversation.turns.map((turn) => (turn.id === event.turnId ? reduceTurn(turn, event.event) : turn));
      return { ...conversation, turns };
    }
  }
}

/** The running turn. */
export function workingTurn({ turns }: Conversation): Turn | undefined {
  return turns.find(({ status }) => status === 'working');
}

/** The turn whose question is not yet answered: the last one, if it is a question. */
export function pendingQuestion({ turns }: Conversation): Turn | undefined {
  const last = turns.at(-1);
  return last?.answer?.type === 'question' ? last : undefined;
}

/** The turn of the last creation, which changes apply to. */
export function lastCreation({ turns }: Conversation): Turn | undefined {
  return turns.findLast((turn) => creationOf(turn) !== null);
}
