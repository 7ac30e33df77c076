/** The commonest heroes and wishes of other languages in English, so that a fox stays a fox; the story itself is told in English. */

/** Language marks: `a story about` in German, French, Spanish and Italian. */
const asked: readonly RegExp[] = [
  /^.*\b(?:geschichte|märchen|gutenachtgeschichte)\b(?: (?:über|von|vom|mit))? ?/iu,
  /^.*\b(?:histoire|conte)\b(?: (?:sur|de|d['’]|avec))? ?/iu,
  /^.*\b(?:historia|cuento)\b(?: (?:sobre|de|del|con))? ?/iu,
  /^.*\b(?:storia|favola|fiaba)\b(?: (?:su|di|con|del|della))? ?/iu,
];

const nouns: Readonly<Record<string, string>> = Object.fromEntries(
  `fox:fuchs füchsin renard zorro volpe|dog:hund chien perro cane|cat:katze kater chat gato gata gatto|mouse:maus souris ratón topo topolino|bear:bär bären ours oso orso|wolf:wolf loup lobo lupo|owl:eule hibou búho gufo|bird:vogel oiseau pájaro uccello|fish:fisch poisson pez pesce|hedgehog:igel hérisson erizo riccio|rabbit:hase hasen kaninchen lapin conejo coniglio|horse:pferd cheval caballo cavallo|elephant:elefant elefanten éléphant elefante|lion:löwe löwen lion león leone|dragon:drache drachen dragon dragón drago|unicorn:einhorn licorne unicornio unicorno|robot:roboter robot|princess:prinzessin princesse princesa principessa|prince:prinz prinzen príncipe principe|king:könig roi rey re|queen:königin reine reina regina|knight:ritter chevalier caballero cavaliere|witch:hexe sorcière bruja strega|wizard:zauberer magicien mago|pirate:pirat piraten piratin pirate pirata|girl:mädchen fille fillette niña bambina ragazza|boy:junge jungen garçon niño bambino ragazzo|child:kind enfant|grandmother:oma großmutter grand-mère mamie abuela nonna|grandfather:opa großvater grand-père papi abuelo nonno|astronaut:astronaut astronauten astronautin astronaute astronauta|snail:schnecke escargot caracol lumaca|frog:frosch grenouille rana|penguin:pinguin pingouin pingüino pinguino|whale:wal baleine ballena balena|moon:mond lune luna|star:stern étoile estrella stella|tree:baum arbre árbol albero|lighthouse:leuchtturm phare faro`
    .split('|')
    .flatMap((line) => {
      const [english = '', foreign = ''] = line.split(':');
      return foreign.split(' ').map((word) => [word, english]);
    }),
);

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
  [/\b(?:meer|see|mer|mar|mare)\b/iu, 'by the sea'],
  [/\b(?:schnee|neige|nieve|neve)\b/iu, 'in the snow'],
  [/\b(?:stadt|ville|ciudad|città)\b/iu, 'in the city'],
  [/\b(?:garten|jardin|jardín|giardino)\b/iu, 'in the garden'],
  [/\b(?:schloss|burg|château|castillo|castello)\b/iu, 'in a castle'],
];

/** Words that only those languages have, so that an English request is left as it is. */
const foreign =
  /\b(?:eine?[rnms]?|der|die|das|über|und|mir|erzähl\w*|schreib\w*|une?|histoire|raconte\w*|qui|unas?|unos?|cuéntame|cuenta|historia|cuento|que|una?|raccont\w*|storia|favola|che)\b/iu;

/** `Erzähl mir eine Geschichte über einen Fuchs, der segeln will` → `a fox who wants to sail`; English stays as it is. */
export function inEnglish(request: string): string {
  const said = request.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const marks = said.filter((word) => foreign.test(word)).length;
  const heroes = said.flatMap((word) => nouns[word] ?? []);
  if (marks < 2 && !(marks > 0 && asked.some((pattern) => pattern.test(request)))) return request;
  const [hero = ''] = heroes;
  if (hero === '') return '';
  const named = /\b(?:namens|heißt|appelée?|nommée?|llamad[oa]|chiamat[oa])\s+(\p{Lu}\p{L}+)/u.exec(request)?.[1];
  const verb = verbs.find(([pattern]) => pattern.test(request))?.[1];
  const place = places.find(([pattern]) => pattern.test(request))?.[1];
  const clause = verb?.startsWith('FEAR') ? ` who is afraid of${verb.slice(4)}` : verb ? ` who wants to ${verb}` : '';
  const other = heroes[1] && heroes[1] !== hero ? ` and a ${heroes[1]}` : '';
  return `a ${hero}${named ? ` called ${named}` : ''}${other}${place ? ` ${place}` : ''}${clause}`;
}
