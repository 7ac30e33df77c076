/** Where state is kept. */

/** A key-value store with expiry. Values are plain JSON data. Rejects with `VizzyError('store-lost')` when it cannot be reached. */
export interface Store {
  /** What was set and has not expired; undefined otherwise. */
  get(key: string): Promise<unknown>;
  /** Replaces the value; it expires after `lifetime` milliseconds. */
  set(key: string, value: unknown, lifetime: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Rejects when the store cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
