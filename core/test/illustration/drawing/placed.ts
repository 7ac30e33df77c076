/** Where the figures of a scene are put, for tests. */
import { placeSubjects } from '../../../src/illustration/drawing/place-subjects.ts';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { layOut, openDrawing } from '../../../src/illustration/settings/index.ts';
import { styleOf } from '../../../src/illustration/styles/index.ts';
import type { ImagePrompt } from '../../../src/image.ts';
import { promptOf } from '../prompts.ts';

/** The placings of a subject in a picture 768 pixels square. */
export function placed(subject: string, seed: number, changes: Partial<ImagePrompt> = {}) {
  const scene = readScene(promptOf(subject, { seed, family: seed, ...changes }));
  const drawing = openDrawing(scene, 768, 768, styleOf('').brush);
  const placedFigures = placeSubjects(drawing, layOut(drawing).anchors);
  const of = (id: string) => {
    const found = placedFigures.find(({ figure }) => figure.id.endsWith(id));
    if (!found) throw new Error(`no ${id} in ${subject}`);
    return found;
  };
  return { of, placedFigures };
}
