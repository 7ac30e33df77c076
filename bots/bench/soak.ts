/**
 * `npm run soak [users] [seconds] [discord | slack-http | slack-socket]`: the soak test of a platform in its full length;
 * prints its figures.
 */
import { soak as soakDiscord } from '../test/discord/soak/soak.ts';
import { soak as soakSlack } from '../test/slack/soak/soak.ts';

const [users = '200', seconds = '60', platform = 'discord'] = process.argv.slice(2);
const plan = { users: Number(users), seconds: Number(seconds), seed: 1 };

/** Megabytes that a process needs for itself and for what is under way: seventy to a hundred and twenty were seen. */
const usual = 150;

/** Memory that does not grow with what was drawn: a minute's pictures, were they kept, would be hundreds of megabytes. */
const isFlat = ({ middle, end }: { readonly middle: number; readonly end: number }) =>
  end < usual || end < middle * 1.2;

async function discord(): Promise<boolean> {
  const figures = await soakDiscord(plan);
  console.log(JSON.stringify(figures, null, 2));
  const { acknowledged, unanswered, unfinished, messages, refused, memory } = figures;
  const isAnswered = unanswered === 0 && unfinished.length === 0 && messages.seen === messages.expected;
  return isAnswered && refused.length === 0 && acknowledged.p99 < 1000 && isFlat(memory);
}

async function slack(transport: 'http' | 'socket'): Promise<boolean> {
  const figures = await soakSlack({ ...plan, transport });
  console.log(JSON.stringify(figures, null, 2));
  const { acknowledged, unacknowledged, unfinished, doubled, refused, memory } = figures;
  const isAnswered = [unacknowledged, unfinished, doubled, refused].every(({ length }) => length === 0);
  return isAnswered && acknowledged.p99 < 1000 && isFlat(memory);
}

const isWell = await (platform === 'discord' ? discord() : slack(platform === 'slack-socket' ? 'socket' : 'http'));
console.log(
  isWell ? 'everything was acknowledged in time, every request answered once' : 'something went wrong: see above',
);
process.exit(isWell ? 0 : 1);
