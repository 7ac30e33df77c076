/**
 * Terms of the content rules in English, German, French, Spanish, Italian and Portuguese. Whole words, in
 * lower case without accents; a `*` stands for any ending, a hyphen for the space in a phrase.
 */

/** The content rules. When a request breaks several, the first of this order is named. */
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

/** One content rule. */
export type ContentRule = (typeof contentRules)[number];

/** Terms that break each rule. A term of `sexual` or `nudity` together with one of `youngPeople` also breaks `minors`. */
export const contentTerms: Readonly<Record<ContentRule, string>> = {
  minors:
    'pedophil* paedophil* padophil* pedofil* kinderporn* pornografia-infantil pedopornograph* pedopornogra* lolicon* shotacon* jailbait kiddie-porn',
  'self-harm':
    'kill-myself killing-myself kill-himself kill-herself hang-myself hanging-myself cut-myself cutting-myself cut-my-wrist* want-to-die wants-to-die wish-i-was-dead wish-i-were-dead dont-want-to-live don-t-want-to-live no-reason-to-live end-my-life ending-my-life take-my-own-life taking-my-own-life slit-my-wrist* slit-wrist* slitting-my-wrist* commit-suicide committing-suicide suicidal pro-ana thinspo* thinspiration sich-umbringen mich-umbringen bringe-mich-um will-sterben will-nicht-mehr-leben ritze-mich se-suicider me-suicider veux-mourir envie-de-mourir suicidarme quiero-morir quitarme-la-vida matarme voglio-morire uccidermi quero-morrer me-matar',
  hate: 'heil-hitler sieg-heil white-power white-supremac* white-pride kill-all-jews kill-the-jews kill-all-muslims kill-all-blacks kill-all-gays death-to-jews death-to-all-jews gas-the-jews gas-the-kikes holohoax holocaust-never-happened racial-slur* nigger* nigga niggas niggaz faggot faggots kike kikes spic spics chink chinks gook gooks raghead* towelhead* sand-nigger* tranny trannies wetback* untermensch* judensau auslander-raus gegen-juden sale-juif sale-negre bougnoule* maricon maricones sudaca sudacas frocio froci',
  sexual:
    'porn porno pornos pornograph* pornografi* pornstar* pornhub* porn-star* hentai* sex sexual sexually sexting sexo sesso erotic erotica erotik* erotique* erotico erotica eroticos blowjob* blow-job* handjob* hand-job* masturbat* masturbier* masturba orgasm* orgasmo ejaculat* cum-shot cumshot* cumming-on creampie* gangbang* deepthroat* dildo* vibrator vibrators cock-ring suck-my-dick suck-my-cock sucking-dick sucking-cock hard-cock big-cock dick-pic* nsfw x-rated ahegao futanari milf milfs pussy-lick* wet-pussy her-pussy orgy orgies fellatio cunnilingus threesome* bondage bdsm fetish* hooker hookers stripper strippers striptease* onlyfans making-love having-sex fucking-her fucking-him gang-rape* incest* bestiality zoophil* necrophil* ficken fick gefickt schwanz-lutsch* nutte* hure puta putas follando baise baise-moi baise-la baiser-une pute putes salope* una-troia troie puttana scopami scopata foder fodendo buceta',
  gore: 'gore gory blood-bath* bloodbath* disembowel* eviscerat* entrails guts-out guts-spilling torn-apart-bod* torn-apart-corpse* body-torn-apart bodies-torn-apart limbs-torn-off severed-head* severed-limb* severed-arm* severed-leg* severed-hand* skinned-alive flayed-alive gouged-out-eye* eyes-gouged snuff-film* enthaupt* zerstuckel* ausgeweidet* blutbad* leichenteil* gedarme eventre eventree eventres eviscere* entranas desmembrad* descuartiza* destripad* smembrat* sventrat* desmembrament*',
  nudity:
    'sexy nude nudes nudity nudist* naked topless bottomless-woman bottomless-girl lingerie thong-bikini see-through-dress undressed undressing bare-breast* bare-chested-woman boobs tits titties nackt nackte nackter nacktes nackten nacktbild* entblosst* oben-ohne femme-nue femmes-nues fille-nue toute-nue tout-nu desnud* nuda nude-woman uomo-nudo corpo-nudo corpi-nudi mulher-pelada homem-pelado pelada-na',
  violence:
    'kill kills killing killed murder* stab stabs stabbing stabbed shoot-him shoot-her shooting-people school-shooting mass-shooting gunman gunmen machine-gun* assault-rifle* kalashnikov* sniper* hand-grenade* grenade grenades bomb-vest terrorist* terrorism public-execution executed-by executed-prisoner* lynched lynching* lynch-mob* strangled strangling strangles blood bloody bleeding jemanden-toten totet getotet morden ermord* mord ein-morder der-morder morderin blutig blutige blutiger blutiges erschiess* tuer assassin* meurtre* sanglant* matar asesin* sangriento sangrient* uccider* omicidi* sanguinos* assassinat*',
  drugs:
    'cocaine cocain crack-pipe heroin meth methamphetamine* crystal-meth ecstasy-pill* lsd-trip smoking-weed smoke-weed joint-smoking marijuana cannabis bong bongs snorting-coke snorting-cocaine snorting-lines drug-syringe* heroin-syringe* junkie* kokain kiffen cocaina marihuana drogenspritz*',
  profanity:
    'fuck* fucking motherfuck* shit shits shitty bullshit asshole* arsehole* bitch bitches bastard* cunt* dickhead* wanker* twat twats scheisse arschloch* fotze* wichser* merde connard* encule* mierda gilipolla* cabron* cazzo stronzo vaffanculo caralho porra merda',
};

