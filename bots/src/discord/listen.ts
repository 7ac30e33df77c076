/** What is heard from the gateway, and that nothing of it ever ends the process. */

import { sentencesFor } from '@vizzy/core';
import { type Client, Events, type Interaction, type Message } from 'discord.js';
import { type AcknowledgeFirstTiming, createAcknowledgeFirst } from '../acknowledge-first.ts';
import type { BotParts } from '../bot.ts';
import { refusalText } from '../refusal-text.ts';
import type { ReplyTarget } from '../reply-target.ts';
import { act, eventName, isAnswerable, isClaimed, isFirstAnswered, logFailure, showRefusal } from './handle-event.ts';
import { createDrainNotices } from './messages/drain-notices.ts';
import { ephemeralReplyOnce } from './messages/ephemeral-reply.ts';
import { isAnswered, isTokenDead } from './messages/errors.ts';
import { handleMessage } from './messages/handle-message.ts';
import { createProgressBudget, type ProgressBudget } from './messages/progress-budget.ts';
import { completeStyle } from './run-command.ts';

/** What is heard can be let go. */
export interface Listening {
  /** Takes nothing new: people are told so, unless another process answers them. */
  drain(): void;
  /** Resolves when nobody waits to be told any more, or could still be. */
  settled(): Promise<void>;
}

/** The same place, where progress is left out when too many draw at once: the next view will do. */
const sparing = (target: ReplyTarget, budget: ProgressBudget): ReplyTarget => ({
  ...target,
  async progress(view) {
    if (budget.spend()) await target.progress(view);
  },
});

/** Work waits until every interaction has its first answer: Discord waits three seconds for it. */
export const acknowledgeFirstTiming: AcknowledgeFirstTiming = { quiet: 0, poll: 15, longest: 700 };

/** Listens on a client. */
export function listen(client: Client, parts: BotParts): Listening {
  const { logger, clock } = parts;
  let isDraining = false;
  const acknowledgeFirst = createAcknowledgeFirst(clock, acknowledgeFirstTiming);
  const budget = createProgressBudget(clock);

  /** Turns that are accepted at once, and begin once nobody waits for a first answer any more. */
  const acknowledgingParts: BotParts = {
    ...parts,
    turns: {
      ...parts.turns,
      serve: (asked) =>
        parts.turns.serve({
          ...asked,
          target: sparing(asked.target, budget),
          waitForAcknowledgements: acknowledgeFirst.settled,
        }),
    },
  };

  const drainNotices = createDrainNotices(async (interaction) => {
    try {
      if (!(await isClaimed(interaction, parts))) return;
      // In one try: a second would come too late.
      await ephemeralReplyOnce(interaction, sentencesFor(interaction.locale).surface.refusals.closing);
    } catch (error) {
      logFailure(error, eventName(interaction), logger);
    }
  }, clock);

  async function onInteraction(interaction: Interaction): Promise<void> {
    const leave = acknowledgeFirst.arrived(() => isFirstAnswered(interaction));
    try {
      if (interaction.isAutocomplete()) return await completeStyle(interaction);
      if (!isAnswerable(interaction)) return;
      if (await isClaimed(interaction, parts)) await act(interaction, acknowledgingParts);
    } catch (error) {
      logFailure(error, eventName(interaction), logger);
      if (!isAnswerable(interaction) || isTokenDead(error) || isAnswered(error)) return;
      await showRefusal(interaction, refusalText(error, interaction.locale), clock);
    } finally {
      leave();
    }
  }

  async function onMessage(message: Message): Promise<void> {
    if (isDraining) return;
    try {
      await handleMessage(message, acknowledgingParts);
    } catch (error) {
      logFailure(error, 'message', logger);
    }
  }

  const quietly = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      if (!isAnswered(error)) logger.warn({ err: error }, 'a refusal could not be shown');
    });
  };
  client.on(Events.InteractionCreate, (interaction) => {
    if (isDraining && isAnswerable(interaction)) drainNotices.notify(interaction);
    else quietly(onInteraction(interaction));
  });
  client.on(Events.MessageCreate, (message) => quietly(onMessage(message)));
  return {
    drain() {
      isDraining = true;
    },
    settled: drainNotices.settled,
  };
}
