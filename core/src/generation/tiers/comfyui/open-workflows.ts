/** Reads the workflows that the operator names. */
import { readFileSync } from 'node:fs';
import { VizzyError } from '../../../errors.ts';
import { parseWorkflow, type Workflow } from './workflow.ts';

/** What draws from words, and what redraws a photo; at least one of them. */
export type Workflows = { readonly draw?: Workflow; readonly edit?: Workflow };

function readWorkflow(path: string, variable: string): Workflow {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new VizzyError('configuration', `${variable} names a file that cannot be read`, { cause: error });
  }
  return parseWorkflow(text, variable);
}

/**
 * Opens `COMFYUI_WORKFLOW` and `COMFYUI_EDIT_WORKFLOW`. One with `{{image}}` redraws photos, whichever of the two names it.
 * Throws `VizzyError` `configuration`.
 */
export function openWorkflows(drawPath: string | undefined, editPath: string | undefined): Workflows {
  const first = drawPath === undefined ? undefined : readWorkflow(drawPath, 'COMFYUI_WORKFLOW');
  const edit = editPath === undefined ? undefined : readWorkflow(editPath, 'COMFYUI_EDIT_WORKFLOW');
  if (edit && !edit.places.has('image'))
    throw new VizzyError('configuration', 'COMFYUI_EDIT_WORKFLOW has no {{image}}: write it where the photo is loaded');
  if (!first?.places.has('image')) return { ...(first ? { draw: first } : {}), ...(edit ? { edit } : {}) };
  if (edit)
    throw new VizzyError('configuration', 'COMFYUI_WORKFLOW has an {{image}}, but photos have COMFYUI_EDIT_WORKFLOW');
  return { edit: first };
}
