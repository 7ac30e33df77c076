/** The ids that this browser makes, its user id among them. */
import { loadItem, storeItem } from './local-storage.ts';

/** 128 random bits as hexadecimal digits. `crypto.randomUUID` is missing on pages without TLS. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A random seed, 0 … 2^32-1. */
export function createSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The random user id of this browser, made at the first call. */
export function browserUserId(): string {
  const userId = loadItem('vizzy-user') ?? `web-${createId()}`;
  storeItem('vizzy-user', userId);
  return userId;
}
