/** The draft in the composer, which survives a reload. */
import { useCallback, useState } from 'react';
import type { Draft } from './components/composer.tsx';
import { loadItem, storeItem } from './storage/local-storage.ts';

/** An empty draft. */
export const emptyDraft: Draft = { message: '', mode: null, source: null };

/** The draft, and a function that changes parts of it, because a picture may arrive while the person is typing. */
export function useDraft(): readonly [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft, message: loadItem('vizzy-draft') ?? '' }));
  const change = useCallback((part: Partial<Draft>) => {
    if (part.message !== undefined) storeItem('vizzy-draft', part.message === '' ? null : part.message);
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  return [draft, change];
}
