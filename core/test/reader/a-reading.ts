import type { Reading } from '../../src/reading.ts';
import type { ChatServerAnswer } from '../../src/testing/index.ts';

/** A reading as a model writes it: edits with a value. */
export type WrittenReading = Readonly<Partial<Record<keyof Omit<Reading, 'edits'>, unknown>>> & {
  readonly edits?: readonly { readonly type: string; readonly value?: string | null }[];
};

/** A model's answer about a new request in German, unless said otherwise. */
export function aReadingAnswer(
  given: WrittenReading & Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    language: 'de',
    act: 'new',
    translation: 'A cat that sleeps on a roof beside a chimney',
    request: 'a cat sleeping on a roof beside a chimney',
    subject: 'a cat on a roof',
    without: [],
    mood: null,
    mode: null,
    style: null,
    slogan: null,
    count: null,
    aspect: null,
    edits: [],
    confidence: 0.95,
    ...given,
  };
}

/** The same as the text that a chat server sends. */
export const readingText = (given: Parameters<typeof aReadingAnswer>[0] = {}): ChatServerAnswer => ({
  type: 'text',
  text: JSON.stringify(aReadingAnswer(given)),
});
