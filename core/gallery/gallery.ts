/**
 * Contact sheets of the illustrator, for looking: `npm run gallery [-- --size 384] [-- --only styles]`.
 * Writes pictures and a page into `gallery/`; open `gallery/index.html`. Also draws the dozen of the README into
 * `docs/pictures/` (`--only best` draws these alone).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { best } from './best.ts';
import { drawBest, drawPrompt, promptOf } from './draw-picture.ts';
import { sheets } from './sheets.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '384' },
    only: { type: 'string' },
    out: { type: 'string', default: 'gallery' },
    best: { type: 'string', default: 'docs/pictures' },
  },
});
const size = Number(values.size);

/** Pixels: three of them stand in a row of the README. */
const bestSize = 320;

if (!values.only || values.only === 'best') {
  mkdirSync(values.best, { recursive: true });
  for (const picture of best)
    writeFileSync(join(values.best, `${picture.file}.jpg`), await drawBest(picture, bestSize));
  console.log(`The README's: ${best.length}`);
}

const sections: string[] = [];
for (const sheet of sheets) {
  if (values.only && values.only !== sheet.id) continue;
  const folder = join(values.out, sheet.id);
  mkdirSync(folder, { recursive: true });
  const figures: string[] = [];
  for (const [index, picture] of sheet.pictures.entries()) {
    const startedAt = performance.now();
    const { scene, pixels } = drawPrompt(promptOf(picture, size));
    const file = `${String(index).padStart(3, '0')}.jpg`;
    await pixels.jpeg({ quality: 88 }).toFile(join(folder, file));
    const label = [picture.subject, picture.style, picture.mood, picture.seed].filter(Boolean).join(' · ');
    const facts = `${scene.setting}, ${scene.time}, ${scene.composition.template}, ${Math.round(performance.now() - startedAt)} ms`;
    figures.push(
      `<figure><img src="${sheet.id}/${file}" alt="" loading="lazy"><figcaption>${label}<br>${facts}</figcaption></figure>`,
    );
  }
  sections.push(`<h2>${sheet.title}</h2><div class="sheet">${figures.join('')}</div>`);
  console.log(`${sheet.title}: ${sheet.pictures.length}`);
}

mkdirSync(values.out, { recursive: true });
const look = `body{font:14px system-ui;margin:24px;background:#14161a;color:#ddd}.sheet{display:grid;gap:10px;grid-template-columns:repeat(auto-fill,minmax(240px,1fr))}figure{margin:0}img{width:100%;border-radius:4px}figcaption{font-size:12px;color:#999;padding:4px 0}`;
writeFileSync(
  join(values.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Vizzy's illustrator</title><style>${look}</style><h1>Vizzy's illustrator</h1>${sections.join('')}`,
);
