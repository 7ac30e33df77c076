/** What is learned of a user from their last messages, and its repository. */
import type { Mood, Preferences } from '../brief.ts';
import type { Logger } from '../logger.ts';
import { userSchema } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import type { TasteSignals } from '../understanding/index.ts';

/** The signals of one message. Messages without any are stored, too, because they make preferences fade. */
type Note = { readonly style?: string; readonly themes?: readonly string[] };

/** What a person chose for all their conversations; null when they took it back. */
export type Choice = { readonly style?: string | null; readonly mood?: Mood | null };

/** One user's record. */
export type UserMemory = {
  /** Changes when everything is forgotten. */
  readonly epoch: string;
  /** Newest last, at most `maxNotes`. */
  readonly notes: readonly Note[];
  /** Ids of their conversations, most recent last. */
  readonly conversations: readonly string[];
  /** Ids of their creations, newest last. */
  readonly creations: readonly string[];
  readonly choice?: Choice;
};

/** Messages that preferences are learned from. */
const maxNotes = 50;

/** Conversation ids that are listed for a reset. Older conversations are ignored because of the epoch. */
const maxConversations = 50;

/** The record of a new user. */
export function newMemory(epoch: string): UserMemory {
  return { epoch, notes: [], conversations: [], creations: [] };
}

const appended = (list: readonly string[], item: string) => [...list.filter((known) => known !== item), item];

/** The record after one message; the same object when nothing changes. */
export function learn(memory: UserMemory, signals: TasteSignals, conversationId: string): UserMemory {
  const note: Note = {
    ...(signals.style ? { style: signals.style } : {}),
    ...(signals.themes.length > 0 ? { themes: signals.themes.slice(0, 3) } : {}),
  };
  const isKnown = memory.conversations.at(-1) === conversationId;
  const isEmpty = Object.keys(note).length === 0;
  if (isKnown && isEmpty && memory.notes.length === 0) return memory;
  return {
    ...memory,
    notes: isEmpty && memory.notes.length === 0 ? memory.notes : [...memory.notes, note].slice(-maxNotes),
    conversations: isKnown
      ? memory.conversations
      : appended(memory.conversations, conversationId).slice(-maxConversations),
  };
}

/** The words that occur at least so often, most frequent first. */
function byFrequency(words: readonly string[], least: number): string[] {
  if (words.length < least) return [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
}

/** The user's preferences: what they chose, else a style and themes that occurred twice. */
export function preferencesOf(memory: UserMemory): Preferences {
  const [learned] = byFrequency(
    memory.notes.flatMap((note) => note.style ?? []),
    2,
  );
  const style = memory.choice?.style ?? learned;
  const themes = byFrequency(
    memory.notes.flatMap((note) => note.themes ?? []),
    2,
  ).slice(0, 3);
  return style === undefined ? { themes } : { style, themes };
}

/** Users' records in a store. */
export interface Tastes {
  load(userId: string): Promise<UserMemory | undefined>;
  save(userId: string, memory: UserMemory): Promise<void>;
  forget(userId: string): Promise<void>;
}

/** Users' records in a store, for `lifetime` milliseconds after their last message. */
export function createTastes(store: Store, lifetime: number, logger: Logger): Tastes {
  const records = createRecordStore<UserMemory>(store, logger, userSchema);
  return {
    load: (userId) => records.load(userId),
    save: (userId, memory) => records.save(memory, lifetime, userId),
    forget: (userId) => records.forget(userId),
  };
}
