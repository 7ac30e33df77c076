import { InferenceClient } from '@huggingface/inference';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRouterDouble, type RouterDouble } from '../../src/testing/index.ts';

let router: RouterDouble;
beforeEach(async () => {
  router = await openRouterDouble();
});
afterEach(() => router.close());

const client = new InferenceClient('hf_x');
const asked = () => ({ model: 'm', endpointUrl: router.url, messages: [{ role: 'user', content: 'hello' }] });
const options = { retry_on_error: false };

async function streamed() {
  let text = '';
  for await (const { choices } of client.chatCompletionStream(asked(), options))
    text += choices[0]?.delta.content ?? '';
  return text;
}

it('the client of the real service understands its chat completions', async () => {
  router.answer({ type: 'chat', text: 'Once upon a time' });
  const { choices } = await client.chatCompletion(asked(), options);
  expect(choices[0]?.message.content).toBe('Once upon a time');
  expect(router.requests[0]).toMatchObject({ path: '/v1/chat/completions', hasToken: true });
});

it('streams a chat completion when that is asked for', async () => {
  router.answer({ type: 'chat', text: 'Once upon a time' });
  expect(await streamed()).toBe('Once upon a time');
});

it('breaks off half-way, and refuses, when told to', async () => {
  router.answer({ type: 'half' }, { type: 'half' }, { type: 'status', status: 402 });
  await expect(client.chatCompletion(asked(), options)).rejects.toThrow();
  expect(await streamed()).toBe('Once upon ');
  await expect(client.chatCompletion(asked(), options)).rejects.toMatchObject({ httpResponse: { status: 402 } });
});
