/** Words the prompts and composes the shots of every mode. */
import type { Brief } from '../brief.ts';
import { deriveSeed } from '../chance.ts';
import type { ImagePrompt } from '../image.ts';
import { kindOfSubject } from '../lexicon/index.ts';
import { paletteFor } from '../lexicon/palettes.ts';

/** Words in every prompt, in every mode. */
const baseStyleWords = 'artistic, creative, atmospheric, emotional';

/** Words in every negative prompt, in every mode. */
const baseNegative = ['blurry', 'low quality', 'distorted', 'ugly', 'text', 'watermark'];

/** Names of letters: a sign with words on it has them. */
const letterWords = /^(?:texts?|letters?|words?|typography|writing|lettering)$/;

/**
 * The negative prompt: what was excluded first, because some services cut it, then what spoils any picture. Text is only
 * unwanted when no lettering was asked for. A list for another tool keeps its words, because "hands" is what such lists say.
 * Nothing twice.
 */
function negativeOf({ without = [], asListed, hasLettering }: Brief, ofMode: readonly string[]): string {
  const usual = [...baseNegative, ...ofMode].filter((word) => !hasLettering || !letterWords.test(word));
  return [
    ...new Set([
      ...without.map((item) => (asListed && Object.hasOwn(asListed, item) ? asListed[item] : item)),
      ...usual,
    ]),
  ].join(', ');
}

/** Width and height in pixels, which Stable Diffusion XL can draw and every surface can show. */
const side = 768;

/** The mood's words; `vibrant` when the request names none. */
export const moodWords = ({ mood }: Brief) => mood?.described ?? 'vibrant';

/** The palette's words: the colours that were named, otherwise those of the mood, otherwise those of the mode. */
export function paletteWords({ colours, mood, mode }: Brief): string {
  if (colours.length > 0) return colours.join(', ');
  return paletteFor(mood?.id ?? (mode === 'business' ? 'professional' : 'vibrant'));
}

/** The words that a refinement adds, such as `brighter colours, more light`. */
const adjustments = ({ refinement }: Brief) =>
  (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : []));

/**
 * The start of a prompt: the whole request, mood sentence included, if it is about the person's own life or names nothing to
 * show; otherwise the subject.
 */
export const leadOf = ({ topic, request, subject }: Brief): string =>
  topic || kindOfSubject(subject) !== 'thing' ? request : subject;

/** The parts of a prompt that depend on the mode. */
export type PromptParts = {
  /** What the picture shows. A full sentence keeps its full stop. */
  readonly lead: string;
  /** Words of the mode, after style and mood. */
  readonly extras?: readonly string[];
  /** Set when the lead already names style and mood. */
  readonly isComplete?: boolean;
};

/** The text of a prompt: lead, style, mood, extras, palette, changes, base style words; nothing twice. */
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
  /** More words for the negative prompt. */
  readonly negative?: readonly string[];
  /** What the illustrator draws; absent: the brief's subject. */
  readonly subject?: string;
};

/**
 * The compositions of so many shots: the one of the picture that is changed comes first, so that the changed picture is
 * composed, and seeded, as that one was.
 */
function compositionsFor({ refinement }: Brief, count: number): readonly number[] {
  const first = refinement?.composition ?? 0;
  const others = Array.from({ length: count }, (_, composition) => composition).filter((other) => other !== first);
  return [first, ...others].slice(0, count);
}

/**
 * The shots of one turn: the same prompt with derived seeds and different compositions. The first shot has the turn's own
 * seed, so that the seed that a person sees draws the same picture again.
 */
export function composeShots(brief: Brief, { text, style, seed, count, negative = [], subject }: Shots): ImagePrompt[] {
  return compositionsFor(brief, brief.count ?? count).map((composition) => ({
    text,
    negative: negativeOf(brief, negative),
    ...(brief.without ? { without: brief.without } : {}),
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
