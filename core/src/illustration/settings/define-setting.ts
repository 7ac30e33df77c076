/** How a setting's file says what it is. */
import type { SettingFacts } from '../scene/setting-facts.ts';
import type { Layout, Setting } from './setting.ts';

/** What may be left out, because most settings are open land with nothing of the kind. */
type Derivable = 'realm' | 'surface' | 'isBuilt' | 'isOpen' | 'isShady' | 'hasWaves' | 'belongings';

/** A setting file's content: its facts, and how it is laid out in a drawing. */
export type SettingDefinition = Omit<SettingFacts, Derivable> &
  Partial<Pick<SettingFacts, Derivable>> & { readonly layOut: Layout };

/** A setting of that definition. */
export function defineSetting(definition: SettingDefinition): Setting {
  return {
    realm: 'land',
    surface: 'none',
    isBuilt: false,
    isOpen: false,
    isShady: false,
    hasWaves: false,
    belongings: [],
    ...definition,
  };
}
