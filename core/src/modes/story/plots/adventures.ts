/** Plots for every cast: something is found, a storm comes, a race is run, a light goes out, a machine is built. */
import type { Plot } from './plot.ts';

export const found: Plot = {
  id: 'found',
  requestedBy: /\b(?:lost|treasure|keys?|gifts?|presents?)\b/iu,
  titles: ['{Title hero} and the Lost {Bare find title}', 'What {Title hero} Found', 'Somebody’s {Bare find title}'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where} and had {own}.',
          '{Where} lived {a hero}, small in the world and large in spirit, with {own}.',
        ],
        ['{sense}', '{sense two}'],
        ['One morning, beside {mark}, {they} found {find}.', 'It was by {mark} that {hero} stumbled over {find}.'],
        ['“Keep it,” said {neighbour}. “Nobody will ever know.”', '“Finders keepers,” said {neighbour}.'],
        [
          'But somebody, somewhere, was surely looking for it, and {one} knew what looking felt like. So {they} set out.',
          '{One} turned it over and over. Somebody must be missing it terribly. And that settled the matter.',
        ],
      ],
      seen: ['{look} {scenery}', '{look} looking at the ground {scenery}'],
      time: ['in the morning', 'on a sunny morning'],
    },
    {
      sentences: [
        [
          '{Hero} asked at every door, and every door said no.',
          '“Is this yours?” {hero} asked, again and again, and again and again it was not.',
        ],
        [
          'By noon the way ended at {obstacle}, and anybody else would have turned round.',
          'Then the road ended, just like that, at {obstacle}.',
        ],
        [
          'But {hero} {moved} on, because {one} could {could}.',
          'Luckily {one} could {could}, and so there was a way after all.',
        ],
        [
          'Behind it, in the very last house, a window stood open, and from the window came a sigh.',
          'And there, on the far side, sat somebody very small, looking under every single leaf.',
        ],
        [
          '“Have you,” asked {one}, quite out of breath, “by any chance lost something?”',
          '“Excuse me,” said {one}. The small somebody looked up, and stopped breathing.',
        ],
      ],
      optionalSlots: [1],
      seen: ['{look} in front of a house', '{look} on a path {scenery}'],
      time: ['in the wind and rain', 'on a windy afternoon'],
    },
    {
      sentences: [
        [
          'Nobody had ever been so happy about {find}.',
          'You should have seen that face when {the find} came out of the bag.',
        ],
        [
          '“It was my grandmother’s,” the little one whispered, “and her grandmother’s before that.”',
          '“I had stopped hoping,” the little one said. “On Tuesday I had stopped. And today is Wednesday!”',
        ],
        ['{sense two}', '{sense}'],
        [
          'There was cake, and then there was more cake, and {hero} had to tell the whole way twice.',
          'They sat until the moon came up, and then a little longer, because of the moon.',
        ],
        [
          'When {they} came home at last, {their} pockets were empty, and {their} heart was not. “So what did you keep?” asked {the neighbour}. “The best part,” said {one}.',
          '“And what did you get for it?” asked {the neighbour}. {One} thought about it. “Expected,” said {one}. “Every Sunday, from now on.”',
        ],
      ],
      seen: ['{look} with a small mouse and a cake {scenery}', '{look} beside a mouse {scenery}'],
      time: ['at sunset', 'at night under the moon'],
    },
  ],
};

