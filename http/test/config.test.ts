import { parseEnvironment } from '@vizzy/core';
import { expect, test } from 'vitest';
import { defaultOrigins, httpEnvironment } from '../src/config.ts';

test('nothing set: port 8000 on every interface, the default origins, no debugging', () => {
  const parsed = parseEnvironment(httpEnvironment, {});
  expect(parsed).toMatchObject({
    ok: true,
    config: {
      DRAWING_SECONDS: 30,
      PORT: 8000,
      HOST: '0.0.0.0',
      CORS_ORIGINS: defaultOrigins,
      LOG_LEVEL: 'info',
      VIZZY_DEBUG: false,
    },
  });
});

test.each([
  ['HF_API_TOKEN', 'not-a-token-shh', /^HF_API_TOKEN is malformed: a Hugging Face token starts with hf_$/],
  ['HF_API_TOKEN', 'hf_two words shh', /^HF_API_TOKEN is malformed: one word without spaces/],
  ['HF_ENDPOINT_URL', 'ftp://shh.example', /^HF_ENDPOINT_URL must be an http/],
  [
    'SD_WEBUI_URL',
    'http://shh:shh@127.0.0.1:7860',
    /^SD_WEBUI_URL must not contain a user or password: they go into SD_WEBUI_AUTH$/,
  ],
  ['SD_WEBUI_AUTH', 'shh-without-a-user', /^SD_WEBUI_AUTH is malformed: user:password is expected$/],
  ['SD_WEBUI_STEPS', 'shh', /^SD_WEBUI_STEPS must be a number of steps/],
  ['SD_WEBUI_SHARED', 'shh', /^SD_WEBUI_SHARED must be on or off$/],
  ['COMFYUI_URL', 'http://shh.example:8188', /^COMFYUI_URL needs COMFYUI_WORKFLOW, COMFYUI_EDIT_WORKFLOW or both$/],
  ['COMFYUI_URL', 'http://shh:shh@127.0.0.1', /^COMFYUI_URL must not contain a user or password/],
  ['PREVIEW', 'shh', /^PREVIEW must be on or off/],
  ['PORT', 'eighty', /^PORT must be a port number/],
  ['PORT', '70000', /^PORT must be a port number/],
  ['CORS_ORIGINS', 'somewhere.test', /^CORS_ORIGINS must be origins/],
  ['CORS_ORIGINS', 'https://*.*.example.org', /^CORS_ORIGINS must be origins/],
  ['LOG_LEVEL', 'chatty', /^LOG_LEVEL must be one of/],
  ['VIZZY_DEBUG', 'maybe', /^VIZZY_DEBUG must be 1 or 0/],
  ['TRUST_PROXY', 'my proxy', /^TRUST_PROXY must be/],
])('%s=%s is refused in one line that does not repeat it', (name, value, line) => {
  const parsed = parseEnvironment(httpEnvironment, { [name]: value });
  expect(parsed).toEqual({ ok: false, problems: [expect.stringMatching(line)] });
  expect(JSON.stringify(parsed)).not.toContain(value);
});

test.each([
  ['true', true],
  ['false', false],
  ['10.0.0.0/8, loopback', '10.0.0.0/8, loopback'],
])('TRUST_PROXY=%s', (value, expected) => {
  expect(parseEnvironment(httpEnvironment, { TRUST_PROXY: value })).toMatchObject({
    config: { TRUST_PROXY: expected },
  });
});
