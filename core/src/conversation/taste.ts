/** What is learned of a user over their last messages, and what is theirs. */
import type { Mood, Preferences } from '../brief.ts';
import type { Logger } from '../logger.ts';
import { userForm } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import type { TasteSignals } from '../understanding/index.ts';

/** What one message told about taste; empty messages are kept too, because preferences fade with them. */
type Note = { readonly style?: string; readonly themes?: readonly string[] };

/** What a person chose once for all their conversations; null when they took it back. */
export type Choice = { readonly style?: string | null; readonly mood?: Mood | null };

/** One user's record. */
export type UserMemory = {
  /** Changes when everything is forgotten. */
  readonly epoch: string;
  /** Newest last, at most 50 (product.md, "Modes", personal). */
  readonly notes: readonly Note[];
  /** Ids of their conversations, most recent last. */
  readonly conversations: readonly string[];
  /** Ids of their creations, newest last. */
  readonly creations: readonly string[];
  readonly choice?: Choice;
};

/** How many messages preferences are learned from. */
const remembered = 50;

/** How many conversation ids are listed for a reset; older ones are cut off by the epoch all the same. */
const listed = 50;

/** A user never seen before. */
export function newMemory(epoch: string): UserMemory {
  return { epoch, notes: [], conversations: [], creations: [] };
}

const appended = (list: readonly string[], item: string) => [...list.filter((known) => known !== item), item];

/** The record after one message, or the same object when there is nothing to add. */
export function learn(memory: UserMemory, heard: TasteSignals, conversationId: string): UserMemory {
  const note: Note = {
    ...(heard.style ? { style: heard.style } : {}),
    ...(heard.themes.length > 0 ? { themes: heard.themes.slice(0, 3) } : {}),
  };
  const isKnown = memory.conversations.at(-1) === conversationId;
  const isEmpty = Object.keys(note).length === 0;
  if (isKnown && isEmpty && memory.notes.length === 0) return memory;
  return {
    ...memory,
    notes: isEmpty && memory.notes.length === 0 ? memory.notes : [...memory.notes, note].slice(-remembered),
    conversations: isKnown ? memory.conversations : appended(memory.conversations, conversationId).slice(-listed),
  };
}

function byFrequency(words: readonly string[], least: number): string[] {
  if (words.length < least) return [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
}

/** What the record says of the user's taste: what they chose, else a style or theme that came up twice. */
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

/** Keeps users' records in the store for `lifetime` milliseconds after their last message. */
export function createMemories(store: Store, lifetime: number, logger: Logger): Tastes {
  const kept = createRecordStore<UserMemory>(store, logger, userForm);
  return {
    load: (userId) => kept.load(userId),
    save: (userId, memory) => kept.save(memory, lifetime, userId),
    forget: (userId) => kept.forget(userId),
  };
}
