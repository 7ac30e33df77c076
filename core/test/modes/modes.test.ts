import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief.ts';
import { createChance } from '../../src/chance.ts';
import { art } from '../../src/modes/art.ts';
import { business } from '../../src/modes/business.ts';
import { personal } from '../../src/modes/personal.ts';
import { poster } from '../../src/modes/poster.ts';
import { transform } from '../../src/modes/transform.ts';
import type { Mode, Plan } from '../../src/plan.ts';
import { aBrief } from './a-brief.ts';

const dull = { id: 'dull', described: 'dull and unmotivated' };
const { signal } = new AbortController();

const planned = async (mode: Mode, differently: Partial<Brief> = {}, chance = 1): Promise<Plan> =>
  mode.plan(aBrief({ mode: mode.id, ...differently }), createChance(chance), { signal });

const baseWords = 'artistic, creative, atmospheric, emotional';
const baseNegative = 'blurry, low quality, distorted, ugly, text, watermark';

describe.each([
  [art, ['expressionist', 'impressionist', 'abstract', 'surreal']],
  [poster, ['minimalist', 'bold typography', 'elegant', 'modern']],
  [transform, ['oil painting', 'watercolor', 'sketch', 'cyberpunk']],
  [business, ['corporate', 'professional', 'clean', 'modern']],
])('$id', (mode, styles) => {
  it('chooses among its own styles, all of them in time', async () => {
    const plans = await Promise.all(Array.from({ length: 60 }, (_, chance) => planned(mode, {}, chance)));
    expect(new Set(plans.map((plan) => plan.style))).toEqual(new Set(styles));
  });

  it('draws what the person named, also when the style is not its own', async () => {
    expect((await planned(mode, { style: 'comic' })).style).toBe('comic');
    expect((await planned(mode, { style: 'comic' })).reasoning).toContain('comic');
  });

  it('prefers the favourite when it has it', async () => {
    const [, favourite = ''] = styles;
    expect((await planned(mode, { preferences: { style: favourite, themes: [] } })).style).toBe(favourite);
  });
});

