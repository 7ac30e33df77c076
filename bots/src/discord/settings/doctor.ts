/** `/vizzy doctor`: tells managers what works in this channel and what does not. */
import { type ChatInputCommandInteraction, GatewayIntentBits } from 'discord.js';
import type { BotParts } from '../../bot.ts';
import { type CheckFinding, checkFindings } from '../../service-findings.ts';
import { type RenderedMessage, renderText } from '../messages/components.ts';
import { createInteractionMessage } from '../messages/interaction-message.ts';
import { escapeMarkup } from '../messages/markup.ts';
import { textsFor } from '../texts.ts';
import { isManager } from './community-settings.ts';
import { missingOf, neededPermissions, type PermissionName } from './permissions.ts';

/** What the doctor checked. */
export type DoctorReport = {
  readonly missing: readonly PermissionName[];
  /** Whether Vizzy can read messages that do not mention it. */
  readonly canRead: boolean;
  /** Of the store, the queue and each tier. */
  readonly checks: readonly CheckFinding[];
  /** Milliseconds of a round trip to Discord; 0 if unknown. */
  readonly ping: number;
  readonly shard: number;
  readonly shards: number;
};

/** Renders the report. */
export function renderReport(
  { missing, canRead, checks, ping, shard, shards }: DoctorReport,
  locale: string | undefined,
): RenderedMessage {
  const { findings, permissions } = textsFor(locale);
  const granted = neededPermissions.map((name) =>
    missing.includes(name)
      ? findings.lacking(permissions.names[name], findings.without[name])
      : findings.allowed(permissions.names[name]),
  );
  return renderText(
    [
      `**${findings.title}**`,
      findings.connection(ping, shard, shards),
      ...granted,
      findings.reading(canRead),
      ...checks.map((check) => findings.check({ ...check, state: escapeMarkup(check.state) })),
    ].join('\n'),
  );
}

/** Runs `/vizzy doctor`. */
export async function runDoctor(interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> {
  if (!(await isManager(interaction, parts))) return;
  const { client, appPermissions, guild, locale } = interaction;
  const replyMessage = createInteractionMessage({
    interaction,
    on: 'new',
    isEphemeral: true,
    isMember: true,
    clock: parts.clock,
  });
  await replyMessage.acknowledge();
  const { checks } = await parts.vizzy.health();
  const findings = {
    missing: missingOf(appPermissions, neededPermissions),
    canRead: client.options.intents.has(GatewayIntentBits.MessageContent),
    checks: checkFindings(checks, parts.vizzy, locale),
    ping: Math.max(0, Math.round(client.ws.ping)),
    shard: guild?.shardId ?? 0,
    shards: client.ws.shards.size,
  };
  await replyMessage.showAnyway(renderReport(findings, locale));
}
