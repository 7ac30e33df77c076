import { describe, expect, it } from 'vitest';
import { type Tone, toneOf } from '../../../src/modes/story/tone.ts';
import { aBrief } from '../a-brief.ts';
import { castOf } from './a-cast.ts';

describe('the tone that a request names', () => {
  it.each<[string, Tone]>([
    ['a silly tale about a moustache', 'funny'],
    ['something hilarious with three geese', 'funny'],
    ['eine lustige Geschichte über einen Hund', 'funny'],
    ['a creepy story about an attic', 'spooky'],
    ['a Halloween party for pumpkins', 'spooky'],
    ['the vampire who lost a tooth', 'spooky'],
    ['a romance between two umbrellas', 'romantic'],
    ['a tailor in love with a ballerina', 'romantic'],
    ['una historia romántica de dos faros', 'romantic'],
    ['a tearjerker about a snow globe', 'sad'],
    ['saying farewell to an old car', 'sad'],
    ['a lullaby about sheep', 'bedtime'],
    ['a story to fall asleep to, with a whale', 'bedtime'],
    ['a postman and his bicycle', 'warm'],
  ])('“%s”: %s', (request, tone) => {
    expect(toneOf(aBrief({ request }))).toBe(tone);
    expect(castOf(request).tone).toBe(tone);
  });
});

describe('the tone that a mood suggests', () => {
  it.each<[string, Tone]>([
    ['playful', 'funny'],
    ['eerie', 'spooky'],
    ['lonely', 'sad'],
    ['melancholic', 'sad'],
    ['serene', 'bedtime'],
    ['energetic', 'warm'],
  ])('%s: %s', (id, tone) => {
    expect(toneOf(aBrief({ request: 'a tram driver', mood: { id, described: id } }))).toBe(tone);
  });

  it('counts less than what the request says', () => {
    expect(toneOf(aBrief({ request: 'a funny tram driver', mood: { id: 'sad', described: 'sad' } }))).toBe('funny');
  });

  it('is warm without a mood', () => {
    expect(toneOf(aBrief({ request: 'a tram driver', mood: null }))).toBe('warm');
  });
});
