/** Plots about two characters: friends, people in love, the lonely and the lost. */
import type { Plot } from './plot.ts';

export const friends: Plot = {
  id: 'friends',
  needs: 'companion',
  titles: ['{Title one} and {Title other}', '{Title other} Knocks Twice', 'Two on the Way to {Title mark}'],
  scenes: [
    {
      sentences: [
        [
          '{A one} and {a other} lived {where}, one on each side of {mark}, and had never said a word to each other.',
          '{Where}, {a one} had the morning and {a other} had the evening, and so they had always shared the path without meeting.',
        ],
        ['{sense}', '{sense two}'],
        [
          '“Too different,” thought {one}. “Much too different,” thought {other}.',
          '“I have heard about {other them},” said {one}. “I have heard all about {one them},” said {other}. None of it was true.',
        ],
        [
          'Then one night the weather took away the only bridge, and in the morning they both stood before {obstacle}, on the same side.',
          'Then came the day when {obstacle} stood in the way of them both.',
        ],
        [
          'They looked at it. Then, for the first time, they looked at each other.',
          '“Hm,” said {one}. “Hm,” said {other}. It was a beginning.',
        ],
      ],
      seen: ['{look} {scenery}', '{look} {scenery}'],
      time: ['in the morning', 'at dawn in the mist'],
    },
    {
      sentences: [
        [
          '{One} looked at the ground and said, very quietly, that {one they} could {could}.',
          '“I can {could},” said {one}. “It is not much.”',
        ],
        ['“Then I can do the rest,” said {other}.', '“It is exactly half,” said {other}. “I have the other one.”'],
        [
          'It took the whole day. They argued twice and laughed once.',
          'It took until dusk. They disagreed about everything, and went on all the same.',
        ],
        [
          'When {one} slipped, {other} held on. When {other} lost heart, {one} told a joke, a bad one, until they were both across.',
          'When one fell down, the other sat down too, so that it looked like a picnic.',
        ],
        [
          'On the other side lay {find}, as if it had been waiting for two.',
          'And there, where neither had ever been, they found {find}.',
        ],
      ],
      seen: ['{look} on a bridge {scenery}', '{look} {scenery}'],
      time: ['in the rain', 'on a windy evening'],
    },
    {
      sentences: [
        [
          'They never agreed on whose {bare find} it was, so they kept it exactly in the middle.',
          '{The find cap} was kept halfway between their two homes after that.',
        ],
        ['{sense two}', '{sense}'],
        [
          'On Mondays {one} explained the world to {other}, and on Tuesdays {other} explained that it was different.',
          'In the mornings it was quiet, as {one} liked it. In the evenings it was loud, as {other} did.',
        ],
        [
          '“Too different,” said {neighbour} whenever they came by, side by side.',
          '“I give it a week,” said {neighbour}. That was eleven years ago.',
        ],
        [
          '“Exactly different enough,” said {one} and {other}, at the same time. It was the one thing they agreed on.',
          'And if you came late in the evening, you could hear two voices, arguing about the stars, and neither wanting to be first to go home.',
        ],
      ],
      seen: ['{look} side by side {scenery}', '{look} beside a campfire {scenery}'],
      time: ['at sunset', 'on a starry night'],
    },
  ],
};

/** Two characters who belong together set out to do something, as in the plot of a wish. */
export const together: Plot = {
  id: 'together',
  needs: 'companion',
  titles: [
    '{Title one} and {Title other}',
    'The Long Saturday of {Title one} and {Title other}',
    'Never without {Title other}',
  ],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, and what one of them began the other finished.',
          '{Where} nobody ever said {one} without saying {other}: {a hero} went everywhere together.',
        ],
        ['{sense}', '{sense two}'],
        ['One morning they woke up, and {loss}', 'Then came the Monday when {loss}'],
        [
          '“Somebody has left a door open,” said {neighbour}, “out by {mark}. It gets out through there.”',
          '“It has rolled away,” said {neighbour}. “It does that, when nobody looks. Try {mark}.”',
        ],
        [
          '“Come on,” said {one}. “Already there,” said {other}.',
          '“Left or right?” asked {one}. “Both,” said {other}.',
        ],
      ],
      seen: ['{look} {scenery}', '{look} {scenery}'],
      time: ['on a grey foggy morning', 'in the morning, clouds'],
    },
    {
      sentences: [
        [
          'At {mark} there really was a door, quite small, and in front of it {obstacle}.',
          'The way to {mark} was longer than it looked, and then there was {obstacle}.',
        ],
        [
          '{One} pushed. {Other} pulled. Then they noticed that they were on different sides of it, and laughed until they had hiccups.',
          '“You go,” said {one}. “No, you,” said {other}. In the end they went hand in hand, with their eyes shut.',
        ],
        ['{sign}'],
        [
          'Behind it all lay {find}, and it was humming.',
          'It led them straight to {find}, half buried and warm as a loaf.',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} on a path {scenery}', '{look} {scenery}'],
      time: ['in the wind', 'at dusk in the fog'],
    },
    {
      sentences: [
        [
          'They carried it home between them, and with every step a little more came back.',
          'They took the long way home, and nobody minded how heavy it was.',
        ],
        ['{return}'],
        ['{sense two}', '{sense}'],
        [
          '“Which of you found it?” asked {neighbour}. “{Other},” said {one}. “{One},” said {other}.',
          '“Whose idea was it?” asked {neighbour}. They pointed at each other.',
        ],
        [
          'And then they went in, because there was soup, and one spoon too few, and that had never been a problem.',
          'That night two windows went dark at exactly the same moment. They always did.',
        ],
      ],
      seen: ['{look} in front of a house', '{look} under a rainbow {scenery}'],
      time: ['at sunset', 'on a sunny day'],
    },
  ],
};

