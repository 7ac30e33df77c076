/** One picture as large as the window allows. */
import { type KeyboardEvent, useState } from 'react';
import { useTexts } from '../texts/index.ts';
import type { Picture } from '../turn.ts';
import { Icon } from './icons.tsx';
import { PictureTools } from './picture.tsx';
import { Poster } from './poster.tsx';
import { Sheet } from './sheet.tsx';

type Props = {
  readonly pictures: readonly Picture[];
  readonly first: number;
  readonly title: string;
  readonly slogan: string | null;
  readonly style: string;
  readonly fallbackUrl: (index: number) => string;
  readonly png: (index: number) => Promise<Blob>;
  readonly onClose: () => void;
};

/** The picture, buttons to the others, and what can be done with it. */
export function Lightbox({ pictures, first, title, slogan, style, fallbackUrl, png, onClose }: Props) {
  const { picture: texts } = useTexts();
  const [index, setIndex] = useState(first);
  const total = pictures.length;
  const go = (by: number) => setIndex((before) => (before + by + total) % total);
  const picture = pictures[index];
  if (!picture) return null;
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  };
  return (
    <Sheet label={texts.of(index + 1, total)} className="lightbox" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same. */}
      <div onKeyDown={onKeyDown}>
        <Poster key={index} picture={picture} fallbackUrl={fallbackUrl(index)} slogan={slogan} style={style} />
        <div className="lightbox-foot">
          {total > 1 && (
            <button type="button" className="quiet" aria-label={texts.previous} onClick={() => go(-1)}>
              <Icon name="previous" />
            </button>
          )}
          <span aria-live="polite">{texts.of(index + 1, total)}</span>
          {total > 1 && (
            <button type="button" className="quiet" aria-label={texts.next} onClick={() => go(1)}>
              <Icon name="next" />
            </button>
          )}
          <PictureTools png={() => png(index)} title={title} number={total > 1 ? index + 1 : null} />
        </div>
      </div>
    </Sheet>
  );
}
