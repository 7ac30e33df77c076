/** Other endings for a story: its last scene, with the ending that a person asks for. */
import type { StoryEnding } from '../../story.ts';
import type { PlotScene } from './plots/plot.ts';

/** The last scene for each ending. It fits every second scene. */
export const endings: Readonly<Record<StoryEnding, PlotScene>> = {
  happy: {
    sentences: [
      [
        'And then, when nobody expected it any more, everything went right, one thing after the other, like lights going on along a street.',
        'The next morning the sun came up as if somebody had rung for it.',
      ],
      [
        '“Look!” cried {neighbour}. And there it was. {Hero} laughed so loudly that the birds joined in.',
        '{Neighbour cap} came running, out of breath and beaming. “Have you heard? Have you seen? Come!” And {hero} came, at a run.',
      ],
      [
        'Everybody was there: those who had helped, those who had doubted, and three who were only there for the cake.',
        'They put all the tables together, right across the road, and whoever came by had to sit down.',
      ],
      [
        '“Was it worth it?” asked {the neighbour}. {One} looked round, at all of them, one by one. “I would do it again tomorrow,” said {one}.',
        '“I knew it all along,” said {the neighbour}, who had not known it at all.',
      ],
      [
        'They danced until the stars came out, and then, since it was such a fine night, a little longer.',
        'And for once nobody had to go home early.',
      ],
    ],
    seen: ['{look} happy with balloons and flowers {scenery}', '{look} dancing with lanterns and friends {scenery}'],
    time: ['on a sunny day', 'in golden evening light'],
  },
  sad: {
    sentences: [
      ['It did not work. Not that day, and not the next.', 'In the end it came differently. Some things do.'],
      [
        '{Hero} stood there for a long while, until the light was gone.',
        '{One} did not say anything. There was nothing to say that was as large as it.',
      ],
      [
        'After some time {neighbour} came and stood there, too. It was not mentioned that everything would be all right. A coat was put round {one their} shoulders, that was all.',
        '“May I sit with you?” asked {neighbour}. They sat, and the evening came down slowly, like snow.',
      ],
      [
        '“I wanted it so much,” said {one}. “I know,” said {the neighbour}. “One could see it from my window. It was beautiful to look at.”',
        '“Was it all for nothing?” asked {one} at last. “No,” said {the neighbour}. “We met.”',
      ],
      [
        'They walked home together, very slowly. And the next day the sun rose, a little shyly, on a world in which somebody had tried.',
        'That night a light stayed on in both their windows, so that each could see the other’s.',
      ],
    ],
    seen: ['{look} alone {scenery}', '{look} on a bench {scenery}'],
    time: ['in the rain at dusk', 'in the snow at dusk'],
  },
  funny: {
    isTied: true,
    sentences: [
      [
        'It would have been a very moving moment, if {neighbour} had not sat down on the pudding just then.',
        'And everything would have gone exactly to plan, had there not been the goose.',
      ],
      [
        'First somebody giggled. Then somebody snorted. Then it was too late.',
        'It came from the left, honking, with a sausage round its neck, and it did not stop for anybody.',
      ],
      [
        '{One} tried to stay serious, and got the hiccups. With every hiccup {one their} hat jumped up, and with every jump the others laughed more.',
        '“After it!” shouted {one}, and slipped, and slid straight through the washing line, and arrived dressed as somebody’s aunt.',
      ],
      [
        '“This is no laughing matter,” said {the neighbour}, with a cherry on one ear.',
        '“Good evening, madam,” said {the neighbour}, and bowed, and that finished everybody.',
      ],
      [
        'So nobody remembers how the story really ended. But whenever {hero} {hero was} sad after that, somebody just had to say “pudding”.',
        'The goose was given a medal. It ate it.',
      ],
    ],
    seen: ['{look} with a goose {scenery}', '{look} with a goose and balloons {scenery}'],
    time: ['on a sunny day', 'in the afternoon'],
  },
  surprising: {
    isTied: true,
    sentences: [
      [
        'Then {hero} saw it, and understood that they had been wrong from the beginning, all of them.',
        'But just as everyone was ready to go home, {one} saw something that had never been there before.',
      ],
      [
        'It had not been chance. Somebody had left it all there, piece by piece, like crumbs on a path: {find}, and even {obstacle}.',
        'It was a door, quite low, with a brass plate, and on the plate was {one}’s name.',
      ],
      [
        '“Who?” asked {one}. “You,” said {the neighbour}. “Very long ago. You asked me to keep it until you were ready.”',
        'Inside there was a lamp, and a table, and on the table a book. It was open at the last page. The ink was still wet.',
      ],
      [
        '{One} sat down on the ground. It was true. {One they cap} could almost remember.',
        '“That’s us,” whispered {one}. “That is us, right now, reading this.”',
      ],
      [
        '“And what happens now?” “That,” said {the neighbour}, “you forgot to tell me.” And they both began to laugh.',
        'Then {one} took up the pen. And very carefully, with {one their} tongue between {one their} teeth, {one they} wrote: “To be continued.”',
      ],
    ],
    seen: ['{look} with a book and a lantern {scenery}', '{look} in front of a small house with a lamp {scenery}'],
    time: ['at dusk', 'at night under the stars'],
  },
  calm: {
    sentences: [
      ['By then it had grown late, and the wind lay down.', 'After that nothing more needed to be done.'],
      [
        '{Hero} sat down {where} and let the day grow small.',
        '{Hero} put the things back where they belonged, one by one, and each of them made a soft sound.',
      ],
      [
        '{Neighbour cap} brought a blanket and two cups, and said nothing, in the friendliest way.',
        '{Neighbour cap} hummed something with no beginning and no end.',
      ],
      [
        '{sense} {One} breathed in. {One} breathed out.',
        'Over the roofs came the first star, then the second, then so many that there was no use in counting.',
      ],
      [
        '“Tomorrow,” said {one}, and did not finish the sentence. It could wait. Everything could wait until morning.',
        'A last light went out somewhere. It was all there. It was all quiet. It was good.',
      ],
    ],
    seen: ['{look} beside a campfire {scenery}', '{look} with a lantern {scenery}'],
    time: ['on a calm starry night', 'at night under the moon'],
  },
};
