/** Handles one interaction, and reports what goes wrong. */
import { type Clock, isVizzyError, type Logger } from '@vizzy/core';
import { type Interaction, MessageFlags } from 'discord.js';
import type { BotParts } from '../bot.ts';
import { lookUpInTime } from '../look-up-in-time.ts';
import { submitForm } from './forms/submit-form.ts';
import { renderText } from './messages/components.ts';
import { ephemeralReply } from './messages/ephemeral-reply.ts';
import { errorCode, isAnswered, isChannelGone, isTokenDead } from './messages/errors.ts';
import { handleButton } from './messages/handle-button.ts';
import type { Answerable } from './messages/interaction-message.ts';
import { payloadOf } from './messages/reply-message.ts';
import { runCommand } from './run-command.ts';
import { runMessageCommand } from './run-message-command.ts';
import { changeSettings, isOfPanel } from './settings/community-settings.ts';

/** Handles any interaction except autocompletion. */
export async function act(interaction: Answerable, parts: BotParts): Promise<void> {
  if (interaction.isChatInputCommand()) return runCommand(interaction, parts);
  if (interaction.isMessageContextMenuCommand()) return runMessageCommand(interaction, parts);
  if (interaction.isModalSubmit()) return submitForm(interaction, parts);
  if (!interaction.isMessageComponent()) return;
  if (isOfPanel(interaction.customId)) return changeSettings(interaction, parts);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return handleButton(interaction, parts);
}

/** Whether an interaction can be answered with a message. */
export const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  !interaction.isAutocomplete() && !interaction.isUserContextMenuCommand() && !interaction.isPrimaryEntryPointCommand();

/** Claims the interaction for this process: processes that share a store may all receive it, and one must act. */
export async function isClaimed({ id }: Interaction, { vizzy, config, clock }: BotParts): Promise<boolean> {
  return config.REDIS_URL === undefined || lookUpInTime(vizzy.deduplicate(`discord:interaction:${id}`), clock);
}

/** Whether an interaction has its first answer. */
export const isFirstAnswered = (interaction: Interaction) =>
  interaction.isAutocomplete() ? interaction.responded : interaction.replied || interaction.deferred;

/** Shows why there is no reply: in the reply that was promised, else to the person alone. */
export async function showRefusal(interaction: Answerable, text: string, clock: Clock): Promise<void> {
  const { deferred, replied, ephemeral } = interaction;
  if (!deferred && !replied) return ephemeralReply(interaction, text, clock);
  const { flags, attachments, ...rest } = payloadOf(renderText(text));
  // Replaces a reply that says "thinking"; any other message stays, and a second one tells the person.
  if (deferred && ephemeral !== null) await interaction.editReply({ flags, attachments, ...rest });
  else await interaction.followUp({ ...rest, flags: [flags, MessageFlags.Ephemeral] });
}

/** Logs a failure. What Discord or the person caused is not an error of ours. */
export function logFailure(error: unknown, what: string, logger: Logger): void {
  if (isTokenDead(error))
    logger.warn(
      { what, code: errorCode(error) },
      'an interaction expired before Vizzy answered it; the person sees no reply',
    );
  else if (isAnswered(error))
    logger.info({ what }, 'another process answered this interaction first; leaving it to that one');
  else if (isChannelGone(error))
    logger.warn({ what, code: errorCode(error) }, 'the channel of a reply is gone or hidden; dropping the reply');
  else if (isVizzyError(error))
    logger.info({ what, code: error.code }, 'refused an interaction; telling the person why');
  else logger.error({ what, err: error }, 'failed to handle an interaction; telling the person');
}

/** What an interaction is called in the log. */
export const eventName = (interaction: Interaction) => {
  if (interaction.isChatInputCommand())
    return `/${interaction.commandName} ${interaction.options.getSubcommand(false) ?? ''}`;
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
  return interaction.isAutocomplete() ? 'autocomplete' : 'component';
};
