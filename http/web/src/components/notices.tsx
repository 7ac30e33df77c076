/** Short words on what has happened: shown for a moment, and read aloud. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

/** Tells people things. */
export type Notices = {
  /** Shows a line for a moment, and reads it aloud. */
  show(text: string): void;
  /** Reads a line aloud to those who listen. */
  announce(text: string): void;
};

/** Milliseconds that a line stays: time to read a dozen words twice. */
const stay = 6000;

const NoticesContext = createContext<Notices>({ show: () => {}, announce: () => {} });

/** How components tell people things. */
export function useNotices(): Notices {
  return useContext(NoticesContext);
}

/** Gives notices to the components below, and shows them. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly text: string } | null>(null);
  const [spoken, setSpoken] = useState('');
  const show = useCallback((text: string) => {
    setShown({ text });
    setSpoken(text);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(null), stay);
    return () => clearTimeout(timer);
  }, [shown]);
  const notices = useMemo(() => ({ show, announce: setSpoken }), [show]);
  return (
    <NoticesContext value={notices}>
      {children}
      <div className="unseen" role="status" aria-live="polite">
        {spoken}
      </div>
      {shown && (
        <div className="notice" aria-hidden="true">
          {shown.text}
        </div>
      )}
    </NoticesContext>
  );
}
