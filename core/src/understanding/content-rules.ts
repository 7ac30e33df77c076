/** What Vizzy does not draw: whole words of a request, folded, against the rules that hold where it was said. */
import type { ContentLevel } from '../community.ts';
import { type ContentRule, contentRules } from '../lexicon/index.ts';
import { readings } from './content-text.ts';
import { type Heard, heardInLatin } from './content-words.ts';
import { heardElsewhere } from './content-words-elsewhere.ts';

/** Which rules hold on each level. */
const rulesByLevel: Readonly<Record<ContentLevel, ReadonlySet<ContentRule>>> = {
  off: new Set<ContentRule>(['minors']),
  standard: new Set<ContentRule>(['minors', 'self-harm', 'hate', 'sexual', 'gore']),
  strict: new Set(contentRules),
};

/** The rules that one reading of a text breaks: weighty words count unless a sober reason is given for them. */
function brokenBy({ broken, weighed, excused, isYoung, isHelp }: Heard): readonly ContentRule[] {
  const harmsMinors = isYoung && (broken.has('sexual') || broken.has('nudity') || (weighed.has('sexual') && !isHelp));
  return [
    ...(harmsMinors ? (['minors'] as const) : []),
    ...broken,
    ...[...weighed].filter((rule) => !excused.has(rule)),
  ];
}

/** The first rule that a text breaks where `level` holds; null when it breaks none. Linear in the text's length. */
export function brokenRule(text: string, level: ContentLevel): ContentRule | null {
  const heard = readings(text).flatMap((reading) => [heardInLatin(reading) ?? [], heardElsewhere(reading)].flat());
  if (heard.length === 0) return null;
  const broken = new Set(heard.flatMap(brokenBy));
  const rules = rulesByLevel[level];
  return contentRules.find((rule) => rules.has(rule) && broken.has(rule)) ?? null;
}