/** Rules with terms that people also need to speak of history, of the body, or of help. */
export type ConditionalRule = 'self-harm' | 'hate' | 'sexual' | 'gore';

/** Terms that break their rule unless the text also has one of its `mitigatingWords`. */
export const conditionalTerms: Readonly<Record<ConditionalRule, string>> = {
  'self-harm': 'suicid* self-harm* self-mutilat* self-injur* selbstmord* suizid* selbstverletz* automutilation',
  hate: 'nazi nazis nazism nazism* nazist* neonazi* neo-nazi* swastika* hakenkreuz* croix-gammee* esvastica* hitler hitlers hitlerian third-reich drittes-reich ss-uniform* ku-klux-klan genocid* volkermord* ethnic-cleansing',
  sexual:
    'penis penises vagina vaginas vaginal vulva vulvas clitoris genitals genitalia rape raped raping rapes rapist rapists prostitut* vergewaltig* viol-collectif violador* violacion stupro estupro*',
  gore: 'behead beheads beheaded beheading* decapitat* decapite* dismember* mutilat* massacr* massaker* corpse corpses cadaver cadavers cadaveri cadavere cadavres torture tortures tortured torturing gefoltert folter tortura torturas torturado guillotined impaled',
};

/** Words that show a conditional term is used for history, medicine or help. */
export const mitigatingWords: Readonly<Record<ConditionalRule, string>> = {
  'self-harm':
    'prevention prevent preventing awareness hotline* helpline* support-group* charity memorial survivor* against vorbeugung pravention verhindern gegen hilfe-bei trauer prevencion contra prevenzione contro prevencao',
  hate: 'history historic* historian* museum* memorial* remembrance remembering commemorat* holocaust shoah fall-of downfall defeat* defeating surrender liberat* resistance resisting against anti fight fighting fought documentary lesson textbook victims survivor* never-again trial* nuremberg crime* stop-the end-of rise-and-fall hunter* hunting buddhis* hindu* jain* temple geschichte* historisch* museum gedenk* mahnmal widerstand gegen befreiung opfer niederlage untergang histoire historique musee memoire resistance contre liberation victimes chute historia historico museo memoria resistencia contra victimas derrota caida storia storico museo memoria resistenza contro vittime caduta liberazione resistencia vitimas queda',
  sexual:
    'anatom* medical medicine biology diagram* textbook* health clinic cancer gynecolog* gynaecolog* urolog* educational awareness prevention prevent survivor* support against stop-the end consent crisis-cent* helpline* hotline* history historical lesson anatomie medizin* gesundheit gegen vorbeugung hilfe histoire anatomique sante contre anatomia salud contra medico salute contro saude',
  gore: 'memorial* remembrance remembering commemorat* victims-of survivor* history-of history-poster history-lesson history-book historical textbook documentary lesson awareness prevention against stop end-the museum caravaggio artemisia gentileschi renaissance baroque gedenk* opfer geschichte* gegen museum victimes histoire contre memoria victimas historia contra vittime storia contro vitimas',
};

/** Mitigating words that do not excuse a sexual term together with a young person. */
export const notMitigatingForMinors =
  'anatom* medical medicine biology diagram* textbook* health clinic educational history historical lesson anatomie medizin* histoire anatomique anatomia medico';

