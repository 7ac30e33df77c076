/** Plots about what a hero wants, fears, dislikes, seeks or waits for. */
import type { Plot } from './plot.ts';

const neighboursDoubt: readonly string[] = [
  '“You?” laughed {neighbour}. “Nobody like you has ever done that.”',
  '“That is not a thing for somebody like you,” said {neighbour}, not unkindly.',
  '“And what would you want that for?” asked {neighbour}. It was a good question. “Because,” said {one}.',
];

const neighboursYield: readonly string[] = [
  '“How?” asked {the neighbour}. “I kept the part that was mine,” said {one}.',
  '“Well,” said {the neighbour}, and had to sit down. “Now somebody like you has done it.”',
  '{The neighbour cap} said nothing at all, and clapped until it hurt.',
];

/** A wish for which there is material: see the activities. */
export const activity: Plot = {
  id: 'activity',
  needs: 'activity',
  titles: ['{Title hero who} Wanted to {wish}', 'One Wish for {Title hero}', '{Title hero} and {Title prop}'],
  scenes: [
    {
      sentences: [
        [
          '{Where} lived {a hero}, with {own} and one wish: to {wish}.',
          '{A hero} lived {where} and had {own}. But what {hero} really wanted was to {wish}.',
        ],
        ['{dream}', '{dream two}'],
        neighboursDoubt,
        [
          '{Hero} thought about it for a whole day. Next morning, before anyone was awake, {they} began.',
          'So {hero} said nothing more about it, and began that very night, where nobody could see.',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} {seen one}'],
      time: ['in the morning', 'at dawn'],
    },
    {
      sentences: [
        ['{attempt}', '{attempt two}'],
        [
          '“Told you,” said {the neighbour}, but brought a towel and a bun.',
          '{The neighbour cap} saw it all, and for once made no remark.',
        ],
        [
          'That night {one} very nearly gave up.',
          '“That’s that, then,” said {one} to the dark. The dark did not agree.',
        ],
        ['{knack}'],
        [
          'Once more, then. But differently.',
          'By breakfast there was a new plan, and it was written on the back of the old one.',
        ],
      ],
      optionalSlots: [1, 2],
      seen: ['{look} {seen two}'],
      time: ['on a windy afternoon with clouds', 'in the rain at dusk'],
    },
    {
      sentences: [
        ['{success}'],
        neighboursYield,
        ['{after}', '{after two}'],
        [
          'And whoever had such a wish after that came and asked how. “Badly at first,” said {one}, and put the kettle on.',
          'That night {hero} slept as one sleeps after a long day by the sea: all the way down.',
        ],
      ],
      seen: ['{look} {seen three}'],
      time: ['in golden evening light', 'on a sunny day'],
    },
  ],
};

/** Any other wish. */
export const wish: Plot = {
  id: 'wish',
  needs: 'wish',
  titles: ['{Title hero who} Wanted to {wish}', 'One Wish for {Title hero}', 'The Day {Title hero} Tried'],
  scenes: [
    {
      sentences: [
        [
          '{Where} lived {a hero} with {own}.',
          '{A hero} lived {where}, and everyone knew {them} by {their} {bare own}.',
        ],
        ['{sense}', '{sense two}'],
        [
          'More than anything, {hero} wanted to {wish}.',
          'Every night {hero} fell asleep thinking of one thing: to {wish}.',
          'There was a list on {their} wall, and it had only one line: “{Wish}.”',
        ],
        neighboursDoubt,
        [
          '{Hero} said nothing. But next morning, before anyone was awake, {they} began.',
          '{Hero} thought about it for a whole day, and then {they} began to practise where nobody could see.',
        ],
      ],
      seen: ['{look} dreaming {scenery}', '{look} looking up {scenery}'],
      time: ['at dawn', 'in the morning'],
    },
    {
      sentences: [
        [
          'The first try went wrong. So did the second, and the eleventh.',
          'It did not work on Monday. It did not work on Tuesday either, and Wednesday was a disaster.',
          'On the first day {hero} learned how not to do it. On the second day, too.',
        ],
        [
          'Once {they} nearly gave up, down by {mark}, with {obstacle} in the way.',
          'By {mark} there was {obstacle}, and {one} sat down in front of it and cried a little.',
        ],
        [
          'Then {one} remembered what {one they} could do: {could}.',
          'But {one} could {could}, and that turned out to be just what was needed.',
        ],
        [
          '“Try it your own way,” said {the neighbour}, who had been watching.',
          '“I was wrong,” said {the neighbour} at last. “Once more. I’ll hold the lantern.”',
        ],
        ['So {hero} stopped doing it like everybody else.', 'And the next try was different.'],
      ],
      optionalSlots: [1],
      seen: ['{look} {scenery}', '{look} with a lantern {scenery}'],
      time: ['in the rain at dusk', 'on a stormy evening'],
    },
    {
      sentences: [
        [
          'On the last evening of the month, with half the neighbours watching, {hero} took a deep breath.',
          'It was a quiet evening when it finally happened.',
        ],
        [
          'And then it was done. Not quickly, and not very elegantly, but all the way.',
          'And then, when nobody was looking, not even {one}, it worked.',
        ],
        ['{sense two}', '{sense}'],
        neighboursYield,
        [
          'Since then, whoever had such a wish came and asked how, and {one} always said the same thing: begin before breakfast.',
          'And that is how {hero} came to {wish}, and why there was always a light on {where}.',
        ],
      ],
      seen: ['{look} and {neighbour seen} {scenery}', '{look} and {neighbour seen} with flowers {scenery}'],
      time: ['at sunset', 'on a sunny day'],
    },
  ],
};

export const fear: Plot = {
  id: 'fear',
  needs: 'fear',
  titles: [
    '{Title hero} and the Long Night',
    '{Title hero who} Was Afraid of {fear}',
    'A Small Light for {Title hero}',
  ],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, and had {own}, and one secret: {they} {was} afraid of {fear}.',
          '{Where} lived {a hero}, who was afraid of nothing in the world. Except {fear}. But that was a secret.',
        ],
        ['{sense}', '{sense two}'],
        [
          'Nobody knew. {Hero} had become very good at being busy whenever it came up.',
          '{Hero} knew every excuse there was, and had invented three new ones.',
        ],
        [
          'Then, one evening, a message came from {neighbour}: somebody small was lost out by {mark}, and nobody else could {could}.',
          'Then, one evening, {neighbour} came running. “The little one is still out by {mark}!” And everybody looked at {one}.',
        ],
        [
          '{One} looked out, and swallowed.',
          '“I was just about to be busy,” said {one}. But {one they} put on {one their} boots.',
        ],
      ],
      seen: ['{look} {scenery}', '{look} alone {scenery}'],
      time: ['at dusk', 'at nightfall'],
    },
    {
      sentences: [
        ['So {hero} went, one step at a time, counting them aloud.', '{Hero} {moved} out all the same.'],
        [
          'Halfway there, {obstacle} blocked the way, and there it was: {fear}, all around.',
          'For a while it went well. Then it was there, larger than ever: {fear}.',
        ],
        ['{One} shook so hard that the lantern rattled.', '{One}’s heart knocked like a visitor.'],
        [
          '“Are you afraid too?” asked a tiny voice somewhere near the ground. “Yes,” said {one}. “Shall we be afraid together?”',
          '“Who’s there?” whispered somebody very small. “Only me,” said {one}, “and I am scared stiff.” “Oh good,” said the voice. “Me too.”',
        ],
        [
          'It was strange: shared between two, it was only half as big.',
          'And at once it was not quite so large any more.',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} with a lantern {scenery}', '{look} beside a small mouse with a lantern {scenery}'],
      time: ['at night under the stars', 'on a foggy night'],
    },
    {
      sentences: [
        [
          'Together they went home by the light of the stars, telling each other what everything really was.',
          'They went home side by side, and gave everything they met a name, because what has a name is smaller.',
        ],
        [
          'The growling was the wind. The eyes were dew.',
          'The rustling was a leaf. The whispering was the brook, which cannot help it.',
        ],
        [
          '{The neighbour cap} had kept the soup warm, and asked no questions at all.',
          '“There you are,” said {the neighbour}, as if it were nothing, and ladled out the soup.',
        ],
        [
          'Was {hero} still afraid of {fear}? A little. But now {they} knew something better than not being afraid.',
          '“So you’re not afraid any more?” asked {the neighbour}. “I am,” said {one}. “But now I know the way.”',
        ],
        [
          '“You can bring it along,” {one} told everyone who asked. “It is good company, once it has met your friends.”',
          'And the lantern stayed by the door, for whoever might need it next.',
        ],
      ],
      seen: ['{look} in front of a house', '{look} beside a campfire with a small mouse {scenery}'],
      time: ['at night under the moon', 'on a starry night'],
    },
  ],
};

