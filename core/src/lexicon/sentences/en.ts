/** Vizzy's sentences in English. */

import type { ConversationSentences } from './conversation.ts';
import { englishComposition } from './en-composition.ts';
import { englishDeclined } from './en-declined.ts';
import { englishModes } from './en-modes.ts';
import { englishOperator } from './en-operator.ts';
import { englishSurface } from './en-surface.ts';
import { englishTalk } from './en-talk.ts';
import { englishTalkFacts } from './en-talk-facts.ts';
import { englishTalkQuestions } from './en-talk-questions.ts';
import type { Sentences } from './sentences.ts';

const conversation: ConversationSentences = {
  questions: {
    day: {
      text: 'I’d love to. How did your day feel?',
      suggestions: ['Calm and peaceful', 'Busy and hectic', 'Happy, full of energy', 'Dull, I needed motivation'],
    },
    morning: {
      text: 'How did your morning feel?',
      suggestions: ['Slow and cozy', 'Rushed and hectic', 'Fresh and energetic', 'Sleepy and tired'],
    },
    evening: {
      text: 'What was the mood of your evening?',
      suggestions: ['Quiet and relaxed', 'Romantic', 'Fun and lively', 'Tired and lonely'],
    },
    week: {
      text: 'A whole week! What was its mood, all in all?',
      suggestions: ['Busy and stressful', 'Calm and steady', 'Exciting, full of good news', 'Long and exhausting'],
    },
    weekend: {
      text: 'How did your weekend feel?',
      suggestions: [
        'Lazy and relaxed',
        'Adventurous and exciting',
        'Happy, full of laughter',
        'Quiet and a bit lonely',
      ],
    },
    year: {
      text: 'Looking back, which feeling stands out the most?',
      suggestions: ['Proud of how far I came', 'Grateful and happy', 'Hectic, hardly a pause', 'Nostalgic'],
    },
    life: {
      text: 'What feeling should the picture of your life carry?',
      suggestions: ['Hopeful', 'Adventurous and energetic', 'Calm and content', 'Nostalgic'],
    },
    feelings: {
      text: 'Which feeling is the strongest right now?',
      suggestions: ['Joyful and light', 'Calm and content', 'Anxious and tense', 'Sad and lonely'],
    },
  },
  justDrawIt: 'Just draw it',
  declined: englishDeclined,
  talk: { ...englishTalk, ...englishTalkQuestions },
  talkFacts: englishTalkFacts,
  nothingYet: {
    text: 'There is no picture here yet to change. Send one along, or tell me what to draw first.',
    suggestions: ['A fox in the snow', 'A lighthouse in a storm at dusk', 'Draw my day'],
  },
  addressAlone: {
    text: 'I don’t open addresses. Tell me in words what you’d like to see, or send me the picture itself.',
    suggestions: ['A fox in the snow', 'A lighthouse in a storm at dusk', 'Draw my day'],
  },
  cancelled: {
    text: 'All right, I’ll leave it. Tell me whenever you’d like a picture.',
    suggestions: ['Draw my day', 'A fox in the snow', 'A poster that says “Dream big”', 'A story about a brave snail'],
  },
};

/** The English catalogue, which is also the fallback for other languages. */
export const english: Sentences = {
  conversation,
  modes: englishModes,
  composition: englishComposition,
  surface: englishSurface,
  operator: englishOperator,
};
