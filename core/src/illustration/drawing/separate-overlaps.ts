/** Moving groups apart that would hide each other. */
import type { SceneSubject } from '../scene/scene.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { PlacedFigure } from './placed-figure.ts';

type Group = readonly PlacedFigure[];

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const boxOf = (group: Group): Box => ({
  left: Math.min(...group.map(({ x, height, figure }) => x - (height * figure.aspect) / 2)),
  right: Math.max(...group.map(({ x, height, figure }) => x + (height * figure.aspect) / 2)),
  top: Math.min(...group.map(({ y, height }) => y - height)),
  bottom: Math.max(...group.map(({ y }) => y)),
});

const shifted = (group: Group, by: number): Group => group.map((placing) => ({ ...placing, x: placing.x + by }));

/** Subjects that belong on, in, under or behind each other overlap on purpose. */
function areFree(subjects: readonly SceneSubject[], index: number): boolean {
  const isLoose = (subject: SceneSubject | undefined) => !subject?.relation || subject.relation.type === 'beside';
  return isLoose(subjects[index]) && (isLoose(subjects[0]) || subjects[0]?.relation?.to !== index);
}

/** Puts every group beside the main one when it would hide it or be hidden; smaller ones stand before larger ones. */
export function separateOverlaps(drawing: DrawingContext, groups: readonly Group[]): readonly Group[] {
  const { width, height, unit, brush, scene } = drawing;
  const edge = brush.margin * Math.min(width, height) + 8 * unit;
  const [first, ...others] = groups;
  if (!first || first.length === 0) return groups;
  let hero: Group = first;
  const parted = others.map((group, at): Group => {
    if (group.length === 0 || !areFree(scene.subjects, at + 1)) return group;
    const [one, other] = [boxOf(hero), boxOf(group)];
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const isApart = one.bottom < other.top || other.bottom < one.top;
    if (isApart || across < 0.3 * (other.right - other.left)) return group;
    const isRight = width - one.right >= one.left;
    const wish = isRight ? one.right - other.left : one.left - other.right;
    // Where there is no room, the main one makes some.
    const missing = isRight ? Math.max(0, other.right + wish - (width - edge)) : Math.min(0, other.left + wish - edge);
    const give = isRight
      ? -Math.min(missing, Math.max(0, one.left - edge))
      : -Math.max(missing, Math.min(0, one.right - (width - edge)));
    hero = shifted(hero, give);
    return shifted(group, wish - missing);
  });
  const placed: Group[] = [hero];
  parted.forEach((group, at) => {
    const isFree = placed.length > 1 && group.length > 0 && areFree(scene.subjects, at + 1);
    placed.push(isFree ? leastHidden(drawing, group, placed, edge) : group);
  });
  return smallFirst(placed, scene.subjects);
}

/** What is small comes before what is large: a man before a barn. */
function smallFirst(groups: readonly Group[], subjects: readonly SceneSubject[]): readonly Group[] {
  const tallOf = (group: Group) => Math.max(0, ...group.map(({ height }) => height));
  const tallest = Math.max(1, ...groups.map(tallOf));
  return groups.map((group, index) =>
    areFree(subjects, index)
      ? group.map((placing) => ({ ...placing, depth: placing.depth + 0.01 * (1 - tallOf(group) / tallest) }))
      : group,
  );
}

/** The group where it shares the least of the picture with those already placed: as it is, or beside one of them. */
function leastHidden({ width }: DrawingContext, group: Group, placed: readonly Group[], edge: number): Group {
  const own = boxOf(group);
  const others = placed.filter((each) => each.length > 0).map(boxOf);
  const within = (by: number) => Math.min(width - edge - own.right, Math.max(edge - own.left, by));
  const cost = (by: number) =>
    others.reduce((sum, { left, right, top, bottom }) => {
      const across = Math.max(0, Math.min(right, own.right + by) - Math.max(left, own.left + by));
      return sum + across * Math.max(0, Math.min(bottom, own.bottom) - Math.max(top, own.top));
    }, 0) /
      ((own.right - own.left) * (own.bottom - own.top)) +
    (0.3 * Math.abs(by)) / width;
  const ways = [0, ...others.flatMap(({ left, right }) => [within(right - own.left), within(left - own.right)])];
  const best = ways.reduce((one, other) => (cost(other) < cost(one) ? other : one), 0);
  return shifted(group, best);
}
