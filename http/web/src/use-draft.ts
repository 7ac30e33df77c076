/** What is being written, kept over a reload. */
import { useCallback, useState } from 'react';
import type { Draft } from './components/composer.tsx';
import { keepItem, recallItem } from './storage/identity.ts';

/** Nothing written yet. */
export const emptyDraft: Draft = { message: '', mode: null, source: null };

/** The draft, and how parts of it are changed: a picture may be read while somebody goes on typing. */
export function useDraft(): readonly [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft, message: recallItem('vizzy-draft') ?? '' }));
  const change = useCallback((part: Partial<Draft>) => {
    if (part.message !== undefined) keepItem('vizzy-draft', part.message === '' ? null : part.message);
    setDraft((before) => ({ ...before, ...part }));
  }, []);
  return [draft, change];
}
