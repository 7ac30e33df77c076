/** The subjects drawn by hand for Vizzy. */
import type { Figure } from './figure.ts';
import { astronaut } from './figures/astronaut.ts';
import { bear } from './figures/bear.ts';
import { bird } from './figures/bird.ts';
import { butterfly } from './figures/butterfly.ts';
import { cat } from './figures/cat.ts';
import { child } from './figures/child.ts';
import { couple } from './figures/couple.ts';
import { cow } from './figures/cow.ts';
import { deer } from './figures/deer.ts';
import { dog } from './figures/dog.ts';
import { dolphin } from './figures/dolphin.ts';
import { dragon } from './figures/dragon.ts';
import { duck } from './figures/duck.ts';
import { elephant } from './figures/elephant.ts';
import { family } from './figures/family.ts';
import { fish } from './figures/fish.ts';
import { fox } from './figures/fox.ts';
import { horse } from './figures/horse.ts';
import { hotAirBalloon } from './figures/hot-air-balloon.ts';
import { house } from './figures/house.ts';
import { knight } from './figures/knight.ts';
import { lighthouse } from './figures/lighthouse.ts';
import { lion } from './figures/lion.ts';
import { man } from './figures/man.ts';
import { octopus } from './figures/octopus.ts';
import { owl } from './figures/owl.ts';
import { penguin } from './figures/penguin.ts';
import { person } from './figures/person.ts';
import { pine } from './figures/pine.ts';
import { rabbit } from './figures/rabbit.ts';
import { robot } from './figures/robot.ts';
import { rocket } from './figures/rocket.ts';
import { sailingBoat } from './figures/sailing-boat.ts';
import { sheep } from './figures/sheep.ts';
import { tree } from './figures/tree.ts';
import { turtle } from './figures/turtle.ts';
import { unicorn } from './figures/unicorn.ts';
import { whale } from './figures/whale.ts';
import { wizard } from './figures/wizard.ts';
import { wolf } from './figures/wolf.ts';
import { woman } from './figures/woman.ts';

/** Every own figure, one file each; the earlier of two wins a word that both claim. */
export const ownFigures: readonly Figure[] = [
  astronaut,
  bear,
  bird,
  butterfly,
  cat,
  child,
  couple,
  cow,
  deer,
  dog,
  dolphin,
  dragon,
  duck,
  elephant,
  family,
  fish,
  fox,
  horse,
  hotAirBalloon,
  house,
  knight,
  lighthouse,
  lion,
  man,
  octopus,
  owl,
  penguin,
  person,
  pine,
  rabbit,
  robot,
  rocket,
  sailingBoat,
  sheep,
  tree,
  turtle,
  unicorn,
  whale,
  wizard,
  wolf,
  woman,
];
