/**
 * Hooks for what the browser and the server tell the page: address, network, server, theme, time and addresses of blobs.
 */
import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { loadItem, storeItem } from './storage/local-storage.ts';

/** What the page shows: the conversation, or the gallery with one turn open or none. */
export type Route = { readonly name: 'conversation' } | { readonly name: 'gallery'; readonly turnId: string | null };

/** The route of an address's fragment. */
export function routeOf(hash: string): Route {
  const [, name, id] = hash.split('/');
  return name === 'gallery'
    ? { name: 'gallery', turnId: id ? decodeURIComponent(id) : null }
    : { name: 'conversation' };
}

/** The fragment of a route. */
export function hashOf(route: Route): string {
  if (route.name === 'conversation') return '#/';
  return route.turnId === null ? '#/gallery' : `#/gallery/${encodeURIComponent(route.turnId)}`;
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

/** The current route, and a function that goes to another one; the browser's back button works. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const go = useCallback((route: Route) => {
    location.hash = hashOf(route);
  }, []);
  return [routeOf(hash), go];
}

/** Whether the browser is online. */
export function useOnline(): boolean {
  return useSyncExternalStore(onNetwork, () => navigator.onLine);
}

/** Whether the server answers. After `markUnreachable` it is asked every so many milliseconds until it answers. */
export function useServerStatus(isReachable: () => Promise<boolean>, every = 4000) {
  const [serverStatus, setServerStatus] = useState<'up' | 'down' | 'back'>('up');
  const markUnreachable = useCallback(() => setServerStatus('down'), []);
  useEffect(() => {
    if (serverStatus === 'up') return;
    const check = async () => {
      if (serverStatus === 'back') setServerStatus('up');
      else if (await isReachable()) setServerStatus('back');
    };
    const timer = setInterval(() => void check(), every);
    return () => clearInterval(timer);
  }, [serverStatus, isReachable, every]);
  return { serverStatus, markUnreachable };
}

/** The address of a blob while the component is mounted; null when there is no blob. */
export function useBlobUrl(blob: Blob | null | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) {
      setUrl(null);
      return;
    }
    const created = URL.createObjectURL(blob);
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [blob]);
  return url;
}

/** Light, dark, or that of the system. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme, which is remembered, and a function that sets it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const stored = loadItem('vizzy-theme');
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  });
  // Set before the first paint, so that a dark page does not flash white.
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    storeItem('vizzy-theme', theme === 'auto' ? null : theme);
  }, [theme]);
  return [theme, setTheme];
}

/** Milliseconds since the epoch, updated every second while `isRunning`. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
