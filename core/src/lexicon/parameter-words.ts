/** English words about parameters: numbers of pictures, what leads to a shape or an exclusion. Lines for `listed`. */

/** Nouns of single results; "story" and "logo" are none, because a story has several pictures. */
export const countedNouns =
  'picture pictures image images pic pics photo photos version versions variation variations variant variants option options drawing drawings painting paintings illustration illustrations poster posters sketches render renders takes wallpaper wallpapers design designs artwork artworks';

/** Adjectives between a number and such a noun. */
export const countAdjectives =
  'different other more new nice beautiful small big of great various separate distinct unique cool';

/** What pictures may be several of: "in three styles". */
export const manners =
  'picture pictures image images style styles version versions variation variations variant variants ways looks option options';

/** Words before a shape that lead to it and go with it: "make it", "in the". */
export const shapeLeads =
  'in as for into with at a an the my our your make made it be should is to use using format of aspect ratio size set put turn now but please this that and used suitable sized';

/** Words before the name of what is excluded. */
export const exclusionDeterminers =
  'any a an the all of other such even single his her its their my more kind kinds sort sorts those these that this too many one visible usual typical obvious';

/** Words before an exclusion that only lead to it: "but please", "make sure there are". */
export const exclusionLeads =
  "but and please pls plz also though so i we id really do make sure there theres should must be is are with it that which who can could you try to ok just would like if possible have has preferably ideally oh hey a picture one he she they definitely absolutely then now want need prefer rather i'd i'm prefers wish";

/** Words around a number in a clause that only says how many pictures: "I want 1 picture only". */
export const aroundCounts =
  "just only exactly precisely at least most in total of please pls plz i i'd id want need would like lets let us can could you me get have have with so ok okay is are enough will thanks thx make give show draw do generate create paint send it them altogether each ones each number";

/** Those that make a number alone one of pictures: "just one please", "give me 3". */
export const countingWords = 'just only exactly give show need want';

/** Words that may stand before a number of pictures: "only one image of", "at least 2 pictures of". */
export const beforeCounts =
  'me us a the have get see for exactly only just at least most total of up precisely no more than maximum';

/** What leads to a seed and goes with it: "set the", "with a fixed". */
export const seedLeads =
  'with use using and on the a from set keep fix fixed random put its your my have let same at please';

/** What leads to "the same seed", and what says that it is the same. */
export const sameSeedLeads = 'with use using keep keeping reuse and on but take';
export const sameWords = 'same identical exact old previous last';
