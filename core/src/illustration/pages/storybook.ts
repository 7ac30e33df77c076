/** A story as a book: a cover, a page for each scene, in PDF with text that can be selected and read aloud. */
import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import type { StoryPages } from '../../image.ts';
import { styleOf } from '../styles/index.ts';
import type { PageLook } from './page-looks.ts';
import { drawParagraph, fitParagraph, heightOf } from './paragraph.ts';
import { drawFramed, drawNumber, readPictures } from './picture-frame.ts';

/** Points: A4 landscape (ISO 216). */
const page = { width: 841.89, height: 595.28 };
const margin = 44;
const side = page.height - 2 * margin;
const column = { x: margin + side + 34, width: page.width - margin - side - 34 - margin };

/** JPEG quality of the pictures, of 100: no difference is seen, and the file is a tenth. */
const pictureQuality = 92;

type Picture = Awaited<ReturnType<typeof readPictures>>[number];

function turnPage(book: PDFDocument, look: PageLook): SKRSContext2D {
  const context = book.beginPage(page.width, page.height) as unknown as SKRSContext2D;
  context.fillStyle = look.paper;
  context.fillRect(0, 0, page.width, page.height);
  return context;
}

function drawCover(
  context: SKRSContext2D,
  { title, credit }: StoryPages,
  picture: Picture | undefined,
  look: PageLook,
) {
  if (picture) drawFramed(context, picture, { x: page.width - margin - side, y: margin, side }, look);
  const width = page.width - side - 2 * margin - 30;
  const heading = fitParagraph(context, title, look.title, { width, size: 46, leading: 1.16, isEven: true }, 5);
  const top = (page.height - heightOf(heading)) / 2 - 20;
  context.fillStyle = look.ink;
  drawParagraph(context, heading, { x: margin, y: top, width });
  context.fillStyle = look.accent;
  context.fillRect(margin, top + heightOf(heading) + 16, 46, 2);
  const line = fitParagraph(context, credit, look.body, { width, size: 10, leading: 1.4 }, 3);
  drawParagraph(context, line, { x: margin, y: page.height - margin - heightOf(line), width });
}

function drawScene(context: SKRSContext2D, text: string, picture: Picture | undefined, number: number, look: PageLook) {
  if (picture) drawFramed(context, picture, { x: margin, y: margin, side }, look);
  const told = fitParagraph(context, text, look.body, { width: column.width, size: 16, leading: 1.48 }, 20);
  const top = Math.max(margin, (page.height - heightOf(told)) / 2);
  context.fillStyle = look.ink;
  drawParagraph(context, told, { x: column.x, y: top, width: column.width });
  drawNumber(context, number, { x: page.width - margin - 11, y: page.height - margin - 11 }, 11, look);
}

/** Sets the book. The pictures are drawn in it as they are; the cover shows the last of them. */
export async function setStorybook(story: StoryPages): Promise<Uint8Array> {
  const pictures = await readPictures(story);
  const look = styleOf(story.style).page;
  const book = new PDFDocument({ title: story.title, creator: 'Vizzy', encodingQuality: pictureQuality });
  drawCover(turnPage(book, look), story, pictures.at(-1), look);
  book.endPage();
  for (const [index, { text }] of story.scenes.entries()) {
    drawScene(turnPage(book, look), text, pictures[index], index + 1, look);
    book.endPage();
  }
  return new Uint8Array(book.close());
}
