// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../src/app.tsx';
import { createMemoryLibrary, type Library } from '../src/storage/library.ts';
import type { CreationAnswer, Problem } from '../src/turn.ts';
import { creation, finished } from './examples.ts';
import { createFakeApi, type FakeApi } from './fake-api.ts';

let api: FakeApi;
let library: Library;

async function open(language = 'en') {
  await act(async () => {
    render(<App api={api} library={library} language={language} locale={language} />);
  });
}

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
  api = createFakeApi();
  library = { ...createMemoryLibrary(), isPersistent: true };
});
afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLTextAreaElement>('What would you like to see?');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const settle = () => act(async () => {});

async function press(name: string | RegExp) {
  await act(async () => void fireEvent.click(button(name)));
}

async function say(text: string) {
  fireEvent.change(field(), { target: { value: text } });
  await act(async () => void fireEvent.keyDown(field(), { key: 'Enter' }));
}

async function tell(...events: Parameters<FakeApi['tell']>[0][]) {
  for (const event of events) await act(async () => api.tell(event));
  await settle();
}

const answer = (changes: Partial<CreationAnswer> = {}, count = 2) =>
  tell({
    type: 'answered',
    answer: creation('x', changes),
    pictures: Array.from({ length: count }, (_, index) => finished(`fox ${index + 1}`)),
  });
const fail = (changes: Partial<Problem> = {}) =>
  tell({ type: 'failed', problem: { kind: 'unreachable', text: null, notBefore: null, ...changes } });

test('says something, sees what is being done, and gets pictures with their story', async () => {
  await open();
  await say('a fox');
  expect(field().value).toBe('');
  expect(screen.getByRole('list', { name: 'Conversation' }).textContent).toContain('a fox');
  await tell({ type: 'progress', progress: { stage: 'queued', done: 0, total: 2, queue_position: 3 } });
  expect(screen.getByRole('region', { name: 'Vizzy is at work' }).textContent).toContain('Number 3 in line');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Number 3 in line');
  await tell({ type: 'progress', progress: { stage: 'drawing', done: 1, total: 2, queue_position: null } });
  expect(screen.getByRole('region', { name: 'Vizzy is at work' }).textContent).toContain('1 of 2 drawn');
  await answer();
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('alt'))).toEqual(['fox 1', 'fox 2']);
  expect(screen.getByText(/Art, chosen from your words · watercolor · calm and relaxed/)).toBeDefined();
  const about = screen.getByText('Why does it look like this?').closest('details');
  expect(about?.open).toBe(false);
  for (const fact of ['You asked for a fox.', 'a fox, watercolor', '42', 'Vizzy itself', '0.3 s'])
    expect(about?.textContent).toContain(fact);
});

test('shows what the picture service tells, without announcing each percent', async () => {
  await open();
  await say('a fox');
  const drawing = { stage: 'drawing' as const, done: 0, total: 2, queue_position: null };
  const service = { tier: 'horde' as const, fraction: null, queue_position: null, wait_seconds: null };
  const shown = () => screen.getByRole('region', { name: 'Vizzy is at work' }).textContent;
  const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await tell({
    type: 'progress',
    progress: { ...drawing, service: { ...service, queue_position: 4, wait_seconds: 40 } },
  });
  expect(shown()).toContain('0 of 2 drawn · 3 before it in the picture service’s queue, about 40 s');
  await tell({ type: 'progress', progress: { ...drawing, service: { ...service, fraction: 0.427 } } });
  expect(shown()).toContain('0 of 2 drawn · 42 %');
  expect(announced().join()).not.toContain('%');
  await tell({ type: 'progress', progress: drawing });
  expect(shown()).toContain('0 of 2 drawn');
  expect(shown()).not.toContain('%');
});

test('an unfinished picture of a service is not called a preview of Vizzy’s own', async () => {
  await open();
  await say('a fox');
  const unfinished = finished('half a fox', { isPreview: true, tier: 'webui' });
  await tell(
    { type: 'progress', progress: { stage: 'drawing', done: 0, total: 1, queue_position: null } },
    { type: 'picture', index: 0, picture: unfinished },
  );
  expect(screen.getByText('Not finished yet; the picture service is still drawing')).toBeDefined();
});

test('a preview is called one, until the picture replaces it', async () => {
  await open();
  await say('a fox');
  const preview = finished('a quick fox', { isPreview: true });
  await tell(
    { type: 'progress', progress: { stage: 'drawing', done: 0, total: 2, queue_position: null } },
    { type: 'picture', index: 0, picture: preview },
  );
  expect(screen.getByText(/Instant preview/)).toBeDefined();
  await tell({ type: 'picture', index: 0, picture: finished('the real fox', { tier: 'huggingface' }) });
  expect(screen.queryByText(/Instant preview/)).toBeNull();
  expect(screen.getByAltText('the real fox')).toBeDefined();
});

