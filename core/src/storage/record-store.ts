/** Records of one kind, each with the version of its schema: older ones are migrated, unreadable ones are deleted. */
import type { z } from 'zod';
import type { Logger } from '../logger.ts';
import { type KeyKind, keyOf } from './keys.ts';
import type { Store } from './store.ts';

/** The schema of one kind of record. */
export type RecordSchema = {
  readonly kind: KeyKind;
  /** Is raised by one when older processes could misread what newer ones write. */
  readonly version: number;
  /** What a record must have. It may have more, because a newer process may have written it. */
  readonly schema: z.ZodType;
  /** By version: turns a record of that version into one of the next. Version 0 is a bare record, from before there were versions. */
  readonly migrations: Readonly<Record<number, (record: unknown) => unknown>>;
};

/** A record as it is stored: `v` the version, `r` the record. */
type Versioned = { readonly v: number; readonly r: unknown };

/** Records of one kind; `parts` name one of them. */
export interface RecordStore<Value> {
  load(...parts: readonly string[]): Promise<Value | undefined>;
  /** Stores it for `lifetime` milliseconds. */
  save(value: Value, lifetime: number, ...parts: readonly string[]): Promise<void>;
  forget(...parts: readonly string[]): Promise<void>;
}

const isVersioned = (stored: unknown): stored is Versioned =>
  typeof stored === 'object' && stored !== null && 'v' in stored && typeof stored.v === 'number' && 'r' in stored;

/** The record in the current version; undefined when it cannot be read. */
function readRecord(stored: unknown, { version, schema, migrations }: RecordSchema): unknown {
  const { v, r } = isVersioned(stored) ? stored : { v: 0, r: stored };
  let record = r;
  for (let at = v; at < version; at += 1) {
    const upgrade = migrations[at];
    if (!upgrade) return undefined;
    record = upgrade(record);
  }
  return schema.safeParse(record).success ? record : undefined;
}

/** Records in a store. `Value` is the type that the schema promises; the compiler checks it where records are written. */
export function createRecordStore<Value>(store: Store, logger: Logger, recordSchema: RecordSchema): RecordStore<Value> {
  return {
    async load(...parts) {
      const key = keyOf(recordSchema.kind, ...parts);
      const stored = await store.get(key);
      if (stored === undefined) return undefined;
      const record = readRecord(stored, recordSchema);
      if (record !== undefined) return record as Value;
      logger.warn(
        { kind: recordSchema.kind, version: recordSchema.version },
        'a stored record cannot be read; it was deleted',
      );
      await store.delete(key);
      return undefined;
    },
    save: (value, lifetime, ...parts) =>
      store.set(keyOf(recordSchema.kind, ...parts), { v: recordSchema.version, r: value }, lifetime),
    forget: (...parts) => store.delete(keyOf(recordSchema.kind, ...parts)),
  };
}