export const storm: Plot = {
  id: 'storm',
  requestedBy: /\b(?:storms?|stormy|thunder\w*|lightning|hurricane|tornado|flood|shipwreck|snowstorm|blizzard)\b/iu,
  titles: ['The Night of the Great Storm', '{Title hero} and the Storm', '{Title hero who} Stayed'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, where nothing much had happened for a hundred years.',
          'Nothing ever happened {where}, and {a hero} liked it that way.',
        ],
        ['{sense}', '{sense two}'],
        [
          'But that evening the sky turned the colour of plums, and even {neighbour} stopped talking.',
          'Then one afternoon the birds fell silent, all at once, and {neighbour} sniffed the air.',
        ],
        [
          '“It will be a bad one,” said {the neighbour}. “Everybody into the cellar.”',
          '“Run,” said {the neighbour}, and everybody did.',
        ],
        [
          'Only {one} counted heads, as {one they} always did, and counted again. One was missing, out by {mark}.',
          '“Where is the little one?” asked {one}. Nobody answered. Outside, by {mark}, a lantern swung and went out.',
        ],
      ],
      seen: ['{look} {scenery} under dark storm clouds', '{look} in front of a house, dark clouds'],
      time: ['at dusk', 'in the wind at dusk'],
    },
    {
      sentences: [
        ['{Hero} {moved} out into the wind.', 'There was no time to be brave, so {hero} simply went.'],
        [
          'The rain came sideways, and where the path had been there was {obstacle}.',
          'Lightning drew the whole world white, and in the middle of it stood {obstacle}.',
        ],
        [
          'Three times the storm threw {them} back, and three times {they} got up.',
          'The wind took {their} hat, {their} breath and very nearly {their} courage.',
        ],
        [
          '{One} could {could}, and that night it was worth more than strength.',
          'Then {one} remembered: {one they} could {could}. And that was the way through.',
        ],
        [
          'And close by {mark}, wet through and very small, sat the one who had been missing.',
          '“Here,” said a voice no bigger than a button, close by {mark}. “I’m here.”',
        ],
      ],
      optionalSlots: [2],
      seen: ['{look} in a storm with lightning {scenery}', '{look} with a lantern in a storm {scenery}'],
      time: ['at night', 'in heavy rain at night'],
    },
    {
      sentences: [
        [
          'The storm was over as suddenly as it had come.',
          'In the morning the sky looked as if it had been washed and hung out to dry.',
        ],
        ['{sense two}', '{sense}'],
        [
          'Half the fences were gone, but when heads were counted, nobody was missing.',
          'There was not one whole roof left, and everybody was laughing.',
        ],
        [
          '“Weren’t you afraid?” asked {the neighbour}. “Of course,” said {one}. “I took it with me. There was nobody to leave it with.”',
          '“How did you find the way?” asked {the neighbour}. “I didn’t,” said {one}. “I just kept going until there was one.”',
        ],
        [
          'They mended the fences together. And by {mark}, where the storm had been worst, lay {find}, as if it had been left there to say thank you.',
          'Nothing much has happened since. But the little one sleeps with a lantern by the bed, and knows who would come.',
        ],
      ],
      seen: ['{look} under a rainbow {scenery}', '{look} and a small mouse under a rainbow {scenery}'],
      time: ['on a clear sunny morning', 'in the morning'],
    },
  ],
};

