/** A story as a book to keep: a PDF, or one HTML file with everything in it. */
import { VizzyError } from '../errors.ts';
import type { PageSetter, StoryPages } from '../image.ts';

/** A story with the text alternatives of its pictures. */
export type Book = Omit<StoryPages, 'scenes'> & {
  readonly scenes: readonly { readonly text: string; readonly picture: Uint8Array; readonly alt: string }[];
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Paper, ink, accent, and how the title is set, by style; as on the other pages of a story. */
function coloursOf(style: string): string {
  if (style === "children's book") return '--paper:#fbf3e3;--ink:#3b2a20;--accent:#c8553d;--corner:18px';
  if (style === 'cinematic') return '--paper:#15171c;--ink:#ece6da;--accent:#d9a441;--corner:0';
  return '--paper:#f7f6f1;--ink:#22303a;--accent:#2f6f73;--corner:8px';
}

const rules = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.2rem/1.65 "Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif}
main{max-width:66rem;margin:0 auto;padding:clamp(1.5rem,5vw,4.5rem) clamp(1rem,4vw,3rem)}
h1{font-size:clamp(2rem,6vw,3.6rem);line-height:1.12;text-align:center;text-wrap:balance;margin:0 0 1.2rem}
h1::after{content:"";display:block;width:4.5rem;height:3px;margin:1.4rem auto 0;background:var(--accent)}
section{display:grid;grid-template-columns:minmax(0,6fr) minmax(0,5fr);gap:clamp(1.2rem,4vw,3rem);align-items:center;margin:clamp(2rem,6vw,4.5rem) 0}
section:nth-of-type(even){grid-template-columns:minmax(0,5fr) minmax(0,6fr)}
section:nth-of-type(even) img{order:2}
img{width:100%;height:auto;display:block;border-radius:var(--corner)}
p{margin:0;text-wrap:pretty}
p::before{content:counter(scene);counter-increment:scene;display:block;color:var(--accent);font-size:1.6rem;font-weight:700;line-height:1;margin-bottom:.8rem}
main{counter-reset:scene}
footer{text-align:center;color:var(--accent);font-size:.95rem}
@media (max-width:44rem){section,section:nth-of-type(even){grid-template-columns:1fr}section:nth-of-type(even) img{order:0}}
@media print{@page{size:A4 landscape;margin:12mm}main{max-width:none;padding:0}section{break-inside:avoid;margin:0;min-height:170mm;break-before:page}h1{padding-top:55mm}}
`;

const asDataUrl = (picture: Uint8Array) =>
  `data:image/png;base64,${Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength).toString('base64')}`;

/** Nothing in the file asks the network for anything, and nothing in it runs. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

function asHtml({ title, scenes, style, credit, language }: Book): string {
  const sections = scenes.map(
    ({ text, picture, alt }) =>
      `<section><img src="${asDataUrl(picture)}" alt="${escaped(alt)}"><p>${escaped(text)}</p></section>`,
  );
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="Vizzy">
<title>${escaped(title)}</title>
<style>:root{${coloursOf(style)}}${rules}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(title)}</h1>
${sections.join('\n').replaceAll('<p>', '<p dir="auto">')}
<footer>${escaped(credit)}</footer>
</main>
</body>
</html>
`;
}

/** Puts the book together; a PDF is set off the event loop. Throws `VizzyError('bad-answer')` when a picture cannot be read. */
export async function composeStorybook(book: Book, format: 'pdf' | 'html', setter: PageSetter): Promise<Uint8Array> {
  if (book.scenes.length === 0) throw new VizzyError('bad-answer', 'a book without scenes');
  return format === 'pdf' ? setter.setStorybook(book) : new TextEncoder().encode(asHtml(book));
}
