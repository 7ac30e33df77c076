/** A poster: the background with the slogan set over it, which can be edited in place. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Ground } from '../image/lettering.ts';
import { inks, letterPoster, veilStrength } from '../image/poster.ts';
import { lookAt } from '../image/slogan-placement.ts';
import { loadTypeface, typefaceOf } from '../image/typeface.ts';
import { useTexts } from '../texts/index.ts';
import type { Picture } from '../turn.ts';
import { Icon } from './icons.tsx';
import { PictureImage } from './picture.tsx';

const unknownGround: Ground = { band: 'top', ink: 'light', busyness: 0.5 };

/** Where and how words can be read on the picture; looked at once, and only when there are words to be set. */
function useGround({ blob }: Picture, isNeeded: boolean): Ground {
  const [ground, setGround] = useState(unknownGround);
  useEffect(() => {
    let isShown = true;
    if (blob && isNeeded)
      lookAt(blob).then(
        (found) => isShown && setGround(found),
        () => undefined,
      );
    return () => {
      isShown = false;
    };
  }, [blob, isNeeded]);
  return ground;
}

/** Counts up when the typeface's file has come, so that what was measured before is measured again. */
function useTypeface(style: string, text: string): number {
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isShown = true;
    const settle = () => isShown && setRound((before) => before + 1);
    loadTypeface(typefaceOf(style), text).then(settle, settle);
    return () => {
      isShown = false;
    };
  }, [style, text]);
  return round;
}

type LetteringProps = { readonly slogan: string; readonly style: string; readonly ground: Ground };

/** The words over the picture; the same lines, sizes and veil as in the download. */
export function PosterLettering({ slogan, style, ground }: LetteringProps) {
  const round = useTypeface(style, slogan);
  const veilId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a typeface that has come measures differently.
  const lettering = useMemo(() => letterPoster(slogan, style, ground, 1000), [slogan, style, ground, round]);
  const { family, weight } = typefaceOf(style);
  const { words, veil } = inks[ground.ink];
  const reach = lettering.size * 0.9;
  const stop = (offset: number, part: number) => (
    <stop offset={offset} stopColor={`rgb(${veil})`} stopOpacity={veilStrength(ground.busyness) * part} />
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
        y={lettering.top - reach}
        width="1000"
        height={lettering.height + 2 * reach}
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
  readonly onDone: (slogan: string) => void;
  readonly onCancel: () => void;
  readonly band: Ground['band'];
};

/** A field in the place of the words. Enter keeps, Escape takes back, leaving the field keeps. */
function SloganEditor({ slogan, onDone, onCancel, band }: EditorProps) {
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
  const keep = () => settle(() => onDone(text.trim()));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      settle(onCancel);
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
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
        onBlur={keep}
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
  /** Shows it large; a button elsewhere does the same, for those without a pointer. */
  readonly onEnlarge?: () => void;
  /** Keeps another slogan; absent where it cannot be edited. */
  readonly onReword?: (slogan: string) => void;
};

/** The poster. A tap on the words, or Enter on them, edits them. */
export function Poster({ picture, fallbackUrl, slogan, style, onReword, onEnlarge }: PosterProps) {
  const { poster } = useTexts();
  const ground = useGround(picture, slogan !== null || onReword !== undefined);
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const finish = (reword?: string) => {
    setEditing(false);
    if (reword !== undefined && reword !== (slogan ?? '')) onReword?.(reword);
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for pointers; the button below the picture is for everyone.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <div
      className={onEnlarge ? 'poster can-enlarge' : 'poster'}
      onClick={({ target }) => target instanceof HTMLImageElement && onEnlarge?.()}
    >
      <PictureImage picture={picture} fallbackUrl={fallbackUrl} />
      {slogan !== null && !isEditing && <PosterLettering slogan={slogan} style={style} ground={ground} />}
      {onReword && !isEditing && (
        <button
          ref={button}
          type="button"
          className={`slogan-area ${ground.band}`}
          aria-label={slogan === null ? poster.add : `${poster.edit}: ${slogan}`}
          onClick={() => setEditing(true)}
        >
          <span>
            <Icon name="edit" />
            <span>{slogan === null ? poster.add : poster.edit}</span>
          </span>
        </button>
      )}
      {isEditing && <SloganEditor slogan={slogan ?? ''} band={ground.band} onDone={finish} onCancel={() => finish()} />}
    </div>
  );
}
