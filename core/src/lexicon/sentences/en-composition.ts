/** Sentences about finished pictures, in English. */
import { isRemoteTier } from '../../image.ts';
import type { DrawnHereReason } from '../../service-failure.ts';
import type { CompositionSentences } from './composition.ts';
import { described, missing, missingToAll, seenInAll } from './en-depiction.ts';
import { kindOfPicture } from './en-kinds.ts';
import { isOwnPicture, isQuotedToAll, named, namedToAll } from './en-naming.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers the pictures of one request as compositions. */
const places = ['', 'A second composition: ', 'A third composition: ', 'A fourth composition: '];

/** What people read about why no service drew a picture: true, without blame, and without words for operators. */
const whyDrawnHere: Readonly<Record<DrawnHereReason, string>> = {
  'out-of-credits': 'The picture service’s credits are used up for now',
  'model-gone': 'The picture service no longer has the model that I ask for',
  'no-such-model': 'The picture service does not know the model that I am set to ask for',
  unauthorized: 'The picture service did not accept my key',
  'permission-missing': 'My key for the picture service does not allow this',
  'parameter-refused': 'The picture service did not take this request',
  loading: 'The picture service is still waking up',
  'rate-limited': 'The picture service asked me to slow down',
  busy: 'The picture service has its hands full right now',
  'out-of-memory': 'The picture service ran out of memory',
  declined: 'The picture service declined this for its own safety rules',
  unreachable: 'The picture service is not answering right now',
  timeout: 'The picture service did not answer in time',
  redirected: 'The picture service has moved to another address',
  'bad-answer': 'The picture service sent something that is not a picture',
  'service-error': 'Something is broken at the picture service',
  'only-words': 'The picture service here cannot redraw pictures that are sent to it',
  'only-photos': 'The picture service here only redraws pictures that are sent to it',
};

/** Sentences about finished pictures, in English. */
export const englishComposition: CompositionSentences = {
  isQuoted: isQuotedToAll,
  titleOfSent: (subject, style, mode) =>
    isOwnPicture(subject) ? `${capital(kindOfPicture(style, mode))} of ${named(subject)}` : null,
  described,
  seenInAll,
  missing,
  storyCredit: (writer, isDrawnHere) => {
    if (writer === 'local')
      return isDrawnHere ? 'Told and drawn by Vizzy' : 'Told by Vizzy, drawn with an AI image model';
    return `Told by an AI language model, drawn ${isDrawnHere ? 'by Vizzy' : 'with an AI image model'}`;
  },
  storyboardAlt: (title, scenes) =>
    `The story “${title}” on one page: ${scenes} pictures side by side, each with its text below.`,
  notes: {
    unavailable: (drawnHere, all, reason) => {
      const why = reason === undefined ? 'The picture service is not answering right now' : whyDrawnHere[reason];
      if (drawnHere === all) return `${why}, so I drew this myself.`;
      return `${why}, so I drew ${drawnHere} of these ${all} myself.`;
    },
    declined: (drawnHere, all) =>
      `${
        drawnHere === all
          ? 'The picture service declined these words for its own safety rules, so I drew this myself.'
          : `The picture service declined ${drawnHere} of these ${all} for its own safety rules, so I drew ${drawnHere === 1 ? 'that one' : 'those'} myself.`
      } That happens with harmless words, too: say it another way, and I’ll ask it again.`,
    limited:
      'Today’s pictures from the picture service are used up, so I drew this myself. Midnight UTC brings new ones.',
    emergency: 'Something here is broken: I could only write the words down this time. Please try again in a moment.',
  },
  altText: ({ seen, isDescribed, notDrawn, notLettered, style, mood, mode, slogan, tier, index, total }) => {
    const words = slogan === null ? '' : ` Its slogan reads “${slogan}”.`;
    if (tier === 'emergency') return `The words “${seen}” on a plain colour: nothing could be drawn this time.${words}`;
    const drawer = tier === 'local' ? ' Drawn by Vizzy itself.' : '';
    if (mode === 'story') {
      const look = style === '' ? '' : ` Drawn in ${style} style.`;
      return `Scene ${index + 1} of ${total}: ${seen}${/[.!?…]$/.test(seen) ? '' : '.'}${look} The mood is ${mood}.${drawer}`;
    }
    // Nobody here has seen what a service drew: its words are said, as words.
    const of =
      isRemoteTier(tier) && !isOwnPicture(seen)
        ? `for the words “${seen}”`
        : `of ${isDescribed ? seen : namedToAll(seen)}`;
    const what = seen === slogan ? kindOfPicture(style, mode) : `${kindOfPicture(style, mode)} ${of}`;
    const place = places[index] ?? '';
    const absent = missingToAll(notDrawn, notLettered);
    return `${place}${place === '' ? capital(what) : what}, ${mood} in mood.${words}${absent}${drawer}`;
  },
};
