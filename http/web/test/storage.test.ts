import { expect, test } from 'vitest';
import { createMemoryLibrary } from '../src/storage/library.ts';
import { lineageOf } from '../src/storage/lineage.ts';
import { searchCreations } from '../src/storage/search.ts';
import { made, working } from './examples.ts';

const ids = (turns: readonly { readonly id: string }[]) => turns.map(({ id }) => id);

test('search finds every word in any order, whatever its case and accents', () => {
  const turns = [
    made('1', { prompt: 'Café by the sea', style: 'watercolor' }),
    made('2', { mode: 'story', type: 'story', title: 'The Brave Snail', scenes: ['At the café.'] }),
    made('3', { type: 'poster', mode: 'poster', slogan: 'Dream big' }),
  ];
  expect(ids(searchCreations(turns, 'CAFE', null))).toEqual(['1', '2']);
  expect(ids(searchCreations(turns, 'sea watercolor cafe', null))).toEqual(['1']);
  expect(ids(searchCreations(turns, 'dream', null))).toEqual(['3']);
  expect(ids(searchCreations(turns, '  ', 'story'))).toEqual(['2']);
  expect(ids(searchCreations(turns, 'dream', 'story'))).toEqual([]);
});

test('an edited slogan is found by its new words', () => {
  const poster = { ...made('1', { type: 'poster', slogan: 'Dream big' }), slogan: 'Rest well' };
  expect(searchCreations([poster], 'rest', null)).toHaveLength(1);
});

test('lineage goes back to the first, and forward to what was made of it', () => {
  const first = made('1');
  const second = made('2', { parentId: 'creation-1' });
  const third = made('3', { parentId: 'creation-2' });
  const sibling = made('4', { parentId: 'creation-2' });
  const all = [third, sibling, second, first];
  const lineage = lineageOf(second, all);
  expect(ids(lineage.ancestors)).toEqual(['1']);
  expect(ids(lineage.children)).toEqual(['3', '4']);
  expect(ids(lineageOf(third, all).ancestors)).toEqual(['1', '2']);
});

test('an ancestor that is gone is told of', () => {
  expect(lineageOf(made('2', { parentId: 'gone' }), [])).toEqual({
    ancestors: [],
    hasLostAncestor: true,
    children: [],
  });
  expect(lineageOf(made('1'), []).hasLostAncestor).toBe(false);
});

test('a browser that keeps nothing still has a library while the page is open', async () => {
  const library = createMemoryLibrary();
  await library.save(made('1'));
  await library.save({ ...working('2', 'Draw my day', 'd'), askedAt: 2000 });
  expect((await library.conversations()).map(({ title }) => title)).toEqual(['Draw my day', 'a fox']);
  expect(ids(await library.creations())).toEqual(['1']);
  await library.removeConversation('c');
  expect(await library.turns('c')).toEqual([]);
  await library.forget();
  expect(await library.conversations()).toEqual([]);
});
