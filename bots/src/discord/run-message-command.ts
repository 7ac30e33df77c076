/** Runs the commands of a message's menu. */
import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { BotParts } from '../bot.ts';
import { cutText } from '../text-format.ts';
import { limits } from './limits.ts';
import { ephemeralReply } from './messages/ephemeral-reply.ts';
import { wordsOf } from './messages/markup.ts';
import { pictureAmong } from './receive.ts';
import { draw } from './run-command.ts';
import { englishTexts, textsFor } from './texts.ts';

/** Runs *Draw this message* and *Transform this picture*. */
export async function runMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: BotParts,
): Promise<void> {
  const { targetMessage, client, locale } = interaction;
  const { turn } = textsFor(locale);
  const names = new Map(targetMessage.mentions.users.map((user) => [user.id, user.displayName]));
  const words = wordsOf({ content: targetMessage.content, names }, client.user.id);
  if (interaction.commandName === englishTexts.transformThisPicture) {
    const attached = pictureAmong([...targetMessage.attachments.values()]);
    if (!attached) return ephemeralReply(interaction, turn.noPicture, parts.clock);
    return draw(interaction, { text: turn.transformIt, mode: 'transform', attached, isPrivate: false }, parts);
  }
  if (!words) return ephemeralReply(interaction, turn.noWords, parts.clock);
  await draw(interaction, { text: cutText(words, limits.texts), isPrivate: false }, parts);
}
