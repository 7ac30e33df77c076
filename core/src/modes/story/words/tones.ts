/** First and last sentences of stories, by tone. */
import type { Tone } from '../tone.ts';

/** First sentences. */
export const openers: Readonly<Record<Tone, readonly string[]>> = {
  warm: [''],
  sad: [
    'It was the last week of autumn.',
    'It was a grey day, the kind that begins with evening.',
    'It happened in the quiet part of the year.',
  ],
  funny: [
    'This is a true story, except for the bit about the goose.',
    'Nobody involved would like to be named, least of all the goose.',
    'It all began with a sneeze.',
  ],
  spooky: [
    'It was the kind of night when shadows lean in to listen.',
    'The clock struck thirteen, which it only did on special occasions.',
    'The fog came up early that evening, and without knocking.',
  ],
  romantic: [
    'It was the first warm evening of the year.',
    'It was the hour when windows turn gold.',
    'The lilac was out, and nobody could think straight.',
  ],
  bedtime: [
    'Listen: the evening is nearly over, and this is a quiet story.',
    'It was the hour when even the clocks whisper.',
    'Pull up the blanket. It begins very softly.',
  ],
};

/** Last sentences. */
export const closers: Readonly<Record<Tone, readonly string[]>> = {
  warm: [''],
  sad: [
    'It still hurt a little when it rained. But it was the kind of hurt that keeps good company.',
    'Some things do not come back. They stay in another way.',
    'And if there were tears, nobody counted them.',
  ],
  funny: [
    'The goose has asked for a part in the next one.',
    'About the trousers nobody ever spoke again.',
    'The custard, sadly, was never found.',
  ],
  spooky: [
    'Somewhere a door creaked, but only to say good night.',
    'Far off, the clock struck thirteen, and giggled.',
    'In the dark something smiled. It was only the moon. Probably.',
  ],
  romantic: [
    'And under the table, where nobody could see, two hands found each other.',
    'The lilac, of course, had known all along.',
    'And the evening took its time.',
  ],
  bedtime: [
    'Then the light went out, the wind turned over once, and everybody slept.',
    'And now the moon is up. Good night.',
    'Outside, the stars went on by themselves.',
  ],
};

/** First sentences of a story for a listener. */
export const listenerOpeners: readonly string[] = [
  'This one is for you, {listener}.',
  'Listen, {listener}: this is how it was.',
  'Come a little closer, {listener}, and I will tell you.',
];

/** Last sentences of a story for a listener. */
export const listenerClosers: readonly string[] = [
  'And that, {listener}, is the whole story.',
  'And now it is yours, {listener}. Keep it well.',
  'Good night, {listener}. It was all true.',
];
