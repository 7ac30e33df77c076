/** Suggests what to try next: messages that can be sent as they are. */
import type { Brief } from '../brief.ts';
import { companionsOf, findLifeEvent, kindOfSubject, wordsOf } from '../lexicon/index.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import type { ModeSentences } from '../lexicon/sentences/modes.ts';

type Say = ModeSentences['suggestions'];

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
function moodChange({ mood, refinement }: Brief, say: Say): string {
  const done = (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : [])).join();
  if (mood && livelyMoods.has(mood.id)) return say.calmer;
  const isBright = /brighter/.test(done);
  const isWarm = /warmer/.test(done);
  if (mood && darkMoods.has(mood.id) && !isBright) return say.brighter;
  if (!isWarm) return say.warmer;
  return isBright ? say.simpler : say.brighter;
}

/** Changes of hour, season and weather that the request does not have. */
function sceneChanges({ request, subject }: Brief, say: Say): readonly string[] {
  const said = `${request} ${subject}`;
  // No sun rises there, and no rain falls.
  if (/\b(?:space|underwater|galaxy|mars|planets?|seabed)\b/i.test(said)) return [];
  return [
    ...(/\b(?:night|midnight|moon|moonlight|stars)\b/i.test(said) ? [] : [say.atNight]),
    ...(/\b(?:winter|snow|snowy|ice)\b/i.test(said) ? [] : [say.inWinter]),
    ...(/\b(?:rain|rainy|storm|stormy|space|underwater)\b/i.test(said) ? [] : [say.inRain]),
    ...(/\b(?:sunrise|dawn|sunset|dusk)\b/i.test(said) ? [] : [say.atSunrise]),
  ];
}

/** Things that suit the subject and are not in the picture yet, nor kept out of it: a rider to a horse. */
function additions({ subjects, request, subject, without = [] }: Brief, say: Say): readonly string[] {
  const said = new Set(wordsOf(`${request} ${subject} ${without.join(' ')}`).map(({ base }) => base));
  return companionsOf(subjects[0])
    .filter((thing) => !thing.split(' ').some((word) => word.length > 2 && said.has(word)))
    .map(say.add);
}

/** The last style, the one to offer next, and the seed, which varies what is offered from turn to turn. */
export type Suggesting = { readonly style: string; readonly styles: readonly string[]; readonly seed: number };

/** Three or four messages that fit the mode, the mood, the subject and the style that was chosen; no two alike. */
export function suggestNext(brief: Brief, { style, styles, seed }: Suggesting): string[] {
  const say = sentencesFor(brief.locale).modes.suggestions;
  const pick = (list: readonly string[], salt: number): readonly string[] => {
    const one = list[(seed + salt) % Math.max(1, list.length)];
    return one === undefined ? [] : [one];
  };
  const others = styles.filter((each) => each !== style);
  const inAnotherStyle = pick(others.map(say.inStyle), 1).concat(others.length === 0 ? [say.differentStyle] : []);
  const again = pick(say.anew, 0);
  const change = [moodChange(brief, say)];
  // A subject with additions reads badly inside a sentence.
  const isEvent = findLifeEvent(brief.request) !== undefined;
  const isPlain =
    !brief.topic &&
    !isEvent &&
    brief.subject.length <= 60 &&
    /^(?:an?|the|two|three|my) [^,.:;!?]+$/i.test(brief.subject);
  const isThing = !brief.topic && !isEvent && kindOfSubject(brief.subject) === 'thing';
  const add = isThing ? pick(additions(brief, say), 0) : [];
  const view = pick([...sceneChanges(brief, say), ...say.views], 2);
  const asOther =
    isPlain && brief.subjects.length > 0 && seed % 2 === 0 ? [say.asStory(brief.subject)] : [say.differentStyle];
  const byMode = {
    art: [...inAnotherStyle, ...(add.length > 0 ? add : [say.moreAbstract]), ...change],
    poster: [...inAnotherStyle, ...change, ...pick(say.views, 0)],
    story: [...inAnotherStyle, ...change],
    transform: [...inAnotherStyle, ...change],
    business: [...inAnotherStyle, ...change, ...pick(say.views, 0)],
    personal: [...(add.length > 0 ? add : change), ...view, ...asOther],
  }[brief.mode];
  return [...new Set([...byMode, ...again])].slice(0, 4);
}
