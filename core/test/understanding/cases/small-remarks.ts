/** Short messages that ask for nothing. */

/** In a new conversation: greetings and farewells with the emoji that go with them. */
export const withGestures: readonly string[] = [
  'good night 😴',
  'gn 💤',
  'nighty night',
  'night night 🌙',
  'sleep well',
  'sweet dreams',
  'hello 👋',
  'hey vizzy 😊',
  'thank you ❤️',
  'thanks!! 🙏🙏',
  'bye 👋',
  'good morning ☀️',
  'morning ☕',
];

/** After a picture: people think aloud, nod, or leave. */
export const afterPicture: readonly string[] = [
  'interesting',
  'huh, interesting',
  'oh interesting choice',
  'fair enough',
  'makes sense',
  'sounds good',
  'cool beans',
  'noted',
  'aww',
  'ooh pretty',
  'how strange',
  'that is something',
  'holy moly',
  'gotta run',
  'back in 5',
  'i have to go to bed',
  'good night 😴',
];

/** What looks like these and asks for something. */
export const stillDrawn: readonly string[] = ['a sleepy owl 😴', 'a cat 🐱 in a teacup', '🦊', 'an interesting house'];
