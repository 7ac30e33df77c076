/** Topics, occasions and feelings that name no thing to be seen, and the scenes that speak of them. */
import { createPhraseIndex, findAll, findAt, type PhraseIndex, type Word, wordsOf } from '../../../lexicon/index.ts';
import { type SceneTemplate, sceneTemplates as scenes } from '../scene-template.ts';

/** What a topic may look like. */
export type Theme = {
  readonly scenes: readonly SceneTemplate[];
  /** Whether it says where things are that were named beside it: coffee with a friend is drunk at a table. */
  readonly isPlace: boolean;
};

/** Phrases as in `listed`, then scenes: setting | features | nouns | hour | weather. */
const topics: readonly (readonly [phrases: string, ...lines: string[]])[] = [
  // Work.
  [
    'meeting meetings team-meeting team-meetings standup stand-up-meeting brainstorm brainstorming workshop onboarding hiring recruitment interview job-interview',
    'room|office|woman + man + person|day',
    'room|office|man + woman|day',
    'room|office|woman*2 + man|dawn',
    'room|office|man*2 + woman|day',
  ],
  [
    'teamwork collaboration team teams team-building colleagues coworkers',
    'room|office|woman + man + person',
    'room|office|man + woman',
    'mountains|path|person*3|dawn|clouds',
    'city|roof|person*3|dawn|clouds',
  ],
  [
    'growth quarterly-growth revenue profit profits sales results kpi kpis quarterly annual-report report earnings roi finance finances investment investing budget stock-market economy strategy roadmap goals forecast statistics',
    'abstract|growth||dawn',
    'abstract|growth||day',
    'mountains|path|person|dawn|clouds',
    'abstract|growth||dusk',
  ],
  [
    'app apps our-new-app mobile-app website web-site software platform saas product-launch digital ux online-store ecommerce e-commerce online',
    'studio||phone|day',
    'studio||laptop|day',
    'abstract|network||day',
    'room|office|laptop|day',
  ],
  [
    'startup startups start-up launch kickoff innovation entrepreneur entrepreneurs founder pitch idea ideas new-business',
    'mountains||rocket|dawn|clouds',
    'studio||lightbulb|day',
    'space|planets|rocket|night|stars',
    'mountains|path|person|dawn|clouds',
    'sky||hot air balloon|dawn|clouds',
  ],
  [
    'artificial-intelligence ai machine-learning data big-data analytics dashboard cloud-computing technology tech blockchain crypto internet algorithm algorithms data-science automation',
    'abstract|network||night',
    'abstract|network||day',
    'city|||night|stars',
    'studio||robot|day',
  ],
  [
    'healthcare health medicine medical clinic wellbeing wellness hospital-care pharmacy',
    'studio||stethoscope|day',
    'room|ward window|doctor|day',
    'studio||heart|day',
  ],
  [
    'cybersecurity cyber-security security privacy data-protection encryption',
    'studio||shield|night',
    'studio||lock|day',
    'abstract|network||night',
  ],
  [
    'customer-support customer-service call-center call-centre helpdesk support customers customer',
    'studio||headset|day',
    'room|office|woman + man|day',
  ],
  [
    'remote-work home-office work-from-home working-from-home remote-working freelance freelancer freelancing',
    'room|table window|laptop|day',
    'room|table window|laptop + cup|dawn',
    'room|office|woman|day',
  ],
  [
    'sustainable-energy green-energy renewable renewables sustainability sustainable climate eco environment solar-power energy',
    'meadow|turbines||day|clouds',
    'meadow|turbines hill||dawn|clouds',
    'meadow|turbines flowers||day|clouds',
  ],
  ['logistics shipping supply-chain export import', 'sea||ship|dawn|clouds', 'street||truck|day'],
  ['real-estate property construction architecture', 'city|||dawn|clouds', 'village|||day|clouds', 'street|||dawn'],
  [
    'handshake partnership partners partner deal agreement merger contract negotiation trust',
    'room|office|man + woman|day',
    'city|roof|man + woman|dawn|clouds',
    'room|office|woman + man|dawn',
  ],
  [
    'conference keynote webinar presentation talk panel-discussion lecture summit-talk',
    'stage|screen crowd|person|night',
    'stage|curtain crowd|person|night',
  ],
  [
    'education training course courses learning lesson lessons e-learning',
    'room|classroom||day',
    'room|library||day',
    'studio||book|day',
  ],
  [
    'marketing branding brand campaign social-media advertising',
    'city|||dusk|clouds',
    'abstract|network||day',
    'studio||lightbulb|day',
  ],
  [
    'work working worked my-job job deadline deadlines overtime my-boss career',
    'room|office lamp||night',
    'room|table lamp window|laptop|night',
    'city|||dusk|clouds',
  ],
  // Occasions.
  ['jazz jazz-night blues swing-night', 'stage|curtain|piano|night', 'stage||piano|night', 'stage|crowd|guitar|night'],
  [
    'band orchestra symphony choir music music-night song songs melody rock-and-roll',
    'stage|crowd|guitar|night',
    'stage|curtain|piano|night',
    'stage|crowd||night',
  ],
  [
    'gaming game-night game-nights gamer gamers video-games videogames board-games board-game-night game-room gaming-room gaming-setup gaming-night esports e-sports game-tournament',
    'studio||game controller',
    'room|lamp table|computer + game controller|night',
    'studio||joystick',
    'studio||die*3',
  ],
  ['movie movies movie-night film films film-night', 'stage|screen||night'],
  ['dance-night dance-class dance-school ballet tango salsa', 'stage|curtain|dancer|night', 'stage||couple|night'],
  [
    'book-club reading-group poetry poetry-night novel literature',
    'room|library table|book|dusk',
    'room|table window lamp|book + cup|dusk',
    'studio||book|day',
  ],
  [
    'sale sales-event summer-sale discount discounts black-friday special-offer shopping',
    'shop|boutique||day|clouds',
    'studio||gift|day',
    'studio||shopping bag|day',
  ],
  [
    'charity-run marathon fun-run race running-club jogging half-marathon',
    'garden|path flowers|person*3|dawn|clouds',
    'mountains|path|person*3|dawn|clouds',
    'street||person*3|dawn',
  ],
  ['school-play drama musical play', 'stage|curtain crowd|child*3|night'],
  ['exhibition art-exhibition art-show gallery museum', 'room|hall||day', 'abstract|||day'],
  [
    'birthday birthday-party party parties anniversary celebration',
    'studio||cake|day',
    'room|table window|cake + gift|day',
    'garden|flowers|balloon*3|day|clouds',
  ],
  ['new-year new-years-eve new-year-s-eve', 'city|||night|fireworks', 'lake|||night|fireworks'],
  [
    'wedding weddings marriage engagement',
    'garden|flowers path|couple|dusk',
    'beach|palms|couple|dusk|clouds',
    'meadow|hill flowers|couple|dusk',
  ],
  [
    'halloween',
    'meadow|path hill|pumpkin*3|night|moon fog',
    'forest|path|pumpkin|night|moon fog',
    'mountains||castle|night|moon fog',
  ],
  [
    'christmas-party christmas-eve merry-christmas',
    'room|fireplace|christmas tree|night|snow',
    'village|||night|snow',
    'snow||cabin|night|snow',
  ],
  ['easter', 'meadow|flowers|rabbit|day|clouds', 'garden|flowers path|rabbit|dawn'],
  [
    'valentine valentines valentine-s-day',
    'studio||heart|day',
    'beach||couple|dusk',
    'meadow|hill|couple|night|moon stars',
  ],
  [
    'gym fitness workout sport sports',
    'mountains|path|person|dawn|clouds',
    'beach||person|dawn',
    'garden|path|person|dawn',
  ],
  [
    'cooking-class recipe recipes dinner lunch breakfast brunch',
    'room|kitchen||day',
    'room|kitchen||dusk',
    'room|kitchen window||dawn',
  ],
  [
    'charity fundraiser fundraising volunteers volunteering donation',
    'garden|flowers|person*3|day|clouds',
    'studio||heart|day',
    'meadow|flowers hill|tree|dawn',
  ],
  // A person's days.
  [
    'exam exams graduation graduated thesis degree diploma university college study studying homework',
    'studio||graduation cap|day',
    'mountains|path|person|dawn|clouds',
    'room|library table|book|dawn',
    'meadow|hill|person|dawn|clouds',
  ],
  [
    'promotion promoted got-promoted got-the-job new-job success achievement award victory winning won',
    'mountains|path|person|dawn|clouds',
    'studio||trophy|day',
    'city|roof|person|dawn|clouds',
  ],
  ['moving-house moved-house moving-day', 'room|window||day', 'village|path|house|day'],
  ['camping hiking hike trekking', 'mountains|path|person|dawn|clouds', 'forest||tent|dusk', 'lake||tent|dusk'],
  ['playground playgrounds', 'garden|flowers|slide|day|clouds', 'garden|path|slide + child*2|day'],
  [
    'travel travelling traveling trip vacation holiday holidays tourism journey adventure wanderlust',
    'beach|palms||day|clouds',
    'mountains|path|person|dawn|clouds',
    'sky||airplane|dawn|clouds',
    'sea||sailboat|day|clouds',
  ],
  [
    'breakup broke-up heartbreak heartbroken divorce',
    'street|lamp|person|night|rain',
    'lake|pier|person|dusk|fog',
    'room|windowsill window||dusk|rain',
  ],
  [
    'lazy-day lazy-sunday sunday rainy-day sick ill flu',
    'room|windowsill window|cat|day|rain',
    'room|window lamp|cat|dusk|rain',
  ],
  // Feelings and ideas.
  [
    'hope hopeful faith optimism new-beginning new-beginnings fresh-start beginning',
    'sea|cliff|lighthouse|dawn|clouds',
    'meadow|path hill|tree|dawn|clouds',
    'mountains|flowers||dawn|clouds',
    'lake|pier|person|dawn',
  ],
  [
    'freedom free liberty escape independence',
    'sea|cliff|person|dawn|wind',
    'meadow|hill|horse|dusk|wind',
    'sea||seagull*3|day|clouds',
    'sky||hot air balloon|dawn|clouds',
    'mountains||eagle|dawn|clouds',
  ],
  [
    'loneliness lonely alone solitude isolation',
    'street|lamp|person|night|rain',
    'lake|pier|person|dusk|fog',
    'meadow|hill|tree|dusk|fog',
    'garden|path|bench|dusk|fog',
    'sea||boat|dusk|fog',
  ],
  [
    'home homesick belonging',
    'meadow|path hill|house|dusk|clouds',
    'village|path||dusk',
    'snow||cabin|dusk|snow',
    'room|fireplace shelves|cat|night',
  ],
  [
    'love in-love romance',
    'meadow|hill|couple|dusk|clouds',
    'beach||couple|dusk|clouds',
    'lake|pier|couple|night|moon stars',
    'studio||heart|day',
  ],
  [
    'time passing-of-time eternity',
    'studio||hourglass|dusk',
    'room|shelves|clock|dusk',
    'desert|||dusk',
    'meadow|hill path|tree|dusk',
  ],
  [
    'memory memories nostalgia past childhood growing-up',
    'meadow|hill|child|dusk|clouds',
    'village|path||dusk',
    'room|lamp shelves window||dusk',
    'meadow|path|house|dusk',
  ],
  [
    'grief loss mourning sorrow death goodbye farewell',
    'garden|path|bench|dusk|fog',
    'sea||boat|dusk|fog',
    'meadow|hill|tree|dusk|rain',
    'lake|pier||dusk|fog',
  ],
  [
    'joy happiness bliss fun laughter',
    'meadow|flowers|child|day|rainbow clouds',
    'garden|flowers path|balloon*3|day|clouds',
    'meadow|hill|hot air balloon|dawn|clouds',
  ],
  [
    'peace silence serenity stillness tranquility tranquillity harmony balance zen meditation mindfulness',
    'lake|||dawn|fog',
    'garden|path||dawn',
    'sea|||dawn',
    'lake|pier||dawn',
  ],
  [
    'fear anxiety panic nightmare darkness worry',
    'forest|path|person|night|fog',
    'street|lamp|person|night|fog',
    'forest|path||dusk|fog',
  ],
  ['anger rage fury', 'mountains|volcano||dusk|storm', 'sea|cliff||dusk|storm', 'abstract|||dusk'],
  [
    'courage strength power ambition bravery leadership',
    'mountains|path|person|dawn|clouds',
    'sea|cliff|lighthouse|dusk|storm',
    'mountains||lion|dawn|clouds',
  ],
  ['change transformation metamorphosis', 'garden|flowers|butterfly|day', 'river|||dawn|clouds', 'forest|path||dawn'],
  [
    'dream dreams imagination wonder magic fantasy',
    'sky||whale|dusk|clouds stars',
    'sky||hot air balloon|dusk|clouds',
    'space|planets||night|stars',
    'mountains||castle|dusk|clouds',
  ],
  ['chaos stress stressed overwhelmed', 'abstract|||dusk', 'city|||dusk|wind clouds', 'street||car|night|rain'],
  ['future progress', 'city|||night|stars', 'space|planets|rocket|night|stars', 'abstract|network||night'],
];

