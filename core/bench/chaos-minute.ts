/** `npm run chaos`: a minute of a service that does everything wrong. */
import { chaos } from './chaos.ts';

const account = await chaos({ lasts: { seconds: 60 }, people: 12, seed: 1 });
console.log(JSON.stringify(account, null, 2));
const settled = account.pictures + account.questions + account.cancelled;
process.exit(account.surprises.length === 0 && settled === account.asked ? 0 : 1);
