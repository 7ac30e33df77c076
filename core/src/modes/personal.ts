/** Personal mode: requests that ask for no other mode, drawn with the person's mood, events and taste. */
import type { Brief } from '../brief.ts';
import type { Chance } from '../chance.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import { pictureMode } from './picture-mode.ts';
import { leadOf } from './prompt.ts';
import { type ChosenStyle, chooseStyle } from './style.ts';

/** The style that was named, kept or is the person's favourite; otherwise none. */
function ownStyle(brief: Brief, styles: readonly string[], chance: Chance): ChosenStyle {
  const wantsAnother = brief.refinement?.changes.some((change) => change.type === 'restyle') ?? false;
  const chosen = chooseStyle(brief, wantsAnother ? styles : [brief.preferences.style ?? ''], chance);
  return chosen.style === '' ? { style: '', why: 'none' } : chosen;
}

/** The person's favourite themes, for requests about their own life. */
const ownThemes = ({ topic, preferences }: Brief) => (topic ? preferences.themes : []);

/** The personal mode. */
export const personal = pictureMode({
  id: 'personal',
  style: ownStyle,
  words: (brief) => {
    const themes = ownThemes(brief);
    return { lead: leadOf(brief), extras: themes.length > 0 ? [`with hints of ${themes.join(', ')}`] : [] };
  },
  reasons: (brief) => (ownThemes(brief).length > 0 ? [sentencesFor(brief.locale).modes.themes(ownThemes(brief))] : []),
});
