/** What a text names. */
import type { Action, Figure } from '../subjects/index.ts';
import type { Possession, Relation, SceneSubject } from './scene.ts';
import type { Moment } from './words/moments.ts';
import type { SettingWord } from './words/settings.ts';

/** Something that a text names, in the order of the text. */
export type Token =
  | {
      readonly type: 'figure';
      readonly figure: Figure;
      readonly noun: string;
      readonly isPlural: boolean;
      readonly action?: Action;
      /** Whether somebody is meant by name: each name is another person. */
      readonly isNamed?: true;
      /** Its own colour, where that tells what it is. */
      readonly colour?: string;
    }
  | { readonly type: 'setting'; readonly setting: SettingWord; readonly noun: string }
  | { readonly type: 'moment'; readonly moment: Moment; readonly noun: string }
  | { readonly type: 'colour'; readonly hex: string }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'size'; readonly size: SceneSubject['size'] }
  | { readonly type: 'relation'; readonly relation: Relation; readonly isAnd: boolean; readonly isAlong?: boolean }
  /** The last or the next thing falls over, or does if it is a tree. */
  | { readonly type: 'fall'; readonly of: 'last' | 'next'; readonly isTree?: true }
  | { readonly type: 'possession'; readonly possession: Possession }
  | { readonly type: 'no' }
  /** An adjective or another word that binds nothing. */
  | { readonly type: 'word'; readonly base: string; readonly clause: number };
