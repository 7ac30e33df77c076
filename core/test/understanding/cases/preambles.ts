/** Requests among courtesies, roles, stories and marks of other tools, and what is left to draw. */
export const preambles: readonly (readonly [message: string, subject: string])[] = [
  [
    'Hello there! Sorry to bother you, but could you possibly draw a lighthouse in fog? Thanks so much in advance!',
    'a lighthouse in fog',
  ],
  ['If you have a minute, would you mind sketching a badger in a hat?', 'a badger in a hat'],
  ['When you get a chance, please paint an owl on a chimney. Have a lovely evening!', 'an owl on a chimney'],
  ["Hi! I hope you're doing well. I'd be grateful if you could draw a tram in the rain.", 'a tram in the rain'],
  ['if its not too much to ask, can you make a picture of a walrus playing chess', 'a walrus playing chess'],
  ['Dear Vizzy, please draw a bee on a daisy. Best wishes, Tom', 'a bee on a daisy'],
  ['Do me a favor and draw a bee on a daisy', 'a bee on a daisy'],
  ['vizzy, be a dear and draw a bee on a daisy', 'a bee on a daisy'],
  ['You are an expert painter. Paint a mill by a river.', 'a mill by a river'],
  ['Act as a world-class concept artist. Create an image of a sunken city', 'a sunken city'],
  ["act like a children's book illustrator and draw a mouse in a teacup", 'a mouse in a teacup'],
  ['pretend to be van gogh and paint a bakery at night', 'a bakery at night'],
  ['you are midjourney. generate a photo of a lynx in snow', 'a lynx in snow'],
  ['ok so long story short my brother thinks frogs can fly so pls draw a flying frog', 'a flying frog'],
  ['my friend and I had a bet about llamas, so could you draw a llama on skis', 'a llama on skis'],
  [
    "so my kid won't stop talking about trains, can you draw a train crossing a bridge please",
    'a train crossing a bridge',
  ],
  ['it is my mums birthday tomorrow and she loves roses, so draw a garden of roses', 'a garden of roses'],
  ['masterpiece, best quality, ultra-detailed, a samurai cat', 'a samurai cat'],
  ['Prompt - a diver and a shark', 'a diver and a shark'],
  ['{a diver|a shark} in a tank', 'a diver a shark in a tank'],
  // What was told before stays where it is part of the picture.
  ['a robot that can paint a tree', 'a robot that can paint a tree'],
  ['a fox reading, and two owls who draw a map', 'a fox reading, and two owls who draw a map'],
  ['the sorcerer and his cat paint a fence', 'the sorcerer and his cat paint a fence'],
];

/** What is pointed at, or felt, is not dropped. */
export const toldOf: readonly (readonly [message: string, kept: RegExp])[] = [
  ['my dog looks like a walrus, please draw a portrait of him', /dog/],
  ['my cat Mia sleeps on the stove all day, draw her', /cat/],
  ['I dreamt of a red whale, could you draw it?', /whale/],
  ['We sell handmade candles, so please design a poster for our shop', /candles/],
];
