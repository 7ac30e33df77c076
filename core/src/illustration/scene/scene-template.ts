/** Scenes as lines of data: a place, perhaps someone or something in it, an hour and a weather. */
import type { Feature, SettingId, TimeOfDay, Weather } from './scene.ts';

/** A thing of such a scene: a noun that is looked up among the figures, and how many. */
export type TemplateNoun = { readonly noun: string; readonly count: number };

/** What a picture may show when a person names a mood, a topic or a venue, and no thing. */
export type SceneTemplate = {
  readonly setting: SettingId;
  readonly features: readonly Feature[];
  /** None: the place is enough. */
  readonly nouns: readonly TemplateNoun[];
  /** Absent: as the mood wishes. */
  readonly time?: TimeOfDay;
  /** Empty: as the mood wishes. */
  readonly weather: readonly Weather[];
  /** CSS hex of what is in it: one warm spot in a grey picture. */
  readonly colour?: string;
};

const listOf = (part: string): readonly string[] => part.split(' ').filter((word) => word !== '');

function nounOf(part: string): TemplateNoun {
  const [noun = '', count = '1'] = part.trim().split('*');
  return { noun, count: Number(count) };
}

/** A line of data: setting | features | nouns | hour | weather | colour; nouns as `person*3 + laptop`. */
function sceneTemplate(line: string): SceneTemplate {
  const [setting = '', features = '', nouns = '', time = '', weather = '', colour = ''] = line
    .split('|')
    .map((part) => part.trim());
  return {
    setting: setting as SettingId,
    features: listOf(features) as Feature[],
    nouns: nouns === '' ? [] : nouns.split('+').map(nounOf),
    ...(time ? { time: time as TimeOfDay } : {}),
    weather: listOf(weather) as Weather[],
    ...(colour ? { colour } : {}),
  };
}

/** Lines of data as scenes. */
export const sceneTemplates = (...lines: readonly string[]): readonly SceneTemplate[] => lines.map(sceneTemplate);
