import { describe, expect, it } from 'vitest';
import { english } from '../../src/lexicon/sentences/en.ts';
import { questionLifetime } from '../../src/understanding/index.ts';
import { after, afterDrawing, asked, briefOf, fresh, hear } from './person.ts';

describe('asking', () => {
  it('asks once, then draws', () => {
    const understood = hear('Draw my day', fresh, { mode: 'art', style: 'abstract', seed: 5, count: 1 });
    if (understood.type !== 'question') throw new Error('no question came');
    expect(understood.suggestions.length).toBeGreaterThanOrEqual(3);
    expect(understood.suggestions.length).toBeLessThanOrEqual(4);
    const brief = briefOf('It was dull and I needed motivation', { ...fresh, pending: understood.pending });
    expect(brief).toMatchObject({
      request: 'Draw my day. The mood is dull and unmotivated.',
      subject: 'my day',
      topic: 'day',
      mode: 'art',
      style: 'abstract',
      seed: 5,
      count: 1,
    });
  });

  it.each(Object.entries(english.conversation.questions))(
    'offers answers about the %s that name a mood',
    (_, question) => {
      for (const suggestion of question.suggestions) {
        expect(briefOf(suggestion, asked).mood?.id).not.toBe('thoughtful');
        expect(briefOf(suggestion, asked).request).toMatch(/^Draw my day\. The mood is [\w -]+\.$/);
      }
    },
  );

  it('asks about the stretch of life that was named', () => {
    const texts = ['Draw my day', 'Draw my week', 'Draw my weekend', 'Draw my life', 'Draw my feelings'].map((text) => {
      const understood = hear(text);
      return understood.type === 'question' ? understood.text : '';
    });
    expect(new Set(texts).size).toBe(5);
  });

  it('never asks twice about one request, but about another one', () => {
    expect(hear('the usual', asked).type).toBe('brief');
    expect(hear('just draw it', asked).type).toBe('brief');
    expect(hear('draw my week', asked).type).toBe('question');
  });

  it('forgets a question after half an hour', () => {
    const late = { ...asked, now: (asked.pending?.askedAt ?? 0) + questionLifetime + 1 };
    expect(briefOf('a fox', late).request).toBe('a fox');
    expect(briefOf('calm', { ...asked, now: late.now - 1 }).request).toMatch(/^Draw my day/);
  });

  it('keeps what an answer names', () => {
    const brief = briefOf('I went surfing with my dad', asked);
    expect(brief.request).toBe('Draw my day. I went surfing with my dad. The mood is thoughtful and reflective.');
    expect(brief.subject).toContain('surfing with my dad');
  });

  it('asks although a mood is remembered, and needs no question with a picture', () => {
    const mood = { id: 'calm', described: 'calm and relaxed' };
    expect(hear('Draw my day', { ...fresh, mood }).type).toBe('question');
    expect(hear('Draw my day', fresh, { image: new Uint8Array(8) }).type).toBe('brief');
  });
});

describe('mood and memory', () => {
  it('keeps the conversation’s mood for one’s own time, until another is said', () => {
    const context = { ...fresh, mood: { id: 'calm', described: 'calm and relaxed' } };
    expect(briefOf('my day at the lake', context).mood?.id).toBe('calm');
    expect(briefOf('a lake', context).mood).toBeNull();
    expect(briefOf('a lake', { ...context, usualMood: context.mood }).mood?.id).toBe('calm');
    expect(briefOf('an angry sea', context).mood?.id).toBe('angry');
  });

  it('hears only what was said in this message', () => {
    const understood = hear('a fox', { ...fresh, mood: { id: 'calm', described: 'calm and relaxed' } });
    expect(understood.heard).toEqual({ mood: null, style: null, themes: ['fox'] });
    expect(hear('the usual', asked).heard.mood).toBeNull();
    expect(hear('a happy fox in a forest, watercolour', fresh).heard).toEqual({
      mood: { id: 'happy', described: 'happy and joyful' },
      style: 'watercolor',
      themes: ['fox', 'forest'],
    });
  });
});

