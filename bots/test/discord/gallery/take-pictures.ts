/**
 * Takes the pictures of the documentation: conversations with the real bot, as the double saw them.
 * `node --import tsx --conditions=vizzy-source bots/test/discord/gallery/take-pictures.ts [folder]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { silentLogger } from '@vizzy/core';
import { permission } from '../../doubles/discord/permissions.ts';
import { openInDiscord, openServed } from '../in-discord.ts';
import { formOf, pageOf } from './page.ts';
import { takeShot } from './take-shot.ts';

const folder = process.argv[2] ?? 'docs/pictures';
mkdirSync(folder, { recursive: true });
const here = await openInDiscord({ double: { hasLimits: false } });
const { double, guild, general, ada, bob, answerTo, pictureIn } = here;
const take = (name: string, html: string) => takeShot(html, join(folder, `discord-${name}.png`));

const rooms = () => ({ general: double.messages(general, ada) });
const newest = (count: number) => rooms().general.slice(-count);

// A picture, and its thread after a button.
const fox = await answerTo(
  await ada.runs(general, 'vizzy create', { prompt: 'a red fox in the snow at dusk', style: 'watercolor', seed: 11 }),
);
await double.until(() => double.world.channels.has(fox.id));
await take('create', pageOf(double.world, 'general', newest(1)));
await ada.presses(fox, 'Brighter');
await pictureIn(double.threadAt(fox), ada);
await take('thread', pageOf(double.world, double.threadAt(fox).name, double.messages(double.threadAt(fox), ada), true));
const why = await answerTo(await bob.presses(fox, 'Why?'));
await take('why', pageOf(double.world, 'general', [why]));

// A question and its answer.
const question = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
await take('question', pageOf(double.world, 'general', [question]));
const own = await ada.presses(question, 'Say it in my own words');
await double.until(() => own.modal);
if (own.modal) await take('own-words', formOf(own.modal));
await answerTo(await ada.presses(question, 'Busy and hectic'));
await double.until(() => here.see(question).pictures.length > 0);
await take('answer', pageOf(double.world, 'general', [question]));

// A poster and its slogan.
const poster = await answerTo(
  await ada.runs(general, 'vizzy poster', {
    prompt: 'a neighbourhood coffee shop on a rainy morning',
    slogan: 'Rain or shine, we’re open',
    style: 'elegant',
    seed: 3,
  }),
);
await take('poster', pageOf(double.world, 'general', [poster]));
const slogan = await ada.presses(poster, 'Edit slogan');
await double.until(() => slogan.modal);
if (slogan.modal) await take('slogan', formOf(slogan.modal));

// A story.
const story = await answerTo(
  await ada.runs(general, 'vizzy story', { prompt: 'a story about a brave snail who crosses the garden', seed: 5 }),
);
await double.until(
  () => double.world.channels.has(story.id) && double.messages(double.threadAt(story), ada).length === 3,
);
await take('story', pageOf(double.world, 'general', [story]));
await take(
  'scenes',
  pageOf(double.world, double.threadAt(story).name, double.messages(double.threadAt(story), ada), true),
);

// What only one person sees.
await take('gallery', pageOf(double.world, 'general', [await answerTo(await ada.runs(general, 'vizzy gallery'))]));
const boss = double.person('grace', { in: guild, may: permission.manageGuild });
const panel = await answerTo(await boss.runs(general, 'vizzy settings'));
const report = await answerTo(await boss.runs(general, 'vizzy doctor'));
await take('managers', pageOf(double.world, 'general', [panel, report]));
await take(
  'help',
  pageOf(double.world, 'general', [
    await answerTo(await bob.runs(general, 'vizzy help')),
    await answerTo(await bob.runs(general, 'vizzy forget-me')),
  ]),
);

await here.close();

// A service that takes its time: the sketch meanwhile.
const served = await openServed(true, { PREVIEW: 'on' }, silentLogger);
served.router?.always({ type: 'hang' });
const slow = await openInDiscord({ served });
const waiting = await slow.ada.runs(slow.general, 'vizzy create', {
  prompt: 'a lighthouse in a storm at dusk',
  style: 'oil painting',
});
const drawing = await slow.double.until(() => {
  const { original } = waiting;
  return original && slow.see(original).pictures.length === 2 ? original : undefined;
});
await take('progress', pageOf(slow.double.world, 'general', [drawing]));
await slow.ada.presses(drawing, 'Cancel');
await slow.answerTo(waiting);
await slow.close();
await served.vizzy.close();
await served.router?.close();
