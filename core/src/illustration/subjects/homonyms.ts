/** Nouns of several senses, and the words around them that tell which is meant: the bank of a river. */

/**
 * One noun a line, then the company that changes its sense: words directly before or after it (`_` is the noun), or
 * anywhere in the text (`*`). After `>` stands the noun that is meant then; without it, nothing is drawn.
 */
const table = `
apple: _ computer; _ watch; _ store; big _
baby: _ step; _ steps; _ blue; oh _
bank: river _; lake _; sand _; fog _; cloud _; snow _; _ of; food _; memory _
bat: baseball _ > baseball bat; *ball > baseball bat; *batter > baseball bat; cricket _ > cricket bat
bear: cannot _; cant _; can not _; couldnt _; to _; _ market; _ fruit; _ in mind; _ it; _ the; _ with me
beast: _ of burden
bed: river _; flower _; sea _; garden _; raised _; rose _; _ of
bee: spelling _
bird: _ eye; _ s eye; _ view; early _
blade: _ of; grass _; _ runner
book: _ a; _ now; _ your; _ club; by the _
bow: _ of; _ and stern; take a _; to _; _ down
box: _ office; outside the _
bridge: _ the; _ loan
building: _ a; _ an; _ the; _ up; _ block; team _
bull: _ market; _ s eye; _ eye; pit _ > dog
butterfly: _ effect; _ in my stomach
cake: piece of _
cat: _ walk; _ eye
chip: _ shop
clock: o _; around the _
coral: _ sky; _ pink; _ sunset; _ colour; _ color
crane: *construction > tower crane; *harbour > tower crane; *harbor > tower crane; *skyscraper > tower crane; *lifting > tower crane; paper _ > paper crane; origami _ > paper crane; _ my; _ your
creature: _ of habit; _ comfort
crib: _ sheet; _ note
crown: _ prince > prince; _ princess > princess; tooth _
cup: world _ > trophy; _ final > trophy; _ winner > trophy
diamond: baseball _; _ in the rough; neil _
dog: _ day; _ days; _ ear
dragon: _ fruit; _ boat > rowing boat
drone: _ shot; _ view; _ photo; _ footage
drum: _ up
duck: _ under; _ down; _ and cover; _ tape; _ behind; _ into
eagle: legal _; _ eye; spread _
fence: _ off; on the _; to _
fire: on _; _ works; under _; open _
fish: _ eye; something _
fork: _ in the; _ in a
gate: _ keeper; logic _
goal: my _; our _; your _; life _; _ setting; set a _; reach a _; long term _; career _
heart: _ of; _ attack; by _; _ to heart; broken _; my _; _ and soul
horn: _ of plenty; shoe _
horse: _ power; dark _; high _
ice: _ breaker; break the _
jaguar: _ car > car
key: _ to; _ point; _ idea; _ note; _ message; _ moment; low _; florida _
kid: _ me; no _
knot: tie the _; tied the _
leaf: new _; _ through; gold _
lemon: _ yellow; _ tree > tree
letter: capital _; _ of the alphabet; block _
lion: _ share; _ s share
mint: _ green; _ condition
monkey: _ bar; _ bars
mouse: wireless _ > computer mouse; _ pad > computer mouse; _ click > computer mouse; *keyboard > computer mouse; mickey _
needle: pine _; space _
olive: _ green; _ oil; _ branch; _ tree > tree
orange: _ sky; _ light; _ glow; _ sunset
package: _ deal; software _; salary _
palm: _ of; my _; his _; her _; your _; face _
pan: peter _; _ across; _ shot; _ flute > pan flute
paper: white _; _ crane > paper crane; news _ > newspaper
peach: _ sunset; _ sky; _ colour; _ color; _ tone; _ light
pen: sheep _; pig _; cow _; animal _; play _; _ of sheep; _ pal
pig: guinea _ > hamster
plate: number _; license _; licence _; tectonic _
pot: _ of tea > teapot; flower _ > flower pot
python: _ code; _ program; _ programming; _ script; _ developer; _ project; learn _; in _; monty _
ray: _ of; _ of light; sun _; light _; x _; god _
ring: boxing _; phone _; _ me; _ him; _ her; _ us; _ up; _ out; _ a; key _; onion _; _ of; _ the; _ tone; tree _; _ road
robot: _ vacuum
rock: _ music > guitar; _ concert > guitar; _ band > guitar; _ festival > guitar; punk _; hard _; indie _; _ and roll > guitar; _ n roll > guitar; _ star > musician; _ singer > musician; _ my; _ your; _ the
rose: sun _; moon _; cloud _; clouds _; birds _; smoke _; mist _; fog _; dawn _; he _; she _; it _; they _; we _; i _; _ gold; _ up; _ early
saw: i _; we _; he _; she _; you _; they _; who _; never _; _ a; _ an; _ the; _ my; _ her; _ him; _ us; _ them; _ you
seal: wax _; _ of; official _; royal _; _ the; _ a deal
shell: _ script; _ company; egg _
ship: _ the; _ it; _ your; _ my; to _; _ fast
slide: _ deck; water _; _ show; power point _; presentation _
spade: _ of hearts; ace of _; queen of _
star: movie _; pop _; film _; rock _ > musician; super _
swallow: to _; _ the; _ your; _ it; hard to _
table: times _; periodic _; _ of; pool _; water _; _ of contents
tank: fish _; think _; water _; oxygen _; gas _; septic _; _ top
tea: _ cup > cup; _ pot > teapot
tie: to _; _ the; _ a; _ up; _ my; _ your; _ dye; bow _ > bow tie; a _ game
tower: _ over; _ crane > tower crane; _ above
train: to _; _ hard; _ for; _ your; _ my; _ me; _ the; _ a; _ with; _ every; _ of thought; _ like
tree: family _; decision _; binary _; shoe _
trainer: personal _
watch: _ the; _ a; _ over; to _; i _; we _; _ out; _ tower > tower; _ me; _ my; _ your; _ this; _ how; _ it
well: get _; very _; as _; feel _; feeling _; be _; sleep _; sleeping _; all is _; _ done; _ being; _ known; _ soon; doing _; eat _; eating _; live _; living _; stay _; so _; _ played; is _; _ dressed; _ lit
window: _ of opportunity; _ cleaner
worm: _ eye; _ s eye
`;

