/** Scenes that speak of a mood by themselves, for requests that name nothing to be seen. */

import type { MoodFamily } from './scene.ts';
import { type SceneTemplate, sceneTemplates as scenes } from './scene-template.ts';

/** By family: setting | features | noun | hour | weather | colour. */
const table: Readonly<Record<MoodFamily, readonly SceneTemplate[]>> = {
  vibrant: scenes(
    'meadow|flowers|hot air balloon|day|clouds',
    'beach|palms||dusk|clouds',
    'mountains|flowers||day|clouds',
    'city|||dusk|clouds',
    'lake||sailboat|dusk|clouds',
    'garden|flowers path||day|clouds',
    'sea||sailboat|day|clouds',
  ),
  joyful: scenes(
    'meadow|flowers|child|day|rainbow clouds',
    'garden|flowers path||day|clouds',
    'meadow|hill|hot air balloon|dawn|clouds',
    'beach|palms|sailboat|day|clouds',
    'meadow|flowers|dog|day|clouds',
    'village|||day|rainbow clouds',
    'sky||hot air balloon|dawn|clouds',
  ),
  calm: scenes(
    'lake|||dawn|fog',
    'lake|pier||dawn|',
    'sea|||dawn|',
    'meadow|hill|tree|dawn|fog',
    'river|||dawn|clouds',
    'garden|path||dawn|',
    'beach|||dawn|',
    'lake||boat|dusk|',
  ),
  energetic: scenes(
    'mountains||person|dawn|clouds wind',
    'sea|cliff||dusk|wind clouds',
    'city|||dusk|clouds',
    'abstract|||day|',
    'meadow|hill|horse|dusk|wind',
    'space|planets|rocket|night|stars',
  ),
  hectic: scenes(
    'city|||dusk|rain',
    'street||car|night|rain',
    'city|roof||night|',
    'abstract|||dusk|',
    'street|||dusk|wind',
  ),
  sad: scenes(
    'room|windowsill window||day|rain',
    'street|lamp|person|dusk|rain',
    'lake|pier|person|dusk|rain',
    'sea|||dusk|clouds rain',
    'room|window|cat|dusk|rain',
    'meadow|path|tree|dusk|rain fog',
    'river|||dusk|rain',
  ),
  dull: scenes(
    'room|windowsill window lamp|cat|dusk|rain|#d98a3a',
    'room|windowsill window||day|rain',
    'meadow|path|person|dawn|fog|#d8703a',
    'lake|pier|person|dawn|fog|#d8703a',
    'lake|pier|boat|day|fog clouds|#c9573a',
    'street|lamp|person|dusk|rain|#e0a030',
    'meadow|path|tree|dawn|fog',
    'forest|path|person|dawn|fog|#d8703a',
    'village|path||dusk|fog',
  ),
  tired: scenes(
    'room|lamp window||night|',
    'village|||dusk|',
    'lake|||dusk|fog',
    'meadow|hill|house|dusk|',
    'room|windowsill window lamp||dusk|',
    'sea|||dusk|fog',
  ),
  angry: scenes(
    'sea|cliff||dusk|storm',
    'mountains|volcano||dusk|storm',
    'abstract|||dusk|',
    'mountains|||dusk|storm',
    'desert|cliff||dusk|wind storm',
  ),
  anxious: scenes(
    'forest|path||dusk|fog',
    'street|lamp||night|fog',
    'sea|||day|storm',
    'abstract|||night|',
    'city|||night|fog',
  ),
  nostalgic: scenes(
    'village|||dusk|',
    'meadow|path|house|dusk|',
    'room|lamp shelves window||dusk|',
    'street|lamp||dusk|',
    'meadow|hill|train|dusk|clouds',
    'beach|||dusk|',
  ),
  romantic: scenes(
    'beach||couple|dusk|',
    'lake|pier|couple|dusk|stars',
    'garden|flowers path||dusk|',
    'meadow|hill|couple|night|moon stars',
    'sea||sailboat|dusk|',
    'city|||dusk|clouds',
  ),
  mysterious: scenes(
    'forest|path||night|fog moon',
    'lake|||night|fog moon',
    'mountains||castle|night|moon fog',
    'space|planets||night|stars',
    'sea|cliff|lighthouse|night|fog',
    'forest||owl|night|moon',
    'street|lamp||night|fog',
  ),
  professional: scenes(
    'city|||dawn|',
    'mountains|path||dawn|',
    'city|roof||day|clouds',
    'room|table window||day|',
    'city|||day|clouds',
    'mountains|path|person|dawn|clouds',
    'studio|||day|',
  ),
  creative: scenes(
    'abstract|||day|',
    'space|planets||night|stars',
    'sky||hot air balloon|dusk|clouds',
    'underwater|||day|',
    'garden|flowers path||dusk|',
    'abstract|||dusk|',
  ),
  inspiring: scenes(
    'mountains|path|person|dawn|clouds',
    'meadow|path hill||dawn|clouds',
    'sky|||dawn|clouds',
    'sea|cliff|lighthouse|dawn|clouds',
    'mountains|||dawn|clouds',
    'meadow|path hill|tree|dawn|clouds',
    'lake||sailboat|dawn|clouds',
  ),
  cozy: scenes(
    'room|lamp shelves window|cat|night|snow',
    'room|fireplace shelves||night|',
    'village|||dusk|snow',
    'snow||house|dusk|snow',
    'room|windowsill window lamp||dusk|rain',
    'forest||tent|night|stars',
  ),
  dreamy: scenes(
    'sky|||dawn|clouds',
    'lake|||night|stars moon',
    'sky||whale|dusk|clouds',
    'meadow|flowers hill||dusk|stars',
    'underwater|||day|',
    'space|planets||night|stars',
  ),
  thoughtful: scenes(
    'lake|pier|person|dusk|clouds',
    'room|windowsill window lamp||dusk|rain',
    'meadow|path|tree|dusk|clouds',
    'sea|cliff|person|dusk|clouds',
    'beach||person|dawn|',
    'mountains||person|dusk|fog',
  ),
};

/**
 * The scenes that speak of a mood. Without figures when the person spoke of something unknown: a place has a
 * mood too, and a boat in it would be a wrong answer.
 */
export function moodScenes(mood: MoodFamily, hasFigures: boolean): readonly SceneTemplate[] {
  const places = table[mood].filter(({ nouns }) => hasFigures || nouns.length === 0);
  return places.length > 0 ? places : table[mood];
}
