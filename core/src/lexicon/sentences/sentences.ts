/** The catalogue that every language must have. */
import type { CompositionSentences } from './composition.ts';
import type { ConversationSentences } from './conversation.ts';
import type { ModeSentences } from './modes.ts';
import type { OperatorSentences } from './operator.ts';
import type { SurfaceSentences } from './surface.ts';

/** The sentences of one language, by the room that uses them. */
export type Sentences = {
  readonly conversation: ConversationSentences;
  readonly modes: ModeSentences;
  readonly composition: CompositionSentences;
  readonly surface: SurfaceSentences;
  readonly operator: OperatorSentences;
};
