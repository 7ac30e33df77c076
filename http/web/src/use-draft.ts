/** What is being written, kept over a reload. */
import { useCallback, useState } from 'react';
import type { Draft } from './components/composer.tsx';
import { keepItem, recallItem } from './keeping/identity.ts';

/** Nothing written yet. */
export const emptyDraft: Draft = { message: '', mode: null, source: null };

/** The draft, and how it is changed. */
export function useDraft(): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft, message: recallItem('vizzy-draft') ?? '' }));
  const change = useCallback((next: Draft) => {
    keepItem('vizzy-draft', next.message === '' ? null : next.message);
    setDraft(next);
  }, []);
  return [draft, change];
}
