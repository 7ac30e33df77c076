/** The person's recent creations, on pages that only they see. */
import { type Creation, isVizzyError, type ReplyImage, sentencesFor, shrinkImage, titleOf } from '@vizzy/core';
import type { ChatInputCommandInteraction } from 'discord.js';
import { formatAction } from '../../action.ts';
import type { BotParts } from '../../bot.ts';
import { capitalize, cutText } from '../../text-format.ts';
import { userIdOf } from '../conversation-id.ts';
import { contextOfInteraction } from '../handler-context.ts';
import { textsFor } from '../texts.ts';
import { button, filesOf, galleryOf, menu, type RenderedMessage, renderText, rows, text } from './components.ts';
import { type ComponentInteraction, createInteractionMessage } from './interaction-message.ts';
import { escapeMarkup } from './markup.ts';
import { findOwnCreation } from './send-button-message.ts';
import { loadPictures, renderCreation } from './stored-creation.ts';

/** Creations on a page. */
const pageSize = 4;

/** A page: its creations with their first pictures, and whether older ones follow. */
export type Page = {
  readonly number: number;
  readonly entries: readonly { readonly creation: Creation; readonly image: ReplyImage | undefined }[];
  readonly hasOlder: boolean;
};

/** Renders a page. */
export function renderPage({ number, entries, hasOlder }: Page, locale: string | undefined): RenderedMessage {
  const { gallery, caption } = sentencesFor(locale).surface;
  const { pages } = textsFor(locale);
  if (entries.length === 0 && number === 0) return renderText(gallery.empty);
  const files = filesOf(entries.flatMap(({ image }) => image ?? []));
  const lines = entries.map(({ creation }, index) => {
    const { plan, createdAt } = creation;
    const name = capitalize(titleOf(creation));
    // The same caption as under the picture itself.
    return `${number * pageSize + index + 1}. **${escapeMarkup(cutText(name, 80))}** · ${caption(plan)} · <t:${Math.floor(createdAt / 1000)}:R>`;
  });
  const options = entries.map(({ creation }) => ({
    label: capitalize(titleOf(creation)),
    value: formatAction({ verb: 'pick', subject: creation.id }),
  }));
  const turn = (to: number, label: string) => button({ verb: 'gallery', subject: 'page', number: to }, { label });
  return {
    components: [
      text([`**${gallery.title}**`, ...lines].join('\n')),
      ...galleryOf(files),
      ...(options.length > 0 ? [menu({ verb: 'gallery', subject: 'choose' }, pages.choose, options)] : []),
      ...rows(
        ...(number > 0 ? [turn(number - 1, pages.newer)] : []),
        ...(hasOlder ? [turn(number + 1, pages.older)] : []),
      ),
    ],
    files,
  };
}

async function openPage(
  userId: string,
  number: number,
  uploadLimit: number,
  { vizzy, logger }: BotParts,
): Promise<Page> {
  const found = await vizzy.creations.recent(userId, { offset: number * pageSize, limit: pageSize + 1 });
  const entries = found.slice(0, pageSize).map(async (creation) => {
    const { id, plan } = creation;
    const first = plan.mode === 'poster' ? vizzy.exports.poster(id, 0) : vizzy.creations.picture(id, 0);
    // If one cannot be drawn now, the page shows it without a picture.
    const image = await first.catch((error: unknown) => {
      if (!isVizzyError(error)) throw error;
      logger.warn({ code: error.code }, 'could not load a stored picture; the gallery shows its creation without one');
      return undefined;
    });
    return { creation, image: image && (await shrinkImage(image, uploadLimit)) };
  });
  return { number, entries: await Promise.all(entries), hasOlder: found.length > pageSize };
}

type Asked = ChatInputCommandInteraction | ComponentInteraction;

async function showPage(interaction: Asked, number: number, on: 'new' | 'same', parts: BotParts) {
  const { isMember } = contextOfInteraction(interaction);
  const replyMessage = createInteractionMessage({ interaction, on, isEphemeral: true, isMember, clock: parts.clock });
  await replyMessage.acknowledge();
  const page = await openPage(userIdOf(interaction.user.id), number, interaction.attachmentSizeLimit, parts);
  await replyMessage.showAnyway(renderPage(page, interaction.locale));
}

/** Runs `/vizzy gallery`. */
export const openGallery = (interaction: ChatInputCommandInteraction, parts: BotParts): Promise<void> =>
  showPage(interaction, 0, 'new', parts);

/** Shows another page in place of the current one. */
export const turnPage = (interaction: ComponentInteraction, number: number, parts: BotParts): Promise<void> =>
  showPage(interaction, number, 'same', parts);

/** Shows one creation with all its buttons. */
export async function showCreation(
  interaction: ComponentInteraction,
  creationId: string,
  parts: BotParts,
): Promise<void> {
  const creation = await findOwnCreation(interaction, creationId, parts);
  if (!creation) return;
  const { isMember } = contextOfInteraction(interaction);
  const replyMessage = createInteractionMessage({
    interaction,
    on: 'new',
    isEphemeral: true,
    isMember,
    clock: parts.clock,
  });
  await replyMessage.acknowledge();
  const images = await loadPictures(creation, parts.vizzy, interaction.attachmentSizeLimit);
  const { locale, user } = interaction;
  const renderContext = { locale, askerId: user.id, isPrivate: true, request: creation.brief.request };
  await replyMessage.showAnyway(renderCreation(creation, images, renderContext));
}
