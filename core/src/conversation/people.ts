/** What people can see and change of what Vizzy knows about them. */
import type { Mood } from '../brief.ts';
import { VizzyError } from '../errors.ts';
import { findMood, findStyle, isOnlyStyle, wordsOf } from '../lexicon/index.ts';
import type { Allowance } from '../limits/allowance.ts';
import type { TurnLimiter } from '../limits/turn-limiter.ts';
import type { People, Quota, Taste } from '../people.ts';
import { questionLifetime } from '../understanding/index.ts';
import { loadMemory, type Repositories } from './context.ts';
import { type Choice, preferencesOf } from './taste.ts';

/** What it is read from. */
export type PeopleParts = {
  readonly repositories: Repositories;
  readonly allowance: Allowance;
  readonly limiter: TurnLimiter;
};

const everywhere = () => true;

/** The canonical name of a style. */
function namedStyle(style: string): string {
  const words = wordsOf(style);
  const named = isOnlyStyle(words) ?? findStyle(words)?.value;
  if (!named) throw new VizzyError('invalid-input', `“${style}” is no style that I know.`);
  return named;
}

/** The mood that a word names. */
function namedMood(mood: string): Mood {
  const felt = findMood(wordsOf(mood), everywhere);
  if (!felt) throw new VizzyError('invalid-input', `“${mood}” is no mood that I know.`);
  return { id: felt.id, described: felt.described };
}

/** The choice with this change. */
const chosen = (before: Choice, { style, mood }: Taste): Choice => ({
  ...before,
  ...(style === undefined ? {} : { style: style === null ? null : namedStyle(style) }),
  ...(mood === undefined ? {} : { mood: mood === null ? null : namedMood(mood) }),
});

/** People over the repositories. */
export function createPeople({ repositories, allowance, limiter }: PeopleParts): People {
  const { tastes, conversations, lock, clock } = repositories;
  const quota = async (userId: string, communityId?: string): Promise<Quota> => {
    const [{ perDay, left, resetsAt }, turns] = await Promise.all([
      allowance.left(userId, communityId),
      limiter.left(userId),
    ]);
    return {
      turnsPerMinute: turns?.limit ?? null,
      turnsLeft: turns?.left ?? null,
      turnsResetIn: turns?.resetsIn ?? 0,
      picturesPerDay: perDay,
      picturesLeft: left,
      resetsAt,
    };
  };
  return {
    async isAwaited(scope) {
      const [memory, state] = [await tastes.load(scope.userId), await conversations.load(scope)];
      if (!memory || !state?.pending || state.epoch !== memory.epoch) return false;
      return clock.now() - state.pending.askedAt <= questionLifetime;
    },
    async profile(userId, communityId) {
      const memory = await tastes.load(userId);
      return {
        preferences: memory ? preferencesOf(memory) : { themes: [] },
        mood: memory?.choice?.mood?.id ?? null,
        creations: memory?.creations.length ?? 0,
        quota: await quota(userId, communityId),
      };
    },
    quota,
    async choose(userId, taste) {
      await loadMemory(userId, repositories);
      await lock.run(`user ${userId}`, async () => {
        const memory = await tastes.load(userId);
        if (memory) await tastes.save(userId, { ...memory, choice: chosen(memory.choice ?? {}, taste) });
      });
    },
  };
}
