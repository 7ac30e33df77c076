/** Forgets a person. */
import { sentencesFor } from '@vizzy/core';
import type { BotParts } from '../../bot.ts';
import { userIdOf } from '../conversation-id.ts';
import { contextOfInteraction } from '../handler-context.ts';
import { renderText } from '../messages/components.ts';
import { createInteractionMessage } from '../messages/interaction-message.ts';
import type { ButtonOrMenu } from '../messages/read-button.ts';

/** Forgets everything about the person, and tells them what was deleted. */
export async function forgetPerson(interaction: ButtonOrMenu, parts: BotParts): Promise<void> {
  const { vizzy, clock } = parts;
  const isMember = contextOfInteraction(interaction).isMember;
  const replyMessage = createInteractionMessage({ interaction, on: 'same', isEphemeral: true, isMember, clock });
  await replyMessage.acknowledge();
  const forgotten = await vizzy.reset({ userId: userIdOf(interaction.user.id) });
  await replyMessage.showAnyway(renderText(sentencesFor(interaction.locale).surface.forgotten(forgotten)));
}
