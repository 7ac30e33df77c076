import { describe, expect, it } from 'vitest';
import { sureEnough } from '../../src/understanding/index.ts';
import { afterDrawing, asked, fresh, hear } from './person.ts';

const afterFox = afterDrawing('a red fox in the snow');
const isSure = (text: string, context = fresh) => hear(text, context).sureness >= sureEnough;

describe('the rules are sure', () => {
  it.each([
    'a castle on a hill',
    'Draw my day',
    'hello',
    'a poster for our jazz night',
    'something calm',
    'a quiet forest',
    'surprise me',
    'abstract shapes in blue and gold',
    'a logo for a bakery',
    'a story about friendship',
  ])('of “%s”', (text) => expect(isSure(text)).toBe(true));

  it.each([
    'make it brighter',
    'add a boat',
    'again',
    'thanks',
    'a girl and her dog',
    'draw it as a poster',
    'cats',
    'a poster that says “Wild at heart”',
    'a lighthouse in a storm',
  ])('of “%s” after a picture', (text) => expect(isSure(text, afterFox)).toBe(true));

  it.each(['it was exhausting', 'surprise me', 'we went to the beach', 'never mind', 'a castle'])(
    'of “%s” after a question',
    (text) => expect(isSure(text, asked)).toBe(true),
  );
});

describe('the rules are unsure', () => {
  it.each(['a flumph', 'pls drw a kittn', 'a velociraptor in a tuxedo'])('of “%s”', (text) =>
    expect(isSure(text)).toBe(false),
  );

  it.each(['wake him up', 'zoinks', 'its missing the tree??', 'that looks off'])('of “%s” after a picture', (text) => {
    const understood = hear(text, afterFox);
    // What a rule takes for an edit is none of these.
    if (understood.type === 'brief' && !understood.brief.refinement) expect(isSure(text, afterFox)).toBe(false);
    else expect(isSure(text, afterFox)).toBe(true);
  });

  it.each(['move the fox to the left', 'same fox but asleep on a rug made of moss'])('of “%s” after a fox', (text) => {
    const understood = hear(text, afterFox);
    expect(isSure(text, afterFox)).toBe(understood.type === 'brief' && understood.brief.refinement !== null);
  });

  it.each(['what time is it', 'is this free?', 'how did you make this'])(
    'of “%s”, if it is taken for a picture',
    (text) => {
      expect(isSure(text)).toBe(hear(text).type !== 'brief');
    },
  );

  it.each(['zonky', 'flumphish'])('of “%s” after a question', (text) => expect(isSure(text, asked)).toBe(false));
});
