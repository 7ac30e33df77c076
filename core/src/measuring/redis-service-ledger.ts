/** What services drew by day, in Redis: of all processes together. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { tierNames } from '../image.ts';
import type { ServiceDrawer, ServiceLedger, ServiceUse } from '../service-reports.ts';
import { boundedDrawer, lastDays, mostDrawers, otherDrawer, serviceDay, serviceDayLifetime } from './service-ledger.ts';

/** Adds to the four counts of a drawer in one step. A day that has too many drawers counts further ones as others. */
const addScript = `
local drawer = ARGV[1]
local isKnown = redis.call('HEXISTS', KEYS[1], drawer .. ' pictures')
if isKnown == 0 and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then drawer = ARGV[2] end
redis.call('HINCRBY', KEYS[1], drawer .. ' pictures', ARGV[5])
redis.call('HINCRBYFLOAT', KEYS[1], drawer .. ' seconds', ARGV[6])
redis.call('HINCRBYFLOAT', KEYS[1], drawer .. ' computeSeconds', ARGV[7])
redis.call('HINCRBYFLOAT', KEYS[1], drawer .. ' dollars', ARGV[8])
redis.call('PEXPIRE', KEYS[1], ARGV[4])`;

const counts = ['pictures', 'seconds', 'computeSeconds', 'dollars'] as const;

const nameOf = ({ tier, provider, model }: ServiceDrawer) => JSON.stringify([tier, provider, model]);

const namedDrawer = z.tuple([z.enum(tierNames), z.string(), z.string()]);

/** The drawer of a name; undefined for one of a tier that only a newer process knows. */
function drawerOf(name: string): ServiceDrawer | undefined {
  const read = namedDrawer.safeParse(JSON.parse(name));
  if (!read.success) return undefined;
  const [tier, provider, model] = read.data;
  return { tier, provider, model };
}

/** The uses in the fields of one day. */
function usesOf(fields: Readonly<Record<string, string>>): readonly ServiceUse[] {
  const names = Object.keys(fields).flatMap((field) => (field.endsWith(' pictures') ? [field.slice(0, -9)] : []));
  return names.flatMap((name) => {
    const drawer = drawerOf(name);
    const [pictures = 0, seconds = 0, computeSeconds = 0, dollars = 0] = counts.map((count) =>
      Number(fields[`${name} ${count}`] ?? 0),
    );
    return drawer ? [{ ...drawer, pictures, seconds, computeSeconds, dollars }] : [];
  });
}

/** A ledger in Redis. Throws `VizzyError('store-lost')` while Redis is away. */
export function createRedisServiceLedger(clock: Clock, redis: RedisConnection, prefix: string): ServiceLedger {
  const keyOf = (day: string) => `${prefix}services:${day}`;
  return {
    async add(use) {
      const [day = ''] = lastDays(clock, 1);
      const given = [
        nameOf(boundedDrawer(use)),
        nameOf(otherDrawer(use.tier)),
        String(mostDrawers * counts.length),
        String(serviceDayLifetime),
        ...counts.map((count) => String(use[count])),
      ];
      await redis.run((client) => client.eval(addScript, { keys: [keyOf(day)], arguments: given }));
    },
    async days(count) {
      const names = lastDays(clock, count);
      const fields = await redis.run((client) => Promise.all(names.map((day) => client.hGetAll(keyOf(day)))));
      const days = names.map((day, index) => serviceDay(day, usesOf({ ...fields[index] })));
      return days.filter(({ uses }) => uses.length > 0);
    },
  };
}
