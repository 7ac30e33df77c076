/** What modes say in English. */
import type { ModeSentences } from './modes.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const article = (noun: string) => (/^[aeiou]/i.test(noun) ? 'an' : 'a');

/** Sentences about choices, in English. */
export const englishModes: ModeSentences = {
  understood: (subject) => `You asked for “${subject}”, so that is what the picture is about.`,
  ownLife: (topic) =>
    `This is about your own ${topic}, so the picture shows how it felt rather than what it looked like.`,
  changed: (subject, changes) => `This is “${subject}” again, ${list(changes)}.`,
  changes: { again: 'composed anew', restyle: (style) => `now ${style}` },
  style: (style, why) =>
    ({
      named: `It is drawn in the ${style} style, as you asked.`,
      another: `You wanted another style: this time it is ${style}.`,
      kept: `The ${style} style stayed as it was.`,
      favourite: `It is drawn in the ${style} style, the one you ask for most.`,
      chance: `No style was named, so I tried ${style}.`,
      none: 'No style was forced on it: mood and subject decide.',
    })[why],
  mood: (mood, palette) => `The mood is ${mood}, which led me to ${palette}.`,
  noMood: (mood, palette) => `You named no mood, so I kept it ${mood}, with ${palette}.`,
  colours: (mood, colours) => `The colours are the ones you named, ${colours}; the mood is ${mood}.`,
  themes: (themes) => `I kept in mind what you like to see: ${list(themes)}.`,
  poster: (slogan) =>
    slogan === null
      ? 'There is calm room left for a title; you named no slogan.'
      : `The background leaves calm room for “${slogan}”, which is set over it and never drawn into it.`,
  business: 'Composition and colours are kept professional: clear focus, restrained palette, room to breathe.',
  story: (hero, place, writer) =>
    `The story follows ${hero} ${place}, drawn alike in all three scenes${writer === 'local' ? '; Vizzy wrote it itself' : ''}.`,
  retold: (what, scene) =>
    ({
      next: 'This is what happens next, to the same characters in the same colours.',
      scene: `Scene ${scene} is told and drawn anew; the others stayed as they were.`,
      pictures: 'The story stayed word for word; only its pictures are others.',
    })[what],
  transformed: (style, from) =>
    ({
      picture: `Your picture is the starting point; its shapes stay and the medium becomes ${style}.`,
      creation: `The last picture is the starting point; its shapes stay and the medium becomes ${style}.`,
      words: `There was no picture to start from, so I drew your words as ${article(style)} ${style} piece.`,
    })[from],
  suggestions: {
    again: 'Another one',
    brighter: 'Make it brighter',
    calmer: 'Make it calmer',
    warmer: 'Warmer colours, please',
    atNight: 'The same, but at night',
    inWinter: 'The same, but in winter',
    moreAbstract: 'More abstract',
    differentStyle: 'A different style',
    inStyle: (style) => `The same in ${style} style`,
    asPoster: (subject) => `Make a poster of ${subject}`,
    asStory: (subject) => `Tell me a story about ${subject}`,
    whatNext: 'What happens next?',
    happyEnding: 'Make the ending happy',
    funnyEnding: 'Make the ending funny',
    redoScene: (scene) => `Redo scene ${scene}`,
  },
};
