import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atDepth } from '../../src/testing/index.ts';
import { understand } from '../../src/understanding/index.ts';
import { afterDrawing, asked, fresh } from './person.ts';

const contexts = [fresh, asked, afterDrawing('poster of a lake')];

const odd: readonly string[] = [
  '\u0000\u0001\u0007',
  '\ud800',
  'draw \udfff a cat',
  'مرحبا ارسم قطة',
  '\u202Edraw a cat',
  '🦊🦊🦊',
  '👩‍👩‍👧‍👦',
  '__proto__',
  'constructor prototype hasOwnProperty',
  'draw __proto__ and toString',
  'a'.repeat(4000),
  'a '.repeat(2000),
  "'".repeat(4000),
  "' ".repeat(2000),
  "'a ".repeat(1300),
  '"'.repeat(4000),
  ', '.repeat(2000),
  `poster that says ${'in on with for '.repeat(260)}`,
  `poster slogan ${'and with '.repeat(440)}`,
  'not '.repeat(1000),
  'never mind '.repeat(360),
  'my '.repeat(1300),
  'aaa'.repeat(13),
  'make it '.repeat(500),
  `${'please '.repeat(500)}brighter`,
  'the slogan should be '.repeat(190),
  'happy '.repeat(660),
  '-'.repeat(4000),
  'sad-'.repeat(1000),
  '. '.repeat(2000),
  '!',
];

describe('any text', () => {
  it.each(odd)('is understood: %j', (text) => {
    for (const context of contexts) {
      const understood = understand({ userId: 'u', conversationId: 'c', text }, context);
      expect(understood.type).toMatch(/brief|question|cancelled|talk/);
      expect(understood.sureness).toBeGreaterThanOrEqual(0);
      expect(understood.sureness).toBeLessThanOrEqual(1);
    }
  });

  // How long that takes is a row of `npm run bench`.
  it.each(odd)('is understood as the words of a poster: %j', (text) => {
    for (const context of contexts) {
      const understood = understand({ userId: 'u', conversationId: 'c', text, mode: 'poster' }, context);
      expect(understood.type).toMatch(/brief|question|cancelled|talk/);
    }
  });

  it('gives a brief whose request and subject are not empty and hold no control characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.constantFrom(...contexts),
        (text, context) => {
          const understood = understand({ userId: 'u', conversationId: 'c', text: `${text}x` }, context);
          if (understood.type !== 'brief') return;
          expect(understood.brief.request).toMatch(/\S/);
          expect(understood.brief.subject).toMatch(/\S/);
          expect(understood.brief.request).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        },
      ),
      { seed: 1, numRuns: atDepth(250, 2000) },
    );
  });
});
