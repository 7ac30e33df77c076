/** What Vizzy answers when it is asked about itself or a picture, in English. */
import { goOn, startWith, wordings } from './en-talk.ts';
import type { TalkCatalogue } from './talk.ts';

const drawFirst = ['A fox in the snow', 'A castle on a hill at dusk', 'Draw my day'];

const self = {
  help: {
    plain: wordings(
      [
        'Draw my day',
        'A poster that says “Dream big”',
        'Tell me a story about a robot who learned to swim',
        'A red fox in the snow in watercolor',
      ],
      'Say what you’d like to see, in your own words. I make pictures, posters with a slogan, stories in three scenes, and I can turn a picture you send into another style. After a picture, just say what to change: “make it brighter”, “same but at night”, “again”.',
      'I draw what you tell me: pictures, posters with a slogan, and stories in three scenes. I can also redo a photo you send in another style. Then say what to change, such as “add a moon”, “in watercolor” or “undo”.',
    ),
  },
  about: {
    plain: wordings(
      ['Draw my day', 'A robot painting a sunset', 'Tell me a story about a robot who learned to swim'],
      'I’m Vizzy, a program that turns your words into pictures. Tell me anything and I’ll draw it.',
      'I’m Vizzy: a bot with a paint box. You bring the words, I bring the picture.',
    ),
  },
  cost: {
    plain: wordings(
      startWith,
      'It’s free: I never ask for money. Whoever runs me may set a daily limit, and you can ask me what’s left.',
      'You don’t pay anything here. There may be a daily limit of pictures; ask “how many do I have left?”.',
    ),
  },
  commercial: {
    plain: wordings(
      startWith,
      'I claim no rights in your pictures. What I draw myself is yours to use. For pictures from a service, the licence of its model counts, so look at that first.',
      'Pictures I draw myself you may use as you like, at work too. If a service drew it, check the licence of its model first.',
    ),
  },
  forget: {
    plain: wordings(
      ['What do you keep about me?', 'Draw my day', 'A fox in the snow'],
      'You decide. “Forget me” deletes everything I keep about you: it’s a button, or the command /vizzy forget-me in a chat. “/vizzy reset” clears only this conversation.',
      'Of course. Press “Forget me”, or write /vizzy forget-me in a chat, and everything I keep about you is gone. I ask once before I delete.',
    ),
  },
  privacy: {
    plain: wordings(
      ['Delete my data', 'Draw my day', 'A fox in the snow'],
      'I keep what you made and like for a while, so that you can go on with it. Photos you send are not kept. “Forget me” deletes everything at once.',
    ),
  },
  left: {
    plain: wordings(
      startWith,
      'Whoever runs me may set a daily limit. Without one, ask for as many pictures as you like.',
    ),
    ofPicture: wordings(
      goOn,
      'Whoever runs me may set a daily limit. Without one, ask for as many pictures as you like.',
    ),
  },
  speed: {
    plain: wordings(
      startWith,
      'A few seconds when I draw myself. A picture service can take half a minute, and longer when it’s busy; I show a preview meanwhile.',
      'Mostly a few seconds, up to a minute with a picture service. I draw you a preview while you wait.',
    ),
  },
  model: {
    plain: wordings(
      startWith,
      'I use an image model when a picture service is connected, and draw with my own illustrator when none is. Ask “who drew this?” under any picture.',
      'It depends: a picture service’s model if there is one here, otherwise my own illustrator. Every picture tells you who drew it.',
    ),
  },
  language: {
    plain: wordings(
      ['Un renard dans la neige', 'Ein Leuchtturm im Sturm', 'Draw my day'],
      'I understand several languages but write in English only, stories too. The words of a poster may be in any language: tell me them.',
      'Write to me in your own language, I understand several. I answer in English, and a poster’s words may be in any language.',
    ),
    ofPicture: wordings(
      ['Another one', 'A different style', 'Draw my day'],
      'I understand several languages but write in English only, stories too. The words of a poster may be in any language: tell me them.',
    ),
  },
  seePictures: {
    plain: wordings(
      ['A fox in watercolor', 'A castle as pixel art', 'Draw my day'],
      'I can’t tell what’s in a picture, but I can redo one in another style. Attach a PNG, JPEG or WebP and say “turn this into a watercolor”.',
      'Send one along! I don’t recognise what’s in a photo, but I’ll turn it into a watercolor, a sketch, pixel art … just name the style.',
    ),
  },
  videos: {
    plain: wordings(
      ['Tell me a story about a brave snail', 'A horse in full gallop', 'Draw my day'],
      'No videos, only pictures that stand still. A story in three scenes comes closest: shall I tell one?',
      'I can’t do videos or GIFs. But I can tell a story in three pictures, or draw one wild moment.',
    ),
  },
  voice: {
    plain: wordings(
      ['A jazz singer on a small stage', 'Tell me a story about a brave snail', 'Draw my day'],
      'I have no voice, only pictures and words. What shall I draw?',
      'I can’t hear or speak, but I can draw. What would you like to see?',
    ),
  },
} satisfies Partial<TalkCatalogue>;