export const dislike: Plot = {
  id: 'dislike',
  needs: 'dislike',
  titles: ['{Title hero} Say{s} No', 'Anything but {dislike}', '{Title hero} and the Great No'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, and there was one thing {they} could not stand: {dislike}.',
          '“No,” said {a hero}, who lived {where}. It was about {dislike}. It was always about {dislike}.',
        ],
        ['{sense}', '{sense two}'],
        [
          'The others did not mind. The others, said {one}, had no taste.',
          '“But everybody here likes {dislike},” said {neighbour}. “I am not everybody,” said {one}.',
        ],
        [
          'One morning {hero} packed {own} and a sandwich, and left a note: “Gone to look for a place without {dislike}.”',
          'So one morning {hero} hung a sign on the door: “Closed, because of {dislike}. Back when it stops.”',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} {scenery}', '{look} in front of a house'],
      time: ['in the morning', 'on a cloudy morning'],
    },
    {
      sentences: [
        [
          'First {hero} built a roof against it. Then a wall. Then something with a pillow and four umbrellas.',
          'First {they} tried it with a hot-water bottle, then with earmuffs, then with both and a very deep hole.',
        ],
        [
          'Nothing helped. It came in at the edges, as it always does.',
          'It found {them} all the same. It had {their} address, after all.',
        ],
        [
          'And there, in the middle of it, sat {neighbour}, humming.',
          'In a deckchair behind the next corner sat {the neighbour}, perfectly content.',
        ],
        [
          '“You’re doing it alone,” said {the neighbour}. “Of course you hate it. Move over.”',
          '“How can you bear it?” cried {one}. “Bear it?” said {the neighbour}. “Sit down. It takes two.”',
        ],
      ],
      optionalSlots: [1],
      seen: ['{look} with an umbrella {scenery}', '{look} with a tent {scenery}'],
      time: ['on a windy afternoon', 'in the afternoon, clouds'],
    },
    {
      sentences: [
        [
          'They sat there for a long time and did nothing about it whatsoever.',
          'So they sat, first far apart, then less far, because of the blanket.',
        ],
        [
          'There was cocoa. There was a story about a very rude goose. And at some point {one} noticed that {one they} had forgotten to complain.',
          '{One} laughed once, by accident, and after that it was too late.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“So you like it now?” asked {the neighbour}. “Certainly not,” said {one}. “Same time tomorrow?”',
          '“I still can’t stand it,” {one} said every single evening after that, and moved over to make room.',
        ],
      ],
      seen: [
        '{look} and {neighbour seen} beside a campfire {scenery}',
        '{look} and {neighbour seen} with a cup beside a campfire {scenery}',
      ],
      time: ['at dusk', 'on a starry night'],
    },
  ],
};

