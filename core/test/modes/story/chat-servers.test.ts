import { afterEach, describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { createChatFetch, watchFailures } from '../../../src/generation/index.ts';
import type { Logger } from '../../../src/logger.ts';
import { createLocalWriter } from '../../../src/modes/story/local-writer.ts';
import { createModelWriter, type ModelWriterSettings } from '../../../src/modes/story/model-writer.ts';
import { createWriterWithFallback } from '../../../src/modes/story/writer-with-fallback.ts';
import {
  type ChatServerAnswer,
  type ChatServerDouble,
  type ChatServerOptions,
  chatServerFailures,
  createFakeClock,
  openChatServerDouble,
  patience,
} from '../../../src/testing/index.ts';
import { aBrief } from '../a-brief.ts';
import { aStoryAnswer } from './a-story-answer.ts';

const opened: ChatServerDouble[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function aServer(options: ChatServerOptions, ...answers: readonly ChatServerAnswer[]) {
  const server = await openChatServerDouble(options);
  opened.push(server);
  server.answer(...answers);
  return server;
}

const story = JSON.stringify(aStoryAnswer);
const good: ChatServerAnswer = { type: 'text', text: story };
const brief = aBrief({ mode: 'story', request: 'a story about a brave snail called Pip', subject: 'a brave snail' });
const { signal } = new AbortController();

/** A writer that asks a server of one's own. */
const writerFor = ({ url }: ChatServerDouble, settings: Partial<ModelWriterSettings> = {}) =>
  createModelWriter({
    endpointUrl: url,
    model: 'gpt-oss:20b',
    deadline: patience.event,
    fetch: createChatFetch('https://router.huggingface.co'),
    ...settings,
  });

const tell = (writer: ReturnType<typeof createModelWriter>, seed = 1) =>
  writer.write(brief, createChance(seed), { signal });

describe('a story told by a server of one’s own', () => {
  const answers: readonly (readonly [what: string, options: ChatServerOptions, answer: ChatServerAnswer])[] = [
    ['Ollama', { kind: 'ollama' }, good],
    ['Ollama, its thoughts apart', { kind: 'ollama' }, { type: 'text', text: story, thoughts: 'A snail {brave}.' }],
    ['llama.cpp', { kind: 'llama.cpp' }, good],
    ['LM Studio', { kind: 'lm-studio' }, good],
    ['fenced JSON', { kind: 'ollama' }, { type: 'text', text: `\`\`\`json\n${story}\n\`\`\`` }],
    ['thoughts before it', { kind: 'ollama' }, { type: 'text', text: `<think>{a} snail</think>\n${story}` }],
    ['thoughts without a beginning', { kind: 'llama.cpp' }, { type: 'text', text: `A {snail}.\n</think>\n\n${story}` }],
    ['a story among its thoughts', { kind: 'llama.cpp' }, { type: 'only-thoughts', thoughts: story }],
  ];

  it.each(answers)('%s', async (_what, options, answer) => {
    const server = await aServer(options, answer);
    expect(await tell(writerFor(server))).toMatchObject({ title: aStoryAnswer.title, writer: 'model' });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      body: {
        model: 'gpt-oss:20b',
        reasoning_effort: 'low',
        max_tokens: 3000,
        response_format: { type: 'json_schema' },
      },
    });
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('only thoughts, then a story: asked again without an empty message of its own', async () => {
    const server = await aServer({ kind: 'ollama' }, { type: 'only-thoughts', thoughts: '' }, good);
    expect((await tell(writerFor(server))).writer).toBe('model');
    const messages = server.requests[1]?.body['messages'] as { role: string }[];
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'user']);
  });
});

