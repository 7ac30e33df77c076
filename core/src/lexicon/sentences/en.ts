/** Vizzy's sentences in English. */

import type { ConversationSentences } from './conversation.ts';
import { englishComposition } from './en-composition.ts';
import { englishDeclined } from './en-declined.ts';
import { englishModes } from './en-modes.ts';
import { englishOperator } from './en-operator.ts';
import { englishSurface } from './en-surface.ts';
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
  smallTalk: {
    greeting: {
      text: 'Hello! I’m Vizzy. Tell me anything and I’ll draw it: your day, a place, a feeling, a story.',
      suggestions: ['Draw my day', 'A lighthouse in a storm at dusk', 'Tell me a story about a brave snail'],
    },
    help: {
      text: 'Say what you’d like to see, in your own words. I make pictures, posters with a slogan, stories in three scenes, and I can turn a picture you send into another style. After a picture, just say what to change: “make it brighter”, “same but at night”, “again”.',
      suggestions: [
        'Draw my day',
        'A poster that says “Dream big”',
        'Tell me a story about a robot who learned to swim',
        'A red fox in the snow in watercolor',
      ],
    },
    thanks: {
      text: 'You’re welcome! What shall I draw?',
      suggestions: ['Draw my day', 'A fox in the snow in watercolor', 'Tell me a story about a brave snail'],
    },
    about: {
      text: 'I’m Vizzy, a program that turns your words into pictures. Tell me anything and I’ll draw it.',
      suggestions: ['Draw my day', 'A robot painting a sunset', 'Tell me a story about a robot who learned to swim'],
    },
    why: {
      text: 'I’m better at pictures than at answers. What would you like to see?',
      suggestions: ['Draw my day', 'A lighthouse in a storm at dusk', 'A poster that says “Dream big”'],
    },
    doubt: {
      text: 'I’m ready when you are. What would you like to see?',
      suggestions: ['Draw my day', 'A lighthouse in a storm at dusk', 'A story about a brave snail'],
    },
    lettering: {
      text: 'I set a slogan where its picture leaves room, in letters that fit the style. I can change the words, take them away, or try another style or picture.',
      suggestions: ['A different style', 'Another one', 'No slogan'],
    },
    language: {
      text: 'I understand several languages but write in English only, stories too. The words of a poster may be in any language: tell me them.',
      suggestions: ['Another one', 'A different style', 'Draw my day'],
    },
    nothing: {
      text: 'I couldn’t find a word in that to draw. What would you like to see?',
      suggestions: ['Draw my day', 'A lighthouse in a storm at dusk', 'A story about a brave snail'],
    },
  },
  talkOfPicture: {
    thanks: {
      text: 'Lovely! Shall we go on with this one, or start something new?',
      suggestions: ['Another one', 'A different style', 'The same, but at night', 'Draw my day'],
    },
    doubt: {
      text: 'What should be different? Tell me in your own words, or pick one of these.',
      suggestions: ['Another one', 'A different style', 'Make it brighter', 'Simpler'],
    },
    why: {
      text: 'With every picture I say which mood, style and colours I chose and why. If something looks wrong, tell me what to change.',
      suggestions: ['Different colours', 'A different style', 'Another one'],
    },
    nothing: {
      text: 'I couldn’t find a word in that. Shall I change the picture, or draw something new?',
      suggestions: ['Another one', 'A different style', 'Make it brighter', 'Draw my day'],
    },
  },
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
