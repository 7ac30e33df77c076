/** What a poster says, changed; and how its words are set, which is not for asking. */
import { closing } from './edit.ts';
import { findSlogan } from './slogan.ts';
import type { Reading } from './tokenized-text.ts';
import type { LastCreation } from './understanding.ts';

/** Another slogan, or none; `isMade` when the picture becomes a poster by it. */
export type Lettering = { readonly slogan: string | null; readonly isMade: boolean };

/** The change of what a picture says that the message asks for; null when it asks for none. */
export function letteringAsked(reading: Reading, last: LastCreation): Lettering | null {
  const isPoster = last.brief.mode === 'poster';
  if (isPoster && takesTextAway(reading)) return { slogan: null, isMade: false };
  const slogan = editedSlogan(reading, last) ?? captionAsked(reading);
  return slogan === null ? null : { slogan, isMade: !isPoster };
}

/** "no text please" on a poster. */
const takesTextAway = ({ text }: Reading): boolean =>
  /^(?:(?:please|now|and|but|ok) )*(?:no|without(?: the| any)?|(?:remove|drop|delete|lose) the) (?:text|slogan|words|title|caption|tag ?line)(?: please)?[\s.!]*$/i.test(
    text,
  );

/** "add the slogan “Be wild”": to a picture that is no poster, too, which becomes one. */
function captionAsked({ text }: Reading): string | null {
  const isCaption =
    /^(?:(?:please|now|and|ok|can you|could you) )*(?:add|put|with|give it|include|write|set)\b.{0,20}\b(?:slogan|tag ?line|text|caption|title|headline|words?|saying)\b/i;
  return isCaption.test(text) ? (findSlogan(text)?.text ?? null) : null;
}

/** "the date is 12 May", "add the place: club Lido": what a poster tells beside its slogan. */
const addedDetail =
  /^(?:(?:please|now|and|also|but|ok|can you|could you)[\s,]+)*(?:(?:add|put|write|include) (?:the )?(?:date|time|place|venue|location|address):?|(?:the )?(?:date|time|place|venue|location|address)(?: is| will be|:|'s|’s)) ([^?]{2,60})$/i;

/** "12 May, club Lido": dates have digits, and places capitals; undefined for "the date we met". */
function detailIn({ text }: Reading): string | undefined {
  const detail = addedDetail.exec(text)?.[1]?.replace(closing, '');
  return detail !== undefined && /\d|^\p{Lu}|\s\p{Lu}/u.test(detail) ? detail : undefined;
}

/** "change the slogan to …" on a poster: the text alone changes, the picture stays. */
function editedSlogan(reading: Reading, last: LastCreation): string | null {
  if (last.brief.mode !== 'poster') return null;
  const detail = detailIn(reading);
  if (detail !== undefined) return [last.brief.slogan, detail].filter(Boolean).join(' · ');
  const isAboutText =
    /^(?:(?:please|now|and|but|ok|can you|could you|change|make|the|set|let|use|edit|update|new|a|different|put)\s+)*(?:it\s+(?:say|read)|slogan|tagline|text|title|caption|headline|words?)\b/i.test(
      reading.text,
    );
  if (!isAboutText) return null;
  const to = /^.*?\b(?:to|say|read)\b:?\s+(.+)$/i.exec(reading.text)?.[1];
  return findSlogan(to === undefined ? reading.text : `slogan: ${to}`)?.text ?? null;
}

/** "put the slogan at the top", "bigger text", "make the text red": how a slogan is set, not what it says. */
const setting =
  /^(?:(?:please|now|and|but|ok|okay|can you|could you)[\s,]+)*(?:(?:put|move|place|set|make|have|shift|let|align|i want) )?(?:the |its |that |your )?(?:slogan|tag ?line|text|title|caption|headline|words|letters|lettering)(?: (?:is|be|to be|should be|go|a bit|a little|much|even|all|more))*(?: (?:at|in|on|to|near|into|along))?(?: the)?(?: very)? (?:top|bottom|middle|cent(?:er|re)(?:ed|d)?|left|right|upper|lower|corner|side|higher|bigger|smaller|larger|bolder|bold|thinner|huge|tiny|italic|readable|white|black|red|blue|green|yellow|gold(?:en)?|pink|orange|purple)(?: (?:of|left|right|corner|side|half|part|third|edge|the|picture|image|poster))*(?:[\s,]+(?:please|instead))?[\s.!?]*$/i;
const sizeOfText =
  /^(?:please )?(?:make (?:it )?)?(?:a )?(?:bigger|smaller|larger|bolder|thinner) (?:text|font|slogan|letters|lettering|title|headline|words)(?: please)?[\s.!]*$/i;

/** Whether the words speak of how a slogan is set. "Make the slogan Gold" says another. */
export const isAboutSetting = (text: string): boolean =>
  sizeOfText.test(text) || (setting.test(text) && !/\s\p{Lu}\p{Ll}+[\s.!]*$/u.test(text));
