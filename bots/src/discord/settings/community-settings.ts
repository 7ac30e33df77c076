/** `/vizzy settings`: a panel in which managers change their server's settings, and that only they see. */
import { type CommunitySettings, type ModeId, modeIds, sentencesFor } from '@vizzy/core';
import {
  ChannelType,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalMessageModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { type Action, formatAction, parseAction } from '../../action.ts';
import type { BotParts } from '../../bot.ts';
import { contentFilters } from '../../community-rules.ts';
import { serviceUseLines } from '../../service-findings.ts';
import { communityIdOf } from '../conversation-id.ts';
import { renderForm } from '../forms/render-form.ts';
import { button, menu, type RenderedMessage, rows, text } from '../messages/components.ts';
import { ephemeralReply } from '../messages/ephemeral-reply.ts';
import {
  type Answerable,
  type ComponentInteraction,
  createInteractionMessage,
} from '../messages/interaction-message.ts';
import { escapeMarkup } from '../messages/markup.ts';
import { withRetry } from '../messages/retry.ts';
import { loadCommunitySettings } from '../request-turn.ts';
import { textsFor } from '../texts.ts';

const action = (subject: 'mode' | 'filter' | 'places' | 'limit'): Action => ({ verb: 'settings', subject });

/** Channels that a manager can choose (docs: "Channel Select", `max_values`). */
const maxPlaces = 25;

/** Renders the panel; `services` are lines about the picture services. */
export function renderPanel(
  settings: CommunitySettings,
  services: readonly string[],
  locale: string | undefined,
): RenderedMessage {
  const { panel, modes } = textsFor(locale);
  const { defaultMode, contentFilter, places, picturesPerDay } = settings;
  const now = panel.now({
    mode: modes[defaultMode],
    filter: panel.filters[contentFilter],
    places: places.map((id) => `<#${id}>`),
    picturesPerDay,
  });
  return {
    components: [
      text([`**${panel.title}**`, now, ...services.map((line) => `-# ${escapeMarkup(line)}`)].join('\n')),
      menu(
        action('mode'),
        panel.mode,
        modeIds.map((id) => ({ label: modes[id], value: id, isSet: id === defaultMode })),
      ),
      menu(
        action('filter'),
        panel.filter,
        contentFilters.map((id) => ({
          label: `${panel.filter}: ${panel.filters[id].toLowerCase()}`,
          value: id,
          isSet: id === contentFilter,
        })),
      ),
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.ChannelSelect,
            custom_id: formatAction(action('places')),
            placeholder: panel.places,
            channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
            min_values: 0,
            max_values: maxPlaces,
            default_values: places.slice(0, maxPlaces).map((id) => ({ id, type: 'channel' as never })),
          },
        ],
      },
      ...rows(button(action('limit'), { label: panel.limit })),
    ],
    files: [],
  };
}

/** Whether the person manages the server; tells them if not. Discord cannot restrict a single subcommand. */
export async function isManager(interaction: Answerable, { clock }: Pick<BotParts, 'clock'>): Promise<boolean> {
  if (interaction.guildId !== null && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  await ephemeralReply(interaction, sentencesFor(interaction.locale).surface.refusals.managersOnly, clock);
  return false;
}

async function showPanel(
  interaction: Answerable,
  on: 'new' | 'same',
  settings: CommunitySettings,
  { clock, vizzy }: BotParts,
) {
  const replyMessage = createInteractionMessage({ interaction, on, isEphemeral: true, isMember: true, clock });
  await replyMessage.acknowledge();
  const services = await serviceUseLines(vizzy, clock.now(), interaction.locale);
  await replyMessage.showAnyway(renderPanel(settings, services, interaction.locale));
}

/** Runs `/vizzy settings`. */
export async function openSettings(interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> {
  if (!(await isManager(interaction, parts))) return;
  await showPanel(interaction, 'new', await loadCommunitySettings(parts, interaction.guildId), parts);
}

async function change(
  interaction: ComponentInteraction | ModalMessageModalSubmitInteraction,
  changed: Partial<CommunitySettings>,
  parts: BotParts,
): Promise<void> {
  const communityId = communityIdOf(interaction.guildId);
  if (communityId === undefined) return;
  await showPanel(interaction, 'same', await parts.vizzy.communities.change(communityId, changed), parts);
}

/** The settings that a menu of the panel changes; undefined for any other component. */
function changeBy(interaction: ComponentInteraction, subject: string): Partial<CommunitySettings> | undefined {
  if (interaction.isChannelSelectMenu()) return { places: interaction.values };
  const value = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const mode = modeIds.find((id): id is ModeId => id === value);
  if (subject === 'mode' && mode) return { defaultMode: mode };
  const contentFilter = contentFilters.find((id) => id === value);
  return subject === 'filter' && contentFilter ? { contentFilter } : undefined;
}

/** Whether a component belongs to the panel. */
export const isOfPanel = (customId: string): boolean => parseAction(customId)?.verb === 'settings';

/** Handles a menu or button of the panel. */
export async function changeSettings(interaction: ComponentInteraction, parts: BotParts): Promise<void> {
  if (!(await isManager(interaction, parts))) return;
  const subject = parseAction(interaction.customId)?.subject ?? '';
  const changed = changeBy(interaction, subject);
  if (changed) return change(interaction, changed, parts);
  const { panel } = textsFor(interaction.locale);
  const { picturesPerDay } = await loadCommunitySettings(parts, interaction.guildId);
  const form = renderForm({
    action: action('limit'),
    title: panel.title,
    label: panel.limitLabel,
    value: picturesPerDay === null ? '' : String(picturesPerDay),
    isLong: false,
    isRequired: false,
    maxLength: 6,
  });
  await withRetry(() => interaction.showModal(form), parts.clock);
}

/** Saves the form of the daily limit. */
export async function saveLimit(
  interaction: ModalMessageModalSubmitInteraction,
  input: string,
  parts: BotParts,
): Promise<void> {
  if (!(await isManager(interaction, parts))) return;
  const words = input.trim();
  const isNumber = /^[1-9]\d{0,5}$/.test(words);
  if (words !== '' && !isNumber)
    return ephemeralReply(interaction, textsFor(interaction.locale).panel.badLimit, parts.clock);
  await change(interaction, { picturesPerDay: isNumber ? Number(words) : null }, parts);
}
