/** What is heard from the gateway, and that nothing of it ever ends the process. */
import { type Clock, isVizzyError, type Logger, sentencesFor } from '@vizzy/core';
import { type Client, Events, type Interaction, type Message, MessageFlags } from 'discord.js';
import { type AcknowledgeFirstTiming, createAcknowledgeFirst } from '../acknowledge-first.ts';
import type { BotParts } from '../bot.ts';
import { lookUpInTime } from '../look-up-in-time.ts';
import { refusalText } from '../refusal-text.ts';
import type { ReplyTarget } from '../reply-target.ts';
import { submitForm } from './forms/submit-form.ts';
import { renderText } from './messages/components.ts';
import { createDrainNotices } from './messages/drain-notices.ts';
import { ephemeralReply, ephemeralReplyOnce } from './messages/ephemeral-reply.ts';
import { errorCode, isAnswered, isChannelGone, isTokenDead } from './messages/errors.ts';
import { handleButton } from './messages/handle-button.ts';
import { handleMessage } from './messages/handle-message.ts';
import type { Answerable } from './messages/interaction-message.ts';
import { createProgressBudget, type ProgressBudget } from './messages/progress-budget.ts';
import { payloadOf } from './messages/reply-message.ts';
import { completeStyle, runCommand, runMessageCommand } from './run-command.ts';
import { changeSettings, isOfPanel } from './settings/community-settings.ts';

/** What is heard can be let go. */
export interface Listening {
  /** Takes nothing new: people are told so, unless another process answers them. */
  drain(): void;
  /** Resolves when nobody waits to be told any more, or could still be. */
  settled(): Promise<void>;
}

/** What somebody did that is no completion of an option. */
async function act(interaction: Answerable, parts: BotParts): Promise<void> {
  if (interaction.isChatInputCommand()) return runCommand(interaction, parts);
  if (interaction.isMessageContextMenuCommand()) return runMessageCommand(interaction, parts);
  if (interaction.isModalSubmit()) return submitForm(interaction, parts);
  if (!interaction.isMessageComponent()) return;
  if (isOfPanel(interaction.customId)) return changeSettings(interaction, parts);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return handleButton(interaction, parts);
}

const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  !interaction.isAutocomplete() && !interaction.isUserContextMenuCommand() && !interaction.isPrimaryEntryPointCommand();

/** Processes that share a store may share a connection's events, too: then one of them acts, and the others leave it alone. */
async function isClaimed({ id }: Interaction, { vizzy, config, clock }: BotParts): Promise<boolean> {
  return config.REDIS_URL === undefined || lookUpInTime(vizzy.deduplicate(`discord:interaction:${id}`), clock);
}

const isFirstAnswered = (interaction: Interaction) =>
  interaction.isAutocomplete() ? interaction.responded : interaction.replied || interaction.deferred;

/** Says why there is no answer: where one was promised, else to the person alone. */
async function showRefusal(interaction: Answerable, words: string, clock: Clock): Promise<void> {
  const { deferred, replied, ephemeral } = interaction;
  if (!deferred && !replied) return ephemeralReply(interaction, words, clock);
  const { flags, attachments, ...rest } = payloadOf(renderText(words));
  // A message of its own was promised, and the person sees that somebody thinks; without a promise nothing is replaced.
  if (deferred && ephemeral !== null) await interaction.editReply({ flags, attachments, ...rest });
  else await interaction.followUp({ ...rest, flags: [flags, MessageFlags.Ephemeral] });
}

/** One line for the log. What is the other side's doing is no error of ours. */
function logFailure(error: unknown, what: string, logger: Logger): void {
  if (isTokenDead(error))
    logger.warn({ what, code: errorCode(error) }, 'an interaction had expired before it was answered');
  else if (isAnswered(error)) logger.info({ what }, 'an interaction is left to the process that answered it first');
  else if (isChannelGone(error))
    logger.warn({ what, code: errorCode(error) }, 'the place of an answer is gone or hidden');
  else if (isVizzyError(error)) logger.info({ what, code: error.code }, 'an interaction was refused');
  else logger.error({ what, err: error }, 'an interaction could not be answered');
}

const nameOf = (interaction: Interaction) => {
  if (interaction.isChatInputCommand())
    return `/${interaction.commandName} ${interaction.options.getSubcommand(false) ?? ''}`;
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
  return interaction.isAutocomplete() ? 'autocomplete' : 'component';
};

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
      logFailure(error, nameOf(interaction), logger);
    }
  }, clock);

  async function onInteraction(interaction: Interaction): Promise<void> {
    const leave = acknowledgeFirst.arrived(() => isFirstAnswered(interaction));
    try {
      if (interaction.isAutocomplete()) return await completeStyle(interaction);
      if (!isAnswerable(interaction)) return;
      if (await isClaimed(interaction, parts)) await act(interaction, acknowledgingParts);
    } catch (error) {
      logFailure(error, nameOf(interaction), logger);
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
