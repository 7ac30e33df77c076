/** A dialog over the page. Escape and a tap outside close it. */
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../texts/index.ts';
import { Icon } from './icons.tsx';

type Props = {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A modal dialog; the browser keeps the focus inside and restores it afterwards. */
export function Sheet({ label, className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = useTexts();
  // The dialog is closed before it is removed, so that the browser restores the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it with Escape.
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeOutside}
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
