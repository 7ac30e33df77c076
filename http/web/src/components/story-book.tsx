/** A story as a book: a cover, and a page for each scene. Buttons, arrow keys and swipes turn the pages. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTexts } from '../texts/index.ts';
import type { Picture } from '../turn.ts';
import { Icon } from './icons.tsx';
import { useNotices } from './notices.tsx';
import { PictureImage } from './picture.tsx';

type Props = {
  readonly title: string;
  readonly scenes: readonly string[];
  readonly pictures: readonly Picture[];
  readonly fallbackUrl: (index: number) => string;
};

/** Pixels that a finger moves before a page turns. */
const swipe = 48;

function Cover({
  title,
  picture,
  fallbackUrl,
  onOpen,
}: {
  readonly title: string;
  readonly picture: Picture | undefined;
  readonly fallbackUrl: string;
  readonly onOpen: () => void;
}) {
  const { story } = useTexts();
  return (
    <div className="spread cover">
      <div className="page page-words">
        <h3 dir="auto">{title}</h3>
        <p className="faint">{story.by}</p>
        <button type="button" className="outlined" onClick={onOpen}>
          <Icon name="book" />
          {story.open}
        </button>
      </div>
      <div className="page page-picture">{picture && <PictureImage picture={picture} fallbackUrl={fallbackUrl} />}</div>
    </div>
  );
}

type SceneProps = {
  readonly text: string;
  readonly picture: Picture | undefined;
  readonly fallbackUrl: string;
  readonly number: number;
  readonly isLast: boolean;
};

function Scene({ text, picture, fallbackUrl, number, isLast }: SceneProps) {
  const { story } = useTexts();
  return (
    <div className="spread">
      <div className="page page-picture">{picture && <PictureImage picture={picture} fallbackUrl={fallbackUrl} />}</div>
      <div className="page page-words">
        <p className="scene" dir="auto">
          {text}
        </p>
        {isLast && <p className="the-end">{story.end}</p>}
        <span className="folio" aria-hidden="true">
          {number}
        </span>
      </div>
    </div>
  );
}

type PagingProps = {
  readonly page: number;
  readonly total: number;
  readonly onTurn: (page: number) => void;
};

/** Buttons to the previous and the next page. */
function Paging({ page, total, onTurn }: PagingProps) {
  const { story } = useTexts();
  return (
    <div className="book-foot">
      <button
        type="button"
        className="quiet"
        aria-label={story.previous}
        aria-disabled={page === 0}
        onClick={() => onTurn(page - 1)}
      >
        <Icon name="previous" />
      </button>
      <span className="book-position">{page === 0 ? story.cover : story.page(page, total)}</span>
      <button
        type="button"
        className="quiet"
        aria-label={story.next}
        aria-disabled={page === total}
        onClick={() => onTurn(page + 1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

/** The current page, 0 being the cover, and a function that turns to another one and announces it. */
function usePages({ scenes }: Pick<Props, 'scenes'>) {
  const { story } = useTexts();
  const { announce } = useNotices();
  const [page, setPage] = useState(0);
  const total = scenes.length;
  const turnTo = (to: number) => {
    const next = Math.max(0, Math.min(total, to));
    if (next === page) return;
    setPage(next);
    announce(next === 0 ? story.cover : `${story.page(next, total)}. ${scenes[next - 1] ?? ''}`);
  };
  return { page, total, turnTo };
}

/** Handlers that turn pages with arrow keys and swipes. */
function usePageTurning(page: number, turnTo: (page: number) => void) {
  const swipeStart = useRef<number | null>(null);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      turnTo(page + by);
    },
    onPointerDown: ({ clientX }: PointerEvent) => {
      swipeStart.current = clientX;
    },
    onPointerUp: ({ clientX, pointerType }: PointerEvent) => {
      const moved = swipeStart.current === null || pointerType === 'mouse' ? 0 : clientX - swipeStart.current;
      swipeStart.current = null;
      if (Math.abs(moved) > swipe) turnTo(page - Math.sign(moved));
    },
  };
}

/** The book. */
export function StoryBook({ title, scenes, pictures, fallbackUrl }: Props) {
  const { story } = useTexts();
  const { page, total, turnTo } = usePages({ scenes });
  const handlers = usePageTurning(page, turnTo);
  return (
    <section className="book" aria-label={story.label(title)} {...handlers}>
      <div className="book-page" key={page}>
        {page === 0 ? (
          <Cover title={title} picture={pictures[0]} fallbackUrl={fallbackUrl(0)} onOpen={() => turnTo(1)} />
        ) : (
          <Scene
            text={scenes[page - 1] ?? ''}
            picture={pictures[page - 1]}
            fallbackUrl={fallbackUrl(page - 1)}
            number={page}
            isLast={page === total}
          />
        )}
      </div>
      <Paging page={page} total={total} onTurn={turnTo} />
    </section>
  );
}
