/** Conversations, turns and their pictures, stored in IndexedDB. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { creationOf, type Picture, type Turn, titleOf } from '../turn.ts';

/** An entry in the list of conversations. */
export type ConversationEntry = {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
};

/** The conversations of this browser. */
export interface Library {
  /** Whether it survives closing the page. */
  readonly isPersistent: boolean;
  /** Newest first. */
  conversations(): Promise<readonly ConversationEntry[]>;
  /** In the order in which they were asked. A turn that was running when the page closed is `interrupted`. */
  turns(conversationId: string): Promise<readonly Turn[]>;
  /** Turns with a creation, newest first. */
  creations(): Promise<readonly Turn[]>;
  /** Saves a turn. Resolves with false when pictures had to be deleted for lack of space. */
  save(turn: Turn): Promise<boolean>;
  remove(turnId: string): Promise<void>;
  removeConversation(conversationId: string): Promise<void>;
  forget(): Promise<void>;
}

/** A turn without the bytes of its pictures. */
type TurnRecord = Omit<Turn, 'pictures' | 'asking'> & {
  readonly asking: Omit<Turn['asking'], 'source'>;
  readonly pictures: readonly Omit<Picture, 'blob'>[];
};

type PictureRecord = { readonly turnId: string; readonly index: number; readonly blob: Blob };

interface DatabaseSchema extends DBSchema {
  conversations: { key: string; value: ConversationEntry };
  turns: { key: string; value: TurnRecord; indexes: { conversation: string; asked: number } };
  /** The picture to transform has the index -1. */
  pictures: { key: [string, number]; value: PictureRecord; indexes: { turn: string } };
}

type Database = IDBPDatabase<DatabaseSchema>;

const databaseName = 'vizzy';
const sourceIndex = -1;
/** How many turns keep their pictures: at about 1 MB each, some hundreds of megabytes. Older ones keep their recipe. */
const turnsWithPictures = 400;
/** How many turns lose their pictures at a time when there is no space. */
const evictionBatch = 10;

function openDatabase(): Promise<Database> {
  return openDB<DatabaseSchema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('conversations', { keyPath: 'id' });
      const turns = database.createObjectStore('turns', { keyPath: 'id' });
      turns.createIndex('conversation', 'conversationId');
      turns.createIndex('asked', 'askedAt');
      database.createObjectStore('pictures', { keyPath: ['turnId', 'index'] }).createIndex('turn', 'turnId');
    },
    blocking: (_current, _blocked, event) => {
      // Another tab deletes the database, which waits until this one closes it.
      (event.target as IDBDatabase).close();
    },
  });
}

function recordOf({ asking: { source: _source, ...asking }, pictures, ...turn }: Turn): TurnRecord {
  const described = pictures.map(({ alt, tier, isPreview }) => ({ alt, tier, isPreview }));
  return { ...turn, asking, pictures: described };
}

function withBlobs(record: TurnRecord, found: readonly PictureRecord[]): Turn {
  const blobs = new Map(found.map(({ index, blob }) => [index, blob]));
  const pictures = record.pictures.map((picture, index) => ({ ...picture, blob: blobs.get(index) ?? null }));
  const turn: Turn = { ...record, asking: { ...record.asking, source: blobs.get(sourceIndex) ?? null }, pictures };
  if (turn.status !== 'working') return turn;
  return { ...turn, status: 'interrupted', pictures: pictures.filter(({ isPreview, blob }) => !isPreview && blob) };
}

/** The finished pictures, and the one to transform. */
function picturesOf({ id, asking, pictures }: Turn): readonly PictureRecord[] {
  const finished = pictures.flatMap((picture, index) =>
    picture?.blob && !picture.isPreview ? [{ turnId: id, index, blob: picture.blob }] : [],
  );
  return asking.source ? [{ turnId: id, index: sourceIndex, blob: asking.source }, ...finished] : finished;
}

async function writeTurn(database: Database, turn: Turn): Promise<void> {
  const transaction = database.transaction(['conversations', 'turns', 'pictures'], 'readwrite');
  const conversations = transaction.objectStore('conversations');
  const existing = await conversations.get(turn.conversationId);
  const title = existing?.title ?? titleOf(turn);
  const pending: Promise<unknown>[] = [
    conversations.put({ id: turn.conversationId, title, updatedAt: Math.max(existing?.updatedAt ?? 0, turn.askedAt) }),
    transaction.objectStore('turns').put(recordOf({ ...turn, pictures: Array.from(turn.pictures).filter(Boolean) })),
    ...picturesOf(turn).map((picture) => transaction.objectStore('pictures').put(picture)),
  ];
  await Promise.all([...pending, transaction.done]);
}

