import { describe, expect, it } from 'vitest';
import { findExclusions, readParameters } from '../../src/understanding/parameters/index.ts';
import { tokenize } from '../../src/understanding/tokenized-text.ts';
import { after, afterDrawing, asked, briefOf, fresh, hear } from './person.ts';

describe('parameters in a conversation', () => {
  it('stay with a question until it is answered', () => {
    const understood = hear('Draw my day --ar 16:9, and please do not draw any people');
    if (understood.type !== 'question') throw new Error(`it became a ${understood.type}`);
    expect(understood.pending.request).not.toMatch(/16|people/);
    const brief = briefOf('calm', { ...fresh, pending: understood.pending });
    expect(brief).toMatchObject({ without: ['people'], subject: 'my day' });
    expect(brief.aspect).toBeCloseTo(16 / 9);
  });

  it('leave a question open when nothing else is said', () => {
    const understood = hear('in 9:16 please', asked);
    expect(understood.type).toBe('question');
    if (understood.type !== 'question') return;
    expect(understood.pending).toMatchObject({ request: 'Draw my day', aspect: 9 / 16 });
    expect(briefOf('tired', { ...fresh, pending: understood.pending }).aspect).toBe(9 / 16);
  });

  it('can come with the answer', () => {
    const brief = briefOf('it was calm, in landscape format, seed 12', asked);
    expect(brief).toMatchObject({ aspect: 1.5, seed: 12 });
    expect(brief.request).toBe('Draw my day. The mood is calm and relaxed.');
  });

  it('change the shape of the last picture and nothing else', () => {
    for (const message of [
      '16:9 please',
      'same but --ar 16:9',
      'can you make it 16:9?',
      'make it widescreen',
      'the same one in 16:9',
    ]) {
      const brief = briefOf(message, afterDrawing('a castle on a hill'));
      expect(brief.aspect).toBeCloseTo(16 / 9);
      expect(brief).toMatchObject({
        subject: 'a castle on a hill',
        refinement: { changes: [{ type: 'reshape' }], seed: 7 },
      });
    }
  });

  it('go with other edits, and stay through them', () => {
    const tall = briefOf('make it brighter, in portrait format', afterDrawing('a castle on a hill'));
    expect(tall.aspect).toBeCloseTo(2 / 3);
    expect(tall.refinement?.changes).toEqual([{ type: 'adjust', words: 'brighter colours, more light' }]);
    expect(briefOf('at night', after(tall)).aspect).toBeCloseTo(2 / 3);
    const without = briefOf('a castle on a hill, no clouds');
    expect(briefOf('at night', after(without)).without).toEqual(['cloud']);
    expect(briefOf('turn it into an oil painting', after(without)).without).toEqual(['cloud']);
    expect(briefOf('a dragon', after(without)).without).toBeUndefined();
  });

  it('say nothing without a picture', () => {
    for (const message of ['16:9', '--ar 2:3', 'in landscape format please', 'seed 4'])
      expect(hear(message).type).toBe('talk');
  });

  it('give way to what was chosen with controls', () => {
    expect(briefOf('two pictures of a fox, seed 4', fresh, { seed: 9, count: 3 })).toMatchObject({ seed: 9, count: 3 });
  });

  it('say how many were asked for when fewer are drawn', () => {
    expect(briefOf('nine pictures of a fox')).toMatchObject({ count: 4, countAsked: 9 });
    expect(briefOf('3 pictures of a fox').countAsked).toBeUndefined();
  });

  it('know letters in a picture', () => {
    expect(briefOf('a neon sign that says OPEN').hasLettering).toBe(true);
    expect(briefOf('a mug with the word "Dad" on it').hasLettering).toBe(true);
    expect(briefOf('a fox in the snow').hasLettering).toBeUndefined();
    expect(briefOf('a poster that says "OPEN"').hasLettering).toBeUndefined();
  });
});

describe('parameters', () => {
  it('are not read in quotations', () => {
    const { text, ...read } = readParameters('a sign "seed 4, 16:9, two pictures of rats" in the rain');
    expect(read).toEqual({ without: [] });
    expect(text.text).toContain('seed 4, 16:9');
    expect(findExclusions(tokenize('a sign "no dogs" on a door')).without).toEqual([]);
  });

  it('are limited to what can be drawn', () => {
    expect(readParameters('a snake --ar 1:20').aspect).toBeCloseTo(1 / 3);
    expect(readParameters('a snake --ar 0:5').aspect).toBeUndefined();
    expect(readParameters('a snake --seed 99999999999').seed).toBeUndefined();
    expect(readParameters('a snake --ar').text.text).toBe('a snake');
  });
});

describe('exclusions in a change of a picture', () => {
  it.each([
    ['without the birds', ['bird'], ''],
    ['get rid of the birds', ['bird'], ''],
    ['no egg pls', ['egg'], ''],
    ['lose the hat', ['hat'], ''],
    ['erase the moon and the stars', ['moon', 'star'], ''],
    ['take away all the people in the background', ['people'], ''],
    ['remove the lighthouse and put a windmill', ['lighthouse'], 'put a windmill'],
    ['instead of the fox, a wolf', ['fox'], 'a wolf'],
    ['the same but without the moon', ['moon'], 'the same'],
    ['no birds, and brighter', ['bird'], 'brighter'],
    ['not so dark', [], 'not so dark'],
    ['no, green', [], 'no, green'],
    ['remove everything but the tree', [], 'remove everything but the tree'],
  ])('%j', (text, without, rest) => {
    const found = findExclusions(tokenize(text), [], 'change');
    expect(found.without).toEqual(without);
    expect(found.rest.text).toBe(rest);
  });
});
