/** English words of exclusion. Lines of phrases for `listed`; apostrophes are left out, as in `Word.base`. */

/** A thing or a list of things follows these, and is not wished for. */
export const exclusionCues =
  'without sans with-neither neither without-any without-showing without-having without-wearing with-o with-out with-no with-zero having-no has-no have-no that-has-no that-have-no which-has-no no no-visible zero dont-want dont-want-any dont-want-to-see dont-want-to-see-any do-not-want do-not-want-any do-not-want-to-see dont-need dont-need-any dont-put dont-put-any do-not-put do-not-put-any dont-include dont-include-any do-not-include do-not-include-any dont-draw dont-draw-any do-not-draw do-not-draw-any dont-add dont-add-any do-not-add dont-show do-not-show dont-show-any dont-use dont-use-any do-not-use dont-have-any do-not-have-any dont-give-it dont-give-him dont-give-her dont-let-there-be dont-let-me-see doesnt-have doesnt-have-any does-not-have does-not-have-any doesnt-include doesnt-contain doesnt-wear does-not-wear shouldnt-have should-not-have shouldnt-contain should-not-contain shouldnt-include should-not-include shouldnt-show should-not-show shouldnt-be-any should-not-be-any must-not-have must-not-contain must-not-show mustnt-have cant-have cannot-have isnt-any is-not-any arent-any are-not-any wasnt-any not-any never-any avoid avoiding exclude excluding leave-out leaving-out leave-away omit omitting skip skipping minus free-of devoid-of lacking get-rid-of getting-rid-of take-out take-away cut-out keep-out stay-away-from instead-of rather-than in-place-of except except-for except-no but-no anything-but everything-but hold-the not-wearing not-holding not-carrying not-including not-showing not-containing not-having isnt-wearing isnt-holding is-not-wearing is-not-holding arent-wearing no-sign-of not-a-single without-a-single without-the-slightest';

/** Cues with which every item up to the end of the sentence is meant: "avoid trees, cars, people". */
export const listingCues =
  'avoid avoiding exclude excluding leave-out omit skip dont-want dont-want-any do-not-want do-not-want-any dont-include dont-include-any do-not-include do-not-include-any dont-put-any dont-draw-any dont-show-any dont-want-to-see dont-want-to-see-any get-rid-of take-out';

/** Cues that take something out. */
export const removingCues = 'remove delete erase get-rid-of take-out take-away';

/** Cues that take something out of a picture that is there; in a new request they are deeds or manners. */
export const changingCues = 'lose drop hide cut no-more not-with';

/** Verbs among the cues, which somebody in the picture may do: "cars avoid a dog". */
export const commandingCues =
  'avoid exclude omit skip leave-out keep-out stay-away-from hold-the dont-want do-not-want dont-need';

/** Nobody is to be seen. */
export const nobodyCues =
  'with-nobody with-no-one with-noone without-anyone without-anybody without-a-soul no-one-around nobody-around shouldnt-be-anybody shouldnt-be-anyone should-not-be-anybody should-not-be-anyone should-be-nobody should-be-no-one dont-want-anybody dont-want-anyone do-not-want-anybody do-not-want-anyone no-one-in-sight nobody-in-sight no-one-there nobody-there no-one-on-it nobody-on-it no-one-in-it nobody-in-it no-one-in-the-picture nobody-in-the-picture not-a-soul-in-sight devoid-of-people empty-of-people people-free';

/** Nothing else is to be seen: no thing is named. */
export const nothingElse = 'nothing-else nothing-more nothing-besides and-that-s-it thats-it thats-all';

/** What was excluded is not anything that could be seen: "without fear", "no idea". */
export const abstractNouns =
  'everything anything something rest fear fears doubt doubts limits limit end ends hope love mercy name names words purpose reason reasons cause meaning soul memory memories warning regret regrets borders money time way problem problems worries worry matter idea ideas clue wonder thanks thank need needs question questions luck chance pressure rush hurry cap kidding comment more less longer sense help permission rules rule law justice shame pity delay exception exceptions effort difference sleep rest work job plan plans home father mother family friends friend you me him us them it this that stress fun energy motivation interest pain gain peace war freedom faith god gods honor honour guilt secrets identity return escape hesitation notice trace parallel equal fuss bother further ado thinking looking saying knowing being sweat biggie offence offense place choice option options control internet wifi signal power such touching breathing stopping falling making leaving';

/** "No …" in these is a thing to draw: a sign, a name. */
export const signs =
  'smoking parking entry exit trespassing swimming fishing diving vacancy vacancies entrance admittance littering photography turn u-turn mans-land fly-zone go-zone face brainer show-off';

/** Words after which "no …" belongs to a sign or a saying. */
export const signNouns = 'sign signs zone zones allowed area symbol symbols policy button sticker pain gain man mans';

/** Words that a thing's name ends before. */
export const phraseEnds =
  'in on at with under over near by from to for inside behind around beside between above below into onto through during without and or nor but just only please pls thanks thank instead anywhere whatsoever else either though although because so if when while that which who whose is are was were be being should would could can must make draw paint show put add keep let i we you they he she it its there here visible at all yet still as than like not no standing sitting walking running this these those time sleeping flying looking holding wearing playing reading swimming seed style';

/** Words about the picture as a whole that go with an exclusion: "in it", "in the background". */
export const wholePicture =
  'in-it on-it in-there in-them at-all in-the-picture in-the-image in-the-scene in-the-shot in-the-frame in-the-background in-the-foreground in-the-drawing in-this-picture in-this-image in-this-one on-the-picture on-the-image in-sight anywhere whatsoever visible please pls plz to-be-seen in-view around around-it on-there or-anything or-something or-anything-like-that either thanks thank-you there on-him on-her on-top in-the-sky if-possible this-time though tho around-him around-her to-the-picture';

/** Adjectives that begin what is wished for after "and": "no clouds and bright sun". */
export const wishedAfterAnd =
  'bright warm soft big small large lots many more some two three four five a an one golden dark calm quiet beautiful sunny the his her its lot plenty tall open clear empty plain simple white black red blue green yellow pink purple orange brown grey gray it make draw use put add please just only with';

/** Words of letters in a picture. */
export const letteringNouns =
  'text texts letter letters word words writing lettering caption captions title titles slogan typography font watermark watermarks signature signatures logo logos';

/** Nouns whose plural or singular must not be cut to another word. */
export const unchangedNouns =
  'people glasses sunglasses clothes trousers pants jeans shorts stairs scissors sheep fish grass glass dress bus cactus octopus gas lens mess moss cross boss class compass mattress walrus iris species series tennis christmas news headphones goggles tights leggings overalls pyjamas pajamas binoculars tweezers canvas atlas pancreas clothes graffiti';

/** Irregular plurals. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  leaves: 'leaf',
  wolves: 'wolf',
  knives: 'knife',
  shelves: 'shelf',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'kid',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  elves: 'elf',
  cacti: 'cactus',
  persons: 'people',
  person: 'people',
  humans: 'human',
};
