/** Finds changes of a poster's slogan, and wishes about its typography, which Vizzy cannot grant. */
import { trailingCourtesies } from './edit.ts';
import { findSlogan } from './slogan.ts';
import type { TokenizedText } from './tokenized-text.ts';
import type { LastCreation } from './understanding.ts';

/** A new slogan, or null to remove it; `makesPoster` when the picture becomes a poster. */
export type SloganEdit = { readonly slogan: string | null; readonly makesPoster: boolean };

/** The slogan edit that a message asks for; null when it asks for none. */
export function findSloganEdit(message: TokenizedText, last: LastCreation): SloganEdit | null {
  const isPoster = last.brief.mode === 'poster';
  if (isPoster && removesText(message)) return { slogan: null, makesPoster: false };
  const slogan = findChangedSlogan(message, last) ?? findNewCaption(message);
  return slogan === null ? null : { slogan, makesPoster: !isPoster };
}

/** Whether a message asks for a poster without text: "no text please". */
const removesText = ({ text }: TokenizedText): boolean =>
  /^(?:(?:please|now|and|but|ok) )*(?:no|without(?: the| any)?|(?:remove|drop|delete|lose) the) (?:text|slogan|words|title|caption|tag ?line)(?: please)?[\s.!]*$/i.test(
    text,
  );

/** The slogan of "add the slogan “Be wild”". It makes a poster of any picture. */
function findNewCaption({ text }: TokenizedText): string | null {
  const isCaption =
    /^(?:(?:please|now|and|ok|can you|could you) )*(?:add|put|with|give it|include|write|set)\b.{0,20}\b(?:slogan|tag ?line|text|caption|title|headline|words?|saying)\b/i;
  return isCaption.test(text) ? (findSlogan(text)?.text ?? null) : null;
}

/** "the date is 12 May", "add the place: club Lido": details that a poster shows with its slogan. */
const detailPattern =
  /^(?:(?:please|now|and|also|but|ok|can you|could you)[\s,]+)*(?:(?:add|put|write|include) (?:the )?(?:date|time|place|venue|location|address):?|(?:the )?(?:date|time|place|venue|location|address)(?: is| will be|:|'s|’s)) ([^?]{2,60})$/i;

/** The detail "12 May, club Lido": dates have digits and places capitals; undefined for "the date we met". */
function detailIn({ text }: TokenizedText): string | undefined {
  const detail = detailPattern.exec(text)?.[1]?.replace(trailingCourtesies, '');
  return detail !== undefined && /\d|^\p{Lu}|\s\p{Lu}/u.test(detail) ? detail : undefined;
}

/** The slogan of "change the slogan to …" on a poster, whose picture stays. */
function findChangedSlogan(message: TokenizedText, last: LastCreation): string | null {
  if (last.brief.mode !== 'poster') return null;
  const detail = detailIn(message);
  if (detail !== undefined) return [last.brief.slogan, detail].filter(Boolean).join(' · ');
  const isAboutText =
    /^(?:(?:please|now|and|but|ok|can you|could you|change|make|the|set|let|use|edit|update|new|a|different|put)\s+)*(?:it\s+(?:say|read)|slogan|tagline|text|title|caption|headline|words?)\b/i.test(
      message.text,
    );
  if (!isAboutText) return null;
  const to = /^.*?\b(?:to|say|read)\b:?\s+(.+)$/i.exec(message.text)?.[1];
  return findSlogan(to === undefined ? message.text : `slogan: ${to}`)?.text ?? null;
}

/** "put the slogan at the top", "bigger text", "make the text red": about typography. */
const typographyPattern =
  /^(?:(?:please|now|and|but|ok|okay|can you|could you)[\s,]+)*(?:(?:put|move|place|set|make|have|shift|let|align|i want) )?(?:the |its |that |your )?(?:slogan|tag ?line|text|title|caption|headline|words|letters|lettering)(?: (?:is|be|to be|should be|go|a bit|a little|much|even|all|more))*(?: (?:at|in|on|to|near|into|along))?(?: the)?(?: very)? (?:top|bottom|middle|cent(?:er|re)(?:ed|d)?|left|right|upper|lower|corner|side|higher|bigger|smaller|larger|bolder|bold|thinner|huge|tiny|italic|readable|white|black|red|blue|green|yellow|gold(?:en)?|pink|orange|purple)(?: (?:of|left|right|corner|side|half|part|third|edge|the|picture|image|poster))*(?:[\s,]+(?:please|instead))?[\s.!?]*$/i;
const textSizePattern =
  /^(?:please )?(?:make (?:it )?)?(?:a )?(?:bigger|smaller|larger|bolder|thinner) (?:text|font|slogan|letters|lettering|title|headline|words)(?: please)?[\s.!]*$/i;

/** Whether a text is about typography. "Make the slogan Gold" names a new slogan instead. */
export const isAboutTypography = (text: string): boolean =>
  textSizePattern.test(text) || (typographyPattern.test(text) && !/\s\p{Lu}\p{Ll}+[\s.!]*$/u.test(text));
