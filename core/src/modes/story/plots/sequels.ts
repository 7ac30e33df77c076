/** Plots of later chapters: the same characters, some time later. */
import type { Plot } from './plot.ts';

export const letter: Plot = {
  id: 'letter',
  titles: ['A Letter for {Title hero}', '{Title hero} {Is} Sent For', 'The Next Morning'],
  scenes: [
    {
      sentences: [
        [
          'They thought it was over. But three weeks later, on a Tuesday, a letter came for {hero}.',
          'The story might have ended there. It did not, because next morning there was a letter under the door, addressed to {hero}.',
        ],
        ['{sense}', '{sense two}'],
        [
          '“We have heard about you,” it said, in green ink. “We have the same trouble here, only larger. Could you come?”',
          '“Dear {one},” it said. “You do not know us. But you know how it is done, and we do not. Please hurry, if you can.”',
        ],
        [
          '“You’re not going,” said {neighbour}. {One} was already looking for the other sock.',
          '“It is a long way,” said {neighbour}, and began to cut sandwiches.',
        ],
        ['And so, for the second time, {hero} set out.', '“Back on Sunday,” called {one}. It did not say which.'],
      ],
      seen: ['{look} setting out {scenery}', '{look} with a letter in front of a house'],
      time: ['in the morning', 'at dawn'],
    },
    {
      sentences: [
        [
          'It was a small place, and everybody in it had stopped believing in anything at all.',
          'In the other place they had expected somebody larger. One could see it in their faces.',
        ],
        [
          '“We have tried everything,” said the child with the green ink, who was about eight years old.',
          'In the middle of it all was {obstacle}, twice as big as the one at home.',
        ],
        [
          '{One} did what had worked the first time. It did not work.',
          '{One} told them how it had been, back home, from the beginning. Nobody laughed in the right places.',
        ],
        [
          'Then {one} thought: but the first time, I was not alone either. “Show me,” {one they} said, “what you are good at.”',
          '“I cannot do it for you,” said {one} at last. “Nobody could do it for me. But I can hold the lantern.”',
        ],
      ],
      seen: ['{look} and a child in a village', '{look} with a lantern and a child in a village'],
      time: ['in the rain at dusk', 'on a windy evening'],
    },
    {
      sentences: [
        [
          'It took them until Saturday. They did it quite differently from {hero}, and better.',
          'One could whistle. One had a wheelbarrow. One was simply never tired. It was more than enough.',
        ],
        [
          '“Was it very wrong?” asked the child with the green ink. “It was all yours,” said {one}.',
          'When it was done they stood there, out of breath, and looked at their own hands.',
        ],
        ['{sense two}', '{sense}'],
        [
          'On the way home {hero} wrote a letter, with the last of the green ink: “To whom it may concern. Could you use some help?”',
          'On Sunday {they} came home with a bottle of green ink. There were, it turned out, a great many letters to write.',
        ],
        [
          '“And?” asked {the neighbour} at the door. “Larger,” said {one}. “And much smaller.”',
          'The light {where} burned late that night.',
        ],
      ],
      seen: ['{look} and a child under a rainbow in a village', '{look} with lanterns in a village'],
      time: ['on a sunny morning', 'at sunset'],
    },
  ],
};

