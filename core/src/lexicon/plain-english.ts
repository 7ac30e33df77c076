/** Words by which a message is plainly English, so that nothing larger need be asked. */
import { listed } from './find.ts';
import { subjectKinds } from './subjects.ts';

/** Words that English has and other languages in Latin letters hardly ever. */
export const englishAlone: ReadonlySet<string> = new Set(
  listed(
    'the of with and your his this that these those from draw paint make sketch show give create please what how who why you would could should wearing riding sitting standing holding under behind beside brighter darker warmer again thanks without instead more less bigger smaller about story picture drawing poster night day called through across between looking feeling',
  ),
);

/** Words that English shares with some language, and the things that English names in one word. */
export const englishToo: ReadonlySet<string> = new Set([
  ...listed(
    'a an on in at to for by near over my me it is are was i its her our their as some two three red blue green yellow black white small big old young little happy sad calm style into like no not',
  ),
  ...Object.values(subjectKinds).flatMap((line) => listed(line).filter((phrase) => !phrase.includes(' '))),
]);

/** Small words of other languages that English has not: with one of them a text is not plainly English. */
export const neverEnglish: ReadonlySet<string> = new Set(
  listed(
    'un una une uno ein eine einen einem der die das den dem ich du mit und ohne für el la le les los las il lo gli um uma os de del des du au con sin avec sans pour por para per een het en et og och med av na bir',
  ),
);
