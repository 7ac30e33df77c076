/** Reads submitted forms. Pure. */
import { modeIds } from '@vizzy/core';
import { z } from 'zod';
import type { DrawingRequest } from '../../drawing-request.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { type AttachedFile, pictureAmong, readDrawingRequest } from '../receive.ts';
import { any, type Destination, parseDestination } from './render-form.ts';

/** The fields that are read of a form. */
const sent = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.unknown() }),
  }),
});

/** A submitted form. */
export type SentForm = {
  readonly id: string;
  readonly formId: string;
  readonly userId: string;
  readonly to: Destination;
  readonly filled: FilledForm;
};

/** Reads a submitted form; undefined if it is not one of ours. */
export function readSentForm(body: unknown): SentForm | undefined {
  const parsed = sent.safeParse(body);
  if (!parsed.success) return undefined;
  const { user, view } = parsed.data;
  const to = parseDestination(view.private_metadata);
  return to && { id: view.id, formId: view.callback_id, userId: user.id, to, filled: readForm(view.state.values) };
}

/** The fields that are read of a form's state. */
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

/** The values of a form. */
export type FilledForm = {
  readonly text: (field: string) => string;
  readonly chosen: (field: string) => string | undefined;
  readonly files: (field: string) => readonly unknown[];
};

/** Reads a form's values. */
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

/** Reads the form to draw something. */
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

/** What handling a form needs. */
export type FormContext = {
  readonly form: SentForm;
  readonly workspace: Workspace;
  readonly handlerContext: HandlerContext;
  readonly locale: string | undefined;
};
