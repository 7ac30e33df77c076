/** What only people on Discord read: names and descriptions of commands, permissions, the doctor's findings. */
import type { Locale } from 'discord.js';
import type { CheckFinding } from '../service-findings.ts';
import { englishFilters, englishModes } from '../shared-texts.ts';
import type { PermissionName } from './settings/permissions.ts';

/** A command or option as people see it. */
export type CommandLabel = { readonly name: string; readonly description: string };

/** Everything that is worded for Discord alone. */
export type DiscordTexts = {
  readonly vizzy: CommandLabel;
  readonly create: CommandLabel;
  readonly poster: CommandLabel;
  readonly story: CommandLabel;
  readonly transform: CommandLabel;
  readonly gallery: CommandLabel;
  readonly reset: CommandLabel;
  readonly settings: CommandLabel;
  readonly doctor: CommandLabel;
  readonly help: CommandLabel;
  readonly forgetMe: CommandLabel;
  readonly options: {
    readonly prompt: CommandLabel;
    readonly mode: CommandLabel;
    readonly style: CommandLabel;
    readonly image: CommandLabel;
    readonly seed: CommandLabel;
    readonly count: CommandLabel;
    readonly private: CommandLabel;
    readonly slogan: CommandLabel;
  };
  readonly modes: Readonly<Record<'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal', string>>;
  readonly drawThisMessage: string;
  readonly transformThisPicture: string;
  /** What is said around a turn. */
  readonly turn: {
    /** Where the picture that this one changes can be seen; `label` is the button that was pressed. */
    readonly parent: (label: string, url: string) => string;
    /** The answer is drawn in this thread. */
    readonly inThread: (thread: string) => string;
    /** Threads cannot be opened; `permissions` are named. */
    readonly noThread: (permissions: string) => string;
    /** A select that acts on one of several pictures. */
    readonly pick: string;
    readonly cannotCancel: string;
    readonly noWords: string;
    readonly noPicture: string;
    /** A picture to transform was neither attached nor drawn before. */
    readonly nothingYet: string;
    readonly pictureLost: string;
    readonly pictureTooLarge: string;
    readonly transformTitle: string;
    readonly transformLabel: string;
    readonly greeting: string;
    readonly transformIt: string;
  };
  readonly channelReset: string;
  readonly forget: { readonly question: string; readonly button: string };
  readonly pages: { readonly newer: string; readonly older: string; readonly choose: string };
  readonly permissions: {
    /** Names as Discord's settings show them. */
    readonly names: Readonly<Record<PermissionName, string>>;
    /** What cannot be done without them, and who can help. */
    readonly missing: (permissions: string, channel: string) => string;
  };
  readonly panel: PanelWords;
  readonly findings: DoctorWords;
};

/** The panel of settings. */
export type PanelWords = {
  readonly title: string;
  readonly mode: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'off' | 'standard' | 'strict', string>>;
  readonly places: string;
  readonly limit: string;
  readonly limitLabel: string;
  readonly noLimit: string;
  readonly badLimit: string;
  /** What is set, in lines. */
  readonly now: (set: {
    readonly mode: string;
    readonly filter: string;
    /** Channels as Discord writes them; empty: all. */
    readonly places: readonly string[];
    readonly picturesPerDay: number | null;
  }) => string;
};

/** The doctor's report. */
export type DoctorWords = {
  readonly title: string;
  readonly allowed: (permission: string) => string;
  readonly lacking: (permission: string, without: string) => string;
  /** What is lost without a permission. */
  readonly without: Readonly<Record<PermissionName, string>>;
  readonly reading: (isGranted: boolean) => string;
  readonly check: (finding: CheckFinding) => string;
  readonly connection: (milliseconds: number, shard: number, shards: number) => string;
};

const signs = { fine: '✅', failing: '⚠️', lost: '❌' } as const;

