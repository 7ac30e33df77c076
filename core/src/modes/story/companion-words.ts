/** The words for who is with the hero. */
import type { Cast, Character } from './cast.ts';
import type { Words } from './fill-template.ts';
import { both } from './grammar.ts';
import { asFind, introduced, known, lookOf, titled } from './mentions.ts';

const people =
  /^(?:stranger|person|people|man|woman|boy|girl|child|friend|student|neighbou?r|baker|teacher|doctor|king|queen|prince|princess|sailor|captain|artist|painter|musician|singer|dancer|astronaut|scientist|librarian|farmer|widow\w*|lover|colleague|writer|poet|chef|cook|nurse|engineer|pilot)$/;

/** Two people in love are a couple; anybody else is drawn as who they are. */
function loversOf(one: Character, other: Character): string {
  return people.test(one.noun) && people.test(other.noun) ? 'a couple' : both(lookOf(one), lookOf(other));
}

/** What a plot calls the companion, or the one who is loved. */
export function companionWords({ hero, companion, clause }: Cast): Words {
  if (companion)
    return {
      other: known(companion),
      'a other': introduced(companion),
      'title other': titled(companion),
      'other look': lookOf(companion),
      'other them': companion.pronouns.object,
      beloved: known(companion),
      'a beloved': introduced(companion),
      lovers: loversOf(hero, companion),
      'beloved seen': lookOf(companion),
      'title beloved': titled(companion),
    };
  const named = clause?.type === 'love' && clause.phrase !== '' ? asFind(clause.phrase) : null;
  const beloved = named ?? 'the one from the house with the blue door';
  const seen = named ? named.replace(/^the (?!moon|sun|sea|stars)/u, 'a ') : 'a person';
  const lovers = !named && people.test(hero.noun) ? 'a couple' : both(lookOf(hero), seen);
  return { beloved, 'a beloved': beloved, lovers, 'beloved seen': seen, 'title beloved': beloved };
}
