import { expect, it } from 'vitest';
import { learn, newMemory, preferencesOf, type UserMemory } from '../../src/conversation/taste.ts';

const heard = (style: string | null, ...themes: string[]) => ({ mood: null, style, themes });

function after(...messages: ReturnType<typeof heard>[]): UserMemory {
  return messages.reduce((memory, message) => learn(memory, message, 'c'), newMemory('epoch'));
}

it('a style counts as a favourite once it was asked for twice', () => {
  expect(preferencesOf(after(heard('watercolor'))).style).toBeUndefined();
  expect(preferencesOf(after(heard('watercolor'), heard('sketch'), heard('watercolor'))).style).toBe('watercolor');
});

it('themes are what recurs, most frequent first, three at most', () => {
  const memory = after(
    heard(null, 'cat', 'sea'),
    heard(null, 'cat', 'sea'),
    heard(null, 'cat', 'tree'),
    heard(null, 'tree', 'fox'),
    heard(null, 'fox', 'car'),
  );
  expect(preferencesOf(memory).themes).toEqual(['cat', 'sea', 'tree']);
});

it('only the last 50 messages count, silent ones included', () => {
  const silence = Array.from({ length: 50 }, () => heard(null));
  expect(preferencesOf(after(heard('sketch'), heard('sketch'), ...silence)).style).toBeUndefined();
});

it('a message that tells nothing new of a known conversation changes nothing', () => {
  const memory = after(heard(null));
  expect(learn(memory, heard(null), 'c')).toBe(memory);
});

it('stays small', () => {
  const busy = Array.from({ length: 500 }, (_, index) => heard('watercolor', `theme${index}`));
  const memory = busy.reduce(
    (record, message, index) => learn(record, message, `conversation-${index}`),
    newMemory('e'),
  );
  expect(JSON.stringify(memory).length).toBeLessThan(5000);
});
