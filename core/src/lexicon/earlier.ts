/** Words that point to an earlier picture, in English. Lines for `listed`. */
import { listed } from './find.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

/** The place in a row that a word names, from 1; -1 is the last. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  [
    'first 1st',
    'second 2nd',
    'third 3rd',
    'fourth 4th',
    'fifth 5th',
    'sixth 6th',
    'seventh 7th',
    'eighth 8th',
    'ninth 9th',
    'tenth 10th',
  ].flatMap((line, at) => listed(line).map((word): [string, number] => [word, at + 1])),
);

/** Numbers in words, by their value. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  listed('one two three four five six seven eight nine ten').map((word, at): [string, number] => [word, at + 1]),
);

/** What a place in a row may be of. */
export const pictureWords = setOf(
  'one picture image pic photo drawing painting version option variation creation try attempt result suggestion answer choice',
);

/** Words before a number: "number 2", "option 3". */
export const numberWords = setOf(
  'number no nr num option picture image pic version variation choice suggestion answer',
);

/** Words that take the last step back, when a message holds nothing but these and `undoFillers`. */
export const undoWords = setOf(
  'undo revert rollback back previous prior earlier old older before ctrl restore unchanged',
);

/** Words around them. */
export const undoFillers = setOf(
  'z the a an one step steps version picture image pic drawing that this it last change changes my me us to go take bring return get was were is better best nicer more much like liked love loved prefer preferred i we you can could would want please show use keep again instead with stick no nope nah hmm ok okay just oh wait actually way how looked before let lets cmd not see show 1 last other oops whoops ugh sorry damn',
);

/** Words that take back an undo. */
export const redoWords = setOf('redo forward forwards unundo');

/** Words that ask for the beginning of the present row of changes. */
export const originalWords = setOf('original start beginning initial');

/** Words that put pictures together. */
export const combiningWords = setOf('combine merge mix blend together fuse unite');

/** What may stand before a picture that is pointed to; nothing of it is to be drawn. */
export const pointingWords = setOf(
  'go back to use take pick choose keep i we like liked love loved prefer want wanted show bring return lets let us with do make give me get can could you please the a in on of for from same as style ok okay now and but so hmm yes yeah actually well very is id would rather continue work switch again just my favourite favorite really best think nice great cool no nah nope wait oh um um into revert restore more change edit one that was it ill see prefer preferred are hm hmmm mm uh well',
);

/** Words that weigh a picture that is named against the present one: "the castle was better", "I meant the fox". */
export const weighingWords = setOf('better nicer more again meant prefer preferred rather instead back');

/** Words for one of two pictures side by side: 1 is the left one. */
export const sides: ReadonlyMap<string, number> = new Map([
  ['left', 1],
  ['right', -1],
]);

/** What may follow it before the change itself. */
export const followingWords = setOf(
  'but and only just except please again instead is was looks better best nicer nice great good cool lovely the more pls then though tho one now my favourite favorite perfect for sure back are were looked mine too',
);
