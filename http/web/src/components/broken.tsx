/** What the page shows when it has crashed. */
import { textsOf } from '../texts/index.ts';

/** An apology, and a button that loads the page again. */
export function Broken({ language }: { readonly language: string }) {
  const { broken } = textsOf(language);
  return (
    <main className="broken">
      <h1>{broken.title}</h1>
      <p>{broken.text}</p>
      <button type="button" className="filled" onClick={() => location.reload()}>
        {broken.reload}
      </button>
    </main>
  );
}
