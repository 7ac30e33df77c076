/** A poster: the background with the slogan over it, which can be edited in place. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { inks, layOutSlogan, veilStrength } from '../image/poster.ts';
import { findSloganPlacement, type SloganPlacement } from '../image/slogan-placement.ts';
import { loadTypeface, typefaceOf } from '../image/typeface.ts';
import { useTexts } from '../texts/index.ts';
import type { Picture } from '../turn.ts';
import { Icon } from './icons.tsx';
import { PictureImage } from './picture.tsx';

const defaultPlacement: SloganPlacement = { band: 'top', ink: 'light', busyness: 0.5 };

/** Where the slogan is readable on the picture. Analyses each picture once, and only when there may be a slogan. */
function useSloganPlacement({ blob }: Picture, isNeeded: boolean): SloganPlacement {
  const [placement, setPlacement] = useState(defaultPlacement);
  useEffect(() => {
    let isMounted = true;
    if (blob && isNeeded)
      findSloganPlacement(blob).then(
        (found) => isMounted && setPlacement(found),
        () => undefined,
      );
    return () => {
      isMounted = false;
    };
  }, [blob, isNeeded]);
  return placement;
}

/** Counts how often the typeface was loaded, so that the slogan is laid out again afterwards. */
function useTypefaceLoads(style: string, text: string): number {
  const [loads, setLoads] = useState(0);
  useEffect(() => {
    let isMounted = true;
    const settle = () => isMounted && setLoads((before) => before + 1);
    loadTypeface(typefaceOf(style), text).then(settle, settle);
    return () => {
      isMounted = false;
    };
  }, [style, text]);
  return loads;
}

type LetteringProps = { readonly slogan: string; readonly style: string; readonly placement: SloganPlacement };

/** The slogan over the picture, with the same lines, sizes and veil as in the download. */
export function PosterLettering({ slogan, style, placement }: LetteringProps) {
  const loads = useTypefaceLoads(style, slogan);
  const veilId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a loaded typeface has other widths.
  const lettering = useMemo(() => layOutSlogan(slogan, style, placement, 1000), [slogan, style, placement, loads]);
  const { family, weight } = typefaceOf(style);
  const { words, veil } = inks[placement.ink];
  const veilMargin = lettering.size * 0.9;
  const stop = (offset: number, part: number) => (
    <stop offset={offset} stopColor={`rgb(${veil})`} stopOpacity={veilStrength(placement.busyness) * part} />
  );
  return (
    <svg className="lettering" viewBox="0 0 1000 1000" aria-hidden="true" focusable="false">
      <linearGradient id={veilId} x1="0" y1="0" x2="0" y2="1">
        {stop(0, 0)}
        {stop(0.3, 1)}
        {stop(0.7, 1)}
        {stop(1, 0)}
      </linearGradient>
      <rect
        x="0"
        y={lettering.top - veilMargin}
        width="1000"
        height={lettering.height + 2 * veilMargin}
        fill={`url(#${veilId})`}
      />
      {lettering.lines.map(({ text, y }) => (
        <text
          key={y}
          x="500"
          y={y}
          textAnchor="middle"
          fill={words}
          fontFamily={family}
          fontWeight={weight}
          fontSize={lettering.size}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

type EditorProps = {
  readonly slogan: string;
  readonly onSave: (slogan: string) => void;
  readonly onCancel: () => void;
  readonly band: SloganPlacement['band'];
};

/** A field in place of the slogan. Enter and leaving the field save, Escape cancels. */
function SloganEditor({ slogan, onSave, onCancel, band }: EditorProps) {
  const { poster } = useTexts();
  const [text, setText] = useState(slogan);
  const field = useRef<HTMLTextAreaElement>(null);
  const isSettled = useRef(false);
  useEffect(() => field.current?.select(), []);
  const settle = (act: () => void) => {
    if (isSettled.current) return;
    isSettled.current = true;
    act();
  };
  const save = () => settle(() => onSave(text.trim()));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      settle(onCancel);
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <div className={`slogan-editor ${band}`}>
      <textarea
        ref={field}
        aria-label={poster.label}
        title={poster.hint}
        rows={2}
        maxLength={200}
        dir="auto"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={save}
      />
      <small>{poster.hint}</small>
    </div>
  );
}

type PosterProps = {
  readonly picture: Picture;
  readonly fallbackUrl: string;
  readonly slogan: string | null;
  readonly style: string;
  /** Shows the picture large; a button elsewhere does the same for people without a pointer. */
  readonly onEnlarge?: () => void;
  /** Saves another slogan; absent where it cannot be edited. */
  readonly onEditSlogan?: (slogan: string) => void;
};

/** The poster. A tap or Enter on the slogan edits it. */
export function Poster({ picture, fallbackUrl, slogan, style, onEditSlogan, onEnlarge }: PosterProps) {
  const { poster } = useTexts();
  const placement = useSloganPlacement(picture, slogan !== null || onEditSlogan !== undefined);
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const finish = (edited?: string) => {
    setEditing(false);
    if (edited !== undefined && edited !== (slogan ?? '')) onEditSlogan?.(edited);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for pointers; the button below the picture does the same.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <div
      className={onEnlarge ? 'poster can-enlarge' : 'poster'}
      onClick={({ target }) => target instanceof HTMLImageElement && onEnlarge?.()}
    >
      <PictureImage picture={picture} fallbackUrl={fallbackUrl} />
      {slogan !== null && !isEditing && <PosterLettering slogan={slogan} style={style} placement={placement} />}
      {onEditSlogan && !isEditing && (
        <button
          ref={button}
          type="button"
          className={`slogan-area ${placement.band}`}
          aria-label={slogan === null ? poster.add : `${poster.edit}: ${slogan}`}
          onClick={() => setEditing(true)}
        >
          <span>
            <Icon name="edit" />
            <span>{slogan === null ? poster.add : poster.edit}</span>
          </span>
        </button>
      )}
      {isEditing && (
        <SloganEditor slogan={slogan ?? ''} band={placement.band} onSave={finish} onCancel={() => finish()} />
      )}
    </div>
  );
}
