/** Renders the App Home: help, creations, taste, quota, and a button to be forgotten. Pure. */
import type { types } from '@slack/bolt';
import { type Profile, sentencesFor } from '@vizzy/core';
import { capitalize } from '../../text-format.ts';
import { allStyles } from '../forms/render-form.ts';
import {
  type Block,
  button,
  confirmation,
  heading,
  menu,
  paragraph,
  rows,
  smallPrint,
} from '../messages/components.ts';
import { type GalleryEntry, galleryBlocks } from '../messages/gallery.ts';
import { escapeEntities, escapeMarkup, toSlackMarkup } from '../messages/markup.ts';
import { textsFor } from '../texts.ts';

/** What the App Home shows. */
export type HomeFacts = {
  readonly userId: string;
  readonly locale: string | undefined;
  readonly profile: Profile;
  readonly recent: readonly GalleryEntry[];
  /** Lines about the picture services; none for those who do not manage the workspace. */
  readonly services: readonly string[];
};

/** Moods that a person can choose as a preference: those of the product's table. */
const moods = ['calm', 'happy', 'peaceful', 'energetic', 'busy', 'sad', 'tired', 'dull', 'romantic', 'mysterious'];

/** The value of "none": Slack requires one. */
export const none = 'none';

function tasteBlocks({ userId, profile, locale }: HomeFacts): Block[] {
  const { home } = textsFor(locale);
  const named = (values: readonly string[], nothing: string, chosen: string | null | undefined) => {
    const all = chosen && !values.includes(chosen) ? [...values, chosen] : values;
    return [{ label: nothing, value: none }, ...all.map((value) => ({ label: capitalize(value), value }))];
  };
  const { style } = profile.preferences;
  return [
    heading(home.taste),
    ...rows(
      menu(
        { verb: 'taste', subject: userId, number: 0 },
        home.noStyle,
        named(allStyles, home.noStyle, style),
        style ?? none,
      ),
      menu(
        { verb: 'taste', subject: userId, number: 1 },
        home.noMood,
        named(moods, home.noMood, profile.mood),
        profile.mood ?? none,
      ),
    ),
    ...smallPrint(home.themes(profile.preferences.themes.map(escapeEntities))),
  ];
}

/** Renders the App Home. */
export function renderHome(facts: HomeFacts): types.HomeView {
  const { userId, locale, profile, recent, services } = facts;
  const { surface } = sentencesFor(locale);
  const { home, commands } = textsFor(locale);
  const confirm = confirmation(home.forgetTitle, home.forgetQuestion, home.forget, home.no);
  return {
    type: 'home',
    callback_id: 'vizzy-home',
    blocks: [
      heading(home.title),
      paragraph(toSlackMarkup(surface.help)),
      ...rows(button({ verb: 'create', subject: userId }, { label: home.draw, isMain: true })),
      { type: 'divider' },
      heading(surface.gallery.title),
      ...galleryBlocks(recent, locale),
      { type: 'divider' },
      ...tasteBlocks(facts),
      heading(home.quota),
      paragraph(surface.quota(profile.quota)),
      ...smallPrint(...services.map(escapeMarkup)),
      { type: 'divider' },
      ...smallPrint(commands),
      ...rows(button({ verb: 'forget', subject: userId }, { label: home.forget, confirm })),
    ],
  };
}
