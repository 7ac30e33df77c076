/** Stored data whose keys had other names when an older version of Vizzy wrote it. */

/** Earlier names of keys, and today's. */
export type RenamedKeys = Readonly<Record<string, string>>;

/** The same plain data under today's keys, at every depth. */
export function withCurrentKeys(stored: unknown, renamed: RenamedKeys): unknown {
  if (Array.isArray(stored)) return stored.map((item) => withCurrentKeys(item, renamed));
  if (typeof stored !== 'object' || stored === null) return stored;
  const entries = Object.entries(stored);
  return Object.fromEntries(entries.map(([key, value]) => [renamed[key] ?? key, withCurrentKeys(value, renamed)]));
}
