/** Plants as silhouettes that are added to one path, so that a forest is one stroke of the brush. */
import type { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { addCircle, type Point } from './drawing-context.ts';

/** Adds a pine that stands at (x, y) and is `height` pixels high. */
export function addPine(path: Path2D, x: number, y: number, height: number, chance: Chance): void {
  const reach = height * 0.2;
  const tiers = Math.max(4, Math.min(12, Math.round(height / 11)));
  path.rect(x - height * 0.018, y - height * 0.1, height * 0.036, height * 0.12);
  const side = (direction: 1 | -1) =>
    Array.from({ length: tiers }, (_, tier) => {
      const t = (tier + 1) / tiers;
      const out = reach * t ** 0.85 * (0.78 + chance.next() * 0.44) * direction;
      return { out, y: y - height + height * 0.94 * t, droop: (chance.next() - 0.2) * height * 0.02 };
    });
  path.moveTo(x, y - height);
  for (const tier of side(1)) {
    path.lineTo(x + tier.out, tier.y + tier.droop);
    path.lineTo(x + tier.out * 0.42, tier.y - (height * 0.08) / tiers);
  }
  for (const tier of side(-1).reverse()) {
    path.lineTo(x + tier.out * 0.42, tier.y - (height * 0.08) / tiers);
    path.lineTo(x + tier.out, tier.y + tier.droop);
  }
  path.closePath();
}

/** Adds a broad-leaved tree: a forked trunk under a crown of lobes. */
export function addLeafTree(path: Path2D, x: number, y: number, height: number, chance: Chance): void {
  const trunk = height * 0.035;
  path.moveTo(x - trunk, y);
  path.quadraticCurveTo(x - trunk * 0.5, y - height * 0.25, x - trunk * 0.4, y - height * 0.55);
  path.lineTo(x + trunk * 0.4, y - height * 0.55);
  path.quadraticCurveTo(x + trunk * 0.5, y - height * 0.25, x + trunk, y);
  path.closePath();
  addCrown(path, x, y - height * 0.66, height, chance);
}

/** The crown: a few large masses, and a rim of small lobes that breaks their outline; finer in large trees. */
function addCrown(path: Path2D, x: number, y: number, height: number, chance: Chance): void {
  const masses = 6;
  const rim = height > 130 ? 26 : height > 60 ? 14 : 7;
  for (let mass = 0; mass < masses; mass++) {
    const angle = (mass / masses) * Math.PI * 2 + chance.next();
    const away = height * (0.1 + chance.next() * 0.06);
    addCircle(
      path,
      x + Math.cos(angle) * away * 1.3,
      y + Math.sin(angle) * away,
      height * (0.13 + chance.next() * 0.04),
    );
  }
  for (let lobe = 0; lobe < rim; lobe++) {
    const angle = (lobe / rim) * Math.PI * 2 + chance.next() * 0.3;
    const away = height * (0.2 + chance.next() * 0.075);
    addCircle(
      path,
      x + Math.cos(angle) * away * 1.22,
      y + Math.sin(angle) * away * 0.96,
      height * (0.3 / Math.sqrt(rim)) * (0.7 + chance.next() * 0.6),
    );
  }
  addCircle(path, x, y, height * 0.2);
}

/** Adds a palm whose trunk leans by `lean` times its height. */
export function addPalm(path: Path2D, x: number, y: number, height: number, lean: number, chance: Chance): void {
  const top = { x: x + lean * height, y: y - height };
  const thick = height * 0.022;
  path.moveTo(x - thick, y);
  path.quadraticCurveTo(x + lean * height * 0.2, y - height * 0.55, top.x - thick * 0.6, top.y);
  path.lineTo(top.x + thick * 0.6, top.y);
  path.quadraticCurveTo(x + lean * height * 0.2 + thick * 2, y - height * 0.5, x + thick * 1.6, y);
  path.closePath();
  const fronds = 11;
  for (let frond = 0; frond < fronds; frond++) {
    const angle = -Math.PI * 1.1 + (frond / (fronds - 1)) * Math.PI * 1.2 + (chance.next() - 0.5) * 0.12;
    const length = height * (0.34 + chance.next() * 0.12);
    const droop = length * (0.24 + 0.5 * Math.abs(Math.cos(angle)));
    addFrond(
      path,
      top,
      { x: top.x + Math.cos(angle) * length, y: top.y + Math.sin(angle) * length * 0.62 + droop },
      length,
    );
  }
  for (const [dx, dy] of [
    [-0.018, 0.02],
    [0.016, 0.024],
    [0, 0.036],
  ] as const)
    addCircle(path, top.x + dx * height, top.y + dy * height, height * 0.018);
}

/** A frond that arches from the crown to its tip, leaflets hanging from its rib. */
function addFrond(path: Path2D, from: Point, tip: Point, length: number): void {
  const bend = { x: (from.x + tip.x) / 2, y: Math.min(from.y, tip.y) - length * 0.12 };
  const at = (t: number) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t * t * tip.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t * t * tip.y,
  });
  const leaflets = 11;
  path.moveTo(from.x, from.y - length * 0.012);
  path.quadraticCurveTo(bend.x, bend.y - length * 0.03, tip.x, tip.y);
  for (let leaflet = leaflets; leaflet > 0; leaflet--) {
    const here = at(leaflet / leaflets);
    const next = at((leaflet - 0.55) / leaflets);
    const hang = length * (0.07 + 0.15 * Math.sin((leaflet / leaflets) * Math.PI) ** 0.7);
    path.lineTo(here.x + (tip.x - from.x) * 0.05, here.y + hang);
    path.lineTo(next.x, next.y + length * 0.03);
  }
  path.closePath();
}

