/** Words that change the last picture. Lines of phrases for `listed`. */

/** An adjustment: its words in prompts, and the trait that it sets. A later adjustment of a trait replaces the earlier one. */
export type Adjustment = { readonly words: string; readonly trait: string };

/** The adjustments, by the phrases that ask for them. */
export const adjustments: Readonly<Record<string, Adjustment>> = {
  'brighter brighten brighten-it brighten-it-up brighten-up lighten lighten-it lighten-it-up lighter more-light more-bright sunnier too-dark less-dark not-so-dark light-it-up more-brightness heller plus-clair plus-lumineux más-claro más-brillante più-luminoso mais-claro lichter':
    {
      words: 'brighter colours, more light',
      trait: 'brightness',
    },
  'darker darken darken-it dim-it dimmer less-bright too-bright more-dark less-light not-so-bright dunkler plus-sombre más-oscuro più-scuro mais-escuro donkerder':
    {
      words: 'darker colours, less light',
      trait: 'brightness',
    },
  'warmer wärmer plus-chaud más-cálido too-cold less-cold more-warm more-warmth': {
    words: 'warmer colours',
    trait: 'warmth',
  },
  'cooler colder too-warm less-warm chillier': { words: 'cooler colours', trait: 'warmth' },
  'pop more-pop more-colourful more-colorful more-colour more-color more-colours more-colors too-grey too-gray too-dull more-vibrant more-vivid more-saturated more-saturation bolder-colours bolder-colors':
    { words: 'more colourful, vivid colours', trait: 'saturation' },
  'less-colourful less-colorful less-colour less-color fewer-colours fewer-colors less-saturated paler muted more-muted too-colourful too-colorful toned-down tone-it-down':
    { words: 'muted colours', trait: 'saturation' },
  'simpler less-busy too-busy less-cluttered cleaner plainer less-detail less-detailed fewer-details too-cluttered too-crowded more-simple':
    { words: 'simpler composition, less busy', trait: 'detail' },
  'busier more-detail more-detailed more-details richer too-simple too-empty more-complex more-intricate': {
    words: 'more detail',
    trait: 'detail',
  },
  'softer gentler smoother more-soft less-harsh too-harsh': { words: 'softer light and edges', trait: 'softness' },
  'sharper crisper harder more-contrast turn-up-the-contrast increase-the-contrast less-blurry too-blurry clearer more-contrasty':
    {
      words: 'sharper, more contrast',
      trait: 'softness',
    },
  'bigger larger closer zoom-in zoomed-in zoom-in-on-it closer-up close-up close-up-shot closeup': {
    words: 'closer view',
    trait: 'distance',
  },
  'another-colour another-color different-colour different-color other-colour other-color new-colour new-color different-colours different-colors other-colours other-colors new-colours new-colors another-palette different-palette change-the-colours change-the-colors':
    { words: 'different colours', trait: 'palette' },
  'different-angle another-angle new-angle different-perspective another-perspective': {
    words: 'different angle',
    trait: 'angle',
  },
  'from-above seen-from-above birds-eye-view aerial-view top-view top-down': {
    words: 'seen from above',
    trait: 'angle',
  },
  'from-below seen-from-below worms-eye-view low-angle': { words: 'seen from below', trait: 'angle' },
  'from-behind seen-from-behind from-the-back back-view rear-view': { words: 'seen from behind', trait: 'angle' },
  'from-the-side seen-from-the-side side-view in-profile': { words: 'seen from the side', trait: 'angle' },
  'from-the-front seen-from-the-front front-view': { words: 'seen from the front', trait: 'angle' },
  'blur-the-background blurry-background blurred-background bokeh': { words: 'blurred background', trait: 'depth' },
  'flip-it mirror-it flip-the-picture flip-the-image mirror-the-picture mirror-the-image flipped mirrored': {
    words: 'mirrored composition',
    trait: 'direction',
  },
  'black-and-white black-white b-w bw b-and-w grayscale greyscale monochrome': {
    words: 'black and white',
    trait: 'saturation',
  },
  'smaller farther further wider zoom-out zoomed-out further-away farther-away wide-shot wide-angle wide-view panorama-view':
    {
      words: 'wider view',
      trait: 'distance',
    },
};

/** Comparatives, which compare a picture with the one before. */
export const comparatives =
  'brighter darker lighter warmer cooler colder softer sharper bolder simpler busier bigger larger smaller taller wider closer happier sadder calmer quieter livelier moodier funnier scarier spookier cuter prettier nicer crisper cleaner smoother richer paler younger older stronger weirder wilder fancier cozier cosier dreamier gloomier stormier foggier rainier snowier sunnier longer shorter fluffier rounder shinier greener bluer redder pinker darkest brightest better faster slower deeper dimmer clearer thicker thinner fewer stranger friendlier angrier gentler grander rougher calmer cloudier snowier wavier messier hairier furrier curlier spikier hazier icier frostier juicier tastier creepier edgier grittier classier trendier wackier quirkier goofier crazier sillier fuller emptier stranger bolder sleepier grumpier cheerier jollier hotter chillier wetter drier dirtier rustier busier';

/** Whole messages that ask for the same request once more. */
export const againPhrases =
  'again draw-it paint-it sketch-it do-it just-do-it go-ahead go-for-it another another-one another-version another-try another-go another-take another-variation another-picture another-image one-more one-more-time once-more once-again try-again retry redo redo-it do-it-again draw-it-again make-it-again paint-it-again do-that-again do-over regenerate re-generate regenerate-it reroll re-roll repeat repeat-it repeat-that new-version a-new-version a-new-one new-one different-one a-different-one a-different-version i-dont-like-this-one i-dont-like-that i-dont-like-that-one i-dont-love-it i-hate-it i-hate-this its-ugly ugly thats-ugly so-ugly wrong its-wrong thats-wrong not-right thats-not-right not-good thats-not-good its-not-good no-good not-great thats-bad its-bad bad terrible its-terrible awful its-awful not-what-i-wanted thats-not-what-i-wanted not-what-i-meant thats-not-what-i-meant not-what-i-asked-for thats-not-what-i-asked-for this-is-not-what-i-wanted thats-not-it not-it tryagain different-background another-background change-the-background change-background new-background other-background make-one-more more-like-this more-like-that more-of-these more-of-this more-of-the-same more more-please variation variations a-variation some-variations give-me-another give-me-another-one show-me-another show-me-another-one make-another make-another-one draw-another draw-another-one generate-another generate-another-one another-round try-another try-another-one next shuffle same-again the-same-again same-thing-again start-over-with-it do-another do-another-one make-me-another-one create-another-one next-one encore something-different try-something-different draw-again try-it-again do-it-over do-it-once-more i-want-another i-want-another-one can-i-have-another can-i-have-another-one i-dont-like-it i-do-not-like-it i-dont-like-this';

/** Whole messages that ask for another style. */
export const restylePhrases =
  'different-style a-different-style in-a-different-style another-style in-another-style other-style change-style change-the-style change-its-style switch-style switch-the-style switch-styles new-style a-new-style try-another-style try-a-different-style use-a-different-style use-another-style same-in-a-different-style same-but-in-a-different-style same-with-a-different-style same-but-different-style same-different-style the-same-in-another-style the-same-but-in-another-style surprise-me-with-another-style make-it-a-different-style make-it-in-a-different-style make-it-another-style draw-it-in-a-different-style do-it-in-a-different-style do-it-in-another-style some-other-style restyle restyle-it different-look a-different-look vary-the-style different-font a-different-font another-font other-font new-font a-new-font change-font change-the-font switch-the-font different-typeface another-typeface change-the-typeface different-lettering other-lettering';
