/** The words for what a hero wants, misses and comes to. */
import type { Cast } from './cast.ts';
import type { StoryWords } from './fill-template.ts';
import { asThing, nounOf } from './mentions.ts';
import { askedScenery } from './scenery.ts';
import { gerundOf } from './verbs.ts';
import { focusNouns } from './words/heroes.ts';
import type { Place } from './words/places.ts';

const missingByPlace: Readonly<Record<string, readonly string[]>> = {
  'the sea': ['the silver fish', 'fish'],
  'the village': ['the blackberry jam', 'jam'],
};

/** What is missing in a mystery: what the request says is missing or stolen, otherwise something to eat. */
export function missingWords({ clause }: Cast, request: string, place: Place): StoryWords {
  const named =
    /\b(?:missing|stolen|lost|disappeared) ([\p{L}’' -]{3,30}?)(?= (?:in|from|of|at|on)\b|[,.]|$)/iu.exec(
      request,
    )?.[1] ??
    (clause && 'phrase' in clause
      ? /\b(?:who|what) (?:stole|took) (?:the )?([\p{L}’' -]{3,30})/iu.exec(clause.phrase)?.[1]
      : undefined);
  const [usual, smell] = missingByPlace[place.name] ?? ['the blueberry cake', 'blueberries'];
  const missing = named ? asThing(named.trim().toLowerCase()) : (usual ?? 'the blueberry cake');
  return {
    missing,
    'title missing': `the missing ${nounOf(missing)}`,
    smell: named ? 'cinnamon' : (smell ?? 'cinnamon'),
  };
}

/** `the haunted lighthouse` of "in a haunted lighthouse"; null when the place cannot be the focus of a story. */
function focusIn(where: string): string | null {
  const named =
    /^(?:in|at|inside|on|by|near|outside) (?:the|an?|his|her|their) ((?:\p{L}+ ){0,3}?(\p{L}+))(?= (?:by|in|on|at|near|of)\b|$)/u.exec(
      where,
    );
  return named && focusNouns.has(named[2] ?? '') ? `the ${named[1]}` : null;
}

function focusWords(focus: string | null, where: string): StoryWords {
  const name = focus ?? 'the old house';
  // The picture shows the building; the ghost shows that it is haunted.
  const seen = askedScenery(`in ${name.replace(/^\p{Lu}\p{L}+’s /u, 'a ')}`).replace(/^in front of /u, '');
  return {
    spot: name,
    'title spot': name,
    'spot seen': seen || name.replace(/^the /u, 'a ').replace(/^\p{Lu}\p{L}+’s /u, 'a '),
    'near spot': focus !== null && where.includes(name.replace(/^the /u, '')) ? 'just down the road' : where,
  };
}

/** The words of a plot that come from clause, theme, event and focus. */
export function clauseWords({ clause, theme, focus, event, where, place }: Cast): StoryWords {
  const phrase = clause && 'phrase' in clause ? clause.phrase : '';
  return {
    ...(clause?.type === 'wish' ? { wish: phrase, wishing: gerundOf(phrase) } : {}),
    ...(clause?.type === 'fear' ? { fear: phrase } : {}),
    ...(clause?.type === 'dislike' ? { dislike: phrase } : {}),
    ...(clause?.type === 'wait'
      ? { waited: phrase || 'somebody', 'waited two': phrase || 'the one that did not come' }
      : {}),
    ...(theme ? { theme } : {}),
    ...(event ? { event } : {}),
    ...focusWords(focus ?? focusIn(where), where || place.where),
  };
}
