/** The shapes that stories take here. What goes wrong in the first scene turns in the second and is mended in the third. */
import type { Plot } from './plot.ts';

const wish: Plot = {
  id: 'wish',
  needs: 'wish',
  titles: ['{Title hero who} Wanted to {Wish}', 'How {Title hero} Came to {Wish}', 'The Day {Title hero} Tried'],
  scenes: [
    {
      told: [
        [
          '{Where} lived {a hero} with {own}.',
          '{A hero} lived {where}, and everyone knew {them} by {their} {bare own}.',
        ],
        ['{sense}'],
        [
          'More than anything, {hero} wanted to {wish}.',
          'Every night {hero} fell asleep thinking of one thing: to {wish}.',
        ],
        [
          '“You?” laughed {neighbour}. “Nobody like you has ever done that.”',
          '“That is not a thing for somebody like you,” said {neighbour}, not unkindly.',
        ],
        [
          '{Hero} said nothing. But next morning, before anyone was awake, {they} began.',
          '{Hero} thought about it for a whole day, and then {they} began to practise where nobody could see.',
        ],
      ],
      seen: '{hero look} looking up, dreaming, {where}, at dawn',
    },
    {
      told: [
        [
          'The first try went wrong. So did the second, and the eleventh.',
          'It did not work on Monday. It did not work on Tuesday either, and Wednesday was a disaster.',
        ],
        [
          'Once {hero} nearly gave up, down by {mark}, with {obstacle} still in the way.',
          'By {mark} there was {obstacle}, and {hero} sat down in front of it and cried a little.',
        ],
        [
          'Then {hero} remembered what {they} could do: {could}.',
          'But {hero} could {could}, and that turned out to be just what was needed.',
        ],
        [
          '“Try it your own way,” said {the neighbour}, who had been watching.',
          '“I was wrong,” said {the neighbour} at last. “Once more. I’ll hold the lantern.”',
        ],
        ['So {hero} stopped doing it like everybody else.', 'And the next try was different.'],
      ],
      seen: '{hero look} struggling bravely {where}, in the rain, at dusk',
    },
    {
      told: [
        [
          'On the last evening of the month, with half the neighbours watching, {hero} took a deep breath.',
          'It was a quiet evening when it finally happened.',
        ],
        [
          'And {they} did it. Not quickly, and not very elegantly, but all the way.',
          'Slowly, wobbling, and then not wobbling at all, {hero} did it.',
        ],
        ['{sense two}'],
        [
          '“How?” asked {the neighbour}. “I kept the part that was mine,” said {hero}.',
          '“Well,” said {the neighbour}, “now somebody like you has done it.”',
        ],
        [
          'Since then, whoever wants to {wish} comes {where} to ask, and {hero} always says the same thing: begin before breakfast.',
          'And that is how {a plain hero} learned to {wish}, and why there is always a light on {where}.',
        ],
      ],
      seen: '{hero look} triumphant and happy {where}, golden light, at sunset',
    },
  ],
};

const fear: Plot = {
  id: 'fear',
  needs: 'fear',
  titles: [
    '{Title hero} and the Long Night',
    '{Title hero who} Was Afraid of {Fear}',
    'A Small Light for {Title hero}',
  ],
  scenes: [
    {
      told: [
        ['{A hero} lived {where}, and had {own}, and one secret: {they} {was} afraid of {fear}.'],
        ['{sense}'],
        ['Nobody knew. {Hero} had become very good at being busy whenever {fear} came up.'],
        [
          'Then, one evening, {neighbour} came running. “Something small is lost out by {mark},” it was said, “and only you can {could}.”',
          'Then a message came from {neighbour}: somebody small was lost out by {mark}, and nobody else could {could}.',
        ],
        ['{Hero} looked out, and swallowed.'],
      ],
      seen: '{hero look} nervous at a doorway {where}, at dusk',
    },
    {
      told: [
        ['{Hero} {moved} out all the same.', 'So {hero} went, one step at a time, counting them aloud.'],
        ['Halfway there, {obstacle} blocked the way, and there it was: {fear}, all around.'],
        ['{Hero} shook so hard that {their} {bare own} shook too.', '{Their cap} heart knocked like a visitor.'],
        [
          '“Are you afraid too?” asked a tiny voice in front of {them}. “Yes,” said {hero}. “Shall we be afraid together?”',
        ],
        ['It was strange: shared between two, it was only half as big.'],
      ],
      seen: '{hero look} with a lantern {where}, at night, under the stars',
    },
    {
      told: [
        ['Together they went home by the light of the stars, telling each other what everything really was.'],
        ['The growling was the wind. The eyes were dew. {sense two}'],
        ['{The neighbour cap} had kept the soup warm, and asked no questions at all.'],
        ['Was {hero} still afraid of {fear}? A little. But now {they} knew something better than not being afraid.'],
        [
          '“You can bring it along,” {hero} told everyone who asked. “It is good company, once it has met your friends.”',
        ],
      ],
      seen: '{hero look} home and smiling {where}, warm light, under the moon',
    },
  ],
};

