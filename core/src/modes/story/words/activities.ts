/** Material about things that heroes set out to do: how they fail, what helps, how it feels when they succeed. */

/** Material about one activity. Texts may contain the placeholders of plots. */
export type Activity = {
  readonly id: string;
  /** Matches wishes for it. */
  readonly pattern: RegExp;
  /** The name of the place where it happens when the request names none. */
  readonly place?: string;
  /** The thing that it needs, for a title: `the Small Blue Boat`. */
  readonly prop: string;
  readonly dream: readonly [string, string];
  readonly attempt: readonly [string, string];
  readonly knack: string;
  readonly success: string;
  readonly after: readonly [string, string];
  /** What each of three pictures shows after the hero, in words that the illustrator can draw. */
  readonly seen: readonly [string, string, string];
};

/** All activities; the first that matches counts. */
export const activities: readonly Activity[] = [
  {
    id: 'sail',
    pattern: /\b(?:sail\w*|row|rowing|boats?|captain|sailor|navigate|ships?)\b/iu,
    place: 'the sea',
    prop: 'the small blue boat',
    dream: [
      'Every evening {they} watched the white sails go out and come home again, and every evening something in {their} chest went along.',
      '{They cap} had drawn boats in the sand, in the steam on the window and once, by mistake, in the porridge.',
    ],
    attempt: [
      'The first boat was a bathtub. It turned round three times and then, quite politely, went down.',
      'The first boat was a door with a tablecloth for a sail. It sailed very well, but only backwards.',
    ],
    knack:
      'Then {one} stopped looking at the water and looked at the wind instead: at the grass, the smoke, the washing on the line. It had been pointing the way all along.',
    success:
      'The little boat leaned over, trembled, and went: past the harbour wall, past the last buoy, out to where the water was all one colour.',
    after: [
      'Out there {one} let go of the rope for a moment, and the boat knew the way by itself.',
      'Behind {them} the land grew small and blue, and in front there was nothing but morning.',
    ],
    seen: ['on a beach with a sailing boat on the sea', 'beside a boat on a beach by the sea', 'on a boat on the sea'],
  },
  {
    id: 'fly',
    pattern: /\b(?:fly|flying|wings?|soar|pilot|airplane|plane|balloon)\b/iu,
    prop: 'the patchwork balloon',
    dream: [
      'At night {they} dreamed of the village from above: roofs like open books, and nobody calling {them} in for supper.',
      'Whenever a bird took off, {hero} jumped, too, just in case.',
    ],
    attempt: [
      'First came wings of newspaper. They flew very well. They flew off without {them}.',
      'The first try was from a chair, the second from the table, and the third ended in a haystack, upside down.',
    ],
    knack:
      'And then {one} saw a paper bag above a chimney, going up and up without flapping at all. One did not have to be strong. One had to be warm inside.',
    success:
      'They sewed all night: shirts, curtains, one wedding dress. In the morning the balloon stood up like something waking, and the ground let go.',
    after: [
      'From above, everything that had been difficult was the size of a crumb.',
      'A swallow flew alongside for a while and looked in. “New here?” it asked.',
    ],
    seen: ['on a hill looking up at birds in the sky', 'on a hill with a kite', 'beside a hot air balloon on a hill'],
  },
  {
    id: 'swim',
    pattern: /\b(?:swim\w*|dive|diving|surf\w*)\b/iu,
    place: 'the river',
    prop: 'the deep green water',
    dream: [
      'On hot days {they} sat on the bank with {their} feet in the water and pretended that the rest of {them} was in as well.',
      'All the others jumped in with a shout. {Hero} held the towels.',
    ],
    attempt: [
      'The first day {hero} got as far as the knees. The second day there was a wave, the size of a spoon, and that was that.',
      '{They cap} tried it with a cork, with four corks, with a bag full of corks. Then only the corks could be seen.',
    ],
    knack:
      '“Don’t fight it,” said a very old frog. “Lie down on it, as on a bed. Water carries everyone who lets it.” And {one} breathed out, and let it.',
    success:
      'There was one kick, and another, and then there was no bottom any more and it did not matter in the least.',
    after: [
      'Right across {they} went, and touched the other side, just to be able to say so.',
      'From the middle everything looked different: the trees, the towels, and those who were holding them.',
    ],
    seen: ['by a river with a frog', 'by a river in the reeds', 'by a lake with ducks'],
  },
  {
    id: 'dance',
    pattern: /\b(?:danc\w*|ballet|ballerina|tango)\b/iu,
    prop: 'the red shoes',
    dream: [
      'When music came through a window, {their} feet were always the first to know.',
      '{Hero} danced when nobody looked: with the broom, with the coat stand, with the rain.',
    ],
    attempt: [
      'At the first lesson {one} went left when everybody went right, and took the curtain along.',
      'The teacher counted to four. {One} always arrived at five.',
    ],
    knack:
      'Then one evening there was no music at all, only rain on a tin roof, and {one} noticed: it does not count. It falls as it likes, and it is always in time.',
    success:
      'On the night of the ball the band got stuck and fell silent. Into the silence {hero} began to dance, all at five, and it was the best thing anyone had ever seen.',
    after: [
      'The drummer caught up first. Then the fiddles. Then the whole room went left.',
      'Nobody clapped. They could not: they were all dancing.',
    ],
    seen: ['in a room with a lamp', 'in the rain under an umbrella in a street', 'dancing with balloons and lanterns'],
  },
  {
    id: 'music',
    pattern:
      /\b(?:sing|singer|sings|singing|music\w*|piano|guitar|violin|drum\w*|band|song|songs|trumpet|concert|opera)\b/iu,
    prop: 'the missing note',
    dream: [
      'There was a tune in {their} head that was not yet anywhere else.',
      'Others heard the wind. {Hero} heard the second voice.',
    ],
    attempt: [
      'The first time {they} tried, the milk turned. The second time, somebody threw a shoe, and then, after a pause, the other.',
      'On the first evening three people listened. On the second there was one, and he was waiting for his bus.',
    ],
    knack:
      'That night {one} listened instead: to the gate, the kettle, the frogs. Each of them had only one note. But they waited for one another.',
    success:
      'So {hero} began very softly, left a gap, and waited. And the gate came in. And the kettle. And one after the other everybody who had a note found the place where it belonged.',
    after: [
      'When it was over nobody moved, because as long as nobody moved it was still there.',
      '“Again,” somebody said in the dark. It was the one with the shoe.',
    ],
    seen: ['with a guitar', 'with a guitar in a street in the rain', 'with a piano and birds'],
  },
  {
    id: 'paint',
    pattern: /\b(?:paint\w*|draw|drawing|artist|colou?rs?|picture)\b/iu,
    prop: 'the last blue',
    dream: [
      '{Hero} saw colours where other people saw Tuesday.',
      '{They cap} had painted the fence, the cellar door and, very carefully, one of the hens.',
    ],
    attempt: [
      'The first picture was meant to be the sea. “A nice potato,” said everybody.',
      '{One} painted the sky forty times. It came out as a wall forty times.',
    ],
    knack:
      'In the end there was only one drop of blue left, and {one} had to think about where it was needed most. And that is when {one they} really looked.',
    success:
      'It became quite a small picture: a window, and behind it evening, and in the evening one blue drop. People stood in front of it and forgot to go home.',
    after: [
      '“That’s my window,” whispered an old man. It was everyone’s window.',
      'And from that day they could see it, too: the violet in the shadows, the green in the grey.',
    ],
    seen: ['with a book in a meadow', 'at a table with a lamp', 'smiling under a rainbow in a meadow'],
  },
  {
    id: 'bake',
    pattern: /\b(?:bak\w*|cook\w*|cakes?|bread|pie|soup|pizza|cookies?|chef|restaurant|pancakes?|biscuits?)\b/iu,
    prop: 'the enormous cake',
    dream: [
      '{They cap} knew all the recipes by heart, although so far only with mud.',
      'It was in {their} nose first: butter, cinnamon, and something that had no name yet.',
    ],
    attempt: [
      'The first one stayed flat. The second one went up, and up, and out of the window.',
      'The first was salt instead of sugar. The second was right in every way, apart from the fire brigade.',
    ],
    knack:
      'Then {one} found, at the bottom of the recipe, in very small letters, a line nobody had ever read: “Not alone.”',
    success:
      'So {neighbour} brought eggs, somebody else brought plums, and the smallest was allowed to stir. It rose slowly, like the moon, and it smelled all the way down to the corner.',
    after: [
      'It was not quite round. It was gone in nine minutes.',
      'The last slice went to somebody who was only passing by. He is still here.',
    ],
    seen: ['in a kitchen with a cup at a table', 'in a kitchen with a lamp', 'with a cake and friends in a kitchen'],
  },
  {
    id: 'garden',
    pattern: /\b(?:garden\w*|grow\w*|plant\w*|flowers?|seeds?|farmer)\b/iu,
    prop: 'the one green leaf',
    dream: [
      'In {their} pocket {they} kept a seed, and every day {they} told it about rain.',
      '“Nothing grows here,” everybody said. {Hero} had never met anyone called Nothing.',
    ],
    attempt: [
      'The first row dried up. The second was blown away. The third was eaten by somebody who said sorry, with a full mouth.',
      '{One} watered too much, then too little, then sang to it, and the leaves covered their ears.',
    ],
    knack:
      'Then {one} knelt down and laid an ear to the ground. It was not dead at all. It was only waiting to be asked, and not to be pulled.',
    success:
      'And one morning there it stood: one stalk, two leaves, and on top, quite crumpled, as if it had slept in its clothes, a flower.',
    after: [
      'It was so small that you had to lie on your stomach to see it. They all lay on their stomachs.',
      'By autumn the red of it reached as far as the horizon.',
    ],
    seen: ['with a flower {scenery}', 'beside a tree {scenery}', 'among sunflowers {scenery}'],
  },
  {
    id: 'build',
    pattern:
      /\b(?:tree ?house|(?:build|make) .*\b(?:house|home|hut|castle|fort|den|bridge|tower|cabin|nest|shelter|igloo|snowman|sandcastle))\b/iu,
    prop: 'the last nail',
    dream: [
      'The plan was drawn on the back of a calendar. It had a slide, a drawbridge and a place for biscuits.',
      'For months {hero} had been collecting boards, bent nails and one good doorknob.',
    ],
    attempt: [
      'The first one stood for almost an hour. Then a robin sat down on it.',
      'On Saturday it leaned to the left. On Sunday they leaned on it from the left, and then it was gone.',
    ],
    knack:
      'It was {neighbour} who saw it: “You are building it as others do. Build it as you would stand yourselves, in a wind.” And {one} set the feet apart.',
    success:
      'The last nail went in at sunset. They all climbed up, and held their breath, and the wind came, had a good look at it, and went round.',
    after: [
      'From up there you could see three church towers and, if you wanted to, the sea.',
      'The doorknob had no door to it. But everybody turned it before coming in, out of respect.',
    ],
    seen: ['under a big tree', 'in front of a cabin under a tree', 'in front of a cabin with lanterns'],
  },
  {
    id: 'make',
    pattern: /\b(?:build|invent|construct|make (?:a|an|the)|repair|mend|fix|create)\b/iu,
    prop: 'the smallest screw',
    dream: [
      'The drawing covered the whole kitchen wall, and went on behind the cupboard.',
      'All {their} pockets were full of springs, string and good ideas.',
    ],
    attempt: [
      'The first one ticked twice and fell over. The second one would not stop.',
      'The first one worked perfectly, except that it was inside out.',
    ],
    knack:
      'Then {one} noticed that every time there was one piece left over: the smallest. “Perhaps,” said {one}, “it all begins with you.” And {one they} built the rest round it.',
    success:
      'It was evening when it began to move, very softly at first, like somebody clearing their throat, and then as if it had never done anything else.',
    after: [
      'Nobody could say quite what it was good for. But everybody who heard it stood up a little straighter.',
      '“Does it have to be wound up?” asked somebody small. “No,” said {one}. “Only listened to.”',
    ],
    seen: [
      'in a room at a table with a lamp',
      'in a room with a lamp and a book',
      'in a room with a lantern and a cat',
    ],
  },
  {
    id: 'camp',
    pattern: /\b(?:camping|camp|picnic|hike|hiking|tent)\b/iu,
    place: 'the forest',
    prop: 'the crooked tent',
    dream: [
      'The list was three pages long. “Lantern” was on it four times.',
      'For weeks they had slept on the floor, in the hall, to practise.',
    ],
    attempt: [
      'The tent came without instructions. By evening it was a very good kite.',
      'First it rained. Then the matches were wet. Then somebody sat down on the sandwiches, and nobody would say who.',
    ],
    knack:
      'Then it got dark, properly dark, and {one} said: “Listen.” There were an owl, and the brook, and something with very small feet. It was all awake. It had just been waiting for them to be quiet.',
    success:
      'So they lay on their backs under no tent at all, and one star came out, and then the rest of them, more than anyone had ever ordered.',
    after: [
      'In the morning there was dew on every nose, and the small feet turned out to be a hedgehog’s.',
      'It was agreed to leave the list at home next time. Apart from the lantern.',
    ],
    seen: [
      'on a path in a forest',
      'beside a tent in a forest in the rain',
      'beside a campfire and a tent in a forest under the stars',
    ],
  },
  {
    id: 'fish',
    pattern: /\b(?:fish|fishing|catch a fish)\b/iu,
    place: 'the river',
    prop: 'the patient line',
    dream: [
      'The rod had stood in the corner since last summer, and every morning it leaned a little towards the door.',
      'In the river, under the willow, lived a fish as old as the bridge. Everybody had met it. Nobody had caught it.',
    ],
    attempt: [
      'First the line caught in the tree. Then in the hat. Then in the other hat.',
      'All morning they talked about how quiet one has to be. The fish listened with interest.',
    ],
    knack:
      'At noon {one} stopped trying, and simply sat there, and looked at the light on the water. And that, it turned out, was fishing. The rest was only getting wet.',
    success:
      'Towards evening the float dipped, once, politely. Up came the old fish, looked them in the eye, and they looked back. “Well?” it seemed to say. And they let it go, and it stayed.',
    after: [
      'They went home without a fish and with wet feet, and it was the best catch of the year.',
      'From then on it came every Sunday, for the crumbs and the company.',
    ],
    seen: ['by a river', 'by a river under a tree', 'by a river with a fish'],
  },
  {
    id: 'space',
    pattern: /\b(?:moon|mars|stars?|space|planets?|rocket|astronaut|galaxy|universe|jupiter|saturn|venus)\b/iu,
    prop: 'the tin rocket',
    dream: [
      'On clear nights {they} waved at it, in case anybody up there was waving, too.',
      'There was a calendar on the wall with only one date in it: “Up.”',
    ],
    attempt: [
      'The first rocket was a dustbin. It got as far as the neighbour’s plum tree, and back.',
      'At “three” it smoked. At “two” it whistled. At “one” the bottom fell out, and they had to start again from a hundred.',
    ],
    knack:
      'Then {one} noticed how much was packed: the sofa, the good plates, all the worries. So out it went, one thing after the other, until only one chair was left, and a sandwich.',
    success:
      'Three, two, one: and the roofs became crumbs, the night became wide, and then the Earth hung there like a lamp that somebody had left on.',
    after: [
      'It was so quiet up there that {one} could hear {one them}self being happy.',
      'In the dust stood a very small sign. “Back soon,” it said, in a foreign hand. So somebody had been waving.',
    ],
    seen: [
      'looking up at the stars on a hill with a rocket',
      'beside a rocket on a hill',
      'on a planet in space with a rocket',
    ],
  },
  {
    id: 'climb',
    pattern: /\b(?:climb\w*|mountain|summit|peak|top of)\b/iu,
    place: 'the mountains',
    prop: 'the highest stone',
    dream: [
      'It was the first thing {they} saw in the morning and the last at night: the peak, white and quite alone.',
      'There was a stone in {their} pocket that belonged up there. Somebody had to take it back.',
    ],
    attempt: [
      'The first time {they} came as far as the third bend. The second time, as far as the third bend, but in the rain.',
      '{Hero} ran. After an hour there was no breath left, and there was a great deal of mountain.',
    ],
    knack: '“You look at the top too much,” said a goat. “I only ever look at the next stone. There is always one.”',
    success: 'And so it went, stone by stone by stone, until {one} looked for the next one and there was only sky.',
    after: [
      'They could see yesterday from there, and a good part of tomorrow.',
      'The stone from the pocket fitted exactly. It had been missing a long time.',
    ],
    seen: ['looking at the mountains', 'on a path in the mountains', 'on a peak in the mountains'],
  },
  {
    id: 'rescue',
    pattern: /\b(?:save\w*|sav(?:e|ing)|rescue\w*|help\w*|protect\w*|heal\w*|free)\b/iu,
    prop: 'the long rope',
    dream: [
      'Nobody had asked for a hero. There was just nobody else around.',
      'Everyone talked about it, at the well, at the shop, on the stairs. {Hero} did not talk. {Hero} fetched a rope.',
    ],
    attempt: [
      'It began badly: the rope was too short, the bag too heavy, and the map was of somewhere else.',
      'The first plan was clever. It lasted as far as the garden gate.',
    ],
    knack:
      'Then {one} saw that the rope was not too short at all. It only needed more hands. “You,” said {one}, “and you, and you there behind the curtain.”',
    success:
      'Twenty of them pulled, and one of them sang, so that they should all pull at once. And slowly, a hand’s breadth at a time, it worked.',
    after: [
      'Everyone was there in the end. They counted twice, because it was so nice to.',
      'Nobody knew afterwards who had pulled hardest. It was agreed that it had been the smallest.',
    ],
    seen: ['setting out in the wind', 'in a storm with a lantern', 'with friends under a rainbow'],
  },
  {
    id: 'travel',
    pattern:
      /\b(?:travel\w*|see (?:the|a|his|her|their)|visit\w*|reach\w*|go to|explore\w*|discover\w*|world|journey|voyage|trip)\b/iu,
    prop: 'the folded map',
    dream: [
      '{They cap} knew it only from a postcard that hung, a little crooked, above the stove.',
      'Everyone who came by was asked about it, and whoever had been there got the good chair.',
    ],
    attempt: [
      'On the first day {hero} took the wrong road. On the second day it was the right road, but the wrong way round.',
      'The train had left. The ship was full. The horse, when it was asked, said no.',
    ],
    knack:
      'Then somebody by the roadside said: “You ask where it is. Ask who is going.” So {one} asked, and was given half a seat, between a cheese and a bass fiddle.',
    success:
      'They came over the last hill in the early light, and there it was. It was nothing like the postcard. It had a smell, and a sound, and it was enormous.',
    after: [
      '{One} stood there until the light changed, and laughed out loud.',
      'That evening {one they} bought a postcard, and wrote on it: “It is all true, only bigger.”',
    ],
    seen: ['on a path', 'on a road in the wind', '{destination}'],
  },
  {
    id: 'learn',
    pattern: /\b(?:read|reads|reading|write|writes|writing|poet|writer|alphabet|author)\b/iu,
    prop: 'the very first word',
    dream: [
      '{They cap} owned one book, and knew it by its smell, its weight and its pictures. Only the letters kept their mouths shut.',
      'Signs, labels, letters: everywhere somebody was saying something, and {hero} was the only one who could not hear it.',
    ],
    attempt: [
      'The letters were like ants. Whenever {one} thought {one they} had one, it was somewhere else.',
      'For a whole week {they} looked at the page very hard. The page looked back.',
    ],
    knack:
      'Then, one evening in the rain, {one} saw the first letter of {one their} own name, on the side of a bus. And once you have met somebody, you see them everywhere.',
    success:
      'Slowly, with one finger, {one} went along the line. Sound joined sound like carriages. And suddenly, with a jolt, the train began to move.',
    after: [
      'The first word was “and”. It was a good one to begin with. There had to be more.',
      'That night a lamp burned under a blanket until three in the morning.',
    ],
    seen: ['with a book', 'with a book under an umbrella', 'with a book and a lamp at night'],
  },
  {
    id: 'sleep',
    pattern: /\b(?:sleep\w*|dream\w*|rest|nap)\b/iu,
    prop: 'the longest night',
    dream: [
      'It was late. The toys were asleep, and so was the clock, more or less. Only {hero} lay there and looked at the ceiling.',
      '{They cap} had tried it on {their} back, on {their} side and once, for a bet, on {their} head.',
    ],
    attempt: [
      '{Hero} counted sheep. At two hundred and six the sheep began to count {them}.',
      'There was warm milk. There was a song. There was the other song. {One} was wider awake than ever.',
    ],
    knack:
      'Then {one} got up and went to the window. Out there the moon was awake, too, all alone. “Shall I keep you company?” asked {one}. “Just until you are tired.”',
    success:
      'So {one} told the moon everything: the puddle, the quarrel, the cherry stone. The moon listened, and grew rounder, and yawned. And that, as everyone knows, is catching.',
    after: [
      '“And then,” said {one}, “and then …” Nobody ever heard what then.',
      'A cloud came and pulled itself up to the chin.',
    ],
    seen: ['in a bedroom with a lamp at night', 'at a window at night', 'in a bedroom under the moon'],
  },
  {
    id: 'friend',
    pattern: /\b(?:friends?|pet|have a (?:dog|cat|brother|sister|puppy|kitten))\b/iu,
    prop: 'the other cup',
    dream: [
      'There were two cups on the shelf, and one of them had never been used.',
      'When {hero} told a joke, the echo laughed. It was always a bit late.',
    ],
    attempt: [
      'On Monday {they} said hello to everybody. Everybody was in a hurry.',
      '{One} hung up a notice: “Friend wanted. Must like puddles.” It rained on it, and it ran.',
    ],
    knack:
      'By the puddle under the notice sat somebody, reading what was left of it. “It only says ‘puddles’,” it said. “I came because of that.”',
    success: 'They jumped in at the same moment, and it was the highest splash that had ever been seen in those parts.',
    after: [
      'The second cup had a chip, it turned out. “That’s mine, then,” said the friend. “I have one, too.”',
      'After that there was always one joke more than there was evening.',
    ],
    seen: ['alone with a cup', 'in the rain with a rabbit', 'and a rabbit'],
  },
];
