/** How prompts are worded and shots are numbered, in every mode. */
import type { Brief } from '../brief.ts';
import { deriveSeed } from '../chance.ts';
import type { ImagePrompt } from '../image.ts';
import { kindOfSubject } from '../lexicon/index.ts';
import { paletteFor } from '../lexicon/palettes.ts';

/** Words that every prompt carries (product.md, "Modes"). */
const baseStyleWords = 'artistic, creative, atmospheric, emotional';

/** What no picture should have (product.md, "Modes"). */
const baseNegative = 'blurry, low quality, distorted, ugly, text, watermark';

/** Pixels a side: what Stable Diffusion XL is asked for, and what fits every surface. */
const side = 768;

/** The mood's words; `vibrant` when none was said. */
export const moodWords = ({ mood }: Brief) => mood?.described ?? 'vibrant';

/** The palette's words: the colours that were named, else those of the mood, else those that suit the mode. */
export function paletteWords({ colours, mood, mode }: Brief): string {
  if (colours.length > 0) return colours.join(', ');
  return paletteFor(mood?.id ?? (mode === 'business' ? 'professional' : 'vibrant'));
}

/** The words that a refinement adds, such as `brighter colours, more light`. */
const adjustments = ({ refinement }: Brief) =>
  (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : []));

/**
 * What a prompt begins with: one's own time as it was told, mood sentence included; anything else without the words around
 * it.
 */
export const leadOf = ({ topic, request, subject }: Brief): string =>
  topic || kindOfSubject(subject) !== 'thing' ? request : subject;

/** The parts of a prompt that differ by mode. */
export type PromptParts = {
  /** What the picture is of, first. A full sentence keeps its full stop. */
  readonly lead: string;
  /** More of what the mode wants, after style and mood. */
  readonly extras?: readonly string[];
  /** Set when the lead says style and mood already. */
  readonly isComplete?: boolean;
};

/** One prompt: lead, style, mood, extras, palette, changes, base style words; nothing twice. */
export function wordPrompt(
  brief: Brief,
  style: string,
  { lead, extras = [], isComplete = false }: PromptParts,
): string {
  const mood = moodWords(brief);
  const described = [
    ...(style && !isComplete ? [`${style} style`] : []),
    ...(isComplete || lead.includes(mood) ? [] : [`${mood} mood`]),
    ...extras,
    `${paletteWords(brief)} palette`,
    ...adjustments(brief).filter((words) => !lead.includes(words)),
    baseStyleWords,
  ];
  return `${lead}${/[.!?…]$/.test(lead) ? '' : ','} ${described.join(', ')}`;
}

/** What the shots of one turn have in common. */
export type Shots = {
  readonly text: string;
  readonly style: string;
  readonly seed: number;
  readonly count: number;
  /** More that must not be in the picture. */
  readonly negative?: readonly string[];
  /** What is seen, for the illustrator; absent: the brief's subject. */
  readonly subject?: string;
};

/**
 * The shots of one turn: the same prompt, seeds of one family, compositions that differ. The first shot has the turn's own
 * seed, so that the seed a person is told draws the same picture again.
 */
export function composeShots(brief: Brief, { text, style, seed, count, negative = [], subject }: Shots): ImagePrompt[] {
  return Array.from({ length: brief.count ?? count }, (_, composition) => ({
    text,
    negative: [baseNegative, ...negative].join(', '),
    subject: subject ?? brief.subject,
    mode: brief.mode,
    style,
    mood: brief.mood?.id ?? 'vibrant',
    seed: composition === 0 ? seed : deriveSeed(seed, `shot ${composition}`),
    family: seed,
    width: side,
    height: side,
    composition,
  }));
}
