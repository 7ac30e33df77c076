import { expect, test } from 'vitest';
import {
  type Conversation,
  type ConversationEvent,
  lastCreation,
  pendingQuestion,
  reduceConversation,
  workingTurn,
} from '../src/conversation.ts';
import { reduceTurn, sloganOf, titleOf } from '../src/turn.ts';
import { creation, finished, made, working } from './examples.ts';

const empty: Conversation = { id: 'c', turns: [] };
const after = (...events: readonly ConversationEvent[]) => events.reduce(reduceConversation, empty);

test('a turn is asked, told about, and answered', () => {
  const asked = after({ type: 'asked', turn: working('t') });
  expect(workingTurn(asked)?.asking.message).toBe('a fox');
  const progress = { stage: 'drawing' as const, done: 1, total: 2, queue_position: null };
  const told = reduceConversation(asked, { type: 'turn-changed', turnId: 't', event: { type: 'progress', progress } });
  expect(workingTurn(told)?.progress).toEqual(progress);
  const answered = reduceConversation(told, {
    type: 'turn-changed',
    turnId: 't',
    event: { type: 'answered', answer: creation('x'), pictures: [finished('fox')] },
  });
  expect(workingTurn(answered)).toBeUndefined();
  expect(lastCreation(answered)?.pictures).toHaveLength(1);
});

test('a preview gives way to its picture, and never comes back', () => {
  const preview = finished('preview', { isPreview: true });
  let turn = reduceTurn(working('t'), { type: 'picture', index: 1, picture: preview });
  turn = reduceTurn(turn, { type: 'picture', index: 1, picture: finished('real', { tier: 'huggingface' }) });
  turn = reduceTurn(turn, { type: 'picture', index: 1, picture: preview });
  expect(turn.pictures[1]).toMatchObject({ alt: 'real', isPreview: false });
});

test('what had come by the time it was cancelled stays; previews do not', () => {
  let turn = reduceTurn(working('t'), { type: 'picture', index: 0, picture: finished('preview', { isPreview: true }) });
  turn = reduceTurn(turn, { type: 'picture', index: 2, picture: finished('real') });
  const cancelled = reduceTurn(turn, { type: 'cancelled' });
  expect(cancelled.pictures.map(({ alt }) => alt)).toEqual(['real']);
  expect(cancelled.status).toBe('cancelled');
});

test('what comes after the end changes nothing', () => {
  const cancelled = reduceTurn(working('t'), { type: 'cancelled' });
  expect(reduceTurn(cancelled, { type: 'answered', answer: creation('x'), pictures: [] })).toBe(cancelled);
  const problem = { kind: 'broken' as const, text: null, notBefore: null };
  expect(reduceTurn(cancelled, { type: 'failed', problem })).toBe(cancelled);
});

test('asking again takes the place of the failed turn', () => {
  const problem = { kind: 'unreachable' as const, text: null, notBefore: null };
  const conversation = after(
    { type: 'asked', turn: working('t1') },
    { type: 'turn-changed', turnId: 't1', event: { type: 'failed', problem } },
    { type: 'asked', turn: working('t2'), replaces: 't1' },
  );
  expect(conversation.turns.map(({ id }) => id)).toEqual(['t2']);
});

test('a turn of another conversation does not appear in this one', () => {
  expect(after({ type: 'asked', turn: working('t', 'a fox', 'another') })).toEqual(empty);
});

test('a question waits until something else is said', () => {
  const question = { type: 'question' as const, text: 'How was it?', suggestions: ['Calm', 'Busy', 'Sad'] };
  const asked = after(
    { type: 'asked', turn: working('t1', 'Draw my day') },
    { type: 'turn-changed', turnId: 't1', event: { type: 'answered', answer: question, pictures: [] } },
  );
  expect(pendingQuestion(asked)?.id).toBe('t1');
  expect(lastCreation(asked)).toBeUndefined();
  expect(pendingQuestion(reduceConversation(asked, { type: 'asked', turn: working('t2') }))).toBeUndefined();
});

test('a slogan is the person’s, else Vizzy’s; an empty one is none', () => {
  const poster = made('t', { type: 'poster', slogan: 'Dream big' });
  expect(sloganOf(poster)).toBe('Dream big');
  expect(sloganOf(reduceTurn(poster, { type: 'slogan-edited', slogan: 'Dream bigger' }))).toBe('Dream bigger');
  expect(sloganOf(reduceTurn(poster, { type: 'slogan-edited', slogan: '' }))).toBeNull();
});

test('a second chance replaces only the pictures that became better', () => {
  const better = [{ index: 1, picture: finished('better', { tier: 'huggingface' }) }];
  const turn = reduceTurn(made('t', { note: 'Vizzy drew it.' }), { type: 'improved', better, note: null });
  expect(turn.pictures.map(({ alt }) => alt)).toEqual(['the first fox', 'better']);
  expect(turn.answer).toMatchObject({ note: null });
});

test('a story is called by its title, everything else by its words', () => {
  expect(titleOf(made('t', { type: 'story', title: 'The Snail' }))).toBe('The Snail');
  expect(titleOf(made('t'))).toBe('a fox');
});
