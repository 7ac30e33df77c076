/** Plots about a place, an event, a theme, a riddle. */
import type { Plot } from './plot.ts';

export const haunted: Plot = {
  id: 'haunted',
  requestedBy: /\b(?:haunted|ghosts?|spooky|scary|creepy|eerie|halloween|phantom|vampires?)\b/iu,
  titles: ['Somebody in {Title spot}', 'The Third Knock', 'The Shy Ghost of {Title spot}'],
  scenes: [
    {
      sentences: [
        [
          'Nobody went near {spot} after dark. There was a light in it, people said, and nobody who lit it.',
          'They told stories about {spot}: of steps on the stairs, of a sigh behind the door. Nobody ever stayed to hear the end.',
        ],
        ['{sense}', '{sense two}'],
        [
          '{A hero}, who lived {near spot}, did not believe a word. It was just that {they} had never been out so late before.',
          'Nobody but {a hero}, who had lost a ball there. Or rather, had said so, which is not quite the same.',
        ],
        [
          'Knock, went something upstairs. Knock. And then, after a pause, as if it had lost count: knock.',
          'The door was not locked. It had only been waiting to be asked.',
        ],
      ],
      seen: ['{look} in front of {spot seen}', '{look} in front of {spot seen}'],
      time: ['at night under the moon', 'at dusk in the fog'],
    },
    {
      sentences: [
        [
          'Inside it smelled of dust and candles. {Hero} counted the stairs, so as to have something to hold on to.',
          'It was very dark inside, the kind of dark that leans on you. {Hero} lit the lantern, and {their} hand hardly shook.',
        ],
        [
          'On the thirteenth stair the lantern went out.',
          'At the top stood a chair, and on the chair, nothing. And the nothing sneezed.',
        ],
        [
          '“Boo,” said a voice, without much conviction. “Excuse me. I am out of practice.”',
          '“Please don’t scream,” whispered somebody pale. “I always get such a fright.”',
        ],
        [
          'It was a ghost, about so high, with a hole in one corner. It had a kettle under its arm.',
          'There in the corner stood a very small ghost, holding on to the curtain with both hands.',
        ],
        [
          '“Was that you, knocking?” asked {one}. “I was trying to hang a picture,” said the ghost. “It keeps falling through me.”',
          '“Why do you sigh so?” asked {one}. “Because everybody leaves,” said the ghost, “just before the good part.”',
        ],
      ],
      optionalSlots: [0],
      seen: ['{look} and a ghost with a lantern in a room', '{look} with a candle and a small ghost in a room'],
      time: ['at night', 'in the dark'],
    },
    {
      sentences: [
        [
          '{Hero} held the picture. The ghost told {them} when it was straight. Then there was tea.',
          'So {hero} stayed for the good part. It was about a dog and a very long sausage, and it was excellent.',
        ],
        [
          'The picture showed the sea, and in front of it a child in a sailor suit, waving. “That’s me,” said the ghost, “before.”',
          '“Nobody has laughed here for ninety years,” said the ghost, and went pink at the edges.',
        ],
        ['{sense two}', '{sense}'],
        [
          'There is still a light in {spot} at night. But now there are two cups, and on Fridays seven.',
          'People still say that there are steps on the stairs of {spot} after dark. There are. It is everybody, going up for stories.',
        ],
        [
          'And if you hear a knock, and then another, and then a third: come in. It lost count again.',
          '“Boo,” says the ghost at the door, every time. And everyone, to be polite, screams.',
        ],
      ],
      seen: ['{look} and a ghost in front of {spot seen}', '{look} with a small ghost and a cup in a room'],
      time: ['on a starry night', 'at night under the moon'],
    },
  ],
};

