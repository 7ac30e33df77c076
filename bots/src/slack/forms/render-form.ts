/** Forms: what they look like, and what comes back from them. Pure. */

import type { types } from '@slack/bolt';
import { type CommunitySettings, modeIds, sentencesFor, stylesByMode } from '@vizzy/core';
import { z } from 'zod';
import { contentFilters } from '../../community-rules.ts';
import { type DrawingRequest, maxSloganLength } from '../../drawing-request.ts';
import { capitalize } from '../../text-format.ts';
import { limits } from '../limits.ts';
import { type Choice, option, plain } from '../messages/components.ts';
import { type AttachedFile, pictureAmong, readDrawingRequest } from '../receive.ts';
import { textsFor } from '../texts.ts';

/** Names of the forms, as Slack brings them back. */
export const formIds = {
  draw: 'vizzy-draw',
  ownWords: 'vizzy-own-words',
  slogan: 'vizzy-slogan',
  settings: 'vizzy-settings',
} as const;

/** Where the answer to a form goes, carried along in it. */
export const destination = z.object({
  channelId: z.string(),
  /** Undefined: a message of its own. */
  threadTs: z.string().optional(),
  /** The message the form was opened from. */
  messageTs: z.string().optional(),
  creationId: z.string().optional(),
});

/** Where the answer to a form goes. */
export type Destination = z.output<typeof destination>;

/** Reads what a form carried along; undefined when it is not ours. */
export function parseDestination(metadata: string): Destination | undefined {
  try {
    return destination.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}

type Field = { readonly id: string; readonly label: string; readonly isOptional?: boolean; readonly hint?: string };

const input = ({ id, label, isOptional, hint }: Field, element: types.InputBlock['element']): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label, limits.field),
  element,
  ...(isOptional ? { optional: true } : {}),
  ...(hint ? { hint: plain(hint, limits.field) } : {}),
});

const textField = (text: { placeholder?: string; initial?: string; isLong?: boolean; most?: number }) => ({
  type: 'plain_text_input' as const,
  action_id: 'value',
  max_length: text.most ?? limits.field,
  ...(text.placeholder ? { placeholder: plain(text.placeholder, 150) } : {}),
  ...(text.initial ? { initial_value: text.initial.slice(0, text.most ?? limits.field) } : {}),
  ...(text.isLong ? { multiline: true } : {}),
});

const choice = (choices: readonly Choice[], chosen?: string) => {
  const initial = choices.find(({ value }) => value === chosen);
  return {
    type: 'static_select' as const,
    action_id: 'value',
    options: choices.map(option),
    ...(initial ? { initial_option: option(initial) } : {}),
  };
};

type Frame = { readonly id: string; readonly title: string; readonly submit: string; readonly carried: Destination };

const modal = ({ id, title, submit, carried }: Frame, locale: string | undefined, blocks: types.KnownBlock[]) => ({
  type: 'modal' as const,
  callback_id: id,
  private_metadata: JSON.stringify(carried),
  title: plain(title, limits.formTitle),
  submit: plain(submit, limits.formTitle),
  close: plain(textsFor(locale).form.close, limits.formTitle),
  blocks,
});

/** Stands for "let Vizzy choose" where Slack wants a value. */
const any = 'any';

/** All styles, each once, by their names. */
export const allStyles: readonly string[] = [...new Set(Object.values(stylesByMode).flat())].toSorted();

