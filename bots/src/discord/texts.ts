/** What only people on Discord read: names and descriptions of commands, permissions, the doctor's findings. */
import type { Locale } from 'discord.js';
import { englishTexts } from './en-words.ts';
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
  readonly check: (name: string, state: string) => string;
  readonly connection: (milliseconds: number, shard: number, shards: number) => string;
};

/** Other languages by Discord's locale: what is added here is registered with the commands. */
export const translations: ReadonlyMap<`${Locale}`, DiscordTexts> = new Map();

/** The words for a person's locale; English where there are no others. */
export const textsFor = (locale: string | undefined): DiscordTexts =>
  translations.get(locale as `${Locale}`) ?? englishTexts;
