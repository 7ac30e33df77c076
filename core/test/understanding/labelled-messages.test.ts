import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { afterDrawing, asked, briefOf, hear } from './person.ts';

const mood = z.string().nullable();
const cases = z
  .object({
    vague: z.array(z.object({ message: z.string(), ask: z.boolean(), mood })),
    answers: z.array(z.object({ message: z.string(), mood, described: z.string() })),
    answers_that_are_new_requests: z.array(
      z.object({ message: z.string(), prompt_contains: z.string().optional(), cancels: z.boolean().optional() }),
    ),
    slogans: z.array(z.object({ message: z.string(), slogan: z.string().nullable() })),
    modes: z.array(z.object({ message: z.string(), mode: z.string() })),
    refinements: z.array(z.object({ message: z.string(), refine: z.boolean() })),
  })
  .parse(JSON.parse(readFileSync(new URL('cases/messages.json', import.meta.url), 'utf8')));

describe('the labelled messages', () => {
  it.each(cases.vague)('asks about “$message”: $ask', ({ message, ask, mood }) => {
    const understood = hear(message);
    expect(understood.type).toBe(ask ? 'question' : 'brief');
    if (understood.type === 'brief') expect(understood.brief.mood?.id ?? null).toBe(mood);
  });

  it.each(cases.answers)('takes the answer “$message” as $mood', ({ message, mood, described }) => {
    const brief = briefOf(message, asked);
    expect(brief.mood).toEqual({ id: mood, described });
    expect(brief.request).toBe(`Draw my day. The mood is ${described}.`);
  });

  it.each(cases.answers_that_are_new_requests)('turns to “$message”', ({ message, prompt_contains, cancels }) => {
    const understood = hear(message, asked);
    expect(understood.type).toBe(cancels ? 'cancelled' : 'brief');
    if (understood.type !== 'brief') return;
    expect(understood.brief.request).toContain(prompt_contains);
    expect(understood.brief.request).not.toMatch(/my day|never mind|instead/);
  });

  it.each(cases.slogans)('reads the slogan of “$message”', ({ message, slogan }) => {
    expect(briefOf(message).slogan).toBe(slogan);
  });

  it.each(cases.modes)('draws “$message” in $mode', ({ message, mode }) => {
    expect(briefOf(message).mode).toBe(mode);
  });

  it.each(cases.refinements)('“$message” changes the last picture: $refine', ({ message, refine }) => {
    expect(briefOf(message, afterDrawing('a lake')).refinement !== null).toBe(refine);
  });
});