export const contest: Plot = {
  id: 'contest',
  requestedBy: /\b(?:race|races|contest|competition|championship|olympics|game|match|win|wins|won|tournament)\b/iu,
  titles: ['{Title hero} and the Great Race', 'The Slowest Win', '{Title hero who} Came Last'],
  scenes: [
    {
      sentences: [
        [
          'Once a year there was a race {where}, from {mark} to the other end and back.',
          '{Where} everything was decided by the great race, even who got the window seat.',
        ],
        ['{sense}', '{sense two}'],
        [
          'Everybody who was anybody took part. That year, so did {a hero} with {own}.',
          'That year there was a new name on the list, written very small: {a hero}.',
        ],
        [
          '“You?” said {neighbour}, and laughed until it hurt. “You’ll still be running at Christmas.”',
          '“Have you come to hold the coats?” asked {neighbour}.',
        ],
        [
          '“Then I’ll bring presents,” said {one}, and stepped up to the line.',
          '{One} said nothing, and tied a second knot.',
        ],
      ],
      seen: ['{look} on a path {scenery}', '{look} with balloons on a path {scenery}'],
      time: ['on a sunny morning', 'in the morning'],
    },
    {
      sentences: [
        [
          'The others were gone before the flag was down. {Hero} {moved} along behind.',
          'Bang, and they were off, in a cloud of dust. When it settled, {hero} {hero was} still there, and started, too.',
        ],
        [
          'But halfway along there was {obstacle}, and there they all stood, arguing.',
          'Halfway along they were all standing in a heap, in front of {obstacle}.',
        ],
        [
          '{One} could {could}, and so {one they} saw what nobody else had seen: a way through.',
          'Slow eyes see more. {One} saw the gap at once.',
        ],
        [
          '{One they cap} could have gone first, and alone. Nobody would have known.',
          'It was wide enough for one. It would be wide enough for all, if somebody held it open.',
        ],
        [
          '“This way,” {one they} called, “one after the other, and mind your heads!”',
          'And {one} held it open, and waved them through, and counted.',
        ],
      ],
      seen: ['{look} {scenery}', '{look} near a bridge {scenery}'],
      time: ['in the rain', 'at noon, clouds'],
    },
    {
      sentences: [
        [
          'So it came about that everybody reached the finish, and that {one}, who had held the branches for all of them, came last.',
          'They all came home that day, every single one, and a long way behind them, whistling, came {one}.',
        ],
        [
          'There was a silence. Then {the neighbour}, who had won, walked over with the golden cup.',
          '{The neighbour cap}, who had won, stood on the box and looked at the cup for a long time. Then {the neighbour} got down.',
        ],
        [
          '“I had the fastest legs,” said {the neighbour}. “You had the race.”',
          '“This must be yours,” said {the neighbour}. “I only ran.”',
        ],
        ['{sense two}', '{sense}'],
        [
          'The cup stood {where} for years after that. There were daisies in it, and it belonged to everyone on alternate Sundays.',
          'They drank lemonade out of it, all of them, in the order in which they had arrived, and then once more the other way round.',
        ],
      ],
      seen: ['{look} with a crown and flowers {scenery}', '{look} with a cup and balloons {scenery}'],
      time: ['at sunset', 'in golden evening light'],
    },
  ],
};

export const light: Plot = {
  id: 'light',
  requestedBy: /\b(?:promise|promised|lighthouse|lantern|candle|lamp|stars?)\b/iu,
  titles: ['The Light at {Title mark}', '{Title hero} Keep{s} a Promise', 'The Promise'],
  scenes: [
    {
      sentences: [
        [
          '{Where}, every evening, a light was lit at {mark}, and every evening {a hero} said good night to it.',
          'Far out at {mark} a light burned every night, and {a hero}, who lived {where}, could not sleep without it.',
        ],
        ['{sense}', '{sense two}'],
        ['But one evening the light stayed dark.', 'Then came a night without it.'],
        [
          '“It only works when somebody looks after it,” said {neighbour}, “and nobody does any more.”',
          '“Somebody would have to go,” said {neighbour}, and looked at the floor. Everybody looked at the floor.',
        ],
        [
          '“I will,” said {one}, before there was time to think how far it was. And a promise is a promise.',
          '“Tomorrow I’ll light it again,” said {one}. “I promise.” It was out before {one they} knew.',
        ],
      ],
      seen: ['{look} looking up {scenery}', '{look} alone {scenery}'],
      time: ['at dusk', 'at nightfall'],
    },
    {
      sentences: [
        [
          'It was farther than it looked. Things at night always are.',
          'By day it was an hour. By night it was as far as the moon.',
        ],
        [
          'First came {obstacle}. Then came the dark itself, which was everywhere.',
          'There was {obstacle}, and beyond it nothing at all, and the nothing was cold.',
        ],
        [
          '{Hero} felt the way, step by step. It helped that {one} could {could}.',
          '{One} sang, so that the dark should know where {one they} was.',
        ],
        [
          'Up at {mark} the lamp was full of dust, and in the dust lay {find}.',
          'The lamp was cold, and blind with dust. Somebody had scratched a word into the sill: “Please.”',
        ],
        [
          '{One} cleaned the glass with {one their} breath until it squeaked. Then {one they} held very still, and made one small spark.',
          'The first match went out. So did the second. There were three.',
        ],
      ],
      optionalSlots: [3],
      seen: ['{look} with a lantern {scenery}', '{look} with a candle {scenery}'],
      time: ['at night under the stars', 'on a windy night'],
    },
    {
      sentences: [
        [
          'And then the light spread over everything, like a warm hand.',
          'And there it was, small at first, and then so wide that the stars moved over.',
        ],
        [
          'Far away somebody who had been lost said “Oh!” and turned towards home.',
          'Out there, one after the other, small boats and late birds turned round and came home.',
        ],
        [
          '{The neighbour cap} saw it from the window and had to sit down for a moment.',
          'In all the houses they came to the windows, and nobody said a word.',
        ],
        [
          'From then on there was a list by the door, and everybody took a turn, even those who said they had no time.',
          'Next evening {the neighbour} was standing there with a can of oil. “My turn,” was all that was said.',
        ],
        [
          'But on the longest night of the year it was always {one} who went. “It is not far at all,” said {one}, “once there is somebody to shine for.”',
          'And {hero}? Slept that night, for the first time in weeks, with one eye open, because it was so beautiful.',
        ],
      ],
      seen: ['{look} with lanterns {scenery}', '{look} with a lantern and birds {scenery}'],
      time: ['on a starry night', 'at night, sky full of stars'],
    },
  ],
};

