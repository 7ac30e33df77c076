/**
 * Contact sheets of the illustrator, for looking: `npm run gallery [-- --size 384] [-- --only styles]`.
 * Writes pictures and a page into `gallery/`; open `gallery/index.html`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { drawScene } from '../src/illustration/draw-scene.ts';
import { readScene } from '../src/illustration/scene/read-scene.ts';
import type { ImagePrompt } from '../src/image.ts';
import { type Sheet, sheets } from './sheets.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '384' },
    only: { type: 'string' },
    out: { type: 'string', default: 'gallery' },
  },
});
const size = Number(values.size);

/** A picture of a sheet as a prompt. */
function promptOf({
  subject,
  style = '',
  mood = 'vibrant',
  seed = 1,
  composition = 0,
  mode = 'art',
}: Sheet['pictures'][number]): ImagePrompt {
  return {
    text: subject,
    negative: '',
    subject,
    mode,
    style,
    mood,
    seed: seed * 7919 + composition,
    family: seed * 7919,
    width: size,
    height: size,
    composition,
  };
}

const sections: string[] = [];
for (const sheet of sheets) {
  if (values.only && values.only !== sheet.id) continue;
  const folder = join(values.out, sheet.id);
  mkdirSync(folder, { recursive: true });
  const figures: string[] = [];
  for (const [index, picture] of sheet.pictures.entries()) {
    const startedAt = performance.now();
    const scene = readScene(promptOf(picture));
    const canvas = drawScene(scene, { width: size, height: size });
    const raw = { width: size, height: size, channels: 4 as const };
    const file = `${String(index).padStart(3, '0')}.jpg`;
    await sharp(canvas.data(), { raw }).removeAlpha().jpeg({ quality: 88 }).toFile(join(folder, file));
    const label = [picture.subject, picture.style, picture.mood, picture.seed].filter(Boolean).join(' · ');
    const facts = `${scene.setting}, ${scene.time}, ${scene.composition.template}, ${Math.round(performance.now() - startedAt)} ms`;
    figures.push(
      `<figure><img src="${sheet.id}/${file}" alt="" loading="lazy"><figcaption>${label}<br>${facts}</figcaption></figure>`,
    );
  }
  sections.push(`<h2>${sheet.title}</h2><div class="sheet">${figures.join('')}</div>`);
  console.log(`${sheet.title}: ${sheet.pictures.length}`);
}

const look = `body{font:14px system-ui;margin:24px;background:#14161a;color:#ddd}.sheet{display:grid;gap:10px;grid-template-columns:repeat(auto-fill,minmax(240px,1fr))}figure{margin:0}img{width:100%;border-radius:4px}figcaption{font-size:12px;color:#999;padding:4px 0}`;
writeFileSync(
  join(values.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Vizzy's illustrator</title><style>${look}</style><h1>Vizzy's illustrator</h1>${sections.join('')}`,
);
