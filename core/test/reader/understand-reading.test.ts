import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReading } from '../../src/reader/reading-answer.ts';
import { atDepth } from '../../src/testing/index.ts';
import { type Context, understand, understandReading } from '../../src/understanding/index.ts';
import { afterDrawing, asked, fresh } from '../understanding/person.ts';
import { aReadingAnswer } from './a-reading.ts';

/** What is understood of a German message with this reading. */
function read(text: string, given: Parameters<typeof aReadingAnswer>[0], context: Context = fresh) {
  const message = { userId: 'u', conversationId: 'c', text };
  const reading = readReading(JSON.stringify(aReadingAnswer(given)));
  if (!reading) throw new Error('no reading');
  const inContext = { ...context, language: 'de' };
  return understandReading(reading, message, inContext, understand(message, inContext));
}

const afterFox = afterDrawing('a red fox sleeping under an oak tree');
const afterPoster = afterDrawing('a poster of a fox that says “Be wild”');
const nothing = { request: '', subject: '' };

describe('an edit', () => {
  const edit = { act: 'edit', translation: 'change it', request: '', subject: '' };

  it.each([
    ['again', [{ type: 'again' }], [{ type: 'again' }]],
    ['another style', [{ type: 'restyle', value: 'watercolor' }], [{ type: 'restyle', style: 'watercolor' }]],
    ['some other style', [{ type: 'restyle' }], [{ type: 'restyle' }]],
    ['a look', [{ type: 'look', value: 'warmer colours' }], [{ type: 'adjust', words: 'warmer colours' }]],
  ])('%s', (_what, edits, changes) => {
    const understood = read('anders', { ...edit, edits }, afterFox);
    expect(understood).toMatchObject({
      type: 'brief',
      brief: { request: afterFox.last?.brief.request, refinement: { creationId: 'creation-1', changes, seed: 7 } },
    });
  });

  it('that takes something away names it nowhere but in `without`', () => {
    const understood = read(
      'der Baum stört',
      {
        ...edit,
        request: 'a red fox sleeping',
        subject: 'a red fox',
        without: ['oak tree'],
        edits: [{ type: 'content', value: 'without the oak tree' }],
      },
      afterFox,
    );
    expect(understood).toMatchObject({
      brief: { request: 'a red fox sleeping', without: ['oak tree'], refinement: { changes: [] } },
    });
    expect(understood?.type === 'brief' && understood.brief.subjects).not.toContain('tree');
  });

  it('into a poster, with its text as it was said', () => {
    expect(read('als Plakat: „Sei wild“', { ...edit, mode: 'poster', slogan: '„Sei wild“' }, afterFox)).toMatchObject({
      brief: { slogan: 'Sei wild' },
    });
    const lettered = read(
      'als Plakat mit dem Spruch Sei wild',
      { ...edit, mode: 'poster', slogan: 'Sei wild' },
      afterFox,
    );
    expect(lettered).toMatchObject({ brief: { mode: 'poster', slogan: 'Sei wild' } });
  });

  it('of the lettering: other words, or none', () => {
    expect(read('schreib lieber Sei frei', { ...edit, slogan: 'Sei frei' }, afterPoster)).toMatchObject({
      brief: { slogan: 'Sei frei' },
    });
    expect(read('ohne Schrift', { ...edit, edits: [{ type: 'no-lettering' }] }, afterPoster)).toMatchObject({
      brief: { slogan: null },
    });
    expect(
      read('wärmer', { ...edit, slogan: 'Be free', edits: [{ type: 'look', value: 'warmer colours' }] }, afterPoster),
    ).toMatchObject({
      brief: { slogan: 'Be wild' },
    });
  });

  it('of a picture whose own message was read too late makes its request English', () => {
    const unread = afterDrawing('ein roter Fuchs im Schnee');
    const edits = [{ type: 'look', value: 'warmer colours' }];
    const understood = read(
      'wärmer',
      { ...edit, request: 'a red fox in the snow', subject: 'a red fox', edits },
      unread,
    );
    expect(understood).toMatchObject({
      brief: { request: 'a red fox in the snow', original: 'ein roter Fuchs im Schnee. wärmer' },
    });
  });

  it('that changes nothing is no reading', () => expect(read('hm', edit, afterFox)).toBeNull());
  it('without a picture is a new request', () => {
    expect(read('ein Fuchs', { ...edit, request: 'a fox', subject: 'a fox' })).toMatchObject({
      brief: { request: 'a fox', refinement: null },
    });
  });
});

