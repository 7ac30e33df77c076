/** What only people on Slack read. */
import type { CheckFinding } from '../service-findings.ts';
import { englishFilters, englishModes } from '../shared-texts.ts';

/** Everything that is worded for Slack alone. */
export type SlackTexts = {
  /** Labels and texts of the forms; titles have at most 24 characters. */
  readonly form: {
    readonly title: string;
    readonly submit: string;
    readonly save: string;
    readonly close: string;
    readonly prompt: string;
    readonly promptHint: string;
    readonly mode: string;
    readonly anyMode: string;
    readonly style: string;
    readonly anyStyle: string;
    readonly picture: string;
    readonly nothingAsked: string;
    readonly drawnInDirectMessages: string;
    readonly sloganTitle: string;
    readonly settingsTitle: string;
  };
  readonly pick: string;
  readonly home: {
    readonly title: string;
    readonly draw: string;
    readonly taste: string;
    readonly noStyle: string;
    readonly noMood: string;
    readonly themes: (themes: readonly string[]) => string;
    readonly quota: string;
    readonly forget: string;
    readonly forgetTitle: string;
    readonly forgetQuestion: string;
    /** In addition to what the core has forgotten. */
    readonly forgottenNotes: (count: number) => string;
    readonly no: string;
  };
  readonly more: string;
  readonly remove: { readonly title: string; readonly question: string };
  readonly settings: {
    readonly defaultMode: string;
    readonly channels: string;
    readonly channelsHint: string;
    readonly perDay: string;
    readonly perDayHint: string;
    readonly filter: string;
    readonly filters: Readonly<Record<'off' | 'standard' | 'strict', string>>;
    readonly notANumber: string;
    readonly saved: string;
  };
  readonly modes: Readonly<Record<'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal', string>>;
  readonly commands: string;
  /** The first prompts of the agent view: what the button says, and what is sent. */
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  readonly promptsTitle: string;
  readonly faults: {
    readonly notInChannel: string;
    readonly archived: string;
    readonly channelGone: string;
    readonly missingScope: (scope: string) => string;
    readonly notAPicture: string;
    readonly pictureOutsideSlack: string;
    readonly uploadFailed: string;
  };
  readonly doctor: (facts: {
    readonly missing: readonly string[];
    readonly checks: readonly CheckFinding[];
    readonly transport: 'socket' | 'http';
  }) => string;
};

const signs = { fine: '', failing: ' :warning:', lost: ' :x:' } as const;

/** In English. */
export const englishTexts: SlackTexts = {
  form: {
    title: 'Draw something',
    submit: 'Draw',
    save: 'Save',
    close: 'Never mind',
    prompt: 'What would you like to see?',
    promptHint: 'A lighthouse in a storm at dusk',
    mode: 'How',
    anyMode: 'Let my words decide',
    style: 'Style',
    anyStyle: 'Surprise me',
    picture: 'A picture to start from',
    nothingAsked: 'Say what you’d like to see, or attach a picture.',
    drawnInDirectMessages: 'I draw it in our direct messages.',
    sloganTitle: 'Edit the slogan',
    settingsTitle: 'Vizzy’s settings',
  },
  pick: 'With one of them …',
  home: {
    title: 'Say it, see it drawn',
    draw: 'Draw something',
    taste: 'Your taste',
    noStyle: 'No favourite style',
    noMood: 'No lasting mood',
    themes: (themes) => (themes.length === 0 ? '' : `You often ask for: ${themes.join(', ')}.`),
    quota: 'What you have left',
    forget: 'Forget me',
    forgetTitle: 'Forget everything?',
    forgetQuestion: 'All I keep about you is deleted: conversations, creations, taste. Pictures in channels stay.',
    forgottenNotes: (count) =>
      `Deleted as well: ${count} ${count === 1 ? 'note' : 'notes'} on where your pictures and direct messages are in this workspace.`,
    no: 'Keep it',
  },
  more: 'More',
  remove: {
    title: 'Delete this?',
    question: 'The pictures disappear from the channel, and I forget how they were made.',
  },
  settings: {
    defaultMode: 'When words point nowhere, draw',
    channels: 'Channels where I may draw',
    channelsHint: 'Ids such as C0123456789, with commas; empty: everywhere I am invited',
    perDay: 'Pictures a day for the workspace',
    perDayHint: 'From the picture service; what I draw myself costs nothing. Empty: no limit',
    filter: 'Content filter',
    filters: englishFilters,
    notANumber: 'A whole number, or nothing.',
    saved: 'Saved. The settings hold for the whole workspace.',
  },
  modes: englishModes,
  commands: [
    '`/vizzy a fox in the snow` draws it here; add `style:watercolor`, `seed:7`, `count:3`, `mode:poster`.',
    '`/vizzy poster …`, `/vizzy story …`, `/vizzy transform …` say how.',
    '`/vizzy` alone opens a form. `/vizzy gallery`, `quota`, `reset`, `forget-me`, `settings`, `doctor`, `help` do what they say.',
    'In a thread, mention me: Slack’s commands do not work there.',
  ].join('\n'),
  prompts: [
    { title: 'Draw my day', message: 'Draw my day' },
    { title: 'A lighthouse in a storm', message: 'A lighthouse in a storm at dusk' },
    { title: 'A poster that says hello', message: 'Make a poster that says “Hello, Monday”' },
    { title: 'A story about a brave snail', message: 'Tell me a story about a brave snail' },
  ],
  promptsTitle: 'What shall I draw?',
  faults: {
    notInChannel:
      'I am not in this channel, so I cannot draw here. Invite me with `/invite @Vizzy`, or write to me directly.',
    archived: 'This channel is archived: nothing can be posted here any more.',
    channelGone: 'I cannot reach this place. Write to me directly, and I draw it there.',
    missingScope: (scope) =>
      `I lack the permission \`${scope}\`. Whoever installed me can add it under “OAuth & Permissions” and install me again.`,
    notAPicture: 'That file is no picture I can read. PNG, JPEG and WebP work.',
    pictureOutsideSlack: 'I only read pictures that are kept in Slack itself. Please attach it here.',
    uploadFailed: 'It is drawn, but Slack did not take the pictures. Please ask again in a moment.',
  },
  doctor: ({ missing, checks, transport }) =>
    [
      '*Vizzy’s health*',
      `• Connected by ${transport === 'socket' ? 'Socket Mode' : 'signed HTTP events'}.`,
      missing.length === 0 ? '• Every permission is there.' : `• Missing permissions: \`${missing.join('`, `')}\`.`,
      ...checks.map(
        ({ name, state, condition, remedy }) =>
          `•${signs[condition]} ${name}: ${state}${remedy === undefined ? '' : `\n      ${remedy}`}`,
      ),
    ].join('\n'),
};

const catalogues: ReadonlyMap<string, SlackTexts> = new Map([['en', englishTexts]]);

/** The words for a BCP 47 tag; English when there are none. */
export const textsFor = (locale: string | undefined): SlackTexts =>
  catalogues.get(locale?.split(/[-_]/, 1)[0]?.toLowerCase() ?? 'en') ?? englishTexts;
