/** Buttons that send Vizzy a message: the message of each. */
import { sentencesFor } from '@vizzy/core';
import type { Action } from './action.ts';

/** The message that a button sends about its creation; undefined for buttons that do something else. */
export function buttonMessage({ verb, number = 0 }: Action, locale: string | undefined): string | undefined {
  const { modes, surface } = sentencesFor(locale);
  switch (verb) {
    case 'again':
      return modes.suggestions.again;
    case 'brighter':
      return modes.suggestions.brighter;
    case 'warmer':
      return modes.suggestions.warmer;
    case 'abstract':
      return modes.suggestions.moreAbstract;
    case 'restyle':
      return modes.suggestions.differentStyle;
    case 'transform':
      return surface.says.transform;
    case 'redo':
      return surface.says.redoScene(number + 1);
    case 'next':
      return surface.says.next;
    case 'happy':
      return surface.says.happyEnding;
    default:
      return undefined;
  }
}