export const visitor: Plot = {
  id: 'visitor',
  titles: ['The Visitor', 'Somebody Stays for Supper', '{Title hero} and the Wet Stranger'],
  scenes: [
    {
      sentences: [
        [
          'All that winter people talked about {hero}. Then they talked about something else, as people do.',
          'After that it was quiet {where}, and {hero} had begun to think that nothing would ever happen again.',
        ],
        ['{sense}', '{sense two}'],
        [
          'But one wet evening somebody stood at the door, dripping, with a suitcase tied up with string.',
          'Then, one evening in the rain, there was a stranger by {mark}, sitting on a suitcase.',
        ],
        [
          '“I have come about the story,” the stranger said. “I was in it. Only nobody mentioned me.”',
          '“Is this the place?” asked the stranger. “Where it all turned out well? I should like to know how.”',
        ],
        ['“You had better come in,” said {one}.', '{One} fetched a towel, and the second-best cup.'],
      ],
      seen: ['{look} and a traveller in front of a house', '{look} and a person with an umbrella {scenery}'],
      time: ['in the rain at dusk', 'on a rainy evening'],
    },
    {
      sentences: [
        [
          'The stranger stayed for a week and did not unpack. At night there was a sound from the spare room, like a drawer being opened and shut.',
          'The stranger ate little, and asked a great deal: who had stood where, and who had said what.',
        ],
        [
          '“You’re hiding something,” said {neighbour}. The stranger went red up to the hat.',
          'On the fifth day {neighbour} looked into the suitcase. There was nothing in it. Nothing at all.',
        ],
        [
          '“I never had a story,” said the stranger. “I go from one to the next, and warm my hands.”',
          '“I carry it so that people think I am going somewhere,” said the stranger, very quietly.',
        ],
        [
          '{One} thought for a while. Then {one they} got up and put {find} into the suitcase.',
          'Nobody said anything. Then {one} took {find} from the shelf and laid it in the suitcase, in the middle.',
        ],
      ],
      seen: ['{look} and a traveller in a room with a lamp', '{look} and a person with a cup in a room'],
      time: ['at night', 'in the evening'],
    },
    {
      sentences: [
        [
          '“There,” said {one}. “That is how it begins. Something is given to you, and you do not know yet what for.”',
          '“Now it is heavier,” said {one}. “Stories are. You will have to take it somewhere.”',
        ],
        [
          'In the morning the stranger had gone, with a whistle and a much straighter back.',
          'The stranger left at dawn, and walked quite differently: like somebody who is late for something good.',
        ],
        ['{sense two}', '{sense}'],
        [
          'In spring a postcard came. “You will not believe what happened next,” it said. There was no room for more.',
          'Months later a parcel came, and in it the suitcase. It was full to the brim: with postcards, feathers, and a photograph of a great many people laughing.',
        ],
        [
          '{Hero} read it out {where}, twice, to everybody.',
          '“So were you in the story?” asked {the neighbour} one day. “In this one, yes,” said the answer.',
        ],
      ],
      seen: ['{look} waving on a path {scenery}', '{look} with flowers {scenery}'],
      time: ['on a sunny morning', 'in spring, in the morning'],
    },
  ],
};

export const homecoming: Plot = {
  id: 'homecoming',
  titles: ['One Year Later', '{Title hero} and the Festival', 'The Same Day, Again'],
  scenes: [
    {
      sentences: [
        [
          'A year went by, and nobody had forgotten. To celebrate, there was to be a festival {where}.',
          'Exactly one year later somebody had the idea that it should be celebrated.',
        ],
        ['{sense}', '{sense two}'],
        [
          'There were to be flags, a play by {neighbour}, and {hero} as large as life, made of butter.',
          '{Neighbour cap} had written a play about it, and there was to be a statue, made of butter.',
        ],
        [
          'Only {one} was not happy. “That is not how it was,” {one they} said. “I was scared the whole time.”',
          '“On the stage you are ten feet tall,” said {neighbour}. “I was not,” said {one}. “I was exactly as I am.”',
        ],
        ['But nobody wanted to hear it.', 'On the evening before, {they} slipped away, as far as {mark}.'],
      ],
      seen: ['{look} with balloons {scenery}', '{look} with lanterns {scenery}'],
      time: ['in the morning', 'in golden evening light'],
    },
    {
      sentences: [
        [
          'Out by {mark}, where it had all happened, somebody was already sitting, small and miserable.',
          'At {mark} a child was hiding, the smallest of all, who had a part in the play and had forgotten it.',
        ],
        [
          '“I could never be like that,” said the child. “I am afraid of everything. Even of geese.”',
          '“It’s easy for heroes,” sniffed the child. “They are not afraid.”',
        ],
        [
          '“Shall I tell you how it really was?” asked {one}. And {one they} told it all, the crying as well.',
          '“Who says so?” asked {one}, and sat down. “Listen. I’ll tell you the part that they leave out.”',
        ],
        [
          'When {one they} had finished, the child was quiet for some time. “So you were just like me,” it said, “and went anyway.”',
          'The child listened with its mouth open. “You hid under a table?” it asked. “Twice,” said {one}.',
        ],
      ],
      seen: ['{look} and a child under the stars {scenery}', '{look} and a child beside a campfire {scenery}'],
      time: ['at night', 'on a starry night'],
    },
    {
      sentences: [
        [
          'Next day, when the play was nearly over, the child stepped forward. “It was different,” it said, in a very small voice.',
          'In the middle of the second act somebody small climbed on to a chair. Its knees were shaking. “That’s not how it was,” it said.',
        ],
        [
          'And told them. All of it. First nobody breathed, and then they laughed, and then they did not laugh.',
          'It took courage, and everyone could see how much, since it was the same kind that the story was about.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“I was afraid, too, that night,” said {the neighbour} suddenly. “So was I,” said the next. It became the longest evening of the year.',
          'They ate the butter statue on toast. “Much better,” said {the neighbour}.',
        ],
        [
          'The festival is still held. There is no play any more. Everybody just says what they were afraid of, and then there is dancing.',
          '“What shall we call the play?” they asked. {One} looked at the child. “Call it: And went anyway.”',
        ],
      ],
      seen: ['{look} and a child with lanterns {scenery}', '{look} and a child with balloons {scenery}'],
      time: ['at sunset', 'on a sunny day'],
    },
  ],
};
