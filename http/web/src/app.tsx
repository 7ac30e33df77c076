/** The whole page. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Api } from './api.ts';
import { Banner } from './components/banner.tsx';
import { Talk } from './components/conversation.tsx';
import { DropZone } from './components/drop-zone.tsx';
import { ForgetSheet } from './components/forget-sheet.tsx';
import { Gallery } from './components/gallery.tsx';
import { Masthead } from './components/header.tsx';
import { Past } from './components/history.tsx';
import { NoticesProvider, useNotices } from './components/notices.tsx';
import { Sheet } from './components/sheet.tsx';
import type { TurnActions } from './components/turn-view.tsx';
import { workingTurn } from './conversation.ts';
import { attachPicture } from './image/attach.ts';
import type { Library } from './storage/library.ts';
import { surprise } from './surprise.ts';
import { TextsProvider, textsOf, useTexts } from './texts/index.ts';
import type { Turn } from './turn.ts';
import { type Studio, useStudio } from './use-conversation.ts';
import { emptyDraft, useDraft } from './use-draft.ts';
import { useOnline, usePlace, useReach, useTheme } from './use-page.ts';

/** What the page is given. */
export type AppProps = {
  readonly api: Api;
  readonly library: Library;
  /** Of the catalogue. */
  readonly language: string;
  /** BCP 47: the person's own. */
  readonly locale: string;
};

/** Milliseconds after which an image service that was away is asked once more, by itself. */
const secondChance = 20_000;

/** The studio, with what happens to it told to the person. */
function useToldStudio({ api, library, locale }: AppProps) {
  const texts = useTexts();
  const { announce } = useNotices();
  const { reach, lose } = useReach(api.isThere);
  const [isFull, setFull] = useState(false);
  const onFull = useCallback(() => setFull(true), []);
  const improve = useRef<Studio['improve']>(async () => false);
  const onSettled = useCallback(
    (turn: Turn) => {
      const { answer } = turn;
      if (answer?.type === 'question') announce(`${texts.turn.question}: ${answer.text}`);
      else if (answer) announce(texts.turn.ready(turn.pictures.length));
      // A server without that route, or without a service, says no; the picture stays.
      if (answer && answer.type !== 'question' && answer.note !== null)
        setTimeout(() => void improve.current(turn).catch(() => undefined), secondChance);
    },
    [announce, texts],
  );
  const studio = useStudio({ api, library, locale, now: Date.now, onLost: lose, onFull, onSettled });
  improve.current = studio.improve;
  return { studio, reach, isFull };
}

/** What can be said and sent. */
function useSpeaking(studio: Studio) {
  const texts = useTexts();
  const { show } = useNotices();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft();
  const isWorking = workingTurn(studio.conversation) !== undefined;
  const ask = (message: string, mode = draft.mode) => {
    if (!isWorking) studio.ask({ message, mode, source: null });
  };
  const send = () => {
    const { message, mode, source } = draft;
    const words = message.trim() || texts.composer.defaultTransform;
    studio.ask({ message: words, mode, source });
    // The mode stays as chosen, but a picture's own mode goes with the picture.
    setDraft({ ...emptyDraft, mode: source ? null : mode });
    field.current?.focus({ preventScroll: true });
  };
  const attach = useCallback(
    async (file: File) => {
      const attachment = await attachPicture(file);
      if (attachment.type === 'refused') return show(texts.picture[attachment.why]);
      setDraft({ source: attachment.blob, mode: 'transform' });
      field.current?.focus();
    },
    [setDraft, show, texts],
  );
  const actions: TurnActions = {
    onAsk: (message) => ask(message),
    onChange: (message) => ask(message, null),
    onRetry: ({ asking, id }) => {
      if (!isWorking) studio.ask(asking, id);
    },
    onEdit: ({ asking }) => {
      setDraft({ message: asking.message, mode: asking.mode, source: asking.source });
      field.current?.focus();
    },
    onReword: studio.reword,
    onImprove: studio.improve,
  };
  const surpriseMe = () => ask(surprise(draft.mode, texts, Math.random));
  return { field, draft, setDraft, send, attach, actions, surpriseMe };
}

