/** A dialog that lies over the page like a sheet of paper. Escape and a tap beside it close it. */
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../texts/index.ts';
import { Icon } from './icons.tsx';

type Props = {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A modal dialog; the browser keeps the focus in it and gives it back afterwards. */
export function Sheet({ label, className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = useTexts();
  // Closed before it is taken out, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key, and the browser's own.
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeBeside}
    >
      <div className="sheet-body">
        <button type="button" className="quiet sheet-close" aria-label={texts.nav.close} onClick={onClose}>
          <Icon name="close" />
        </button>
        {children}
      </div>
    </dialog>
  );
}
