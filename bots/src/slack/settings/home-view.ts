/** The App Home: what Vizzy does, what a person made, what they like, what they have left, and a way out. Pure. */
import type { types } from '@slack/bolt';
import { type Creation, type Profile, sentencesFor } from '@vizzy/core';
import { allStyles } from '../forms/render-form.ts';
import { cut } from '../limits.ts';
import {
  type Block,
  button,
  confirmation,
  heading,
  type KeptPicture,
  menu,
  paragraph,
  pictureBlock,
  rows,
  smallPrint,
} from '../messages/components.ts';
import { escaped, fromMarkdown, quoted } from '../messages/markup.ts';
import { wordsFor } from '../texts.ts';

/** A creation as the home shows it. */
export type Shelved = {
  readonly creation: Creation;
  /** Its first picture, where Slack still keeps it. */
  readonly picture: KeptPicture | undefined;
};

/** What a home is made of. */
export type HomeFacts = {
  readonly userId: string;
  readonly locale: string | undefined;
  readonly profile: Profile;
  readonly recent: readonly Shelved[];
};

/** The moods that can be chosen for good: those of the product's table. */
const moods = ['calm', 'happy', 'peaceful', 'energetic', 'busy', 'sad', 'tired', 'dull', 'romantic', 'mysterious'];

/** Stands for "none" where Slack wants a value. */
export const none = 'none';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One creation: what it is, in a line. */
export function lineOf({ brief, plan }: Creation, locale: string | undefined): string {
  const { mode, style, mood } = plan;
  const caption = sentencesFor(locale).surface.caption({ mode, style: escaped(style), mood: escaped(mood) });
  return `*${quoted(cut(capital(plan.story?.title ?? brief.subject), 80))}*\n${caption}`;
}

/** A person's creations, newest first. */
export function galleryBlocks(recent: readonly Shelved[], locale: string | undefined): Block[] {
  const { gallery } = sentencesFor(locale).surface;
  if (recent.length === 0) return [paragraph(gallery.empty)];
  const { buttons } = sentencesFor(locale).surface;
  return recent.flatMap(({ creation, picture }) => [
    paragraph(lineOf(creation, locale)),
    ...(picture ? [pictureBlock(picture)] : []),
    ...rows(
      button({ verb: 'again', subject: creation.id }, { label: buttons.again }),
      button({ verb: 'restyle', subject: creation.id }, { label: buttons.differentStyle }),
      button({ verb: 'why', subject: creation.id }, { label: buttons.why }),
    ),
  ]);
}

function tasteBlocks({ userId, profile, locale }: HomeFacts): Block[] {
  const { home } = wordsFor(locale);
  const named = (values: readonly string[], nothing: string, chosen: string | null | undefined) => {
    const all = chosen && !values.includes(chosen) ? [...values, chosen] : values;
    return [{ label: nothing, value: none }, ...all.map((value) => ({ label: capital(value), value }))];
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
    ...smallPrint(home.themes(profile.preferences.themes.map(escaped))),
  ];
}

/** The whole home. */
export function renderHome(facts: HomeFacts): types.HomeView {
  const { userId, locale, profile, recent } = facts;
  const { surface } = sentencesFor(locale);
  const { home, commands } = wordsFor(locale);
  const confirm = confirmation(home.forgetTitle, home.forgetQuestion, home.forget, home.no);
  return {
    type: 'home',
    callback_id: 'vizzy-home',
    blocks: [
      heading(home.title),
      paragraph(fromMarkdown(surface.help)),
      ...rows(button({ verb: 'create', subject: userId }, { label: home.draw, isMain: true })),
      { type: 'divider' },
      heading(surface.gallery.title),
      ...galleryBlocks(recent, locale),
      { type: 'divider' },
      ...tasteBlocks(facts),
      heading(home.quota),
      paragraph(surface.quota(profile.quota)),
      { type: 'divider' },
      ...smallPrint(commands),
      ...rows(button({ verb: 'forget', subject: userId }, { label: home.forget, confirm })),
    ],
  };
}
