/** Observations for the metrics: facts about work, never what people wrote, nor who they are. */
import type { TierName } from './image.ts';
import type { ModeId } from './mode.ts';

/** How a turn ended. */
export type TurnOutcome = 'question' | 'declined' | 'pictures' | 'cancelled' | 'limited' | 'invalid' | 'failed';

/** One observation. Times are in seconds. */
export type Observation =
  | {
      readonly type: 'turn';
      /** Where it was said: `http`, or a platform's name. */
      readonly surface: string;
      /** `none` when nothing was drawn. */
      readonly mode: ModeId | 'none';
      readonly outcome: TurnOutcome;
      readonly seconds: number;
      /** Names the conversation without telling whose it is; counted, never shown. */
      readonly conversation: string;
    }
  /** One call of an image model. */
  | {
      readonly type: 'attempt';
      readonly tier: TierName;
      /** The model's name when it answered; `none` otherwise. */
      readonly model: string;
      /** Who ran the model, where the tier asks several; `none` otherwise. */
      readonly provider: string;
      /** `ok`, or why it failed: a failure's reason, or the code of the error. */
      readonly outcome: string;
      readonly seconds: number;
      /** What the service says that the picture cost; absent where it does not say. */
      readonly dollars?: number;
      readonly computeSeconds?: number;
    }
  /** Another call for the same shot. */
  | { readonly type: 'retry'; readonly tier: TierName }
  /** A picture as the person got it. */
  | { readonly type: 'picture'; readonly tier: TierName; readonly replacedPreview: boolean }
  /** A job waited for its slot. */
  | { readonly type: 'wait'; readonly seconds: number }
  /** A platform was told that its event has arrived. */
  | { readonly type: 'acknowledged'; readonly surface: string; readonly seconds: number }
  /** A request of the HTTP surface; `route` is its pattern. */
  | {
      readonly type: 'request';
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly seconds: number;
    }
  /**
   * A language model was asked what a message means, and what came of it: its reading was used, said what the rules had
   * said, came too late, was no reading of the message, or the service failed.
   */
  | { readonly type: 'reading'; readonly outcome: 'asked' | 'used' | 'agreed' | 'late' | 'wrong' | 'failed' }
  /** Tokens that a language model read and wrote. */
  | { readonly type: 'tokens'; readonly model: string; readonly read: number; readonly written: number };

/** Takes observations; must not throw. */
export type Observe = (observation: Observation) => void;

/** Discards observations. */
export const unobserved: Observe = () => {};
