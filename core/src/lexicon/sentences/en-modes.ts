/** Sentences about the choices of a plan, in English. */
import { withArticle } from '../article.ts';
import { named } from './en-naming.ts';
import type { ModeSentences } from './modes.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The sentences of modes. */
export const englishModes: ModeSentences = {
  understood: (subject) => `This is how I picture ${named(subject)}.`,
  leftOpen: (mood, palette) => `You left everything open, so this is my own idea: ${mood}, with ${palette}.`,
  feelingAlone: 'You named a feeling and nothing else, so the picture is about that feeling.',
  ownLife: (topic, period, isTold) => {
    if (topic === 'feelings')
      return 'This is about your feelings, so the picture shows how they feel, not how they look.';
    return isTold
      ? `This is your ${period} as you told it: what was in it, and how it felt.`
      : `This is about your own ${period}, so the picture shows how it felt rather than what it looked like.`;
  },
  changed: (subject, changes, how) => {
    const shown = named(subject);
    const opening = {
      named: `This is now ${shown}, as you asked.`,
      again: `Once more, composed anew: ${shown}.`,
      other: `Once more: ${shown}.`,
    }[how];
    return changes.length === 0 ? opening : `${opening} The changes: ${changes.join('; ')}.`;
  },
  reshaped: (subject) => `The same again, in the shape you asked for: ${named(subject)}.`,
  tooMany: (asked, drawn) => `You asked for ${asked} pictures; I draw ${drawn} at a time, so say “more” for others.`,
  newSlogan: 'Only the slogan is new; the picture stayed as it was.',
  style: (style, why) =>
    ({
      named: `It is drawn in the ${style} style, as you asked.`,
      another: `This time the style is ${style}.`,
      kept: `The ${style} style stayed as it was.`,
      favourite: `It is drawn in the ${style} style, the one you ask for most.`,
      chance: `You named no style, so I chose ${style}.`,
      none: 'You named no style, so mood and subject decide how it looks.',
    })[why],
  mood: (mood, palette) => `The mood is ${mood}, which led me to ${palette}.`,
  noMood: (mood, palette) => `You named no mood, so I kept it ${mood}, with ${palette}.`,
  colours: (mood, colours) =>
    `I kept to the colours you named: ${colours}.${mood === null ? '' : ` The mood is ${mood}.`}`,
  themes: (themes) => `I kept in mind what you like to see: ${list(themes)}.`,
  poster: (slogan) =>
    slogan === null
      ? 'There is calm room left for a title; you named no slogan.'
      : `The background leaves calm room for “${slogan}”, which is set over it and never drawn into it.`,
  business: 'Composition and colours are kept professional: clear focus, restrained palette, room to breathe.',
  story: (hero, place, writer) =>
    `The story follows ${hero} ${place}, drawn alike in all three scenes${writer === 'local' ? '; Vizzy wrote it itself' : ''}.`,
  toldInEnglish: 'You asked in another language; the stories that Vizzy writes itself are in English so far.',
  retold: (what, scene) =>
    ({
      next: 'This is what happens next, to the same characters in the same colours.',
      scene: `Scene ${scene} is told and drawn anew; the others stayed as they were.`,
      pictures: 'The story stayed word for word; only its pictures are others.',
    })[what],
  transformed: (style, from) =>
    ({
      picture: `Your picture is the starting point; its shapes stay, redrawn in ${style} style.`,
      creation: `The last picture is the starting point; its shapes stay, redrawn in ${style} style.`,
      words: `There was no picture to start from, so I drew your words as ${withArticle(style)} piece.`,
    })[from],
  suggestions: {
    again: 'Another one',
    brighter: 'Make it brighter',
    calmer: 'Make it calmer',
    warmer: 'Make it warmer',
    atNight: 'The same, but at night',
    inWinter: 'The same, but in winter',
    atSunrise: 'The same, but at sunrise',
    simpler: 'Simpler',
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
