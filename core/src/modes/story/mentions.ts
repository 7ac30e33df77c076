/** Words a character or thing for a sentence, a title or a picture's description. */
import { withArticle } from '../../lexicon/index.ts';
import { type Character, kindOf } from './character.ts';
import { plural } from './grammar.ts';
import { defaultKind } from './words/kinds.ts';

const modifiers =
  / (?:who|with|in|inside|under|on|from|that|than|made|drawn|wrapped|shaped|full|tied|of (?!the)|for a|as small|older|sealed|without|to a)\b.*$/;

/** The noun of a phrase with its adjectives: `old crab` of `an old crab with a plan`. */
export const nounOf = (phrase: string) =>
  phrase.replace(/^(?:a|an|the|his|her|their|some)\s+/u, '').replace(modifiers, '');

/** The phrase with `the` and without modifiers: `the owl`. */
export const definite = (phrase: string) =>
  /^\p{Lu}|’s /u.test(phrase) ? phrase.replace(modifiers, '') : `the ${nounOf(phrase)}`;

/** Whether a belonging needs no article: `soft grey wings`. */
export const needsNoArticle = (noun: string) => /\b(?:wings|spots|boots|eyes)$|^(?:one|boots)\b/.test(noun);

const superlative = /^(?:last|only|first|oldest|smallest|biggest|tallest|greatest|youngest|bravest|loneliest)\b/;

const withLooks = ({ looks, noun }: Character) => (looks ? `${looks} ${noun}` : noun);

const numberWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** A character with its determiner, without a name: `a brave snail`, `the last tree`, `her dragon`, `three little pigs`. */
function phraseOf(character: Character): string {
  const { owner, count, looks, noun, isDefinite } = character;
  if (count > 2) return [numberWords[count] ?? 'many', looks, plural(noun)].filter(Boolean).join(' ');
  if (owner) return `${owner} ${withLooks(character)}`;
  return isDefinite || superlative.test(looks) ? `the ${withLooks(character)}` : withArticle(withLooks(character));
}

/** The first mention in a text: `a brave snail`, `a dog called Rex`, `Lina`. */
export const firstMention = (character: Character) => {
  if (character.isOnlyName && character.name) return character.name;
  if (character.name === null) return phraseOf(character);
  return `${phraseOf(character)} ${character.owner ? '' : 'called '}${character.name}`;
};

/** A later mention in a text: `Pip`, `the snail`. */
export const laterMention = ({ name, noun, count, owner }: Character): string =>
  name ?? (count > 2 ? `the ${plural(noun)}` : `${owner || 'the'} ${noun}`);

/** The mention in a title: `the brave snail`. */
export const titleMention = (character: Character) =>
  character.name ??
  (character.count > 2 ? `the ${plural(character.noun)}` : `${character.owner || 'the'} ${withLooks(character)}`);

/** The mention in a picture's description, without a name, because "Rose" would draw a rose. */
export function pictureMention(character: Character): string {
  const { noun, looks } = character;
  if (noun === 'santa claus') return noun;
  // A detective cat is a cat: of two nouns the illustrator would draw the first.
  // Even a small hero is drawn large enough to be seen.
  const seen = looks
    .split(' ')
    .filter((word) => kindOf(word) === defaultKind && !/^(?:small|little|tiny|wee|mini)$/.test(word));
  const drawn = { ...character, noun: drawnAs[noun] ?? noun, looks: seen.join(' ') };
  return character.owner ? withArticle(withLooks(drawn)) : phraseOf(drawn);
}

/** What is drawn for nouns of relations, and for nouns that the illustrator does not know. */
const drawnAs: Readonly<Record<string, string>> = Object.fromEntries(
  `boy:brother nephew son grandson stepbrother godson lad|girl:sister niece daughter granddaughter stepsister goddaughter|child:friend sibling classmate cousin twin triplet kid schoolmate orphan|woman:wife|man:husband|person:stranger keeper guard postman robber thief player boxer tailor clockmaker shopkeeper swimmer inventor programmer librarian hermit giant mummy|grandfather:grandad granddad|grandmother:granny nana|bird:crow|bee:firefly|snail:slug|robot:machine|teddy:toy|bread:bun|flower:seed`
    .split('|')
    .flatMap((line) => {
      const [drawn = '', nouns = ''] = line.split(':');
      return nouns.split(' ').map((noun) => [noun, drawn]);
    }),
);

/** The mention of a pair in a picture's description: `two brothers` are drawn as two boys. */
export const pictureMentionOfPair = ({ noun }: Character): string => `two ${plural(drawnAs[noun] ?? noun)}`;

/** The mention of several characters in a picture's description: `two children and a dog`. */
export function pictureMentionOfMany(members: readonly Character[]): string {
  const nouns = members.map(({ noun }) => drawnAs[noun] ?? noun);
  const looks = [...new Set(nouns)].map((noun) => {
    const count = nouns.filter((other) => other === noun).length;
    return count === 1 ? withArticle(noun) : `${numberWords[count] ?? 'many'} ${plural(noun)}`;
  });
  return looks.length === 1 ? (looks[0] ?? '') : `${looks.slice(0, -1).join(', ')} and ${looks.at(-1) ?? ''}`;
}

/** A thing that the request names, in a form that fits a sentence: `treasure` → `the treasure`. */
export const asThing = (phrase: string) => {
  const thing = phrase.replace(
    / (?:in|on|under|at|by|behind|near|beneath|inside) (?:the|a|an|his|her|their|my) .*$/u,
    '',
  );
  return /^(?:a|an|the|his|her|their|some|two|three|\p{Lu})/u.test(thing) ? thing : `the ${thing}`;
};