const friends: Plot = {
  id: 'friends',
  needs: 'companion',
  titles: ['{Title hero} and {Title friend}', '{Title friend} Knocks Twice', 'Two on the Way to {Title mark}'],
  scenes: [
    {
      told: [
        [
          '{A hero} and {a friend} lived {where}, one on each side of {mark}, and had never said a word to each other.',
          '{Where}, {a hero} had the morning and {a friend} had the evening, and that was how they had always shared the path without meeting.',
        ],
        ['{sense}'],
        ['“Too different,” thought {hero}. “Much too different,” thought {friend}.'],
        [
          'Then one night the weather took away the only bridge, and in the morning they both stood before {obstacle}, on the same side.',
          'Then came the day when {obstacle} stood in the way of them both.',
        ],
        ['They looked at it. Then, for the first time, they looked at each other.'],
      ],
      seen: '{hero look} and {friend look} facing each other {where}, in the morning',
    },
    {
      told: [
        ['{Hero} looked at the ground and said, very quietly, that {they} could {could}.'],
        ['“Then I can do the rest,” said {friend}.'],
        [
          'It took the whole day. They argued twice and laughed once.',
          'It took until dusk. They disagreed about everything, and went on all the same.',
        ],
        [
          'When {hero} slipped, {friend} held on. When {friend} lost heart, {hero} told a joke, a bad one, until they were both across.',
        ],
        ['On the other side lay {find}, as if it had been waiting for two.'],
      ],
      seen: '{hero look} and {friend look} helping each other {where}, in the rain',
    },
    {
      told: [
        [
          'They never agreed on whose {bare find} it was, so they kept it exactly in the middle.',
          '{The find cap} is now kept halfway between their two homes.',
        ],
        ['{sense two}'],
        ['On Mondays {hero} explains the world to {friend}, and on Tuesdays {friend} explains that it is different.'],
        ['“Too different,” {neighbour} says when they go by, side by side.'],
        [
          '“Exactly different enough,” say {hero} and {friend}, at the same time, and that is the one thing they agree on.',
        ],
      ],
      seen: '{hero look} and {friend look} side by side {where}, at sunset',
    },
  ],
};

const theme: Plot = {
  id: 'theme',
  needs: 'theme',
  titles: ['The Question of {Theme}', '{Title hero} and {Theme}', 'What {Title hero} Found Out'],
  scenes: [
    {
      told: [
        ['{A hero} lived {where}, with {own}, and asked questions all day long.'],
        ['{sense}'],
        [
          'One morning {they} asked the hardest one yet. “What is it really,” asked {hero}, “this {theme} that everyone talks about?”',
        ],
        [
          '{Neighbour cap} coughed. Somebody remembered an errand. Nobody knew.',
          '“Ask somebody older,” said {neighbour}, who was the oldest of all.',
        ],
        ['So {hero} packed a small bag and set out for {mark} to find the answer.'],
      ],
      seen: '{hero look} setting out with a small bag {where}, in the morning',
    },
    {
      told: [
        ['The way was longer than it looked, and in the middle of it stood {obstacle}.'],
        ['{Hero} {moved} on anyway, for {they} could {could}.'],
        ['At {mark} there was no wise old somebody. There was only {find}, and a great deal of quiet.'],
        ['{Hero} sat down beside it and thought about home, and about the soup getting cold.'],
        ['And while {they} thought, {theme} happened, very softly, right there.'],
      ],
      seen: '{hero look} sitting and thinking {where}, beneath a big sky, at dusk',
    },
    {
      told: [
        ['“Well?” they all asked when {hero} came home. “What is it?”'],
        ['{Hero} put {the find} on the table, where everyone could see it.'],
        ['“I cannot say it,” said {hero}. “But sit down a moment. It will come by.”'],
        ['So they all sat, closer than usual. {sense two}'],
        [
          'And one after the other, first the smallest and last of all {the neighbour}, they smiled, because there it was: {theme}.',
        ],
      ],
      seen: '{hero look} at home among friends {where}, warm lamplight, evening',
    },
  ],
};

