/** The English words that edits of a picture are made of. Lines of phrases for `listed`. */

/** Lists that the patterns of edits name with `@`. */
export const editWords = {
  removal:
    'remove take-out take-away take-off get-rid-of rid-of lose delete drop erase leave-out leave-off omit hide skip cut cut-out ditch edit-out crop-out exclude avoid strip scrap',
  taking: 'take leave cut edit crop throw kick move',
  away: 'out away off',
  denial: 'without no minus no-more sans',
  unwanted:
    'i-dont-want i-do-not-want i-didnt-want i-didnt-ask-for i-never-asked-for i-still-see i-can-still-see theres-still there-is-still there-are-still why-is-there-still i-dont-need dont-include do-not-include dont-add dont-put dont-draw dont-show dont-use we-dont-need there-should-be-no there-shouldnt-be there-should-not-be can-we-not-have can-it-not-have no-need-for please-no not-with stop-adding',
  gone: 'gone unnecessary not-needed disappear vanish go go-away be-gone be-removed be-deleted isnt-needed is-not-needed',
  forgotten:
    'you-forgot you-left-out you-missed you-removed its-missing it-is-missing its-lacking it-lacks it-misses missing theres-no there-is-no there-are-no where-is where-are wheres where-did i-cant-see i-dont-see i-can-not-see what-happened-to what-about',
  returning: 'bring-back put-back add-back get-back give-back give-me-back i-want-back restore return undelete',
  replacing: 'replace swap change switch exchange substitute trade turn convert transform',
  into: 'with by for to into',
  instead: 'instead-of rather-than in-place-of not',
  meaning:
    'i-meant i-mean i-wanted i-asked-for i-said i-was-thinking-of i-was-hoping-for i-had-in-mind i-was-going-for it-should-have-been it-was-supposed-to-be it-was-meant-to-be should-have-been should-be supposed-to-be i-expected',
  meantAfter:
    'i-mean i-meant is-what-i-meant is-what-i-mean was-what-i-meant thats-what-i-meant thats-what-i-mean is-what-i-wanted is-what-i-said is-what-i-asked-for i-meant-to-say i-meant-to-write i-wanted-to-say obviously-i-mean',
  overlooked:
    'you-forgot you-forgot-to-draw you-forgot-to-add you-forgot-to-include you-left-out you-missed you-missed-out you-skipped you-didnt-draw you-didnt-add you-didnt-include you-did-not-draw you-did-not-add you-did-not-include you-didnt-show you-overlooked',
  disliking:
    'i-dont-like i-do-not-like i-dont-really-like i-really-dont-like i-hate i-dislike i-cant-stand not-a-fan-of im-not-a-fan-of i-am-not-a-fan-of not-sure-about im-not-sure-about not-happy-with im-not-happy-with not-into im-not-into im-tired-of i-dont-love not-loving',
  number: 'one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10',
  counting:
    'there are is theres only just i id see count can you youve drew made painted gave me got have has said asked for wanted want meant mean need not but instead rather than of should be been supposed it its thats that this those these were was exactly them ones wrong and to no we us still now a the in here',
  correcting: 'not said asked wanted meant mean should supposed instead exactly',
  kind: 'kind one sort type thing version meaning variety',
  seen: 'thats that-is its it-is this-is you-drew you-made you-gave-me you-painted i-see i-got why-is-it why-is-this',
  adding:
    'add include put-in throw-in insert draw-in paint-in squeeze-in put show stick place set add-in there-should-be there-could-be it-needs it-could-use it-should-have needs-more it-wants',
  having: 'needs need wants should-have should-get could-use deserves has had gets got must-have lacks is-missing',
  giving: 'give get hand lend',
  making: 'make turn paint colour color let have dye render recolour recolor tint',
  moving: 'move shift put place push bring set slide position have',
  being:
    'should-be could-be must-be needs-to-be has-to-be have-to-be can-be would-be should-look be should could must can',
  degree:
    'a-bit a-little bit much way far even slightly somewhat a-tad a-touch a-lot lots very really quite still rather kinda kind-of a-little-bit',
  pronoun: 'it this that them these him her everything',
  subject: 'it this that he she they its everything',
  where: 'left right top bottom middle centre center foreground background corner front back side',
  looks: 'is are looks look seems seem was were feels',
  same: 'the-same exactly-the-same same do-the-same draw-the-same make-the-same paint-the-same show-the-same give-me-the-same have-the-same that-same this-same do-exactly-the-same use-the-same',
  alike:
    'like-that like-this like-it like-before as-before like-the-last-one same-as-before keep-it keep-everything keep-this keep-that this-one that-one again once-more once-again one-more-time try-again try-that-again do-it-again do-that-again try-it-again draw-it-again redo-it redo that-again it-again this-again another another-one one-more another-version do-one make-one draw-one give-me-one one leave-it-as-is',
  thing:
    'thing one picture image scene again drawing painting as-before place spot setting motif composition idea concept view version photo',
  turningTo: 'but only just except and this-time now though however',
  background: 'background backdrop setting scenery surroundings',
  other: 'different another other new better nicer',
  enlarging:
    'upscale upscale-it upscale-this upscale-that enlarge enlarge-it enlarge-this higher-resolution higher-res hi-res high-res hd hq 4k 8k better-quality higher-quality more-resolution in-hd in-4k in-8k increase-the-resolution sharper-and-bigger full-hd u1 u2 u3 u4 upscaled improve-the-quality more-quality',
  posing: 'pose position posture gesture stance expression',
  trying: 'try do make give-me show-me how-about what-about lets-have i-want i-need want id-like something',
} as const;

