import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { emergencyTier } from '../../src/generation/index.ts';
import { aShot } from './a-shot.ts';

const { signal } = new AbortController();
const draw = (subject: string, mood = 'calm') => emergencyTier.generate(aShot({ subject, mood }), { signal });

const brightness = async (bytes: Uint8Array) => {
  const { data } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, white: data.filter((value) => value > 250).length / data.length };
};

it.each([
  'a red fox in the snow',
  'x',
  '',
  'Ünïcödé café',
  'エルフの物語',
  '🦊🦊',
  'a'.repeat(4000),
  'word '.repeat(800),
  '<svg onload="x">&amp;',
  '\u0000\ud800',
])('draws %j as a whole picture, the words inside the frame', async (subject) => {
  const { bytes } = await draw(subject);
  const { width, height, format } = await sharp(bytes).metadata();
  expect([width, height, format]).toEqual([768, 768, 'png']);
  const { data } = await brightness(bytes);
  const edge = [...data.subarray(0, 768 * 8), ...data.subarray(768 * 760)];
  expect(edge.every((value) => value < 250)).toBe(true);
});

it('the words can be seen', async () => {
  const { bytes } = await draw('a red fox in the snow');
  const { white } = await brightness(bytes);
  expect(white).toBeGreaterThan(0.02);
  expect(white).toBeLessThan(0.3);
});

it('reads words of other scripts from the prompt around them, and folds what it can', async () => {
  const ink = async (text: string, subject: string) =>
    (await brightness((await emergencyTier.generate(aShot({ text, subject }), { signal })).bytes)).white;
  expect(await ink('エルフの物語, calm mood', 'エルフの物語')).toBeGreaterThan(0.02);
  expect((await draw('Straße – “Łódź”')).bytes).toEqual((await draw('Strasse - "Lodz"')).bytes);
});

it('loses nothing of a word that is longer than a line', async () => {
  const whole = await draw('Donaudampfschifffahrtsgesellschaft');
  const cut = await draw('Donaudampfschifffahrtsgese');
  expect(whole.bytes).not.toEqual(cut.bytes);
});

it('the mood gives the colour', async () => {
  const colours = await Promise.all(
    ['calm', 'angry', 'happy'].map(async (mood) => (await sharp((await draw('x', mood)).bytes).stats()).dominant),
  );
  expect(new Set(colours.map(({ r, g, b }) => `${r},${g},${b}`)).size).toBe(3);
});

it('needs no native module', () => {
  const tier = fileURLToPath(new URL('../../dist/generation/tiers/emergency.js', import.meta.url));
  const script = `
    import Module from 'node:module';
    const load = Module._load;
    Module._load = (name, ...rest) => { if (/sharp|canvas/.test(name)) throw new Error('native module asked for: ' + name); return load(name, ...rest); };
    process.dlopen = () => { throw new Error('native module loaded'); };
    const { emergencyTier } = await import(${JSON.stringify(tier)});
    const shot = { subject: 'a fox', text: 'a fox', mood: 'calm', width: 768, height: 768 };
    const { bytes } = await emergencyTier.generate(shot, { signal: new AbortController().signal });
    process.stdout.write(String(bytes.length));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(Number(printed)).toBeGreaterThan(1000);
});
