/** One edit that a message asks of the last picture. */
import type { Change } from '../../brief.ts';

/** One change of the last picture. Things are named as the person named them, without an article. */
export type Edit =
  /** The same request once more. */
  | { readonly type: 'again' }
  /** Another style: the one that is named, or any other. */
  | { readonly type: 'restyle'; readonly style?: string }
  /** How the picture looks, such as `brighter colours, more light`; what it shows stays. */
  | { readonly type: 'adjust'; readonly words: string }
  /** What is shown as well: `with a boat`, `at night`. Hours, weather, seasons, places and colours end what they contradict. */
  | { readonly type: 'add'; readonly words: string }
  /** Things that go, and stay away. */
  | { readonly type: 'remove'; readonly things: readonly string[] }
  /** Things that should be there, and are missing. */
  | { readonly type: 'restore'; readonly things: readonly string[] }
  /** A thing that takes another's place. */
  | { readonly type: 'replace'; readonly old: string; readonly fresh: string }
  /** How one thing is: `blue`, `with a hat`, `looking left`; `words`: as it was said, when that is not "the fox blue". */
  | { readonly type: 'describe'; readonly thing: string; readonly how: string; readonly words?: string }
  /** The request in other words, when a correction says all of it. */
  | { readonly type: 'rewrite'; readonly words: string };

/** The same request once more. */
export const again: Edit = { type: 'again' };

/** Another style, chosen by the mode. */
export const restyle: Edit = { type: 'restyle' };

/** An edit of what is shown, whose words are added to the request. */
export const addition = (words: string): Edit => ({ type: 'add', words: words.trim() });

/** What the edit is called among the changes of a brief. */
export function changeOf(edit: Edit): Change {
  switch (edit.type) {
    case 'again':
    case 'restyle':
    case 'adjust':
      return edit;
    case 'remove':
      return { type: 'remove', things: edit.things };
    case 'restore':
      return { type: 'adjust', words: edit.things.map((thing) => `${thing} clearly visible`).join(', ') };
    case 'replace':
      return { type: 'adjust', words: edit.fresh };
    case 'describe':
      return { type: 'adjust', words: edit.words ?? `the ${edit.thing} ${edit.how}` };
    case 'add':
    case 'rewrite':
      return { type: 'adjust', words: edit.words };
  }
}

/** Whether it changes what is shown ("at night") rather than how it looks ("brighter"). */
export const changesContent = ({ type }: Edit): boolean => type !== 'again' && type !== 'restyle' && type !== 'adjust';
