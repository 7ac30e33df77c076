/** Small things that a surface must find again after a restart, or in another process: opaque to the core. */

/** Notes in the state store. They say nothing of what people asked for; a surface that notes where a person is forgets it with them. */
export interface SurfaceStore {
  /** What was noted under the key and has not expired; undefined otherwise. */
  load(key: string): Promise<string | undefined>;
  /** Notes a text of at most a few KB; it expires after `lifetime` milliseconds. Secrets are sealed by whoever notes them. */
  save(key: string, text: string, lifetime: number): Promise<void>;
  /** Strikes a note out; nothing happens when there is none. */
  forget(key: string): Promise<void>;
}