describe('what a server refuses is left out, from then on', () => {
  it.each([['reasoning_effort'], ['response_format'], ['temperature'], ['seed']])('%s, by its name', async (name) => {
    const server = await aServer({ kind: 'llama.cpp', refuses: [name] }, good);
    const writer = writerFor(server);
    await tell(writer);
    await tell(writer, 2);
    expect(server.requests.map(({ body }) => name in body)).toEqual([true, false, false]);
    for (const { body } of server.requests.slice(1)) {
      const others = ['reasoning_effort', 'response_format', 'max_tokens', 'temperature', 'seed'];
      expect(others.filter((other) => !(other in body))).toEqual([name]);
    }
  });

  it('an effort, by a model that does not think', async () => {
    const server = await aServer({ kind: 'ollama', model: 'llama3.2', thinks: false }, good);
    const writer = writerFor(server, { model: 'llama3.2' });
    await tell(writer);
    await tell(writer, 2);
    expect(server.requests.map(({ body }) => body['reasoning_effort'])).toEqual(['low', undefined, undefined]);
    expect(server.requests.every(({ body }) => 'response_format' in body)).toBe(true);
  });

  it('the name of the bound; but there is always one', async () => {
    const server = await aServer({ kind: 'llama.cpp', refuses: ['max_tokens'] }, good);
    await tell(writerFor(server));
    expect(server.requests[1]?.body).toMatchObject({ max_completion_tokens: 3000 });
    expect(server.requests[1]?.body).not.toHaveProperty('max_tokens');
  });

  it('nothing, when the refusal was about something else', async () => {
    const refusal = { error: { message: 'not today', type: 'invalid_request_error' } };
    const server = await aServer({ kind: 'lm-studio' }, { type: 'json', status: 400, body: refusal });
    const writer = writerFor(server);
    await expect(tell(writer)).rejects.toMatchObject({ reason: 'parameter-refused' });
    expect(server.requests).toHaveLength(3);
    server.answer(good);
    await tell(writer);
    expect(server.requests[3]?.body).toMatchObject({ reasoning_effort: 'low', response_format: {} });
  });
});

const failures = chatServerFailures;

