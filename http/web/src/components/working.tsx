/** A turn under way: what is really being done, and what has come so far. */
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/index.ts';
import type { Turn } from '../turn.ts';
import { useSeconds } from '../use-page.ts';
import { useNotices } from './notices.tsx';
import { PendingPlate } from './picture.tsx';

const stages = ['understanding', 'planning', 'drawing', 'composing'] as const;
type Stage = (typeof stages)[number];

/** Waiting comes between reading and planning, and is shown only while it lasts. */
function positionOf(stage: Stage | 'queued' | undefined): number {
  return stage === undefined ? -1 : stage === 'queued' ? 0.5 : stages.indexOf(stage);
}

/** What is being done now, in words. */
function useWords({ progress }: Turn): string {
  const { working } = useTexts();
  if (!progress) return working.sent;
  const { stage, done, total, queue_position: place } = progress;
  if (stage === 'queued') return place === null ? working.queued : working.place(place);
  return stage === 'drawing' && total > 0 ? `${working.drawing}: ${working.drawn(done, total)}` : working[stage];
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

/** The stages, the seconds, previews and pictures. Nothing moves that does not mean something. */
export function Working({ turn }: { readonly turn: Turn }) {
  const { working } = useTexts();
  const { announce } = useNotices();
  const words = useWords(turn);
  const seconds = Math.max(0, Math.floor((useSeconds(true) - turn.askedAt) / 1000));
  const arrived = turn.pictures.filter((picture) => picture && !picture.isPreview).length;
  const told = useRef('');
  useEffect(() => {
    if (told.current === words) return;
    told.current = words;
    announce(words);
  }, [words, announce]);
  useEffect(() => {
    if (arrived > 0) announce(working.arrived(arrived));
  }, [arrived, announce, working]);
  const expected = Math.max(turn.progress?.total ?? 0, turn.pictures.length);
  const isDrawing = turn.progress !== null && turn.progress.stage !== 'understanding';
  const places = isDrawing ? Array.from({ length: expected }, (_, index) => turn.pictures[index] ?? null) : [];
  return (
    <section className="working" aria-label={working.label}>
      <p className="working-words">
        <span className="pen" aria-hidden="true" />
        {words}
        {seconds > 0 && <span className="faint"> · {working.seconds(seconds)}</span>}
      </p>
      <Stages turn={turn} />
      {places.length > 0 && (
        <div className="plates" data-count={places.length}>
          {places.map((picture, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a picture's place is what it is.
            <PendingPlate key={index} picture={picture} />
          ))}
        </div>
      )}
    </section>
  );
}