describe('what is no request', () => {
  it.each([
    ['talk', 'talk'],
    ['question', 'talk'],
    ['out-of-scope', 'talk'],
    ['cancel', 'cancelled'],
  ])('%s is answered with %s, though the rules would draw its words', (act, type) => {
    expect(read('sag mal was', { act, translation: 'a fox would say otherwise', ...nothing })?.type).toBe(type);
  });

  it.each(['talk', 'question', 'out-of-scope', 'cancel'])('%s is not believed of an English “draw …”', (act) => {
    const message = { userId: 'u', conversationId: 'c', text: 'can you please draw a flumph' };
    const reading = readReading(JSON.stringify(aReadingAnswer({ act, translation: 'never mind' })));
    expect(reading && understandReading(reading, message, fresh, understand(message, fresh))).toBeNull();
  });

  it.each(['undo', 'pick'])('%s, which the rules do not know in these words, is no reading', (act) => {
    expect(read('das davor', { act, translation: 'a fox that was before', ...nothing }, afterFox)).toBeNull();
  });
});

describe('an answer to the open question', () => {
  it('carries its mood into the request, once', () => {
    const understood = read(
      'es war zum Heulen',
      { act: 'answer', translation: 'it made me cry', ...nothing, mood: 'sad' },
      asked,
    );
    expect(understood).toMatchObject({
      type: 'brief',
      brief: { mood: { id: 'sad' }, topic: 'day' },
      heard: { mood: { id: 'sad' } },
    });
    expect(understood?.type === 'brief' && understood.brief.request.match(/The mood is/g)).toHaveLength(1);
    expect(understood?.type === 'brief' && understood.brief.original).toBe('Draw my day. es war zum Heulen');
  });
});

it('any reading of any message in any state is understood or refused; lettering and quotations were said', () => {
  const acts = fc.constantFrom('new', 'edit', 'answer', 'undo', 'pick', 'talk', 'question', 'out-of-scope', 'cancel');
  const words = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('a fox', 'make it brighter', 'again', 'Draw my day', '“Buy my coin”'),
  );
  const given = fc.record({
    act: acts,
    translation: words,
    request: words,
    subject: words,
    slogan: fc.option(words),
    mode: fc.constantFrom(null, 'poster', 'story', 'transform', 'art'),
    without: fc.array(words, { maxLength: 3 }),
    edits: fc.array(fc.record({ type: fc.constantFrom('again', 'restyle', 'content', 'no-lettering'), value: words })),
  });
  const contexts = fc.constantFrom(fresh, asked, afterFox, afterPoster);
  fc.assert(
    fc.property(given, contexts, words, (answer, context, text) => {
      const reading = readReading(JSON.stringify(aReadingAnswer(answer)));
      if (!reading || text.trim() === '') return;
      const message = { userId: 'u', conversationId: 'c', text };
      const byRules = understand(message, context);
      const understood = understandReading(reading, message, context, byRules);
      if (understood?.type !== 'brief') return;
      const { slogan, request } = understood.brief;
      const said = [
        text,
        'Be wild',
        context.pending?.request ?? '',
        byRules.type === 'brief' ? (byRules.brief.slogan ?? '') : '',
      ].join('\n');
      if (slogan !== null) expect(said.replace(/\s+/g, ' ')).toContain(slogan);
      if (!text.includes('Buy my coin')) expect(request).not.toContain('Buy my coin');
      expect(understood.brief.original === undefined || understood.brief.original.includes(text.trim())).toBe(true);
    }),
    { seed: 17, numRuns: atDepth(400, 5000) },
  );
});
