/** The whole page. */
import { useCallback, useEffect, useMemo } from 'react';
import type { Api } from './api.ts';
import { Banner } from './components/banner.tsx';
import { ConversationView } from './components/conversation.tsx';
import { DropZone } from './components/drop-zone.tsx';
import { ForgetSheet } from './components/forget-sheet.tsx';
import { Gallery } from './components/gallery.tsx';
import { Header } from './components/header.tsx';
import { ConversationHistory } from './components/history.tsx';
import { NoticesProvider, useNotices } from './components/notices.tsx';
import { Sheet } from './components/sheet.tsx';
import type { Library } from './storage/library.ts';
import { TextsProvider, textsOf, useTexts } from './texts/index.ts';
import { useAnnouncedConversation } from './use-announced-conversation.ts';
import { useOnline, useTheme } from './use-browser.ts';
import { type ComposerState, useComposer } from './use-composer.ts';
import type { ConversationController } from './use-conversation.ts';
import { emptyDraft } from './use-draft.ts';
import { type Navigation, useNavigation } from './use-navigation.ts';

/** What the page is given. */
export type AppProps = {
  readonly api: Api;
  readonly library: Library;
  /** Of the catalogue. */
  readonly language: string;
  /** The person's own language, as a BCP 47 tag. */
  readonly locale: string;
};

type PartProps = Pick<AppProps, 'api' | 'library'> & {
  readonly controller: ConversationController;
  readonly composer: ComposerState;
  readonly navigation: Navigation;
};

function History({ controller, navigation }: Pick<PartProps, 'controller' | 'navigation'>) {
  const texts = useTexts();
  const { show } = useNotices();
  return (
    <ConversationHistory
      entries={controller.entries}
      currentId={controller.conversation.id}
      onOpen={(id) => void navigation.openConversation(id)}
      onRemove={(id) => void controller.removeConversation(id).then(() => show(texts.removed))}
      onForget={() => navigation.setSheet('forget')}
    />
  );
}

type ContentProps = PartProps & { readonly onAttach: (file: File) => void };

/** The conversation or the gallery. */
function Content({ api, library, controller, composer, navigation, onAttach }: ContentProps) {
  const { field, draft, setDraft, send, actions, askSurprise } = composer;
  const { route, go, openTurn } = navigation;
  if (route.name === 'gallery')
    return (
      <Gallery
        library={library}
        api={api}
        turnId={route.turnId}
        onShow={(turnId) => go({ name: 'gallery', turnId })}
        onConversation={(turn) => void openTurn(turn)}
        version={controller.conversation}
      />
    );
  return (
    <ConversationView
      controller={controller}
      api={api}
      draft={draft}
      onDraft={setDraft}
      onSend={send}
      onPicture={onAttach}
      onSurprise={askSurprise}
      onMode={(mode) => {
        setDraft({ mode });
        field.current?.focus({ preventScroll: true });
      }}
      actions={actions}
      field={field}
    />
  );
}

/** The sheet that lies over the page, if there is one. */
function OpenSheet({ controller, composer, navigation }: Omit<PartProps, 'api' | 'library'>) {
  const texts = useTexts();
  const { show } = useNotices();
  const { sheet, setSheet, go } = navigation;
  if (sheet === 'history')
    return (
      <Sheet label={texts.nav.history} className="drawer" onClose={() => setSheet(null)}>
        <History controller={controller} navigation={navigation} />
      </Sheet>
    );
  if (sheet === null) return null;
  return (
    <ForgetSheet
      onClose={() => setSheet(null)}
      onForget={async (scope) => {
        await controller.forget(scope);
        composer.setDraft(emptyDraft);
        go({ name: 'conversation' });
        show(texts.forget.done);
      }}
    />
  );
}

function Page(props: AppProps) {
  const { api, library } = props;
  const texts = useTexts();
  const [theme, setTheme] = useTheme();
  const isOnline = useOnline();
  const { controller, serverStatus, isStorageFull } = useAnnouncedConversation(props);
  const composer = useComposer(controller);
  const { field, attach } = composer;
  const navigation = useNavigation(controller, field);
  const { go } = navigation;
  const onAttach = useCallback(
    (file: File) => {
      go({ name: 'conversation' });
      void attach(file);
    },
    [attach, go],
  );
  const parts: PartProps = { api, library, controller, composer, navigation };
  return (
    <div className="page-frame">
      <button type="button" className="skip" onClick={() => field.current?.focus()}>
        {texts.skip}
      </button>
      <Header
        route={navigation.route}
        theme={theme}
        onTheme={setTheme}
        onNewConversation={navigation.startNew}
        onHistory={() => navigation.setSheet('history')}
      />
      <aside className="side">
        <History controller={controller} navigation={navigation} />
      </aside>
      <main>
        <Banner
          isOnline={isOnline}
          serverStatus={serverStatus}
          isPersistent={library.isPersistent}
          isStorageFull={isStorageFull}
        />
        <Content {...parts} onAttach={onAttach} />
      </main>
      <DropZone onPicture={onAttach} />
      <OpenSheet controller={controller} composer={composer} navigation={navigation} />
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
