/** Before and after: two pictures on top of each other, and a slider between them. */
import { type CSSProperties, useState } from 'react';
import { useTexts } from '../texts/index.ts';
import type { Picture } from '../turn.ts';
import { useBlobUrl } from '../use-browser.ts';
import { PictureImage } from './picture.tsx';

type Props = { readonly before: Blob; readonly after: Picture; readonly fallbackUrl: string };

/** The comparison. Arrow keys move the slider. */
export function Compare({ before, after, fallbackUrl }: Props) {
  const { compare } = useTexts();
  const [share, setShare] = useState(50);
  const url = useBlobUrl(before);
  return (
    <div className="compare" style={{ '--share': `${share}%` } as CSSProperties}>
      <PictureImage picture={after} fallbackUrl={fallbackUrl} />
      {url && <img className="compare-before" src={url} alt={compare.before} />}
      <span className="compare-line" aria-hidden="true" />
      <span className="compare-tag left" aria-hidden="true">
        {compare.before}
      </span>
      <span className="compare-tag right" aria-hidden="true">
        {compare.after}
      </span>
      <input
        type="range"
        min="0"
        max="100"
        value={share}
        aria-label={compare.slider}
        onChange={({ currentTarget }) => setShare(Number(currentTarget.value))}
      />
    </div>
  );
}
