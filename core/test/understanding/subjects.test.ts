import { describe, expect, it } from 'vitest';
import { asked, briefOf, hear } from './person.ts';

describe('the caption names what the picture is of', () => {
  it.each([
    ['Could you please sketch me a heron on one leg?', 'a heron on one leg'],
    ['I was wondering if you could draw a melting clock', 'a melting clock'],
    ['generate an image showing two mice at chess', 'two mice at chess'],
    ['a set of drawings of hot-air balloons, thanks!', 'hot-air balloons'],
    ['I’d love to see a hippo in a tutu', 'a hippo in a tutu'],
    ['a bakery in the style of Van Gogh', 'a bakery'],
    ['a wallpaper for my laptop, quiet dunes', 'quiet dunes'],
    ['a bedtime story for my nephew about a tugboat', 'a tugboat'],
    ['not gloomy, just peaceful: a rowing boat', 'a rowing boat'],
    ['turn my selfie into a charcoal drawing', 'my selfie'],
    ['zeichne einen Hund', 'einen Hund'],
  ])('“%s”: %s', (message, subject) => {
    expect(briefOf(message).subject).toBe(subject);
  });
});

describe('a request about the person’s own life', () => {
  it.each([
    ['paint my evening', 'evening'],
    ['draw how I feel since the move', 'feelings'],
    ['illustrate our weekend', 'weekend'],
    ['sketch my whole year', 'year'],
  ])('“%s” is asked back about', (message) => {
    expect(hear(message).type).toBe('question');
  });

  it.each([
    ['draw my day job as a beekeeper', null],
    ['paint my morning coffee', null],
    ['my week was exhausting, paint it', 'week'],
    ['draw my day: I burned the soup', 'day'],
  ])('“%s” says enough; topic %s', (message, topic) => {
    expect(briefOf(message).topic).toBe(topic);
  });
});

describe('after a question', () => {
  it.each([
    ['wonderful, I saw a fox', 'my day: Wonderful, I saw a fox'],
    ['surprise me', 'my day'],
    ['no idea, you choose', 'my day'],
  ])('“%s” is the answer', (message, subject) => {
    expect(briefOf(message, asked).subject).toBe(subject);
  });

  it.each([
    ['actually, draw a windmill', 'a windmill'],
    ['never mind, a snow globe', 'a snow globe'],
    ['I want a picture of a zebra instead', 'a zebra'],
  ])('“%s” is a new request', (message, subject) => {
    expect(briefOf(message, asked)).toMatchObject({ subject, topic: null });
  });

  it.each(['forget it', 'nothing, never mind', 'please stop'])('“%s” drops it', (message) => {
    expect(hear(message, asked).type).toBe('cancelled');
  });
});