function Page(props: AppProps) {
  const { api, library } = props;
  const texts = useTexts();
  const { show } = useNotices();
  const [place, go] = usePlace();
  const [theme, setTheme] = useTheme();
  const isOnline = useOnline();
  const { studio, reach, isFull } = useToldStudio(props);
  const { field, draft, setDraft, send, attach, actions, surpriseMe } = useSpeaking(studio);
  const [sheet, setSheet] = useState<'past' | 'forget' | null>(null);
  const begin = () => {
    studio.begin();
    setSheet(null);
    go({ name: 'talk' });
    requestAnimationFrame(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      field.current?.focus({ preventScroll: true });
    });
  };
  const open = async (conversationId: string) => {
    await studio.open(conversationId);
    setSheet(null);
    go({ name: 'talk' });
  };
  const onAttach = useCallback(
    (file: File) => {
      go({ name: 'talk' });
      void attach(file);
    },
    [attach, go],
  );
  const past = (
    <Past
      entries={studio.entries}
      currentId={studio.conversation.id}
      onOpen={(id) => void open(id)}
      onRemove={(id) => void studio.removeConversation(id).then(() => show(texts.removed))}
      onForget={() => setSheet('forget')}
    />
  );
  const showTurn = async (turn: Turn) => {
    await open(turn.conversationId);
    requestAnimationFrame(() => {
      const item = document.getElementById(`turn-${turn.id}`);
      item?.scrollIntoView({ block: 'start' });
      item?.focus({ preventScroll: true });
    });
  };
  return (
    <div className="page-frame">
      <button type="button" className="skip" onClick={() => field.current?.focus()}>
        {texts.skip}
      </button>
      <Masthead place={place} theme={theme} onTheme={setTheme} onBegin={begin} onPast={() => setSheet('past')} />
      <aside className="side">{past}</aside>
      <main>
        <Banner isOnline={isOnline} reach={reach} isLasting={library.isLasting} isFull={isFull} />
        {place.name === 'talk' ? (
          <Talk
            studio={studio}
            api={api}
            draft={draft}
            onDraft={setDraft}
            onSend={send}
            onPicture={onAttach}
            onSurprise={surpriseMe}
            onMode={(mode) => {
              setDraft({ mode });
              field.current?.focus({ preventScroll: true });
            }}
            actions={actions}
            field={field}
          />
        ) : (
          <Gallery
            library={library}
            api={api}
            turnId={place.turnId}
            onShow={(turnId) => go({ name: 'gallery', turnId })}
            onConversation={(turn) => void showTurn(turn)}
            version={studio.conversation}
          />
        )}
      </main>
      <DropZone onPicture={onAttach} />
      {sheet === 'past' && (
        <Sheet label={texts.nav.past} className="drawer" onClose={() => setSheet(null)}>
          {past}
        </Sheet>
      )}
      {sheet === 'forget' && (
        <ForgetSheet
          onClose={() => setSheet(null)}
          onForget={async (scope) => {
            await studio.forget(scope);
            setDraft(emptyDraft);
            go({ name: 'talk' });
            show(texts.forget.done);
          }}
        />
      )}
    </div>
  );
}

/** The page, in a language. */
export function App(props: AppProps) {
  const texts = useMemo(() => textsOf(props.language), [props.language]);
  useEffect(() => {
    document.documentElement.lang = props.language;
    document.title = `${texts.name} · ${texts.motto}`;
  }, [props.language, texts]);
  return (
    <TextsProvider value={texts}>
      <NoticesProvider>
        <Page {...props} />
      </NoticesProvider>
    </TextsProvider>
  );
}
