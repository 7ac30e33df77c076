/** `/vizzy …` and the commands of a message's menu. */
import { sentencesFor, stylesByMode } from '@vizzy/core';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { BotParts } from '../bot.ts';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { englishWords } from './en-words.ts';
import { whereIs } from './handler-context.ts';
import { cut, limits } from './limits.ts';
import { button, type Rendered, renderText, rows, text } from './messages/components.ts';
import { directTo } from './messages/direct-message.ts';
import { whisper } from './messages/ephemeral-reply.ts';
import { inTime } from './messages/errors.ts';
import { openGallery } from './messages/gallery.ts';
import { createInteractionCanvas } from './messages/interaction-message.ts';
import { objection } from './messages/permission-check.ts';
import { type DrawingCommand, drawingCommands, pictureAmong, type Request, readCommand, wordsOf } from './receive.ts';
import { type Asking, ask, settingsOf } from './request-turn.ts';
import { openSettings } from './settings/community-settings.ts';
import { seeDoctor } from './settings/doctor.ts';
import { wordsFor } from './texts.ts';

/** Draws what was asked: looked at first, acknowledged at once, then served. */
async function draw(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  request: Request,
  parts: BotParts,
  more: Partial<Asking> = {},
): Promise<void> {
  const { locale, guildId, user } = interaction;
  const where = whereIs(interaction);
  const refusal = objection('answer', where, await settingsOf(parts, guildId), locale);
  if (refusal !== undefined) return whisper(interaction, refusal, parts.clock);
  const canvas = createInteractionCanvas({
    interaction,
    on: 'new',
    isEphemeral: request.isPrivate,
    isMember: where.isMember,
    clock: parts.clock,
  });
  const uploadLimit = interaction.attachmentSizeLimit;
  const sendDirect = directTo(user, parts.clock);
  const { acknowledgedIn } = canvas;
  const asking = { request, where, userId: user.id, locale, uploadLimit, sendDirect, acknowledgedIn, ...more };
  const { id: eventId } = interaction;
  await ask(asking, canvas, { eventId, rootOf: () => canvas.messageId() ?? eventId }, parts);
}

/** The last creation, which `/vizzy transform` without a picture starts from. */
async function lastCreation(userId: string, { vizzy, clock }: BotParts) {
  const [last] = await inTime(vizzy.creations.recent(userIdOf(userId), { limit: 1 }), clock);
  return last;
}

async function drawByCommand(interaction: ChatInputCommandInteraction, command: DrawingCommand, parts: BotParts) {
  const request = readCommand(command, interaction.options, wordsFor(interaction.locale));
  const startsFromLast = command === 'transform' && !request.attached && !interaction.options.getString('prompt');
  const last = startsFromLast ? await lastCreation(interaction.user.id, parts) : undefined;
  if (startsFromLast && !last) return whisper(interaction, wordsFor(interaction.locale).turn.nothingYet, parts.clock);
  await draw(interaction, request, parts, last ? { about: last.id } : {});
}

const reset = async (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> => {
  const { locale, user } = interaction;
  const where = whereIs(interaction);
  // In a channel every conversation has a thread of its own, and there is nothing else to clear.
  if (where.hasThreads) return whisper(interaction, wordsFor(locale).channelReset, parts.clock);
  const scope = { userId: userIdOf(user.id), conversationId: conversationIdOf(where, interaction.id) };
  const { isMember } = where;
  const canvas = createInteractionCanvas({ interaction, on: 'new', isEphemeral: true, isMember, clock: parts.clock });
  await canvas.acknowledge();
  await parts.vizzy.reset(scope);
  await canvas.showAnyway(renderText(sentencesFor(locale).surface.resetDone));
};

const help = async (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> => {
  const { surface } = sentencesFor(interaction.locale);
  const community = interaction.guildId === null ? undefined : `discord:${interaction.guildId}`;
  const known = parts.vizzy.people.profile(userIdOf(interaction.user.id), community);
  const { quota } = await inTime(known, parts.clock);
  const words = wordsFor(interaction.locale);
  const named = [words.create, words.poster, words.story, words.transform, words.gallery, words.reset, words.forgetMe];
  const list = named.map(({ name, description }) => `\`/${words.vizzy.name} ${name}\` ${description}`);
  await whisper(interaction, [surface.help, '', ...list, '', `-# ${surface.quota(quota)}`].join('\n'), parts.clock);
};

const askToForget = async (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> => {
  const { question, button: label } = wordsFor(interaction.locale).forget;
  const sure = button({ verb: 'forget', subject: interaction.user.id }, { label, emoji: '🗑️', style: 'danger' });
  const asked: Rendered = { components: [text(question), ...rows(sure)], files: [] };
  await whisper(interaction, asked, parts.clock);
};

const others: Readonly<Record<string, (interaction: ChatInputCommandInteraction, parts: BotParts) => Promise<void>>> = {
  gallery: openGallery,
  reset,
  help,
  settings: openSettings,
  doctor: seeDoctor,
  'forget-me': askToForget,
};

/** Runs `/vizzy …`. */
export async function runCommand(interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> {
  const name = interaction.options.getSubcommand(false);
  const drawing = drawingCommands.find((command) => command === name);
  if (drawing) return drawByCommand(interaction, drawing, parts);
  const run = name === null ? undefined : others[name];
  // A command of an earlier version that Discord still shows.
  if (!run) return whisper(interaction, sentencesFor(interaction.locale).surface.help, parts.clock);
  await run(interaction, parts);
}

/** Runs *Draw this message* and *Transform this picture*. */
export async function runOnMessage(interaction: MessageContextMenuCommandInteraction, parts: BotParts): Promise<void> {
  const { targetMessage, client, locale } = interaction;
  const { turn } = wordsFor(locale);
  const names = new Map(targetMessage.mentions.users.map((user) => [user.id, user.displayName]));
  const words = wordsOf({ content: targetMessage.content, names }, client.user.id);
  if (interaction.commandName === englishWords.transformThisPicture) {
    const attached = pictureAmong([...targetMessage.attachments.values()]);
    if (!attached) return whisper(interaction, turn.noPicture, parts.clock);
    return draw(interaction, { text: turn.transformIt, mode: 'transform', attached, isPrivate: false }, parts);
  }
  if (!words) return whisper(interaction, turn.noWords, parts.clock);
  await draw(interaction, { text: cut(words, limits.texts), isPrivate: false }, parts);
}

/** Styles that fit what is typed, those of the chosen mode first. */
export function stylesFor(mode: string | null, typed: string): string[] {
  const known = Object.entries(stylesByMode);
  const own = known.find(([id]) => id === mode)?.[1] ?? [];
  const all = [...new Set([...own, ...(own.length > 0 ? [] : known.flatMap(([, styles]) => styles))])];
  const words = typed.trim().toLowerCase();
  const fitting = all.filter((style) => style.includes(words));
  // Any style may be typed: what is known is only a suggestion.
  const free = words && !all.includes(words) ? [cut(typed.trim(), limits.choice)] : [];
  return [...fitting, ...free].slice(0, limits.choices);
}

/** Completes a style. */
export async function complete(interaction: AutocompleteInteraction): Promise<void> {
  const command = interaction.options.getSubcommand(false);
  const mode = command === 'create' ? interaction.options.getString('mode') : command;
  const styles = stylesFor(mode, interaction.options.getFocused());
  await interaction.respond(styles.map((style) => ({ name: style, value: style })));
}
