/** `/vizzy settings`: a form in which managers change their workspace's settings. */
import type { types } from '@slack/bolt';
import { type CommunitySettings, modeIds, sentencesFor } from '@vizzy/core';
import { contentFilters } from '../../community-rules.ts';
import type { FilledForm, FormContext } from '../forms/read-form.ts';
import { choice, type Destination, formIds, input, modal, textField } from '../forms/render-form.ts';
import { renderText, smallPrint } from '../messages/components.ts';
import { privateReplyTo } from '../messages/ephemeral-reply.ts';
import { escapeMarkup } from '../messages/markup.ts';
import { textsFor } from '../texts.ts';

/** Renders the form; `services` are lines about the picture services. */
export function settingsForm(
  carried: Destination,
  settings: CommunitySettings,
  services: readonly string[],
  locale: string | undefined,
): types.ModalView {
  const texts = textsFor(locale);
  const { settings: labels, modes } = texts;
  const frame = {
    id: formIds.settings,
    title: texts.form.settingsTitle,
    submit: texts.form.save,
    carried,
  };
  const perDay = settings.picturesPerDay === null ? {} : { initial: String(settings.picturesPerDay) };
  const places = settings.places.length === 0 ? {} : { initial: settings.places.join(', ') };
  return modal(frame, locale, [
    input(
      { id: 'mode', label: labels.defaultMode },
      choice(
        modeIds.map((id) => ({ label: modes[id], value: id })),
        settings.defaultMode,
      ),
    ),
    input({ id: 'places', label: labels.channels, isOptional: true, hint: labels.channelsHint }, textField(places)),
    input({ id: 'perDay', label: labels.perDay, isOptional: true, hint: labels.perDayHint }, textField(perDay)),
    input(
      { id: 'filter', label: labels.filter },
      choice(
        contentFilters.map((value) => ({ label: labels.filters[value], value })),
        settings.contentFilter,
      ),
    ),
    ...smallPrint(...services.map(escapeMarkup)),
  ]);
}

/** Reads the form; `wrong` names a field that is not valid. */
export function readSettings(form: FilledForm): Partial<CommunitySettings> | { readonly wrong: string } {
  const perDay = form.text('perDay');
  if (perDay !== '' && !/^\d{1,6}$/.test(perDay)) return { wrong: 'perDay' };
  const mode = modeIds.find((id) => id === form.chosen('mode'));
  const filter = contentFilters.find((value) => value === form.chosen('filter'));
  return {
    places: form.text('places').match(/\b[CGD][A-Z0-9]{8,}\b/g) ?? [],
    picturesPerDay: perDay === '' ? null : Number(perDay),
    ...(mode ? { defaultMode: mode } : {}),
    ...(filter ? { contentFilter: filter } : {}),
  };
}

/** Saves the form. */
export async function saveSettings(parts: FormContext): Promise<void> {
  const { form, workspace, handlerContext, locale } = parts;
  const { isManager } = await handlerContext.userDirectory.find(workspace.client, workspace.teamId, form.userId);
  if (!isManager) return privateReplyTo(parts)(renderText(sentencesFor(locale).surface.refusals.managersOnly));
  const settings = readSettings(form.filled);
  if ('wrong' in settings) return;
  await handlerContext.vizzy.communities.change(workspace.communityId, settings);
  await privateReplyTo(parts)(renderText(textsFor(locale).settings.saved));
}
