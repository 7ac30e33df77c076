/** A running turn: its stage, and the pictures so far. */
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/index.ts';
import type { Turn } from '../turn.ts';
import { useNow } from '../use-browser.ts';
import { useNotices } from './notices.tsx';
import { PendingPicture } from './picture.tsx';

const stages = ['understanding', 'planning', 'drawing', 'composing'] as const;
type Stage = (typeof stages)[number];

/** The position of a stage in the list. Waiting comes after the first stage and is not in the list. */
function positionOf(stage: Stage | 'queued' | undefined): number {
  return stage === undefined ? -1 : stage === 'queued' ? 0.5 : stages.indexOf(stage);
}

/** What is being done now, in words. */
function useProgressText({ progress }: Turn): string {
  const { working } = useTexts();
  if (!progress) return working.sent;
  const { stage, done, total, queue_position: position } = progress;
  if (stage === 'queued') return position === null ? working.queued : working.position(position);
  return stage === 'drawing' && total > 0 ? `${working.drawing}: ${working.drawn(done, total)}` : working[stage];
}

/** What the picture service tells of the picture that is furthest, in words; empty when it tells nothing. */
function useServiceText({ progress }: Turn): string {
  const { working } = useTexts();
  const service = progress?.stage === 'drawing' ? progress.service : undefined;
  if (!service) return '';
  const { fraction, queue_position: place, wait_seconds: wait } = service;
  const isDrawn = typeof fraction === 'number';
  return [
    ...(isDrawn ? [working.percent(Math.floor(fraction * 100))] : []),
    ...(!isDrawn && typeof place === 'number' ? [working.serviceQueue(place - 1)] : []),
    ...(typeof wait === 'number' ? [working.expected(Math.max(1, Math.ceil(wait)))] : []),
  ].join(', ');
}

function Stages({ turn }: { readonly turn: Turn }) {
  const { working } = useTexts();
  const at = positionOf(turn.progress?.stage);
  return (
    <ol className="stages" aria-hidden="true">
      {stages.map((stage, index) => (
        <li key={stage} className={index < at ? 'done' : index === at ? 'now' : ''}>
          {working[stage]}
        </li>
      ))}
    </ol>
  );
}

/** The stage, the seconds, previews and pictures. */
export function TurnProgress({ turn }: { readonly turn: Turn }) {
  const { working } = useTexts();
  const { announce } = useNotices();
  const text = useProgressText(turn);
  // Seen, but not announced: it changes every second.
  const told = useServiceText(turn);
  const seconds = Math.max(0, Math.floor((useNow(true) - turn.askedAt) / 1000));
  const arrived = turn.pictures.filter((picture) => picture && !picture.isPreview).length;
  const announced = useRef('');
  useEffect(() => {
    if (announced.current === text) return;
    announced.current = text;
    announce(text);
  }, [text, announce]);
  useEffect(() => {
    if (arrived > 0) announce(working.arrived(arrived));
  }, [arrived, announce, working]);
  const expected = Math.max(turn.progress?.total ?? 0, turn.pictures.length);
  const isDrawing = turn.progress !== null && turn.progress.stage !== 'understanding';
  const pictures = isDrawing ? Array.from({ length: expected }, (_, index) => turn.pictures[index] ?? null) : [];
  return (
    <section className="turn-progress" aria-label={working.label}>
      <p className="progress-text">
        <span className="progress-brush" aria-hidden="true" />
        <span>
          {text}
          {told !== '' && ` · ${told}`}
          {seconds > 0 && <span className="faint"> · {working.seconds(seconds)}</span>}
        </span>
      </p>
      <Stages turn={turn} />
      {pictures.length > 0 && (
        <div className="pictures" data-count={pictures.length}>
          {pictures.map((picture, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures never change places.
            <PendingPicture key={index} picture={picture} />
          ))}
        </div>
      )}
    </section>
  );
}