const lost: Plot = {
  id: 'lost',
  about: /\b(lost|find|finds|found|missing|treasure|key|mystery|detective)\b/i,
  titles: ['{Title hero} and the Lost {Bare find title}', 'What {Title hero} Found', 'Somebody’s {Bare find title}'],
  scenes: [
    {
      told: [
        [
          '{A hero} lived {where} and had {own}.',
          '{Where} lived {a hero}, small in the world and large in spirit, with {own}.',
        ],
        ['{sense}'],
        ['One morning, beside {mark}, {they} found {find}.', 'It was by {mark} that {hero} stumbled over {find}.'],
        ['“Keep it,” said {neighbour}. “Nobody will ever know.”', '“Finders keepers,” said {neighbour}.'],
        [
          'But somebody, somewhere, was surely looking for it, and {hero} knew what looking felt like. So {they} set out.',
          '{Hero} turned it over and over. Somebody must be missing it terribly. And that settled the matter.',
        ],
      ],
      seen: '{hero look} discovering something small on the ground {where}, in the morning',
    },
    {
      told: [
        [
          '{Hero} asked at every door, and every door said no.',
          '“Is this yours?” {hero} asked, again and again, and again and again it was not.',
        ],
        ['By noon there was {obstacle} in the way, and anybody else would have turned around.'],
        [
          'But {hero} {moved} on, because {they} could {could}.',
          'Luckily {hero} could {could}, and so there was a way after all.',
        ],
        [
          'Behind it, in the very last house, a window stood open, and from the window came a sigh.',
          'And there, on the far side, sat somebody very small, looking under every single leaf.',
        ],
        ['“Have you,” asked {hero}, quite out of breath, “by any chance lost something?”'],
      ],
      seen: '{hero look} travelling bravely {where}, through wind and rain',
    },
    {
      told: [
        [
          'Nobody had ever been so happy about {find}.',
          'You should have seen that face when {the find} came out of the bag.',
        ],
        ['“It was my grandmother’s,” the little one whispered, “and her grandmother’s before that.”'],
        ['{sense two}'],
        ['There was cake, and then there was more cake, and {hero} had to tell the whole way twice.'],
        [
          'When {they} came home at last, {their} pockets were empty, and {their} heart was not. “So what did you keep?” asked {the neighbour}. “The best part,” said {hero}.',
        ],
      ],
      seen: '{hero look} smiling with a small friend {where}, at sunset',
    },
  ],
};

const storm: Plot = {
  id: 'storm',
  about: /\b(storm|stormy|thunder|lightning|hurricane|tornado|flood|shipwreck)/i,
  titles: ['The Night of the Great Storm', '{Title hero} and the Storm', '{Title hero who} Stayed'],
  scenes: [
    {
      told: [
        [
          '{A hero} lived {where}, where nothing much had happened for a hundred years.',
          'Nothing ever happened {where}, and {hero intro} liked it that way.',
        ],
        ['{sense}'],
        ['But that evening the sky turned the colour of plums, and even {neighbour} stopped talking.'],
        [
          '“It will be a bad one,” said {the neighbour}. “Everybody into the cellar.”',
          '“Run,” said {the neighbour}, and everybody did.',
        ],
        ['Only {hero} counted heads, as {they} always did, and counted again. One was missing, out by {mark}.'],
      ],
      seen: '{hero look} looking at dark storm clouds {where}, at dusk',
    },
    {
      told: [
        ['{Hero} {moved} out into the wind.', 'There was no time to be brave, so {hero} simply went.'],
        [
          'The rain came sideways, and the path had become {obstacle}.',
          'Lightning drew the whole world white, and in front of {them} stood {obstacle}.',
        ],
        ['Three times the storm threw {them} back, and three times {hero} got up.'],
        ['{They cap} could {could}, and that night it was worth more than strength.'],
        ['And under {mark}, wet through and very small, sat the one who had been missing.'],
      ],
      seen: '{hero look} in a storm with rain and lightning {where}, at night',
    },
    {
      told: [
        [
          'The storm was over as suddenly as it had come.',
          'In the morning the sky looked as if it had been washed and hung out to dry.',
        ],
        ['{sense two}'],
        ['Half the fences were gone, but when heads were counted, nobody was missing.'],
        [
          '“Weren’t you afraid?” asked {the neighbour}. “Of course,” said {hero}. “I took it with me. There was nobody to leave it with.”',
        ],
        [
          'They mended the fences together. And by {mark}, where the storm had been worst, they found {find}, shining, as if it had been left there to say thank you.',
        ],
      ],
      seen: '{hero look} under a rainbow {where}, clear morning after the storm',
    },
  ],
};

