/** A story on one page: its title, three pictures side by side, each with its words below. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { StoryPages } from '../../image.ts';
import type { EncodedPicture } from '../picture.ts';
import { styleOf } from '../styles/index.ts';
import type { PageLook } from './page-looks.ts';
import { drawParagraph, fitParagraph, heightOf, layParagraph, type Paragraph } from './paragraph.ts';
import { drawFramed, drawNumber, readPictures } from './picture-frame.ts';

/** Pixels of the page's width: three pictures at two thirds of their own size, and words that can be read on a phone. */
const pageWidth = 1800;
const margin = 76;
const gutter = 40;
const titleSize = 96;
const bodySize = 29;
const bodyLeading = 1.36;
const creditSize = 21;

type Laid = {
  readonly look: PageLook;
  readonly title: Paragraph;
  readonly captions: readonly Paragraph[];
  readonly credit: Paragraph;
  /** Pixels of a picture's side. */
  readonly side: number;
};

function layPage(context: SKRSContext2D, { title, scenes, style, credit }: StoryPages): Laid {
  const look = styleOf(style).page;
  const inner = pageWidth - 2 * margin;
  const side = (inner - gutter * (scenes.length - 1)) / scenes.length;
  const setting = { width: side - 8, size: bodySize, leading: bodyLeading };
  return {
    look,
    side,
    title: fitParagraph(context, title, look.title, { width: inner, size: titleSize, leading: 1.16, isEven: true }, 2),
    captions: scenes.map(({ text }) => layParagraph(context, text, look.body, setting)),
    credit: fitParagraph(context, credit, look.body, { width: inner, size: creditSize, leading: 1.3 }, 1),
  };
}

/** A short rule under the title. */
function drawRule(context: SKRSContext2D, y: number, look: PageLook) {
  context.fillStyle = look.accent;
  context.fillRect(pageWidth / 2 - 46, y, 92, 4);
}

function drawColumns(
  context: SKRSContext2D,
  laid: Laid,
  pictures: Awaited<ReturnType<typeof readPictures>>,
  top: number,
) {
  const { look, side, captions } = laid;
  for (const [index, picture] of pictures.entries()) {
    const x = margin + index * (side + gutter);
    drawFramed(context, picture, { x, y: top, side }, look);
    drawNumber(context, index + 1, { x: x + side / 2, y: top + side }, 30, look);
    const caption = captions[index];
    context.fillStyle = look.ink;
    if (caption) drawParagraph(context, caption, { x: x + 4, y: top + side + 48, width: side - 8 });
  }
}

/** Draws the page; it is as tall as its longest caption needs. The same story gives the same PNG. */
export async function drawStoryboard(story: StoryPages): Promise<EncodedPicture> {
  const pictures = await readPictures(story);
  const laid = layPage(createCanvas(1, 1).getContext('2d'), story);
  const top = margin * 0.72 + heightOf(laid.title) + 54;
  const longest = Math.max(0, ...laid.captions.map(heightOf));
  const height = Math.ceil(top + laid.side + 48 + longest + 40 + heightOf(laid.credit) + margin * 0.55);
  const canvas = createCanvas(pageWidth, height);
  const context = canvas.getContext('2d');
  context.fillStyle = laid.look.paper;
  context.fillRect(0, 0, pageWidth, height);
  context.fillStyle = laid.look.ink;
  drawParagraph(context, laid.title, { x: margin, y: margin * 0.72, width: pageWidth - 2 * margin, isCentred: true });
  drawRule(context, top - 34, laid.look);
  drawColumns(context, laid, pictures, top);
  context.fillStyle = laid.look.accent;
  const creditTop = height - margin * 0.55 - heightOf(laid.credit);
  drawParagraph(context, laid.credit, { x: margin, y: creditTop, width: pageWidth - 2 * margin, isCentred: true });
  const bytes = await sharp(canvas.data(), { raw: { width: pageWidth, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
  return { bytes, width: pageWidth, height };
}
