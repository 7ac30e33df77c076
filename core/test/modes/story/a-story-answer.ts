/** Fifty times a word: as long as the text of a scene. */
export const sentence = (word: string) => Array.from({ length: 50 }, () => word).join(' ');

/** What a language model answers that keeps to the asked shape. */
export const aStoryAnswer = {
  title: 'The Snail Who Raced the Rain',
  character: { name: 'Pip', who: 'a brave snail', looks: 'a striped shell', wears: 'a green scarf' },
  place: 'in a garden',
  palette: 'moss green, rust, midnight blue',
  scenes: ['first', 'second', 'third'].map((word) => ({
    text: `${sentence(word)}.`,
    seen: `a brave snail in a garden, ${word}`,
    time: 'at dusk',
    place: 'in a garden',
  })),
};
