/** The words of what somebody wants, misses and comes to. */
import type { Cast } from './cast.ts';
import type { Words } from './fill-template.ts';
import { asFind, nounOf } from './mentions.ts';
import { askedScenery } from './scenery.ts';
import { gerundOf } from './verbs.ts';
import { spotNouns } from './words/heroes.ts';
import type { Place } from './words/places.ts';

const missingThings: Readonly<Record<string, readonly string[]>> = {
  'the sea': ['the silver fish', 'fish'],
  'the village': ['the blackberry jam', 'jam'],
};

/** What is gone in a mystery: what the request says is missing or stolen, else something to eat. */
export function missingWords({ clause }: Cast, request: string, place: Place): Words {
  const said =
    /\b(?:missing|stolen|lost|disappeared) ([\p{L}’' -]{3,30}?)(?= (?:in|from|of|at|on)\b|[,.]|$)/iu.exec(
      request,
    )?.[1] ??
    (clause && 'phrase' in clause
      ? /\b(?:who|what) (?:stole|took) (?:the )?([\p{L}’' -]{3,30})/iu.exec(clause.phrase)?.[1]
      : undefined);
  const [named, smell] = missingThings[place.name] ?? ['the blueberry cake', 'blueberries'];
  const missing = said ? asFind(said.trim().toLowerCase()) : (named ?? 'the blueberry cake');
  return {
    missing,
    'title missing': `the missing ${nounOf(missing)}`,
    smell: said ? 'cinnamon' : (smell ?? 'cinnamon'),
  };
}

/** `the haunted lighthouse` of "in a haunted lighthouse"; null when nobody could come to such a place. */
function spotIn(where: string): string | null {
  const said =
    /^(?:in|at|inside|on|by|near|outside) (?:the|an?|his|her|their) ((?:\p{L}+ ){0,3}?(\p{L}+))(?= (?:by|in|on|at|near|of)\b|$)/u.exec(
      where,
    );
  return said && spotNouns.has(said[2] ?? '') ? `the ${said[1]}` : null;
}

function spotWords(spot: string | null, where: string): Words {
  const name = spot ?? 'the old house';
  // The picture shows what stands there; that it is haunted is seen by the ghost.
  const seen = askedScenery(`in ${name.replace(/^\p{Lu}\p{L}+’s /u, 'a ')}`).replace(/^in front of /u, '');
  return {
    spot: name,
    'title spot': name,
    'spot seen': seen || name.replace(/^the /u, 'a ').replace(/^\p{Lu}\p{L}+’s /u, 'a '),
    'near spot': spot !== null && where.includes(name.replace(/^the /u, '')) ? 'just down the road' : where,
  };
}

/** What the clause, the theme, the occasion and the spot give to a plot. */
export function clauseWords({ clause, theme, spot, event, where, place }: Cast): Words {
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
    ...spotWords(spot ?? spotIn(where), where || place.where),
  };
}