export const search: Plot = {
  id: 'search',
  needs: 'search',
  titles: ['{Title hero} and {Title find}', 'Where {Title find} Was', 'The Map of {Title hero}'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, and had {own}, and {hero was} looking for {find}.',
          'It all began {where}, on a day like any other, when {a hero} set out to find {find}.',
        ],
        ['{sense}', '{sense two}'],
        [
          '“What you want is a map,” said {neighbour}, and drew one, on the back of a bill. It was mostly arrows.',
          '“I saw something of the kind once,” said {neighbour}. “Or dreamed it. Out past {mark}.”',
        ],
        [
          'It was not much to go on. {Hero} went.',
          '“Past {mark},” said {one}, “and then keep on.” It sounded easy. It was not.',
        ],
      ],
      seen: ['{look} setting out {scenery}', '{look} with a book {scenery}'],
      time: ['in the morning', 'at dawn'],
    },
    {
      sentences: [
        [
          'Past {mark} the arrows stopped, and there was {obstacle}.',
          'The way was long, and in the middle of it was {obstacle}.',
        ],
        [
          'Anybody else would have turned round. But {one} could {could}, and so there was a way.',
          'It took three tries, a rope and the last of the sandwiches.',
        ],
        [
          'Behind it, in the sand, was one small footprint. And then another. Somebody else was looking, too.',
          'On the other side a light was moving, very slowly, up and down. Somebody else was looking, too.',
        ],
        ['{rival}'],
      ],
      optionalSlots: [1],
      seen: ['{look} with a lantern {scenery}', '{look} climbing {scenery}'],
      time: ['on a stormy evening', 'in the fog'],
    },
    {
      sentences: [
        [
          'So they looked together, one high and one low, and that is why they found it: {find}, under a stone that one could see and only the other could reach.',
          'Two pairs of eyes are more than twice as good as one. Before dark they had it: {find}.',
        ],
        [
          'It was smaller than {hero} had thought, and much more beautiful.',
          'It did not look like much, until the evening sun fell on it.',
        ],
        [
          '{share}',
          '“What now?” asked the little one. {One} looked at the map. “Now,” said {one}, “we have a whole back side to fill.”',
        ],
        ['{sense two}', '{sense}'],
        [
          'On the way home {hero} drew one more arrow. It pointed at the two of them.',
          'And the map? It hung over {one}’s bed after that, with a new word written across it: Together.',
        ],
      ],
      seen: ['{look} with {find seen} {scenery}', '{look} happy with {find seen} {scenery}'],
      time: ['at sunset', 'in golden evening light'],
    },
  ],
};