/** Nouns of two meanings that can both be drawn: "a crane" is a bird and a machine. */
export const homonyms =
  'bass bat beetle bow bug bulb cabinet cap cardinal chest club cone crane cricket diamond dock drill duck fan file fly glass hawk horn iris jaguar jam key kiwi letter match mercury mint mole mouse mustang nail nut orange organ palm pen phoenix pipe pitcher plant pool port pupil python racket ram ray ring robin rock ruler saturn scale seal spade spring squash star swallow swift tank temple tie trunk turkey wave yard';

/** Signs that stand for a whole edit, and the words of that edit. */
export const editSigns: Readonly<Record<string, string>> = {
  '🔁': 'again',
  '🔄': 'again',
  '♻': 'again',
  '🎲': 'again',
  '🔃': 'again',
  '🎨': 'different style',
  '🔍': 'zoom in',
  '🔎': 'zoom in',
  '💡': 'brighter',
  '🔆': 'brighter',
  '🔅': 'darker',
  '🌙': 'at night with a moon',
  '🌕': 'at night with a full moon',
  '🌚': 'at night',
  '🌃': 'at night',
  '🌌': 'under a starry sky at night',
  '⭐': 'with stars',
  '☀': 'in bright sunlight',
  '🌞': 'in bright sunlight',
  '🌅': 'at sunrise',
  '🌄': 'at sunrise',
  '🌇': 'at sunset',
  '🌧': 'in the rain',
  '☔': 'in the rain',
  '⛈': 'in a thunderstorm',
  '🌩': 'in a thunderstorm',
  '⚡': 'with lightning',
  '❄': 'in the snow',
  '☃': 'in winter with a snowman',
  '🌨': 'in the snow',
  '🌫': 'in the fog',
  '🌬': 'in the wind',
  '🌈': 'with a rainbow',
  '🍂': 'in autumn',
  '🍁': 'in autumn',
  '🌸': 'in spring',
  '🏖': 'at the beach',
  '🏝': 'on an island',
  '🎄': 'at christmas',
  '🎩': 'with a top hat',
  '👒': 'with a hat',
  '🕶': 'with sunglasses',
  '🎈': 'with balloons',
  '🎃': 'at halloween with a pumpkin',
  '🔴': 'in red',
  '🟠': 'in orange',
  '🟡': 'in yellow',
  '🟢': 'in green',
  '🔵': 'in blue',
  '🟣': 'in purple',
  '🟤': 'in brown',
  '⚫': 'in black',
  '⚪': 'in white',
};

/** Reactions before an edit, which carry no meaning of their own: "meh.", "I liked it but". */
export const reactions =
  'meh eh mmm mm hmm hmmm hm nah nope ugh eww ew yikes ok okay k kk so um umm well wow lol haha omg hey hi hello yes yep yeah yup sure cool nice great good beautiful perfect amazing awesome lovely very-nice really-nice thats-nice so-nice love-it i-love-it i-like-it i-liked-it i-loved-it i-like-this i-like-that i-liked-this i-love-this i-love-that i-do-like-it i-really-like-it i-really-liked-it i-kind-of-like-it not-bad pretty-good looks-good looks-great it-looks-good it-looks-great its-good its-great its-nice its-ok its-okay its-fine thats-good thats-great thats-cool thats-better better thanks thank-you not-quite not-really almost almost-there close close-enough so-close not-that not-this not-it thats-not-it not-right thats-not-right typo correction small-correction my-mistake wrong-animal wrong-thing wrong-one wrong-word wrong-colour wrong-color wrong-place wrong-number wrong thats-wrong not-what-i-meant wasnt-what-i-meant that-wasnt-what-i-meant thats-not-what-i-meant not-what-i-wanted thats-not-what-i-wanted not-what-i-asked-for thats-not-what-i-asked-for this-isnt-what-i-asked-for this-is-not-what-i-wanted not-like-that wait hold-on oh ah sorry oops actually my-bad good-start nice-start on-second-thought on-second-thoughts i-changed-my-mind scratch-that i-dont-like-it i-dont-like-this i-dont-like-that i-hate-it never-mind';

