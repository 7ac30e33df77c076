/** The colours that go with a mood, in words for prompts and for reasoning. */

/** Palette words by canonical mood. */
const palettes: Readonly<Record<string, string>> = {
  dull: 'muted grey-blue with one warm accent',
  boring: 'flat beige and soft grey',
  tired: 'dim lavender and dusky blue',
  peaceful: 'soft sage, sky blue and cream',
  energetic: 'electric orange, yellow and turquoise',
  motivated: 'sunrise coral and gold',
  motivation: 'sunrise coral and gold',
  inspiring: 'sunrise coral and gold',
  hopeful: 'first-light peach and pale blue',
  happy: 'sunny yellow, coral and sky blue',
  sad: 'rain blue and slate grey',
  melancholic: 'faded indigo and ash',
  busy: 'crowded reds, oranges and teals',
  hectic: 'crowded reds, oranges and teals',
  calm: 'gentle blue-green and sand',
  serene: 'gentle blue-green and sand',
  content: 'honey, moss and warm white',
  excited: 'hot pink, tangerine and bright yellow',
  angry: 'ember red, black and scorched orange',
  frustrated: 'rust, charcoal and sharp ochre',
  anxious: 'sickly green, violet and dark teal',
  nostalgic: 'faded amber, rose and sepia',
  romantic: 'rose, wine and candlelight gold',
  mysterious: 'deep violet, midnight blue and pale green',
  professional: 'navy, white and a clear blue',
  creative: 'bold magenta, cobalt and lemon',
  lonely: 'cold blue with a single warm light',
  proud: 'royal blue and gold',
  grateful: 'warm apricot and leaf green',
  playful: 'candy pink, mint and lemon',
  embarrassed: 'blush pink, dusty mauve and pale grey',
  dreamy: 'lilac, pearl and powder blue',
  cozy: 'amber, cinnamon and deep red',
  thoughtful: 'dusk blue, soft grey and warm lamplight',
  vibrant: 'clear, saturated blues, oranges and greens',
};

/** The palette of a mood; of `vibrant` for a mood that has none of its own. */
export function paletteFor(mood: string): string {
  return palettes[mood] ?? 'clear, saturated blues, oranges and greens';
}
