/** Nouns that decide what a story is about. */

/** Heroes for requests that name none. */
export const heroes: readonly string[] = [
  'small fox',
  'young owl',
  'curious mouse',
  'old robot',
  'lighthouse keeper',
  'little hedgehog',
  'shy dragon',
  'young baker',
  'tiny elephant',
  'brave rabbit',
];

/** Abstract nouns, which are themes and no characters. */
export const abstractNouns: ReadonlySet<string> = new Set(
  'time love friendship hope courage peace war death loss joy happiness sadness freedom home kindness trust truth memory dreams dream music silence change growth luck faith justice loneliness patience gratitude forgiveness hunger money work wisdom beauty nature life art science maths number colour color word language winter summer spring autumn rain snow night day morning darkness light magic school growing up'.split(
    ' ',
  ),
);

/** Nouns of events. */
export const eventNouns: ReadonlySet<string> = new Set(
  'surprise show circus parade sleepover tea picnic trip journey adventure voyage expedition party picnic wedding birthday holiday vacation quest race treasure hunt concert festival dance camping flight hike'.split(
    ' ',
  ),
);

/** Words of a request that name no character, place or theme. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an the story stories tale tales bedtime short long funny sad happy scary spooky nice good new some any something anything me us please about for kids children child my our one two three fairy little lovely sweet cute silly romantic exciting mystery riddle thriller romance comedy fantasy drama'.split(
    ' ',
  ),
);

/** Nouns of places and things that can be the focus of a story. */
export const focusNouns: ReadonlySet<string> = new Set(
  'garden house castle lighthouse library city town village forest wood woods beach island school shop bakery bookshop bookstore attic museum tower bridge mill farm station park lake river mountain cave treehouse cabin café cafe market street theatre theater carousel ferry door mirror painting piano'.split(
    ' ',
  ),
);
