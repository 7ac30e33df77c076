// Where Chromium is: the page's tests and screenshots run in a real one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to do when there is none. */
export const chromiumMissing =
  'Chromium was not found, and the end-to-end tests of the page need it: install it (Debian, Ubuntu: sudo apt-get install chromium; ' +
  'macOS: brew install --cask chromium), or say where it is, as in CHROMIUM_PATH=/opt/chrome/chrome npm test';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of Chromium or Chrome; undefined when there is none. `CHROMIUM_PATH` is believed before everything else. */
export function findChromium() {
  const { CHROMIUM_PATH: given, PATH: path = '' } = process.env;
  if (given) return isExecutable(given) ? given : undefined;
  const found = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...found, ...places].find((candidate) => existsSync(candidate) && isExecutable(candidate));
}

/** Finds Chromium; on Debian, as root, installs it first when it is missing. `say` tells the person who waits. */
export function ensureChromium(say) {
  const found = findChromium();
  if (found !== undefined || process.env.CHROMIUM_PATH) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  say('installing Chromium for the end-to-end tests (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return undefined;
  }
  return findChromium();
}