describe('what a request names', () => {
  it('finds subjects in any number, and colours by their plain names', () => {
    expect(briefOf('two mice, three wolves and people on a crimson boat').subjects).toEqual([
      'mouse',
      'wolf',
      'person',
      'boat',
    ]);
    expect(briefOf('a crimson boat on a navy sea under grey skies').colours).toEqual(['red', 'blue', 'grey']);
  });

  it('takes the style that was chosen over the one that was written', () => {
    expect(briefOf('a watercolour fox', fresh, { style: ' Oil Paintings ' }).style).toBe('oil painting');
    expect(briefOf('a fox', fresh, { style: 'stained glass' }).style).toBe('stained glass');
    expect(briefOf('a modern kitchen').style).toBeNull();
    expect(briefOf('a modern poster of a kitchen').style).toBe('modern');
  });

  it('counts the pictures that were asked for', () => {
    expect(briefOf('three pictures of a dog').count).toBe(3);
    expect(briefOf('three pictures of a dog', fresh, { count: 1 }).count).toBe(1);
    expect(briefOf('three dogs').count).toBeUndefined();
  });

  it.each([
    'turn this into stained glass',
    'make it look like stained glass',
    'stained glass please',
    'as stained glass',
  ])('“%s” with a photo is that style, not one by chance', (text) => {
    expect(briefOf(text, fresh, { image: new Uint8Array(8) })).toMatchObject({
      mode: 'transform',
      style: 'stained glass',
    });
  });

  it('transforms an attached picture unless something else is clearly meant', () => {
    const image = new Uint8Array(8);
    expect(briefOf('dreamy please', fresh, { image }).mode).toBe('transform');
    expect(briefOf('a poster for my bakery', fresh, { image }).mode).toBe('poster');
  });
});

describe('refining', () => {
  it('carries on from the last request', () => {
    const brief = briefOf('same but at night', afterDrawing('a lake'));
    expect(brief.request).toBe('a lake, at night');
    expect(brief.subject).toBe('a lake, at night');
  });

  it('accumulates without repeating or contradicting itself', () => {
    const night = after(briefOf('at night', afterDrawing('a lake')));
    expect(briefOf('at night', night).request).toBe('a lake, at night');
    expect(briefOf('at dawn', night).request).toBe('a lake, at dawn');
    const boat = after(briefOf('add a boat', night));
    expect(boat.last?.brief.request).toBe('a lake, at night, with a boat');
    expect(briefOf('remove the boat', boat).request).toBe('a lake, at night');
    expect(briefOf('at dawn', afterDrawing('a lake at night')).request).toBe('a lake, at dawn');
  });

  it('grows what is asked twice and replaces it by its contrary', () => {
    const brighter = after(briefOf('brighter', afterDrawing('a lake')));
    expect(briefOf('brighter', brighter).refinement?.changes).toEqual([
      { type: 'adjust', words: 'much brighter colours, more light' },
    ]);
    expect(briefOf('darker', brighter).refinement?.changes).toEqual([
      { type: 'adjust', words: 'darker colours, less light' },
    ]);
    expect(briefOf('add a boat', brighter).refinement?.changes).toEqual([
      { type: 'adjust', words: 'brighter colours, more light' },
      { type: 'adjust', words: 'with a boat' },
    ]);
  });

  it('keeps the mode, and the mood unless it is changed', () => {
    const story = afterDrawing('Tell me a sad story about a snail');
    expect(briefOf('brighter', story)).toMatchObject({ mode: 'story', mood: { id: 'sad' } });
    expect(briefOf('make it happier', story).mood?.id).toBe('happy');
    expect(briefOf('it’s too busy', story).mood?.id).toBe('sad');
    expect(hear('brighter', story).heard).toEqual({ mood: null, style: null, themes: [] });
  });

  it('changes the sentence that carried the mood', () => {
    const drawn = after(briefOf('boring', asked));
    expect(briefOf('make it happier', drawn).request).toBe('Draw my day. The mood is happy and joyful.');
  });

  it('leaves a named style behind when another is asked for', () => {
    const drawn = afterDrawing('a lake in watercolour');
    expect(briefOf('different style', drawn).style).toBeNull();
    expect(briefOf('as an oil painting', drawn).style).toBe('oil painting');
    expect(briefOf('brighter', drawn).style).toBe('watercolor');
  });

  it('sets another slogan without changing the picture', () => {
    const poster = afterDrawing('poster of a lake that says "Swim"');
    const brief = briefOf('change the slogan to "Dive in"', poster);
    expect(brief.slogan).toBe('Dive in');
    expect(brief.refinement?.changes).toEqual([]);
  });

  it.each(['put the slogan at the top', 'move the text to the bottom left', 'bigger text', 'make the text red please'])(
    'says how slogans are set, and writes no other, when asked: “%s”',
    (message) => {
      const poster = afterDrawing("a poster for a jazz night, slogan: 'Blue Notes'");
      expect(hear(message, poster)).toMatchObject({ type: 'talk', text: expect.stringContaining('I set a slogan') });
      expect(briefOf('change the text to Top of the World', poster).slogan).toBe('Top of the World');
      expect(hear(message)).toMatchObject({ type: 'talk', text: expect.stringContaining('no picture here yet') });
    },
  );

  it('adds a date or a place to what a poster says', () => {
    const poster = afterDrawing("a poster for a jazz night, slogan: 'Blue Notes'");
    expect(briefOf('the date is 12 May, club Lido', poster)).toMatchObject({
      subject: 'a jazz night',
      slogan: 'Blue Notes · 12 May, club Lido',
    });
    expect(briefOf('add the date 5 June please', afterDrawing('a poster for a jazz night')).slogan).toBe('5 June');
    expect(briefOf('Place: Club Lido', poster).slogan).toBe('Blue Notes · Club Lido');
    expect(briefOf('place it in New York', poster).slogan).toBe('Blue Notes');
    expect(briefOf('make the slogan Gold', poster).slogan).toBe('Gold');
  });

  it('knows a thing by the words that the request named it by', () => {
    const pigeons = afterDrawing('an old man feeding pigeons in the park');
    expect(briefOf('fewer pigeons', pigeons).subject).toBe('an old man feeding pigeons in the park, fewer pigeons');
    expect(briefOf('make the man a woman', pigeons).subject).toBe('a woman feeding pigeons in the park');
    expect(briefOf('a park with a fountain', pigeons).refinement).toBeNull();
    const market = afterDrawing('a cozy cabin at a Christmas market in winter with a fox');
    expect(briefOf('blue Christmas lights', market).refinement).toBeNull();
    expect(briefOf('change the boat to a pirate ship', afterDrawing('a sailboat at night')).subject).toBe(
      'a pirate ship at night',
    );
  });

  it('draws as many of the last one as are asked for', () => {
    expect(briefOf('can you make it in 3 versions', afterDrawing('a fox'))).toMatchObject({
      subject: 'a fox',
      count: 3,
    });
  });

  it('takes text away from a poster, and makes one of a picture that gets some', () => {
    const poster = afterDrawing('poster of a lake that says "Swim"');
    expect(briefOf('no text please', poster)).toMatchObject({ mode: 'poster', slogan: null });
    const fox = afterDrawing('a fox in a meadow');
    expect(briefOf('add the slogan "Be wild"', fox)).toMatchObject({
      mode: 'poster',
      slogan: 'Be wild',
      subject: 'a fox in a meadow',
    });
  });

  it('leaves a mood that shall be less, and a colour that was replaced', () => {
    expect(briefOf('less sad', afterDrawing('a sad clown')).mood?.id).toBe('thoughtful');
    expect(briefOf('make the fox blue', afterDrawing('a red fox')).colours).toEqual(['blue']);
  });

  it('puts one thing in the place of another, and takes away what shall go', () => {
    const drawn = afterDrawing('a fox in a meadow with a tree');
    expect(briefOf('change the fox to a wolf', drawn)).toMatchObject({
      request: 'a wolf in a meadow with a tree',
      subjects: ['tree', 'wolf'],
    });
    expect(briefOf('without the tree', drawn)).toMatchObject({
      request: 'a fox in a meadow',
      without: ['tree'],
      subjects: ['fox'],
    });
  });

  it('draws the last request in another mode when asked to', () => {
    const drawn = afterDrawing('a fox in a meadow');
    expect(briefOf('turn it into a story', drawn)).toMatchObject({ mode: 'story', request: 'a fox in a meadow' });
    expect(briefOf('make it brighter', drawn, { mode: 'poster' })).toMatchObject({
      mode: 'poster',
      request: 'a fox in a meadow',
    });
  });

  it('transforms the last creation when no picture is given', () => {
    const brief = briefOf('turn this picture into an oil painting', afterDrawing('a lake'));
    expect(brief).toMatchObject({ mode: 'transform', style: 'oil painting', refinement: { creationId: 'creation-1' } });
  });
});

