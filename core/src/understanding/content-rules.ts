/** Finds requests that Vizzy does not draw, by the content rules of the place where they were sent. */
import type { ContentLevel } from '../community.ts';
import { type ContentRule, contentRules } from '../lexicon/index.ts';
import { findLatinTerms, type TermFindings } from './content-terms-latin.ts';
import { findTermsInOtherScripts } from './content-terms-other-scripts.ts';
import { possibleSpellings } from './content-text.ts';

/** The rules of each level. */
const rulesByLevel: Readonly<Record<ContentLevel, ReadonlySet<ContentRule>>> = {
  off: new Set<ContentRule>(['minors']),
  standard: new Set<ContentRule>(['minors', 'self-harm', 'hate', 'sexual', 'gore']),
  strict: new Set(contentRules),
};

/**
 * The rules that one spelling of a text breaks in any language. Conditional terms count unless a mitigating word excuses
 * them.
 */
function rulesBrokenBy(findings: readonly TermFindings[]): readonly ContentRule[] {
  const broken = findings.flatMap((found) => [...found.broken]);
  const unexcused = findings.flatMap((found) => [...found.conditional].filter((rule) => !found.excused.has(rule)));
  const namesYoungPeople = findings.some((found) => found.namesYoungPeople);
  const isSexual =
    broken.includes('sexual') ||
    broken.includes('nudity') ||
    findings.some((found) => found.conditional.has('sexual') && !found.offersHelp);
  return [...(namesYoungPeople && isSexual ? (['minors'] as const) : []), ...broken, ...unexcused];
}

/** Every rule that a text breaks, regardless of the level. */
function allBrokenRules(text: string): ReadonlySet<ContentRule> {
  return new Set(
    possibleSpellings(text).flatMap((spelling) =>
      rulesBrokenBy([findLatinTerms(spelling) ?? [], findTermsInOtherScripts(spelling)].flat()),
    ),
  );
}

/** The first rule of a level that a text breaks; null when it breaks none. Linear in the text's length. */
export function brokenRule(text: string, level: ContentLevel): ContentRule | null {
  const broken = allBrokenRules(text);
  if (broken.size === 0) return null;
  const rules = rulesByLevel[level];
  return contentRules.find((rule) => rules.has(rule) && broken.has(rule)) ?? null;
}
