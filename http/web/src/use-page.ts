/** What a page knows of its surroundings: its address, the network, the theme, blobs as addresses. */
import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { keepItem, recallItem } from './storage/identity.ts';

/** The places of the page. */
export type Place = { readonly name: 'talk' } | { readonly name: 'gallery'; readonly turnId: string | null };

/** The place that an address's fragment names. */
export function placeOf(hash: string): Place {
  const [, name, id] = hash.split('/');
  return name === 'gallery' ? { name: 'gallery', turnId: id ? decodeURIComponent(id) : null } : { name: 'talk' };
}

/** The fragment of a place. */
export function hashOf(place: Place): string {
  if (place.name === 'talk') return '#/';
  return place.turnId === null ? '#/gallery' : `#/gallery/${encodeURIComponent(place.turnId)}`;
}

function listen(target: EventTarget, events: readonly string[]) {
  return (onChange: () => void) => {
    for (const event of events) target.addEventListener(event, onChange);
    return () => {
      for (const event of events) target.removeEventListener(event, onChange);
    };
  };
}

const onHash = listen(window, ['hashchange']);
const onNetwork = listen(window, ['online', 'offline']);

/** Where we are, and how to go elsewhere; the browser's back button works. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const go = useCallback((place: Place) => {
    location.hash = hashOf(place);
  }, []);
  return [placeOf(hash), go];
}

/** Whether the browser has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(onNetwork, () => navigator.onLine);
}

/** Whether the server answers. `lose` says that it did not; from then on it is asked until it does. */
export function useReach(isThere: () => Promise<boolean>, every = 4000) {
  const [reach, setReach] = useState<'fine' | 'down' | 'back'>('fine');
  const lose = useCallback(() => setReach('down'), []);
  useEffect(() => {
    if (reach === 'fine') return;
    const look = async () => {
      if (reach === 'back') setReach('fine');
      else if (await isThere()) setReach('back');
    };
    const timer = setInterval(() => void look(), every);
    return () => clearInterval(timer);
  }, [reach, isThere, every]);
  return { reach, lose };
}

/** The address of a blob for as long as the component shows it; null when there is no blob. */
export function useBlobUrl(blob: Blob | null | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) {
      setUrl(null);
      return;
    }
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

/** Light, dark, or as the system has it. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme, remembered. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const kept = recallItem('vizzy-theme');
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  });
  // Before anything is painted, so that nobody in the dark is dazzled first.
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    keepItem('vizzy-theme', theme === 'auto' ? null : theme);
  }, [theme]);
  return [theme, setTheme];
}

/** Milliseconds since the epoch, told anew every second while `isRunning`. */
export function useSeconds(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
