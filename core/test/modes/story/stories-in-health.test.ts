import { afterEach, expect, it } from 'vitest';
import { coreEnvironment, parseEnvironment } from '../../../src/config.ts';
import { openVizzy, silentLogger, type Vizzy } from '../../../src/index.ts';
import {
  type ChatServerDouble,
  chatServerFailures,
  createQuickIllustrator,
  openChatServerDouble,
} from '../../../src/testing/index.ts';
import { aStoryAnswer } from './a-story-answer.ts';

let vizzy: Vizzy | undefined;
let server: ChatServerDouble | undefined;
afterEach(async () => {
  await vizzy?.close();
  await server?.close();
});

async function open(environment: Record<string, string>) {
  const lines: string[] = [];
  const logger = { ...silentLogger, info: (_fields: object, sentence: string) => void lines.push(sentence) };
  const config = coreEnvironment.parse(environment);
  vizzy = await openVizzy({ config, logger, illustrator: createQuickIllustrator() });
  return { opened: vizzy, lines };
}

const tell = (opened: Vizzy, conversationId: string) =>
  opened.respond({ userId: 'u', conversationId, text: 'Tell me a story about a brave snail called Pip' });

it('a story comes from the model of a server of one’s own, and when it fails, /health says why', async () => {
  server = await openChatServerDouble({ kind: 'ollama' });
  server.answer({ type: 'text', text: JSON.stringify(aStoryAnswer) }, chatServerFailures.noMemory);
  const { host } = new URL(server.url);
  const { opened, lines } = await open({ HF_CHAT_ENDPOINT_URL: server.url, HF_CHAT_MODEL: 'gpt-oss:20b' });
  expect(lines).toContain(`stories: gpt-oss:20b at ${host}`);
  expect(JSON.stringify(await tell(opened, 'a'))).toContain(aStoryAnswer.title);
  expect((await opened.health()).checks['stories']).toBe('ok');
  expect(JSON.stringify(await tell(opened, 'b'))).not.toContain(aStoryAnswer.title);
  expect((await opened.health()).checks['stories']).toContain(`failed once: out-of-memory (gpt-oss:20b at ${host}, `);
});

it.each([[{}], [{ HF_API_TOKEN: 'any-word', HF_ENDPOINT_URL: 'http://127.0.0.1:9' }]])(
  'there is no such check where no model is asked: %j',
  async (environment) => {
    const { opened } = await open(environment);
    expect((await opened.health()).checks).not.toHaveProperty('stories');
  },
);

it.each([
  [{}, 20],
  [{ STORY_SECONDS: '90' }, 90],
])('%j: a story may take %i seconds', (environment, seconds) => {
  expect(coreEnvironment.parse(environment)).toMatchObject({ STORY_SECONDS: seconds });
});

it.each([
  [{ STORY_SECONDS: 'shh' }, /^STORY_SECONDS must be a number of seconds/],
  [{ HF_CHAT_MODEL: 'shh shh' }, /^HF_CHAT_MODEL must be the name of a model/],
])('%j is refused in one line that does not repeat it', (environment, line) => {
  const parsed = parseEnvironment(coreEnvironment, environment);
  expect(parsed).toEqual({ ok: false, problems: [expect.stringMatching(line)] });
  expect(JSON.stringify(parsed)).not.toContain('shh');
});
