/** The words for the hero's companion. */
import type { Cast, Character } from './cast.ts';
import type { StoryWords } from './fill-template.ts';
import { joinTwo } from './grammar.ts';
import { asThing, firstMention, laterMention, pictureMention, titleMention } from './mentions.ts';

const people =
  /^(?:stranger|person|people|man|woman|boy|girl|child|friend|student|neighbou?r|baker|teacher|doctor|king|queen|prince|princess|sailor|captain|artist|painter|musician|singer|dancer|astronaut|scientist|librarian|farmer|widow\w*|lover|colleague|writer|poet|chef|cook|nurse|engineer|pilot)$/;

/** Two people in love are drawn as a couple, and other characters as themselves. */
function loversOf(one: Character, other: Character): string {
  return people.test(one.noun) && people.test(other.noun)
    ? 'a couple'
    : joinTwo(pictureMention(one), pictureMention(other));
}

/** The words for the companion, or for the one whom the hero loves. */
export function companionWords({ hero, companion, clause }: Cast): StoryWords {
  if (companion)
    return {
      other: laterMention(companion),
      'a other': firstMention(companion),
      'title other': titleMention(companion),
      'other look': pictureMention(companion),
      'other them': companion.pronouns.object,
      beloved: laterMention(companion),
      'a beloved': firstMention(companion),
      lovers: loversOf(hero, companion),
      'beloved seen': pictureMention(companion),
      'title beloved': titleMention(companion),
    };
  const named = clause?.type === 'love' && clause.phrase !== '' ? asThing(clause.phrase) : null;
  const beloved = named ?? 'the one from the house with the blue door';
  const seen = named ? named.replace(/^the (?!moon|sun|sea|stars)/u, 'a ') : 'a person';
  const lovers = !named && people.test(hero.noun) ? 'a couple' : joinTwo(pictureMention(hero), seen);
  return { beloved, 'a beloved': beloved, lovers, 'beloved seen': seen, 'title beloved': beloved };
}
