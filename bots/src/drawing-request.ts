/** What a person asks Vizzy to draw, on any platform. */
import { type IncomingMessage, type ModeId, modeIds } from '@vizzy/core';

/** The words, and what was chosen along with them. */
export type DrawingRequest = Pick<IncomingMessage, 'text' | 'mode' | 'style' | 'seed' | 'count'>;

/** Characters of a request that the core accepts (message.ts of the core). */
export const maxRequestLength = 4000;

/** Characters of a slogan that the core accepts (creation.ts of the core). */
export const maxSloganLength = 300;

/** Whether the word is a mode's id. */
export const isMode = (word: string | null | undefined): word is ModeId => modeIds.some((id) => id === word);
