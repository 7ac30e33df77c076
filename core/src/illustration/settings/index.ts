/** Every setting by its id. */
import type { SettingId } from '../scene/scene.ts';
import { abstract } from './abstract.ts';
import { beach } from './beach.ts';
import { city } from './city.ts';
import { desert } from './desert.ts';
import { forest } from './forest.ts';
import { garden } from './garden.ts';
import { lake } from './lake.ts';
import { market } from './market.ts';
import { meadow } from './meadow.ts';
import { mountains } from './mountains.ts';
import { river } from './river.ts';
import { room } from './room.ts';
import { sea } from './sea.ts';
import type { Setting } from './setting.ts';
import { shop } from './shop.ts';
import { sky } from './sky.ts';
import { snow } from './snow.ts';
import { space } from './space.ts';
import { show } from './stage.ts';
import { street } from './street.ts';
import { studio } from './studio.ts';
import { underwater } from './underwater.ts';
import { village } from './village.ts';

/** Where scenes are set. */
export const settings: Readonly<Record<SettingId, Setting>> = {
  mountains,
  forest,
  sea,
  beach,
  lake,
  river,
  desert,
  meadow,
  snow,
  city,
  village,
  street,
  garden,
  space,
  sky,
  room,
  underwater,
  abstract,
  studio,
  shop,
  market,
  stage: show,
};
