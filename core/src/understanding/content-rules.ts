/** What Vizzy does not draw: whole words of a request, folded, against the rules that hold where it was said. */
import type { ContentLevel } from '../community.ts';
import { type ContentRule, contentRules } from '../lexicon/index.ts';
import { type Heard, heardInLatin } from './content-terms-latin.ts';
import { heardElsewhere } from './content-terms-other-scripts.ts';
import { readings } from './content-text.ts';

/** Which rules hold on each level. */
const rulesByLevel: Readonly<Record<ContentLevel, ReadonlySet<ContentRule>>> = {
  off: new Set<ContentRule>(['minors']),
  standard: new Set<ContentRule>(['minors', 'self-harm', 'hate', 'sexual', 'gore']),
  strict: new Set(contentRules),
};

/** The rules that one reading of a text breaks, told in any language: weighty words count unless a sober reason is given. */
function brokenBy(heard: readonly Heard[]): readonly ContentRule[] {
  const broken = heard.flatMap((said) => [...said.broken]);
  const weighed = heard.flatMap((said) => [...said.weighed].filter((rule) => !said.excused.has(rule)));
  const isYoung = heard.some((said) => said.isYoung);
  const isSexual =
    broken.includes('sexual') ||
    broken.includes('nudity') ||
    heard.some((said) => said.weighed.has('sexual') && !said.isHelp);
  return [...(isYoung && isSexual ? (['minors'] as const) : []), ...broken, ...weighed];
}

/** Every rule that a text breaks, on whatever level. */
function rulesBroken(text: string): ReadonlySet<ContentRule> {
  return new Set(
    readings(text).flatMap((reading) => brokenBy([heardInLatin(reading) ?? [], heardElsewhere(reading)].flat())),
  );
}

/** The first rule that a text breaks where `level` holds; null when it breaks none. Linear in the text's length. */
export function brokenRule(text: string, level: ContentLevel): ContentRule | null {
  const broken = rulesBroken(text);
  if (broken.size === 0) return null;
  const rules = rulesByLevel[level];
  return contentRules.find((rule) => rules.has(rule) && broken.has(rule)) ?? null;
}
