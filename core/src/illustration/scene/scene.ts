/** A scene: what a picture shows, as plain data that can be printed, tested and drawn. */

/** Where a picture is set. */
export const settingIds = [
  'mountains',
  'forest',
  'sea',
  'beach',
  'lake',
  'river',
  'desert',
  'meadow',
  'snow',
  'city',
  'village',
  'street',
  'garden',
  'space',
  'sky',
  'room',
  'underwater',
  'abstract',
  'studio',
  'shop',
  'market',
  'stage',
] as const;

/** One of the places a picture can be set in. */
export type SettingId = (typeof settingIds)[number];

/** The hour of a scene. */
export type TimeOfDay = 'dawn' | 'day' | 'dusk' | 'night';

/** What the air does. Several may hold at once. */
export type Weather =
  | 'clouds'
  | 'rain'
  | 'snow'
  | 'fog'
  | 'storm'
  | 'wind'
  | 'aurora'
  | 'rainbow'
  | 'stars'
  | 'moon'
  | 'sun'
  | 'fireworks';

/** The time of the year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A thing of the setting that was named, or that the composition wants. */
export type Feature =
  | 'path'
  | 'river'
  | 'pier'
  | 'windowsill'
  | 'window'
  | 'table'
  | 'shelves'
  | 'fireplace'
  | 'lamp'
  | 'hill'
  | 'cliff'
  | 'waterfall'
  | 'volcano'
  | 'island'
  | 'flowers'
  | 'fence'
  | 'palms'
  | 'planets'
  | 'roof'
  | 'branch'
  | 'peaks'
  | 'ice'
  | 'turbines'
  | 'eiffel'
  // What a room is for.
  | 'kitchen'
  | 'classroom'
  | 'office'
  | 'library'
  | 'cafe'
  | 'ward'
  | 'hall'
  // What a shop sells.
  | 'bakery'
  | 'coffee'
  | 'books'
  | 'florist'
  | 'grocer'
  | 'boutique'
  // What happens on a stage.
  | 'screen'
  | 'curtain'
  | 'crowd'
  // What an abstract picture is about.
  | 'growth'
  | 'network';

/** What a setting brings by itself, or a template, where it can be excluded. */
export type Sight =
  | 'trees'
  | 'palms'
  | 'flowers'
  | 'plants'
  | 'grass'
  | 'birds'
  | 'animals'
  | 'fish'
  | 'people'
  | 'clouds'
  | 'moon'
  | 'sun'
  | 'stars'
  | 'planets'
  | 'rain'
  | 'snow'
  | 'fog'
  | 'wind'
  | 'lightning'
  | 'rainbow'
  | 'fireworks'
  | 'mountains'
  | 'hills'
  | 'volcano'
  | 'cliff'
  | 'water'
  | 'waterfall'
  | 'island'
  | 'stones'
  | 'path'
  | 'pier'
  | 'fence'
  | 'houses'
  | 'boats'
  | 'vehicles'
  | 'cars'
  | 'lamps'
  | 'windows'
  | 'fire'
  | 'shelves'
  | 'books'
  | 'tables'
  | 'chairs'
  | 'rugs'
  | 'turbines'
  | 'curtain'
  | 'balloons';

/** Where in the setting a subject is placed. */
export type Placement = 'ground' | 'water' | 'sky' | 'surface' | 'underwater' | 'far';

/** What a figure may be shown doing; `empty` is for things that carry people: they are drawn without a rider. */
export type Action = 'stand' | 'walk' | 'run' | 'sit' | 'sleep' | 'fly' | 'swim' | 'wave' | 'empty';

/** How a subject stands to another thing. */
export type Relation = 'on' | 'under' | 'over' | 'in' | 'beside' | 'behind' | 'before' | 'held' | 'worn';

/** How a being has or uses the thing named next, by the verb or preposition between them. */
export type Possession = 'holds' | 'wears' | 'plays' | 'drives' | 'flies' | 'with' | 'likeness';

