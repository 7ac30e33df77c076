/** Renders the forms. Pure. */
import type { types } from '@slack/bolt';
import { modeIds, sentencesFor, stylesByMode } from '@vizzy/core';
import { z } from 'zod';
import { maxSloganLength } from '../../drawing-request.ts';
import { capitalize } from '../../text-format.ts';
import { limits } from '../limits.ts';
import { type Choice, option, plain } from '../messages/components.ts';
import { textsFor } from '../texts.ts';

/** Ids of the forms. */
export const formIds = {
  draw: 'vizzy-draw',
  ownWords: 'vizzy-own-words',
  slogan: 'vizzy-slogan',
  settings: 'vizzy-settings',
} as const;

/** Where the reply to a form goes, stored in the form. */
export const destination = z.object({
  channelId: z.string(),
  /** Undefined: the reply starts a thread. */
  threadTs: z.string().optional(),
  /** The message from which the form was opened. */
  messageTs: z.string().optional(),
  creationId: z.string().optional(),
});

/** Where the reply to a form goes. */
export type Destination = z.output<typeof destination>;

/** Reads it from a form; undefined if it is not one of ours. */
export function parseDestination(metadata: string): Destination | undefined {
  try {
    return destination.safeParse(JSON.parse(metadata)).data;
  } catch {
    return undefined;
  }
}

type Field = { readonly id: string; readonly label: string; readonly isOptional?: boolean; readonly hint?: string };

/** A field of a form. */
export const input = (
  { id, label, isOptional, hint }: Field,
  element: types.InputBlock['element'],
): types.InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label, limits.field),
  element,
  ...(isOptional ? { optional: true } : {}),
  ...(hint ? { hint: plain(hint, limits.field) } : {}),
});

/** A field for text. */
export const textField = (text: { placeholder?: string; initial?: string; isLong?: boolean; most?: number }) => ({
  type: 'plain_text_input' as const,
  action_id: 'value',
  max_length: text.most ?? limits.field,
  ...(text.placeholder ? { placeholder: plain(text.placeholder, 150) } : {}),
  ...(text.initial ? { initial_value: text.initial.slice(0, text.most ?? limits.field) } : {}),
  ...(text.isLong ? { multiline: true } : {}),
});

/** A menu in a form. */
export const choice = (choices: readonly Choice[], chosen?: string) => {
  const initial = choices.find(({ value }) => value === chosen);
  return {
    type: 'static_select' as const,
    action_id: 'value',
    options: choices.map(option),
    ...(initial ? { initial_option: option(initial) } : {}),
  };
};

type Frame = { readonly id: string; readonly title: string; readonly submit: string; readonly carried: Destination };

/** A form. */
export const modal = (
  { id, title, submit, carried }: Frame,
  locale: string | undefined,
  blocks: types.KnownBlock[],
) => ({
  type: 'modal' as const,
  callback_id: id,
  private_metadata: JSON.stringify(carried),
  title: plain(title, limits.formTitle),
  submit: plain(submit, limits.formTitle),
  close: plain(textsFor(locale).form.close, limits.formTitle),
  blocks,
});

/** The value of "let Vizzy choose": Slack requires one. */
export const any = 'any';

/** All styles, each once, sorted. */
export const allStyles: readonly string[] = [...new Set(Object.values(stylesByMode).flat())].toSorted();

/** The form to draw something: prompt, mode, style and picture. */
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

/** The form to answer a question in one's own words. */
export function ownWordsForm(carried: Destination, locale: string | undefined): types.ModalView {
  const { forms } = sentencesFor(locale).surface;
  const frame = { id: formIds.ownWords, title: forms.ownWordsTitle, submit: textsFor(locale).form.submit, carried };
  return modal(frame, locale, [input({ id: 'prompt', label: forms.ownWordsLabel }, textField({ isLong: true }))]);
}

/** The form to edit a poster's slogan. */
export function sloganForm(carried: Destination, slogan: string | null, locale: string | undefined): types.ModalView {
  const { forms } = sentencesFor(locale).surface;
  const frame = { id: formIds.slogan, title: forms.sloganTitle, submit: textsFor(locale).form.save, carried };
  const field = textField({ most: maxSloganLength, ...(slogan ? { initial: slogan } : {}) });
  return modal(frame, locale, [input({ id: 'slogan', label: forms.sloganLabel, isOptional: true }, field)]);
}
