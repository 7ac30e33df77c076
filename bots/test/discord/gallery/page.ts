/** What the double saw, as a page that looks like the chat it would be. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { lookOf, type Message, type User } from '../../doubles/discord/model.ts';
import type { Button, Component, Modal, Select } from '../../doubles/discord/rules/components.ts';
import type { World } from '../../doubles/discord/world.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The part of Discord's Markdown that Vizzy writes. */
function marked(world: World, text: string): string {
  const inline = (line: string) =>
    escaped(line)
      .replace(/\\([*_`~#>|[\]()\\.!+-])/g, '$1')
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/`(.+?)`/g, '<code>$1</code>')
      .replace(/\[(.+?)\]\(.+?\)/g, '<a>$1</a>')
      .replace(/&#60;@(\d+)&#62;/g, (_, id: string) => `<a class=m>@${world.users.get(id)?.name ?? '?'}</a>`)
      .replace(
        /&#60;#(\d+)&#62;/g,
        (_, id: string) => `<a class=m># ${escaped(world.channels.get(id)?.name ?? '?')}</a>`,
      )
      .replace(/&#60;t:\d+:R&#62;/g, 'a moment ago');
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('-# ')) return `<div class=small>${inline(line.slice(3))}</div>`;
      if (line.startsWith('## ')) return `<h2>${inline(line.slice(3))}</h2>`;
      return `<div>${inline(line) || '&nbsp;'}</div>`;
    })
    .join('');
}

const buttonClasses = ['', 'main', 'plain', 'good', 'danger', 'plain'];

const buttonHtml = ({ style, label, emoji, disabled }: Button) =>
  `<span class="button ${buttonClasses[style]}${disabled ? ' off' : ''}">${emoji?.name ?? ''} ${escaped(label ?? '')}</span>`;

function selectHtml({ placeholder, options }: Select): string {
  const chosen = options.find((option) => option.default);
  return `<div class=select>${escaped(chosen?.label ?? placeholder ?? '')}<i>⌄</i></div>`;
}

function rowHtml(items: readonly { readonly type: number }[]): string {
  const html = items.map((item) => {
    if (item.type === 2) return buttonHtml(item as Button);
    if (item.type === 3) return selectHtml(item as Select);
    return `<div class=select>${escaped('placeholder' in item ? String(item.placeholder) : '')}<i>⌄</i></div>`;
  });
  return `<div class=row>${html.join('')}</div>`;
}

/** One message's components, pictures inside. */
function componentHtml(world: World, message: Message, component: Component): string {
  const { files } = lookOf(message);
  if (component.type === 10) return `<div class=text>${marked(world, component.content)}</div>`;
  if (component.type === 1) return rowHtml(component.components);
  if (component.type !== 12) return '';
  const images = component.items.map(({ media, description }) => {
    const file = files.find(({ name }) => media.url === `attachment://${name}`);
    const bytes = Buffer.from(file?.bytes ?? []).toString('base64');
    return `<img alt="${escaped(description ?? '')}" src="data:image/${file?.format};base64,${bytes}">`;
  });
  return `<div class="gallery n${images.length}">${images.join('')}</div>`;
}

const colours = ['#e67e5f', '#5f9ee6', '#7cc46b', '#c46bb8', '#d9b44a'];

const avatar = ({ id, name, isBot }: User) => {
  const colour = isBot ? '#5b4bd6' : colours[Number(BigInt(id) % BigInt(colours.length))];
  return `<div class=avatar style="background:${colour}">${isBot ? '🎨' : escaped(name.charAt(0).toUpperCase())}</div>`;
};

function messageHtml(world: World, message: Message, isThread: boolean): string {
  const author = world.users.get(message.authorId);
  if (!author) return '';
  const { content, components, flags, files } = lookOf(message);
  const user = message.interaction ? world.users.get(message.interaction.userId)?.name : undefined;
  const header =
    message.interaction && /^[a-z]/.test(message.interaction.name)
      ? `<div class=used>╭ ${user} used <b>/${message.interaction.name}</b></div>`
      : '';
  const thread = world.channels.get(message.id);
  const attached = components.length > 0 ? [] : files;
  const own = attached.map(
    ({ bytes, format }) => `<img class=own src="data:image/${format};base64,${Buffer.from(bytes).toString('base64')}">`,
  );
  return `<div class="message${message.visibleTo ? ' ephemeral' : ''}">${header}<div class=body>${avatar(author)}<div class=main>
    <div class=name>${escaped(author.name)}${author.isBot ? '<span class=app>✓ APP</span>' : ''}</div>
    ${flags & 128 ? '<div class=small>Vizzy is thinking …</div>' : ''}
    ${content ? `<div class=text>${marked(world, content)}</div>` : ''}${own.join('')}
    ${components.map((component) => componentHtml(world, message, component)).join('')}
    ${message.visibleTo ? '<div class=only>👁 Only you can see this · Dismiss message</div>' : ''}
    ${thread && !isThread ? `<div class=thread>🧵 <b>${escaped(thread.name)}</b> · thread</div>` : ''}
  </div></div></div>`;
}

