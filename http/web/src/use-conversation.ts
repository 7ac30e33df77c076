/** The conversation that is open, and everything that can be done with it. */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { receivePicture } from './answer.ts';
import type { Api } from './api.ts';
import { type Conversation, lastCreation, reduceConversation } from './conversation.ts';
import { browserUserId, createId, createSeed, keepItem, recallItem } from './storage/identity.ts';
import type { ConversationEntry, Library } from './storage/library.ts';
import { type Asking, advance, askedTurn, creationOf, type Turn, type TurnEvent } from './turn.ts';

/** What the studio is given. */
export type StudioParts = {
  readonly api: Api;
  readonly library: Library;
  /** BCP 47. */
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Hears that the server could not be reached. */
  readonly onLost: () => void;
  /** Hears that pictures had to be let go. */
  readonly onFull: () => void;
  /** Hears that a turn is over. */
  readonly onSettled: (turn: Turn) => void;
};

/** What components are given. */
export type Studio = {
  readonly conversation: Conversation;
  /** Whether the library has been read. */
  readonly isOpen: boolean;
  readonly entries: readonly ConversationEntry[];
  /** Asks; `instead` names the turn that this one takes the place of. */
  ask(asking: Omit<Asking, 'seed'> & { readonly seed?: number | null }, instead?: string): void;
  cancel(): void;
  /** Begins a new conversation. */
  begin(): void;
  open(conversationId: string): Promise<void>;
  reword(turn: Turn, slogan: string): void;
  /** Asks the service again for a creation that Vizzy drew itself. Resolves with whether it had an answer. */
  improve(turn: Turn): Promise<boolean>;
  removeConversation(conversationId: string): Promise<void>;
  /** Forgets everything, here and, unless told otherwise, on the server. Rejects when that cannot be reached. */
  forget(scope: 'everywhere' | 'here'): Promise<void>;
};

type Running = { turn: Turn; readonly controller: AbortController };

const isOver = ({ status }: Turn) => status !== 'working';

/** Opens the studio. */
export function useStudio(parts: StudioParts): Studio {
  const { library } = parts;
  const partsRef = useRef(parts);
  partsRef.current = parts;
  const [conversation, dispatch] = useReducer(reduceConversation, null, () => ({
    id: recallItem('vizzy-conversation') ?? createId(),
    turns: [],
  }));
  const latest = useRef<Conversation>(conversation);
  latest.current = conversation;
  const [isOpen, setOpen] = useState(false);
  const [entries, setEntries] = useState<readonly ConversationEntry[]>([]);
  const running = useRef(new Map<string, Running>());

  const list = useCallback(async () => setEntries(await library.conversations()), [library]);

  const save = useCallback(
    async (turn: Turn) => {
      const hadRoom = await library.save(turn);
      if (!hadRoom) partsRef.current.onFull();
    },
    [library],
  );

  const show = useCallback(
    async (id: string) => {
      const kept = await library.turns(id);
      // What is still under way is fresher here than in the library.
      const turns = kept.map((turn) => running.current.get(turn.id)?.turn ?? turn);
      keepItem('vizzy-conversation', id);
      dispatch({ type: 'opened', conversation: { id, turns } });
    },
    [library],
  );

  useEffect(() => {
    void show(latest.current.id).then(() => setOpen(true));
    void list();
  }, [show, list]);

  const change = useCallback(
    (turn: Turn, event: TurnEvent): Turn => {
      const next = advance(turn, event);
      dispatch({ type: 'turned', turnId: turn.id, event });
      const isWorthKeeping = event.type !== 'progress' && !(event.type === 'picture' && event.picture.isPreview);
      if (isWorthKeeping) void save(next);
      return next;
    },
    [save],
  );

  const take = useCallback(
    async (asked: Turn) => {
      const { api, locale } = partsRef.current;
      const entry: Running = { turn: asked, controller: new AbortController() };
      running.current.set(asked.id, entry);
      await save(asked);
      void list();
      const { conversationId, asking } = asked;
      const request = { userId: browserUserId(), conversationId, locale, asking };
      await api.chat(request, entry.controller.signal, (event) => {
        // Whoever was forgotten meanwhile is not kept after all.
        if (running.current.has(asked.id)) entry.turn = change(entry.turn, event);
      });
      if (!running.current.delete(asked.id)) return;
      const { problem } = entry.turn;
      if (problem?.kind === 'unreachable') partsRef.current.onLost();
      if (isOver(entry.turn)) partsRef.current.onSettled(entry.turn);
      void list();
    },
    [change, save, list],
  );

  const ask: Studio['ask'] = useCallback(
    ({ seed, ...asking }, instead) => {
      const { id } = latest.current;
      const isFirst = lastCreation(latest.current) === undefined;
      const chosen = seed ?? (isFirst ? createSeed() : null);
      const turn = askedTurn(createId(), id, partsRef.current.now(), { ...asking, seed: chosen });
      keepItem('vizzy-conversation', id);
      dispatch({ type: 'asked', turn, ...(instead === undefined ? {} : { instead }) });
      if (instead !== undefined) void library.remove(instead);
      void take(turn);
    },
    [library, take],
  );

  const stopAll = useCallback(() => {
    for (const { controller } of running.current.values()) controller.abort();
  }, []);

  return useMemo(
    () => ({
      conversation,
      isOpen,
      entries,
      ask,
      cancel: () => {
        for (const { turn, controller } of running.current.values())
          if (turn.conversationId === latest.current.id) controller.abort();
      },
      begin: () => {
        const id = createId();
        keepItem('vizzy-conversation', id);
        dispatch({ type: 'opened', conversation: { id, turns: [] } });
      },
      open: show,
      reword: (turn, slogan) => void change(turn, { type: 'reworded', slogan }),
      improve: async (turn) => {
        const creation = creationOf(turn);
        const reply = creation ? await partsRef.current.api.improve(browserUserId(), creation.creationId) : null;
        if (!reply) return false;
        const current = latest.current.turns.find(({ id }) => id === turn.id) ?? turn;
        const better = reply.pictures.map((picture) => ({
          index: picture.index,
          picture: receivePicture(picture, false),
        }));
        change(current, { type: 'improved', better, note: reply.note });
        return true;
      },
      removeConversation: async (id) => {
        await library.removeConversation(id);
        if (id === latest.current.id) {
          const next = createId();
          keepItem('vizzy-conversation', next);
          dispatch({ type: 'opened', conversation: { id: next, turns: [] } });
        }
        await list();
        await partsRef.current.api.reset(browserUserId(), id).catch(partsRef.current.onLost);
      },
      forget: async (scope) => {
        if (scope === 'everywhere') await partsRef.current.api.reset(browserUserId());
        stopAll();
        running.current.clear();
        await library.forget();
        for (const key of ['vizzy-user', 'vizzy-conversation', 'vizzy-draft', 'vizzy-key'] as const)
          keepItem(key, null);
        dispatch({ type: 'opened', conversation: { id: createId(), turns: [] } });
        await list();
      },
    }),
    [conversation, isOpen, entries, ask, show, change, library, list, stopAll],
  );
}
