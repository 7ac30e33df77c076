/** Chooses the mode: a button that opens a list with a line about each mode. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { modeIds, modeKey } from '../modes.ts';
import { useTexts } from '../texts/index.ts';
import type { ModeId } from '../turn.ts';
import { Icon } from './icons.tsx';

type Props = { readonly mode: ModeId | null; readonly onMode: (mode: ModeId | null) => void };

const choices: readonly (ModeId | null)[] = [null, ...modeIds];

/** Radio buttons: arrow keys move the choice; Enter, Space or a tap takes it; Escape closes the list. */
function ModeList({ mode, onMode, onClose }: Props & { readonly onClose: () => void }) {
  const texts = useTexts();
  const name = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onClose();
  };
  return (
    <fieldset ref={list} className="mode-list" onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{texts.composer.chooseMode}</legend>
      {choices.map((choice) => {
        const key = modeKey(choice);
        return (
          // Arrow keys cause clicks too; only a real pointer closes the list.
          <label key={key} className="mode-choice" onPointerUp={() => setTimeout(onClose)}>
            <input type="radio" name={name} checked={choice === mode} onChange={() => onMode(choice)} />
            <Icon name={key} />
            <span>
              <b>{texts.modes[key].name}</b>
              <small>{texts.modes[key].line}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The button and its list. */
export function ModePicker({ mode, onMode }: Props) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [close] = useState(() => () => {
    setOpen(false);
    button.current?.focus();
  });
  const key = modeKey(mode);
  return (
    <div className="mode-picker">
      <button
        ref={button}
        type="button"
        className="quiet mode-button"
        aria-expanded={isOpen}
        aria-label={`${texts.composer.mode}: ${texts.modes[key].name}`}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={key} />
        <span>{texts.modes[key].name}</span>
        <Icon name="down" />
      </button>
      {isOpen && <ModeList mode={mode} onMode={onMode} onClose={close} />}
    </div>
  );
}
