/** *Draw this message*, *Transform this picture*, and the form of the lightning menu. */
import { sentencesFor } from '@vizzy/core';
import { drawForm } from './forms/render-form.ts';
import type { Contact, Desk } from './handler-context.ts';
import { type Rendered, renderText } from './messages/components.ts';
import { mentionedIn } from './messages/markup.ts';
import { wordsOf } from './receive.ts';
import { mayDraw, takeTurn } from './request-turn.ts';
import { shortcutIds, type UsedShortcut } from './shortcut.ts';
import { wordsFor } from './texts.ts';

/** What a shortcut is handled with. */
export type ShortcutParts = {
  readonly shortcut: UsedShortcut;
  readonly contact: Contact;
  readonly desk: Desk;
  readonly locale: string | undefined;
  /** Says something to who used it alone. */
  readonly aside: (rendered: Rendered) => Promise<void>;
};

/** Does what a shortcut is for. */
export async function onShortcut({ shortcut, contact, desk, locale, aside }: ShortcutParts): Promise<void> {
  const { id, userId, triggerId, on } = shortcut;
  const { client, teamId, botUserId } = contact;
  if (!on) {
    await client.views.open({ trigger_id: triggerId, view: drawForm({ channelId: userId }, locale) });
    return;
  }
  const { channelId, threadTs, text, picture } = on;
  const isDirect = channelId.startsWith('D');
  const { surface } = sentencesFor(locale);
  if (!(await mayDraw(channelId, isDirect, contact, desk))) return aside(renderText(surface.refusals.wrongPlace));
  const place = { userId, channelId, threadTs, isDirect, locale, aside };
  if (id === shortcutIds.transform) {
    if (!picture) return aside(renderText(wordsFor(locale).faults.notAPicture));
    const wish = { text: surface.says.transform, mode: 'transform' as const };
    return takeTurn({ ...place, wish, attached: picture }, contact, desk);
  }
  const nameOf = await desk.book.names(client, teamId, mentionedIn(text));
  const said = wordsOf(text, botUserId, nameOf);
  if (!said) return aside(renderText(wordsFor(locale).form.nothingAsked));
  await takeTurn({ ...place, wish: { text: said } }, contact, desk);
}