describe('why there is no story', () => {
  it.each<[string, ChatServerAnswer, string]>([
    ['a model that is being loaded', failures.loading, 'loading'],
    ['a model that does not fit into memory', failures.noMemory, 'out-of-memory'],
    ['no model that is loaded', failures.nothingLoaded, 'no-such-model'],
    ['a context that is used up', failures.contextExceeded, 'parameter-refused'],
    ['nothing left to pay with', failures.outOfCredits, 'out-of-credits'],
    ['a page', { type: 'page' }, 'bad-answer'],
    ['a redirect', { type: 'redirect', to: 'http://127.0.0.1:9/v1/chat/completions' }, 'redirected'],
    ['hanging up', { type: 'drop' }, 'unreachable'],
    ['half a story', { type: 'text', text: story.slice(0, story.length >> 1) }, 'bad-answer'],
    ['thoughts alone', { type: 'only-thoughts', thoughts: 'A snail. Or a slug?' }, 'bad-answer'],
    ['no completion', { type: 'json', status: 200, body: { choices: [] } }, 'bad-answer'],
  ])('%s', async (_what, answer, reason) => {
    const server = await aServer({ kind: 'llama.cpp' }, answer);
    const { host } = new URL(server.url);
    await expect(tell(writerFor(server))).rejects.toMatchObject({ reason, service: { model: 'gpt-oss:20b', host } });
  });

  it('a model that was not pulled', async () => {
    const server = await aServer({ kind: 'ollama', model: 'qwen3:8b' }, good);
    await expect(tell(writerFor(server))).rejects.toMatchObject({ reason: 'no-such-model', status: 404 });
    expect(server.requests).toHaveLength(1);
  });

  it('a context that is too small: said once, not asked in other ways', async () => {
    const server = await aServer({ kind: 'llama.cpp', contextSize: 256 }, good);
    await expect(tell(writerFor(server))).rejects.toMatchObject({
      reason: 'parameter-refused',
      parameter: 'exceed_context_size_error',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('an answer that never ends is cut off after a megabyte', async () => {
    const server = await aServer({ kind: 'llama.cpp' }, { type: 'endless' });
    await expect(tell(writerFor(server))).rejects.toMatchObject({ reason: 'bad-answer' });
    // What was on its way is more than what was read.
    expect(server.sentEndlessly()).toBeLessThan(32 * 1024 * 1024);
  });

  it('a server that is not there', async () => {
    const server = await aServer({ kind: 'ollama' });
    await server.close();
    await expect(tell(writerFor(server))).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('one that is too slow', async () => {
    const server = await aServer({ kind: 'ollama' }, { type: 'hang' });
    await expect(tell(writerFor(server, { deadline: 50 }))).rejects.toMatchObject({
      reason: 'timeout',
      service: { model: 'gpt-oss:20b' },
    });
  });
});

describe('Hugging Face’s router', () => {
  const atRouter = ({ url }: ChatServerDouble, settings: Partial<ModelWriterSettings> = {}) =>
    createModelWriter({
      token: 'hf_secret',
      deadline: patience.event,
      routerUrl: url,
      fetch: createChatFetch(url),
      ...settings,
    });

  it('is asked where HF_ROUTER_URL says, with the token, for who pays', async () => {
    const server = await aServer({ kind: 'router' }, good);
    await tell(atRouter(server, { billTo: 'acme' }));
    expect(server.requests).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: 'Bearer hf_secret', 'x-hf-bill-to': 'acme' },
        body: { model: 'openai/gpt-oss-120b', reasoning_effort: 'low' },
      },
    ]);
  });

  it.each(['openai/gpt-oss-120b:fastest', 'openai/gpt-oss-120b:groq'])('is told the provider: %s', async (model) => {
    const server = await aServer({ kind: 'router' }, good);
    await tell(atRouter(server, { model }));
    expect(server.requests[0]?.body['model']).toBe(model);
  });

  it('a server of one’s own is not told who pays', async () => {
    const server = await aServer({ kind: 'ollama' }, good);
    await tell(writerFor(server, { billTo: 'acme' }));
    expect(server.requests[0]?.headers).not.toHaveProperty('x-hf-bill-to');
  });
});

describe('an operator sees why Vizzy tells the stories itself', () => {
  function aTeller(server: ChatServerDouble) {
    const lines: { readonly fields: object; readonly sentence: string }[] = [];
    const log = (fields: object, sentence: string) => void lines.push({ fields, sentence });
    const logger: Logger = { debug: log, info: log, warn: log, error: log };
    const clock = createFakeClock(0);
    const parts = { fallback: createLocalWriter(), logger, clock, failures: watchFailures('stories', clock) };
    const writer = createWriterWithFallback({ first: writerFor(server), ...parts });
    return { lines, clock, writer, tell: () => writer.write(brief, createChance(1), { signal }) };
  }

  it('in the log and in a line for /health, until a story comes', async () => {
    const server = await aServer({ kind: 'ollama' }, failures.outOfCredits);
    const { host } = new URL(server.url);
    const { lines, clock, writer, tell: tellOne } = aTeller(server);
    expect(writer.status()).toBe('ok');
    for (let time = 0; time < 3; time += 1) expect((await tellOne()).writer).toBe('local');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({
      fields: { code: 'out-of-credits', model: 'gpt-oss:20b', host },
      sentence: 'the language model told no story; Vizzy tells it itself',
    });
    expect(writer.status()).toBe(
      `paused after repeated failures; failed 3 times in a row: out-of-credits (gpt-oss:20b at ${host}, 1970-01-01T00:00:00Z)`,
    );
    expect(JSON.stringify(lines)).not.toMatch(/snail|Pip/);
    server.answer(good);
    clock.advance(61_000);
    expect((await tellOne()).writer).toBe('model');
    expect(writer.status()).toBe('ok');
  });

  it('a model that declines works', async () => {
    const body = { error: { message: 'Blocked by the content filter.', code: 'content_filter' } };
    const server = await aServer({ kind: 'lm-studio' }, { type: 'json', status: 400, body });
    const { lines, writer, tell: tellOne } = aTeller(server);
    expect((await tellOne()).writer).toBe('local');
    expect(server.requests).toHaveLength(1);
    expect(lines).toMatchObject([{ fields: { code: 'declined' } }]);
    expect(writer.status()).toBe('ok');
  });
});