/** Adds a blade of grass. */
export function addBlade(path: Path2D, x: number, y: number, height: number, lean: number): void {
  const thick = Math.max(0.5, height * 0.05);
  path.moveTo(x - thick, y);
  path.quadraticCurveTo(x, y - height * 0.6, x + lean * height, y - height);
  path.quadraticCurveTo(x + thick * 1.4, y - height * 0.5, x + thick, y);
  path.closePath();
}

/** Adds a tuft of blades. */
export function addTuft(path: Path2D, x: number, y: number, height: number, chance: Chance): void {
  for (let blade = 0; blade < 5; blade++) {
    const lean = (blade / 4 - 0.5) * 0.9 + (chance.next() - 0.5) * 0.3;
    addBlade(path, x + (blade - 2) * height * 0.06, y, height * (0.6 + chance.next() * 0.5), lean);
  }
}

/** Adds a reed with its brown head. */
export function addReed(path: Path2D, x: number, y: number, height: number, lean: number): void {
  addBlade(path, x, y, height, lean);
  const head = { x: x + lean * height * 0.93, y: y - height * 0.95 };
  path.moveTo(head.x + height * 0.022, head.y);
  path.ellipse(head.x, head.y, height * 0.022, height * 0.1, lean * 0.6, 0, Math.PI * 2);
}

/** Adds a shrub of lobes. */
export function addBush(path: Path2D, x: number, y: number, height: number, chance: Chance): void {
  for (let lobe = 0; lobe < 6; lobe++) {
    const across = (lobe / 5 - 0.5) * 1.7;
    const radius = height * (0.32 + chance.next() * 0.16);
    addCircle(path, x + across * height * 0.55, y - radius * (0.55 + (0.85 - Math.abs(across)) * 0.9), radius);
  }
  path.rect(x - height * 0.55, y - height * 0.3, height * 1.1, height * 0.3);
}

/** Adds bare branches that grow from a point: an old tree in winter, a frame of twigs. */
export function addBranch(
  path: Path2D,
  x: number,
  y: number,
  length: number,
  angle: number,
  thick: number,
  chance: Chance,
): void {
  const end = { x: x + Math.cos(angle) * length, y: y + Math.sin(angle) * length };
  const normal = { x: -Math.sin(angle), y: Math.cos(angle) };
  const thin = thick * 0.66;
  path.moveTo(x - normal.x * thick, y - normal.y * thick);
  path.lineTo(end.x - normal.x * thin, end.y - normal.y * thin);
  path.lineTo(end.x + normal.x * thin, end.y + normal.y * thin);
  path.lineTo(x + normal.x * thick, y + normal.y * thick);
  path.closePath();
  if (thin < 0.6) return;
  const twigs = chance.next() < 0.35 ? 3 : 2;
  for (let twig = 0; twig < twigs; twig++) {
    const away = (twig / (twigs - 1) - 0.5) * (0.9 + chance.next() * 0.5) + (chance.next() - 0.5) * 0.3;
    addBranch(path, end.x, end.y, length * (0.66 + chance.next() * 0.16), angle + away, thin * 0.82, chance);
  }
}
