/** The passages of stories about the person's own life: slots of sentences, in the second person. */
import type { StoryEnding } from '../../story.ts';

/** One scene of the person's own life. */
export type Passage = {
  readonly sentences: readonly (readonly string[])[];
  /** Set when texts with the same position in all slots belong together. */
  readonly isTied?: true;
  readonly seen: readonly string[];
  readonly time: readonly string[];
  readonly place: string;
  /** Position of the slot that events replace. */
  readonly optionalSlot?: number;
  /** Position at which events are inserted after the optional slot is dropped; default: the end. */
  readonly eventAt?: number;
};

/** Slots for the events: scene 0 tells the first, scene 1 the second, scene 2 both. */
export function eventSlots(scene: number, hasFirst: boolean, hasSecond: boolean): readonly (readonly string[])[] {
  if (!hasFirst) return [];
  if (scene === 0)
    return [
      [
        'And the very first thing was this: {first}.',
        'It was going to be a {stretch} to remember, for right at the start {first}.',
      ],
    ];
  if (scene === 1)
    return hasSecond
      ? [['And then, in the middle of it, {second}.', 'That was when {second}. You had not seen that coming.']]
      : [
          [
            'And all through it you kept thinking of how {first}.',
            'Whatever came after that, there was no getting round it: {first}.',
          ],
        ];
  return hasSecond
    ? [
        [
          'You told it to yourself once more: how {first}, and how {second}. One did not go without the other.',
          'If somebody had asked, you would have begun with how {first}. But you would have ended with how {second}, and with a smile.',
        ],
      ]
    : [
        [
          'You told it to yourself once more, how {first}, and every time there was one more detail.',
          'If somebody had asked, you would have had to begin with how {first}. It already sounded like a story.',
        ],
      ];
}

export const openings: Passage = {
  sentences: [
    [
      'It began before you were quite ready for it, as most things do.',
      'The first light came in without knocking.',
      'The alarm clock said something. You said something back.',
    ],
    [
      'You made something warm to drink and looked out for a while. Everything was still possible, and a little blurred.',
      'You stood at the window with a cup in both hands, and the street below was already practising for the day.',
    ],
    [
      'Somebody else might have called it an ordinary {stretch}. But you were in it, and you knew better.',
      'From outside it looked like any other {stretch}. From inside it had a colour of its own.',
    ],
    [
      'You put on your coat, checked for your keys, checked again, and went out to meet it.',
      'Then you took your bag, and your courage, and one biscuit for the way, and closed the door behind you.',
    ],
  ],
  seen: ['a person at a window with a cup', 'a person in a room with a cup at a table'],
  time: ['in the morning'],
  place: 'in a room',
  optionalSlot: 2,
};

export const darkTurns: Passage = {
  sentences: [
    [
      'By the middle of it everything wanted something from you at once, and none of it said please.',
      'Then it grew long, the way things do when nobody is watching.',
    ],
    [
      'You felt {mood}, and you carried it the way one carries shopping: fingers aching, not far now.',
      'You were {mood}, and you went on all the same, one thing and then the next.',
    ],
    [
      'And then there was one small thing: a dog that looked at you as if it knew you.',
      'And then there was one small thing: a song through an open window.',
      'And then there was one small thing: the light on a wall, quite gold, for nobody.',
    ],
    [
      'It lasted no longer than a breath. But you stopped for it, and that was the turn, although nobody rang a bell.',
      'You stood still for it. Nobody noticed. But from there on it went, very slightly, downhill.',
    ],
  ],
  seen: ['a person in a street with an umbrella and a dog', 'a person in a street near a lantern'],
  time: ['in the rain in the afternoon', 'on a rainy evening'],
  place: 'on a city street',
  eventAt: 1,
};

export const brightTurns: Passage = {
  sentences: [
    [
      'By the middle of it you noticed that you were humming, and that you had been for some time.',
      'Then it opened up, like a road that comes out of a wood.',
    ],
    [
      'You felt {mood} all the way through, down to the small things: the coffee, the joke, the right song at the right corner.',
      'You were {mood}, as if somebody had opened all the windows at once.',
    ],
    [
      'For a moment you thought of telling somebody, and then you saw that somebody was already smiling back.',
      'You wanted to keep it, and then you thought: no, it keeps better when it is let run about.',
    ],
    [
      'You did the difficult thing you had been putting off, and it turned out to be a small thing in a large coat.',
      'Even the pigeons seemed to have been told.',
    ],
  ],
  seen: ['a person in a park with birds and flowers', 'a person in a garden with a balloon'],
  time: ['on a sunny day'],
  place: 'in a park',
  eventAt: 1,
};

