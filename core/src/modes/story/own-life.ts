/** The story of the person's own day, week or life, told to them. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { StoryDraft } from '../../story.ts';
import { paletteWords } from '../prompt.ts';

const stretch = { day: 'day', week: 'week', life: 'time', feelings: 'day' } as const;

const heavy = new Set(
  'dull boring tired sad melancholic busy hectic lonely angry frustrated anxious thoughtful motivation'.split(' '),
);

type Telling = readonly (readonly string[])[];

const openings: Telling = [
  ['It began before you were quite ready for it, as most things do.', 'The first light came in without knocking.'],
  ['You made something warm to drink and looked out for a while. Everything was still possible, and a little blurred.'],
  ['Somebody else might have called it an ordinary {stretch}. But you were in it, and you knew better: it was {mood}.'],
  ['You put on your coat, checked for your keys, checked again, and went out to meet it.'],
];

const heavyTurns: Telling = [
  [
    'By the middle of it everything wanted something from you at once, and none of it said please.',
    'Then it grew long, the way things do when nobody is watching.',
  ],
  ['You felt {mood}, and you carried it the way one carries shopping: fingers aching, not far now.'],
  [
    'And then there was one small thing. A dog that looked at you as if it knew you. A song through an open window. The light on a wall.',
  ],
  ['It lasted no longer than a breath. But you stopped for it, and that was the turn, although nobody rang a bell.'],
];

const brightTurns: Telling = [
  [
    'By the middle of it you noticed that you were humming, and that you had been for some time.',
    'Then it opened up, like a road that comes out of a wood.',
  ],
  [
    'It was {mood} all the way through, down to the small things: the coffee, the joke, the right song at the right corner.',
  ],
  ['For a moment you thought of telling somebody, and then you saw that somebody was already smiling back.'],
  ['You did the difficult thing you had been putting off, and it turned out to be a small thing in a large coat.'],
];

const endings: Telling = [
  [
    'In the evening you came home and let the door fall shut behind you, and for a while there was nothing to do about anything.',
  ],
  [
    'You took it out once more and looked at it: {mood}, yes, and yours, and in one place it shone.',
    'When you told it to yourself once more, it had become shorter, and kinder.',
  ],
  ['Outside, the windows across the street went dark one by one, each of them with a story of its own.'],
  ['You kept the best minute of it, folded small, where you would find it tomorrow. Then you switched off the light.'],
];

/** Writes in the second person, in the mood that was said. */
export function writeOwnLife(brief: Brief, chance: Chance): StoryDraft {
  const mood = brief.mood?.described ?? 'quiet and full of small things';
  const noun = stretch[brief.topic ?? 'day'];
  const tell = (telling: Telling) =>
    telling.map((slot) => chance.pick(slot).replaceAll('{mood}', mood).replaceAll('{stretch}', noun)).join(' ');
  const isHeavy = brief.mood !== null && heavy.has(brief.mood.id);
  return {
    title: chance.pick([
      `Your ${noun[0]?.toUpperCase()}${noun.slice(1)}, Told Back to You`,
      'One Small Thing',
      'The Best Minute',
    ]),
    character: { name: null, who: 'a person', looks: '', wears: 'a warm coat' },
    palette: paletteWords(brief),
    chapter: 1,
    place: 'through the city',
    scenes: [
      { text: tell(openings), seen: 'a person at a window with a cup', time: 'in the morning', place: 'in a room' },
      {
        text: tell(isHeavy ? heavyTurns : brightTurns),
        seen: isHeavy ? 'a person on a city street in the rain' : 'a person walking in a sunny park',
        time: 'in the afternoon',
        place: isHeavy ? 'on a city street' : 'in a park',
      },
      { text: tell(endings), seen: 'a person at a window with a lamp at night', time: 'at night', place: 'in a room' },
    ],
    writer: 'local',
  };
}
