/** The conversation that is open, and everything that can be done with it. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { receivePicture } from './answer.ts';
import { type Conversation, reduceConversation } from './conversation.ts';
import { browserUserId, createId } from './storage/identity.ts';
import type { ConversationEntry } from './storage/library.ts';
import { loadItem, storeItem } from './storage/local-storage.ts';
import { creationOf, type Turn } from './turn.ts';
import { applyEvent, askTurn, type ConversationOptions, type NewTurnInput, type Session } from './turn-runner.ts';

/** What can be done with the conversation. */
export interface ConversationActions {
  /** Asks; `replaces` is the id of the failed turn that this one replaces. */
  ask(input: NewTurnInput, replaces?: string): void;
  cancel(): void;
  /** Starts a new conversation. */
  startNew(): void;
  open(conversationId: string): Promise<void>;
  editSlogan(turn: Turn, slogan: string): void;
  /** Asks the service again for a creation that Vizzy drew itself. Resolves with whether it sent a picture. */
  improve(turn: Turn): Promise<boolean>;
  removeConversation(conversationId: string): Promise<void>;
  /**
   * Deletes everything in this browser and, with `everywhere`, on the server. Rejects when the server cannot be
   * reached.
   */
  forget(scope: 'everywhere' | 'here'): Promise<void>;
}

/** What components are given. */
export type ConversationController = ConversationActions & {
  readonly conversation: Conversation;
  /** Whether the conversation was read from the library. */
  readonly isLoaded: boolean;
  /** All conversations, newest first. */
  readonly entries: readonly ConversationEntry[];
};

/** Opens an empty conversation and returns its id. */
function openEmpty({ dispatch }: Session): string {
  const id = createId();
  dispatch({ type: 'opened', conversation: { id, turns: [] } });
  return id;
}

async function open({ library, running, dispatch }: Session, id: string): Promise<void> {
  const saved = await library.turns(id);
  // A running turn is newer here than in the library.
  const turns = saved.map((turn) => running.get(turn.id)?.turn ?? turn);
  storeItem('vizzy-conversation', id);
  dispatch({ type: 'opened', conversation: { id, turns } });
}

async function improve(session: Session, turn: Turn): Promise<boolean> {
  const { options, renderedConversation } = session;
  const creation = creationOf(turn);
  const reply = creation ? await options.current.api.improve(browserUserId(), creation.creationId) : null;
  if (!reply) return false;
  const current = renderedConversation.current.turns.find(({ id }) => id === turn.id) ?? turn;
  const better = reply.pictures.map((picture) => ({ index: picture.index, picture: receivePicture(picture, false) }));
  applyEvent(session, current, { type: 'improved', better, note: reply.note });
  return true;
}

async function removeConversation(session: Session, id: string): Promise<void> {
  const { library, renderedConversation, options, refreshConversationList } = session;
  await library.removeConversation(id);
  if (id === renderedConversation.current.id) storeItem('vizzy-conversation', openEmpty(session));
  await refreshConversationList();
  await options.current.api.reset(browserUserId(), id).catch(options.current.onUnreachable);
}

async function forget(session: Session, scope: 'everywhere' | 'here'): Promise<void> {
  const { options, running, library, refreshConversationList } = session;
  if (scope === 'everywhere') await options.current.api.reset(browserUserId());
  for (const { controller } of running.values()) controller.abort();
  running.clear();
  await library.forget();
  for (const key of ['vizzy-user', 'vizzy-conversation', 'vizzy-draft', 'vizzy-key'] as const) storeItem(key, null);
  openEmpty(session);
  await refreshConversationList();
}

function createActions(session: Session): ConversationActions {
  return {
    ask: (input, replaces) => askTurn(session, input, replaces),
    cancel: () => {
      for (const { turn, controller } of session.running.values())
        if (turn.conversationId === session.renderedConversation.current.id) controller.abort();
    },
    startNew: () => storeItem('vizzy-conversation', openEmpty(session)),
    open: (id) => open(session, id),
    editSlogan: (turn, slogan) => void applyEvent(session, turn, { type: 'slogan-edited', slogan }),
    improve: (turn) => improve(session, turn),
    removeConversation: (id) => removeConversation(session, id),
    forget: (scope) => forget(session, scope),
  };
}

/** Opens the conversation that was open last, or a new one. */
export function useConversation(given: ConversationOptions): ConversationController {
  const { library } = given;
  const options = useRef(given);
  options.current = given;
  const [conversation, dispatch] = useReducer(reduceConversation, null, () => ({
    id: loadItem('vizzy-conversation') ?? createId(),
    turns: [],
  }));
  const renderedConversation = useRef<Conversation>(conversation);
  renderedConversation.current = conversation;
  const running = useRef<Session['running']>(new Map());
  const [isLoaded, setLoaded] = useState(false);
  const [entries, setEntries] = useState<readonly ConversationEntry[]>([]);
  const session = useMemo<Session>(
    () => ({
      library,
      options,
      renderedConversation,
      running: running.current,
      dispatch,
      refreshConversationList: async () => setEntries(await library.conversations()),
    }),
    [library],
  );
  const actions = useMemo(() => createActions(session), [session]);
  useEffect(() => {
    void actions.open(session.renderedConversation.current.id).then(() => setLoaded(true));
    void session.refreshConversationList();
  }, [actions, session]);
  return useMemo(() => ({ ...actions, conversation, isLoaded, entries }), [actions, conversation, isLoaded, entries]);
}