export const endings: Passage = {
  sentences: [
    [
      'In the evening you came home and let the door fall shut behind you, and for a while there was nothing to do about anything.',
      'At the end of it there was the key in the lock, the lamp, the shoes, left and right.',
    ],
    [
      'You took it out once more and looked at it: {mood}, yes, and yours, and in one place it shone.',
      'You took it out once more and looked at it from all sides. It was yours, and in one place it shone.',
      'When you told it to yourself once more, it had become shorter, and kinder.',
    ],
    [
      'Outside, the windows across the street went dark one by one, each of them with a story of its own.',
      'The kettle sang the same song as in the morning, only lower.',
    ],
    [
      'You kept the best minute of it, folded small, where you would find it tomorrow. Then you switched off the light.',
      'Of all its minutes you chose one and put it under your pillow. It was still warm.',
    ],
  ],
  seen: ['a person at a window with a lamp', 'a person in a room with a lamp and a cat'],
  time: ['at night'],
  place: 'in a room',
  optionalSlot: 1,
  eventAt: 1,
};

export const nextDayPassages: readonly [Passage, Passage, Passage] = [
  {
    isTied: true,
    sentences: [
      [
        'The next morning it was still there, under the pillow: the minute that you had kept.',
        'When you woke up, something was different, and it took you until the second cup to notice what.',
      ],
      [
        'It had grown a little overnight, as good things do when they are left alone.',
        'You had slept. Not much, perhaps, but all the way to the bottom.',
      ],
      [
        'Outside it had rained, and the street was shining as if it expected somebody.',
        'The sky had not decided yet. There was a gap in it, in the east, about as wide as a hand.',
      ],
      [
        'You put the minute in your coat pocket, and went out. You checked for your keys only once.',
        'You opened the window. The day came in, had a look round, and stayed.',
      ],
    ],
    seen: ['a person at a window with a cup', 'a person at a window with a bird'],
    time: ['at dawn', 'in the morning'],
    place: 'in a room',
  },
  {
    isTied: true,
    sentences: [
      [
        'At the corner sat somebody who looked exactly as you had felt the day before.',
        'On the way you met a face that you knew. It was not the face itself. It was the expression.',
      ],
      [
        'You could have walked on. There was, as always, no time.',
        'Everybody was walking past. You knew how that was.',
      ],
      [
        'But there was the minute, warm in your pocket. And you thought: it is of no use to anyone there.',
        'You stopped. You had not planned to. Your feet had.',
      ],
      [
        '“It gets shorter,” you said, “towards the evening. And kinder.” It was not much. It was just the right size.',
        '“Coffee?” you asked. It is a small word. It had exactly enough room in it for two.',
      ],
    ],
    seen: ['two people on a bench in a park', 'two people in a street with a dog'],
    time: ['on a sunny day', 'in the afternoon'],
    place: 'in a park',
  },
  {
    isTied: true,
    sentences: [
      [
        'In the evening your pocket was empty. You noticed it on the stairs, and you did not go back to look.',
        'You came home late. You had forgotten to count anything all day.',
      ],
      [
        'Somewhere in the city somebody was just putting it under a pillow.',
        'Somewhere across the roofs another window was lit a little longer than usual.',
      ],
      [
        'You made supper, far too much of it, and sang, rather badly, all of the second verse.',
        'You took the long way round the kitchen, dancing, since nobody was looking. The cat was looking.',
      ],
      [
        '“And what did you keep today?” asked the quiet. You thought about it. “Room,” you said, and switched off the light.',
        'Before you slept you thought of tomorrow, and, for the first time in a while, it was looking forward to you.',
      ],
    ],
    seen: ['a person in a kitchen with a cat and a lamp', 'a person at a window with a cat'],
    time: ['at night', 'in the evening'],
    place: 'in a room',
  },
];

const evening = { time: ['in the evening'], place: 'in a room' };