export const spot: Plot = {
  id: 'spot',
  needs: 'spot',
  titles: ['{Title spot}', 'The Summer of {Title spot}', 'A Key for {Title spot}'],
  scenes: [
    {
      sentences: [
        [
          '{Spot cap} had been shut for as long as anyone could remember.',
          'Everybody walked past {spot}. Nobody looked. That is what happens to things that are always there.',
        ],
        ['{sense}', '{sense two}'],
        [
          'Only {a hero} stopped, one morning, because of {find}, which lay there in the grass as if somebody had just put it down.',
          'Then, on the first day of the holidays, {a hero} came by with {own}, and heard it breathe.',
        ],
        [
          '“They want to pull it down on Sunday,” said {neighbour}. “Nobody needs it any more.”',
          '“It’s for sale,” said {neighbour}. “On Sunday it goes.” It was Tuesday.',
        ],
        [
          '{One} looked at it, and it seemed to look back.',
          '“Five days,” said {one}. It was not much. It was not nothing.',
        ],
      ],
      seen: ['{look} in front of {spot seen}', '{look} in front of {spot seen}'],
      time: ['in the morning', 'on a grey morning'],
    },
    {
      sentences: [
        [
          'On the first day {hero} only swept. On the second day somebody brought a broom and said nothing. On the third there were four.',
          'It began with one bucket and one brush. Then {neighbour} came to see what the noise was, and stayed.',
        ],
        [
          'Under the dust there were initials. Under the leaves, a path. Behind the boards, a window, and in it the whole sky.',
          '“I learned to whistle here,” said an old man suddenly. “I was kissed here,” said somebody’s grandmother. Nobody had known.',
        ],
        [
          'But on Friday there was {obstacle}, and in one hour half of it was undone.',
          'Then came the rain, and {obstacle}, and for a moment it looked as if everything had been for nothing.',
        ],
        [
          '“So,” said {the neighbour}, rolling up both sleeves. “From the beginning.”',
          '{One} sat down on the step and did not cry, quite loudly. And one after the other they sat down too.',
        ],
      ],
      optionalSlots: [1],
      seen: ['{look} working in front of {spot seen}', '{look} with flowers in front of {spot seen}'],
      time: ['in the afternoon', 'in the rain'],
    },
    {
      sentences: [
        [
          'On Sunday the man with the papers came, very early. He got as far as the gate.',
          'On Sunday morning there was a queue, right round the corner. The man with the papers stood at the end of it.',
        ],
        [
          'There were lanterns. There was a table as long as the path, and everybody he had ever met was sitting at it.',
          'He had come to lock up. But somebody gave him a plate, and somebody else a dance.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“I was told nobody needs it,” he said. “Sit down,” said {one}. “You’re somebody.”',
          '“I came here as a boy,” he said after the second slice of cake, and put the papers back into his bag. They were not seen again.',
        ],
        ['The key hangs by the door. It is for whoever comes first.', 'And nobody ever just walked past it again.'],
      ],
      seen: ['{look} with lanterns in front of {spot seen}', '{look} and friends in front of {spot seen}'],
      time: ['on a sunny day', 'in golden evening light'],
    },
  ],
};

export const occasion: Plot = {
  id: 'occasion',
  needs: 'event',
  titles: [
    'The {event} That Nearly Wasn’t',
    '{Title hero} and the Great {event}',
    'Everything Went Wrong, Beautifully',
  ],
  scenes: [
    {
      sentences: [
        [
          'For weeks {a hero} had been looking forward to the {event}, and now the day was here.',
          'It was to be the best {event} that anyone {where} had ever seen. {A hero} had made a list. It had forty-one points.',
        ],
        ['{sense}', '{sense two}'],
        [
          'Point one was the cake. At eight o’clock {neighbour} sat on it.',
          'At eight everything was ready. At half past eight {neighbour} leaned on something, and then nothing was.',
        ],
        [
          'Point two was good weather. At nine it began to rain.',
          '“It can only get better,” said {the neighbour}. That was when the wind came up.',
        ],
        ['{One} looked at the list, and then at the sky.', '“Thirty-nine points left,” said {one}, rather bravely.'],
      ],
      seen: ['{look} with a cake {scenery}', '{look} with balloons {scenery}'],
      time: ['in the morning, clouds', 'in the morning'],
    },
    {
      sentences: [
        [
          'The balloons flew away. The music got its feet wet. Then {obstacle} turned up, which had not been invited.',
          'By noon there was {obstacle}, just where the tables should have stood.',
        ],
        [
          '{One} crept under the last dry table and did not want to come out again.',
          '“I give up,” said {one}, and sat down in a puddle, on purpose.',
        ],
        [
          'After a while somebody crept in beside {one them}. And then somebody else. It became rather tight, and rather warm.',
          'There was a splash. {The neighbour cap} had sat down in it, too. Then came the aunts, one by one.',
        ],
        [
          '“I’ve got half a sausage,” said a voice. “I know a song,” said another, “but only the middle.”',
          'Somebody found a spoon and a bucket, and that was the orchestra.',
        ],
      ],
      optionalSlots: [0],
      seen: ['{look} under an umbrella {scenery}', '{look} with an umbrella and balloons {scenery}'],
      time: ['in the rain', 'in a rainstorm'],
    },
    {
      sentences: [
        [
          'They sang the middle eleven times. They divided the sausage by seventeen.',
          'They danced in the rain, since they were wet already, and it is a fact that wet people dance better.',
        ],
        [
          'When the sun came out in the evening, nobody noticed for quite some time.',
          'Later there was a rainbow. It was not on the list.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“Best {event} of my life,” said {the neighbour}, wringing out a sock.',
          '“Can it rain next year as well?” asked the smallest guest.',
        ],
        [
          'That night {hero} took the list and crossed everything out. Then {they} wrote down one new point: “Do it again.”',
          'The list with the forty-one points was folded into a boat. It sailed very well.',
        ],
      ],
      seen: ['{look} with a cake under a rainbow {scenery}', '{look} dancing with balloons {scenery}'],
      time: ['at sunset', 'in golden evening light'],
    },
  ],
};