/** Something that is drawn as a figure. */
export type SceneSubject = {
  /** Its id among the figures. */
  readonly figure: string;
  /** The word it was named with. */
  readonly noun: string;
  /** 1 to 12. */
  readonly count: number;
  readonly size: 'small' | 'normal' | 'large';
  readonly placement: Placement;
  /** CSS hex, when a colour was named for it. */
  readonly colour?: string;
  /** What it is said to do. */
  readonly action?: Action;
  /** Whether it lies on its side: it was knocked over. */
  readonly isToppled?: true;
  /** How it stands to the subject with that index. */
  readonly relation?: { readonly type: Relation; readonly to: number };
};

/** Every colour of a picture as CSS hex, all of one light. */
export type Palette = {
  /** Five stops from the zenith down to the horizon. */
  readonly sky: readonly [string, string, string, string, string];
  /** The disc of the sun or the moon. */
  readonly sun: string;
  /** What its light does to what it touches. */
  readonly glow: string;
  /** What distance fades into. */
  readonly haze: string;
  /** The darkest, nearest tone. */
  readonly ink: string;
  readonly water: string;
  readonly grass: string;
  readonly foliage: string;
  readonly sand: string;
  readonly stone: string;
  readonly snow: string;
  /** Walls, roofs, petals: what stands out. */
  readonly accent: string;
  readonly second: string;
};

/** Where the light comes from. */
export type Light = {
  readonly body: 'sun' | 'moon' | 'hidden';
  /** 0 … 1 of the picture's width. */
  readonly x: number;
  /** 0 … 1 of the height between top and horizon. */
  readonly y: number;
  /** Radius as a part of the shorter side. */
  readonly radius: number;
};

/** How a template arranges a picture. */
export const templateIds = [
  'thirds-left',
  'thirds-right',
  'wide-sky',
  'high-ground',
  'symmetry',
  'great-disc',
  'framed',
  'leading-line',
  'vista',
  'close-up',
] as const;

/** One of the arrangements. */
export type TemplateId = (typeof templateIds)[number];

/** Where things are in the picture: parts of width and height, 0 … 1. */
export type Composition = {
  readonly template: TemplateId;
  readonly horizon: number;
  /** Where the main subject stands. */
  readonly focus: number;
  /** Height of the main subject as a part of the picture's height. */
  readonly heroHeight: number;
  readonly frame: 'none' | 'left' | 'right' | 'both' | 'branch';
  /** Whether a path, river or pier leads the eye to the focus. */
  readonly hasLead: boolean;
  /** The part of the height, from the top, that is kept plain for a slogan; 0 when none is needed. */
  readonly textSafeArea: number;
};

/** The feeling of a picture. Each is a family of moods that look alike. */
export type MoodFamily =
  | 'vibrant'
  | 'joyful'
  | 'calm'
  | 'energetic'
  | 'hectic'
  | 'sad'
  | 'dull'
  | 'tired'
  | 'angry'
  | 'anxious'
  | 'nostalgic'
  | 'romantic'
  | 'mysterious'
  | 'professional'
  | 'creative'
  | 'inspiring'
  | 'cozy'
  | 'dreamy'
  | 'thoughtful';

/** What a picture shows, and how it is arranged and lit. */
export type Scene = {
  /** What the setting would bring by itself and must not. */
  readonly absent: readonly Sight[];
  /** What figures would wear or carry of themselves and must not: `hat`. */
  readonly bare: readonly string[];
  readonly setting: SettingId;
  readonly features: readonly Feature[];
  readonly subjects: readonly SceneSubject[];
  readonly time: TimeOfDay;
  readonly weather: readonly Weather[];
  readonly season: Season;
  readonly mood: MoodFamily;
  /** Canonical style, or the empty string. */
  readonly style: string;
  readonly palette: Palette;
  readonly light: Light;
  readonly composition: Composition;
  /** 0 … 2^32-1: what varies between two pictures of a group. */
  readonly seed: number;
  /** 0 … 2^32-1: the same for all pictures of a turn, or of a story; what they share follows from it. */
  readonly groupSeed: number;
};
