/** Sentences about the choices of a plan, in English. */
import { kindOfPicture } from './en-kinds.ts';
import { named } from './en-naming.ts';
import type { Look, ModeSentences } from './modes.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** One of several wordings. */
const worded = (wordings: readonly string[], wording: number): string =>
  wordings[Math.abs(wording) % wordings.length] ?? '';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How it is drawn, up to its colours. */
const opening = ({ style, why }: Look): readonly string[] =>
  ({
    named: [`Drawn in ${style} style, as you asked`, `In ${style} style, just as you asked`],
    another: [`This time in ${style} style`, `Now in ${style} style`],
    kept: [`Still in ${style} style`, `In the same ${style} style`],
    favourite: [`Drawn in ${style} style, your favourite`, `In ${style} style, which you like best`],
    chance: [`I chose ${style} style for it`, `To me it felt like ${style} style`, `I saw it in ${style} style`],
    none: [],
  })[why];

/** The sentences of modes. */
export const englishModes: ModeSentences = {
  shown: (subject, wording) => {
    const shown = named(subject);
    return worded(
      [`I pictured ${shown} like this.`, `This is how I picture ${shown}.`, `${capital(shown)}, as I see it.`],
      wording,
    );
  },
  understood: (subject, wording) => {
    const asked = named(subject);
    return worded([`You asked for ${asked}.`, `You wished for ${asked}.`, `You wanted to see ${asked}.`], wording);
  },
  forSomebody: (event, who, wording) => {
    if (who !== null) return worded([`This one is for your ${who}.`, `I drew this for your ${who}.`], wording);
    return event === 'loss'
      ? worded(['I made it a quiet one.', 'I kept it quiet, for you.'], wording)
      : worded(['This one is for you.', 'I drew this to celebrate.'], wording);
  },
  sympathy: (event, wording) =>
    event === 'loss'
      ? worded(['I am so sorry.', 'I am sorry, truly.', 'That hurts, and I am sorry.'], wording)
      : worded(
          ['Congratulations!', 'How wonderful, congratulations!', 'That is worth a picture: congratulations!'],
          wording,
        ),
  leftOpen: (mood, palette, wording) =>
    worded(
      [
        `My own idea, then: ${mood}, with ${palette}.`,
        `I followed my own nose: ${mood}, with ${palette}.`,
        `A surprise it is: ${mood}, with ${palette}.`,
      ],
      wording,
    ),
  feelingAlone: (wording) =>
    worded(
      [
        'This is what that feeling looks like to me.',
        'A feeling has no face, so I gave it a place.',
        'I tried to put that feeling into a picture.',
      ],
      wording,
    ),
  ownLife: (topic, period, isTold, wording) => {
    if (topic === 'feelings')
      return worded(
        ['This is how what you feel looks to me.', 'It shows what you feel, in light and colour.'],
        wording,
      );
    return isTold
      ? worded(
          [
            `Your ${period}, as you told it.`,
            `This is your ${period} as you told it: what was in it, and how it felt.`,
          ],
          wording,
        )
      : worded([`This is how your ${period} feels to me.`, `Your ${period}, as it may have felt.`], wording);
  },
  changed: (subject, how, wording) => {
    const shown = named(subject);
    return {
      named: worded([`Now it is ${shown}.`, `Here it is now: ${shown}.`, `${capital(shown)}, as you asked.`], wording),
      again: worded([`Once more, composed anew: ${shown}.`, `Another look at ${shown}.`], wording),
      other: worded([`Once more: ${shown}.`, `Again ${shown}.`], wording),
    }[how];
  },
  reshaped: (subject) => `The same again, in the shape you asked for: ${named(subject)}.`,
  tooMany: (asked, drawn) => `You asked for ${asked} pictures; I draw ${drawn} at a time, so say “more” for others.`,
  changes: (changes) => `This time: ${changes.join('; ')}.`,
  newSlogan: 'Only the slogan is new; the picture stayed as it was.',
  look: (look, wording) => {
    const { mood, palette, areColoursNamed, isOpen } = look;
    const start = worded(opening(look), wording);
    if (isOpen)
      return start === ''
        ? worded(
            [
              'I kept its colours clear and bright.',
              'Clear, bright colours suit it, I think.',
              'I let the colours shine.',
            ],
            wording,
          )
        : `${start}, in clear and bright colours.`;
    const feeling = mood === null ? '' : `, because the mood is ${mood}`;
    const colours = palette === null ? '' : `in ${palette}${areColoursNamed ? ', as you asked' : ''}${feeling}`;
    if (start !== '') return colours === '' ? `${start}${feeling}.` : `${start}, ${colours}.`;
    return colours === '' ? '' : `${worded(['I kept it', 'I drew it', 'It came out'], wording)} ${colours}.`;
  },
  themes: (themes) => `I kept in mind what you like to see: ${list(themes)}.`,
  poster: (slogan) =>
    slogan === null
      ? 'There is calm room left for a title, whenever you have one.'
      : `The background leaves calm room for “${slogan}”, which is set over it and never drawn into it.`,
  business: 'I kept it professional: clear focus, room to breathe.',
  story: (hero, place, writer) =>
    `The story follows ${hero} ${place}, drawn alike in all three scenes${writer === 'local' ? '; Vizzy wrote it itself' : ''}.`,
  toldInEnglish: 'You asked in another language; the stories that Vizzy writes itself are in English so far.',
  retold: (what, scene) =>
    ({
      next: 'This is what happens next, to the same characters in the same colours.',
      scene: `Scene ${scene} is told and drawn anew; the others stayed as they were.`,
      pictures: 'The story stayed word for word; only its pictures are others.',
    })[what],
  transformed: (style, from, picture) =>
    ({
      picture: `${capital(kindOfPicture(style, 'transform'))} of your ${picture}: its shapes stayed, the rest is ${style}.`,
      creation: `The last picture as ${kindOfPicture(style, 'transform')}: its shapes stayed, the rest is ${style}.`,
      words: `These are your words as ${kindOfPicture(style, 'transform')}; I can do the same with a picture that you send.`,
    })[from],
  suggestions: {
    again: 'Another one',
    anew: ['Another one', 'Once more', 'One more'],
    add: (thing) => `Add ${thing}`,
    views: ['From above', 'A close-up', 'Another angle'],
    brighter: 'Make it brighter',
    calmer: 'Make it calmer',
    warmer: 'Make it warmer',
    atNight: 'The same, but at night',
    inWinter: 'The same, but in winter',
    atSunrise: 'The same, but at sunrise',
    inRain: 'The same, but in the rain',
    simpler: 'Simpler',
    moreAbstract: 'More abstract',
    differentStyle: 'Another style',
    inStyle: (style) => `The same in ${style} style`,
    asPoster: (subject) => `Make a poster of ${subject}`,
    asStory: (subject) => `Tell me a story about ${subject}`,
    whatNext: 'What happens next?',
    happyEnding: 'Make the ending happy',
    funnyEnding: 'Make the ending funny',
    redoScene: (scene) => `Redo scene ${scene}`,
  },
};
