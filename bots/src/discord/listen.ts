/** Listens to the gateway. No event ever ends the process. */
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

/** Stops listening. */
export interface Listening {
  /** Takes no new interactions: tells people that Vizzy is closing, unless another process answers them. */
  drain(): void;
  /** Resolves when everyone has been told, or when Discord would take no answer now. */
  settled(): Promise<void>;
}

/** The same target, which skips progress views when many people draw at once. */
const withProgressBudget = (target: ReplyTarget, budget: ProgressBudget): ReplyTarget => ({
  ...target,
  async progress(view) {
    if (budget.spend()) await target.progress(view);
  },
});

/** Work waits until every interaction has its first answer, for which Discord allows three seconds. */
export const acknowledgeFirstTiming: AcknowledgeFirstTiming = { quiet: 0, poll: 15, longest: 700 };

/** Listens on a client. */
export function listen(client: Client, parts: BotParts): Listening {
  const { logger, clock } = parts;
  let isDraining = false;
  const acknowledgeFirst = createAcknowledgeFirst(clock, acknowledgeFirstTiming);
  const budget = createProgressBudget(clock);

  /** Accepts turns at once, and starts them when every interaction has its first answer. */
  const acknowledgingParts: BotParts = {
    ...parts,
    turns: {
      ...parts.turns,
      serve: (request) =>
        parts.turns.serve({
          ...request,
          target: withProgressBudget(request.target, budget),
          waitForAcknowledgements: acknowledgeFirst.settled,
        }),
    },
  };

  const drainNotices = createDrainNotices(async (interaction) => {
    try {
      if (!(await isClaimed(interaction, parts))) return;
      // One try only: a second would be too late.
      await ephemeralReplyOnce(interaction, sentencesFor(interaction.locale).surface.refusals.closing);
    } catch (error) {
      logFailure(error, eventName(interaction), logger);
    }
  }, clock);

  async function onInteraction(interaction: Interaction): Promise<void> {
    const stopWaiting = acknowledgeFirst.arrived(() => isFirstAnswered(interaction));
    try {
      if (interaction.isAutocomplete()) return await completeStyle(interaction);
      if (!isAnswerable(interaction)) return;
      if (await isClaimed(interaction, parts)) await act(interaction, acknowledgingParts);
    } catch (error) {
      logFailure(error, eventName(interaction), logger);
      if (!isAnswerable(interaction) || isTokenDead(error) || isAnswered(error)) return;
      await showRefusal(interaction, refusalText(error, interaction.locale), clock);
    } finally {
      stopWaiting();
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

  const inBackground = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      if (!isAnswered(error)) logger.warn({ err: error }, 'could not tell a person why there is no reply; giving up');
    });
  };
  client.on(Events.InteractionCreate, (interaction) => {
    if (isDraining && isAnswerable(interaction)) drainNotices.notify(interaction);
    else inBackground(onInteraction(interaction));
  });
  client.on(Events.MessageCreate, (message) => inBackground(onMessage(message)));
  return {
    drain() {
      isDraining = true;
    },
    settled: drainNotices.settled,
  };
}