/** Topics that say where named things are. */
const places: typeof topics = [
  ['cooking baking cooked baked bakes cooks', 'room|kitchen|', 'room|kitchen window|'],
  [
    'dinner having-dinner family-dinner dinner-party supper lunch breakfast brunch having-lunch having-breakfast eating-together',
    'room|kitchen table|cup + bread|dusk',
    'room|cafe table|pizza + cup|dusk',
    'room|kitchen table|cake + cup|day',
  ],
  [
    'coffee-with had-coffee having-coffee drinking-coffee coffee-date coffee-break tea-with',
    'room|cafe table|cup|day',
    'room|cafe table|cup|dawn',
    'room|cafe window table|cup|dusk',
  ],
  [
    'coffee-startup coffee-brand coffee-company coffee-roastery coffee',
    'studio|||day',
    'room|cafe table||day',
    'shop|coffee||dawn',
    'room|window windowsill||dawn',
  ],
  [
    'long-drive road-trip drive-home driving-home drive driving',
    'meadow|path|car',
    'mountains|path|car',
    'meadow|path hill|car',
  ],
  ['commute commuting traffic-jam rush-hour', 'street||car', 'street||bus'],
  ['fishing went-fishing', 'lake|pier|', 'lake|||'],
  ['new-apartment new-flat moved-into our-new-home', 'room|window|', 'room|shelves window|'],
  ['swimming swam swim', 'lake|||day', 'beach|palms||day'],
  ['sunrise-walk walk-home', 'village|path|'],
];