test('a question offers its suggestions and Just draw it; a tap answers', async () => {
  await open();
  await press('Draw my day');
  await tell({
    type: 'answered',
    answer: { type: 'question', text: 'How did it feel?', suggestions: ['Calm', 'Busy', 'Sad'] },
    pictures: [],
  });
  expect(button('Answer')).toBeDefined();
  expect(button('Just draw it')).toBeDefined();
  await press('Busy');
  expect(api.requests.map(({ asking }) => asking.message)).toEqual(['Draw my day', 'Busy']);
  expect(screen.queryByRole('button', { name: 'Just draw it' })).toBeNull();
});

test('changes apply to the last creation, and leave its seed alone', async () => {
  await open();
  await say('a fox');
  await answer();
  await press('Brighter');
  const [first, second] = api.requests;
  expect(first?.asking.seed).toEqual(expect.any(Number));
  expect(second?.asking).toMatchObject({ message: 'Make it brighter', seed: null });
  expect(second?.conversationId).toBe(first?.conversationId);
  await answer({ parentId: 'x', creationId: 'y' });
  expect(screen.getAllByRole('button', { name: 'Brighter' })).toHaveLength(1);
});

test('what fails keeps its words: try again asks the very same, edit brings them back', async () => {
  await open();
  await say('a fox in the rain');
  await fail();
  expect(screen.getByText(/cannot be reached/)).toBeDefined();
  await press('Try again');
  expect(api.requests[1]?.asking).toEqual(api.requests[0]?.asking);
  expect(screen.getAllByText('a fox in the rain')).toHaveLength(2);
  await fail({ kind: 'refused', text: 'That was a lot.' });
  expect(screen.getByText('That was a lot.')).toBeDefined();
  await press('Edit the words');
  expect(field().value).toBe('a fox in the rain');
});

test('a server that wants a key gets it once it is typed in, and the same is asked again', async () => {
  await open();
  await say('a fox');
  await fail({ kind: 'key' });
  fireEvent.change(screen.getByLabelText('API key'), { target: { value: ' open-sesame ' } });
  await press('Use it');
  expect(localStorage.getItem('vizzy-key')).toBe('open-sesame');
  expect(api.requests[1]?.asking).toEqual(api.requests[0]?.asking);
});

test('told to wait, it waits before it offers to try again', async () => {
  await open();
  await say('a fox');
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await fail({ kind: 'refused', text: 'Too often.', notBefore: Date.now() + 30_000 });
    expect(button('Try again in 30 s')).toHaveProperty('disabled', true);
  } finally {
    vi.useRealTimers();
  }
});

test('cancel stops the turn, and what had come stays', async () => {
  await open();
  await say('a fox');
  await tell({ type: 'picture', index: 0, picture: finished('half a fox') });
  await press('Cancel');
  expect(screen.getByText('You cancelled this one.')).toBeDefined();
  expect(screen.getByAltText('half a fox')).toBeDefined();
  expect(button('Ask again')).toBeDefined();
});

test('a mode is chosen from the list, and shown as chosen', async () => {
  await open();
  await press('Mode: Vizzy chooses');
  const list = screen.getByRole('group', { name: 'Choose a mode' });
  expect(within(list).getAllByRole('radio')).toHaveLength(7);
  await act(async () => void fireEvent.click(within(list).getByLabelText(/^Story/)));
  await act(async () => void fireEvent.keyDown(list, { key: 'Enter' }));
  expect(button('Mode: Story')).toBeDefined();
  await say('a snail');
  expect(api.requests[0]?.asking.mode).toBe('story');
  await answer({ type: 'story', mode: 'story', title: 'The Snail', scenes: ['One.', 'Two.', 'Three.'] }, 3);
  expect(screen.getByText(/Story, as you chose/)).toBeDefined();
});

test('a story is a book: cover, pages, an end; arrow keys turn them', async () => {
  await open();
  await say('a snail');
  await answer(
    { type: 'story', mode: 'story', title: 'The Snail', scenes: ['It began.', 'It went on.', 'It ended.'] },
    3,
  );
  const book = screen.getByRole('region', { name: 'The book “The Snail”' });
  await press('Open the book');
  expect(book.textContent).toContain('It began.');
  await act(async () => void fireEvent.keyDown(book, { key: 'ArrowRight' }));
  await press('Next page');
  expect(book.textContent).toContain('It ended.');
  expect(book.textContent).toContain('The end');
  expect(book.textContent).toContain('Page 3 of 3');
  await act(async () => void fireEvent.keyDown(book, { key: 'ArrowRight' }));
  expect(book.textContent).toContain('Page 3 of 3');
  const pdf = screen.getByRole('link', { name: 'Book as PDF' });
  expect(pdf.getAttribute('href')).toBe('https://vizzy.example/creations/x/story.pdf');
});