const contest: Plot = {
  id: 'contest',
  about: /\b(race|races|contest|competition|championship|olympics|game|match|win|wins|won)\b/i,
  titles: ['{Title hero} and the Great Race', 'The Slowest Win', '{Title hero who} Came Last'],
  scenes: [
    {
      told: [
        ['Once a year there was a race {where}, from {mark} to the other end and back.'],
        ['{sense}'],
        [
          'Everybody who was anybody took part. That year, so did {a hero} with {own}.',
          'That year there was a new name on the list, written very small: {bare hero}.',
        ],
        ['“You?” said {neighbour}, and laughed until it hurt. “You’ll still be running at Christmas.”'],
        ['“Then I’ll bring presents,” said {hero}, and stepped up to the line.'],
      ],
      seen: '{hero look} at the starting line of a race {where}, sunny morning',
    },
    {
      told: [
        ['The others were gone before the flag was down. {Hero} {moved} along behind.'],
        ['But halfway along there was {obstacle}, and there they all stood, arguing.'],
        ['{Hero} could {could}, and so {they} saw what nobody else had seen: a way through.'],
        ['{They cap} could have gone first, and alone. Nobody would have known.'],
        ['Instead {hero} waved. “This way,” {they} called, “one after the other, and mind your heads!”'],
      ],
      seen: '{hero look} showing the way {where}, rain clearing',
    },
    {
      told: [
        [
          'So it came about that everybody reached the finish, and that {hero}, who had held the branches for all of them, came last.',
        ],
        ['There was a silence. Then {the neighbour}, who had won, walked over with the golden cup.'],
        ['“I had the fastest legs,” said {the neighbour}. “You had the race.”'],
        ['{sense two}'],
        [
          'The cup stands {where} to this day. There are daisies in it, and it belongs to everyone on alternate Sundays.',
        ],
      ],
      seen: '{hero look} with a golden cup {where}, cheering, at sunset',
    },
  ],
};

const light: Plot = {
  id: 'light',
  about: /\b(promise|promised|lighthouse|lantern|candle|lamp|star)\b/i,
  titles: ['The Light at {Title mark}', '{Title hero} Keeps a Promise', 'The Promise'],
  scenes: [
    {
      told: [
        [
          '{Where}, every evening, a light was lit at {mark}, and every evening {a hero} with {own} said good night to it.',
        ],
        ['{sense}'],
        ['But one evening the light stayed dark.'],
        ['“It only works when somebody looks after it,” said {neighbour}, “and nobody does any more.”'],
        ['“I will,” said {hero}, before {they} had time to think how far it was. And a promise is a promise.'],
      ],
      seen: '{hero look} looking at a dark tower in the distance {where}, at dusk',
    },
    {
      told: [
        ['It was farther than it looked. Things at night always are.'],
        ['First came {obstacle}. Then came the dark itself, which was everywhere.'],
        ['{Hero} {moved} on by feel, glad that {they} could {could}.'],
        ['Up at {mark} the lamp was full of dust, and in the dust lay {find}.'],
        [
          '{Hero} cleaned the glass with {their} breath until it squeaked. Then {they} held very still, and made one small spark.',
        ],
      ],
      seen: '{hero look} climbing towards {mark} with a tiny spark {where}, at night under the stars',
    },
    {
      told: [
        ['The light went out over everything like a warm hand.'],
        ['{sense two} Far away somebody who had been lost said “Oh!” and turned towards home.'],
        ['{The neighbour cap} saw it from the window and had to sit down for a moment.'],
        ['Now there is a list by the door, and everybody takes a turn, even those who said they had no time.'],
        [
          'But on the longest night of the year it is always {hero} who goes. It is not far at all, {they} {say}, once there is somebody to shine for.',
        ],
      ],
      seen: '{hero look} beside a shining light {where}, night sky full of stars',
    },
  ],
};

