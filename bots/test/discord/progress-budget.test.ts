import { createFakeClock } from '@vizzy/core/testing';
import { expect, it } from 'vitest';
import { createProgressBudget } from '../../src/discord/messages/progress-budget.ts';

it('progress takes a part of what Discord allows in a second, and no more', () => {
  const clock = createFakeClock();
  const budget = createProgressBudget(clock);
  const taken = () => Array.from({ length: 100 }, () => budget.spend()).filter(Boolean).length;
  expect(taken()).toBe(20);
  clock.advance(500);
  expect(taken()).toBe(10);
  clock.advance(60_000);
  expect(taken()).toBe(20);
});