const entries = (table: typeof topics, isPlace: boolean) =>
  table.flatMap(([phrases, ...lines]) => {
    const theme: Theme = { scenes: scenes(...lines), isPlace };
    return phrases.split(' ').map((phrase) => [phrase.replaceAll('-', ' '), theme] as const);
  });

const index: PhraseIndex<Theme> = createPhraseIndex([...entries(places, true), ...entries(topics, false)]);

/** No more of a text is read: enough for any sentence, and a huge one costs no more. */
const longestText = 1200;

/** What a text is about, by the longest phrase that is known; of equally long ones the first. */
export function findTheme(text: string): Theme | undefined {
  const found = findAll(wordsOf(text.slice(0, longestText)), index);
  const [longest] = found.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  return longest?.value;
}

/** Whether the word at an index belongs to a topic that has scenes of its own. */
export const isThemeWord = (words: readonly Word[], at: number): boolean =>
  [at - 2, at - 1, at].some((start) => start >= 0 && (findAt(words, start, index)?.end ?? 0) > at);

/**
 * Whether a text tells of the life of the person who wrote it, not only of what is theirs: "my day", not "my dog". A scene with
 * someone in it is no wrong answer then.
 */
export const isTold = (text: string): boolean => wordsOf(text.slice(0, longestText)).some(({ base }) => own.has(base));

const own = new Set(
  'i im ive id me myself we us day week weekend month year life mood feeling feelings feel'.split(' '),
);