/** In English. */
export const englishTexts: DiscordTexts = {
  vizzy: { name: 'vizzy', description: 'Say it, see it drawn' },
  create: { name: 'create', description: 'Draw anything: your day, a place, a feeling' },
  poster: { name: 'poster', description: 'A poster with your slogan in real typography' },
  story: { name: 'story', description: 'A story in three illustrated scenes' },
  transform: { name: 'transform', description: 'Turn a picture into an oil painting, a watercolor, a sketch …' },
  gallery: { name: 'gallery', description: 'Your recent creations' },
  reset: { name: 'reset', description: 'Start this conversation afresh' },
  settings: { name: 'settings', description: 'For managers: how Vizzy behaves in this server' },
  doctor: { name: 'doctor', description: 'For managers: what works here and what does not' },
  help: { name: 'help', description: 'What Vizzy can do' },
  forgetMe: { name: 'forget-me', description: 'Delete everything that Vizzy keeps about you' },
  options: {
    prompt: { name: 'prompt', description: 'What you’d like to see, in your own words' },
    mode: { name: 'mode', description: 'How to work; without it your words decide' },
    style: { name: 'style', description: 'Pick one or type your own' },
    image: { name: 'image', description: 'A picture to start from (PNG, JPEG or WebP)' },
    seed: { name: 'seed', description: 'The same number gives the same picture' },
    count: { name: 'count', description: 'How many pictures' },
    private: { name: 'private', description: 'Only you see it' },
    slogan: { name: 'slogan', description: 'The text on the poster' },
  },
  modes: englishModes,
  drawThisMessage: 'Draw this message',
  transformThisPicture: 'Transform this picture',
  turn: {
    parent: (label, url) => `↩ ${label}, from [this one](${url})`,
    inThread: (thread) => `I’m drawing it in ${thread}.`,
    noThread: (permissions) =>
      `I may not open a thread here (${permissions} is missing), so let’s go on with the buttons.`,
    pick: 'Take one of them …',
    cannotCancel: 'Only whoever asked can cancel, and only while I’m drawing.',
    noWords: 'There are no words in that message to draw.',
    noPicture: 'There is no picture in that message. I can use PNG, JPEG and WebP.',
    nothingYet: 'There is nothing to transform yet. Attach a picture to `/vizzy transform`, or let me draw one first.',
    pictureLost: 'I could not fetch that picture. Please attach it again.',
    pictureTooLarge: 'That picture is larger than 10 MB: make it smaller and attach it again.',
    transformTitle: 'Transform',
    transformLabel: 'Into which style?',
    greeting: 'Hello',
    transformIt: 'Transform this picture',
  },
  channelReset:
    'What you start in a channel starts afresh anyway; use `/vizzy reset` inside a thread to clear that one, and `/vizzy forget-me` to delete everything I keep about you.',
  forget: {
    question:
      'This deletes all your conversations with me, all your creations and what I learned about your taste, here and everywhere on Discord. Pictures that were already posted stay where they are. It cannot be undone.',
    button: 'Delete everything',
  },
  pages: { newer: 'Newer', older: 'Older', choose: 'Show one again …' },
  permissions: {
    names: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      CreatePublicThreads: 'Create Public Threads',
      AttachFiles: 'Attach Files',
      ReadMessageHistory: 'Read Message History',
    },
    missing: (permissions, channel) =>
      `I cannot draw in ${channel}: I lack **${permissions}** there. Whoever manages the server can grant it in the channel’s settings, under Permissions.`,
  },
  panel: {
    title: 'Vizzy in this server',
    mode: 'Mode when the words point to none',
    filter: 'Content filter',
    filters: englishFilters,
    places: 'Channels where I may draw (none: all)',
    limit: 'Daily limit …',
    limitLabel: 'Pictures a day (empty: no limit)',
    noLimit: 'no limit',
    badLimit: 'The daily limit is a whole number above 0, or nothing at all.',
    now: ({ mode, filter, places, picturesPerDay }) =>
      [
        `**Mode when the words point to none:** ${mode}`,
        `**Channels:** ${places.length === 0 ? 'all' : places.join(' ')}`,
        `**Pictures a day from the picture service:** ${picturesPerDay ?? 'no limit'}`,
        `**Content filter:** ${filter}`,
      ].join('\n'),
  },
  findings: {
    title: 'How Vizzy is doing here',
    allowed: (permission) => `✅ ${permission}`,
    lacking: (permission, without) => `❌ ${permission}: ${without}`,
    without: {
      ViewChannel: 'I do not see this channel',
      SendMessages: 'I cannot answer mentions',
      SendMessagesInThreads: 'conversations cannot go on in threads',
      CreatePublicThreads: 'I cannot open a thread for a conversation',
      AttachFiles: 'I cannot show any picture',
      ReadMessageHistory: 'I cannot reply to messages',
    },
    reading: (isGranted) =>
      isGranted
        ? '✅ Message content: plain messages in my threads are answers'
        : 'ℹ️ Message content is not granted: in threads people mention me, use commands, or press buttons',
    check: ({ name, state, condition, remedy }) =>
      [`${signs[condition]} ${name}: ${state}`, ...(remedy === undefined ? [] : [`-# ${remedy}`])].join('\n'),
    connection: (milliseconds, shard, shards) =>
      `✅ Connected${milliseconds > 0 ? `, ${milliseconds} ms away` : ''}${shards > 1 ? `, shard ${shard + 1} of ${shards}` : ''}`,
  },
};

/** Other languages by Discord's locale: what is added here is registered with the commands. */
export const translations: ReadonlyMap<`${Locale}`, DiscordTexts> = new Map();

/** The words for a person's locale; English where there are no others. */
export const textsFor = (locale: string | undefined): DiscordTexts =>
  translations.get(locale as `${Locale}`) ?? englishTexts;
