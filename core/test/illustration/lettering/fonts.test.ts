import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { chooseFaces } from '../../../src/illustration/lettering/choose-faces.ts';
import { chooseLook } from '../../../src/illustration/lettering/choose-look.ts';
import { cleanSlogan } from '../../../src/illustration/lettering/clean-slogan.ts';
import { findSubset } from '../../../src/illustration/lettering/font-files.ts';
import { setType } from '../../../src/illustration/lettering/measure-text.ts';
import { directionOf } from '../../../src/illustration/lettering/scripts.ts';
import { endWithParent, sample } from '../../../src/testing/index.ts';
import { digestPosters } from './digest-posters.ts';
import { slogansByScript } from './slogans.ts';

function facesFor(slogan: string, style: string) {
  return chooseFaces(cleanSlogan(slogan), chooseLook(style));
}

/** The pixels of a text, as a string to compare. */
function draw(text: string, slogan = text, style = 'modern', size = 40): string {
  const context = createCanvas(900, 90).getContext('2d');
  setType(context, { ...facesFor(slogan, style) }, size, directionOf(slogan));
  context.fillText(text, 20, 60);
  return Buffer.from(context.getImageData(0, 0, 900, 90).data.buffer).toString('base64');
}

describe('without the fonts of the machine', () => {
  it('every script looks the same, pixel for pixel', async () => {
    const posters = fileURLToPath(new URL('./print-posters.ts', import.meta.url));
    // A process that sees no other fonts, set against this one, which sees those of the machine.
    const alone = promisify(execFile)(process.execPath, ['--import', 'tsx', posters], {
      env: { DISABLE_SYSTEM_FONTS_LOAD: '1' },
    });
    endWithParent(alone.child);
    const among = await digestPosters();
    const printed = JSON.parse((await alone).stdout);
    expect(printed.systemFamilies).toBe(0);
    expect(Object.keys(printed.posters)).toEqual(Object.keys(slogansByScript));
    expect(new Set(Object.values(printed.posters)).size).toBe(Object.keys(slogansByScript).length);
    expect(printed.posters).toEqual(among);
  });
});

describe('the bundled fonts', () => {
  it.each(Object.entries(slogansByScript))('no character of the %s slogan is drawn as a box', (_, slogan) => {
    for (const style of sample(['modern', 'elegant', 'bold typography', 'minimalist', ''], 3, slogan.length)) {
      const type = facesFor(slogan, style);
      expect(type.text.toLocaleLowerCase('en').replace(/[\u0300-\u036f]/g, '').length).toBeGreaterThan(0);
      const box = drawWith(type.families, '\u{10fffd}');
      for (const character of new Set(type.text.replace(/\s|\p{M}|\p{Cf}/gu, ''))) {
        expect(drawWith(type.families, character), `${character} in ${style}`).not.toBe(box);
      }
    }
  });

  it('sets each style in the face chosen for it', () => {
    expect(facesFor('Save', 'bold typography').families).toContain('anton');
    expect(facesFor('Save', 'elegant').families).toContain('playfair');
    expect(facesFor('Save', 'modern').families).toContain('manrope');
    expect(facesFor('Save', 'minimalist').families).toContain('jost');
    expect(facesFor('سلام', 'elegant').families).toContain('naskh');
    expect(facesFor('未来へ', 'elegant').families).toMatch(/^"Vizzy japanese/);
    expect(facesFor('未来', 'elegant').families).toMatch(/^"Vizzy chinese/);
    const widths = ['bold typography', 'elegant', 'modern', 'minimalist'].map((style) => {
      const context = createCanvas(10, 10).getContext('2d');
      setType(context, facesFor('HAMBURG', style), 100, 'ltr');
      return Math.round(context.measureText('HAMBURG').width);
    });
    expect(new Set(widths).size).toBe(4);
  });

  it('opens only the files it needs', () => {
    const files = facesFor('地球', 'modern').families.split(',');
    expect(files.length).toBeLessThanOrEqual(2);
  });

  it('replaces what no font has by its plain form, or leaves it out', () => {
    expect(facesFor('ᚠᚢ go ﷽\u{1f3fb}', 'modern').text).toMatch(/^go/);
    expect(facesFor('ﬁne', 'minimalist').text).toMatch(/^(ﬁ|fi)ne$/);
    expect(findSubset('anton', 0x0436)).toBeUndefined();
    expect(facesFor('Привет', 'bold typography').families).toContain('sofia');
  });

  it('joins Arabic letters: together they are not the letters drawn apart', () => {
    expect(draw('سلام')).not.toBe(draw('س\u200cل\u200cا\u200cم', 'سلام'));
  });

  it('forms Devanagari conjuncts', () => {
    expect(draw('क्ष')).not.toBe(draw('क्\u200cष', 'क्ष'));
  });

  it('draws Hebrew from right to left', () => {
    // Two words of different width: the first word's ink must end at the right edge of the text.
    const context = createCanvas(600, 90).getContext('2d');
    const text = 'אאאאאא י';
    setType(context, facesFor(text, 'modern'), 40, 'rtl');
    context.fillText(text, 20, 60);
    const width = context.measureText(text).width;
    const inkIn = (from: number, to: number) => {
      const { data } = context.getImageData(from, 0, to - from, 90);
      return data.filter((value, index) => index % 4 === 3 && value > 128).length;
    };
    expect(inkIn(20 + width / 2, 20 + width)).toBeGreaterThan(inkIn(20, 20 + width / 2));
  });

  it('draws emoji in colour', () => {
    const context = createCanvas(90, 90).getContext('2d');
    setType(context, facesFor('🎉', 'modern'), 60, 'ltr');
    context.fillText('🎉', 5, 70);
    const { data } = context.getImageData(0, 0, 90, 90);
    let colourful = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 80) colourful += 1;
    }
    expect(colourful).toBeGreaterThan(200);
  });

  it('is as heavy as the style asks, without smearing faces that have one weight', () => {
    const ink = (style: string) => {
      const context = createCanvas(600, 150).getContext('2d');
      setType(context, facesFor('Hamburg', style), 100, 'ltr');
      context.fillText('Hamburg', 10, 110);
      return context
        .getImageData(0, 0, 600, 150)
        .data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);
    };
    expect(ink('modern')).toBeGreaterThan(ink('minimalist') * 1.3);
  });
});

function drawWith(families: string, text: string): string {
  const context = createCanvas(60, 60).getContext('2d');
  context.lang = 'en';
  context.font = `30px ${families}`;
  context.fillText(text, 10, 42);
  return Buffer.from(context.getImageData(0, 0, 60, 60).data.buffer).toString('base64');
}
