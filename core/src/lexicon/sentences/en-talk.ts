/** What Vizzy says when nothing is to be drawn, in English: greetings, praise, doubts. */
import type { TalkCatalogue, TalkSentences } from './talk.ts';

/** What to ask for first. */
export const startWith = ['Draw my day', 'A lighthouse in a storm at dusk', 'Tell me a story about a brave snail'];
const tryThese = ['A fox in the snow in watercolor', 'A poster that says “Dream big”', 'Draw my day'];
/** What to ask for after a picture. */
export const goOn = ['Another one', 'A different style', 'Make it brighter', 'Draw my day'];
const change = ['Another one', 'A different style', 'Make it brighter', 'Simpler'];

/** Wordings that share their suggestions. */
export const wordings = (
  suggestions: readonly string[],
  first: string,
  ...more: readonly string[]
): TalkSentences['plain'] => [{ text: first, suggestions }, ...more.map((text) => ({ text, suggestions }))];

const social = {
  greeting: {
    plain: wordings(
      startWith,
      'Hello! I’m Vizzy. Tell me anything and I’ll draw it: your day, a place, a feeling, a story.',
      'Hi there! What would you like to see? A place, a feeling, your day: anything goes.',
      'Hello, good to see you! Say what’s on your mind, and I’ll draw it.',
    ),
    ofPicture: wordings(
      goOn,
      'Hello again! Shall we go on with your last picture, or start a new one?',
      'Hi! Your last picture is still here. Change it, or tell me something new.',
    ),
  },
  thanks: {
    plain: wordings(
      tryThese,
      'You’re welcome! What shall I draw?',
      'Any time! What would you like to see next?',
      'Glad to hear it! Tell me what to draw.',
    ),
    ofPicture: wordings(
      ['Another one', 'A different style', 'The same, but at night', 'Draw my day'],
      'Lovely! Shall we go on with this one, or start something new?',
      'I’m glad you like it! Want a change, or something new to draw?',
    ),
  },
  love: {
    plain: wordings(
      ['Draw how I feel', 'Two otters holding hands', 'A love letter on a windowsill'],
      'That’s so kind, thank you! Let me draw something for you.',
      'Aw, you just made my day. What shall I draw for you?',
    ),
  },
  hate: {
    plain: wordings(
      ['Draw how I feel', 'A storm over the sea', 'Something quiet and safe'],
      'I’m sorry. Tell me what you’d like to see, and I’ll try to do better.',
      'Sorry I let you down. Say it in other words, and I’ll draw it again.',
    ),
    ofPicture: wordings(
      change,
      'I’m sorry this isn’t it. Tell me what to change, or let me try again.',
      'Sorry about that. What should be different? I’ll draw it again.',
    ),
  },
  apology: {
    plain: wordings(
      startWith,
      'No problem at all! I’m here if you’d like something drawn.',
      'All right, don’t worry. Whenever you’d like a picture, just say so.',
    ),
    ofPicture: wordings(
      goOn,
      'No worries! Your picture is still here if you want to go on.',
      'No problem. We can go on with your picture whenever you like.',
    ),
  },
  laughter: {
    plain: wordings(
      ['A penguin on a skateboard', 'A cat who runs a bakery', 'Draw my day'],
      'Ha! What shall I draw to keep you smiling?',
      'Glad you’re having fun! Give me something silly to draw.',
    ),
    ofPicture: wordings(
      ['Make it funnier', 'Another one', 'A different style'],
      'Ha! Shall I make it even sillier, or draw something new?',
      'Glad that made you laugh! Want another one?',
    ),
  },
  pause: {
    plain: wordings(
      startWith,
      'Take your time, I’ll be here. Tell me what to draw whenever you like.',
      'See you soon! I’ll draw whenever you’re ready.',
    ),
    ofPicture: wordings(
      goOn,
      'Take your time! Your picture waits for you here.',
      'See you soon! We can pick up this picture where we left it.',
    ),
  },
} satisfies Partial<TalkCatalogue>;

const unclear = {
  doubt: {
    plain: wordings(
      startWith,
      'I’m ready when you are. What would you like to see?',
      'No hurry. Tell me a place, a feeling or a story, and I’ll draw it.',
    ),
    ofPicture: wordings(
      change,
      'What should be different? Tell me in your own words, or pick one of these.',
      'Not quite it? Tell me what to change, or let me try again.',
      'We can do better. What should I change: the colours, the style, something in it?',
    ),
  },
  gibberish: {
    plain: wordings(
      startWith,
      'I couldn’t make out a word there. What would you like me to draw?',
      'That one went past me! Tell me what you’d like to see.',
    ),
    ofPicture: wordings(
      goOn,
      'I didn’t understand that. Shall I change the picture, or draw something new?',
      'That one went past me! What should I do with the picture?',
    ),
  },
  nothing: {
    plain: wordings(
      startWith,
      'I couldn’t find a word in that to draw. What would you like to see?',
      'Tell me in a few words what you’d like to see, and I’ll draw it.',
    ),
    ofPicture: wordings(
      goOn,
      'I couldn’t find a word in that. Shall I change the picture, or draw something new?',
      'Shall I change something? Tell me in a few words.',
    ),
  },
  nothingEarlier: {
    plain: wordings(
      startWith,
      'There is no earlier picture to go back to. What shall I draw?',
      'Nothing to take back yet. What would you like to see?',
    ),
    ofPicture: wordings(
      change,
      'This is the first one, so there’s nothing to go back to. What shall I change?',
      'There’s no earlier picture to go back to. Tell me what to change in this one.',
    ),
  },
  noSuchPicture: {
    plain: wordings(
      goOn,
      'I don’t have that picture here. Say what it should show, and I’ll draw it.',
      'I can’t find that one here. Tell me what was in it, and I’ll draw it again.',
    ),
  },
  pickedPicture: {
    plain: wordings(
      ['Make it brighter', 'A different style', 'The same, but at night'],
      'That one it is. What shall I change?',
    ),
  },
} satisfies Partial<TalkCatalogue>;

/** Answers to talk that is no question. */
export const englishTalk = { ...social, ...unclear } satisfies Partial<TalkCatalogue>;
