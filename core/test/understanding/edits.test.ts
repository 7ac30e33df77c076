import { describe, expect, it } from 'vitest';
import { after, afterDrawing, briefOf, fresh, hear } from './person.ts';

/** The brief of a message after a picture of something was drawn. */
const then = (drawn: string, message: string) => briefOf(message, afterDrawing(drawn));

describe('a message adds to the last picture', () => {
  it.each([
    ['a harbour', 'add a sailboat', 'a harbour, with a sailboat'],
    ['a harbour', 'at dawn please', 'a harbour, at dawn'],
    ['a harbour', 'could you put it in the fog', 'a harbour, in the fog'],
    ['a harbour at night', 'make it at sunrise', 'a harbour, at sunrise'],
    ['a castle in winter', 'in summer', 'a castle, in summer'],
    ['a goat in a meadow', 'make the goat purple', 'a purple goat in a meadow'],
    ['a goat in a meadow', 'give the goat a hat', 'a goat with a hat in a meadow'],
    ['a goat in a meadow', 'the goat is too small', 'a bigger goat in a meadow'],
    ['a goat in a meadow', 'the goat should be asleep', 'an asleep goat in a meadow'],
    ['a goat in a meadow', 'a bigger goat', 'a bigger goat in a meadow'],
  ])('“%s”, then “%s”: %s', (drawn, message, request) => {
    const brief = then(drawn, message);
    expect(brief.refinement?.creationId).toBe('creation-1');
    expect(brief.request).toBe(request);
  });

  it('names what was added among the subjects', () => {
    expect(then('a goat in a meadow', 'add a tractor').subjects).toEqual(expect.arrayContaining(['goat', 'tractor']));
  });
});

describe('a message takes something out of the last picture, or exchanges it', () => {
  it.each([
    ['an owl with a lantern', 'remove the lantern', 'an owl'],
    ['an owl with a lantern', 'replace the owl with a raven', 'a raven with a lantern'],
    ['an owl with a lantern', 'a penguin instead', 'a penguin with a lantern'],
    ['an owl with a lantern', 'a bat instead of the owl', 'a bat with a lantern'],
    ['an owl with a lantern', 'make the owl a dragon', 'a dragon with a lantern'],
    ['an owl and a cat', 'change the cat to a dog', 'an owl and a dog'],
  ])('“%s”, then “%s”: %s', (drawn, message, request) => {
    expect(then(drawn, message).request).toBe(request);
  });

  it('remembers what was taken out, until it is there again', () => {
    const alone = then('an owl with a lantern', 'remove the lantern');
    expect(alone.without).toEqual(['lantern']);
    expect(briefOf('at night', after(alone)).without).toEqual(['lantern']);
    expect(briefOf('where is the lantern?', after(alone))).toMatchObject({ request: 'an owl, with a lantern' });
    expect(briefOf('where is the lantern?', after(alone)).without).toBeUndefined();
  });

  it('forgets the subject that is gone', () => {
    expect(then('an owl with a lantern', 'replace the owl with a raven').subjects).not.toContain('owl');
  });

  it('forgets the colour that is gone', () => {
    expect(then('a red balloon', 'make the balloon green').colours).toEqual(['green']);
  });
});

describe('a message adjusts how the last picture looks', () => {
  it.each([
    ['a little brighter', 'brighter colours, more light'],
    ['it is far too dark', 'brighter colours, more light'],
    ['can you zoom in', 'closer view'],
    ['less busy please', 'simpler composition, less busy'],
    ['warmer tones', 'warmer colours'],
    ['black and white', 'black and white'],
  ])('“%s”: %s', (message, words) => {
    const { request, refinement } = then('a tram in the rain', message);
    expect(request).toBe('a tram in the rain');
    expect(refinement?.changes).toEqual([{ type: 'adjust', words }]);
  });

  it('asked twice, it grows; its opposite replaces it', () => {
    const once = then('a tram', 'brighter');
    const twice = briefOf('brighter', after(once));
    expect(twice.refinement?.changes).toEqual([{ type: 'adjust', words: 'much brighter colours, more light' }]);
    expect(briefOf('darker', after(twice)).refinement?.changes).toEqual([
      { type: 'adjust', words: 'darker colours, less light' },
    ]);
  });

  it('stays when something is added later', () => {
    const brighter = then('a tram', 'brighter');
    expect(briefOf('add a dog', after(brighter)).refinement?.changes).toEqual([
      { type: 'adjust', words: 'brighter colours, more light' },
      { type: 'adjust', words: 'with a dog' },
    ]);
  });
});

