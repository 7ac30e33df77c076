/** Small texts that this browser remembers. */

/** The keys that texts are stored under. */
export type StorageKey = 'vizzy-user' | 'vizzy-conversation' | 'vizzy-theme' | 'vizzy-draft' | 'vizzy-key';

/** The text under a key; null when there is none, or when this browser does not let pages store anything. */
export function loadItem(key: StorageKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or deletes it when it is null. Does nothing where the browser refuses. */
export function storeItem(key: StorageKey, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Private windows of some browsers refuse; the page works without it.
  }
}
