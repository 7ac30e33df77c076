/** Runs turns of a conversation: asks the server, shows what comes, and saves it. */
import type { Dispatch, RefObject } from 'react';
import type { Api } from './api.ts';
import { type Conversation, type ConversationEvent, lastCreation } from './conversation.ts';
import { browserUserId, createId, createSeed } from './storage/identity.ts';
import type { Library } from './storage/library.ts';
import { storeItem } from './storage/local-storage.ts';
import { newTurn, reduceTurn, type Turn, type TurnEvent, type TurnInput } from './turn.ts';

/** What a conversation is built on. */
export type ConversationOptions = {
  readonly api: Api;
  readonly library: Library;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called when the server could not be reached. */
  readonly onUnreachable: () => void;
  /** Called when pictures were deleted for lack of space. */
  readonly onStorageFull: () => void;
  /** Called when a turn has ended. */
  readonly onTurnEnd: (turn: Turn) => void;
};

type RunningTurn = { turn: Turn; readonly controller: AbortController };

/** What the actions of a conversation work on. */
export type Session = {
  readonly library: Library;
  /** The latest options. */
  readonly options: RefObject<ConversationOptions>;
  /** The conversation as it was rendered last. */
  readonly renderedConversation: RefObject<Conversation>;
  /** Running turns of all conversations, by id. */
  readonly running: Map<string, RunningTurn>;
  readonly dispatch: Dispatch<ConversationEvent>;
  /** Reads the list of conversations again. */
  refreshConversationList(): Promise<void>;
};

/** What is asked. Without a seed, a first request gets a random one, and a change keeps that of the last creation. */
export type NewTurnInput = Omit<TurnInput, 'seed'> & { readonly seed?: number | null };

async function saveTurn({ library, options }: Session, turn: Turn): Promise<void> {
  const hadSpace = await library.save(turn);
  if (!hadSpace) options.current.onStorageFull();
}

/** Applies an event to a turn and saves the result, unless it is only progress or a preview. Returns the new turn. */
export function applyEvent(session: Session, turn: Turn, event: TurnEvent): Turn {
  const next = reduceTurn(turn, event);
  session.dispatch({ type: 'turn-changed', turnId: turn.id, event });
  const isWorthSaving = event.type !== 'progress' && !(event.type === 'picture' && event.picture.isPreview);
  if (isWorthSaving) void saveTurn(session, next);
  return next;
}

async function runTurn(session: Session, turn: Turn): Promise<void> {
  const { options, running, refreshConversationList } = session;
  const { api, locale } = options.current;
  const entry: RunningTurn = { turn, controller: new AbortController() };
  running.set(turn.id, entry);
  await saveTurn(session, turn);
  void refreshConversationList();
  const { conversationId, asking } = turn;
  const request = { userId: browserUserId(), conversationId, locale, asking };
  await api.chat(request, entry.controller.signal, (event) => {
    // A turn that was forgotten meanwhile must not be saved.
    if (running.has(turn.id)) entry.turn = applyEvent(session, entry.turn, event);
  });
  if (!running.delete(turn.id)) return;
  if (entry.turn.problem?.kind === 'unreachable') options.current.onUnreachable();
  if (entry.turn.status !== 'working') options.current.onTurnEnd(entry.turn);
  void refreshConversationList();
}

/** Asks in the open conversation; `replaces` is the id of the failed turn that this one replaces. */
export function askTurn(session: Session, { seed, ...input }: NewTurnInput, replaces?: string): void {
  const { renderedConversation, options, library, dispatch } = session;
  const { id } = renderedConversation.current;
  const isFirst = lastCreation(renderedConversation.current) === undefined;
  const chosenSeed = seed ?? (isFirst ? createSeed() : null);
  const turn = newTurn(createId(), id, options.current.now(), { ...input, seed: chosenSeed });
  storeItem('vizzy-conversation', id);
  dispatch({ type: 'asked', turn, ...(replaces === undefined ? {} : { replaces }) });
  if (replaces !== undefined) void library.remove(replaces);
  void runTurn(session, turn);
}