export const waiting: Plot = {
  id: 'waiting',
  needs: 'wait',
  titles: ['{Title hero} Wait{s}', 'Every Day at Five', 'Room on the Bench'],
  scenes: [
    {
      sentences: [
        [
          'Every day at five, {a hero} sat down {where} and waited for {waited}.',
          '{Where}, always in the same spot, sat {a hero}, waiting for {waited}.',
        ],
        ['{sense}', '{sense two}'],
        [
          '{Hero} had waited in spring, when the petals came down, and in autumn, when it was leaves. Now it was beginning to snow.',
          'At first everybody knew why. Then some forgot. In the end only {one} knew, and that was enough.',
        ],
        [
          '“They are not coming, you know,” said {neighbour}, as gently as it can be said. {One} nodded, and stayed.',
          '“How long will you wait?” asked {neighbour}. “A little longer,” said {one}, as always.',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} on a bench {scenery}', '{look} sitting on a bench {scenery}'],
      time: ['at dusk in the snow', 'on a grey evening'],
    },
    {
      sentences: [
        [
          'One evening the bench was not empty. A child was sitting there with a suitcase and no one beside it.',
          'Then, one cold evening, somebody small sat down at the other end of the bench and tried not to cry.',
        ],
        [
          '“I got out too early,” said the child. “Or too late.” {One} did not know what to say, and so {one they} said nothing, and moved closer.',
          '“Are you waiting, too?” it asked. {One} was. {One they cap} was an expert.',
        ],
        [
          'So {one} showed how it is done: first you look left. Then you look right. Then you listen to the rails of the world, and breathe.',
          'They shared a bun. They counted lights. They gave every passer-by a secret name.',
        ],
        [
          'At half past seven somebody came running, out of breath, arms wide open. But at the last step the child turned round and hugged {one} first.',
          'And when the child was fetched at last, laughing and scolded and kissed, it looked back until the very corner.',
        ],
      ],
      optionalSlots: [1],
      seen: ['{look} and a child {scenery}', '{look} and a child near a bench {scenery}'],
      time: ['on a snowy evening', 'at night in the snow'],
    },
    {
      sentences: [
        [
          'The next day at five {hero} was there again. And so was the child, with two buns.',
          'Next evening, at five exactly, there was a small cushion on the bench. It was {one}’s size.',
        ],
        [
          '“You can tell me about {waited two},” said the child. And {one}, in {one their} own way, did.',
          'They did not talk much. One need not, when one waits properly.',
        ],
        ['{sense two}', '{sense}'],
        [
          'The one that {hero} had waited for did not come, not that winter and not in spring. But somebody had come.',
          '{Hero} went on waiting, of course. It was just that now, every day at five, somebody was waiting for {them}.',
        ],
        [
          'And the bench, which had been far too large for years, was just the right size.',
          'From then on {they} went home at six, and there was a light on.',
        ],
      ],
      seen: ['{look} and a child under a tree', '{look} and a child in front of a train {scenery}'],
      time: ['in spring, evening light', 'at sunset in spring'],
    },
  ],
};
