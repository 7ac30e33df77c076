import { expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { coreEnvironment, parseEnvironment } from '../../src/config.ts';
import { silentLogger } from '../../src/logger.ts';
import { openPictureServices } from '../../src/picture-services.ts';

const url = 'http://127.0.0.1:9';

function open(environment: Record<string, string>) {
  const parsed = parseEnvironment(coreEnvironment, environment);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return openPictureServices(parsed.config, { clock: systemClock, logger: silentLogger });
}

it('IMAGES_API_URL opens the tier, before those of services elsewhere', () => {
  const tiers = open({ IMAGES_API_URL: url, HF_SPACE_URL: 'https://example.hf.space' });
  expect(tiers.map(({ name }) => name)).toEqual(['openai', 'space']);
  expect(tiers[0]?.abilities).toEqual({ draws: true, transforms: true, sizes: 'any' });
});

it('sizes and photos are as the operator says', () => {
  const [tier] = open({ IMAGES_API_URL: url, IMAGES_API_SIZES: '1024x1024, 1536x1024', IMAGES_API_PHOTOS: 'off' });
  expect(tier?.abilities).toEqual({
    draws: true,
    transforms: false,
    sizes: [
      { width: 1024, height: 1024 },
      { width: 1536, height: 1024 },
    ],
  });
});

it.each([
  [{ IMAGES_API_URL: 'ftp://shh.example' }, /^IMAGES_API_URL must be an http/],
  [{ IMAGES_API_URL: 'http://shh:shh@127.0.0.1' }, /^IMAGES_API_URL must not hold a name or password/],
  [{ IMAGES_API_URL: url, IMAGES_API_KEY: 'shh shh' }, /^IMAGES_API_KEY is malformed/],
  [{ IMAGES_API_URL: url, IMAGES_API_SIZES: 'shh' }, /^IMAGES_API_SIZES\S* must be sizes such as 1024x1024/],
  [{ IMAGES_API_URL: url, IMAGES_API_PHOTOS: 'shh' }, /^IMAGES_API_PHOTOS must be on or off/],
  [{ IMAGES_API_KEY: 'sk-shh' }, /^IMAGES_API_KEY does nothing without IMAGES_API_URL$/],
])('%j is refused in one line that does not repeat it', (environment, line) => {
  const parsed = parseEnvironment(coreEnvironment, environment);
  expect(parsed).toEqual({ ok: false, problems: [expect.stringMatching(line)] });
  expect(JSON.stringify(parsed)).not.toContain('shh');
});
