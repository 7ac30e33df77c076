/** Reads `/vizzy …`: a command's name, or else a request. Pure. */
import type { DrawingRequest } from '../drawing-request.ts';
import { readDrawingRequest } from './receive.ts';

/** A command. */
export type Command =
  | { readonly type: 'draw'; readonly drawing: DrawingRequest }
  /** Without words, a form opens. */
  | { readonly type: 'form' }
  | { readonly type: 'gallery' | 'reset' | 'forget' | 'quota' | 'settings' | 'doctor' | 'help' };

/** Words that are commands if they stand alone. */
const alone: Readonly<Record<string, Command>> = {
  '': { type: 'form' },
  create: { type: 'form' },
  poster: { type: 'form' },
  story: { type: 'form' },
  transform: { type: 'form' },
  gallery: { type: 'gallery' },
  reset: { type: 'reset' },
  'forget-me': { type: 'forget' },
  'forget me': { type: 'forget' },
  quota: { type: 'quota' },
  settings: { type: 'settings' },
  doctor: { type: 'doctor' },
  help: { type: 'help' },
};

/** Reads the words after `/vizzy`. */
export function readCommand(text: string): Command {
  const words = text.trim();
  const known = Object.hasOwn(alone, words.toLowerCase()) ? alone[words.toLowerCase()] : undefined;
  if (known) return known;
  const [, verb = '', rest = ''] = /^(create|poster|story|transform)\b:?\s*(.*)$/is.exec(words) ?? [];
  const mode = verb.toLowerCase();
  if (!rest) return { type: 'draw', drawing: readDrawingRequest(words) };
  const drawing = readDrawingRequest(rest);
  // "/vizzy poster that says hi": the word is the mode, unless an option names another.
  if (mode === 'poster' || mode === 'story' || mode === 'transform')
    return { type: 'draw', drawing: { mode, ...drawing } };
  return { type: 'draw', drawing };
}
