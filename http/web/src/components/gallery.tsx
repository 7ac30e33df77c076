/** All creations of this browser, with a search. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Api } from '../api.ts';
import { modeIds } from '../modes.ts';
import type { Library } from '../storage/library.ts';
import { lineageOf } from '../storage/lineage.ts';
import { searchCreations } from '../storage/search.ts';
import { useTexts } from '../texts/index.ts';
import { creationOf, type ModeId, sloganOf, type Turn, titleOf } from '../turn.ts';
import { hashOf } from '../use-browser.ts';
import { Creation } from './creation.tsx';
import { Icon } from './icons.tsx';
import { Poster } from './poster.tsx';
import { Sheet } from './sheet.tsx';

type Props = {
  readonly library: Library;
  readonly api: Api;
  /** The turn of the open creation. */
  readonly turnId: string | null;
  readonly onShow: (turnId: string | null) => void;
  readonly onConversation: (turn: Turn) => void;
  /** Changes whenever the library changes. */
  readonly version: unknown;
};

/** A creation as a small picture. */
function Thumbnail({ turn, api }: { readonly turn: Turn; readonly api: Api }) {
  const creation = creationOf(turn);
  const [picture] = turn.pictures;
  if (!creation || !picture) return null;
  const slogan = creation.type === 'poster' ? sloganOf(turn) : null;
  const url = api.pictureUrl(creation.creationId, 0);
  // The title below is the text alternative.
  const decorative = { ...picture, alt: '' };
  return <Poster picture={decorative} fallbackUrl={url} slogan={slogan} style={creation.style} />;
}

function Thumbnails({
  turns,
  api,
  className,
}: {
  readonly turns: readonly Turn[];
  readonly api: Api;
  readonly className: string;
}) {
  return (
    <ul className={className}>
      {turns.map((turn) => {
        const creation = creationOf(turn);
        return (
          <li key={turn.id}>
            <a className="thumbnail" href={hashOf({ name: 'gallery', turnId: turn.id })}>
              <Thumbnail turn={turn} api={api} />
              <span className="thumbnail-title" dir="auto">
                {creation && <Icon name={creation.mode} />}
                {titleOf(turn)}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Lineage({ turn, turns, api }: { readonly turn: Turn; readonly turns: readonly Turn[]; readonly api: Api }) {
  const { lineage: texts } = useTexts();
  const lineage = useMemo(() => lineageOf(turn, turns), [turn, turns]);
  const { ancestors, children, hasLostAncestor } = lineage;
  if (ancestors.length === 0 && children.length === 0 && !hasLostAncestor) return null;
  return (
    <section className="lineage" aria-label={texts.title}>
      <h3 className="label">{texts.title}</h3>
      {(ancestors.length > 0 || hasLostAncestor) && (
        <div>
          <h4>{texts.from}</h4>
          {hasLostAncestor && <p className="faint">{texts.gone}</p>}
          <Thumbnails turns={ancestors} api={api} className="lineage-thumbnails" />
        </div>
      )}
      {children.length > 0 && (
        <div>
          <h4>{texts.became}</h4>
          <Thumbnails turns={children} api={api} className="lineage-thumbnails" />
        </div>
      )}
    </section>
  );
}

type FilterProps = {
  readonly words: string;
  readonly mode: ModeId | null;
  readonly onWords: (words: string) => void;
  readonly onMode: (mode: ModeId | null) => void;
};

function CreationFilter({ words, mode, onWords, onMode }: FilterProps) {
  const { gallery, modes } = useTexts();
  const chip = (id: ModeId | null, name: string) => (
    <button key={name} type="button" className="chip" aria-pressed={mode === id} onClick={() => onMode(id)}>
      {id && <Icon name={id} />}
      {name}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: many browsers do not know <search> yet.
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label className="visually-hidden" htmlFor="search">
        {gallery.search}
      </label>
      <input
        id="search"
        type="search"
        placeholder={gallery.search}
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <fieldset className="chips">
        <legend className="visually-hidden">{gallery.filter}</legend>
        {chip(null, gallery.all)}
        {modeIds.map((id) => chip(id, modes[id].name))}
      </fieldset>
    </form>
  );
}

/** The creations in the library, read again whenever `version` changes; null until they are read. */
function useCreations(library: Library, version: unknown): readonly Turn[] | null {
  const [turns, setTurns] = useState<readonly Turn[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version changes with the library.
  useEffect(() => {
    let isMounted = true;
    void library.creations().then((found) => isMounted && setTurns(found));
    return () => {
      isMounted = false;
    };
  }, [library, version]);
  return turns;
}

/** The gallery. */
export function Gallery({ library, api, turnId, onShow, onConversation, version }: Props) {
  const { gallery } = useTexts();
  useEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  const [edits, setEdits] = useState(0);
  const turns = useCreations(
    library,
    useMemo(() => [version, edits], [version, edits]),
  );
  const [words, setWords] = useState('');
  const [mode, setMode] = useState<ModeId | null>(null);
  const deferredWords = useDeferredValue(words);
  const found = useMemo(() => searchCreations(turns ?? [], deferredWords, mode), [turns, deferredWords, mode]);
  const open = turns?.find(({ id }) => id === turnId);
  const creation = open ? creationOf(open) : null;
  const editSlogan = async (turn: Turn, slogan: string) => {
    await library.save({ ...turn, slogan });
    setEdits((before) => before + 1);
  };
  return (
    <div className="gallery">
      <h1>{gallery.title}</h1>
      {turns?.length === 0 ? (
        <div className="empty">
          <p>{gallery.empty}</p>
          <a className="filled" href={hashOf({ name: 'conversation' })}>
            {gallery.start}
          </a>
        </div>
      ) : (
        <>
          <CreationFilter words={words} mode={mode} onWords={setWords} onMode={setMode} />
          <p className="faint" role="status">
            {turns !== null && (found.length === 0 ? gallery.nothing : gallery.count(found.length))}
          </p>
          <Thumbnails turns={found} api={api} className="thumbnails" />
        </>
      )}
      {open && creation && (
        <Sheet key={open.id} label={titleOf(open)} className="wide" onClose={() => onShow(null)}>
          <h2 className="sheet-title" dir="auto">
            {open.asking.message}
          </h2>
          <Creation
            turn={open}
            creation={creation}
            api={api}
            onEditSlogan={(slogan) => void editSlogan(open, slogan)}
          />
          <Lineage turn={open} turns={turns ?? []} api={api} />
          <button type="button" className="outlined" onClick={() => onConversation(open)}>
            <Icon name="conversation" />
            {gallery.back}
          </button>
        </Sheet>
      )}
    </div>
  );
}
