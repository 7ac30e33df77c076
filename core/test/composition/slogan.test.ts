import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { copyTextChunks } from '../../src/composition/png-text-chunks.ts';
import { setSlogan } from '../../src/composition/slogan.ts';
import { letterPicture } from '../../src/illustration/lettering/index.ts';
import type { GeneratedImage } from '../../src/image.ts';

async function background(): Promise<GeneratedImage> {
  const plain = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#234567' } })
    .png()
    .toBuffer();
  const bytes = Buffer.concat([plain.subarray(0, 33), textChunk('parameters\0a fox in the snow'), plain.subarray(33)]);
  return { bytes, format: 'png', width: 320, height: 240, tier: 'local', model: 'vizzy' };
}

/** A tEXt chunk as image tools write it. */
function textChunk(text: string): Buffer {
  const body = Buffer.from(`tEXt${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

const letterer = { letter: letterPicture };

describe('a slogan on its background', () => {
  it('changes the picture and nothing else about it', async () => {
    const image = await background();
    const poster = await setSlogan(image, { slogan: 'Save the Planet', style: 'elegant', seed: 1 }, letterer);
    expect(poster).toMatchObject({ format: 'png', width: 320, height: 240, tier: 'local', model: 'vizzy' });
    expect(
      Buffer.compare(await sharp(poster.bytes).raw().toBuffer(), await sharp(image.bytes).raw().toBuffer()),
    ).not.toBe(0);
  });

  it('leaves the background fit for another slogan', async () => {
    const image = await background();
    const before = Buffer.from(image.bytes).toString('base64');
    const one = await setSlogan(image, { slogan: 'One', style: 'modern', seed: 1 }, letterer);
    const other = await setSlogan(image, { slogan: 'Other', style: 'modern', seed: 1 }, letterer);
    const again = await setSlogan(image, { slogan: 'One', style: 'modern', seed: 1 }, letterer);
    expect(Buffer.from(image.bytes).toString('base64')).toBe(before);
    expect(Buffer.compare(one.bytes, other.bytes)).not.toBe(0);
    expect(Buffer.compare(one.bytes, again.bytes)).toBe(0);
  });

  it('keeps what the background says of itself in text chunks', async () => {
    const image = await background();
    const poster = await setSlogan(image, { slogan: 'Hi', style: '', seed: 1 }, letterer);
    expect(Buffer.from(poster.bytes).includes('a fox in the snow')).toBe(true);
    expect((await sharp(poster.bytes).metadata()).format).toBe('png');
  });

  it('does nothing for an empty slogan', async () => {
    const image = await background();
    expect(await setSlogan(image, { slogan: '  ', style: '', seed: 1 }, letterer)).toBe(image);
  });

  it('copies no chunks from what is not a PNG, or is cut short', async () => {
    const { bytes } = await background();
    expect(copyTextChunks(Buffer.from('not a picture'), bytes)).toBe(bytes);
    expect(copyTextChunks(bytes, Buffer.from('not a picture')).length).toBe(13);
    expect(copyTextChunks(bytes.subarray(0, 30), bytes)).toBe(bytes);
  });
});
