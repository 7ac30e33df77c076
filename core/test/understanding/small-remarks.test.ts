import { describe, expect, it } from 'vitest';
import { afterPicture, stillDrawn, withGestures } from './cases/small-remarks.ts';
import { afterDrawing, hear } from './person.ts';

describe('short messages that ask for nothing', () => {
  it.each(withGestures)('“%s” is answered', (message) => {
    expect(hear(message).type).toBe('talk');
  });

  it.each(afterPicture)('“%s” is answered after a picture', (message) => {
    expect(hear(message, afterDrawing('a moth on a lamp')).type).toBe('talk');
  });

  it.each(stillDrawn)('“%s” is drawn', (message) => {
    expect(hear(message).type).toBe('brief');
  });
});
