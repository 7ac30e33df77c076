/** Starts the page. No other file reads the variables of the build. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { App } from './app.tsx';
import { Broken } from './components/broken.tsx';
import { createMemoryLibrary, openLibrary } from './storage/library.ts';
import { loadItem } from './storage/local-storage.ts';
import { chooseLanguage } from './texts/index.ts';
import './styles/index.css';

/** On its own dev server the page calls the server on its default port. */
const base = (import.meta.env.VITE_API_URL || (import.meta.env.DEV ? 'http://localhost:8000' : '')).replace(/\/+$/, '');

const api = createApi({
  base,
  origin: location.origin,
  fetch: (input, init) => fetch(input, init),
  isOnline: () => navigator.onLine,
  apiKey: () => loadItem('vizzy-key'),
  now: Date.now,
});

const library = await openLibrary().catch(createMemoryLibrary);
const root = document.getElementById('root');
const language = chooseLanguage(navigator.languages);
if (root) {
  const page = createRoot(root, {
    // Everything is stored in the library, so that loading the page again restores it.
    onUncaughtError: (error) => {
      reportError(error);
      setTimeout(() => page.render(<Broken language={language} />));
    },
  });
  page.render(
    <StrictMode>
      <App api={api} library={library} language={language} locale={navigator.language} />
    </StrictMode>,
  );
}
