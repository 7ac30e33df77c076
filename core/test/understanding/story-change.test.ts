import { describe, expect, it } from 'vitest';
import { findStoryChange } from '../../src/understanding/story-change.ts';
import { tokenize } from '../../src/understanding/tokenized-text.ts';

const changeOf = (text: string) => findStoryChange(tokenize(text));

it.each([
  'What happens next?',
  'what happens next',
  'And then?',
  'ok, and then what?',
  'continue',
  'Continue the story, please!',
  'go on',
  'tell me more',
  'Next chapter',
  'what does the fox do next?',
  'Wow, what happened after that?',
  'Wie geht es weiter?',
])('%j: the story goes on', (text) => {
  expect(changeOf(text)).toEqual({ type: 'next' });
});

it.each([
  ['redo scene 2', 1],
  ['Redo scene 3, please', 2],
  ['rewrite the first scene', 0],
  ['can you change the second scene?', 1],
  ['another last scene', 2],
  ['scene two again', 1],
  ['scene 2', 1],
  ['draw the second picture again', 1],
  ['make scene 1 different', 0],
])('%j: scene at %i is told anew', (text, scene) => {
  expect(changeOf(text)).toEqual({ type: 'scene', scene });
});

it.each([
  ['Make the ending happy', 'happy'],
  ['make the ending happier', 'happy'],
  ['a happy ending please', 'happy'],
  ['give it a sad ending', 'sad'],
  ['can it end well?', 'happy'],
  ['make it funnier', 'funny'],
  ['I want a twist at the end', 'surprising'],
  ['another ending', 'surprising'],
  ['a calmer ending for bedtime', 'calm'],
  ['end it happily', 'happy'],
])('%j: another end, %s', (text, ending) => {
  expect(changeOf(text)).toEqual({ type: 'ending', ending });
});

describe('something else', () => {
  it.each([
    'a story about a whale with a happy ending',
    'draw a scene in a forest',
    'a fox at the end of the world',
    'make it brighter',
    'the same but at night',
    'again',
    'different style',
    'draw two cats',
    'a street scene in Paris at dusk with people going home and then a train that leaves for the sea',
    '',
  ])('%j', (text) => {
    expect(changeOf(text)).toBeNull();
  });
});
