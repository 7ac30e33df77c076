/** Prompts for tests. */
import type { ImagePrompt } from '../../src/image.ts';

/** A prompt about a subject; small, so that tests are quick. */
export function promptOf(subject: string, changes: Partial<ImagePrompt> = {}): ImagePrompt {
  return {
    text: `${subject}, vibrant mood, artistic, creative, atmospheric, emotional`,
    negative: 'text, watermark',
    subject,
    mode: 'art',
    style: '',
    mood: 'vibrant',
    seed: 7,
    family: 7,
    width: 192,
    height: 192,
    composition: 0,
    ...changes,
  };
}