export const love: Plot = {
  id: 'love',
  needs: 'love',
  titles: ['{Title one} and {Title beloved}', 'The Slowest Letter in the World', 'What {Title one} Did Not Say'],
  scenes: [
    {
      sentences: [
        [
          '{A one} lived {where}, and every evening at the same hour {one they} saw {a beloved}.',
          'It began {where}, on an ordinary Thursday, when {a one} looked up and saw {a beloved}.',
        ],
        ['{sense}', '{sense two}'],
        [
          'After that {one} put salt in the tea and walked into a door, and did not mind.',
          'It was as if somebody had opened a window in a room that had been shut for years.',
        ],
        [
          '“Say something,” advised {neighbour}. “What?” asked {one}. “Good evening. It has worked before.”',
          '“You have gone quite pink,” said {neighbour}. “It is the light,” said {one}. It was not the light.',
        ],
      ],
      seen: ['{lovers} {scenery}', '{lovers} on a bench {scenery}'],
      time: ['at dusk', 'at sunset'],
    },
    {
      sentences: [
        [
          '{One} wrote a letter, and it was four pages long, and {one they} threw it away. The next one had a single line.',
          '{One} practised in front of the mirror. “Good evening.” “Evening.” “Good … weather.” It got worse each time.',
        ],
        [
          'But between them lay {obstacle}, and nobody in all the world was as shy as {one}.',
          'Then the evening came, and {obstacle}, and {one} forgot every word {one they} had learned.',
        ],
        [
          'So {one} did the only thing {one they} could: {could}. It was not much. But it was meant.',
          'So {one} said nothing, and gave away {find} instead.',
        ],
        [
          'For a long moment nothing happened. Then, ever so slightly, something answered.',
          'And {beloved} seemed to come a little closer, and the evening held its breath.',
        ],
      ],
      optionalSlots: [1],
      seen: ['{one look} with a rose {scenery}', '{one look} with a rose at a table {scenery}'],
      time: ['in the rain at dusk', 'at night under the moon'],
    },
    {
      sentences: [
        [
          '“I have been waiting for somebody to say good evening,” came the answer, “since about last spring.”',
          '“You took your time,” came the answer, very softly. “I liked that.”',
        ],
        [
          'They did not say much after that. There was bread, and one cup for two, and a great deal of looking.',
          'They walked all the way along, and back, and along once more, since neither had said where they were going.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“Well?” asked {neighbour} next morning. {One} put salt in the tea, and smiled.',
          'It did not make anything easier. It only made everything lighter.',
        ],
        [
          'And every evening after that, at the same hour, {where}, two lights went on.',
          'Later there were letters as well, and every one of them began with “Good evening.”',
        ],
      ],
      seen: ['{lovers} with a heart {scenery}', '{lovers} with a rose {scenery}'],
      time: ['on a starry night', 'at night with lanterns'],
    },
  ],
};