test('a poster’s slogan is edited in place; Escape takes it back', async () => {
  await open();
  await say('a poster');
  await answer({ type: 'poster', mode: 'poster', slogan: 'Dream big' }, 1);
  await press('Edit the slogan: Dream big');
  const slogan = screen.getByLabelText('Slogan');
  fireEvent.change(slogan, { target: { value: 'Dream bigger' } });
  await act(async () => void fireEvent.keyDown(slogan, { key: 'Escape' }));
  await press('Edit the slogan: Dream big');
  fireEvent.change(screen.getByLabelText('Slogan'), { target: { value: 'Rest well' } });
  await act(async () => void fireEvent.keyDown(screen.getByLabelText('Slogan'), { key: 'Enter' }));
  expect(button('Edit the slogan: Rest well')).toBeDefined();
  expect((await library.creations())[0]?.slogan).toBe('Rest well');
});

test('conversations are kept, found again, and deleted', async () => {
  await open();
  await say('a fox');
  await answer();
  await press('New conversation');
  expect(screen.queryByText('a fox')?.className).toBe('history-entry');
  await say('a crow');
  await answer();
  expect(api.requests[1]?.conversationId).not.toBe(api.requests[0]?.conversationId);
  await press('a fox');
  expect(screen.getAllByAltText('fox 1')).toHaveLength(1);
  await press('Delete the conversation “a fox”');
  await press('Keep');
  expect(screen.getAllByAltText('fox 1')).toHaveLength(1);
  await press('Delete the conversation “a fox”');
  await press('Delete');
  expect(screen.queryByText('a fox')).toBeNull();
  expect(api.forgotten).toEqual([api.requests[0]?.conversationId]);
});

test('a turn that was under way when the page closed is shown as such, and asked again with one tap', async () => {
  await open();
  await say('a fox');
  const [turn] = await library.turns(api.requests[0]?.conversationId ?? '');
  cleanup();
  if (turn) await library.save({ ...turn, status: 'interrupted' });
  await open();
  expect(screen.getByText(/still being drawn when the page closed/)).toBeDefined();
  await press('Ask again');
  expect(api.requests[1]?.asking).toEqual(api.requests[0]?.asking);
});

test('the gallery is searched by words and mode', async () => {
  await open();
  await say('a fox');
  await answer();
  await say('a snail');
  await answer(
    { type: 'story', mode: 'story', title: 'The Snail', scenes: ['One.'], creationId: 'y', parentId: 'x' },
    1,
  );
  await act(async () => {
    location.hash = '#/gallery';
    window.dispatchEvent(new Event('hashchange'));
  });
  await settle();
  const links = () => [...document.querySelectorAll('.thumbnail')].map((link) => link.textContent);
  expect(links()).toEqual(['The Snail', 'a fox']);
  await press('Story');
  expect(links()).toEqual(['The Snail']);
  await press('All');
  await act(
    async () => void fireEvent.change(screen.getByLabelText('Search by words'), { target: { value: 'SNAIL' } }),
  );
  expect(links()).toEqual(['The Snail']);
  expect(screen.getByText('1 creation')).toBeDefined();
});

test('forget me asks first, deletes everything everywhere, and makes a new user id', async () => {
  await open();
  const before = localStorage.getItem('vizzy-user');
  await say('a fox');
  expect(localStorage.getItem('vizzy-user')).toMatch(/^web-[0-9a-f]{32}$/);
  await answer();
  await press('Forget me');
  await press('Forget everything');
  expect(api.forgotten).toEqual([undefined]);
  expect(await library.creations()).toEqual([]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Say it, see it drawn.');
  await say('a crow');
  expect(api.requests[1]?.userId).not.toBe(api.requests[0]?.userId);
  expect(before).toBeNull();
});

test('a server that is away forgets nothing, and the page says so', async () => {
  await open();
  await say('a fox');
  await answer();
  api.isUp = false;
  await press('Forget me');
  await press('Forget everything');
  expect(screen.getByRole('alert').textContent).toContain('nothing was forgotten there');
  expect(await library.creations()).toHaveLength(1);
  await press('Forget only here');
  expect(await library.creations()).toEqual([]);
});

test('too long a message is not sent, and told by how much', async () => {
  await open();
  fireEvent.change(field(), { target: { value: '🦊'.repeat(4002) } });
  expect(screen.getByText('2 characters too many')).toBeDefined();
  expect(button('Draw')).toHaveProperty('disabled', true);
});

test('the page speaks German to those who do', async () => {
  await open('de');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sag es, sieh es gezeichnet.');
  expect(document.documentElement.lang).toBe('de');
});