type Sense = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly anywhere?: string;
  readonly meant?: string;
};

function parseSense(text: string): Sense {
  const [company = '', meant] = text.split('>').map((part) => part.trim());
  const about = meant ? { meant } : {};
  if (company.startsWith('*')) return { before: [], after: [], anywhere: company.slice(1), ...about };
  const words = company.split(' ');
  const at = words.indexOf('_');
  return { before: words.slice(0, at), after: words.slice(at + 1), ...about };
}

const senses: ReadonlyMap<string, readonly Sense[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [noun = '', rest = ''] = line.split(': ');
      return [noun, rest.split('; ').map(parseSense)] as const;
    }),
);

/** Words of a text around a noun, lower case; `before` ends and `after` begins beside it. */
export type WordContext = { readonly before: readonly string[]; readonly after: readonly string[] };

const applies = (sense: Sense, { before, after }: WordContext): boolean =>
  sense.anywhere === undefined
    ? sense.before.every((word, index) => before[before.length - sense.before.length + index] === word) &&
      sense.after.every((word, index) => after[index] === word)
    : before.includes(sense.anywhere) || after.includes(sense.anywhere);

/** The noun that is meant in this context: itself, another, or undefined for nothing that can be drawn. */
export function meaningOf(noun: string, company: WordContext): string | undefined {
  const sense = senses.get(noun)?.find((each) => applies(each, company));
  return sense ? sense.meant : noun;
}