export const lonely: Plot = {
  id: 'lonely',
  needs: 'lonely',
  titles: ['{Title hero} and the Empty Chair', 'Room for One More', 'The Invitation of {Title hero}'],
  scenes: [
    {
      sentences: [
        [
          '{Where} lived {a hero}, with {own} and nobody to show it to.',
          '{A hero} lived {where}, all alone, and set the table for two every evening, just in case.',
        ],
        ['{sense}', '{sense two}'],
        [
          'When {one} laughed, there was an echo. It was polite, but it never said anything new.',
          'On birthdays {one} sang to {one them}self, both voices.',
        ],
        [
          'One day {one} wrote a note, “Wanted: somebody. Any size,” and let the wind have it.',
          'At last {one} wrote a note, “Wanted: somebody. Any size,” and nailed it to the door.',
        ],
      ],
      seen: ['{look} alone {scenery}', '{look} alone on a hill {scenery}'],
      time: ['at dusk', 'on a grey day'],
    },
    {
      sentences: [
        [
          'Nothing happened for a week. Then there was a knock, so soft that it might have been rain.',
          'On Monday nobody came. On Tuesday nobody came, twice. On Wednesday there was a knock.',
        ],
        [
          'It was {neighbour}, with the note, quite crumpled. “I live next door,” said the visitor. “I thought you wanted to be alone.”',
          'Outside stood {neighbour}. “I have been meaning to ask for years,” said the visitor. “I did not want to disturb.”',
        ],
        [
          '“I thought you did,” said {one}. For a moment neither knew what to do with their hands.',
          '“Me?” said {one}. “I have been sitting here being undisturbed.”',
        ],
        [
          'Then {one} remembered the second plate.',
          '“Do you like soup?” asked {one}. It was the bravest thing {one they} had ever said.',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} and {neighbour seen} {scenery}', '{look} and {neighbour seen} in front of a house'],
      time: ['in the rain', 'on a rainy evening'],
    },
    {
      sentences: [
        [
          'The next evening there were three, because {the neighbour} had a cousin. On Friday there were nine.',
          'The neighbour told a friend, and the friend told the whole street. On Sunday there were not enough spoons.',
        ],
        [
          'It turned out that everybody {where} had been sitting at home, not wanting to disturb.',
          'Each of them had brought a chair, since each of them had always had one too many.',
        ],
        ['{sense two}', '{sense}'],
        [
          'When {one} laughed now, there was no echo. There was no room for one.',
          'The note hung by the stove now. Somebody had crossed out “Wanted” and written “Found.”',
        ],
        [
          'And the table was set for one more every evening, just in case.',
          'There was always one empty chair, all the same. It was for you.',
        ],
      ],
      seen: [
        '{look} and {neighbour seen} with lanterns and birds {scenery}',
        '{look} and {neighbour seen} beside a campfire {scenery}',
      ],
      time: ['in golden evening light', 'on a starry night'],
    },
  ],
};

export const home: Plot = {
  id: 'home',
  needs: 'lost',
  titles: ['The Long Way Home', '{Title hero} Go{es} Home', 'Follow What You Miss'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} looked round one morning {where}, far from home, and could not say how it had come about.',
          'A gust, a wrong turn, a nap in the wrong place: and {a hero} {hero was} lost {where}.',
        ],
        ['{sense}', '{sense two}'],
        [
          '“Home?” said {neighbour}. “Which way is that?” {One} pointed, first one way and then the other.',
          '“{We are cap} not lost,” said {one} loudly, to nobody in particular. “{We cap} just don’t know where {we are}.”',
        ],
        [
          '“What does it look like?” “Like everything being in its place,” said {one}, in a small voice.',
          '“What is the last thing you remember?” asked {neighbour}. “Toast,” said {one}.',
        ],
        [
          '“Then go by {mark},” said {the neighbour}, “and after that, follow what you miss.”',
          '“Go past {mark},” said {the neighbour}. “Then do not look for it. Miss it. It works better.”',
        ],
      ],
      optionalSlots: [3],
      seen: ['{look} lost {scenery}', '{look} alone {scenery}'],
      time: ['on a misty morning', 'on a foggy morning'],
    },
    {
      sentences: [
        ['So {hero} {moved} on towards {mark}.', 'So on {they} went, step by step, as far as {mark}.'],
        ['Beyond lay {obstacle}.', 'There, as if it had been waiting, was {obstacle}.'],
        [
          '{One} sat down and missed the smell of supper, and the third stair, the one that creaks.',
          '{One} shut {one their} eyes and missed the blue cups, all four, and the one without a handle most of all.',
        ],
        [
          'And the more exactly {one they} missed it, the clearer it was: left, and then up.',
          'And there it was, like a thread pulled gently: that way. A little to the left.',
        ],
        [
          'Besides, {one} could {could}, and that is half of any map.',
          'On the way {they} found {find}, and took it along for company.',
        ],
      ],
      seen: ['{look} on a path {scenery}', '{look} with a lantern {scenery}'],
      time: ['at dusk', 'in the rain at nightfall'],
    },
    {
      sentences: [
        [
          'The moon was already up when {hero} came round the last corner, and there it was.',
          'It was so late that it was early when {they} saw the roof, and the smoke, and the light.',
        ],
        [
          'Everything was in its place. Only one thing had been missing, said everybody, hugging {them} all at once.',
          'The door flew open before {they} could knock. “We kept it warm,” somebody said, and could not say more.',
        ],
        [
          'There was soup, and bread, and a great deal of being held.',
          'They all talked at once, and the third stair creaked, as if it agreed.',
        ],
        [
          '“How did you find the way?” {they} {was} asked. “I followed what I missed,” said {one}.',
          'And in the window stood a lamp from then on, in case anybody else went by who was lost.',
        ],
      ],
      seen: ['{look} in front of a house', '{look} and a family in front of a house'],
      time: ['on a moonlit night', 'at night under the stars'],
    },
  ],
};