/** Emoji as pictures, which a machine without fonts for them has not. */
const icons = new URL('../../../../core/node_modules/@iconify-json/fluent-emoji-flat/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, icons), 'utf8'));
const names = z.record(z.string(), z.string()).parse(read('chars.json'));
const bodies = z
  .object({ icons: z.record(z.string(), z.object({ body: z.string() })) })
  .parse(read('icons.json')).icons;

/** The page's text with its emoji drawn. */
const withEmoji = (html: string) =>
  html.replace(/\p{Extended_Pictographic}\ufe0f?/gu, (emoji) => {
    const code = emoji.codePointAt(0)?.toString(16) ?? '';
    const body = bodies[names[code] ?? names[`${code}-fe0f`] ?? '']?.body;
    return body ? `<svg class=emoji viewBox="0 0 32 32">${body}</svg>` : emoji;
  });

const head = '<!doctype html><meta charset=utf-8>';

const style = `
  * { box-sizing: border-box } body { margin: 0; background: #313338; color: #dbdee1; font: 15px/1.35 'Noto Sans', 'DejaVu Sans', sans-serif; width: 620px }
  .emoji { width: 1.2em; height: 1.2em; vertical-align: -0.22em } .avatar .emoji { width: 22px; height: 22px }
  .channel { padding: 10px 16px; border-bottom: 1px solid #26272b; font-weight: 600; color: #f2f3f5 }
  .message { padding: 8px 16px } .ephemeral { background: #36394a; border-left: 2px solid #5865f2 }
  .used { color: #949ba4; font-size: 13px; margin-left: 20px } .body { display: flex; gap: 14px }
  .avatar { width: 38px; height: 38px; border-radius: 50%; flex: none; display: grid; place-items: center; color: white; font-weight: 600 }
  .main { flex: 1; min-width: 0 } .name { font-weight: 600; color: #f2f3f5 } .app { background: #5865f2; border-radius: 3px; font-size: 10px; padding: 1px 4px; margin-left: 6px }
  .text { overflow-wrap: anywhere } h2 { font-size: 20px; margin: 6px 0 2px } .small, .only { font-size: 12.5px; color: #949ba4 } a { color: #00a8fc } .m { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px }
  code { background: #2b2d31; border-radius: 3px; padding: 0 3px; font-size: 13px }
  .gallery { display: grid; gap: 4px; margin: 6px 0; border-radius: 8px; overflow: hidden; max-width: 520px } .gallery img { width: 100%; aspect-ratio: 1; object-fit: cover; display: block }
  .n2, .n4 { grid-template-columns: 1fr 1fr } .n3 { grid-template-columns: 2fr 1fr } .n3 img:first-child { grid-row: span 2 } .own { width: 220px; border-radius: 8px; margin: 4px 0; display: block }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 } .button { background: #4e5058; color: white; border-radius: 6px; padding: 6px 13px; font-size: 14px; font-weight: 500 }
  .button.main { background: #5865f2; flex: none } .button.danger { background: #da373c } .button.off { opacity: .5 }
  .select { background: #1e1f22; border-radius: 4px; padding: 8px 12px; width: 400px; color: #949ba4; font-size: 14px } .select i { float: right }
  .thread { background: #2b2d31; border-radius: 6px; padding: 6px 10px; margin-top: 4px; font-size: 13px; width: 400px }
  .modal { background: #313338; border-radius: 8px; margin: 16px auto; width: 440px; padding: 18px; box-shadow: 0 8px 30px #0008 } .modal h2 { margin: 0 0 12px } .field { background: #1e1f22; border-radius: 4px; padding: 10px; min-height: 40px; margin-top: 6px } .modal .row { justify-content: flex-end }
  .dim { background: #1a1b1e; padding: 8px 0 }`;

/** A page of one channel's messages. */
export function pageOf(world: World, channelName: string, messages: readonly Message[], isThread = false): string {
  const body = messages.map((message) => messageHtml(world, message, isThread)).join('');
  return withEmoji(
    `${head}<style>${style}</style><div class=channel>${isThread ? '🧵' : '#'} ${escaped(channelName)}</div>${body}`,
  );
}

/** A form over a dimmed page. */
export function formOf({ title, components }: Modal): string {
  const fields = components.map((component) => {
    if (component.type !== 18 || component.component.type !== 4) return '';
    const { value, placeholder } = component.component;
    const shown = value ? escaped(value) : `<span class=small>${escaped(placeholder ?? '')}</span>`;
    return `<b>${escaped(component.label)}</b><div class=field>${shown}</div>`;
  });
  const buttons =
    '<div class=row><span class="button plain">Cancel</span><span class="button main">Submit</span></div>';
  return `${head}<style>${style}</style><div class=dim><div class=modal><h2>${escaped(title)}</h2>${fields.join('')}${buttons}</div></div>`;
}
