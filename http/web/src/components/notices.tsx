/** Short messages that are shown for a moment and read aloud by screen readers. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

/** Shows and announces messages. */
export type Notices = {
  /** Shows a message for a moment and has it read aloud. */
  show(text: string): void;
  /** Has a message read aloud. */
  announce(text: string): void;
};

/** Milliseconds that a message stays: time to read a dozen words twice. */
const displayTime = 6000;

const NoticesContext = createContext<Notices>({ show: () => {}, announce: () => {} });

/** How components show messages. */
export function useNotices(): Notices {
  return useContext(NoticesContext);
}

/** Gives `useNotices` to the components inside, and shows the messages. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly text: string } | null>(null);
  const [spoken, setSpoken] = useState('');
  const show = useCallback((text: string) => {
    setShown({ text });
    setSpoken(text);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(null), displayTime);
    return () => clearTimeout(timer);
  }, [shown]);
  const notices = useMemo(() => ({ show, announce: setSpoken }), [show]);
  return (
    <NoticesContext value={notices}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
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
