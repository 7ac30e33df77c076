import { defineFigure, type Pose } from '../define-figure.ts';
import { placed } from '../shapes/group.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { dressed, type Outfit, type Stance } from '../shapes/people.ts';
import { rectangle } from '../shapes/solid.ts';
import { standing, waving } from '../shapes/stances.ts';

const carved =
  (stance: Stance): Pose =>
  (look) => {
    const stone = coat(look, ['#b9b6ae', '#8fa396', '#a8a29a'] as const);
    const outfit: Outfit = {
      skin: stone.body,
      hair: stone.shade,
      hairstyle: 'short',
      top: stone.body,
      bottom: stone.shade,
      shoes: stone.shade,
      skirt: false,
      cloak: stone.shade,
    };
    // Carved from one block: every part has the colour of the stone, lighter or darker.
    const figure = dressed(stance, outfit)
      .filter(({ tone }) => tone !== 'detail')
      .map((layer) => (layer.tone === 'dark' ? { ...layer, colour: stone.deep } : layer));
    const base = coatOf(stone.shade);
    return [
      ...placed(figure, 6, 1, 0.66),
      fill('body', base.light, rectangle(8, 66, 36, 5, 1)),
      fill('body', base.body, rectangle(11, 71, 30, 22)),
      fill('shade', base.shade, rectangle(31, 71, 10, 22)),
      fill('body', base.light, rectangle(6, 93, 40, 7, 1)),
      fill('shade', base.shade, rectangle(33, 93, 13, 7, 1)),
      fill('detail', '#c9a24a', rectangle(17, 77, 12, 8, 0.6)),
      stroke('detail', base.deep, 0.7, 'M19 80H27M19 82.4H25'),
    ];
  };

export const statue = defineFigure({
  id: 'statue',
  words: ['statue', 'monument', 'sculpture', 'stone statue'],
  kind: 'thing',
  defaultSettings: ['garden', 'city'],
  realHeight: 4,
  aspect: 0.52,
  habitat: 'ground',
  poses: [carved(standing), carved(waving)],
});
