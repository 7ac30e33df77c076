/** A story as a book: a cover, and a page for each scene; buttons, arrow keys and swipes turn them. */
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

/** Pixels that a finger goes before it turns a page. */
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

/** The book. */
export function StoryBook({ title, scenes, pictures, fallbackUrl }: Props) {
  const { story } = useTexts();
  const { announce } = useNotices();
  const [page, setPage] = useState(0);
  const from = useRef<number | null>(null);
  const total = scenes.length;
  const turn = (to: number) => {
    const next = Math.max(0, Math.min(total, to));
    if (next === page) return;
    setPage(next);
    announce(next === 0 ? story.cover : `${story.page(next, total)}. ${scenes[next - 1] ?? ''}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    turn(page + by);
  };
  const onPointerUp = ({ clientX, pointerType }: PointerEvent) => {
    const moved = from.current === null || pointerType === 'mouse' ? 0 : clientX - from.current;
    from.current = null;
    if (Math.abs(moved) > swipe) turn(page - Math.sign(moved));
  };
  return (
    <section
      className="book"
      aria-label={story.label(title)}
      onKeyDown={onKeyDown}
      onPointerDown={({ clientX }) => {
        from.current = clientX;
      }}
      onPointerUp={onPointerUp}
    >
      <div className="leaf" key={page}>
        {page === 0 ? (
          <Cover title={title} picture={pictures[0]} fallbackUrl={fallbackUrl(0)} onOpen={() => turn(1)} />
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
      <div className="book-foot">
        <button
          type="button"
          className="quiet"
          aria-label={story.previous}
          aria-disabled={page === 0}
          onClick={() => turn(page - 1)}
        >
          <Icon name="previous" />
        </button>
        <span className="book-place">{page === 0 ? story.cover : story.page(page, total)}</span>
        <button
          type="button"
          className="quiet"
          aria-label={story.next}
          aria-disabled={page === total}
          onClick={() => turn(page + 1)}
        >
          <Icon name="next" />
        </button>
      </div>
    </section>
  );
}
