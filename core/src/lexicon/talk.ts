/** What people say to a bot that asks for no picture, in English: lines for `listed`, in the order in which topics count. */

/** What talk can be about. */
export const talkTopics = [
  'help',
  'about',
  'why',
  'doubt',
  'thanks',
  'greeting',
  'lettering',
  'language',
  'nothing',
  'love',
  'hate',
  'apology',
  'laughter',
  'gibberish',
  'pause',
  'cost',
  'commercial',
  'privacy',
  'forget',
  'download',
  'speed',
  'model',
  'left',
  'videos',
  'voice',
  'seePictures',
  'howMade',
  'seed',
  'style',
  'styles',
  'mood',
  'maker',
  'joke',
  'writing',
  'errand',
  'knowledge',
  'gallery',
  'deletion',
  'nothingEarlier',
  'noSuchPicture',
  'pickedPicture',
] as const;

/** One of them. */
export type TalkTopic = (typeof talkTopics)[number];

/** How a topic is recognised. */
export type TalkCue = {
  readonly topic: TalkTopic;
  /** Phrases that are about the topic wherever they stand in a short message. */
  readonly phrases: string;
  /** Words that are about the topic in a question. */
  readonly asked?: string;
  /** Words one of which must be there beside those of `asked`. */
  readonly beside?: string;
};

