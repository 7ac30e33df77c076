/** Suggests what to try next: messages that can be sent as they are. */
import type { Brief } from '../brief.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import type { ModeSentences } from '../lexicon/sentences/modes.ts';

const darkMoods = new Set([
  'dull',
  'boring',
  'tired',
  'sad',
  'melancholic',
  'lonely',
  'angry',
  'anxious',
  'mysterious',
  'thoughtful',
]);
const livelyMoods = new Set(['energetic', 'excited', 'busy', 'hectic', 'angry', 'frustrated', 'playful']);

/** A change that suits the mood. */
function moodChange({ mood, refinement }: Brief, say: ModeSentences['suggestions']): string {
  const done = (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : [])).join();
  if (mood && livelyMoods.has(mood.id)) return say.calmer;
  const isBright = /brighter/.test(done);
  const isWarm = /warmer/.test(done);
  if (mood && darkMoods.has(mood.id) && !isBright) return say.brighter;
  if (!isWarm) return say.warmer;
  return isBright ? say.simpler : say.brighter;
}

const mentions = (brief: Brief, words: RegExp) => words.test(brief.request);

/** A change of hour or season that the request does not have. */
function sceneChange(brief: Brief, say: ModeSentences['suggestions']): string {
  if (!mentions(brief, /\b(?:night|midnight|moon|moonlight|stars)\b/i)) return say.atNight;
  return mentions(brief, /\b(?:winter|snow|snowy|ice)\b/i) ? say.atSunrise : say.inWinter;
}

/** Three or four messages that fit the mode, the mood and the style that was chosen. */
export function suggestNext(brief: Brief, style: string, styles: readonly string[]): string[] {
  const say = sentencesFor(brief.locale).modes.suggestions;
  const next = styles[(styles.indexOf(style) + 1) % Math.max(1, styles.length)];
  const inAnotherStyle = next ? say.inStyle(next) : say.differentStyle;
  // A subject with additions reads badly inside a sentence.
  const asOther =
    brief.subjects.length > 0 &&
    !brief.topic &&
    brief.subject.length <= 60 &&
    /^(?:an?|the|two|three|my) [^,.:;!?]+$/i.test(brief.subject);
  const byMode = {
    art: [inAnotherStyle, moodChange(brief, say), say.moreAbstract],
    poster: [inAnotherStyle, moodChange(brief, say)],
    story: [inAnotherStyle, moodChange(brief, say)],
    transform: [inAnotherStyle, moodChange(brief, say)],
    business: [inAnotherStyle, moodChange(brief, say)],
    personal: [
      moodChange(brief, say),
      sceneChange(brief, say),
      ...(asOther ? [say.asStory(brief.subject)] : [say.differentStyle]),
    ],
  }[brief.mode];
  return [...byMode, say.again];
}
