/**
 * Words by the rule about content that they break. Whole words, in small letters without accents, in English, German, French,
 * Spanish, Italian and Portuguese; a `*` stands for any ending. Harmless phrases that hold such words are listed apart.
 */

/** The rules, in the order in which they are named when several are broken. */
export const contentRules = [
  'minors',
  'self-harm',
  'hate',
  'sexual',
  'gore',
  'nudity',
  'violence',
  'drugs',
  'profanity',
] as const;

/** One rule about content. */
export type ContentRule = (typeof contentRules)[number];

/** Words of each rule; `minors` is a pair of words of `sexual` or `nudity` and of `young`. */
export const contentTerms: Readonly<Record<Exclude<ContentRule, 'minors'>, string>> = {
  'self-harm':
    'suicid* self-harm* self-mutilat* kill-myself killing-myself kill-himself kill-herself hang-myself cut-myself cutting-myself want-to-die slit-my-wrists slit-wrists selbstmord* suizid* ritze-mich se-suicider me-suicider suicidarme matarme uccidermi',
  hate: 'nazi* swastika* hakenkreuz* hitler heil-hitler ku-klux-klan white-power white-supremac* racial-slur* nigger* nigga* faggot* kike* spic spics chink chinks gook gooks tranny trannies wetback* ethnic-cleansing genocid* gas-the gegen-juden sale-juif maricon maricones',
  sexual:
    'porn* hentai* sex sexual sexually sexo sesso erotic* erotik* erotique* blowjob* handjob* masturbat* orgasm* ejaculat* cum-shot cumshot* dildo* vibrator* penis penises vagina vaginas vaginal vulva* clitoris cock-ring dick-pic* nsfw orgy orgies fellatio cunnilingus threesome* bondage bdsm fetish* hooker* prostitut* stripper* striptease* onlyfans making-love having-sex fucking-her fucking-him ficken fick gefickt schwanz-lutsch* nutte* hure puta putas follando coger-a baise baiser-une pute putes salope* scopare troia puttana foder buceta',
  gore: 'gore gory behead* decapitat* dismember* mutilat* disembowel* eviscerat* bloodbath* blood-bath entrails guts-out torn-apart torture tortures torturing snuff-film massacr* corpse* enthaupt* zerstuckel* ausgeweidet blutbad decapite* eventre* decapitad* desmembrad* descuartiza* smembrat* sventrat* cadaver* leichenteil*',
  nudity:
    'sexy nude nudes nudity nudist* naked topless bottomless lingerie thong-bikini see-through-dress undressed undressing bare-breast* bare-chested-woman boobs tits titties nackt nackte nackter nacktes entblosst* oben-ohne nue nues toute-nue desnud* nuda nude-woman nudo pelad*',
  violence:
    'kill kills killing killed murder* stab stabs stabbing stabbed shoot-him shoot-her shooting-people school-shooting mass-shooting gunman gunmen machine-gun* assault-rifle* kalashnikov* sniper* grenade* bomb-vest terrorist* terrorism execution executed lynch* strangl* blood bloody bleeding toten morden ermord* mord morder blutig* erschiess* tuer assassin* meurtre* sanglant* matar asesin* sangriento sangrient* uccider* omicidi* sanguinos* assassinat*',
  drugs:
    'cocaine cocain crack-pipe heroin meth methamphetamine* crystal-meth ecstasy-pill* lsd-trip smoking-weed smoke-weed joint-smoking marijuana cannabis bong bongs snorting syringe* junkie* kokain kiffen cocaina marihuana drogenspritz*',
  profanity:
    'fuck* fucking motherfuck* shit shits shitty bullshit asshole* arsehole* bitch bitches bastard* cunt* dickhead* wanker* twat* scheisse* arschloch* fotze* wichser* merde connard* encule* mierda gilipolla* cabron* cazzo stronzo vaffanculo caralho porra merda',
};

/** Words for people under age; with a sexual word they break `minors`, whatever the level. */
export const youngPeople =
  'child children kid kids minor minors underage under-age toddler* baby babies infant* preteen* pre-teen* teen teens teenage* schoolgirl* schoolboy* school-girl* little-girl* little-boy* young-girl* young-boy* girl-child loli lolis lolita* shota* kind kinder madchen minderjahrig* kleinkind* schulmadchen enfant enfants fillette* gamin* mineur* mineure* nino nina ninos ninas menor-de-edad menores bambin* ragazzina* minorenn* crianca* menina menino';

/** Phrases that hold such words and mean nothing of the kind. */
export const harmlessPhrases =
  'chink-in hookers-green hooker-s-green killer-whale killing-time kill-time dressed-to-kill buzzkill killing-it bloody-mary blood-orange* blood-moon blood-pressure blood-donation blood-donor blood-drive blood-type blood-test blood-bank naked-mole-rat* naked-eye nude-lipstick nude-tones nude-colour* nude-color* nude-shade* sex-education same-sex unisex middlesex sussex essex wessex sexton sextet sextant gore-tex al-gore corpse-flower* corpse-bride suicide-squad great-tits great-tit blue-tits coal-tits tits-on-a-branch sex-and-the-city execution-of corpse-pose assassin-bug* assassin-s-creed murder-of-crows murder-mystery murder-on-the-orient-express nazi-hunter tortured-poet* torture-test film-noir bastard-sword bloody-sunday grenadine soup-nazi vibrator-motor child-prodigy cocker scunthorpe photo-shoot baby-nude-colour bitch-face ecstasy-of cannabis-leaf-botanical cuttlefish kill-bill over-kill overkill roadkill hitler-s-downfall sexy-sax bare-tree* sniper-scope-free';
