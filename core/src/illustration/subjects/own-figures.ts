/** The subjects drawn by hand for Vizzy. */

import type { Figure } from './figure.ts';
import { alien } from './figures/alien.ts';
import { astronaut } from './figures/astronaut.ts';
import { baby } from './figures/baby.ts';
import { balloon } from './figures/balloon.ts';
import { barn } from './figures/barn.ts';
import { bear } from './figures/bear.ts';
import { bed } from './figures/bed.ts';
import { bee } from './figures/bee.ts';
import { bench } from './figures/bench.ts';
import { bicycle } from './figures/bicycle.ts';
import { bird } from './figures/bird.ts';
import { book } from './figures/book.ts';
import { bookshelf } from './figures/bookshelf.ts';
import { bottle } from './figures/bottle.ts';
import { bridge } from './figures/bridge.ts';
import { bus } from './figures/bus.ts';
import { butterfly } from './figures/butterfly.ts';
import { cabin } from './figures/cabin.ts';
import { cake } from './figures/cake.ts';
import { campfire } from './figures/campfire.ts';
import { candle } from './figures/candle.ts';
import { car } from './figures/car.ts';
import { castle } from './figures/castle.ts';
import { cat } from './figures/cat.ts';
import { chair } from './figures/chair.ts';
import { chandelier } from './figures/chandelier.ts';
import { characters } from './figures/characters.ts';
import { chessBoard } from './figures/chess-board.ts';
import { boy, child, girl } from './figures/child.ts';
import { church } from './figures/church.ts';
import { couple } from './figures/couple.ts';
import { cow } from './figures/cow.ts';
import { crib } from './figures/crib.ts';
import { crocodile } from './figures/crocodile.ts';
import { crown } from './figures/crown.ts';
import { cup } from './figures/cup.ts';
import { deer } from './figures/deer.ts';
import { dinosaur, sauropod, tyrannosaurus } from './figures/dinosaur.ts';
import { dog } from './figures/dog.ts';
import { dolphin } from './figures/dolphin.ts';
import { dragon } from './figures/dragon.ts';
import { dragonfly } from './figures/dragonfly.ts';
import { drill } from './figures/drill.ts';
import { duck } from './figures/duck.ts';
import { eagle } from './figures/eagle.ts';
import { elephant } from './figures/elephant.ts';
import { family } from './figures/family.ts';
import { fence } from './figures/fence.ts';
import { fish } from './figures/fish.ts';
import { flower } from './figures/flower.ts';
import { flyingWitch } from './figures/flying-witch.ts';
import { fox } from './figures/fox.ts';
import { frog } from './figures/frog.ts';
import { gift } from './figures/gift.ts';
import { giraffe } from './figures/giraffe.ts';
import { guitar } from './figures/guitar.ts';
import { hammock } from './figures/hammock.ts';
import { hamster } from './figures/hamster.ts';
import { harmonica } from './figures/harmonica.ts';
import { hatFigures } from './figures/hats.ts';
import { heart } from './figures/heart.ts';
import { heron } from './figures/heron.ts';
import { hoe } from './figures/hoe.ts';
import { horse } from './figures/horse.ts';
import { hotAirBalloon } from './figures/hot-air-balloon.ts';
import { house } from './figures/house.ts';
import { household } from './figures/household.ts';
import { hyena } from './figures/hyena.ts';
import { iceberg } from './figures/iceberg.ts';
import { igloo } from './figures/igloo.ts';
import { kite } from './figures/kite.ts';
import { knight } from './figures/knight.ts';
import { koala } from './figures/koala.ts';
import { lamp } from './figures/lamp.ts';
import { lantern } from './figures/lantern.ts';
import { lighthouse } from './figures/lighthouse.ts';
import { lilyPad } from './figures/lily-pad.ts';
import { lion } from './figures/lion.ts';
import { lizard } from './figures/lizard.ts';
import { lynx } from './figures/lynx.ts';
import { man } from './figures/man.ts';
import { mermaid } from './figures/mermaid.ts';
import { mole } from './figures/mole.ts';
import { monkey } from './figures/monkey.ts';
import { monster } from './figures/monster.ts';
import { moose } from './figures/moose.ts';
import { mouse } from './figures/mouse.ts';
import { mushroom } from './figures/mushroom.ts';
import { octopus } from './figures/octopus.ts';
import { owl } from './figures/owl.ts';
import { palm } from './figures/palm.ts';
import { panda } from './figures/panda.ts';
import { penguin } from './figures/penguin.ts';
import { person } from './figures/person.ts';
import { piano } from './figures/piano.ts';
import { pine } from './figures/pine.ts';
import { plane } from './figures/plane.ts';
import { platypus } from './figures/platypus.ts';
import { pliers } from './figures/pliers.ts';
import { polarBear } from './figures/polar-bear.ts';
import { pyramid } from './figures/pyramid.ts';
import { rabbit } from './figures/rabbit.ts';
import { raccoon } from './figures/raccoon.ts';
import { recordPlayer } from './figures/record-player.ts';
import { robot } from './figures/robot.ts';
import { rocket } from './figures/rocket.ts';
import { rockingChair } from './figures/rocking-chair.ts';
import { rose } from './figures/rose.ts';
import { rowingBoat } from './figures/rowing-boat.ts';
import { runner } from './figures/runner.ts';
import { sailingBoat } from './figures/sailing-boat.ts';
import { scarecrow } from './figures/scarecrow.ts';
import { seagull } from './figures/seagull.ts';
import { sewingMachine } from './figures/sewing-machine.ts';
import { shark } from './figures/shark.ts';
import { sheep } from './figures/sheep.ts';
import { ship } from './figures/ship.ts';
import { skateboard } from './figures/skateboard.ts';
import { snail } from './figures/snail.ts';
import { snake } from './figures/snake.ts';
import { snowman } from './figures/snowman.ts';
import { sofa } from './figures/sofa.ts';
import { star } from './figures/star.ts';
import { statue } from './figures/statue.ts';
import { streetLamp } from './figures/street-lamp.ts';
import { submarine } from './figures/submarine.ts';
import { sunflower } from './figures/sunflower.ts';
import { surfboard } from './figures/surfboard.ts';
import { swan } from './figures/swan.ts';
import { sweater } from './figures/sweater.ts';
import { swing } from './figures/swing.ts';
import { sword } from './figures/sword.ts';
import { tank } from './figures/tank.ts';
import { tent } from './figures/tent.ts';
import { tiger } from './figures/tiger.ts';
import { toucan } from './figures/toucan.ts';
import { tower } from './figures/tower.ts';
import { trafficLight } from './figures/traffic-light.ts';
import { train } from './figures/train.ts';
import { treasureChest } from './figures/treasure-chest.ts';
import { tree } from './figures/tree.ts';
import { treehouse } from './figures/treehouse.ts';
import { tricycle } from './figures/tricycle.ts';
import { tulip } from './figures/tulip.ts';
import { turtle } from './figures/turtle.ts';
import { typewriter } from './figures/typewriter.ts';
import { umbrella } from './figures/umbrella.ts';
import { unicorn } from './figures/unicorn.ts';
import { walrus } from './figures/walrus.ts';
import { well } from './figures/well.ts';
import { whale } from './figures/whale.ts';
import { windmill } from './figures/windmill.ts';
import { wizard } from './figures/wizard.ts';
import { wolf } from './figures/wolf.ts';
import { woman } from './figures/woman.ts';

