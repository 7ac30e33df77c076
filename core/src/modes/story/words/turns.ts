/** Sets of texts for placeholders in several scenes; one set is chosen for a whole story. */
import type { StoryWords } from '../fill-template.ts';

/** Another character looks for something of their own. */
export const ownSearch: StoryWords = {
  rival: '“I have lost mine as well,” said a small voice. “Shall we look for both?”',
  share: '“And yours?” asked {one}. “Tomorrow,” said the little one. “I know now how it is done.”',
};

/** Another character looks for the same thing. */
export const openSearches: readonly StoryWords[] = [
  {
    rival: '“It’s mine,” said the somebody, who was very small. “My grandmother lost it.” And sneezed.',
    share: '“Your grandmother will be glad,” said {one}. The little one held it very carefully, and could not speak.',
  },
  {
    rival: '“Please don’t be first,” said a small voice. “I have been looking since I was three.”',
    share: '“Half of it?” asked the little one. “All of it,” said {one}. “On Mondays it’s yours.”',
  },
];

/** What two companions lose, how they notice a trace of it, and how it comes back. */
export const losses: readonly StoryWords[] = [
  {
    loss: 'everything was grey. Not only the sky: the bread, the songs, even the jokes.',
    sign: 'And then there was a stripe of colour on the ground, no wider than a ribbon, and it ran ahead of them.',
    return:
      'The red came first, at the letterbox. Then the green of the gate. Last of all came the jokes, and they were as bad as ever.',
  },
  {
    loss: 'the music was gone. The kettle did not sing, the birds did not, and whoever whistled blew only air.',
    sign: 'And then, very faintly, something answered their steps, three notes high.',
    return: 'First the kettle sang. Then the gate. By evening there was not one thing left that kept quiet.',
  },
];
