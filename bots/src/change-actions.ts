/** The actions that change any picture, in the order of their buttons. */
import { sentencesFor } from '@vizzy/core';
import type { ActionVerb } from './action.ts';

/** A button's action and its label. */
export type LabelledVerb = { readonly verb: ActionVerb; readonly label: string };

/** These actions with their labels. */
export function changeActions(locale: string | undefined): readonly LabelledVerb[] {
  const { buttons } = sentencesFor(locale).surface;
  return [
    { verb: 'again', label: buttons.again },
    { verb: 'brighter', label: buttons.brighter },
    { verb: 'warmer', label: buttons.warmer },
    { verb: 'abstract', label: buttons.moreAbstract },
    { verb: 'restyle', label: buttons.differentStyle },
  ];
}