/** The cues, the first of which counts. */
export const talkCues: readonly TalkCue[] = [
  {
    topic: 'forget',
    phrases:
      'forget-me forget-about-me forget-everything-about-me all-my-data all-my-info delete-my-data delete-my-account delete-all-my-data delete-my-pictures delete-my-history delete-everything delete-all-of-it erase-my-data erase-everything erase-me remove-my-data wipe-my-data wipe-everything clear-my-history clear-my-data clear-the-chat clear-this-chat clear-our-chat clear-chat clear-history reset-yourself reset-our-chat reset-the-chat reset-this-chat reset-everything reset-the-conversation everything-you-know-about-me stop-remembering',
  },
  {
    topic: 'privacy',
    phrases:
      'store-my save-my-data keep-my-data keep-my-messages save-my-messages is-this-private is-it-private are-you-recording who-can-see who-sees what-do-you-know-about-me what-do-you-remember do-you-remember-me do-you-spy share-my-data sell-my-data do-you-delete do-you-sell sell-my-info my-info do-you-save do-you-store do-you-log',
    asked:
      'data privacy private gdpr confidential anonymous keep stored remember memory logs spying tracked track-me personal-information secret',
    beside: 'you my me i data it this stuff everything conversation chat chats pictures messages here',
  },
  {
    topic: 'commercial',
    phrases:
      'commercial-use use-commercially used-commercially commercially who-owns copyright copyrighted allowed-to-sell allowed-to-use allowed-to-print can-i-sell can-i-use-it can-i-use-this can-i-use-these can-i-use-them can-i-use-the can-i-use-your can-we-use may-i-use may-i-sell can-i-print can-i-post can-i-share ok-to-use okay-to-use',
    asked:
      'licence license licensed licensing royalty royalties rights legal sell selling copyright own ownership mine',
  },
  {
    topic: 'cost',
    phrases:
      'how-much-does-it-cost how-much-is-it how-much-is-this how-much-do-you-cost how-much-for what-does-it-cost what-do-you-cost is-this-free is-it-free are-you-free is-vizzy-free for-free paid-plan free-trial free-plan do-i-have-to-pay do-i-need-to-pay need-to-pay credit-card',
    asked:
      'cost costs price prices pricing pay paid payment paying free charge charges charged subscription subscribe premium money expensive cheap fee fees dollars euros',
  },
  {
    topic: 'left',
    phrases:
      'how-many-do-i-have-left how-many-are-left do-i-have-left left-today left-for-today left-this-day daily-limit rate-limit my-limit out-of-credits pictures-left images-left pics-left',
    asked: 'any-left per-day limit limits limited quota remaining unlimited credits maximum allowance',
  },
  {
    topic: 'seed',
    phrases: 'me-the-seed what-seed which-seed seed-number your-seed seed-please seed-used seed-did',
    asked: 'seed seeds',
  },
  {
    topic: 'styles',
    phrases: 'what-styles which-styles list-of-styles your-styles all-styles list-styles styles-do-you',
    asked: 'styles',
  },
  {
    topic: 'style',
    phrases:
      'artist-style-is art-style-is kind-of-style-is style-is-this style-is-that style-is-it style-did-you what-style-is what-style-was what-style-did which-style-is which-style-was which-style-did what-is-this-style what-is-the-style what-is-that-style name-of-this-style name-of-the-style what-art-style',
  },
  {
    topic: 'mood',
    phrases:
      'what-mood-is what-mood-was what-mood-did which-mood-is which-mood-did what-is-the-mood what-mood-does what-mood-do',
  },
  {
    topic: 'howMade',
    phrases:
      'how-did-you-make how-did-you-draw how-did-you-do how-did-you-create how-did-you-come-up how-was-this-made how-was-it-made how-is-this-made how-is-it-made how-do-you-make how-do-you-draw how-do-you-create how-do-you-do-it how-do-you-do-this how-do-you-do-that how-did-u what-prompt which-prompt the-prompt-you-used',
  },
  {
    topic: 'maker',
    phrases:
      'who-drew who-made-this who-made-that who-made-it who-made-these who-painted who-created-this who-created-it did-you-draw did-you-make-this did-you-make-it did-you-paint drew-this drew-it drawn-by made-by drew-that artist-of-this',
    asked: 'human artist person-draw ai',
    beside: 'draw drew drawn make made paint painted create created generated',
  },
  {
    topic: 'model',
    phrases:
      'what-model which-model what-ai which-ai what-engine which-engine run-on powered-by based-on-what what-are-you-based what-technology which-technology what-are-you-made are-you-chatgpt how-were-you-made how-were-you-trained open-source source-code',
    asked:
      'stable-diffusion hugging-face model models midjourney dalle flux sdxl openai gpt gpt4 chatgpt gemini claude llama llm huggingface algorithm trained dall-e',
  },
  {
    topic: 'language',
    phrases:
      'do-you-speak can-you-speak you-speak do-you-understand-english what-languages which-languages what-language which-language other-languages hablas-espanol hablas-ingles parlez-vous parles-tu sprichst-du sprechen-sie parli-italiano fala-portugues in-my-language my-language',
    asked:
      'english german french spanish italian portuguese dutch japanese chinese mandarin russian polish turkish arabic hindi korean swedish ukrainian greek hebrew language languages',
    beside: 'speak understand know talk write answer reply read support you only',
  },
  {
    topic: 'seePictures',
    phrases:
      'can-you-see-images can-you-see-pictures can-you-see-photos can-you-see-my can-you-see-this can-you-see-what see-my-screen send-you-a-picture send-you-a-photo send-you-an-image send-you-pictures send-you-my upload-a-picture upload-a-photo upload-an-image upload-my upload-pictures attach-a-picture attach-a-photo use-my-photo use-my-own-photo use-my-own-picture use-my-own-pictures',
    asked: 'see look-at read analyze analyse recognize recognise describe upload attach accept',
    beside: 'image images picture pictures photo photos pic pics file files pdf screenshot screenshots selfie selfies',
  },
  {
    topic: 'download',
    phrases:
      'download-it download-this download-them download-the can-i-download how-do-i-save how-to-save how-can-i-save save-it-to save-this-to save-to-my save-the-picture save-the-image save-the-file as-a-jpg as-a-jpeg as-a-png as-a-pdf as-an-svg as-a-webp as-a-file the-file the-files print-it print-this print-that post-it post-this share-it share-this share-that tweet-it upload-it to-instagram on-instagram as-jpg as-jpeg as-png as-pdf as-svg in-png in-jpg jpg-please png-please send-it-to-me send-me-the-file email-it-to-me mail-it-to-me to-my-email to-my-phone to-my-camera-roll',
    asked:
      'the-link dimensions dimension pixels what-size full-size full-resolution high-res high-resolution original-file download downloads downloading export save jpg jpeg png svg pdf webp file resolution format formats dpi',
  },
  {
    topic: 'speed',
    phrases:
      'how-long-does-it-take how-long-will-it how-long-does-this how-long-do-i how-long-until how-long-is-it how-long-till why-so-slow you-are-so-slow is-so-slow is-too-slow you-are-too-slow hurry-up taking-so-long take-so-long taking-forever takes-forever are-you-done are-you-finished is-it-done is-it-ready almost-done still-waiting still-drawing how-fast what-is-taking',
    asked: 'slow fast faster speed quicker eta',
    beside: 'you it this vizzy take',
  },
  {
    topic: 'videos',
    phrases:
      'make-videos make-a-video make-video do-videos do-video create-videos generate-videos generate-a-video create-a-video make-gifs make-a-gif make-animations make-a-movie make-movies make-a-film into-a-video into-a-gif into-a-movie as-a-gif as-a-video animate-it animate-this animate-that make-it-move',
    asked:
      'tiktok tiktoks reel reels shorts youtube video videos gif gifs animation animations animate animated movie movies clip clips film films',
    beside: 'you vizzy it this',
  },
  {
    topic: 'voice',
    phrases:
      'can-you-talk do-you-talk can-you-hear do-you-have-a-voice with-a-voice voice-message voice-messages read-it-aloud read-aloud read-it-out read-it-to-me say-it-out-loud read-this-to-me can-you-sing sing-me sing-a-song sing-something make-music play-music',
    asked: 'voice voices audio sound sounds hear sing music aloud',
    beside: 'you vizzy me it this',
  },
  {
    topic: 'joke',
    phrases:
      'joke-time tell-me-a-joke tell-a-joke tell-jokes a-joke-please another-joke know-a-joke know-any-jokes know-jokes any-jokes any-good-jokes got-jokes got-any-jokes make-me-laugh say-something-funny tell-me-something-funny knock-knock dad-joke-please crack-a-joke',
    asked: 'joke jokes pun puns riddle riddles',
  },
  {
    topic: 'apology',
    phrases:
      'the-other-chat the-other-channel other-chat another-chat wrong-channel wrong-chat wrong-person wrong-server wrong-window wrong-group wrong-room wrong-thread wrong-tab wrong-bot wrong-place not-for-you wasnt-for-you wasnt-meant-for was-not-for-you was-meant-for meant-for-someone meant-for-somebody meant-to-send not-talking-to-you wasnt-talking-to-you ignore-me ignore-that ignore-this ignore-my ignore-it disregard my-bad my-mistake didnt-mean-to-send didnt-mean-to misclick misclicked mistyped accidentally-sent sent-by-accident sent-by-mistake walked-on-my-keyboard walked-over-my-keyboard',
  },
  {
    topic: 'love',
    phrases:
      'in-love-with-you bless-you i-love-you i-love-u love-you ily luv-you i-like-you i-adore-you i-miss-you-vizzy you-are-amazing you-are-awesome you-are-the-best you-are-great you-are-so-good you-are-good-at you-are-so-cute you-are-cute you-are-cool you-are-so-cool you-are-sweet you-are-so-sweet you-are-so-kind you-are-kind you-are-funny you-are-so-funny you-are-smart you-are-so-smart you-are-talented you-are-so-talented you-are-incredible you-are-brilliant you-are-wonderful you-are-a-genius you-are-a-legend you-are-my-favorite you-are-my-favourite your-the-best you-rock you-rule you-slay you-win best-bot best-app marry-me be-my-girlfriend be-my-boyfriend be-my-friend are-you-single go-out-with-me kiss-me hug-me',
  },
  {
    topic: 'hate',
    phrases:
      'i-hate-you i-hate-u hate-you you-suck you-are-bad you-are-so-bad you-are-dumb you-are-so-dumb you-are-stupid you-are-so-stupid you-are-useless you-are-so-useless you-are-terrible you-are-awful you-are-trash you-are-garbage you-are-ugly you-are-annoying you-are-so-annoying you-are-the-worst you-are-an-idiot you-are-boring you-are-broken you-are-not-good you-are-no-good you-are-rubbish you-are-pathetic worst-bot worst-ai worst-app bad-bot stupid-bot dumb-bot useless-bot stupid-ai dumb-ai useless-ai shut-up go-away waste-of-time you-dont-understand you-never-listen you-are-not-listening this-is-useless i-dont-like-you',
  },
  {
    topic: 'thanks',
    phrases:
      'going-on-my my-new-wallpaper my-new-background frame-it frame-this framing-this keeping-this i-am-saving-this',
  },
  {
    topic: 'laughter',
    phrases: 'making-me-laugh made-me-laugh cracked-me-up cracking-me-up cracks-me-up so-funny-lol',
  },
  {
    topic: 'greeting',
    phrases:
      'you-there anyone-there anybody-there anyone-here is-anyone anybody-home testing-123 test-123 how-are-you how-are-things how-do-you-feel how-have-you-been how-was-your-day how-is-your-day how-is-life nice-to-meet-you long-time-no-see',
  },
  {
    topic: 'pause',
    phrases:
      'back-in-a-bit back-in-a-minute back-in-a-sec back-in-five back-in-5 back-in-10 gotta-run got-to-run gotta-dash have-to-go-now have-to-run need-to-go-now have-to-go-to-bed off-to-bed be-right-back brb gtg g2g gotta-go got-to-go afk ttyl talk-later talk-to-you-later one-sec one-second one-moment just-a-sec just-a-second give-me-a-sec give-me-a-second give-me-a-minute let-me-think let-me-see-first ill-be-back i-will-be-back catch-you-later going-to-bed',
  },
  {
    topic: 'gallery',
    phrases:
      'my-old-pictures my-pictures-again all-my-pictures all-of-my-pictures my-gallery my-old-drawings my-past-pictures my-previous-pictures my-earlier-pictures pictures-i-made what-i-made',
  },
  {
    topic: 'deletion',
    phrases:
      'delete-it delete-this delete-that delete-this-picture delete-the-picture delete-this-image delete-the-image delete-this-one remove-this-picture remove-the-picture remove-this-image remove-this-post how-do-i-delete take-this-down',
  },
  {
    topic: 'knowledge',
    phrases:
      'how-to-draw how-to-paint teach-me recommend-me recommend-a recommend-some suggest-a-movie suggest-a-book what-should-i-eat what-should-i-cook what-should-i-wear fun-fact random-fact tell-me-a-fact give-me-advice give-me-a-quote',
  },
  {
    topic: 'about',
    phrases:
      'who-are-you what-are-you who-made-you made-you built-you created-you who-built-you who-created-you are-you-a-bot are-you-a-robot are-you-an-ai are-you-ai are-you-human are-you-real are-you-alive are-you-a-person are-you-sentient are-you-conscious are-you-a-girl are-you-a-boy are-you-male are-you-female are-you-even-real your-name about-yourself how-old-are-you where-are-you-from where-do-you-live do-you-have-feelings do-you-sleep do-you-dream do-you-like',
  },
  {
    topic: 'help',
    phrases:
      'what-can-you what-can-i-ask what-can-i-do what-do-you-do what-else-can how-does-this-work how-do-you-work how-do-i-use how-to-use how-does-this-bot what-kinds-of what-kind-of-things what-sort-of-things what-are-you-able what-are-your-commands list-of-commands your-commands what-commands show-me-what-you-can what-you-can-do what-are-you-good-at your-features what-features got-a-minute got-a-sec got-a-second have-a-question a-question-for-you ask-you-something ask-you-a-question ask-a-question some-inspiration need-inspiration inspire-me some-ideas need-an-idea me-an-idea any-suggestions suggestions-please what-to-draw what-to-ask no-ideas out-of-ideas give-me-an-example show-me-examples what-should-i-ask i-need-ideas im-out-of-ideas',
  },
];

/** Openings that say nothing: a question can follow. */
export const questionLeads =
  'ok okay so wait hey hi hello btw um uh hmm hm first hold on and but also quick question just oh yo bro dude lol vizzy sorry please actually well now excuse me one more thing yeah no';

/** First words of a question. */
export const questionOpenings =
  'what who how why when where which whose is are am do does did can could will would should have has may know got any hablas parlez sprichst';

/** Second words of questions about anything: "what is", "how many". */
export const askedVerbs =
  'is are was were do does did can could will would many much old far tall big long should has have come';
