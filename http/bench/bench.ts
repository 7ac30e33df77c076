/** `npm run bench`: measures Vizzy on this machine and prints a table. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { measureClarifying } from './clarify.ts';
import { measureHealthUnderLoad, measureLocal, measureStyles, measureUnusualRequests } from './local.ts';
import { measureFilters, measureLongTexts } from './long-texts.ts';
import { measureMemory } from './memory.ts';
import { measureOverhead, measurePhoto, measureStory } from './overhead.ts';
import type { Row } from './row.ts';
import { startServer } from './server-process.ts';

const quiet = { RATE_LIMIT: 'off', LOG_LEVEL: 'silent', PREVIEW: 'off' };

/** Writes a picture of the size that the image service sends, as PNG and as JPEG. */
async function samplePictures(folder: string) {
  const vizzy = await startServer('../dist/main.js', quiet);
  const response = await fetch(`${vizzy.url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user_id: 'bench', message: 'a lake in the mountains', mode: 'art', count: 1, seed: 1 }),
  });
  const { content } = (await response.json()) as { content: { images: string[] } };
  await vizzy.stop();
  const png = Buffer.from(content.images[0] ?? '', 'base64');
  writeFileSync(join(folder, 'sample.png'), png);
  writeFileSync(join(folder, 'sample.jpg'), await sharp(png).jpeg({ quality: 90 }).toBuffer());
  return { png: join(folder, 'sample.png'), jpeg: join(folder, 'sample.jpg') };
}

const folder = mkdtempSync(join(tmpdir(), 'vizzy-bench-'));
try {
  const pictures = await samplePictures(folder);
  const rows: Row[] = [];
  const steps = [
    () => measureClarifying(quiet),
    () => measureOverhead(quiet, pictures),
    () => measurePhoto(quiet, pictures),
    () => measureLocal(quiet),
    () => measureStyles(quiet),
    () => measureUnusualRequests(quiet),
    () => measureHealthUnderLoad(quiet),
    () => measureStory(quiet, pictures),
    async () => measureLongTexts(),
    () => measureFilters(pictures),
    () => measureMemory(),
  ];
  for (const step of steps) {
    const measured = await step();
    for (const [what, figure] of measured) console.log(`  ${what}: ${figure}`);
    rows.push(...measured);
  }
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}\n`);
  console.log('| what | measured | aim |\n|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
