/** Moods, the words that name them, and the words that describe them in prompts. */

/** One canonical mood. Lists are lines of phrases for `listed`. */
export type MoodEntry = {
  readonly id: string;
  /** The mood in the words of a prompt. */
  readonly described: string;
  /** Words that name the mood in every context. */
  readonly words: string;
  /** Words that name it only when said of the person's own life ("it was great"), not of things ("a great white shark"). */
  readonly ofTime?: string;
  readonly emoji?: string;
  /** The mood that its denial means: "not happy" is sad. Absent: its denial names no mood. */
  readonly denied?: string;
  /** The same for the words of `ofTime`: "not bad" is content, although "not sad" names no mood. */
  readonly deniedOfTime?: string;
  /** Those of `words` whose denial is an understatement and means `deniedOfTime`: "not unhappy". */
  readonly understated?: string;
};

/** The mood of an answer that names none. */
export const defaultMood = { id: 'thoughtful', described: 'thoughtful and reflective' } as const;

/** Every mood that Vizzy recognises. */
export const moodEntries: readonly MoodEntry[] = [
  {
    id: 'dull',
    described: 'dull and unmotivated',
    words:
      'dull dullness unmotivated demotivated uninspired listless apathetic apathy meh blah lethargic sluggish indifferent drab dreary lackluster lacklustre no-motivation lost-my-motivation unproductive nothing-to-write-home-about',
    ofTime: 'grey gray flat monochrome pointless meaningless low-energy nothing-special mundane',
    emoji: '😑 😐 😶 🫥 😒',
  },
  {
    id: 'boring',
    described: 'boring and uneventful',
    words: 'boring bored boredom bore uneventful tedious tedium monotonous humdrum unexciting uninteresting',
    ofTime:
      'same-as-always same-as-ever same-as-usual same-shit-different-day same-old-shit watching-paint-dry groundhog-day nothing-going-on mid so-mid the-grind grind daily-grind usual-grind same-old-grind just-existing routine repetitive ordinary same-old same-old-same-old nothing-happened nothing-much nothing-much-happened nothing-new dragged dragging no-fun average unremarkable',
    emoji: '🥱',
    denied: 'excited',
    deniedOfTime: 'excited',
  },
  {
    id: 'tired',
    described: 'tired and exhausted',
    words:
      'dead-on-my-feet tired tiredness tiring tiresome exhausted exhausting exhaustion weary weariness fatigued fatigue sleepy drowsy drained draining burnout wiped-out knackered sleepless sleep-deprived overworked groggy pooped',
    ofTime:
      'could-sleep-for could-sleep-through could-sleep-standing need-to-sleep need-some-sleep need-more-sleep want-my-bed need-my-bed want-to-sleep wanna-sleep barely-keep-my-eyes-open hardly-keep-my-eyes-open cant-keep-my-eyes-open couldnt-keep-my-eyes-open ready-to-crash ready-to-drop ready-to-collapse fell-asleep-at falling-asleep half-asleep no-gas-left out-of-gas out-of-steam nothing-left-in-the-tank batteries-are-empty battery-is-empty low-battery out-of-battery 2-hours-of-sleep 3-hours-of-sleep 4-hours-of-sleep two-hours-of-sleep three-hours-of-sleep four-hours-of-sleep like-a-zombie zombie-mode zonked bushed running-on-caffeine brain-is-mush brain-dead hit-the-wall on-my-last-legs yawning yawned fried cooked running-on-coffee ready-for-bed long wiped dead beat spent sick ill need-sleep needed-sleep need-a-nap needed-a-nap no-energy out-of-energy heavy wrecked shattered worn-out burned-out burnt-out so-done under-the-weather slept-badly slept-poorly no-sleep didnt-sleep barely-slept hardly-slept couldnt-sleep cant-sleep little-sleep running-on-empty running-on-fumes',
    emoji: '😴 😪 😩 😫 🛌 💤 🤢 🤮 🤒 🤕 🤧 😷',
  },
  {
    id: 'peaceful',
    described: 'peaceful and calm',
    words:
      'peaceful peacefully peace peacefulness quieter quiet quietly tranquil tranquility tranquillity placid restful at-peace',
    ofTime: 'slept-like-a-baby slept-like-a-log gentle silent slow',
    emoji: '🕊 ☮ 🪷',
    denied: 'hectic',
  },
  {
    id: 'energetic',
    described: 'energetic and vibrant',
    words:
      'energetic energised energized energizing energising energy energetically vibrant vibrancy vivid livelier lively alive dynamic vigorous pumped pumped-up fired-up upbeat invigorated invigorating refreshed refreshing revitalized revitalised peppy buzzing on-fire bursting-with-energy full-of-energy full-of-life high-energy',
    ofTime: 'active productive strong powerful fresh sporty unstoppable colorful colourful lit',
    emoji: '⚡ 💪 🔥 🏃',
    denied: 'tired',
  },
  {
    id: 'happy',
    described: 'happy and joyful',
    words:
      'not-too-shabby not-half-bad over-the-moon-about walking-on-air walking-on-sunshine on-cloud-9 happy happily happiness happier happiest joyful joyfully joyous joy cheerful cheery cheerfully cheer glad gladness delighted delightful delight merry jolly elated elation ecstatic ecstasy blissful bliss overjoyed euphoric euphoria jubilant blessed smiling smile laughing laughter laughed gleeful glee radiant on-cloud-nine over-the-moon cant-stop-smiling couldnt-stop-smiling on-top-of-the-world thrilled-to-bits walking-on-air walking-on-sunshine on-a-high vibing in-seventh-heaven tickled-pink sunny-mood good-mood great-mood feel-good feeling-good in-high-spirits',
    ofTime:
      'a-million-bucks a-million-dollars tip-top peachy living-the-dream couldnt-be-happier time-of-my-life had-a-ball in-stitches laughed-till-i-cried laughed-until-i-cried cried-laughing happy-tears tears-of-joy chuffed stellar top-notch got-a-puppy got-a-kitten good-news great-news made-my-day happy-ending happy-end slapped would-do-again would-do-it-again would-recommend best-day-ever 8-10 9-10 10-10 11-10 12-10 slay slayed slaps banger good great wonderful amazing awesome fantastic fabulous lovely beautiful brilliant excellent perfect terrific superb marvelous marvellous nice fun sunny bright super incredible magnificent splendid best sweet celebratory party celebrating celebrated fulfilling pleasant enjoyable enjoyed loved-it had-a-blast a-blast positive better glorious magical unforgettable heavenly yay she-said-yes he-said-yes sensational better-than-ever golden',
    emoji: '😀 😃 😄 😁 😊 🙂 😆 😂 🤣 🥳 😸 😺 ☺ 🎉 🌞 ☀ 😇 :) :-) :D :-D =) =D',
    denied: 'sad',
    deniedOfTime: 'sad',
  },
  {
    id: 'sad',
    described: 'sad and melancholic',
    words:
      'dead-inside down-in-the-dumps sad sadly sadness sadder saddest saddened saddening unhappy unhappily unhappiness sorrow sorrowful miserable misery depressed depressing depression heartbroken heartbreaking heartache heartbreak gloomy gloomier gloom tearful crying cried cry weeping teary mournful mourning mourn grief grieving grieve glum downcast dejected despondent despair desperate hopeless joyless devastated devastating in-tears tears feeling-blue feel-blue felt-blue feeling-down feel-down felt-down feeling-low feel-low felt-low in-the-dumps broken-hearted bad-mood not-my-day not-my-week not-my-best not-the-best heart-is-heavy heavy-heart passed-away funeral bleak somber sombre tragic troubled hurting',
    ofTime:
      'moved-away moving-away moves-away moved-abroad moving-abroad moved-overseas moved-out moving-out left-for-good left-town left-me left-us walked-out-on-me said-goodbye saying-goodbye say-goodbye farewell went-missing is-missing ran-away split-up got-dumped divorce broke-my-heart not-the-greatest went-downhill all-downhill went-south bad-news terrible-news cried-my-eyes-out garbage trash rubbish hell pure-hell living-hell hit-rock-bottom rock-bottom gut-wrenching down-bad blue down low awful bad terrible horrible dreadful rough tough hard worst crap crappy shitty sucked sucks sucky lousy rotten dark painful hurt difficult cold bitter atrocious abysmal disastrous disaster nightmare poor worse empty broken shit not-great sorry ruined died lost-my lost-our lost-a lost-him lost-her got-fired was-fired laid-off broke-up dumped-me end-of-my-rope',
    emoji: '😢 😭 😞 😔 🙁 ☹ 😿 💔 😥 🥺 😓 😟 🌧 👎 💩 :( :-( =(',
    deniedOfTime: 'content',
    understated: 'unhappy unhappily unhappiness',
  },
  {
    id: 'busy',
    described: 'busy and hectic',
    words:
      'busy busier busiest busily bustling bustle jam-packed action-packed nonstop non-stop swamped overbooked on-the-go on-the-run',
    ofTime:
      'up-to-my-eyeballs up-to-my-eyes snowed-under up-to-my-ears up-to-my-neck swamped-with rushed rushing packed crowded running-around back-to-back meetings deadlines eventful full-on no-time-to-breathe a-lot-going-on lots-going-on juggling run-off-my-feet',
    emoji: '🐝 ⏰',
    denied: 'calm',
    deniedOfTime: 'calm',
  },
  {
    id: 'calm',
    described: 'calm and relaxed',
    words:
      'vibin calm calmer calmest calming calmly calmness relaxed relaxing relaxation relax relaxedly chill chilled mellow unhurried easygoing easy-going laid-back carefree care-free stress-free zen at-ease unwinding unwind soothing soothed meditative',
    ofTime:
      'took-it-easy taking-it-easy me-time just-me-and feet-up no-plans zero-stress no-stress chillin no-drama lazy easy smooth steady still composed rested chilling a-breeze piece-of-cake',
    emoji: '😌 🧘 🍃',
    denied: 'hectic',
  },
  {
    id: 'motivation',
    described: 'needing motivation',
    words:
      'motivation need-a-push needed-a-push need-encouragement needed-encouragement need-motivating needed-motivating',
    denied: 'dull',
  },
  {
    id: 'excited',
    described: 'excited and thrilled',
    words:
      'excited exciting excitement excitedly thrilled thrilling thrill exhilarated exhilarating exhilaration stoked psyched hyped enthusiastic enthusiasm eager eagerly pumped-about looking-forward adventurous electrifying cant-wait couldnt-wait eventful-and-exciting',
    ofTime:
      'counting-the-days counting-down-the-days bouncing-off-the-walls exited-about exited-for so-exited im-exited wild crazy intense epic adventure interesting thriller',
    emoji: '🤩 🎊 🚀 🎢',
    denied: 'boring',
    deniedOfTime: 'boring',
  },
  {
    id: 'angry',
    described: 'angry and fierce',
    words:
      'blood-is-boiling blood-was-boiling blood-boil blood-boiling blood-boils seeing-red saw-red losing-my-temper lost-my-temper angry angrily anger angrier furious fury rage raging enraged irate livid outraged outrage infuriated infuriating fuming seething hostile wrathful wrath pissed pissed-off ticked-off hate-everything hateful fierce hangry',
    ofTime:
      'driving-me-mad had-it-up-to-here want-to-scream wanted-to-scream ready-to-explode raging-inside steaming mad cross',
    emoji: '😠 😡 🤬 👿 💢',
  },
  {
    id: 'nostalgic',
    described: 'nostalgic and tender',
    words:
      'nostalgic nostalgia nostalgically sentimental reminiscing reminiscent reminisce homesick homesickness bittersweet yearning longing-for good-old-days missing-home missing-my i-miss miss-my missing-you missing-someone',
    ofTime: 'longing memories',
    emoji: '🥲',
  },
  {
    id: 'anxious',
    described: 'anxious and tense',
    words:
      'anxious anxiously anxiety nervous nervously nervousness worried worrying worry worries worrisome uneasy uneasiness unease restless restlessness apprehensive tense tension jittery on-edge on-the-edge panicky panicked panic panicking insecure fretful fearful afraid scared frightened terrified dread unsettled troubled-by',
    ofTime:
      'butterflies-in-my-stomach butterflies-in-my-tummy butterflies-in-my-belly exam-tomorrow exams-tomorrow test-tomorrow interview-tomorrow presentation-tomorrow surgery-tomorrow bundle-of-nerves heart-pounding heart-racing heart-is-racing heart-was-racing knot-in-my-stomach pit-in-my-stomach sick-to-my-stomach biting-my-nails in-the-hospital in-hospital fear uncertain scary shaky',
    emoji: '😰 😨 😱 😧 😦 😬 🫣 😖',
    denied: 'calm',
  },
  {
    id: 'stressed',
    described: 'stressed and overwhelmed',
    words:
      'stressed stressful stress stressing stressed-out overwhelmed overwhelming overwhelm pressured under-pressure frazzled overloaded burdened at-my-limit at-breaking-point at-my-wits-end at-my-wit-s-end',
    ofTime:
      'one-thing-after-another head-is-spinning head-was-spinning drowning-in in-over-my-head spread-too-thin hanging-by-a-thread barely-coping cant-cope end-of-my-tether drowning-in-work losing-my-mind going-crazy about-to-lose-it pulling-my-hair-out pressure too-much demanding',
    emoji: '🤯 😵 🥵',
    denied: 'calm',
  },
  {
    id: 'romantic',
    described: 'romantic and tender',
    words:
      'romantic just-got-engaged got-engaged just-engaged newly-engaged just-married got-married newlyweds romantically romance in-love fell-in-love falling-in-love loving lovingly tender tenderness passionate passionately passion affectionate amorous adoring smitten lovestruck intimate loved',
    ofTime:
      'head-over-heels have-a-crush got-a-crush crush-on first-date kissed-me kissed-her kissed-him love lovey date-night butterflies',
    emoji: '💍 💒 😍 🥰 😘 💕 💘 💞 💖 💗 💓 💑 😻 ❤ ♥',
  },
  {
    id: 'mysterious',
    described: 'mysterious and enigmatic',
    words:
      'mysterious mysteriously mystery enigmatic enigma mystical mystic cryptic secretive intriguing arcane otherworldly',
    ofTime: 'strange weird odd surreal curious',
    emoji: '🔮 🕵',
  },
  {
    id: 'eerie',
    described: 'eerie and haunting',
    words:
      'eerie eerily scarier scariest frightening terrifying spooky spookier creepy creepier haunting ominous sinister menacing foreboding ghostly macabre unsettling nightmarish',
    emoji: '👻 🎃',
  },
  {
    id: 'professional',
    described: 'professional and confident',
    words: 'professional professionally businesslike',
    ofTime: 'formal polished',
  },
  {
    id: 'creative',
    described: 'creative and imaginative',
    words: 'creative creatively creativity imaginative inventive artsy in-the-zone in-a-flow innovative',
    ofTime: 'artistic inspired-to-create flow',
    emoji: '🎨',
    denied: 'dull',
  },
  {
    id: 'melancholic',
    described: 'melancholic and wistful',
    words:
      'melancholic melancholy melancholia melancholically wistful wistfully wistfulness plaintive forlorn rueful doleful',
    emoji: '🍂 🥀',
  },
  {
    id: 'hectic',
    described: 'hectic and restless',
    words:
      'all-over-the-shop hectic chaotic chaos frantic frenzied frenzy frenetic turbulent tumultuous manic topsy-turvy all-over-the-place roller-coaster rollercoaster whirlwind mayhem',
    ofTime: 'train-wreck trainwreck dumpster-fire shitshow circus madhouse messy mess stormy insane',
    emoji: '🌪 🌀',
    denied: 'calm',
    deniedOfTime: 'calm',
  },
  {
    id: 'serene',
    described: 'serene and still',
    words: 'serene serenely serenity stillness harmonious harmony idyllic',
    denied: 'hectic',
    ofTime: 'balanced',
  },
  {
    id: 'inspiring',
    described: 'inspiring and uplifting',
    words:
      'inspiring inspired inspirational inspiration uplifting uplifted motivated motivating motivational empowered empowering encouraging encouraged determined determination ambitious heartening',
    ofTime: 'focused moving rewarding driven',
    emoji: '✨ 🌟',
    denied: 'dull',
  },
  {
    id: 'frustrated',
    described: 'frustrated and restless',
    words:
      'frustrated frustrating frustration frustratingly annoyed annoying annoyance irritated irritating irritation irritable aggravated aggravating exasperated exasperating fed-up grumpy cranky moody agitated great-another just-what-i-needed disgruntled resentful bothered had-enough sick-of-it sulky bad-tempered',
    ofTime:
      'had-a-fight huge-fight big-fight got-into-a-fight had-an-argument big-argument argument argued arguing quarrel quarrelled quarreled fought-with everything-went-wrong went-wrong nothing-worked nothing-went-right broke-down got-cancelled got-canceled was-cancelled was-canceled missed-the-bus missed-the-train missed-my-bus missed-my-train missed-my-flight locked-out locked-myself-out cant-even driving-me-crazy drove-me-crazy driving-me-nuts drives-me-nuts on-my-nerves my-last-nerve im-done done-with-today done-with-everything phone-died laptop-died computer-crashed tilted salty triggered over-it so-over-it stuck ugh argh a-mess-up',
    emoji: '😤 🙄 😣',
  },
  {
    id: 'disappointed',
    described: 'disappointed and deflated',
    words:
      'bummed bummed-out gutted disappointed disappointing disappointment let-down disheartened discouraged discouraging deflated defeated crestfallen disillusioned underwhelmed underwhelming',
    ofTime:
      'rejected rejection got-rejected turned-me-down didnt-get-the-job didnt-get-in didnt-get-it didnt-make-it flunked we-lost lost-the-match lost-the-game lost-the-final would-not-recommend wouldnt-recommend 0-10 1-10 2-10 3-10 4-10 failed failure regret could-be-better could-have-been-better couldve-been-better could-have-gone-better ive-had-better ive-seen-better ive-had-better-days',
    emoji: '😕',
  },
  {
    id: 'content',
    described: 'content and at ease',
    words:
      'not-great-not-terrible neither-great-nor-terrible contented contentment contentedly satisfied satisfying satisfaction fulfilled feeling-content feel-content felt-content content-with im-content was-content am-content not-bad not-too-bad not-so-bad not-bad-at-all cant-complain can-t-complain no-complaints could-be-worse could-have-been-worse couldve-been-worse could-have-gone-worse couldve-gone-worse neither-good-nor-bad not-good-not-bad not-good-nor-bad neither-happy-nor-unhappy happy-enough good-enough',
    ofTime:
      'nothing-to-complain-about no-complaints-here 5-10 6-10 7-10 content fine ok okay alright all-right decent pretty-good so-so solid well comfortable comfortably',
    emoji: '👍 👌',
    denied: 'frustrated',
    deniedOfTime: 'sad',
  },
  {
    id: 'hopeful',
    described: 'hopeful and bright',
    words:
      'hopeful hopefully hopefulness optimistic optimism promising full-of-hope confident-about-the-future reassured',
    ofTime: 'hope relieved relief',
    emoji: '🌈 🤞 🌱',
    denied: 'sad',
  },
  {
    id: 'lonely',
    described: 'lonely and longing',
    words:
      'lonely lonelier loneliness lonesome isolated isolation abandoned alienated left-out forgotten missed-everyone solitary all-alone',
    ofTime:
      'forgot-my-birthday forgot-my-bday forgot-about-me forgot-me forgot-our-anniversary no-one-remembered nobody-remembered no-one-came nobody-came no-one-showed nobody-showed no-one-cares nobody-cares no-one-called nobody-called no-one-texted nobody-texted ignored-me ignoring-me got-ignored went-without-me stood-me-up stood-up ghosted didnt-get-invited wasnt-invited not-invited didnt-invite-me no-one-to-talk-to nobody-to-talk-to no-one-understands nobody-understands by-myself all-by-myself alone',
    emoji: '🚶',
  },
  {
    id: 'proud',
    described: 'proud and triumphant',
    words:
      'proud proudly pride triumphant triumph accomplished accomplishment victorious victory successful successfully confident confidently confidence heroic achievement nailed-it made-it-through passed-my-exam passed-my-exams passed-my-test passed-the-exam passed-the-test got-the-job got-promoted graduated',
    ofTime:
      'crushed-it smashed-it killed-it nailed aced finally-finished finally-done first-steps got-the-keys got-my-license got-my-licence got-accepted personal-best ran-a-marathon a-win success achieved won winning promoted',
    emoji: '🏆 🥇 😎 💯',
  },
  {
    id: 'grateful',
    described: 'grateful and warm-hearted',
    words: 'grateful gratefully gratitude thankful thankfulness appreciative appreciated heartwarming heart-warming',
    emoji: '🙏 🤗',
    ofTime: 'touched',
  },
  {
    id: 'playful',
    described: 'playful and whimsical',
    words:
      'playful playfully playfulness funnier sillier silly goofy whimsical whimsy funny hilarious humorous amusing cheeky mischievous quirky lighthearted light-hearted',
    ofTime: 'light joking',
    emoji: '😜 😝 😛 🤪 😹 🤡 😉 🙃 ;) ;-)',
  },
  {
    id: 'dreamy',
    described: 'dreamy and ethereal',
    words:
      'dreamy dreamier dreamily dreamlike dream-like ethereal enchanted enchanting floaty daydreaming fairytale-like hazy',
    ofTime: 'dream unreal floating',
    emoji: '💭 🌌 🌙',
  },
  {
    id: 'cozy',
    described: 'cozy and warm',
    words:
      'cozy cosy cozier cosier cosiness coziness snug snuggly homely hygge hyggelig cuddly warmhearted warm-hearted comfy comforting',
    ofTime: 'warm homey',
    emoji: '☕ 🧣 🛋',
  },
  {
    id: 'thoughtful',
    described: defaultMood.described,
    words:
      'thoughtful thoughtfully reflective pensive contemplative introspective ponder pondering philosophical lost-in-thought ruminating brooding',
    ofTime: 'thinking reflecting deep mixed mixed-feelings up-and-down ups-and-downs',
    emoji: '🤔',
  },
  {
    id: 'surprised',
    described: 'surprised and full of wonder',
    words:
      'surprised surprising surprise astonished astonishing amazed astounded wonderstruck awestruck awe awe-inspiring stunned speechless full-of-wonder',
    ofTime: 'unexpected wonder shocked shocking',
    emoji: '😲 😮 😯 😳',
  },
  {
    id: 'confused',
    described: 'confused and searching',
    words:
      'confused confusing confusion puzzled puzzling bewildered perplexed baffled disoriented conflicted ambivalent foggy-headed',
    ofTime: 'lost-my-way lost-my-mind lost foggy blurry blur torn',
    emoji: '😵‍💫 🫤',
  },
  {
    id: 'guilty',
    described: 'regretful and heavy-hearted',
    words: 'guilty guilt ashamed shame remorseful remorse regretful heavy-hearted jealous envious',
    emoji: '🫠',
  },
  {
    id: 'embarrassed',
    described: 'embarrassed and awkward',
    words:
      'embarrassed embarrassing embarrassingly embarrassment humiliated humiliating humiliation awkward awkwardly awkwardness cringe cringed cringing cringey cringy cringeworthy mortified mortifying red-faced flustered',
    ofTime:
      'swallow-me swallow-me-up made-a-fool-of-myself embarrassed-myself in-front-of-everyone in-front-of-everybody in-front-of-the-whole-class in-front-of-my-crush wanted-to-disappear wanted-to-vanish said-something-dumb said-something-stupid put-my-foot-in-it',
  },
  {
    id: 'numb',
    described: 'numb and distant',
    words: 'numb numbness emotionless',
    ofTime: 'void hollow detached disconnected',
  },
  {
    id: 'free',
    described: 'free and unburdened',
    words: 'liberated liberating unburdened feeling-free feel-free felt-free freeing',
    ofTime: 'free freedom liberation weightless',
    emoji: '🦅 🪁',
  },
];