/** The last scene, by the ending that a person asks for. */
export const requestedEndings: Readonly<Record<StoryEnding, Passage>> = {
  happy: {
    isTied: true,
    sentences: [
      [
        'And in the evening, when you had stopped expecting anything, the doorbell rang.',
        'And then the {stretch} turned round at the door and came back with both arms full.',
      ],
      [
        'There they stood, all of them, with a cake that leaned to the left. “We were just passing,” they said. None of them lived anywhere near.',
        'The telephone rang, and it was the voice that you had been hoping for, and it said exactly that.',
      ],
      [
        'You laughed until something in your chest, which had been shut for a good while, sprang open.',
        'You danced through the hall with one shoe on.',
      ],
      [
        'Much later, among plates and paper hats, you thought: so this is what it was all for. And somebody cut you another slice.',
        'That night you fell asleep with a smile that was still there in the morning.',
      ],
    ],
    seen: ['a person and friends with a cake and balloons in a room', 'a family with a cake in a room'],
    ...evening,
  },
  sad: {
    sentences: [
      [
        'In the evening you did not switch on the light at once.',
        'You came home, and it was all still there, exactly as heavy as before.',
      ],
      [
        'Some {stretch}s do not turn out well. You sat down beside it, as one sits beside somebody who cannot sleep.',
        'You let it be what it was. You did not explain it, not even to yourself.',
      ],
      [
        'It rained. You cried a little, or the window did. It was hard to tell.',
        'Then came the tears, quite quietly, and they knew the way.',
      ],
      [
        'And after that, although nothing was better, there was more room. You pulled the blanket up, and it held you. Tomorrow would have to ask first.',
        'But you put a hand on your own shoulder, as a friend would. And it helped, a little, as it does.',
      ],
    ],
    seen: ['a person at a window in the rain', 'a person in a room with a candle'],
    time: ['at night in the rain'],
    place: 'in a room',
  },
  funny: {
    isTied: true,
    sentences: [
      [
        'You were just about to think something deep about it all when the shower curtain fell down.',
        'The {stretch} would have ended with dignity, had it not been for the sock.',
      ],
      [
        'It took the shelf with it. The shelf took the shampoo. The shampoo took you.',
        'You had been wearing it on your sleeve since the morning. A green one. With ducks. Everyone had been so polite.',
      ],
      [
        'So there you sat, on the floor, with foam on your head, and the cat looked round the corner as though it had paid for a ticket.',
        'You thought of the serious man at the counter, who had nodded at it, as one nods at a medal.',
      ],
      [
        'You laughed so much that the neighbours knocked. You knocked back. It became quite a good rhythm.',
        'You laughed until you got hiccups. The sock has its own hook now.',
      ],
    ],
    seen: ['a person and a cat in a room', 'a person with a cat and an umbrella in a room'],
    ...evening,
  },
  surprising: {
    isTied: true,
    sentences: [
      [
        'At home there was an envelope under the door. It had your handwriting on it.',
        'In your coat pocket, behind the keys, there was a note that you had not put there.',
      ],
      [
        '“Dear me,” it began. “You will not remember writing this. You were seven, and it was raining.”',
        '“I saw you,” it said, in a small slanting hand. “At the corner, when you thought that nobody did. Thank you.”',
      ],
      [
        '“I just wanted to know: do you still stop for dogs? Do you still look into lit windows? Then everything is all right.”',
        'You read it three times. You thought of everyone that you had met, one after the other. It could have been any of them.',
      ],
      [
        'You turned it over. On the back was a drawing of a house, with a very large sun. And in the window, waving, stood somebody in your coat.',
        'The next morning you walked more slowly, and looked at all of them as if it had been them. It changed a good deal.',
      ],
    ],
    seen: ['a person with a letter and a lamp in a room', 'a person at a window with a book'],
    ...evening,
  },
  calm: {
    sentences: [
      [
        'And then it was evening, and nothing more had to be done.',
        'By and by it grew quiet, first outside, then inside.',
      ],
      [
        'You put things back where they belonged: the cup, the shoes, the thoughts.',
        'You sat in the chair by the window. The chair knew how.',
      ],
      [
        'You breathed in. You breathed out. Over the roofs the first star had been up for some time.',
        'The rain began, so softly that it was only a different kind of silence.',
      ],
      [
        'It had been quite something. Now it had been. You turned over the pillow to the cool side, and let go.',
        'Tomorrow could knock when it came. For now there was the dark, as soft as an old coat, and it fitted.',
      ],
    ],
    seen: ['a person at a window with a candle', 'a person in a room with a lamp'],
    time: ['on a calm starry night'],
    place: 'in a room',
  },
};
