/** Who this browser is, and small things it remembers. */

/** 128 random bits; `crypto.randomUUID` is missing where the page is served without TLS. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A random seed, 0 … 2^32-1. */
export function createSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The names under which things are remembered. */
export type MemoryKey = 'vizzy-user' | 'vizzy-conversation' | 'vizzy-theme' | 'vizzy-draft' | 'vizzy-key';

/** What is remembered under a name; null when nothing is, or when this browser does not let pages remember. */
export function recallItem(key: MemoryKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it when it is null. Where the browser refuses, it lasts as long as the page. */
export function keepItem(key: MemoryKey, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Private windows of some browsers refuse; nothing depends on it.
  }
}

/** The random id of this browser, made the first time. */
export function browserUserId(): string {
  const userId = recallItem('vizzy-user') ?? `web-${createId()}`;
  keepItem('vizzy-user', userId);
  return userId;
}
