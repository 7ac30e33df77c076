/** What a message means: by the rules, and by a language model where they are unsure. */
import type { Brief } from '../brief.ts';
import type { Plan } from '../plan.ts';
import { type ReadingTask, rulesReader } from '../reader/index.ts';
import { rulesLanguage, sureEnough, type Understanding } from '../understanding/index.ts';
import type { LoadedContext } from './context.ts';
import type { Services, Turn } from './services.ts';

/** What was understood; with the plan of its brief when that was previewed. */
export type ReadMessage = { readonly understood: Understanding; readonly plan?: Plan | undefined };

/**
 * Whether a second reading may be better. What is declined is sent nowhere; thanks, greetings and the like are known in many
 * languages, as whole messages.
 */
function isUnsure({ context }: ReadingTask, byRules: Understanding): boolean {
  if (byRules.type !== 'brief' && byRules.type !== 'question') return false;
  const isForeign = context.language !== undefined && context.language !== rulesLanguage;
  return isForeign || byRules.sureness < sureEnough;
}

/** Stories may take a language model of their own to plan, and a photo that is redrawn is not at hand yet. */
const canBePreviewed = ({ mode, image }: Brief): boolean => mode !== 'story' && mode !== 'transform' && !image;

/** Plans what the rules understood, and shows it. Never rejects. */
async function previewRules(
  { onProgress, setsSlogan }: Turn,
  byRules: Understanding,
  { modes, chance, renderer }: Services,
  signal: AbortSignal,
): Promise<Plan | undefined> {
  if (byRules.type !== 'brief' || !canBePreviewed(byRules.brief)) return undefined;
  const { brief } = byRules;
  onProgress({ type: 'stage', stage: 'planning', done: 0, total: brief.count ?? 2 });
  try {
    const plan = await modes[brief.mode].plan(brief, chance, { signal });
    void renderer.previewPlan(plan, brief, { signal, onProgress, setsSlogan });
    return plan;
  } catch {
    // Nothing is lost: if the rules' reading stands, it is planned again where a failure is told.
    return undefined;
  }
}

/**
 * The rules' reading at once where they are sure. Where they are not, what they made of the message is previewed while the
 * language model reads it; its reading counts when it comes in time, else theirs stands. Rejects when the turn is cancelled.
 */
export async function readMessage(
  turn: Turn,
  message: Turn['message'],
  { context }: LoadedContext,
  services: Services,
): Promise<ReadMessage> {
  const { reader, trace } = services;
  const task: ReadingTask = { message, context };
  const byRules = await trace('understand', {}, async () => rulesReader.read(task));
  if (!reader?.isAsked() || !isUnsure(task, byRules)) return { understood: byRules };
  const { signal } = turn.cancellation;
  const reading = new AbortController();
  const previewed = previewRules(turn, byRules, services, AbortSignal.any([signal, reading.signal]));
  const understood = await trace('read', {}, () => reader.read(task, signal));
  reading.abort();
  signal.throwIfAborted();
  return understood ? { understood } : { understood: byRules, plan: await previewed };
}
