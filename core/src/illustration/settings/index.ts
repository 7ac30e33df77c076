/** Every setting by its id. */
import type { SettingId } from '../scene/scene.ts';
import { lake } from './lake.ts';
import { meadow } from './meadow.ts';
import { mountains } from './mountains.ts';
import { sea } from './sea.ts';
import type { Setting } from './setting.ts';

/** Where scenes are set. */
export const settings: Readonly<Record<SettingId, Setting>> = {
  mountains,
  meadow,
  lake,
  sea,
  forest: mountains,
  beach: sea,
  river: lake,
  desert: meadow,
  snow: mountains,
  city: meadow,
  village: meadow,
  street: meadow,
  garden: meadow,
  space: meadow,
  sky: meadow,
  room: meadow,
  underwater: sea,
  abstract: lake,
  studio: meadow,
};
