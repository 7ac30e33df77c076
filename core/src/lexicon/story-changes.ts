/** Words that ask for a story to continue, to end differently, or for one scene again. Lines of phrases for `listed`. */

/** Whole messages that ask what happens next. */
export const goOnPhrases =
  'what-happens-next what-happened-next what-happens-then what-happened-then what-happens-after-that what-happened-after-that what-comes-next what-next what-then and-then and-then-what then-what then so-what-happened continue continue-it continue-the-story continue-this-story continue-please go-on go-on-please keep-going carry-on tell-me-more tell-more more more-story tell-the-rest the-rest tell-me-the-rest next-chapter the-next-chapter another-chapter chapter-two chapter-2 next-part the-next-part part-two part-2 next-scenes the-next-scenes next-three-scenes the-next-three-scenes sequel a-sequel write-a-sequel tell-a-sequel make-a-sequel next-episode how-does-it-go-on how-does-the-story-go-on how-does-it-continue how-does-the-story-continue how-does-the-story-end what-do-they-do-next what-does-he-do-next what-does-she-do-next wie-geht-es-weiter wie-gehts-weiter und-dann weiter la-suite et-après et-ensuite la-suite-s-il-te-plaît y-después qué-pasa-después que-pasa-despues y-luego e-poi cosa-succede-dopo next';

/** Words for how a story ends, by kind of ending. */
export const endingWords: Readonly<Record<'happy' | 'sad' | 'funny' | 'surprising' | 'calm', string>> = {
  happy:
    'happy happier happily joyful cheerful good better nicer positive hopeful uplifting fröhlich glücklich heureuse feliz felice',
  sad: 'sad sadder tragic bittersweet melancholic traurig triste',
  funny: 'funny funnier silly sillier hilarious comic humorous lustig drôle divertido',
  surprising: 'surprising surprise twist unexpected different another new other else otherwise plot-twist mysterious',
  calm: 'calm calmer quiet quieter peaceful gentle gentler cosy cozy sleepy bedtime softer',
};

/** Words for one scene, by its position. */
export const sceneWords: Readonly<Record<'first' | 'second' | 'third', string>> = {
  first: '1 1st one first opening beginning start begin',
  second: '2 2nd two second middle',
  third: '3 3rd three third last final end ending finale',
};

/** Words that ask for something to be done again or differently. */
export const redoVerbs =
  'redo rewrite retell redraw re-do re-write re-draw change replace regenerate repaint remake revise try do draw write tell make different another new again other differently once-more';

/** Words of courtesy before and after a wish about a story. */
export const storyOpenings =
  'ok okay and but so oh hm hmm hmmm please nice great wow cool lovely thanks thank-you now well yes can-you could-you would-you will-you i-want-to-know i-wonder tell-me tell-us';
export const storyClosings = 'please thanks thank-you now for-me in-the-story of-the-story in-this-story then bitte';
