/** What a figure can be to another: somebody who holds and wears, or something that is held, worn, driven. */
import type { Figure } from './figure.ts';

/** Figures that live and have no poses to tell it by: animals and people of the pack, and some of our own. */
const living: ReadonlySet<string> = new Set(
  'hamster mole toucan walrus crocodile eagle heron koala lizard baby mermaid monster sauropod tyrannosaurus bee bird butterfly dinosaur dolphin duck fish giraffe octopus seagull shark sheep snake snowman swan whale baby-chick badger beaver bison camel two-hump-camel chipmunk crab cricket beetle cockroach dodo donkey flamingo goat goose gorilla orangutan hedgehog hippopotamus kangaroo lady-beetle bug worm spider scorpion leopard llama rat ox water-buffalo parrot peacock pig ram rhinoceros rooster turkey seal skunk zebra teddy-bear ghost woman-dancing-medium man-dancing-medium skier skeleton chameleon-glyph eating-pelican ant armadillo capybara centaur griffin-symbol werewolf sasquatch scarecrow sloth velociraptor parasaurolophus dimetrodon tapir ostrich kiwi-bird raven tortoise djinn caveman bat dove phoenix-bird otter blowfish jellyfish squid tropical-fish shrimp lobster hummingbird pterodactylus plesiosaurus sea-serpent plastic-duck seahorse manta-ray eel piranha sea-turtle'.split(
    ' ',
  ),
);

/** Things that are carried though they do not stand on tables. */
const carried: ReadonlySet<string> = new Set(
  'hoe flower rose tulip sunflower balloon kite sword bouquet basket bucket backpack luggage jack-o-lantern hibiscus feather maple-leaf musical-note'.split(
    ' ',
  ),
);

const onHead =
  'party-hat flower-crown cowboy-hat wizard-hat chef-hat pirate-hat santa-hat viking-helmet fire-helmet police-cap elf-cap crown top-hat womans-hat billed-cap graduation-cap rescue-workers-helmet military-helmet';
const places: ReadonlyMap<string, WornAt> = new Map([
  ...onHead.split(' ').map((id) => [id, 'head'] as const),
  ...'glasses sunglasses goggles'.split(' ').map((id) => [id, 'eyes'] as const),
  ...'scarf bow-tie gem-necklace'.split(' ').map((id) => [id, 'neck'] as const),
]);

/** Clothes that would have to be drawn about a body: they are left out rather than laid beside it. */
const clothes: ReadonlySet<string> = new Set(
  't-shirt jeans dress coat kimono gloves socks running-shoe mans-shoe high-heeled-shoe womans-boot hiking-boot flat-shoe ballet-shoes womans-sandal thong-sandal briefs bikini lab-coat necktie sweater belt cowboy-boot ribbon headphone backpack mask'.split(
    ' ',
  ),
);

const vehicles: ReadonlySet<string> = new Set(
  'car bus taxi police-car sport-utility-vehicle pickup-truck delivery-truck fire-engine ambulance'.split(' '),
);

/** Where a thing is worn; `body`: it cannot be drawn on anybody. */
export type WornAt = 'head' | 'eyes' | 'neck' | 'body';

const hung: ReadonlySet<string> = new Set(['chandelier']);

/** A figure's name without its set's. */
const nameOf = ({ id }: Figure): string => id.slice(id.indexOf(':') + 1);

/** Whether a figure is an animal or a person; a bicycle that may be empty is none. */
export const isBeing = (figure: Figure): boolean =>
  figure.actions.some((action) => action !== 'empty') || living.has(nameOf(figure));

const trees: ReadonlySet<string> = new Set(['tree', 'pine', 'palm']);

/** Whether it is a tree that can be climbed, and felled. */
export const isTree = ({ id }: Figure): boolean => trees.has(id);

/** Whether somebody could have it in the hand. */
export const isCarried = (figure: Figure): boolean =>
  (figure.stands === 'surface' && !isBeing(figure)) || carried.has(nameOf(figure));

/** Whether it is one of the four-legged, winged or finned: no person. */
export const isAnimal = (figure: Figure): boolean =>
  isBeing(figure) && !(figure.aspect <= 0.75 && figure.actions.length > 0);

/** Whether it hangs from above, wherever it is. */
export const isHung = (figure: Figure): boolean => hung.has(nameOf(figure));

/** Whether one can sit in it and drive. */
export const isDriven = (figure: Figure): boolean => vehicles.has(nameOf(figure));

const hatsOf: Readonly<Record<string, string>> = {
  king: 'crown',
  queen: 'crown',
  prince: 'crown',
  princess: 'crown',
  cowboy: 'cowboy hat',
  wizard: 'wizard hat',
  witch: 'wizard hat',
  chef: 'chef hat',
  pirate: 'pirate hat',
  santa: 'santa hat',
  viking: 'viking helmet',
  firefighter: 'fire helmet',
  'police-officer': 'police hat',
  elf: 'elf hat',
};

/** The noun of the hat that shows what part somebody plays; undefined for parts that no hat tells. */
export const hatOf = ({ id }: Figure): string | undefined => hatsOf[id];

/** Where a thing is worn, undefined for what is not worn. */
export const wornAt = (figure: Figure): WornAt | undefined =>
  places.get(nameOf(figure)) ?? (clothes.has(nameOf(figure)) ? 'body' : undefined);
