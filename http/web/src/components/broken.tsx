/** What is shown when the page itself has failed. */
import { textsOf } from '../texts/index.ts';

/** Plain words, and the way on. */
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