export const theme: Plot = {
  id: 'theme',
  needs: 'theme',
  titles: ['The Question of {theme}', '{Title hero} and {theme}', 'What {Title hero} Found Out'],
  scenes: [
    {
      sentences: [
        [
          '{A hero} lived {where}, with {own}, and asked questions all day long.',
          '{Where} lived {a hero} who wanted to know everything, in alphabetical order.',
        ],
        ['{sense}', '{sense two}'],
        [
          'One morning {they} asked the hardest one yet. “What is it really,” asked {one}, “this {theme} that everyone talks about?”',
          '“And {theme}?” asked {one} at breakfast. “What does it look like? How big is it?”',
        ],
        [
          '{Neighbour cap} coughed. Somebody remembered an errand. Nobody knew.',
          '“Ask somebody older,” said {neighbour}, who was the oldest of all.',
        ],
        [
          'So {hero} packed a small bag and set out for {mark} to find the answer.',
          '“Then I shall go and look,” said {one}, and took a bag, in case it was heavy.',
        ],
      ],
      seen: ['{look} setting out {scenery}', '{look} {scenery} on a path'],
      time: ['in the morning', 'on a sunny morning'],
    },
    {
      sentences: [
        [
          'The way was longer than it looked, and in the middle of it stood {obstacle}.',
          'Halfway there {they} met {obstacle}, and it knew nothing either.',
        ],
        ['{Hero} {moved} on anyway, for {one they} could {could}.', 'It took all afternoon to get past.'],
        [
          'At {mark} there was no wise old somebody. There was only {find}, and a great deal of quiet.',
          'At {mark} nobody was at home. On the step lay {find}, nothing more.',
        ],
        [
          '{One} sat down beside it and thought about home, and about the soup getting cold.',
          '{One} sat down, quite tired, and thought of those at home, one after the other, the smallest last.',
        ],
        [
          'And while {one they} thought, it happened, very softly, right there: {theme}.',
          'And then, so quietly that {one they} almost missed it, there it was, all around: {theme}.',
        ],
      ],
      optionalSlots: [1],
      seen: ['{look} alone on a hill {scenery}', '{look} sitting {scenery}'],
      time: ['at dusk', 'at sunset'],
    },
    {
      sentences: [
        [
          '“Well?” they all asked when {hero} came home. “What is it?”',
          '“Did you find it?” called {the neighbour} from far off.',
        ],
        [
          '{One} put {the find} on the table, where everyone could see it.',
          '{One} opened the bag. In it was {the find}, and nothing else.',
        ],
        [
          '“I cannot say it,” said {one}. “But sit down a moment. It will come by.”',
          '“It is not heavy,” said {one}. “But you cannot carry it alone. Sit down, all of you.”',
        ],
        ['So they all sat, closer than usual. {sense two}', 'Nobody spoke. {sense}'],
        [
          'And one after the other, first the smallest and last of all {the neighbour}, they smiled, because there it was: {theme}.',
          '“Oh,” said {the neighbour} after a while. “That. But we have had that all along.” “Yes,” said {one}. “Now we know what it’s called.”',
        ],
      ],
      seen: ['{look} with a bird and a mouse beside a lamp {scenery}', '{look} in front of a house'],
      time: ['in the evening', 'on a starry night'],
    },
  ],
};

