/** Messages labelled before the rules of their kind were written: subjects, people, moods, what is not drawn. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Brief } from '../../src/brief.ts';
import { createChance } from '../../src/chance.ts';
import { describePicture } from '../../src/conversation/render-plan.ts';
import { depict } from '../../src/illustration/scene/depict.ts';
import { readScene } from '../../src/illustration/scene/read-scene.ts';
import { createModes } from '../../src/modes/index.ts';
import type { Mode, Plan } from '../../src/plan.ts';
import { afterDrawing, asked, briefOf, fresh, hear } from './person.ts';

const words = z.array(z.string()).default([]);
const mood = z.union([z.string().nullable(), z.array(z.string().nullable())]);
const scene = z.object({
  message: z.string(),
  people: z.number().optional(),
  figures: words,
  not: words,
  only: z.number().optional(),
  count: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
  setting: z.string().optional(),
  features_or_season: words,
  notDrawn: z.array(z.string()).optional(),
  as_asked: z.boolean().optional(),
});
const cases = z
  .object({
    subjects: z.array(
      z.object({
        message: z.string(),
        after: z.string().optional(),
        image: z.boolean().default(false),
        subject: z.string().optional(),
        has: words,
        not: words,
        not_reasoning: words,
        has_alt: words,
        not_alt: words,
      }),
    ),
    people: z.array(scene),
    moods: z.array(
      z.object({
        message: z.string().optional(),
        answer: z.string().optional(),
        before: z.string().optional(),
        ask: z.boolean().default(false),
        mood: mood.optional(),
      }),
    ),
    unknown: z.array(scene),
    scenes: z.array(scene),
  })
  .parse(JSON.parse(readFileSync(new URL('cases/honest-words.json', import.meta.url), 'utf8')));

const noStory: Mode = { id: 'story', styles: [], plan: () => Promise.reject(new Error('no story is told here')) };
const modes = createModes(noStory);
const planOf = (brief: Brief): Plan | Promise<Plan> =>
  modes[brief.mode].plan(brief, createChance(5), { signal: AbortSignal.timeout(10_000) });

describe('subjects are what is to be seen', () => {
  it.each(cases.subjects)('“$message”', async ({ message, after, image, ...wanted }) => {
    const brief = briefOf(message, after ? afterDrawing(after) : fresh, image ? { image: new Uint8Array(4) } : {});
    const subject = brief.subject.toLowerCase();
    if (wanted.subject !== undefined) expect(subject).toBe(wanted.subject);
    for (const part of wanted.has) expect(subject).toContain(part);
    for (const part of wanted.not) expect(subject).not.toContain(part);
    const plan = await planOf(brief);
    for (const part of wanted.not_reasoning) expect(plan.reasoning.toLowerCase()).not.toContain(part);
    const [prompt] = plan.prompts;
    const alt = prompt ? describePicture(plan, prompt, 'local', 'en', 0).toLowerCase() : '';
    for (const part of wanted.has_alt) expect(alt).toContain(part);
    for (const part of wanted.not_alt) expect(alt).not.toContain(part);
  });
});

describe('moods', () => {
  it.each(cases.moods)('$message$answer', ({ message = '', answer, before, ask, mood: wanted }) => {
    const earlier = before ? { ...fresh, mood: { id: before, described: before } } : fresh;
    const understood = answer === undefined ? hear(message, earlier) : hear(answer, asked);
    expect(understood.type).toBe(ask ? 'question' : 'brief');
    if (understood.type === 'brief') expect([wanted].flat()).toContain(understood.brief.mood?.id ?? null);
  });
});

const peopleIds = new Set(['person', 'man', 'woman', 'boy', 'girl', 'child', 'couple']);

describe.each(['people', 'unknown', 'scenes'] as const)('%s', (kind) => {
  it.each(cases[kind])('“$message”', async ({ message, ...wanted }) => {
    const [prompt] = (await planOf(briefOf(message))).prompts;
    if (!prompt) throw new Error('nothing is drawn');
    const read = readScene(prompt);
    const seen = read.subjects.map(({ figure, count }) => ({ id: figure.split(':').at(-1) ?? '', count }));
    const countOf = (isMeant: (id: string) => boolean) =>
      seen.filter(({ id }) => isMeant(id)).reduce((sum, { id, count }) => sum + count * (id === 'couple' ? 2 : 1), 0);
    if (wanted.people !== undefined) expect(countOf((id) => peopleIds.has(id))).toBe(wanted.people);
    for (const figure of wanted.figures) expect(seen.map(({ id }) => id)).toContain(figure);
    for (const figure of wanted.not) expect(seen.filter(({ id }) => id.includes(figure))).toEqual([]);
    if (wanted.only !== undefined) expect(seen).toHaveLength(wanted.only);
    for (const [figure, [least, most]] of Object.entries(wanted.count)) {
      expect(countOf((id) => id === figure)).toBeGreaterThanOrEqual(least);
      expect(countOf((id) => id === figure)).toBeLessThanOrEqual(most);
    }
    if (wanted.setting !== undefined) expect(read.setting).toBe(wanted.setting);
    const surroundings: readonly string[] = [...read.features, read.season];
    if (wanted.features_or_season.length > 0)
      expect(wanted.features_or_season.some((each) => surroundings.includes(each))).toBe(true);
    const { notDrawn, notLettered = [], isAsAsked } = depict(prompt, read);
    const missing = [...notDrawn, ...notLettered].join(' | ');
    if (wanted.notDrawn?.length === 0) expect(missing).toBe('');
    for (const part of wanted.notDrawn ?? []) expect(missing).toContain(part);
    if (wanted.as_asked !== undefined) expect(isAsAsked).toBe(wanted.as_asked);
  });
});
