/** A finished creation: its pictures, poster or book, and everything that can be done with it. */
import { type ReactNode, useState } from 'react';
import type { Api } from '../api.ts';
import { renderPoster } from '../image/poster.ts';
import { shareLink } from '../image/save-file.ts';
import { findSloganPlacement } from '../image/slogan-placement.ts';
import { useTexts } from '../texts/index.ts';
import { type CreationAnswer, sloganOf, type Turn, titleOf } from '../turn.ts';
import { About } from './about.tsx';
import { Compare } from './compare.tsx';
import { Icon } from './icons.tsx';
import { Lightbox } from './lightbox.tsx';
import { useNotices } from './notices.tsx';
import { bytesOf, PictureTools } from './picture.tsx';
import { Poster } from './poster.tsx';
import { StoryBook } from './story-book.tsx';

type Props = {
  readonly turn: Turn;
  readonly creation: CreationAnswer;
  readonly api: Pick<Api, 'creationUrl' | 'pictureUrl'>;
  readonly onEditSlogan: (slogan: string) => void;
  /** Asks the image service again; resolves with whether it sent a picture. Absent where that is impossible. */
  readonly onImprove?: () => Promise<boolean>;
  /** Shown above the reasoning. */
  readonly children?: ReactNode;
};

/** The PNG to download or copy: of a poster, with its slogan. */
async function exportPng(
  turn: Turn,
  { type, style }: CreationAnswer,
  index: number,
  fallbackUrl: string,
): Promise<Blob> {
  const picture = turn.pictures[index];
  if (!picture) throw new Error(`there is no picture ${index}`);
  const bytes = await bytesOf(picture, fallbackUrl);
  const slogan = sloganOf(turn);
  if (type !== 'poster' || slogan === null) return bytes;
  return renderPoster(bytes, slogan, style, await findSloganPlacement(bytes));
}

function ShareButton({ url }: { readonly url: string }) {
  const { share } = useTexts();
  const { show } = useNotices();
  const act = async () => {
    const outcome = await shareLink(url, share.title);
    if (outcome === 'copied') show(share.copied);
    if (outcome === 'neither') show(share.manual(url));
  };
  return (
    <button type="button" className="quiet" onClick={() => void act()}>
      <Icon name="share" />
      <span>{share.action}</span>
    </button>
  );
}

type PicturesProps = Props & {
  readonly onEnlarge: (index: number) => void;
  readonly png: (index: number) => Promise<Blob>;
};

function Pictures({ turn, creation, api, onEditSlogan, onEnlarge, png }: PicturesProps) {
  const { picture: texts } = useTexts();
  const { pictures, asking } = turn;
  const slogan = creation.type === 'poster' ? sloganOf(turn) : null;
  return (
    <div className="pictures" data-count={pictures.length}>
      {pictures.map((picture, index) => {
        const url = api.pictureUrl(creation.creationId, index);
        const name = texts.of(index + 1, pictures.length);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pictures never change places.
          <figure key={index} className="picture">
            {asking.source ? (
              <Compare before={asking.source} after={picture} fallbackUrl={url} />
            ) : (
              <Poster
                picture={picture}
                fallbackUrl={url}
                slogan={slogan}
                style={creation.style}
                onEnlarge={() => onEnlarge(index)}
                {...(creation.type === 'poster' ? { onEditSlogan } : {})}
              />
            )}
            <figcaption>
              <PictureTools
                png={() => png(index)}
                title={titleOf(turn)}
                number={pictures.length > 1 ? index + 1 : null}
              >
                <button
                  type="button"
                  className="quiet small"
                  aria-label={texts.enlarge(name)}
                  title={texts.enlarge(name)}
                  onClick={() => onEnlarge(index)}
                >
                  <Icon name="enlarge" />
                </button>
              </PictureTools>
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}

function BookLinks({ creation, api }: Pick<Props, 'creation' | 'api'>) {
  const { story } = useTexts();
  const link = (book: 'pdf' | 'html', label: string) => (
    <a className="quiet" href={api.creationUrl(creation.creationId, book)} download={`vizzy-story.${book}`}>
      <Icon name="download" />
      <span>{label}</span>
    </a>
  );
  return (
    <>
      {link('pdf', story.pdf)}
      {link('html', story.html)}
    </>
  );
}

/** Why Vizzy drew this itself, and a button that asks the service again. */
function Note({ note, onImprove }: { readonly note: string } & Pick<Props, 'onImprove'>) {
  const { about } = useTexts();
  const { show } = useNotices();
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    const hasImproved = await onImprove?.().catch(() => false);
    setAsking(false);
    show(hasImproved ? about.improved : about.notImproved);
  };
  return (
    <div className="note">
      <p>{note}</p>
      {onImprove && (
        <button type="button" className="quiet" disabled={isAsking} onClick={() => void ask()}>
          <Icon name="again" />
          {isAsking ? about.improving : about.improve}
        </button>
      )}
    </div>
  );
}

/** A line below the pictures: mode, style and mood. */
function Caption({ turn, creation }: Pick<Props, 'turn' | 'creation'>) {
  const texts = useTexts();
  const mode = texts.modes[creation.mode].name;
  const words = turn.asking.mode === null ? texts.turn.inferred(mode) : texts.turn.chosen(mode);
  return (
    <p className="caption">
      <Icon name={creation.mode} />
      <span>{[words, creation.style, creation.mood].filter(Boolean).join(' · ')}</span>
    </p>
  );
}

/** The creation. */
export function Creation(props: Props) {
  const { turn, creation, api, onImprove, children } = props;
  const [enlarged, setEnlarged] = useState<number | null>(null);
  const urlOf = (index: number) => api.pictureUrl(creation.creationId, index);
  const png = (index: number) => exportPng(turn, creation, index, urlOf(index));
  return (
    <div className="creation">
      {creation.type === 'story' ? (
        <StoryBook title={creation.title ?? ''} scenes={creation.scenes} pictures={turn.pictures} fallbackUrl={urlOf} />
      ) : (
        <Pictures {...props} onEnlarge={setEnlarged} png={png} />
      )}
      <div className="creation-foot">
        <Caption turn={turn} creation={creation} />
        <div className="actions">
          {creation.type === 'story' && <BookLinks creation={creation} api={api} />}
          {creation.type === 'story' && <EnlargeButton onEnlarge={() => setEnlarged(0)} />}
          <ShareButton url={api.creationUrl(creation.creationId)} />
        </div>
      </div>
      {creation.note !== null && (
        <Note note={creation.note} {...(onImprove && creation.mayAskAgain ? { onImprove } : {})} />
      )}
      {children}
      <About creation={creation} pictures={turn.pictures} />
      {enlarged !== null && (
        <Lightbox
          pictures={turn.pictures}
          first={enlarged}
          title={titleOf(turn)}
          slogan={creation.type === 'poster' ? sloganOf(turn) : null}
          style={creation.style}
          fallbackUrl={urlOf}
          png={png}
          onClose={() => setEnlarged(null)}
        />
      )}
    </div>
  );
}

function EnlargeButton({ onEnlarge }: { readonly onEnlarge: () => void }) {
  const { picture } = useTexts();
  return (
    <button type="button" className="quiet" onClick={onEnlarge}>
      <Icon name="enlarge" />
      <span>{picture.all}</span>
    </button>
  );
}