export const mystery: Plot = {
  id: 'mystery',
  requestedBy:
    /\b(?:detective|mystery|mysteries|clue|clues|crime|thief|stolen|steals?|missing|spy|secret|investigat\w+|case)\b/iu,
  titles: ['{Title one} Investigates', 'The Case of {Title missing}', 'Crumbs'],
  scenes: [
    {
      sentences: [
        [
          'At seven in the morning somebody shouted. At five past seven {a hero} was on the spot, with {own} and a magnifying glass.',
          '{Where}, whenever something was missing, people sent for {a hero}. Today they sent twice.',
        ],
        ['{sense}', '{sense two}'],
        [
          '“It’s gone!” cried {neighbour}. “{Missing}! Last night it was here, and this morning, nothing.”',
          '“Stolen,” said {neighbour} in a hollow voice. “{Missing}. In the middle of the night. And the door was locked.”',
        ],
        [
          '{One} looked at the floor. There were three crumbs, one feather, and something that smelled of {smell}.',
          '“Nobody moves,” said {one}, and looked round. Crumbs. A feather. And, by the door, one very small footprint.',
        ],
        ['“Interesting,” said {one}. That is what one says.', '“Aha,” said {one}, and wrote it down.'],
      ],
      seen: ['{one look} with a book {scenery}', '{one look} looking at footprints {scenery}'],
      time: ['in the morning', 'on a foggy morning'],
    },
    {
      sentences: [
        [
          'The first trail led to {mark}, and ended in a cat asleep. The second led to the bakery, and took an hour.',
          '{Hero} questioned everybody, twice. Everybody had been asleep. Somebody was lying, and somebody was hungry.',
        ],
        [
          'Then came night, and {obstacle}, and {hero} waited behind it without a sound.',
          'There was only one thing to do: hide by {mark} after dark, and not sneeze.',
        ],
        [
          'Luckily {one} could {could}. At midnight there was a rustle.',
          'At a quarter past twelve a shadow went by. It was enormous. It was carrying something.',
        ],
        [
          '“Stop!” called {one}, and lit the lantern. And the enormous shadow had a very small owner, with crumbs on its chin.',
          '{One} followed it, past the last house, and in the lantern’s light the monster shrank, and shrank, until it was a very small hedgehog.',
        ],
      ],
      optionalSlots: [0],
      seen: ['{one look} with a lantern {scenery}', '{one look} with a lantern and a hedgehog {scenery}'],
      time: ['at night', 'at night in the fog'],
    },
    {
      sentences: [
        [
          '“I was going to bring it back,” it sniffed. “It’s my mother’s birthday, and I haven’t got anything.”',
          '“I only borrowed it,” it whispered. “We have never had one. I wanted them to see it, once.”',
        ],
        [
          '{One} looked at the notebook for a long time. Then {one they} wrote: “Case solved. Nothing stolen. Something lent.”',
          'A detective needs sharp eyes. A good one knows when to shut one of them.',
        ],
        [
          'Next day {the neighbour} got everything back, and with it an invitation, written in jam.',
          'So it came that {the neighbour}, who had shouted loudest, carried {missing} to the party in person.',
        ],
        ['{sense two}', '{sense}'],
        [
          '“And who was it?” they asked at the table. “Somebody who was missing something,” said {one}, and took a second slice.',
          '“One thing I still don’t understand,” said {the neighbour}. “The feather?” “That,” said {one}, “was me.”',
        ],
      ],
      seen: ['{one look} and a hedgehog with a cake {scenery}', '{one look} with a cake and friends {scenery}'],
      time: ['in golden evening light', 'on a sunny day'],
    },
  ],
};
