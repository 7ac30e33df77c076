/** What takes half a minute each, at the same time, in processes of its own. */
import { stretch } from '@vizzy/core/testing';
import { afterAll, expect, it } from 'vitest';
import { smallPicture } from '../held-pictures.ts';
import { openAccount } from './account.ts';
import { openTwoProcesses } from './in-two-processes.ts';

const opened: (() => Promise<void>)[] = [];
const open = async () => {
  const here = await openTwoProcesses();
  opened.push(here.close);
  return here;
};
afterAll(async () => {
  await Promise.all(opened.map((close) => close()));
});

it.concurrent('a process that is told to stop leaves to the other what it cannot finish in time', async () => {
  const here = await open();
  const account = openAccount(here);
  here.router.answer({ type: 'hang' });
  await account.ask();
  await here.router.arrived(1);
  expect(await here.stopNear()).toBe(0);
  await account.balance();
});

it.concurrent('a picture that was drawn here beside one of the service becomes better in the same message, though its process was killed', async () => {
  const here = await open();
  here.router.answer(smallPicture, { type: 'out-of-memory' });
  await here.ada.runs(here.general, 'vizzy create', { prompt: 'a red fox in the snow', count: 2 });
  await here.settled(1);
  const [before] = here.answers();
  expect(before?.text).toContain('for 1 of these 2');
  // That it is to be tried again is kept after the thread was opened, which nothing outside of the process tells of.
  await here.double.until(() => here.answers()[0]?.thread, 'a thread');
  await here.allAnswer();
  await new Promise((resolve) => setTimeout(resolve, stretch(1000)));
  await here.killNear();
  await here.double.until(() => !here.answers()[0]?.text.includes('for 1 of these 2'), 'a better picture');
  const [after, more] = here.answers();
  expect(after?.id).toBe(before?.id);
  expect(after?.pictures).toHaveLength(2);
  expect(more).toBeUndefined();
  expect(here.router.requests).toHaveLength(3);
});
