/** The top of the page: the name, where one can go, light and dark. */
import { type Texts, useTexts } from '../texts/index.ts';
import type { Place, Theme } from '../use-page.ts';
import { hashOf } from '../use-page.ts';
import { Icon } from './icons.tsx';
import { Wordmark } from './wordmark.tsx';

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

type Props = {
  readonly place: Place;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onBegin: () => void;
  readonly onPast: () => void;
};

function ThemeButton({ theme, onTheme, texts }: Pick<Props, 'theme' | 'onTheme'> & { readonly texts: Texts }) {
  const label = `${texts.nav.theme}: ${texts.nav.themes[theme]}`;
  return (
    <button type="button" className="quiet" aria-label={label} title={label} onClick={() => onTheme(nextTheme[theme])}>
      <Icon name="theme" />
    </button>
  );
}

/** The top of the page. */
export function Masthead({ place, theme, onTheme, onBegin, onPast }: Props) {
  const texts = useTexts();
  const { nav } = texts;
  const link = (to: Place, icon: 'talk' | 'gallery', label: string) => (
    <a className="quiet" href={hashOf(to)} aria-current={place.name === to.name ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
  return (
    <header className="masthead">
      <button type="button" className="quiet past-button" aria-label={nav.open} title={nav.open} onClick={onPast}>
        <Icon name="past" />
      </button>
      <a className="home" href={hashOf({ name: 'talk' })}>
        <Wordmark />
      </a>
      <nav aria-label={nav.label}>
        {link({ name: 'talk' }, 'talk', nav.talk)}
        {link({ name: 'gallery', turnId: null }, 'gallery', nav.gallery)}
      </nav>
      <ThemeButton theme={theme} onTheme={onTheme} texts={texts} />
      <button type="button" className="outlined begin" onClick={onBegin}>
        <Icon name="fresh" />
        <span>{nav.fresh}</span>
      </button>
    </header>
  );
}
