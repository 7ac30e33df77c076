/** Starts the page. The only file that reads what the build was told. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { App } from './app.tsx';
import { Broken } from './components/broken.tsx';
import { recallItem } from './storage/identity.ts';
import { createPassingLibrary, openLibrary } from './storage/library.ts';
import { chooseLanguage } from './texts/index.ts';
import './styles/index.css';

/** On its own dev server the page talks to the server's usual port. */
const base = (import.meta.env.VITE_API_URL || (import.meta.env.DEV ? 'http://localhost:8000' : '')).replace(/\/+$/, '');

const api = createApi({
  base,
  origin: location.origin,
  fetch: (input, init) => fetch(input, init),
  isOnline: () => navigator.onLine,
  apiKey: () => recallItem('vizzy-key'),
  now: Date.now,
});

const library = await openLibrary().catch(createPassingLibrary);
const root = document.getElementById('root');
const language = chooseLanguage(navigator.languages);
if (root) {
  const page = createRoot(root, {
    // A mistake of ours: what was made is in the library, so a fresh page has it all.
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
