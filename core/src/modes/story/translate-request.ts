/**
 * Translates the most common heroes, places and wishes of other languages, so that a fox stays a fox. The story itself is in
 * English.
 */
import { withArticle } from '../../lexicon/index.ts';

/** `a story about` in German, French, Spanish and Italian. */
const storyRequests: readonly RegExp[] = [
  /^.*\b(?:geschichte|märchen|gutenachtgeschichte)\b(?: (?:über|von|vom|mit))? ?/iu,
  /^.*\b(?:histoire|conte)\b(?: (?:sur|de|d['’]|avec))? ?/iu,
  /^.*\b(?:historia|cuento)\b(?: (?:sobre|de|del|con))? ?/iu,
  /^.*\b(?:storia|favola|fiaba)\b(?: (?:su|di|con|del|della))? ?/iu,
];

const nouns: Readonly<Record<string, string>> = Object.fromEntries(
  `fox:fuchs füchsin füchse renard renarde zorro zorra volpe|dog:hund chien perro cane|cat:katze kater chat gato gata gatto|mouse:maus souris ratón topo topolino|bear:bär bären ours oso orso|wolf:wolf loup lobo lupo|owl:eule hibou búho gufo|bird:vogel oiseau pájaro uccello|fish:fisch poisson pez pesce|hedgehog:igel hérisson erizo riccio|rabbit:hase hasen kaninchen lapin conejo coniglio|horse:pferd cheval caballo cavallo|elephant:elefant elefanten éléphant elefante|lion:löwe löwen lion león leone|dragon:drache drachen dragon dragón drago|unicorn:einhorn licorne unicornio unicorno|robot:roboter robot|princess:prinzessin princesse princesa principessa|prince:prinz prinzen príncipe principe|king:könig roi rey re|queen:königin reine reina regina|knight:ritter chevalier caballero cavaliere|witch:hexe sorcière bruja strega|wizard:zauberer magicien mago|pirate:pirat piraten piratin pirate pirata|girl:mädchen fille fillette niña bambina ragazza|boy:junge jungen garçon niño bambino ragazzo|child:kind enfant|grandmother:oma großmutter grand-mère mamie abuela nonna|grandfather:opa großvater grand-père papi abuelo nonno|astronaut:astronaut astronauten astronautin astronaute astronauta|snail:schnecke escargot caracol lumaca|frog:frosch grenouille rana|penguin:pinguin pingouin pingüino pinguino|whale:wal baleine ballena balena|moon:mond lune luna|star:stern étoile estrella stella|tree:baum arbre árbol albero|lighthouse:leuchtturm phare faro|sister:schwester soeur sœur hermana sorella|brother:bruder frère hermano fratello|friend:freund freundin ami amie amigo amiga amico amica|squirrel:eichhörnchen écureuil ardilla scoiattolo|turtle:schildkröte tortue tortuga tartaruga|bee:biene abeille abeja ape|butterfly:schmetterling papillon mariposa farfalla|duck:ente canard pato anatra|pig:schwein cochon cerdo maiale|cow:kuh vache vaca mucca|ghost:gespenst fantôme fantasma|fairy:fee fée hada fata|mermaid:meerjungfrau sirène sirena|monster:monster monstre monstruo mostro|baker:bäcker bäckerin boulanger boulangère panadero fornaio|sailor:matrose marin marinero marinaio`
    .split('|')
    .flatMap((line) => {
      const [englishWords = '', foreignWords = ''] = line.split(':');
      return foreignWords.split(' ').map((word) => [word, englishWords]);
    }),
);

/** Plural nouns, which follow a number. */
const plurals: Readonly<Record<string, string>> = Object.fromEntries(
  `sisters:schwestern soeurs sœurs hermanas sorelle|brothers:brüder frères hermanos fratelli|friends:freunde freundinnen amis amies amigos amigas amici amiche|children:kinder enfants niños bambini|cats:katzen chats gatos gatti|dogs:hunde chiens perros cani|mice:mäuse ratones topi|foxes:füchse renards zorros volpi|bears:osos orsi|girls:mädchen filles niñas bambine|boys:jungen garçons ragazzi|twins:zwillinge jumeaux jumelles gemelos gemelas gemelli gemelle`
    .split('|')
    .flatMap((line) => {
      const [english = '', foreign = ''] = line.split(':');
      return foreign.split(' ').map((word) => [word, english]);
    }),
);

const two = /\b(?:zwei|deux|dos|due)\s+(?:\p{L}+ )?(\p{L}+)/iu;
const three = /\b(?:drei|trois|tres|tre)\s+(?:\p{L}+ )?(\p{L}+)/iu;

const verbs: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/\b(?:segeln|naviguer|navegar|navigare)\b/iu, 'sail'],
  [/\b(?:fliegen|voler|volar|volare)\b/iu, 'fly'],
  [/\b(?:schwimmen|nager|nadar|nuotare)\b/iu, 'swim'],
  [/\b(?:tanzen|danser|bailar|ballare|danzare)\b/iu, 'dance'],
  [/\b(?:singen|chanter|cantar|cantare)\b/iu, 'sing'],
  [/\b(?:malen|peindre|pintar|dipingere)\b/iu, 'paint'],
  [/\b(?:backen|kochen|cuisiner|cocinar|cucinare)\b/iu, 'bake a cake'],
  [/\b(?:lesen|lire|leer|leggere)\b/iu, 'learn to read'],
  [/\b(?:reisen|voyager|viajar|viaggiare)\b/iu, 'see the world'],
  [/\b(?:angst|peur|miedo|paura)\b.*\b(?:dunkel\w*|noir|oscuridad|buio)\b/iu, 'FEAR the dark'],
];

const places: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/\b(?:wald|forêt|bosque|bosco|foresta)\b/iu, 'in the forest'],
  [/\b(?:am see|lac|lago)\b/iu, 'by the lake'],
  [/\b(?:strand|plage|playa|spiaggia)\b/iu, 'at the beach'],
  [/(?<!\p{L})(?:wüste|désert|desierto|deserto)(?!\p{L})/iu, 'in the desert'],
  [/(?<!\p{L})(?:berg|bergen|berge|gebirge|montagnes?|montañas?|montagna)(?!\p{L})/iu, 'in the mountains'],
  [/\b(?:auf dem mond|sur la lune|en la luna|sulla luna)\b/iu, 'on the moon'],
  [/\b(?:weltraum|weltall|l['’]espace|espacio|spazio)\b/iu, 'in space'],
  [/\b(?:fluss|rivière|río|fiume)\b/iu, 'by the river'],
  [/(?<!\p{L})(?:dorf|village|pueblo|villaggio)(?!\p{L})/iu, 'in the village'],
  [/(?<!\p{L})(?:schule|école|escuela|scuola)(?!\p{L})/iu, 'at school'],
  [/\b(?:im leuchtturm|in einem leuchtturm|dans un phare|en un faro|in un faro)\b/iu, 'in a lighthouse'],
  [/\b(?:unter wasser|sous l['’]eau|bajo el agua|sott['’]acqua)\b/iu, 'underwater'],
  [/\b(?:meer|see|mer|mar|mare)\b/iu, 'by the sea'],
  [/\b(?:schnee|neige|nieve|neve)\b/iu, 'in the snow'],
  [/\b(?:stadt|ville|ciudad|città)\b/iu, 'in the city'],
  [/\b(?:garten|jardin|jardín|giardino)\b/iu, 'in the garden'],
  [/\b(?:schloss|burg|château|castillo|castello)\b/iu, 'in a castle'],
];

/** Words that English does not have. */
const foreign =
  /\b(?:eine?[rnms]?|der|die|das|über|und|mir|erzähl\w*|schreib\w*|une?|histoire|raconte\w*|qui|unas?|unos?|cuéntame|cuenta|historia|cuento|que|una?|raccont\w*|storia|favola|che)\b/iu;

const english = /\b(?:the|about|story|tale|who|with)\b/iu;

/** Whether a request for a story is in one of the other languages. */
export function isForeign(request: string): boolean {
  const marks = wordsIn(request).filter((word) => foreign.test(word)).length;
  return (
    (marks >= 2 && !english.test(request)) || (marks > 0 && storyRequests.some((pattern) => pattern.test(request)))
  );
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** Cuts an elided article off: `l'ours` → `ours`. */
const bare = (word: string) => word.replace(/^[dlnst]['’]/u, '');

const name = "\\p{Lu}[\\p{L}’'-]+";
const called = new RegExp(
  `(?:namens|mit Namen|heißt|heißen|appelée?s?|nommée?s?|llamad[oa]s?|se llaman?|chiamat[oaie]|di nome|si chiamano?|qui s['’]appellent?)\\s+(${name})(?:(?:, (${name}))? (?:und|et|y|e) (${name}))?`,
  'u',
);
const apposed = new RegExp(`\\p{Ll}, (${name})(?:(?:, (${name}))? (?:und|et|y|e) (${name}))?(?:,|$| )`, 'u');

/** The names of a request in English: ` called Mia and Lea`; empty when there are none. */
function namesIn(request: string): string {
  const [first, ...more] = (called.exec(request) ?? apposed.exec(request) ?? []).slice(1).filter(Boolean);
  if (first === undefined) return '';
  const last = more.at(-1);
  return ` called ${[[first, ...more.slice(0, -1)].join(', '), ...(last ? [last] : [])].join(' and ')}`;
}

/** The hero of a request in English: `two sisters`, `a fox`; empty when no word is known. */
function heroIn(request: string, heroes: readonly string[]): string {
  const many = (pattern: RegExp, count: string) => {
    const noun = plurals[pattern.exec(request)?.[1]?.toLowerCase() ?? ''];
    return noun ? `${count} ${noun}` : '';
  };
  return many(two, 'two') || many(three, 'three') || (heroes[0] ? withArticle(heroes[0]) : '');
}

/**
 * `Erzähl mir eine Geschichte über einen Fuchs, der segeln will` → `a fox who wants to sail`. English requests stay
 * unchanged.
 */
export function translateRequest(request: string): string {
  if (!isForeign(request)) return request;
  const place = places.find(([pattern]) => pattern.test(request))?.[1];
  const heroes = wordsIn(request).flatMap((word) => nouns[word] ?? nouns[bare(word)] ?? []);
  // The noun of the place is no companion.
  const characters = heroes.filter((noun) => place?.includes(noun) !== true);
  const hero = heroIn(request, characters);
  if (hero === '') return (place ?? '').trim();
  const verb = verbs.find(([pattern]) => pattern.test(request))?.[1];
  const clause = verb?.startsWith('FEAR') ? ` who is afraid of${verb.slice(4)}` : verb ? ` who wants to ${verb}` : '';
  const isOne = characters[0] !== undefined && hero === withArticle(characters[0]);
  const other = isOne && characters[1] && characters[1] !== characters[0] ? ` and ${withArticle(characters[1])}` : '';
  return `${hero}${namesIn(request)}${other}${place ? ` ${place}` : ''}${clause}`;
}
