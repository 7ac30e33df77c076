/** Pictures of pages, by a Chromium that is on the path. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

const run = promisify(execFile);

/** Pixels of the window; what is left empty below is cut off. */
const width = 620;
const tallest = 3000;

/** Saves what the page looks like as a small PNG; the background is cut off below. */
export async function takeShot(html: string, file: string, background = '#313338'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'shot-'));
  try {
    const page = join(folder, 'page.html');
    const shot = join(folder, 'shot.png');
    await writeFile(page, html);
    const options = [
      '--headless=new',
      '--no-sandbox',
      '--hide-scrollbars',
      '--virtual-time-budget=8000',
      `--window-size=${width},${tallest}`,
    ];
    await run('chromium', [...options, `--screenshot=${shot}`, `file://${page}`]);
    const { info } = await sharp(shot).trim({ background, threshold: 4 }).toBuffer({ resolveWithObject: true });
    const height = Math.min(tallest, info.height - (info.trimOffsetTop ?? 0) + 12);
    // A palette keeps it small enough to live in a repository.
    await sharp(shot)
      .extract({ left: 0, top: 0, width, height })
      .png({ palette: true, quality: 85, effort: 7 })
      .toFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
