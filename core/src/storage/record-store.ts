/** Records of one kind, each with the version of its form: what an older Vizzy wrote is read, what nobody can read is dropped. */
import type { z } from 'zod';
import type { Logger } from '../logger.ts';
import { type KeyKind, keyOf } from './keys.ts';
import type { Store } from './store.ts';

/** The form of one kind of record. */
export type RecordSchema = {
  readonly kind: KeyKind;
  /** Goes up by one whenever older processes could misread what newer ones write. */
  readonly version: number;
  /** What a record must have to be worked with; more is let through, because a newer process may have written it. */
  readonly schema: z.ZodType;
  /** By version: makes of a record of that version one of the next. Version 0 is a bare record, from before there were versions. */
  readonly migrations: Readonly<Record<number, (record: unknown) => unknown>>;
};

/** A record as it is stored: `v` the version, `r` the record. */
type Versioned = { readonly v: number; readonly r: unknown };

/** Records of one kind; `parts` are what names one. */
export interface RecordStore<Value> {
  load(...parts: readonly string[]): Promise<Value | undefined>;
  /** Keeps it for `lifetime` milliseconds. */
  save(value: Value, lifetime: number, ...parts: readonly string[]): Promise<void>;
  forget(...parts: readonly string[]): Promise<void>;
}

const isVersioned = (stored: unknown): stored is Versioned =>
  typeof stored === 'object' && stored !== null && 'v' in stored && typeof stored.v === 'number' && 'r' in stored;

/** The record in today's form; undefined when it cannot be read. */
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

/** Records of this form in a store. `Value` is what the form's schema promises, and the compiler checks where it is written. */
export function createRecordStore<Value>(store: Store, logger: Logger, form: RecordSchema): RecordStore<Value> {
  return {
    async load(...parts) {
      const key = keyOf(form.kind, ...parts);
      const stored = await store.get(key);
      if (stored === undefined) return undefined;
      const record = readRecord(stored, form);
      if (record !== undefined) return record as Value;
      logger.warn({ kind: form.kind, version: form.version }, 'a kept record cannot be read, and was dropped');
      await store.delete(key);
      return undefined;
    },
    save: (value, lifetime, ...parts) => store.set(keyOf(form.kind, ...parts), { v: form.version, r: value }, lifetime),
    forget: (...parts) => store.delete(keyOf(form.kind, ...parts)),
  };
}