/** Prompt, mode, style and picture. */
export function drawForm(carried: Destination, locale: string | undefined, prompt?: string): types.ModalView {
  const { form, modes } = textsFor(locale);
  const modeChoices = [{ label: form.anyMode, value: any }, ...modeIds.map((id) => ({ label: modes[id], value: id }))];
  const styleChoices = [
    { label: form.anyStyle, value: any },
    ...allStyles.map((style) => ({ label: capitalize(style), value: style })),
  ];
  return modal({ id: formIds.draw, title: form.title, submit: form.submit, carried }, locale, [
    input(
      { id: 'prompt', label: form.prompt, isOptional: true },
      textField({ isLong: true, placeholder: form.promptHint, ...(prompt ? { initial: prompt } : {}) }),
    ),
    input({ id: 'mode', label: form.mode }, choice(modeChoices, any)),
    input({ id: 'style', label: form.style }, choice(styleChoices, any)),
    input(
      { id: 'picture', label: form.picture, isOptional: true },
      { type: 'file_input', action_id: 'value', filetypes: ['png', 'jpg', 'jpeg', 'webp'], max_files: 1 },
    ),
  ]);
}

/** The answer to a question, in the person's own words. */
export function ownWordsForm(carried: Destination, locale: string | undefined): types.ModalView {
  const { forms } = sentencesFor(locale).surface;
  const frame = { id: formIds.ownWords, title: forms.ownWordsTitle, submit: textsFor(locale).form.submit, carried };
  return modal(frame, locale, [input({ id: 'prompt', label: forms.ownWordsLabel }, textField({ isLong: true }))]);
}

/** A poster's text. */
export function sloganForm(carried: Destination, slogan: string | null, locale: string | undefined): types.ModalView {
  const { forms } = sentencesFor(locale).surface;
  const frame = { id: formIds.slogan, title: forms.sloganTitle, submit: textsFor(locale).form.save, carried };
  const field = textField({ most: maxSloganLength, ...(slogan ? { initial: slogan } : {}) });
  return modal(frame, locale, [input({ id: 'slogan', label: forms.sloganLabel, isOptional: true }, field)]);
}

/** What managers set for the workspace. */
export function settingsForm(
  carried: Destination,
  settings: CommunitySettings,
  locale: string | undefined,
): types.ModalView {
  const words = textsFor(locale);
  const { settings: labels, modes } = words;
  const frame = {
    id: formIds.settings,
    title: words.form.settingsTitle,
    submit: words.form.save,
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
    input({ id: 'places', label: labels.places, isOptional: true, hint: labels.placesHint }, textField(places)),
    input({ id: 'perDay', label: labels.perDay, isOptional: true, hint: labels.perDayHint }, textField(perDay)),
    input(
      { id: 'filter', label: labels.filter },
      choice(
        contentFilters.map((value) => ({ label: labels.filters[value], value })),
        settings.contentFilter,
      ),
    ),
  ]);
}

/** The slice of a form's state that is read. */
const stateSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      files: z.array(z.unknown()).nullish(),
    }),
  ),
);

/** A form that was filled in. */
export type FilledForm = {
  readonly text: (field: string) => string;
  readonly chosen: (field: string) => string | undefined;
  readonly files: (field: string) => readonly unknown[];
};

/** Reads the state of a form. */
export function readForm(state: unknown): FilledForm {
  const values = stateSchema.safeParse(state).data ?? {};
  const field = (id: string) => values[id]?.['value'];
  return {
    text: (id) => field(id)?.value?.trim() ?? '',
    chosen: (id) => field(id)?.selected_option?.value,
    files: (id) => field(id)?.files ?? [],
  };
}

const attachedFile = z.object({ id: z.string(), mimetype: z.string().optional(), url_private: z.string().optional() });

/** What the drawing form asks for. */
export function readDrawForm(form: FilledForm): {
  readonly drawing: DrawingRequest;
  readonly picture: AttachedFile | undefined;
} {
  const drawing = readDrawingRequest(form.text('prompt'));
  const mode = modeIds.find((id) => id === form.chosen('mode'));
  const style = form.chosen('style');
  const files = form.files('picture').flatMap((file) => attachedFile.safeParse(file).data ?? []);
  return {
    drawing: { ...drawing, ...(mode ? { mode } : {}), ...(style && style !== any ? { style } : {}) },
    picture: pictureAmong(files),
  };
}

/** What managers chose; the name of the field that is wrong otherwise. */
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
