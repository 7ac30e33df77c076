/** Pictures of turns, and what can be done with a picture. */
import { type ReactNode, useState } from 'react';
import { copyPicture, fileName, saveFile } from '../image/save-file.ts';
import { useTexts } from '../texts/index.ts';
import type { Picture } from '../turn.ts';
import { useBlobUrl } from '../use-browser.ts';
import { Icon } from './icons.tsx';
import { useNotices } from './notices.tsx';

/** A picture of a running turn: a blank, a preview, or the finished picture. */
export function PendingPicture({ picture }: { readonly picture: Picture | null }) {
  const { picture: texts } = useTexts();
  const url = useBlobUrl(picture?.blob);
  if (!picture || !url) return <div className="picture blank" />;
  const isDrawnHere = picture.tier === 'local' || picture.tier === 'emergency';
  return (
    <figure className={picture.isPreview ? 'picture preview' : 'picture'}>
      <img src={url} alt={picture.alt} />
      {picture.isPreview && <figcaption className="faint">{isDrawnHere ? texts.preview : texts.unfinished}</figcaption>}
    </figure>
  );
}

/** The address of a picture: of its blob if it is stored here, else on the server. */
export function usePictureUrl(picture: Picture, fallbackUrl: string): string | null {
  const url = useBlobUrl(picture.blob);
  return picture.blob ? url : fallbackUrl;
}

/** A picture, or a text when it cannot be loaded. */
export function PictureImage({ picture, fallbackUrl }: { readonly picture: Picture; readonly fallbackUrl: string }) {
  const { picture: texts } = useTexts();
  const url = usePictureUrl(picture, fallbackUrl);
  const [isLost, setLost] = useState(false);
  if (isLost) return <p className="lost">{texts.lost}</p>;
  return <img src={url ?? undefined} alt={picture.alt} loading="lazy" onError={() => url && setLost(true)} />;
}

/** The bytes of a picture, from here or from the server. Rejects when neither has them. */
export async function bytesOf(picture: Picture, fallbackUrl: string): Promise<Blob> {
  if (picture.blob) return picture.blob;
  const response = await fetch(fallbackUrl);
  if (!response.ok) throw new Error(`the picture answered ${response.status}`);
  return response.blob();
}

type ToolsProps = {
  /** The PNG to download or copy. */
  readonly png: () => Promise<Blob>;
  readonly title: string;
  readonly number: number | null;
  readonly children?: ReactNode;
};

/** Buttons that download and copy a picture, and those of the caller. */
export function PictureTools({ png, title, number, children }: ToolsProps) {
  const { picture: texts } = useTexts();
  const { show } = useNotices();
  const download = () =>
    png().then(
      (file) => saveFile(file, fileName(title, number)),
      () => show(texts.lost),
    );
  const copy = async () => show((await copyPicture(png())) ? texts.copied : texts.notCopied);
  const tool = (icon: 'download' | 'copy', label: string, act: () => unknown) => (
    <button
      type="button"
      className="quiet small"
      aria-label={number === null ? label : `${label}, ${number}`}
      title={label}
      onClick={() => void act()}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="tools">
      {tool('download', texts.download, download)}
      {tool('copy', texts.copy, copy)}
      {children}
    </div>
  );
}