export const invention: Plot = {
  id: 'invention',
  requestedBy: /\b(?:invent\w*|machine|build|builds|built|engineer|inventor|scientist|workshop)\b/iu,
  titles: ['{Title hero} Build{s} Something', 'The Wonderful Machine of {Title hero}', 'Made of Almost Nothing'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where} and could not leave anything unmended.',
          '{Where} there was a workshop the size of a cupboard, and in it worked {a hero} with {own}.',
        ],
        ['{sense}', '{sense two}'],
        [
          'One day {they} decided to build the thing that everybody needed most. There was only one difficulty: nobody could say what that was.',
          '“This year,” said {one}, “I shall build the one thing that is missing.” And went from door to door to ask what it was.',
        ],
        [
          '“Something against {obstacle},” said some. “Something for breakfast,” said {neighbour}.',
          '“Something that remembers where I put it,” said {neighbour}. “Put what?” “That’s just it.”',
        ],
        [
          '{One} wrote it all down, sharpened a pencil, and closed the door.',
          'For three nights there was light under the door, and a sound of sawing.',
        ],
      ],
      seen: ['{look} with a lamp and a book at a table', '{look} in a room with a lamp'],
      time: ['in the evening', 'at night'],
    },
    {
      sentences: [
        [
          'For seven days there was hammering. On the eighth the machine stood in front of {mark}, and the whole neighbourhood had come.',
          'It was as tall as a house. It had a lever, four wheels and a teapot. Everybody had come to see it.',
        ],
        [
          'It whirred. It rang a bell. Then it fell apart, slowly, from the top down.',
          '{One} pulled the lever. There was a noise like a sneeze, and then there was no machine, only a great many pieces.',
        ],
        [
          'Nobody spoke. {One} wished for something to hide behind.',
          'In the silence one small wheel rolled all the way to the kerb, and fell over.',
        ],
        [
          '“May I keep the spring?” asked somebody small. “And I the wheel?” asked {neighbour}. “I have needed one since May.”',
          '“If nobody wants that hinge,” said {neighbour}, and blushed.',
        ],
        ['One after the other they came, each for a piece.', 'And suddenly there was a queue.'],
      ],
      seen: ['{look} with a robot {scenery}', '{look} near a windmill {scenery}'],
      time: ['in the afternoon', 'on a sunny day'],
    },
    {
      sentences: [
        [
          'By evening nothing was left of the great machine but one screw.',
          'When it got dark there was only a clean place on the ground, in the shape of a machine.',
        ],
        [
          'But all along the road a gate no longer squeaked, a pram rolled again, and {the neighbour} had toast, perfectly brown, on both sides.',
          'And then, one after the other, things began to work: a clock, a music box, a grandmother’s knee.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“So it worked after all,” said {the neighbour}, chewing.',
          '“What was it called?” asked the little one. “The machine?” “I think,” said {one}, “it was called Everybody.”',
        ],
        [
          '{One} looked at all the lit windows, and put the last screw in a drawer. “For next time,” said {one}, and was already drawing.',
          'That night there was light under the door again.',
        ],
      ],
      seen: ['{look} in front of a house', '{look} in front of a house'],
      time: ['in the evening', 'at dusk'],
    },
  ],
};

