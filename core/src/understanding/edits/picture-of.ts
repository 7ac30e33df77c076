/** The picture that a message may change, as the rules see it. */
import type { LastCreation } from '../understanding.ts';
import type { Picture } from './rule.ts';
import { visibleSubjectsOf } from './things-of-picture.ts';

/** What the last creation shows, and how it came to be. */
export const pictureOf = ({ brief, style }: Pick<LastCreation, 'brief' | 'style'>): Picture => ({
  text: brief.subject,
  visible: visibleSubjectsOf(brief.subjects, brief.subject),
  style,
  without: brief.without ?? [],
  changes: brief.refinement?.changes ?? [],
});
