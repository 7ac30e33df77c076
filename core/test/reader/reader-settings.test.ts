import { afterEach, describe, expect, it } from 'vitest';
import { coreEnvironment, parseEnvironment } from '../../src/config.ts';
import { createMetrics, openVizzy, silentLogger, type Vizzy } from '../../src/index.ts';
import { createFakeClock, createQuickIllustrator } from '../../src/testing/index.ts';

let vizzy: Vizzy | undefined;
afterEach(async () => {
  await vizzy?.close();
  vizzy = undefined;
});

/** Nobody answers there; what is asked is refused at once. */
const nowhere = 'http://127.0.0.1:9';
const token = { HF_API_TOKEN: 'hf_secret', HF_ROUTER_URL: nowhere, HF_HUB_URL: nowhere };

async function lineAtStart(environment: Record<string, string>) {
  const lines: string[] = [];
  const logger = { ...silentLogger, info: (_fields: object, sentence: string) => void lines.push(sentence) };
  const config = coreEnvironment.parse(environment);
  vizzy = await openVizzy({ config, logger, illustrator: createQuickIllustrator() });
  const { checks } = await vizzy.health();
  return { line: lines.find((each) => each.startsWith('reading: ')), isChecked: 'reader' in checks };
}

describe('who reads', () => {
  it.each([
    ['nothing', {}, 'reading: rules'],
    ['a token for pictures', token, 'reading: rules'],
    [
      'a token, and READER=on',
      { ...token, READER: 'on' },
      'reading: rules, and openai/gpt-oss-120b at 127.0.0.1:9 when unsure',
    ],
    ['a token and a model', { ...token, HF_CHAT_MODEL: 'a/b' }, 'reading: rules, and a/b at 127.0.0.1:9 when unsure'],
    [
      'a server',
      { HF_CHAT_ENDPOINT_URL: nowhere },
      'reading: rules, and openai/gpt-oss-120b at 127.0.0.1:9 when unsure',
    ],
    ['a server, and READER=off', { HF_CHAT_ENDPOINT_URL: nowhere, READER: 'off' }, 'reading: rules'],
    ['a model, without a token or server', { HF_CHAT_MODEL: 'a/b' }, 'reading: rules'],
    ['READER=on alone', { READER: 'on' }, 'reading: rules'],
  ])('with %s', async (_what, environment, expected) => {
    const { line, isChecked } = await lineAtStart(environment);
    expect(line).toBe(expected);
    expect(isChecked).toBe(expected !== 'reading: rules');
  });

  it('READER is on or off', () => {
    const parsed = parseEnvironment(coreEnvironment, { READER: 'perhaps' });
    expect(parsed).toEqual({ ok: false, problems: [expect.stringMatching(/^READER must be on or off/)] });
  });
});

it('readings are counted by what came of them', async () => {
  const metrics = createMetrics(createFakeClock(0));
  for (const outcome of ['asked', 'asked', 'used', 'late'] as const) metrics.observe({ type: 'reading', outcome });
  const text = await metrics.text();
  expect(text).toContain('vizzy_readings_total{outcome="asked"} 2');
  expect(text).toContain('vizzy_readings_total{outcome="used"} 1');
  expect(text).toContain('vizzy_readings_total{outcome="late"} 1');
});
