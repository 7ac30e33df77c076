/** Personal: what does not ask for anything else, drawn with the person's own mood, moments and taste. */
import type { Brief } from '../brief.ts';
import type { Chance } from '../chance.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import { pictureMode } from './picture-mode.ts';
import { leadOf } from './prompt.ts';
import { type ChosenStyle, chooseStyle } from './style.ts';

/** No style is forced: only what was named, kept or is the person's favourite. */
function ownStyle(brief: Brief, styles: readonly string[], chance: Chance): ChosenStyle {
  const wantsAnother = brief.refinement?.changes.some((change) => change.type === 'restyle') ?? false;
  const chosen = chooseStyle(brief, wantsAnother ? styles : [brief.preferences.style ?? ''], chance);
  return chosen.style === '' ? { style: '', why: 'none' } : chosen;
}

/** Themes the person likes, when the request leaves room for them: it is about their own life. */
const ownThemes = ({ topic, preferences }: Brief) => (topic ? preferences.themes : []);

/** Draws from mood, event, favourite style and learned themes. */
export const personal = pictureMode({
  id: 'personal',
  style: ownStyle,
  words: (brief) => {
    const themes = ownThemes(brief);
    return { lead: leadOf(brief), extras: themes.length > 0 ? [`with hints of ${themes.join(', ')}`] : [] };
  },
  reasons: (brief) => (ownThemes(brief).length > 0 ? [sentencesFor(brief.locale).modes.themes(ownThemes(brief))] : []),
});