describe.each([[art], [poster], [transform], [business], [personal]])('$id', (mode) => {
  it('plans two shots of one family and two compositions, 768 pixels a side', async () => {
    const { prompts, seed } = await planned(mode);
    expect(prompts.map(({ width, height, family }) => [width, height, family])).toEqual([
      [768, 768, seed],
      [768, 768, seed],
    ]);
    expect(prompts.map((prompt) => prompt.composition)).toEqual([0, 1]);
    expect(prompts[0]?.seed).toBe(seed);
    expect(prompts[1]?.seed).not.toBe(seed);
  });

  it('says the base style words and keeps text and watermarks out', async () => {
    const { prompts } = await planned(mode);
    for (const prompt of prompts) {
      expect(prompt.text).toContain(baseWords);
      expect(prompt.negative).toContain(baseNegative);
    }
  });

  it('names mood, palette and what was understood in its reasoning', async () => {
    const { reasoning } = await planned(mode, { mood: dull });
    expect(reasoning).toContain('two dogs in a bathtub');
    expect(reasoning).toContain('dull and unmotivated');
    expect(reasoning).toContain('muted grey-blue');
  });

  it('lets the colours that were named lead', async () => {
    const plan = await planned(mode, { colours: ['red', 'blue'] });
    expect(plan.prompts[0]?.text).toContain('red, blue palette');
    expect(plan.reasoning).toContain('red, blue');
  });

  it('with a seed draws the same twice, whatever chance says', async () => {
    expect(await planned(mode, { seed: 7 }, 1)).toEqual(await planned(mode, { seed: 7 }, 99));
  });

  it('draws as many as asked', async () => {
    expect((await planned(mode, { count: 4 })).prompts).toHaveLength(4);
  });

  it('suggests three or four different things to try', async () => {
    const { suggestions } = await planned(mode, { mood: dull });
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    expect(suggestions.length).toBeLessThanOrEqual(4);
    expect(new Set(suggestions).size).toBe(suggestions.length);
  });

  it('keeps seed and style when a picture is adjusted, and says what changed', async () => {
    const changes = [{ type: 'adjust', words: 'brighter colours, more light' }] as const;
    const refinement = { creationId: 'c', changes, style: 'sketch', seed: 5 };
    const plan = await planned(mode, { refinement });
    expect([plan.seed, plan.style]).toEqual([5, 'sketch']);
    expect(plan.prompts[0]?.text).toContain('brighter colours, more light');
    expect(plan.reasoning).toContain('brighter colours, more light');
  });

  it('again means a new seed in the same style', async () => {
    const refinement = { creationId: 'c', changes: [{ type: 'again' }] as const, style: 'sketch', seed: 5 };
    const plan = await planned(mode, { refinement });
    expect(plan.style).toBe('sketch');
    expect(plan.seed).not.toBe(5);
  });

  it('a different style is another one each time, until all were shown', async () => {
    const seen = new Set<string>();
    let style = (await planned(mode)).style;
    for (let time = 0; time < 4; time += 1) {
      const refinement = { creationId: 'c', changes: [{ type: 'restyle' }] as const, style, seed: 5 };
      const next = (await planned(mode, { refinement })).style;
      expect(next).not.toBe(style);
      expect(next).not.toBe('');
      seen.add(next);
      style = next;
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });
});

it('art interprets a day', async () => {
  const plan = await planned(art, { request: 'Draw my day.', topic: 'day', mood: dull, style: 'surreal' });
  expect(plan.prompts[0]?.text).toMatch(
    /^Artistic interpretation of a day, dull and unmotivated mood, surreal style, /,
  );
});

it('personal draws the very words, with the mood said once', async () => {
  const request = 'Draw my day. The mood is dull and unmotivated.';
  const plan = await planned(personal, { request, topic: 'day', mood: dull });
  const text = plan.prompts[0]?.text ?? '';
  expect(text.startsWith(`${request} `)).toBe(true);
  expect(text.split('dull and unmotivated')).toHaveLength(2);
  expect(plan.style).toBe('');
});

it('personal keeps in mind what the person likes, when the request leaves room', async () => {
  const preferences = { style: 'watercolor', themes: ['fox', 'sea'] };
  const day = await planned(personal, { topic: 'day', mood: dull, preferences });
  expect(day.style).toBe('watercolor');
  expect(day.prompts[0]?.text).toContain('fox, sea');
  expect((await planned(personal, { preferences })).prompts[0]?.text).not.toContain('sea');
});

it('a poster asks for a background without text and hands the slogan on', async () => {
  const plan = await planned(poster, { subject: 'recycling', slogan: 'Less is more' });
  expect(plan.slogan).toBe('Less is more');
  expect(plan.prompts[0]?.text).toContain('NO TEXT');
  expect(plan.prompts[0]?.text).not.toContain('Less is more');
  expect(plan.reasoning).toContain('Less is more');
});

it('transform draws one result for a given picture, two for words', async () => {
  expect((await planned(transform, { image: new Uint8Array(1) })).prompts).toHaveLength(1);
  expect((await planned(transform)).prompts).toHaveLength(2);
});

it('business stays professional', async () => {
  expect((await planned(business)).prompts[0]?.text).toMatch(/professional palette.*/);
  expect((await planned(business)).prompts[0]?.text).toContain('professional composition');
});

it('without a mood it is vibrant', async () => {
  const plan = await planned(art);
  expect(plan.mood).toBe('vibrant');
  expect(plan.prompts[0]?.mood).toBe('vibrant');
});

describe('reasoning', () => {
  it('speaks of the thing, not of the request', async () => {
    const { reasoning } = await planned(personal, { subject: 'a lake', request: 'not sad, just calm: a lake' });
    expect(reasoning).toMatch(/^(?:You asked for a lake|You wished for a lake|You wanted to see a lake)\./);
    expect(reasoning).not.toContain('sad');
    expect(reasoning.split(/(?<=\.) /)).toHaveLength(2);
  });

  it('says what is new of a change, and each choice once', async () => {
    const refinement = { creationId: 'c', style: '', seed: 7 };
    const said = await planned(personal, {
      subject: 'a blue fox in the snow',
      refinement: { ...refinement, changes: [{ type: 'adjust', words: 'the fox blue' }] },
    });
    expect(said.reasoning).toMatch(
      /^(?:Now it is|Here it is now:|A) (?:a )?blue fox in the snow(?:, as you asked)?\.$/,
    );
    const brighter = await planned(personal, {
      refinement: { ...refinement, changes: [{ type: 'adjust', words: 'brighter colours, more light' }] },
    });
    expect(brighter.reasoning).toMatch(
      /^(?:Once more:|Again) two dogs in a bathtub\. This time: brighter colours, more light\.$/,
    );
  });

  it('owns its idea when everything was left open, and names a feeling as one', async () => {
    const { reasoning } = await planned(personal, { subject: 'surprise me' });
    expect(reasoning).toContain('vibrant, with clear, saturated blues');
    expect(reasoning).not.toMatch(/surprise me|you (?:named|left)/i);
    const feeling = await planned(personal, {
      subject: "I'm sad",
      mood: { id: 'sad', described: 'sad and melancholic' },
    });
    expect(feeling.reasoning).toContain('feeling');
    expect(feeling.reasoning).not.toMatch(/I'm sad|you (?:named|left)/i);
  });

  it('never lists what the person did not say', async () => {
    for (let seed = 0; seed < 12; seed++)
      expect((await planned(personal, { seed })).reasoning).not.toMatch(/you named no|you did not|no style|no mood/i);
  });

  it('has two or three wordings, and the same one for the same picture', async () => {
    const wordings = await Promise.all(
      Array.from({ length: 12 }, async (_, seed) => (await planned(personal, { seed })).reasoning),
    );
    expect(new Set(wordings).size).toBeGreaterThanOrEqual(2);
    expect((await planned(personal, { seed: 4 }, 9)).reasoning).toBe(wordings[4]);
  });

  it.each([
    ['my dog died', /sorry/],
    ['draw my day, my grandma passed away', /sorry/],
    ['I got the job! draw that', /ongratulations/],
  ])('answers “%s” as a friend does', async (request, warm) => {
    expect((await planned(personal, { request, subject: request, mood: dull })).reasoning).toMatch(warm);
  });

  it.each(['my phone died', 'I lost my keys', 'a story about a king who died', 'a fox who lost her hat'])(
    'is no mourner at “%s”',
    async (request) => {
      expect((await planned(personal, { request, subject: request })).reasoning).not.toMatch(/sorry|ongratulations/);
    },
  );
});

describe('suggestions', () => {
  it('name what suits the subject and is not there yet', async () => {
    const suggested = async (subject: string, subjects: string[]) =>
      (await Promise.all([0, 1, 2, 3].map((seed) => planned(personal, { subject, request: subject, subjects, seed }))))
        .flatMap(({ suggestions }) => suggestions)
        .join(' | ');
    expect(await suggested('a horse', ['horse'])).toContain('Add a rider');
    expect(await suggested('a horse with a rider', ['horse'])).not.toContain('Add a rider');
    expect(await suggested('a lighthouse at night', ['lighthouse'])).not.toContain('but at night');
  });

  it('differ from turn to turn, and within one', async () => {
    const turns = await Promise.all(Array.from({ length: 8 }, (_, seed) => planned(personal, { seed })));
    expect(new Set(turns.map(({ suggestions }) => suggestions.join())).size).toBeGreaterThanOrEqual(3);
    for (const { suggestions } of turns) expect(new Set(suggestions).size).toBe(suggestions.length);
  });
});
