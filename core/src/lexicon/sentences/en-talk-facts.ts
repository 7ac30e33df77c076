/** English sentences with the facts of a picture, or of what is kept. */
import type { FactSentences } from './talk.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const listedIn = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const places = ['first', 'second', 'third', 'fourth'];

/** The sentences. */
export const englishTalkFacts: FactSentences = {
  seed: (seeds) =>
    seeds.length < 2
      ? `Its seed is ${seeds[0] ?? 0}. Say “seed ${seeds[0] ?? 0}” with the same words, and you get it again.`
      : `The seeds are ${listedIn(seeds.map(String))}, in order. Say “seed ${seeds[0]}” with the same words to get the first again.`,
  style: (style) =>
    style === ''
      ? 'I forced no style on this one. Name one, and I’ll redo it: watercolor, pixel art, oil painting …'
      : `It’s ${style}. Name any other style, and I’ll redo it.`,
  mood: (mood) => `I went for ${mood}. Tell me another feeling, and I’ll redo it.`,
  maker: (drawers, models) =>
    models.length === 0
      ? `This was drawn by ${listedIn(drawers)}.`
      : `This came from ${listedIn(drawers)}, with the model ${listedIn(models)}.`,
  kept: (hours, days) =>
    `I keep our conversation for ${counted(hours, 'hour', 'hours')}, and what you made and like for ${counted(days, 'day', 'days')}. A photo you send is used once and not kept. “Forget me” deletes all of it at once.`,
  left: ({ perDay, left }) => {
    if (perDay === null) return 'There’s no daily limit here. Ask for as many as you like.';
    if (left === 0)
      return `Today’s ${perDay} pictures from the picture service are used up. I’ll keep drawing for you myself, as many as you like.`;
    return `You have ${left ?? perDay} of ${perDay} pictures from the picture service left today. What I draw myself doesn’t count.`;
  },
  picked: (number) => `The ${places[number - 1] ?? 'last'} one it is. What shall I change?`,
  askAgain: (question) =>
    `Now, back to your picture: ${question.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
};
