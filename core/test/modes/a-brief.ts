import type { Brief } from '../../src/brief.ts';

/** A brief of two dogs in a bathtub, with what a test says differently. */
export function aBrief(differently: Partial<Brief> = {}): Brief {
  return {
    request: 'two dogs in a bathtub',
    subject: 'two dogs in a bathtub',
    mode: 'personal',
    mood: null,
    topic: null,
    subjects: ['dog'],
    colours: [],
    style: null,
    slogan: null,
    refinement: null,
    preferences: { themes: [] },
    locale: 'en',
    ...differently,
  };
}