/** Words whose other inflections ("saddens", "worriedly") name the same mood. Most words share their stem with unrelated ones. */
export const inflectedWords =
  'happy joyful cheerful delighted sad sorrow depressed gloomy melancholy saddened calm relaxed peaceful tranquil serene excited thrilled angry furious nostalgic anxious nervous worried stressed overwhelmed romantic mysterious eerie spooky frustrated annoyed irritated disappointed exhausted fatigue weary bored energetic hectic chaotic silly whimsical confused surprised astonished terrified frightened panicked embarrassed inspired exhilarated';

/** Words that intensify a following mood ("super stressed") and name a mood only when they stand alone. */
export const intensifiers = 'super crazy insane wild dead perfect pretty-good incredible intense';

/** Feelings that any other mood in the message explains: in love, or before an exam. Alone they are what their entry says. */
export const openFeelings =
  'butterflies-in-my-stomach butterflies-in-my-tummy butterflies-in-my-belly butterflies heart-pounding heart-racing heart-is-racing heart-was-racing';

/** Names and compounds that contain a mood word and name no mood. */
export const notMoods =
  'best-friend best-friends best-mate best-mates best-buddy best-man best-pal stood-up-for stood-up-to surprise-me surprise-us surprise-yourself happy-meal happy-meals happy-hour happy-feet happy-gilmore mad-hatter mad-scientist mad-max angry-birds busy-bee busy-bees busy-lizzie lonely-planet grumpy-cat peace-sign peace-lily peace-corps mystery-machine energy-drink energy-drinks energy-bar energy-company energy-companies solar-energy wind-energy renewable-energy green-energy clean-energy nuclear-energy energy-efficient energy-efficiency energy-saving rage-against content-creator content-creators content-marketing creative-director creative-agency creative-commons great-depression peace-treaty joy-division joy-con cry-baby war-and-peace stress-ball stress-test panic-button panic-room tension-rod pride-and-prejudice pride-parade pride-flag pride-month lion-pride pride-of-lions stress-fracture victory-garden smile-emoji quiet-place surprise-party smiling-faces polished-marble polished-wood formal-garden formal-dress love-potion passion-fruit passionfruit passion-flower harmony-korine chill-pill formal-wear chill-wind relax-chair hard-to-say hard-to-tell hard-to-describe hard-to-explain';