describe('a message asks for the same in another way', () => {
  it.each(['once more', 'another try', 'that is not what I asked for', 'the same again please', 'encore'])(
    '“%s”: again',
    (message) => {
      expect(then('a bicycle', message).refinement?.changes).toEqual([{ type: 'again' }]);
    },
  );

  it.each([
    ['as an oil painting', 'oil painting'],
    ['could you do it in watercolour', 'watercolor'],
    ['switch to pixel art', 'pixel art'],
  ])('“%s”: in the style %s', (message, style) => {
    expect(then('a bicycle', message)).toMatchObject({ style, request: 'a bicycle' });
  });

  it.each([
    ['try a different style', null],
    ['another style please', null],
  ])('“%s”: in any other style', (message, style) => {
    expect(then('a bicycle', message)).toMatchObject({ style, refinement: { changes: [{ type: 'restyle' }] } });
  });

  it.each([
    ['make it a poster', 'poster'],
    ['turn it into a story', 'story'],
    ['as a logo', 'business'],
    ['poster version', 'poster'],
    ['put it on a poster', 'poster'],
    ['can it be a comic', 'story'],
    ['tell a story about it', 'story'],
    ['story please', 'story'],
  ])('“%s”: in the mode %s', (message, mode) => {
    expect(then('a bicycle', message)).toMatchObject({ mode, request: 'a bicycle' });
  });

  it.each([
    ['make it a poster that says "Ride Far"', 'Ride Far'],
    ['turn this into a poster: "Ride Far"', 'Ride Far'],
    ['now make a poster of it saying Ride Far', 'Ride Far'],
    ['I want this on a poster with the text Ride Far', 'Ride Far'],
  ])('“%s”: a poster with the slogan %s', (message, slogan) => {
    expect(then('a bicycle', message)).toMatchObject({ mode: 'poster', slogan, request: 'a bicycle' });
  });

  it('in another mode and with another edit', () => {
    const darker = then('a bicycle', 'make it a poster but darker');
    expect(darker.mode).toBe('poster');
    expect(darker.refinement?.changes).toContainEqual({ type: 'adjust', words: 'darker colours, less light' });
  });

  it.each([
    ['two more', 2],
    ['show me three versions', 3],
    ['in four variations', 4],
  ])('“%s”: %i pictures', (message, count) => {
    expect(then('a bicycle', message).count).toBe(count);
  });
});

describe('a message changes what a poster says', () => {
  const poster = afterDrawing('a poster for a flea market with the slogan "Old is gold"');

  it.each([
    ['change the slogan to "Finders keepers"', 'Finders keepers'],
    ['the text should say Open Sunday', 'Open Sunday'],
    ['the date is 4 July', 'Old is gold · 4 July'],
    ['no text please', null],
  ])('“%s”: %s', (message, slogan) => {
    expect(briefOf(message, poster)).toMatchObject({ slogan, mode: 'poster' });
  });

  it.each(['put the slogan at the top', 'make the text bigger', 'bolder letters please'])(
    '“%s” is answered in words: Vizzy sets the type',
    (message) => {
      expect(hear(message, poster).type).toBe('talk');
    },
  );

  it('makes a poster of a picture that gets a slogan', () => {
    expect(then('a flea market', 'add the slogan "Bring cash"')).toMatchObject({
      mode: 'poster',
      slogan: 'Bring cash',
    });
  });
});

describe('a message that names something new is a new request', () => {
  it.each([
    'draw a lighthouse keeper feeding gulls',
    'a red fox',
    'the most beautiful vase in the world',
    'a wedding on the moon with a brass band and forty guests in yellow',
    'hide and seek',
  ])('“%s”', (message) => {
    expect(then('a harbour', message).refinement).toBe(null);
  });

  it('and so is every message before the first picture', () => {
    expect(briefOf('a boat at night', fresh).refinement).toBe(null);
  });
});