/** Words of courtesy and connection before an edit: "now can you please". */
export const editOpenings =
  "now and but please also then just maybe perhaps can-you could-you can-we could-we would-you will-you can-you-also could-you-also can-you-please could-you-please can-it could-it can-i-have can-i-get could-i-have could-we-have can-we-have could-you-maybe i-need i-want i-want-you-to i-would-like i-would-like-you-to i-d-like i'd-like i'd-like-it i'd-like-you-to i'd-prefer i'd-prefer-it i'd-rather-have i'd-love i'd-love-it i-prefer i-would-prefer how-about what-about what-if how-would-it-look how-would-this-look what-would-it-look-like what-would-this-look-like what-would-he-look-like what-would-she-look-like show-me-what-it-looks-like let-me-see let-us-see lets let-us lets-see try try-to try-it go-ahead-and go-for do-you-think-you-could would-it-be-possible-to is-it-possible-to id-like id-prefer id-rather-have id-love i-think i-feel-like i-wish would-you-mind next so the-next-one-should-be this-time vizzy instead you-can you-should you-could still-needs to-be-honest tbh honestly i-guess i-think-it";

/** Words of courtesy after an edit: "please", "this time". */
export const editClosings =
  'please thanks thank-you tho though bro lol haha this-time for-me now vizzy then if-you-can if-possible ok okay would-be-nice would-be-nicer would-be-better would-be-great would-be-cool would-be-good would-look-better would-look-nice mate man dude maybe i-think as-well too will-you can-you could-you or-something again-please somehow a-bit-maybe you-know right yes';

/** Bare verbs of what a figure does, which become "running" in a picture's text. */
export const poseVerbs =
  'look face turn run jump sit stand sleep smile laugh cry dance fly wave walk swim wink read eat drink lie play ride climb sing bow kneel lean rest crouch fall float stare glance frown grin yawn stretch hide howl roar bark hunt fish cook paint write work fight skate ski surf sail drive point nod kiss hug whisper shout scream think dream wait watch chase catch follow kick throw pull push hold wear carry';

/** Verbs whose object the figure then has: "hold a pan" is "with a pan". */
export const holdingVerbs = 'wear have hold carry get';

/** What a figure does with its body; it does one at a time. */
export const postures =
  'sleeping sitting standing lying flying running walking jumping dancing swimming resting kneeling crouching floating awake asleep looking staring climbing snoozing napping dozing leaping galloping hopping waiting leaning perched curled';

/** Participles that govern a thing: without it they go too. */
export const governingParticiples =
  'wearing holding carrying eating reading drinking riding playing pulling pushing chasing building making watching throwing catching driving painting writing cooking baking climbing hugging kissing feeding fighting using opening lifting showing drawing selling picking cutting planting flying walking hunting guarding covering surrounding';

/** Words that begin a phrase of place and the like. Longer ones first where one begins another. */
export const prepositions =
  'in-front-of on-top-of next-to on-the-left-of on-the-right-of to-the-left-of to-the-right-of out-of close-to in-the-middle-of at-the-foot-of at-the-edge-of on-the-back-of instead-of in on at under with without near over beside behind by of through inside around between above below from across against outside among amid underneath beneath along into onto towards toward upon past during beyond atop';

/** Prepositions that say what a thing has, whose "and" goes on with it. */
export const havingWords = 'with of wearing holding carrying between eating reading riding playing building';

/** Words before a noun that belong to it. */
export const determiners =
  'a an the some two three four five six seven eight nine ten one 1 2 3 4 5 6 7 8 9 10 many several his her its their my our your this that these those no any all a-few lots-of a-lot-of more another both every each';

/** Adjectives that exclude each other: the first of a group replaces the others. Groups are separated by commas. */
export const opposedAdjectives =
  'big bigger large huge giant small smaller tiny little, old new young ancient modern older younger, tall taller short shorter, dark darker bright brighter, thin thinner fat fatter thick thicker, happy sad angry cheerful grumpy scared friendly scary evil cute, long longer short shorter, round square, awake asleep sleeping, open closed, full fuller empty, wet dry, clean dirty, calm calmer stormy rough rougher wild wilder, sunny rainy foggy stormy snowy cloudy';

