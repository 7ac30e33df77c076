/** Given names of people, for texts in which somebody is named. Lines for `listed`. */
import { listed } from './find.ts';

/** Commonest given names of women in the English-speaking world and its neighbours; first those that are nothing else. */
const women =
  'emma olivia anna maria sarah laura julia sophie sophia mia ella eva clara lena lisa nina sara hannah alice charlotte amelia isabella ava zoe chloe emily lucy kate katie jane mary susan linda karen nancy betty helen elena marta paula sofia camila valentina lucia carmen ingrid astrid freya greta ida nora aisha fatima layla priya yuki mei sakura ana rosa teresa monica rachel rebecca jessica jennifer ashley amanda melissa nicole stephanie heidi claire sandra andrea martha edith agnes matilda josephine eleanor beatrice florence victoria elizabeth margaret catherine barbara';
/** The same of men. */
const men =
  'bob tom john james david michael peter paul george noah liam oliver lucas leon felix ben max finn kai ole oscar hugo emil jonas lukas simon daniel thomas robert richard william henry charles edward fred frank joe joseph sam samuel adam alex alexander andrew anthony arthur ethan jacob jake luke matthew nathan nick ryan steve steven stefan lars sven nils erik karl hans klaus pablo diego carlos juan jose luis miguel marco luca matteo giovanni pierre louis antoine ivan dmitri omar ali hassan ahmed raj arjun kenji hiroshi wei tim timmy tommy johnny billy bobby jimmy kevin brian gary larry harry jerry dave mike greg philip patrick sean ian colin neil walter otto bruno theo toby';
/** Names that are also things; only their surroundings tell. */
const womenOrThings =
  'rose lily daisy iris violet jasmine ruby pearl amber dawn summer april may june autumn heather ivy holly olive ginger hazel willow poppy grace hope joy faith crystal jade penny melody robin pepper rosemary sage juniper fern clementine coral sandy star sky carol belle';
const menOrThings =
  'jack mark bill rob art pat chip buck jay drew hunter rusty basil leo rex ray grant cliff clay heath reed frost miles chase archer mason cooper';

/** Whom a name means. */
export type Named = {
  readonly figure: 'woman' | 'man' /** Whether it means a thing as well. */;
  readonly isThing: boolean;
};

/** By name, in lower case. */
export const givenNames: ReadonlyMap<string, Named> = new Map(
  (
    [
      [women, 'woman', false],
      [men, 'man', false],
      [womenOrThings, 'woman', true],
      [menOrThings, 'man', true],
    ] as const
  ).flatMap(([line, figure, isThing]) => listed(line).map((name) => [name, { figure, isThing }] as const)),
);
