/** Short forms and typos of common words. */

/** Words, and the short forms and typos that stand for them, separated by spaces. */
const table: Readonly<Record<string, string>> = {
  you: 'u yu',
  your: 'ur yr',
  are: 'r',
  please: 'pls plz plss plzz plse pleas plase pleaze pleasee',
  thanks: 'thx thnx tnx ty tysm tyvm tks thanx',
  now: 'rn',
  want: 'wanna wnat',
  would: 'wud',
  could: 'cud',
  because: 'cuz coz bc',
  with: 'w wiht',
  something: 'smth sth somethin',
  give: 'gimme gimmie',
  let: 'lemme',
  about: 'abt abut',
  people: 'ppl',
  picture: 'pic picutre pictrue pictur piture',
  pictures: 'pics',
  draw: 'drwa darw dwar drow drawe',
  paint: 'piant paitn',
  create: 'craete creat',
  make: 'mkae maek mak',
  show: 'shwo',
  poster: 'postr psoter posetr',
  story: 'stroy sotry storie',
  day: 'dya daay dayy',
  today: 'tody todya 2day tday',
  week: 'wekk weke',
  weekend: 'wkend wknd weekened',
  life: 'lfie',
  feelings: 'feelins feeligns',
  feel: 'feeel',
  again: 'agian agin agen agaain',
  another: 'anothr anoter antoher anohter',
  brighter: 'brigther bighter birghter briter',
  darker: 'draker darkr',
  warmer: 'wramer warmr',
  lighter: 'ligther',
  bigger: 'biger',
  little: 'lil lill litle',
  colours: 'clours colurs',
  background: 'backgroud bakground',
  remove: 'remvoe remov',
  without: 'wihtout withot',
  different: 'diffrent diferent diff',
  style: 'styel stlye',
  beautiful: 'beautifull beutiful beatiful',
  hello: 'helo hllo helloo',
};

const corrections: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([word, line]) => line.split(' ').map((typo) => [typo, word] as const)),
);

/** The word that was meant, in lower case; the word itself when it is not in the table. */
export function correctSpelling(word: string): string {
  return corrections.get(word) ?? word;
}
