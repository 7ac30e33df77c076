/**
 * Takes the pictures of the documentation: conversations with the real bot, as the double saw them.
 * `node --import tsx --conditions=vizzy-source bots/test/slack/gallery/take-pictures.ts [folder]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeShot } from '../../discord/gallery/take-shot.ts';
import type { Channel, Message } from '../../doubles/slack/model.ts';
import type { Person } from '../../doubles/slack/person.ts';
import type { Seen } from '../../doubles/slack/visible-messages.ts';
import { openSlack } from '../open.ts';
import { pageOf, promptsOf, viewOf } from './page.ts';

const folder = process.argv[2] ?? 'docs/pictures';
mkdirSync(folder, { recursive: true });
const here = await openSlack({ hasService: false });
const { slack } = here;
const { workspace } = slack;
const take = (name: string, html: string) => takeShot(html, join(folder, `slack-${name}.png`), '#ffffff');
const ann = slack.person('Ann');
const bob = slack.person('Bob');
const general = slack.channel('general', [ann, bob]);

const inThread = (channel: Channel, person: Person, root: Message): readonly Seen[] =>
  slack.look(channel, person).filter(({ threadTs, message }) => threadTs === root.ts || message === root);
const shown = (channel: Channel, person: Person, root: Message) =>
  inThread(channel, person, root).map(({ message }) => message);
const drawn = (channel: Channel, person: Person, root: Message, has: (seen: Seen) => boolean) =>
  slack.until(() => inThread(channel, person, root).find((seen) => seen.from === 'Vizzy' && has(seen)));
const hasPictures = (seen: Seen) => seen.pictures.length > 0 && seen.buttons.includes('Delete');

// A picture, a wish below it, and why.
const fox = await ann.writes(general, '@Vizzy a red fox in the snow at dusk, watercolor');
const first = await drawn(general, ann, fox, hasPictures);
await take('mention', pageOf(workspace, 'Thread in #general', shown(general, ann, fox)));
await bob.presses(first.message, 'Why?');
await bob.presses(first.message, 'Brighter');
await slack.until(() => inThread(general, bob, fox).filter(({ isEphemeral }) => isEphemeral).length === 2);
await take('whispers', pageOf(workspace, 'Thread in #general', shown(general, bob, fox).slice(-2)));

// A question and its answer.
const day = await ann.writes(general, '@Vizzy draw my day');
const question = await drawn(general, ann, day, ({ buttons }) => buttons.includes('Just draw it'));
await take('question', pageOf(workspace, 'Thread in #general', shown(general, ann, day)));
await ann.presses(question.message, 'Say it in my own words');
const own = await slack.until(() => ann.form());
await take('own-words', viewOf(workspace, own));
await ann.presses(question.message, 'Busy and hectic');
await drawn(general, ann, day, hasPictures);
await take('answer', pageOf(workspace, 'Thread in #general', shown(general, ann, day)));

// A poster by the command, and its slogan.
await ann.runs(
  general,
  'poster a coffee shop on a rainy morning that says "Rain or shine, we’re open" style:elegant seed:3',
);
const poster = await slack.until(() =>
  slack.look(general, ann).find((seen) => seen.threadTs === undefined && hasPictures(seen)),
);
await take('poster', pageOf(workspace, '# general', [poster.message]));
await ann.presses(poster.message, 'Edit slogan');
await take(
  'slogan',
  viewOf(workspace, await slack.until(() => [ann.form()].find((view) => view?.title.text.includes('slogan')))),
);

// A story.
const snail = await bob.writes(general, '@Vizzy tell me a story about a brave snail who crosses the garden');
await drawn(general, bob, snail, ({ buttons }) => buttons.includes('What happens next?'));
await take('story', pageOf(workspace, 'Thread in #general', shown(general, bob, snail)));

// Direct messages, the form, the home.
await ann.opens('messages');
const prompts = await slack.until(() => workspace.prompts.get(ann.direct().id));
await take('prompts', promptsOf(prompts));
await ann.runs(general, '');
await take(
  'form',
  viewOf(workspace, await slack.until(() => [ann.form()].find((view) => view?.title.text === 'Draw something'))),
);
await ann.opens('home');
await take('home', viewOf(workspace, await slack.until(() => ann.home())));
await bob.runs(general, 'help');
await bob.runs(general, 'doctor');
await bob.runs(general, 'forget-me');
const asides = await slack.until(() => {
  const seen = slack.look(general, bob).filter(({ isEphemeral, threadTs }) => isEphemeral && !threadTs);
  return seen.length === 3 && seen;
});
await take(
  'asides',
  pageOf(
    workspace,
    '# general',
    asides.map(({ message }) => message),
  ),
);
await here.close();
if (here.complaints.length > 0) throw new Error(here.complaints.join('\n'));
