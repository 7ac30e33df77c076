/** Answers to requests that break a content rule, in English. */
import type { ContentRule } from '../content-terms.ts';
import type { QuestionSentences } from './conversation.ts';

const elsewhere = ['A quiet lake at dawn', 'A dragon guarding a library', 'Draw my day'];

const rule = (name: string, instead: string, suggestions: readonly string[] = elsewhere): QuestionSentences => ({
  text: `I don’t draw that here (the rule about ${name}). ${instead}`,
  suggestions,
});

/** The answers, by rule. */
export const englishDeclined: Readonly<Record<ContentRule, QuestionSentences>> = {
  minors: rule('protecting children', 'Ask me for anything else, and I’ll gladly draw it.'),
  'self-harm': {
    text: 'I won’t draw that, and I’m glad you wrote. If you are thinking of hurting yourself, please talk to someone now: in the US and Canada call or text 988, in the UK call 116 123, elsewhere see findahelpline.com. If you like, tell me how you feel, and I’ll draw that.',
    suggestions: ['How the storm inside me feels', 'A small light in a dark forest', 'Somewhere quiet and safe'],
  },
  hate: rule(
    'hateful symbols and words',
    'If it is about history, or against them, say so; or tell me in other words, without them, and I’ll draw it.',
  ),
  sexual: rule('sexual content', 'Say it in another way: a couple dancing, a kiss under an umbrella?', [
    'A couple dancing in the rain',
    'Two swans on a lake at dusk',
    'A love letter on a windowsill',
  ]),
  gore: rule('gore', 'Suspense without it works just as well.', [
    'A haunted castle in the fog',
    'A dragon over a burning sky',
    'A lonely house in a storm',
  ]),
  nudity: rule('nudity', 'Say it with clothes on, or ask for a statue or a silhouette.', [
    'A marble statue in a garden',
    'A dancer in the evening light',
    'A portrait by candlelight',
  ]),
  violence: rule('violence', 'Try the moment before, or after.', [
    'A knight before the castle gate',
    'Two dragons circling in a storm',
    'A lighthouse after the storm',
  ]),
  drugs: rule('drugs', 'Say it in another way, and I’ll try.'),
  profanity: rule('strong language', 'Say the same without it, and I’ll draw it.'),
};