/** Words that cancel every mitigating word. */
export const praise =
  'glorif* glorious hail heil was-right were-right did-nothing-wrong long-live proud pride hero-of-the-reich verherrlich* viva vive-les';

/** Words for people under age. With a sexual term they break `minors`, on every level. */
export const youngPeople =
  'child children kid kids minors underage under-age underaged toddler* baby babies infant infants preteen* pre-teen* teen teens teenage* schoolgirl* schoolboy* school-girl* school-boy* little-girl* little-boy* young-girl* young-boy* girl-child loli lolis lolita* shota shotas year-old-girl year-old-boy ein-kind das-kind dem-kind des-kindes mit-kind nacktes-kind kinder kindern madchen minderjahrig* kleinkind* schulmadchen enfant enfants fillette* gamin gamine gamins mineur mineure mineurs un-nino una-nina el-nino la-nina nina-desnuda nino-desnudo ninos ninas menor-de-edad menores bambin* ragazzina* minorenn* crianca* menina meninas menino meninos';

/** Harmless phrases that contain a term. */
export const harmlessPhrases =
  'cut-myself-a cut-myself-some cut-myself-another want-to-die-laughing want-to-die-of-laughter suicide-squad suicide-squeeze suicide-door* suicide-king chink-in chinks-in chink-of chinks-of spic-and-span faggots-and-peas white-power-drill white-power-cable* white-power-outlet* white-power-line* white-power-station* tranny-fluid kike-hernandez soup-nazi hookers-green hooker-s-green lee-hooker rugby-hooker joseph-hooker general-hooker fighting-joe-hooker paint-stripper* wire-stripper* wallpaper-stripper* sex-education same-sex unisex opposite-sex fair-sex fairer-sex both-sexes middlesex sussex essex wessex sexton sextet sextant sex-and-the-city sex-pistols sexual-health sexual-reproduction sexual-selection sexual-orientation sexual-identity sex-characteristics gory-detail* house-of-bondage out-of-bondage bondage-in-egypt golf-threesome* threesome-of-golfers vibrator-motor concrete-vibrator* fetish-priest oilseed-rape rape-seed* rapeseed* field-of-rape fields-of-rape rape-field* rape-flower* rape-blossom* rape-of-the-lock rape-of-proserpina rape-of-the-sabine* rape-of-europa di-troia de-troia gore-tex al-gore gore-vidal gore-verbinski martin-gore corpse-flower* corpse-bride corpse-pose corpse-reviver* exquisite-corpse* cadavre-exquis cadavres-exquis tortured-poet* torture-test* tortured-artist* tortured-genius naked-mole-rat* naked-mole naked-eye naked-cake* naked-truth naked-chef naked-gun naked-singularity naked-tree* naked-branch* naked-bulb* naked-flame* naked-lunch naked-neck* topless-car* topless-convertible* topless-jeep* topless-bus* topless-tower* undressed-salad* undressed-stone* undressed-timber nude-lipstick nude-tone* nude-tight* nude-heel* nude-pump* nude-nail* nude-colour* nude-color* nude-shade* baby-nude-colour sexy-sax* great-tits great-tit blue-tits coal-tits marsh-tits willow-tits long-tailed-tits tits-on-a-branch killer-whale killing-time kill-time dressed-to-kill buzzkill killing-it kill-bill would-kill-for i-d-kill-for kill-a-mockingbird over-kill overkill roadkill killed-it killing-eve bloody-mary bloody-sunday blood-orange* blood-moon* blood-pressure blood-donation* blood-donor* blood-drive* blood-type* blood-test* blood-bank* blood-cell* blood-vessel* blood-sugar blood-brother* blood-relative* blood-red blue-blood* flesh-and-blood royal-blood blood-elf bleeding-heart* bleeding-edge* bleeding-colo* bleeding-ink* bleeding-watercolo* murder-of-crows murder-of-ravens murder-mystery murder-she-wrote murder-on-the-orient-express assassin-bug* assassin-s-creed assassins-creed machine-gun-kelly strangler-fig* grenadine jus-de-grenade sirop-de-grenade pepins-de-grenade grenade-et grenades-et grenades-mures bastard-sword* bitches-brew bitch-face shih-tzu bong-joon cannabis-leaf-botanical ecstasy-of child-prodigy baby-blue baby-pink baby-shower* baby-grand baby-boomer* kid-gloves kid-rock kinder-surprise kinder-chocolate cocker scunthorpe photo-shoot cuttlefish hitler-s-downfall matar-el-tiempo matar-mosquitos';
