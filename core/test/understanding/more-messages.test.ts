import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/brief.ts';
import * as cases from './cases/more-messages.ts';
import { afterDrawing, asked, briefOf, fresh, hear } from './person.ts';

describe('a request', () => {
  it.each(cases.vague)('is asked back about: “%s”', (message) => {
    expect(hear(message).type).toBe('question');
  });

  it.each(cases.clear)('is drawn at once: “%s” (%s)', (message, mood) => {
    expect(briefOf(message).mood?.id ?? null).toBe(mood);
  });

  it.each(cases.modes)('“%s” is drawn in %s', (message, mode) => {
    expect(briefOf(message).mode).toBe(mode);
  });

  it.each(cases.slogans)('“%s” carries the slogan %s', (message, slogan) => {
    expect(briefOf(message, undefined, { mode: 'poster' }).slogan).toBe(slogan);
  });

  it.each(cases.counts)('“%s” asks for so many pictures: %s', (message, count) => {
    expect(briefOf(message).count ?? null).toBe(count);
  });

  it.each(cases.colours)('“%s” has the colours %j', (message, colours) => {
    expect(briefOf(message).colours).toEqual(colours);
  });

  it.each(cases.styles)('“%s” names the style %s', (message, style) => {
    expect(briefOf(message).style).toBe(style);
  });

  it.each(cases.subjects)('“%s” is about “%s”', (message, subject) => {
    const understood = hear(message, asked);
    const brief = understood.type === 'brief' && !message.includes('day') ? briefOf(message) : null;
    if (brief) expect(brief.subject).toBe(subject);
    else
      expect(briefOf('Just draw it', { ...asked, pending: { request: message, askedAt: asked.now } }).subject).toBe(
        subject,
      );
  });
});

describe('small talk', () => {
  it.each(cases.smallTalk)('“%s” is answered in words, with things to ask for', (message) => {
    const understood = hear(message);
    expect(understood.type).toBe('talk');
    if (understood.type === 'talk') {
      expect(understood.suggestions.length).toBeGreaterThanOrEqual(3);
      expect(understood.suggestions.length).toBeLessThanOrEqual(4);
    }
  });

  it.each(cases.notSmallTalk)('“%s” is drawn', (message) => {
    expect(hear(message).type).toBe('brief');
  });

  it('with a picture, or after a question, is not small talk', () => {
    expect(hear('hello', fresh, { image: new Uint8Array(1) }).type).toBe('brief');
    expect(hear('great', asked).type).toBe('brief');
  });
});

describe('after a question', () => {
  it.each(cases.answers)('“%s” answers with the mood %s', (message, mood) => {
    const brief = briefOf(message, asked);
    expect(brief.mood?.id).toBe(mood);
    expect(brief.request).toMatch(/^Draw my day\. /);
    expect(brief.request.endsWith(`The mood is ${brief.mood?.described}.`)).toBe(true);
  });

  it.each(cases.openAnswers)('“%s” leaves everything open', (message) => {
    expect(briefOf(message, asked).request).toBe('Draw my day. The mood is thoughtful and reflective.');
  });

  it.each(cases.elsewhere)('“%s” is not about the day', (message) => {
    expect(briefOf(message, asked).request).not.toContain('my day');
  });

  it.each(cases.newRequests)('“%s” is a new request', (message, request) => {
    expect(briefOf(message, asked).request).toBe(request);
  });

  it.each(cases.cancellations)('“%s” drops the request', (message) => {
    expect(hear(message, asked).type).toBe('cancelled');
  });
});

/** The words of a change. */
function saidOf(change: Change): string {
  if (change.type === 'remove') return `without ${change.things.join(', ')}`;
  return change.type === 'adjust' ? change.words : change.type;
}

describe('after a picture', () => {
  const drawn = afterDrawing('a lake with a tree');

  it.each(cases.refinements)('“%s” changes it (%s)', (message, words) => {
    const changes = briefOf(message, drawn).refinement?.changes;
    if (words === null) expect(changes?.[0]?.type).toMatch(/again|restyle/);
    else expect(changes?.map(saidOf)).toContain(words);
  });

  it.each(cases.notRefinements)('“%s” is a new request', (message) => {
    expect(briefOf(message, drawn).refinement).toBeNull();
  });

  it.each(cases.refinements)('“%s” changes nothing when there is no picture', (message) => {
    const understood = hear(message, fresh);
    if (understood.type === 'brief') expect(understood.brief.refinement).toBeNull();
    else expect(understood).toMatchObject({ type: 'talk', text: expect.stringContaining('no picture here yet') });
  });

  const fox = afterDrawing('a fox in a meadow with a tree');

  it.each(cases.changesOfFox)('“%s” changes the fox (%s)', (message, change) => {
    const changes = briefOf(message, fox).refinement?.changes;
    const said = changes?.map(saidOf).join(', ');
    expect(said).toContain(change ?? '');
  });

  it.each(cases.foxes)('“%s” makes it “%s”', (message, subject) => {
    expect(briefOf(message, fox).subject).toBe(subject);
  });

  it.each(cases.newAfterPicture)('“%s” leaves the fox alone', (message) => {
    const understood = hear(message, fox);
    if (understood.type === 'brief') expect(understood.brief.refinement).toBeNull();
    else expect(understood.type).toBe('question');
  });

  it.each(cases.remarks)('“%s” is answered in words', (message) => {
    expect(hear(message, fox).type).toBe('talk');
  });
});