/** Deletes the pictures of all but the newest turns. Resolves with whether there were any. */
async function evictOldestPictures(database: Database, keep: number): Promise<boolean> {
  const asked = await database.getAllKeysFromIndex('turns', 'asked');
  const old = asked.slice(0, Math.max(0, asked.length - keep));
  let hasEvicted = false;
  for (const turnId of old) {
    for (const key of await database.getAllKeysFromIndex('pictures', 'turn', turnId)) {
      await database.delete('pictures', key);
      hasEvicted = true;
    }
  }
  return hasEvicted;
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

async function saveWithEviction(database: Database, turn: Turn): Promise<boolean> {
  for (let hasEvicted = false; ; hasEvicted = true) {
    try {
      await writeTurn(database, turn);
      await evictOldestPictures(database, turnsWithPictures);
      return !hasEvicted;
    } catch (error) {
      if (!isFull(error)) throw error;
      const total = await database.count('turns');
      if (await evictOldestPictures(database, Math.max(1, total - evictionBatch))) continue;
      // There is no space for one picture, but there is for the request and the recipe.
      await writeTurn(database, {
        ...turn,
        asking: { ...turn.asking, source: null },
        pictures: turn.pictures.map((picture) => ({ ...picture, blob: null })),
      });
      return false;
    }
  }
}

async function removeTurn(database: Database, turnId: string): Promise<void> {
  const keys = await database.getAllKeysFromIndex('pictures', 'turn', turnId);
  const transaction = database.transaction(['turns', 'pictures'], 'readwrite');
  const pending = keys.map((key) => transaction.objectStore('pictures').delete(key));
  await Promise.all([...pending, transaction.objectStore('turns').delete(turnId), transaction.done]);
}

async function restoreTurns(database: Database, records: readonly TurnRecord[]): Promise<readonly Turn[]> {
  return Promise.all(
    records.map(async (record) => withBlobs(record, await database.getAllFromIndex('pictures', 'turn', record.id))),
  );
}

/** Opens the library. Rejects where the browser stores nothing, as in private windows of some browsers. */
export async function openLibrary(): Promise<Library> {
  let database = await openDatabase();
  return {
    isPersistent: true,
    async conversations() {
      const all = await database.getAll('conversations');
      return all.sort((one, other) => other.updatedAt - one.updatedAt);
    },
    async turns(conversationId) {
      const records = await database.getAllFromIndex('turns', 'conversation', conversationId);
      return restoreTurns(
        database,
        records.sort((one, other) => one.askedAt - other.askedAt),
      );
    },
    async creations() {
      const records = await database.getAllFromIndex('turns', 'asked');
      const withCreation = records.filter(({ answer }) => answer !== null && answer.type !== 'question');
      return restoreTurns(database, withCreation.reverse());
    },
    save: (turn) => saveWithEviction(database, turn),
    remove: (turnId) => removeTurn(database, turnId),
    async removeConversation(conversationId) {
      for (const turnId of await database.getAllKeysFromIndex('turns', 'conversation', conversationId))
        await removeTurn(database, turnId);
      await database.delete('conversations', conversationId);
    },
    async forget() {
      database.close();
      await deleteDB(databaseName);
      database = await openDatabase();
    },
  };
}

/** A library in memory, for browsers that store nothing; it lasts as long as the page. */
export function createMemoryLibrary(): Library {
  const saved = new Map<string, Turn>();
  const sorted = () => [...saved.values()].sort((one, other) => one.askedAt - other.askedAt);
  return {
    isPersistent: false,
    async conversations() {
      const entries = new Map<string, ConversationEntry>();
      for (const turn of sorted()) {
        const title = entries.get(turn.conversationId)?.title ?? titleOf(turn);
        entries.set(turn.conversationId, { id: turn.conversationId, title, updatedAt: turn.askedAt });
      }
      return [...entries.values()].sort((one, other) => other.updatedAt - one.updatedAt);
    },
    turns: async (conversationId) => sorted().filter((turn) => turn.conversationId === conversationId),
    creations: async () =>
      sorted()
        .reverse()
        .filter((turn) => creationOf(turn) !== null),
    save: async (turn) => {
      saved.set(turn.id, turn);
      return true;
    },
    remove: async (turnId) => void saved.delete(turnId),
    async removeConversation(conversationId) {
      for (const turn of sorted()) if (turn.conversationId === conversationId) saved.delete(turn.id);
    },
    forget: async () => saved.clear(),
  };
}
