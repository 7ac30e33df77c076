import { describe, expect, it } from 'vitest';
import { isKnownName, withNames } from '../../../src/modes/story/read-names.ts';

describe('every way to give a name is read in one form', () => {
  it.each([
    ['a badger named hugo', 'a badger called Hugo'],
    ['a badger whose name is Hugo', 'a badger called Hugo'],
    ['a badger who is called Hugo', 'a badger called Hugo'],
    ['a badger by the name of Hugo', 'a badger called Hugo'],
    ['a badger, his name is Hugo', 'a badger called Hugo'],
    ['a badger (Hugo)', 'a badger called Hugo'],
    ['a badger, Hugo, in a tunnel', 'a badger called Hugo in a tunnel'],
    ['Hugo, a shy badger, in a tunnel', 'a shy badger called Hugo in a tunnel'],
    ['two geese, one called Berta and the other Vera', 'two geese called Berta and Vera'],
    ['two cousins, Ada and Lou,', 'two cousins called Ada and Lou'],
    ['anna and otto', 'Anna and Otto'],
    ['my brother felix', 'my brother Felix'],
    ['Nils with his bike', 'Nils and his bike'],
    ['a cook together with her parrot', 'a cook and her parrot'],
    ['Zoe and her best friend, a snake', 'Zoe and a snake'],
  ])('“%s” → “%s”', (request, read) => {
    expect(withNames(request)).toBe(read);
  });

  it.each([
    'a cat called upon to sing',
    'a rose in the snow',
    'two frogs, a toad and a newt',
    'will the snow ever melt',
  ])('“%s” has no name and stays', (request) => {
    expect(withNames(request)).toBe(request);
  });
});

it.each([
  ['emma', true],
  ['Omar', true],
  ['rose', false],
  ['will', false],
  ['teapot', false],
])('“%s” in small letters is a name: %s', (word, isName) => {
  expect(isKnownName(word)).toBe(isName);
});
