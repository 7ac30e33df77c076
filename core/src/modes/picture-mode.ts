/** Creates the modes that draw one subject in several compositions. */

import type { Brief } from '../brief.ts';
import { createChance, deriveSeed } from '../chance.ts';
import { stylesOf } from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';
import type { Mode, Plan } from '../plan.ts';
import { composeShots, moodWords, type PromptParts, wordPrompt } from './prompt.ts';
import { explain, wordingOf } from './reasoning.ts';
import { type ChosenStyle, chooseSeed, chooseStyle } from './style.ts';
import { suggestNext } from './suggestions.ts';

/** What distinguishes one such mode. */
export type PictureMode = {
  readonly id: ModeId;
  /** The mode's own parts of the prompt. */
  readonly words: (brief: Brief, style: string) => PromptParts;
  /** The mode's own sentences of the reasoning. */
  readonly reasons?: (brief: Brief, style: string) => readonly string[];
  /** The text to set over the picture. */
  readonly slogan?: (brief: Brief) => string | null;
  /** More words for the negative prompt. */
  readonly negative?: readonly string[];
  /** How many pictures to draw when the person named no number; default 2. */
  readonly count?: (brief: Brief) => number;
  /** Chooses the style; default: `chooseStyle`. */
  readonly style?: typeof chooseStyle;
};

/** Creates a mode that draws one prompt in several compositions. */
export function pictureMode(mode: PictureMode): Mode {
  const { id, words, reasons, slogan, negative = [], count = () => 2, style = chooseStyle } = mode;
  const styles = stylesOf(id);
  return {
    id,
    styles,
    plan(brief, chance): Plan {
      const seed = chooseSeed(brief, chance);
      // The seed decides, so that the same seed, prompt and mode give the same style when none is named.
      const chosen: ChosenStyle = style(brief, styles, createChance(deriveSeed(seed, 'style')));
      const text = wordPrompt(brief, chosen.style, words(brief, chosen.style));
      return {
        mode: id,
        style: chosen.style,
        mood: moodWords(brief),
        seed,
        prompts: composeShots(brief, { text, style: chosen.style, seed, count: count(brief), negative }),
        slogan: slogan?.(brief) ?? null,
        story: null,
        ...explain(brief, chosen, seed, reasons?.(brief, chosen.style)),
        suggestions: suggestNext(brief, { style: chosen.style, styles, seed: wordingOf(brief, seed) }),
      };
    },
  };
}
