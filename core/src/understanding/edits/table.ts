/** The table of edits: all rules, in the order in which they are tried. The first that matches counts. */
import type { EditRule } from './rule.ts';
import { aboutRules } from './rules/about.ts';
import { additionRules, signRules } from './rules/add.ts';
import { againRules } from './rules/again.ts';
import { contrastRules, correctionRules } from './rules/correct.ts';
import { countRules } from './rules/correct-count.ts';
import { wordRules } from './rules/correct-word.ts';
import { descriptionRules } from './rules/describe.ts';
import { lookRules, wholeLookRules } from './rules/look.ts';
import { poseRules } from './rules/pose.ts';
import { removalRules } from './rules/remove.ts';
import { replacementRules } from './rules/replace.ts';
import { restoreRules } from './rules/restore.ts';
import { sameRules } from './rules/same.ts';

/** All rules, in order. */
export const editRules: readonly EditRule[] = [
  ...signRules,
  ...contrastRules,
  ...againRules,
  ...restoreRules,
  ...countRules,
  ...wordRules,
  ...correctionRules,
  ...sameRules,
  ...replacementRules,
  ...removalRules,
  ...poseRules,
  ...wholeLookRules,
  ...descriptionRules,
  ...lookRules,
  ...additionRules,
  ...aboutRules,
];
