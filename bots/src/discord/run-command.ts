/** Runs `/vizzy …`, and completes its styles. */
import { sentencesFor, stylesByMode } from '@vizzy/core';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { BotParts } from '../bot.ts';
import { lookUpInTime } from '../look-up-in-time.ts';
import { cutText } from '../text-format.ts';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { contextOfInteraction } from './handler-context.ts';
import { limits } from './limits.ts';
import { button, type RenderedMessage, renderText, rows, text } from './messages/components.ts';
import { directMessageTo } from './messages/direct-message.ts';
import { ephemeralReply } from './messages/ephemeral-reply.ts';
import { openGallery } from './messages/gallery.ts';
import { createInteractionMessage } from './messages/interaction-message.ts';
import { denialReason } from './messages/permission-check.ts';
import { type DrawingCommand, drawingCommands, type ReceivedRequest, readCommand } from './receive.ts';
import { type IncomingRequest, loadCommunitySettings, requestTurn } from './request-turn.ts';
import { openSettings } from './settings/community-settings.ts';
import { runDoctor } from './settings/doctor.ts';
import { textsFor } from './texts.ts';

/** Draws what was asked: checks the permissions, acknowledges, runs the turn. */
export async function draw(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  request: ReceivedRequest,
  parts: BotParts,
  more: Partial<IncomingRequest> = {},
): Promise<void> {
  const { locale, guildId, user } = interaction;
  const channelContext = contextOfInteraction(interaction);
  const refusal = denialReason('answer', channelContext, await loadCommunitySettings(parts, guildId), locale);
  if (refusal !== undefined) return ephemeralReply(interaction, refusal, parts.clock);
  const replyMessage = createInteractionMessage({
    interaction,
    on: 'new',
    isEphemeral: request.isPrivate,
    isMember: channelContext.isMember,
    clock: parts.clock,
  });
  const uploadLimit = interaction.attachmentSizeLimit;
  const sendDirectMessage = directMessageTo(user, parts.clock);
  const { acknowledgedIn } = replyMessage;
  const incoming = {
    request,
    channelContext,
    userId: user.id,
    locale,
    uploadLimit,
    sendDirectMessage,
    acknowledgedIn,
    ...more,
  };
  const { id: eventId } = interaction;
  await requestTurn(incoming, replyMessage, { eventId, rootOf: () => replyMessage.messageId() ?? eventId }, parts);
}

/** The person's last creation: `/vizzy transform` without a picture starts from it. */
async function lastCreation(userId: string, { vizzy, clock }: BotParts) {
  const [last] = await lookUpInTime(vizzy.creations.recent(userIdOf(userId), { limit: 1 }), clock);
  return last;
}

async function drawByCommand(interaction: ChatInputCommandInteraction, command: DrawingCommand, parts: BotParts) {
  const { client } = interaction;
  const nameOf = (id: string) => (id === client.user.id ? '' : client.users.cache.get(id)?.displayName);
  const request = readCommand(command, interaction.options, textsFor(interaction.locale), nameOf);
  const startsFromLast = command === 'transform' && !request.attached && !interaction.options.getString('prompt');
  const last = startsFromLast ? await lastCreation(interaction.user.id, parts) : undefined;
  if (startsFromLast && !last)
    return ephemeralReply(interaction, textsFor(interaction.locale).turn.nothingYet, parts.clock);
  await draw(interaction, request, parts, last ? { about: last.id } : {});
}

const reset = async (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> => {
  const { locale, user } = interaction;
  const channelContext = contextOfInteraction(interaction);
  // In a channel every conversation has its own thread, so there is nothing to reset here.
  if (channelContext.hasThreads) return ephemeralReply(interaction, textsFor(locale).channelReset, parts.clock);
  const scope = { userId: userIdOf(user.id), conversationId: conversationIdOf(channelContext, interaction.id) };
  const { isMember } = channelContext;
  const replyMessage = createInteractionMessage({
    interaction,
    on: 'new',
    isEphemeral: true,
    isMember,
    clock: parts.clock,
  });
  await replyMessage.acknowledge();
  await parts.vizzy.reset(scope);
  await replyMessage.showAnyway(renderText(sentencesFor(locale).surface.resetDone));
};

const help = async (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> => {
  const { surface } = sentencesFor(interaction.locale);
  const community = interaction.guildId === null ? undefined : `discord:${interaction.guildId}`;
  const profile = parts.vizzy.people.profile(userIdOf(interaction.user.id), community);
  const { quota } = await lookUpInTime(profile, parts.clock);
  const texts = textsFor(interaction.locale);
  const named = [texts.create, texts.poster, texts.story, texts.transform, texts.gallery, texts.reset, texts.forgetMe];
  const list = named.map(({ name, description }) => `\`/${texts.vizzy.name} ${name}\` ${description}`);
  await ephemeralReply(
    interaction,
    [surface.help, '', ...list, '', `-# ${surface.quota(quota)}`].join('\n'),
    parts.clock,
  );
};

const askToForget = async (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> => {
  const { question, button: label } = textsFor(interaction.locale).forget;
  const confirmButton = button(
    { verb: 'forget', subject: interaction.user.id },
    { label, emoji: '🗑️', style: 'danger' },
  );
  const asked: RenderedMessage = { components: [text(question), ...rows(confirmButton)], files: [] };
  await ephemeralReply(interaction, asked, parts.clock);
};

const others: Readonly<Record<string, (interaction: ChatInputCommandInteraction, parts: BotParts) => Promise<void>>> = {
  gallery: openGallery,
  reset,
  help,
  settings: openSettings,
  doctor: runDoctor,
  'forget-me': askToForget,
};

/** Runs `/vizzy …`. */
export async function runCommand(interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> {
  const name = interaction.options.getSubcommand(false);
  const drawing = drawingCommands.find((command) => command === name);
  if (drawing) return drawByCommand(interaction, drawing, parts);
  const run = name === null ? undefined : others[name];
  // Discord still shows a command of an earlier version.
  if (!run) return ephemeralReply(interaction, sentencesFor(interaction.locale).surface.help, parts.clock);
  await run(interaction, parts);
}

/** Styles that match what is typed: those of the chosen mode, or of all modes. */
export function matchingStyles(mode: string | null, typed: string): string[] {
  const modes = Object.entries(stylesByMode);
  const own = modes.find(([id]) => id === mode)?.[1] ?? [];
  const all = [...new Set([...own, ...(own.length > 0 ? [] : modes.flatMap(([, styles]) => styles))])];
  const words = typed.trim().toLowerCase();
  const fitting = all.filter((style) => style.includes(words));
  // People may type any style; the known ones are suggestions.
  const free = words && !all.includes(words) ? [cutText(typed.trim(), limits.choice)] : [];
  return [...fitting, ...free].slice(0, limits.choices);
}

/** Completes a style. */
export async function completeStyle(interaction: AutocompleteInteraction): Promise<void> {
  const command = interaction.options.getSubcommand(false);
  const mode = command === 'create' ? interaction.options.getString('mode') : command;
  const styles = matchingStyles(mode, interaction.options.getFocused());
  await interaction.respond(styles.map((style) => ({ name: style, value: style })));
}
