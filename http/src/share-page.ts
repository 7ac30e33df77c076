/** The HTML page that shows one creation to anyone with its link. */
import type { CreationReply } from './contract.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for HTML text or an attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

type Picture = CreationReply['images'][number];

function figure({ url, alt, redrawn }: Picture, scene: string | undefined): string {
  const notes = [scene, redrawn ? 'The original is no longer kept: this is how Vizzy draws it here.' : undefined];
  const caption = notes.flatMap((note) => (note === undefined ? [] : [`<p>${escapeHtml(note)}</p>`])).join('');
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
}

function property(name: string, content: string): string {
  return `<meta property="og:${name}" content="${escapeHtml(content)}">`;
}

/** Links to a story as a book; empty for anything else. */
function bookLinks({ id, scenes }: CreationReply): string {
  if (scenes.length === 0) return '';
  const book = (format: 'pdf' | 'html', text: string) =>
    `<a href="/creations/${encodeURIComponent(id)}/story.${format}">${text}</a>`;
  return `<p class="books">This story as a book: ${book('pdf', 'PDF')} · ${book('html', 'HTML, one page with everything in it')}</p>\n`;
}

/** The HTML of a creation. `origin` is the address of this service, such as `https://vizzy.example`. */
export function sharePage(creation: CreationReply, origin: string): string {
  const { title, slogan, images, scenes, mode, style, mood, prompt_used: prompt } = creation;
  const heading = title ?? slogan ?? images[0]?.alt ?? 'A creation by Vizzy';
  const facts = [mode, style, mood].filter((word) => word !== '').join(' · ');
  const first = images[0];
  const preview = first ? [property('image', `${origin}${first.url}`), property('image:alt', first.alt)] : [];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)} · Vizzy</title>
<meta name="description" content="${escapeHtml(prompt)}">
<meta name="twitter:card" content="summary_large_image">
${[property('type', 'article'), property('site_name', 'Vizzy'), property('title', heading), property('description', prompt), property('url', `${origin}/creations/${creation.id}`), ...preview].join('\n')}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/web/page.css">
</head>
<body class="share">
<main>
<h1>${escapeHtml(heading)}</h1>
<p class="facts">${escapeHtml(facts)}</p>
<div class="pictures">
${images.map((picture, index) => figure(picture, scenes[index])).join('\n')}
</div>
${bookLinks(creation)}<p>${escapeHtml(creation.reasoning)}</p>
<p><a href="/">Make your own with Vizzy</a></p>
</main>
</body>
</html>
`;
}