export const discovery: Plot = {
  id: 'discovery',
  needs: 'find',
  titles: ['{Title hero} and {Title find}', 'The Secret of {Title hero}', 'Nobody Must Know'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, and had {own}, and until that Tuesday no secrets at all.',
          'It happened {where}, on an ordinary Tuesday, to {a hero}, who had only gone out to look for a ball.',
        ],
        ['{sense}', '{sense two}'],
        [
          'And there, by {mark}, half hidden, as if it had been put down for just a moment, lay {find}.',
          'By {mark} something caught the light. {One} pushed the leaves aside, and there it was: {find}.',
        ],
        [
          '“Hello,” whispered {one}. It was a silly thing to say. It was just that {the find} seemed to be listening.',
          'It was warm. Things that lie about are not warm, as a rule.',
        ],
        [
          '{Neighbour} looked over. “What have you got there?” “Nothing!” said {one}, and that was the first lie.',
          'Under {one their} jacket {one} carried it past {neighbour}, who noticed everything, and said nothing yet.',
        ],
      ],
      seen: ['{look} with {find seen} {scenery}', '{look} looking at {find seen} {scenery}'],
      time: ['in the morning', 'on a sunny morning'],
    },
    {
      sentences: [
        [
          'For three days it lay under {one}’s bed. By day it did nothing. At night it glowed a little, and sighed.',
          'All week it lived in the wardrobe, behind the coats, and every night it grew a bit brighter, and a bit more sad.',
        ],
        [
          '{One} read to it. {One} gave it the good blanket. It did not help.',
          '“You have everything here,” said {one}. “What is it that you want?” It only glowed towards the window.',
        ],
        [
          'On the fourth night {the neighbour} knocked. “It is homesick,” said {the neighbour}. “One can see it from across the road.”',
          '“It isn’t yours,” said {the neighbour} at last, quite gently. “It only found you. That is something else.”',
        ],
        [
          'So at midnight {hero} wrapped it up and went out, past {obstacle}, to where the sky was widest.',
          'That night the rain came down in ropes, and still {hero} set out with it, right through {obstacle}.',
        ],
      ],
      optionalSlots: [1],
      seen: ['{look} with {find seen} and a lantern {scenery}', '{look} with {find seen} in a room at a window'],
      time: ['at night', 'at night under the stars'],
    },
    {
      sentences: [
        [
          '{One} set it down in the grass and stepped back, although that was the hardest step of all.',
          'Up there {one} opened the blanket. “Off you go, then,” said {one}, in a voice that was not quite steady.',
        ],
        [
          'First there was a light. Then came an answer, far away, exactly the same colour. Somebody had been searching, the whole time.',
          'For a moment there was nothing. Then the dark had a shape, a large and gentle one, and it bent down and breathed: “There you are.”',
        ],
        ['{sense two}', '{sense}'],
        [
          '“Did you cry?” asked {the neighbour} on the way home. “A bit,” said {one}. “That’s how one knows it was right.”',
          '“I’ll miss it,” said {one}. “It will miss you as well,” said {the neighbour}. “That is why it is not far.”',
        ],
        [
          'And on some nights, when it was very clear, something up there glowed twice. {One} always waved.',
          'In spring there was something by {mark} again, wrapped in a leaf. It was very small, and it was addressed to {one}.',
        ],
      ],
      seen: ['{look} looking up {scenery}', '{look} on a hill with a lantern'],
      time: ['at night under the stars', 'on a starry night'],
    },
  ],
};
