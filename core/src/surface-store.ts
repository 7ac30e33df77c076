/** Small records of surfaces that survive restarts and are shared by all processes. The core does not read them. */

/** Records of surfaces in the state store. They do not contain what people asked for; those about a person are deleted with a reset. */
export interface SurfaceStore {
  /** The text under the key; undefined when there is none, or it has expired. */
  load(key: string): Promise<string | undefined>;
  /** Stores a text of at most a few KB; it expires after `lifetime` milliseconds. The surface encrypts secrets first. */
  save(key: string, text: string, lifetime: number): Promise<void>;
  /** Deletes the text; does nothing when there is none. */
  forget(key: string): Promise<void>;
}
