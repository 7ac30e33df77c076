import { describe, expect, it } from 'vitest';
import { isForeign, translateRequest } from '../../../src/modes/story/translate-request.ts';

describe('a request in another language', () => {
  it.each([
    ['Erzähl mir eine Geschichte über einen Igel, der tanzen will', 'a hedgehog who wants to dance'],
    ['Erzähl mir ein Märchen von zwei Schwestern', 'two sisters'],
    ['Schreib eine Geschichte über eine Hexe namens Wilma', 'a witch called Wilma'],
    ['Raconte-moi une histoire sur un ours et une souris', 'a bear and a mouse'],
    ['raconte une histoire sur une baleine qui veut voler', 'a whale who wants to fly'],
    ['Cuéntame un cuento sobre un dragón en el jardín', 'a dragon in the garden'],
    ['cuéntame una historia de dos hermanos', 'two brothers'],
    ['Raccontami una storia su un gatto che vuole nuotare', 'a cat who wants to swim'],
    ['raccontami una favola di un pesce', 'a fish'],
  ])('“%s” → “%s”', (request, english) => {
    expect(isForeign(request)).toBe(true);
    expect(translateRequest(request)).toBe(english);
  });

  it.each([
    'a story about a knight in a castle',
    'a tale of a lion, a witch and a lamp',
    'my cat Une and the die that rolled away',
    'a robot called Uno',
  ])('English stays as it is: “%s”', (request) => {
    expect(translateRequest(request)).toBe(request);
  });
});
