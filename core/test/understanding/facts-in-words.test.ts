import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief.ts';
import { excluding, type FactsCase, marked, parametrized } from './cases/facts-in-words.ts';
import { moreFacts } from './cases/more-facts-in-words.ts';
import { afterDrawing, briefOf, fresh } from './person.ts';

/** Fails where a brief is not what was labelled. */
function check(brief: Brief, { subject, gone, without, aspect, seed, count, slogan }: FactsCase): void {
  if (subject !== undefined) expect(brief.subject.toLowerCase()).toBe(subject);
  if (gone) for (const text of [brief.subject, brief.request]) expect(text).not.toMatch(gone);
  expect(brief.without ?? []).toEqual(without ?? []);
  if (aspect === undefined) expect(brief.aspect).toBeUndefined();
  else expect(brief.aspect).toBeCloseTo(aspect, 2);
  expect(brief.seed).toBe(seed);
  if (count !== undefined) expect(brief.count).toBe(count);
  if (slogan !== undefined) expect(brief.slogan).toBe(slogan);
}

const briefFor = ({ message, after }: FactsCase): Brief =>
  briefOf(message, after === undefined ? fresh : afterDrawing(after));

describe('messages with marks of chats and tools', () => {
  it.each(marked)('reads “$message”', (one) => check(briefFor(one), one));
});

describe('messages with parameters', () => {
  it.each(parametrized)('reads “$message”', (one) => check(briefFor(one), one));
});

describe('messages with exclusions', () => {
  it.each(excluding)('reads “$message”', (one) => check(briefFor(one), one));
});

describe('more messages with facts in words', () => {
  it.each(moreFacts)('reads “$message”', (one) => check(briefFor(one), one));
});