describe('a picture to change that is not there', () => {
  it.each([
    'turn it into watercolor',
    'turn this into a sketch',
    'transform this picture',
    'make it warmer',
    'Brighter, please',
    'again',
    'different style',
  ])('%s: says so', (text) => {
    const answer = hear(text, fresh);
    expect(answer.type === 'talk' && answer.text).toContain('no picture here yet');
  });

  it.each(['turn a cat into watercolor', 'turn this photo into a watercolor', 'a watercolor of my dog'])(
    '%s: is drawn from the words',
    (text) => {
      expect(hear(text, fresh).type).toBe('brief');
    },
  );
});

it.each([
  ['a poster that says “Hi” for a bookshop, elegant', 'elegant'],
  ['a business card for a florist', null],
  ['a quiet, modern, red house', null],
])('%s: the style that was named is %s', (text, style) => {
  const answer = hear(text, fresh);
  expect(answer.type === 'brief' && answer.brief.style).toBe(style);
});

describe('a known work in another style is a transform of it', () => {
  it.each([
    ['Mona Lisa but as an anime', 'Mona Lisa'],
    ['The Starry Night but in pixel art', 'The Starry Night'],
    ['american gothic, but as a sketch', 'american gothic'],
  ])('%s', (message, subject) => {
    expect(briefOf(message)).toMatchObject({ mode: 'transform', subject });
  });

  it('and something that only becomes somebody is none', () => {
    expect(briefOf('a dog but as a knight')).toMatchObject({ mode: 'personal' });
  });
});

it.each(['a comic about my cat ruling the world', 'a graphic novel about a lonely robot'])('%s is a story', (message) =>
  expect(briefOf(message).mode).toBe('story'),
);