/** Every own figure, one file each; the earlier of two wins a word that both claim. */
export const ownFigures: readonly Figure[] = [
  ...hatFigures,
  sofa,
  bed,
  lilyPad,
  skateboard,
  hammock,
  typewriter,
  recordPlayer,
  fence,
  mole,
  sweater,
  well,
  dragonfly,
  tank,
  bookshelf,
  trafficLight,
  statue,
  swing,
  hamster,
  raccoon,
  lynx,
  hyena,
  platypus,
  tricycle,
  pliers,
  harmonica,
  hoe,
  crib,
  chandelier,
  scarecrow,
  rockingChair,
  sewingMachine,
  chessBoard,
  toucan,
  walrus,
  barn,
  crocodile,
  eagle,
  heron,
  koala,
  lizard,
  treehouse,
  treasureChest,
  alien,
  baby,
  igloo,
  mermaid,
  monster,
  pyramid,
  submarine,
  surfboard,
  sword,
  sauropod,
  tyrannosaurus,
  astronaut,
  balloon,
  bear,
  bee,
  bench,
  bicycle,
  bird,
  book,
  bottle,
  boy,
  bridge,
  bus,
  butterfly,
  cabin,
  cake,
  campfire,
  candle,
  car,
  castle,
  cat,
  chair,
  ...characters,
  child,
  church,
  couple,
  cow,
  crown,
  cup,
  deer,
  dinosaur,
  dog,
  dolphin,
  dragon,
  duck,
  elephant,
  family,
  fish,
  flower,
  fox,
  frog,
  gift,
  flyingWitch,
  giraffe,
  girl,
  guitar,
  heart,
  horse,
  hotAirBalloon,
  house,
  iceberg,
  kite,
  knight,
  lamp,
  lantern,
  lighthouse,
  lion,
  man,
  monkey,
  moose,
  drill,
  streetLamp,
  ...household,
  mouse,
  mushroom,
  octopus,
  owl,
  palm,
  panda,
  penguin,
  person,
  piano,
  pine,
  plane,
  polarBear,
  rabbit,
  robot,
  rocket,
  rose,
  rowingBoat,
  runner,
  sailingBoat,
  seagull,
  shark,
  sheep,
  ship,
  snail,
  snake,
  snowman,
  star,
  sunflower,
  swan,
  tent,
  tiger,
  tower,
  train,
  tree,
  tulip,
  turtle,
  umbrella,
  unicorn,
  whale,
  windmill,
  wizard,
  wolf,
  woman,
];