const picture = {
  why: {
    plain: wordings(
      ['Draw my day', 'A lighthouse in a storm at dusk', 'A poster that says “Dream big”'],
      'I’m better at pictures than at answers. What would you like to see?',
      'I’d rather draw than explain! What would you like to see?',
    ),
    ofPicture: wordings(
      ['Different colours', 'A different style', 'Another one'],
      'With every picture I say which mood, style and colours I chose and why. If something looks wrong, tell me what to change.',
      'I chose mood, style and colours from your words. If something looks wrong, tell me what to change.',
    ),
  },
  howMade: {
    plain: wordings(
      startWith,
      'I read your words for what is to be seen, its mood and style, and then it’s drawn: by a picture service, or by my own illustrator.',
      'From your words I choose a scene, a mood, colours and a style. Then it’s drawn. Try me!',
    ),
    ofPicture: wordings(
      ['Who drew this?', 'What seed was that?', 'A different style'],
      'From your words I chose a scene, a mood, colours and a style, and drew it with those. Ask for its style, its seed or who drew it.',
      'I made a scene, a mood and colours of your words, and drew them in one style. What shall I change?',
    ),
  },
  lettering: {
    plain: wordings(
      ['A different style', 'Another one', 'No slogan'],
      'I set a slogan where its picture leaves room, in letters that fit the style. I can change the words, take them away, or try another style or picture.',
    ),
  },
  download: {
    plain: wordings(
      drawFirst,
      'Once there’s a picture, save it like any other: open it and choose download, or right-click it. It’s a PNG. What shall I draw?',
      'Pictures come as PNG files, ready to save. Let me draw you one first!',
    ),
    ofPicture: wordings(
      goOn,
      'Open the picture and choose download, or right-click it and save it. It comes as a PNG, which any program turns into a JPG.',
      'Click the picture and save it; it’s a PNG. I can’t send other formats or mail it, but any photo app converts it.',
    ),
  },
  gallery: {
    plain: wordings(
      startWith,
      'They’re in your gallery: the page has one, and in a chat there’s /vizzy gallery.',
      'Open the gallery on the page, or write /vizzy gallery in a chat.',
    ),
    ofPicture: wordings(
      ['Go back', 'Another one', 'Draw my day'],
      'They’re in your gallery: the page has one, and in a chat there’s /vizzy gallery. Here you can say “go back to the fox”, too.',
      'Open the gallery, or write /vizzy gallery in a chat. To go on with one from here, say what it shows: “back to the castle”.',
    ),
  },
  deletion: {
    plain: wordings(
      ['Delete my data', 'Draw my day', 'A fox in the snow'],
      'There’s no picture here to delete. “Forget me” deletes everything I keep about you.',
    ),
    ofPicture: wordings(
      ['Undo', 'Another one', 'Delete my data'],
      'Use “Delete” under the picture, and it’s gone for good. “Undo” only goes back to the one before.',
      'The button “Delete” under a picture deletes it. If you only want the one before, say “undo”.',
    ),
  },
  seed: {
    plain: wordings(drawFirst, 'There’s no picture here yet, so there’s no seed to tell. What shall I draw?'),
    ofPicture: wordings(
      ['Another one', 'A different style', 'Make it brighter'],
      'Its seed is in the details of the picture.',
    ),
  },
  style: {
    plain: wordings(drawFirst, 'There’s no picture here yet. Name a style with your wish, or let me choose one.'),
    ofPicture: wordings(
      ['A different style', 'In watercolor', 'As pixel art'],
      'Its style is in the details of the picture.',
    ),
  },
  styles: {
    plain: wordings(
      ['A fox in watercolor', 'A castle as pixel art', 'A city in comic style'],
      'Plenty: watercolor, oil painting, ink, sketch, pixel art, comic, stained glass, 3D render, vintage and more. Name one with your wish.',
    ),
    ofPicture: wordings(
      ['In watercolor', 'As pixel art', 'As an oil painting', 'As stained glass'],
      'Plenty: watercolor, oil painting, ink, sketch, pixel art, comic, stained glass, 3D render, vintage and more. Name one, and I’ll redo this picture.',
    ),
  },
  mood: {
    plain: wordings(
      ['A calm lake', 'An angry sea', 'Draw how I feel'],
      'There’s no picture here yet. Tell me a feeling, and I’ll draw it.',
    ),
    ofPicture: wordings(['Make it happier', 'More dramatic', 'Calmer'], 'Its mood is in the details of the picture.'),
  },
  maker: {
    plain: wordings(drawFirst, 'I do, either with a picture service or by hand. Give me something to draw!'),
    ofPicture: wordings(
      ['What style is this?', 'What seed was that?', 'Another one'],
      'Who drew it is in the details of the picture.',
    ),
  },
} satisfies Partial<TalkCatalogue>;

const elsewhere = {
  joke: {
    plain: wordings(
      ['A cat who runs a bakery', 'A penguin on a skateboard', 'Tell me a story about a clumsy wizard'],
      'My jokes are better drawn than told. Give me something silly, and I’ll draw it!',
      'I’m funnier with a pencil. How about a picture of a cat who runs a bakery?',
    ),
  },
  writing: {
    plain: wordings(
      ['Tell me a story about a brave snail', 'A poster that says “Dream big”', 'A writer at a desk by the window'],
      'I can’t write that for you, sorry: pictures, posters and short stories are what I do. Shall I draw something to go with it?',
      'That’s one for somebody better with words. I can draw you a picture for it, though.',
    ),
  },
  errand: {
    plain: wordings(
      startWith,
      'I can’t do that one, sorry. I only draw. What would you like to see?',
      'That’s beyond me: I draw, and that’s all. Want a picture of it?',
    ),
  },
  knowledge: {
    plain: wordings(
      ['Draw my day', 'A lighthouse in a storm at dusk', 'A map of an island of dragons'],
      'I don’t know such things, I only draw. Tell me what you’d like to see!',
      'That’s not something I can tell you. I can draw it, though: what should the picture show?',
    ),
  },
} satisfies Partial<TalkCatalogue>;

/** Answers to questions, and to what Vizzy does not do. */
export const englishTalkQuestions = { ...self, ...picture, ...elsewhere } satisfies Partial<TalkCatalogue>;
