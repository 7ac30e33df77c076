/** The words around the subject of a request: commands, kinds of pictures, courtesies and fillers. Lines for `listed`. */
import { listed } from './find.ts';
import {
  foreignArticles,
  foreignCancellations,
  foreignCommands,
  foreignFillers,
  normalizedPhrases,
} from './other-languages.ts';

const setOf = (line: string, foreign = ''): ReadonlySet<string> =>
  new Set([...listed(line), ...normalizedPhrases(foreign)]);

/** Verbs that ask for a picture or a story. */
export const commandVerbs = setOf(
  'draw paint sketch create make design generate show visualize visualise illustrate render depict imagine produce craft compose picture doodle give do write tell build portray represent express capture turn transform convert animate print get prepare drawing',
);

/** Verbs that ask for a new picture when they open a clause; "make" and "do" may be about the last one. */
export const drawingVerbs = setOf(
  'draw paint sketch create design generate visualize visualise illustrate depict imagine produce craft write tell portray doodle compose',
);

/** Kinds of pictures, and stories. */
export const pictureNouns = setOf(
  'picture pictures image images drawing drawings painting paintings sketch sketches illustration illustrations artwork artworks art piece photo photos photograph portrait poster posters flyer flier banner story stories tale logo visual visuals visualization visualisation scene render rendering print wallpaper versions variations options variation option collage mural infographic watercolor watercolour something interpretation representation depiction version comic design graphic graphics storyboard fable advert ad advertisement doodle canvas masterpiece snapshot composition storytime strip banner billboard placard plakat affiche cartaz',
);

/** Words between the kind of picture and its subject. */
export const showingWords = setOf(
  'of about showing depicting featuring for on where with representing based illustrating that from out titled inspired',
);

/** Courtesies and openings before a request. */
export const leadIns = setOf(
  'please hi hey hello vizzy ok okay so well now then can could would will you i want need id like to lets let us go ahead and try help me im wanting love might maybe yes yeah kindly just also hmm um uh oh yo sup bro dude haha lol wow nice great cool perfect thanks thank dear',
);

/** Phrases that dismiss what was said before; a new request can follow. */
export const dismissals = listed(
  "never-mind nevermind nvm forget-it forget-that forget-about-it scrap-that scrap-it cancel-that cancel-it drop-it leave-it skip-that skip-it actually i'd-rather-have i'd-rather i-would-rather-have id-rather-have how-about what-about no nope nah wait hold-on on-second-thought on-second-thoughts instead rather dont-bother different-idea new-idea other-idea another-idea better-idea i-have-a-better-idea change-of-plan scratch-that",
);

/** Whole messages that drop a request. */
export const cancellations = setOf(
  "never-mind nevermind nvm forget-it forget-that forget-about-it scrap-that scrap-it cancel i-want-to-cancel cancel-that cancel-it cancel-this cancel-the-request drop-it drop-that leave-it stop stop-it stop-that no-thanks no-thank-you dont-bother no-never-mind no-forget-it ok-forget-it nah-forget-it oh-never-mind actually-never-mind actually-forget-it ok-never-mind please-stop quit abort not-now maybe-later dont-draw-anything dont-draw-it i-changed-my-mind ive-changed-my-mind changed-my-mind lets-not im-not-in-the-mood leave-me-alone forget-my-request never-mind-then lets-drop-it lets-forget-it just-forget-it please-cancel never-mind-forget-it no-cancel no-stop drop-the-whole-thing forget-the-whole-thing forget-everything no nope nah no-no not-interested im-not-interested please-dont dont do-not please-do-not i-dont-want-to i-dont-want-to-anymore i-dont-want-that i-dont-want-it i-dont-want-a-picture i-dont-want-any-picture i-dont-want-anything later another-time maybe-another-time some-other-time none-of-your-business its-none-of-your-business nah-im-good no-im-good im-good-thanks thanks-but-no-thanks no-need no-need-thanks pass ill-pass hard-pass nothing-thanks dont-want-to i-would-rather-not id-rather-not i'd-rather-not rather-not",
  foreignCancellations,
);

/** Words that name nothing to show. */
export const fillers = setOf(
  "whats lately nowadays sum sums summed summing summarize summarise summarizing summarising summarized recap recaps wrapped reflection a an the this that these those my our your me us i we 24 1 2 3 4 two three four you it its he she they them his her their mine myself ourselves yourself im ive id itll were was is are am be been being has have had having do does did doing done will would could can should might must may not no yes ok okay please thanks thank kindly hi hey hello vizzy and or but so if then than because as of in on at by for to from with without into out up down about over through during after before off all any some every each both more most much many lot lots bit little very really quite just only also too even still again ever always never now how what when where why who which whole entire full complete typical usual normal ordinary average own current recent latest past last next new one ones thing things stuff something anything everything somehow kind sort type way ways form feel feels felt feeling feelings look looks looked looking seem seemed like went go goes going gone come came turned happened happen happens mean means meant describe describes described say says said tell talk think thought know let lets want wants wanted need needs needed try show shows showing see saw seen think guess suppose dunno dont know based inspired reflects reflecting reflect capture captures capturing express expresses expressing represent represents representing represented depict depicting artistic art artistically visual visually visualization visualisation style styled mode color colors colour colours colored palette version piece nice beautiful cool great good pretty amazing simple quick quickly fast small big large high quality hd 4k free honest personal sense essence summary overview recap review inside whatever random choose decide pick instead nah nope neither nor hardly barely mood moods emotion emotions vibe vibes events highlights right experience experiences wasnt isnt arent werent didnt dont doesnt cant couldnt wont wouldnt havent hasnt nothing none today yesterday tonight tomorrow day days week weeks morning afternoon evening night weekend time times moment month year life part rest here there well maybe perhaps probably actually basically literally honestly far inner deep true real deepest bro bruh dude tbh ngl lol omg fr af imo ok okay yo yeah head overall generally mostly other same else bring put take it's i'd i'll i'm we're",
  normalizedPhrases(foreignFillers)
    .flatMap((phrase) => phrase.split(' '))
    .join(' '),
);

/** Answers that leave everything open: "surprise me". */
export const openAnswers = listed(
  'surprise-me surprise-us up-to-you you-decide you-choose you-pick your-choice your-call whatever whatever-you-want whatever-you-like anything anything-you-like anything-goes idk i-dont-know i-do-not-know dont-know dunno i-dunno no-idea no-clue not-sure im-not-sure hard-to-say hard-to-tell hard-to-describe hard-to-explain cant-say i-cant-say go-ahead go-for-it go-on just-go just-draw just-draw-it just-draw-something just-do-it just-do-something just-make-it just-make-something draw-it draw-something do-it do-something make-something yes yep yeah sure ok okay the-usual the-same nothing nope none skip skip-it random randomly who-cares i-dont-care dont-care doesnt-matter it-doesnt-matter why-do-you-ask what-do-you-mean what-does-that-mean does-it-matter dont-ask no-comment hmm mmm',
);

/** Commands in other languages, and the articles after them. */
export const foreignOpenings = { commands: setOf('', foreignCommands), articles: setOf('', foreignArticles) } as const;