const invention: Plot = {
  id: 'invention',
  about: /\b(invent\w*|machine|build|builds|built|engineer|inventor|scientist|workshop)\b/i,
  titles: ['{Title hero} Builds Something', 'The Wonderful Machine of {Title hero}', 'Made of Almost Nothing'],
  scenes: [
    {
      told: [
        [
          '{A hero} lived {where} and could not leave anything unmended.',
          '{Where} there was a workshop the size of a cupboard, and in it worked {a hero} with {own}.',
        ],
        ['{sense}'],
        [
          'One day {they} decided to build the thing that everybody {where} needed most. There was only one difficulty: nobody could say what that was.',
        ],
        ['“Something against {obstacle},” said some. “Something for breakfast,” said {neighbour}.'],
        ['{Hero} wrote it all down, sharpened a pencil, and closed the door.'],
      ],
      seen: '{hero look} building a curious machine {where}, morning light',
    },
    {
      told: [
        [
          'For seven days there was hammering. On the eighth day the machine stood in front of {mark}, and the whole neighbourhood had come.',
        ],
        ['It whirred. It rang a bell. Then it fell apart, slowly, from the top down.'],
        ['Nobody spoke. {Hero} wished for something to hide behind.'],
        [
          '“May I keep the spring?” asked somebody small. “And I the wheel?” asked {neighbour}. “I have needed one since May.”',
        ],
        ['One after the other they came, each for a piece.'],
      ],
      seen: '{hero look} among scattered gears and parts {where}, surprised, afternoon',
    },
    {
      told: [
        ['By evening nothing was left of the great machine but one screw.'],
        [
          'But {where} a gate no longer squeaked, a pram rolled again, and {the neighbour} had toast, perfectly brown, on both sides.',
        ],
        ['{sense two}'],
        ['“So it worked after all,” said {the neighbour}, chewing.'],
        [
          '{Hero} looked at all the lit windows, and put the last screw in a drawer, next to {find}. “For next time,” said {hero}, and was already drawing.',
        ],
      ],
      seen: '{hero look} smiling in front of lit windows {where}, evening',
    },
  ],
};

const home: Plot = {
  id: 'home',
  about: /\b(home|journey|way home|far away|moving)\b/i,
  titles: ['The Long Way Home', '{Title hero} Goes Home', 'Left at {Title mark}'],
  scenes: [
    {
      told: [
        [
          '{A hero} with {own} woke up one morning {where}, far from home, and could not say how.',
          'A gust, a wrong turn, a nap in the wrong place: and {a hero} was lost {where}.',
        ],
        ['{sense}'],
        ['“Home?” said {neighbour}. “Which way is that?” {Hero} pointed, first one way and then the other.'],
        ['“What does it look like?” “Like everything being in its place,” said {hero}, in a small voice.'],
        ['“Then go by {mark},” said {the neighbour}, “and after that, follow what you miss.”'],
      ],
      seen: '{hero look} lost and looking around {where}, misty morning',
    },
    {
      told: [
        ['So {hero} {moved} on towards {mark}.'],
        ['Behind it lay {obstacle}.'],
        ['{Hero} sat down and missed the smell of supper, and the third stair, the one that creaks.'],
        ['And the more exactly {they} missed it, the clearer it was: left, and then up.'],
        [
          'Besides, {hero} could {could}, and that is half of any map. {They cap} even found {find}, and took it along for company.',
        ],
      ],
      seen: '{hero look} walking a winding path {where}, at dusk',
    },
    {
      told: [
        ['The moon was already up when {hero} came around the last corner, and there it was.'],
        ['Everything was in its place. Only one thing had been missing, said everybody, hugging {them} all at once.'],
        ['{sense two}'],
        ['{The find cap} stands on the windowsill now, looking out, in case anybody else goes by who is lost.'],
        [
          'And when {hero} is asked how {they} found the way, {they} {say}: “I followed what I missed.” The third stair creaks, as if it agreed.',
        ],
      ],
      seen: '{hero look} arriving at a cosy house with lit windows {where}, moonlit night',
    },
  ],
};

/** All shapes; those that need something of the cast are told only when it is there, and then first. */
export const plots: readonly Plot[] = [wish, fear, friends, theme, lost, storm, contest, light, invention, home];
