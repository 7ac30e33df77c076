/** Makes elements; text goes in as text, never as markup. */

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A picture as a blob address, which is freed once it has been shown. */
function blobUrl(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}

export function figure({ image, alt, scene = null, slogan = null, isPreview = false }) {
  const shown = element('img', { src: blobUrl(image), alt });
  shown.addEventListener('load', () => URL.revokeObjectURL(shown.src), { once: true });
  const overlay = slogan ? element('p', { className: 'slogan', textContent: slogan, dir: 'auto' }) : null;
  const caption = scene ? element('figcaption', { textContent: scene, dir: 'auto' }) : null;
  return element('figure', { className: isPreview ? 'preview' : '' }, shown, overlay, caption);
}

function choices(texts, choose) {
  const buttons = texts.map(({ label, text }) => {
    const button = element('button', { type: 'button', textContent: label });
    button.addEventListener('click', () => choose(text));
    return button;
  });
  return element('div', { className: 'choices' }, ...buttons);
}

const asChoice = (text) => ({ label: text, text });

function why({ reasoning, prompt_used: prompt, metadata }) {
  const facts = [
    `${metadata.mode} · ${metadata.mood} · seed ${metadata.seed}`,
    `drawn by ${[...new Set(metadata.tiers)].join(', ')} in ${metadata.generation_time.toFixed(1)} s`,
  ];
  const link = element('a', { href: `/creations/${metadata.creation_id}`, textContent: 'A page to share' });
  const lines = [reasoning, prompt && `Prompt: ${prompt}`, ...facts].filter(Boolean);
  const paragraphs = lines.map((line) => element('p', { textContent: line, dir: 'auto' }));
  return element(
    'details',
    {},
    element('summary', { textContent: 'Why does it look like this?' }),
    ...paragraphs,
    link,
  );
}

/** What a reply looks like; `choose(text)` is called when a suggestion is taken. */
export function replyParts({ type, content }, choose) {
  if (type === 'question') {
    const offered = [...content.suggestions.map(asChoice), { label: 'Just draw it', text: 'Just draw it' }];
    return [element('p', { textContent: content.text }), choices(offered, choose)];
  }
  const pictures = content.images.map((image, index) =>
    figure({ image, alt: content.metadata.alt[index], scene: content.scenes?.[index], slogan: content.slogan }),
  );
  return [
    content.title ? element('h2', { textContent: content.title, dir: 'auto' }) : null,
    element('div', { className: 'pictures' }, ...pictures),
    why(content),
    content.suggestions ? choices(content.suggestions.map(asChoice), choose) : null,
  ].filter(Boolean);
}

/** Plain words for what went wrong, and a way to try again. */
export function problemParts(text, retry) {
  return [element('p', { textContent: text }), choices([{ label: 'Try again' }], retry)];
}

const stages = {
  understanding: 'Reading …',
  queued: 'Waiting for a place …',
  planning: 'Planning …',
  drawing: 'Drawing …',
  composing: 'Finishing …',
};

/** A turn under way: a bar, and previews that pictures replace. */
export function createProgress(item) {
  const words = element('p', { textContent: 'Reading …' });
  const bar = element('progress', { ariaLabel: 'Progress' });
  const pictures = element('div', { className: 'pictures' });
  item.append(words, bar, pictures);
  const shown = [];
  return (name, data) => {
    if (name === 'progress') {
      words.textContent = data.queue_position ? `You are number ${data.queue_position} in line …` : stages[data.stage];
      if (data.total > 0 && data.stage !== 'queued') Object.assign(bar, { max: data.total, value: data.done });
      return;
    }
    shown[data.index] = figure({ image: data.image, alt: data.alt, isPreview: name === 'preview' });
    pictures.replaceChildren(...shown.filter(Boolean));
  };
}
