/** `npm run soak [users] [seconds]`: the soak test of Discord in its full length; prints its figures. */
import { soak } from '../test/discord/soak/soak.ts';

const [users = 200, seconds = 60] = process.argv.slice(2).map(Number);
const figures = await soak({ users, seconds, seed: 1 });
console.log(JSON.stringify(figures, null, 2));
const { acknowledged, unanswered, unfinished, messages, refused } = figures;
const isWell =
  unanswered === 0 &&
  unfinished.length === 0 &&
  refused.length === 0 &&
  messages.seen === messages.expected &&
  acknowledged.p99 < 1000;
console.log(
  isWell
    ? 'every interaction was acknowledged in time, every request answered once'
    : 'something went wrong: see above',
);
process.exit(isWell ? 0 : 1);