/** What "too small" asks for. Pairs of a word and its opposite. */
export const tooOpposites =
  'small bigger little bigger tiny bigger big smaller large smaller huge smaller dark brighter bright darker light darker thin thicker fat thinner short taller tall shorter far closer close farther-away old younger young older long shorter slow faster fast slower pale richer flat deeper plain richer';

/** What is drawn when a style is too much or should be less. Pairs, separated by commas. */
export const styleOpposites: Readonly<Record<string, string>> = {
  illustrated: 'photorealistic',
  comic: 'photorealistic',
  "children's book": 'photorealistic',
  photorealistic: 'illustrated',
  abstract: 'photorealistic',
  surreal: 'photorealistic',
  minimalist: 'illustrated',
  modern: 'vintage',
  vintage: 'modern',
};

/** Moments that cannot be together in one picture: what each of them ends. */
export const momentsEndedBy: Readonly<Record<string, string>> = {
  dawn: 'day dusk night',
  day: 'dawn dusk night',
  dusk: 'dawn day night',
  night: 'dawn day dusk sun',
  spring: 'summer autumn winter snow',
  summer: 'spring autumn winter snow',
  autumn: 'spring summer winter snow',
  winter: 'spring summer autumn',
  sun: 'rain storm fog',
  rain: 'sun snow',
  snow: 'rain summer',
  storm: 'sun calm',
  fog: 'sun',
  calm: 'storm wind',
};

/** Words that show a season without naming it. */
export const signsOfSeason: Readonly<Record<string, string>> = {
  snow: 'ice icy frost frosty frozen icicles',
  calm: 'calm still quiet gentle',
  storm: 'waves-crashing rough wild',
};

/** Parts that every picture has. */
export const pictureParts =
  'sky background foreground backdrop ground floor water grass sea light shadows clouds colours colors horizon';

/** Adjectives that need no more than a name beside them to be an edit: "dark sky". */
export const plainAdjectives =
  'dark light bright empty big small tall short long round blurry sharp dark-blue snowy sunny rainy foggy wet old young huge tiny thin fat fluffy transparent plain colourful colorful golden wooden starry cloudy stormy calm awake asleep angry new rough wavy curly straight smooth shiny different frozen muddy dry clear messy tidy broken wide narrow round square blonde blond ginger curly striped spotted glowing';

/** Parts of figures and things that requests seldom name: "blue eyes", "red sails". */
export const ownParts =
  'eyes eye hair fur wings wing tail ears ear nose mouth face skin feathers beak mane beard mustache moustache teeth hands arms legs feet paws claws horns horn scales shell coat raincoat robe cape armor armour crown bow tie ribbon bag apron boots gloves belt sails sail roof windows door wheels walls collar dress shirt shoes jacket hat scarf smile lips eyebrows freckles spots stripes petals leaves branches';

/** Verbs that change one thing, and how it is then. Pairs. */
export const changingVerbs =
  'brighten brighter lighten brighter darken darker dim dimmer enlarge bigger shrink smaller soften softer sharpen sharper widen wider lengthen longer shorten shorter thicken thicker thin thinner warm warmer cool cooler straighten straight blur blurred simplify simpler';

/** Kinds of pictures that are styles too. Pairs, separated by commas. */
export const pictureStyles: Readonly<Record<string, string>> = {
  painting: 'oil painting',
  drawing: 'sketch',
  photo: 'photorealistic',
  photograph: 'photorealistic',
  illustration: 'illustrated',
  cartoon: 'illustrated',
};

/** Words before a style that lead to it: "turn it into", "make it look like". */
export const wordsBeforeStyle =
  'switch change use try redo repaint redraw convert it this into to as in like with look make be render draw paint do drawn painted go for turn something give that now';

/** Words after "no" that are talk and no things: "no idea", "no problem". */
export const talkAfterNo =
  'idea ideas problem problems way thanks worries clue matter one more need rush doubt kidding joke offence offense comment words luck reason point good bueno fair cap biggie yes please you thank not';

/** Where one looks or moves. */
export const directionWords =
  'left right up down at away back backward backwards forward forwards outside inside into over to toward towards straight through around out behind directly';

/** Reactions of one word that need no pause after them: "nah make it red". */
export const interjections =
  'meh mm mmm hm hmm hmmm nah nope ugh ok okay k kk um umm wow lol haha omg hey hi hello yeah yep yup oh ah oops sorry wait actually';
