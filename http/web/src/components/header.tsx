/** The header of the page: the name, links, the theme, and a new conversation. */
import { type Texts, useTexts } from '../texts/index.ts';
import { hashOf, type Route, type Theme } from '../use-browser.ts';
import { Icon } from './icons.tsx';
import { Wordmark } from './wordmark.tsx';

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

type Props = {
  readonly route: Route;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onNewConversation: () => void;
  readonly onHistory: () => void;
};

function ThemeButton({ theme, onTheme, texts }: Pick<Props, 'theme' | 'onTheme'> & { readonly texts: Texts }) {
  const label = `${texts.nav.theme}: ${texts.nav.themes[theme]}`;
  return (
    <button type="button" className="quiet" aria-label={label} title={label} onClick={() => onTheme(nextTheme[theme])}>
      <Icon name="theme" />
    </button>
  );
}

/** The header. */
export function Header({ route, theme, onTheme, onNewConversation, onHistory }: Props) {
  const texts = useTexts();
  const { nav } = texts;
  const link = (to: Route, icon: 'conversation' | 'gallery', label: string) => (
    <a className="quiet" href={hashOf(to)} aria-current={route.name === to.name ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
  return (
    <header className="header">
      <button type="button" className="quiet history-button" aria-label={nav.open} title={nav.open} onClick={onHistory}>
        <Icon name="history" />
      </button>
      <a className="home" href={hashOf({ name: 'conversation' })}>
        <Wordmark />
      </a>
      <nav aria-label={nav.label}>
        {link({ name: 'conversation' }, 'conversation', nav.conversation)}
        {link({ name: 'gallery', turnId: null }, 'gallery', nav.gallery)}
      </nav>
      <ThemeButton theme={theme} onTheme={onTheme} texts={texts} />
      <button type="button" className="outlined new-conversation" onClick={onNewConversation}>
        <Icon name="new" />
        <span>{nav.newConversation}</span>
      </button>
    </header>
  );
}
